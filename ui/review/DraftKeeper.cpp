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

void DraftKeeper::typed(const ItemRef &item, const QString &text, const QString &standing)
{
    if (text == standing) { // typed back: nothing is modified
        drop(item.id);
        return;
    }
    if (m_typing && m_typing->item.id != item.id) {
        save();
    }
    m_typing = store::Drafts::Draft{item, text};
    m_drafts.insert(item.id, *m_typing);
    if (!m_timer.isActive()) { // not restarted: somebody who types on and on is saved as well
        m_timer.start();
    }
}

void DraftKeeper::drop(ItemId item)
{
    if (m_typing && m_typing->item.id == item) {
        m_typing.reset();
        m_timer.stop();
    }
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
    if (!m_typing) {
        return;
    }
    const store::Drafts::Draft draft = *std::exchange(m_typing, std::nullopt);
    Job(m_store.save(m_storeId, draft)).then(this, [this, draft](const Result<void> &done) {
        m_failing = !done;
        if (done) {
            Q_EMIT saved(draft.item.id);
            return;
        }
        if (!m_typing) { // again with the next tick, unless something newer was typed
            m_typing = draft;
            m_timer.start();
        }
        Q_EMIT failed(done.error());
    });
}

} // namespace metaflow::ui
