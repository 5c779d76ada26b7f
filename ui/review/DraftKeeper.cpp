#include "ui/review/DraftKeeper.h"

using namespace std::chrono_literals;

namespace metaflow::ui {

DraftKeeper::DraftKeeper(store::Drafts &drafts, QString storeId, QObject *parent)
    : QObject(parent)
    , m_store(drafts)
    , m_storeId(std::move(storeId))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(300ms); // well inside the second that is promised
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::save);
    Job(m_store.all(m_storeId)).then(this, [this](const Result<QVector<store::Drafts::Draft>> &found) {
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        for (const store::Drafts::Draft &draft : *found) {
            if (!m_drafts.contains(draft.item.id)) { // what was typed meanwhile is newer
                m_drafts.insert(draft.item.id, draft);
            }
        }
        Q_EMIT loaded();
    });
}

void DraftKeeper::typed(
    const ItemRef &item, const QString &text, const QString &standing, const QVector<Finding> &dismissed)
{
    if (text == standing) { // typed back: nothing is modified
        drop(item.id);
        return;
    }
    if (m_typing && *m_typing != item.id) {
        save();
    }
    m_typing = item.id;
    m_drafts.insert(item.id, {item, text, dismissed});
    if (!m_timer.isActive()) { // not restarted: somebody who types on and on is saved as well
        m_timer.start();
    }
}

void DraftKeeper::drop(ItemId item)
{
    if (m_typing == item) {
        m_typing.reset();
    }
    m_failed.remove(item);
    if (m_drafts.remove(item) > 0) {
        Job(m_store.discard(m_storeId, item)).then(this, [](const Result<void> &) {}); // at worst it comes back
    }
}

void DraftKeeper::flush()
{
    if (m_typing) {
        save();
    }
}

std::optional<store::Drafts::Draft> DraftKeeper::draftOf(ItemId item) const
{
    const auto found = m_drafts.find(item);
    return found == m_drafts.end() ? std::nullopt : std::optional(*found);
}

void DraftKeeper::save()
{
    m_timer.stop();
    QSet<ItemId> wanted = m_failed;
    if (m_typing) {
        wanted.insert(*std::exchange(m_typing, std::nullopt));
    }
    for (const ItemId item : std::as_const(wanted)) {
        write(m_drafts.value(item));
    }
}

void DraftKeeper::write(const store::Drafts::Draft &draft)
{
    Job(m_store.save(m_storeId, draft)).then(this, [this, draft](const Result<void> &done) { written(draft, done); });
}

void DraftKeeper::written(const store::Drafts::Draft &draft, const Result<void> &done)
{
    const ItemId item = draft.item.id;
    if (done) {
        if (draftOf(item) == draft) { // else a newer one is on its way
            m_failed.remove(item);
        }
        Q_EMIT saved(item);
        return;
    }
    if (!m_drafts.contains(item)) {
        return; // dropped meanwhile
    }
    const bool known = m_failed.contains(item);
    m_failed.insert(item);
    if (!m_timer.isActive()) {
        m_timer.start();
    }
    if (!known) {
        Q_EMIT failed(done.error());
    }
}

} // namespace metaflow::ui
