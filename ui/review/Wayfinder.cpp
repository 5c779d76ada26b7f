#include "ui/review/Wayfinder.h"

#include "ui/review/ItemModel.h"
#include "ui/review/ReviewTable.h"

namespace metaflow::ui {

namespace {

constexpr qsizetype askedAtOnce = 100'000; // gathering more ids would be felt

} // namespace

Wayfinder::Wayfinder(
    review::ReviewService &review, ItemModel &model, ReviewTable &table, const ListLoader &loader, QObject *parent)
    : QObject(parent)
    , m_review(review)
    , m_model(model)
    , m_table(table)
    , m_loader(loader)
{
}

ItemId Wayfinder::currentId() const
{
    const int row = m_table.currentIndex().row();
    return row >= 0 && row < m_model.rowCount() ? m_model.refs().at(row).id : ItemId();
}

bool Wayfinder::toUndecided(int step)
{
    const int from = m_table.currentIndex().row();
    // A list of pending ones holds nothing else: a row that was never looked at is one.
    const bool pendingOnly = m_loader.query().filter.statuses == QVector<Status>{Status::Pending};
    const auto seen = m_model.seekUndecided(from, step, pendingOnly);
    if (seen.undecided >= 0) {
        m_table.goTo(seen.undecided);
        return true;
    }
    if (seen.unknown < 0) {
        return false;
    }
    const int rows = m_model.rowCount();
    ask(from, step, ((seen.unknown - from) * step + rows) % rows);
    return true;
}

/// `done`: so many rows from `from` on are known to be decided.
void Wayfinder::ask(int from, int step, qsizetype done)
{
    const int rows = m_model.rowCount();
    QVector<ItemId> ids;
    for (; done < rows && ids.size() < askedAtOnce; ++done) {
        const int row = static_cast<int>(((from + step * done) % rows + rows) % rows);
        if (const ItemId id = m_model.refs().at(row).id; !m_model.isDoneWith(id)) {
            ids << id;
        }
    }
    if (ids.isEmpty()) {
        Q_EMIT noneLeft();
        return;
    }
    m_review.firstPending(ids).then(
        this, [this, here = currentId(), rows, from, step, done](const Result<ItemId> &pending) {
            if (currentId() != here || (!pending && pending.error().code == ErrorCode::Cancelled)) {
                return;
            }
            if (!pending) {
                Q_EMIT failed(pending.error());
            } else if (m_model.rowCount() != rows) {
                toUndecided(step); // the rest of the list came meanwhile
            } else if (pending->isNone()) {
                ask(from, step, done);
            } else if (const int row = m_model.rowOf(*pending, from); row >= 0) {
                m_table.goTo(row);
            }
        });
}

void Wayfinder::remember()
{
    const ItemId here = currentId();
    if (here.isNone() || (!m_trail.isEmpty() && m_trail.last() == here)) {
        return;
    }
    m_trail.append(here);
    if (m_trail.size() > trailLength) {
        m_trail.removeFirst();
    }
}

bool Wayfinder::back()
{
    const ItemId here = currentId();
    while (!m_trail.isEmpty()) {
        const ItemId there = m_trail.takeLast();
        const int row = there == here ? -1 : m_model.rowOf(there);
        if (row >= 0) { // else it is not in this list
            m_table.goTo(row);
            return true;
        }
    }
    return false;
}

void Wayfinder::jumpTo(const QString &text)
{
    m_text = text;
    m_hits.clear();
    m_hit = -1;
    if (text.isEmpty()) {
        return;
    }
    const Query &query = m_loader.query();
    m_review.named(query.filter, query.sort, text).then(this, [this, text](const Result<QVector<ItemId>> &hits) {
        if (text != m_text || (!hits && hits.error().code == ErrorCode::Cancelled)) {
            return;
        }
        if (!hits) {
            Q_EMIT failed(hits.error());
            return;
        }
        m_hits = *hits;
        goToHit(1);
    });
}

void Wayfinder::nextHit(bool backwards)
{
    goToHit(backwards ? -1 : 1);
}

void Wayfinder::goToHit(int step)
{
    const auto count = static_cast<int>(m_hits.size());
    for (int tried = 0; tried < count; ++tried) {
        m_hit = ((m_hit + step) % count + count) % count;
        const int row = m_model.rowOf(m_hits.at(m_hit), std::max(0, m_table.currentIndex().row()));
        if (row >= 0) { // else the rest of the list is still to come, or it is gone
            m_table.goTo(row);
            Q_EMIT jumped(m_hit + 1, count);
            return;
        }
        if (tried >= 20) {
            break; // each is a walk through the whole list
        }
    }
    Q_EMIT jumped(0, 0);
}

} // namespace metaflow::ui
