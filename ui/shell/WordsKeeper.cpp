#include "ui/shell/WordsKeeper.h"

#include "core/base/Job.h"

using namespace std::chrono_literals;

namespace metaflow::ui {

WordsKeeper::WordsKeeper(store::Drafts &drafts, QString storeId, QString kind, QObject *parent)
    : QObject(parent)
    , m_store(drafts)
    , m_storeId(std::move(storeId))
    , m_kind(std::move(kind))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(300ms); // well inside the second that is promised
    connect(&m_timer, &QTimer::timeout, this, &WordsKeeper::save);
    Job(m_store.wordsOf(m_storeId, m_kind)).then(this, [this](const Result<QVector<store::Drafts::Words>> &found) {
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        m_loaded = true;
        for (const store::Drafts::Words &words : *found) {
            const QString about = words.about.mid(m_kind.size());
            if (!m_words.contains(about) && !m_dropped.contains(about)) { // what was typed meanwhile is newer
                m_words.insert(about, words.text);
            }
        }
        m_dropped.clear();
        Q_EMIT loaded();
    });
}

WordsKeeper::~WordsKeeper()
{
    for (const QString &about : std::as_const(m_unsaved)) {
        (void)m_store.saveWords(m_storeId, {m_kind + about, m_words.value(about)});
    }
}

void WordsKeeper::typed(const QString &about, const QString &text)
{
    m_words.insert(about, text);
    m_unsaved.insert(about);
    if (!m_timer.isActive()) { // not restarted: somebody who types on and on is saved as well
        m_timer.start();
    }
}

void WordsKeeper::drop(const QString &about)
{
    m_unsaved.remove(about);
    if (!m_loaded) {
        m_dropped.insert(about);
    }
    if (m_words.remove(about) > 0 || !m_loaded) {
        Job(m_store.discardWords(m_storeId, m_kind + about)).then(this, [](const Result<void> &) {
        }); // at worst it comes back
    }
}

std::optional<QString> WordsKeeper::wordsOn(const QString &about) const
{
    const auto found = m_words.constFind(about);
    return found == m_words.cend() ? std::nullopt : std::optional(*found);
}

void WordsKeeper::save()
{
    for (const QString &about : std::as_const(m_unsaved)) {
        write(about);
    }
}

void WordsKeeper::write(const QString &about)
{
    const QString text = m_words.value(about);
    Job(m_store.saveWords(m_storeId, {m_kind + about, text})).then(this, [this, about, text](const Result<void> &done) {
        written(about, text, done);
    });
}

void WordsKeeper::written(const QString &about, const QString &text, const Result<void> &done)
{
    if (done) {
        m_failing = false;
        if (m_words.value(about) == text) { // else newer ones are on their way
            m_unsaved.remove(about);
        }
        return;
    }
    if (!m_unsaved.contains(about)) {
        return; // dropped meanwhile
    }
    if (!m_timer.isActive()) {
        m_timer.start();
    }
    if (!std::exchange(m_failing, true)) {
        Q_EMIT failed(done.error());
    }
}

} // namespace metaflow::ui
