#include "ui/review/Decider.h"

using namespace Qt::StringLiterals;

namespace metaflow::ui {

Decider::Decider(review::ReviewService &review, ConnectionState &connection, QObject *parent)
    : QObject(parent)
    , m_review(review)
    , m_connection(connection)
    , m_queue(review)
{
    connect(
        &m_queue, &DecisionQueue::committed, this, [this](const Decision &decision, const DecisionOutcome &outcome) {
            if (outcome.changed > 0) {
                m_undo.append(outcome.batch);
                m_redo.clear();
            }
            Q_EMIT decided(decision, outcome);
        });
    connect(&m_queue, &DecisionQueue::postponed, this, &Decider::postponed);
    connect(&m_queue, &DecisionQueue::refused, this, &Decider::refused);
}

void Decider::accept(const Item &item, const QString &text)
{
    if (text == item.current) {
        one(Decision::Kind::Approve, item, {}, {});
    } else {
        one(Decision::Kind::Edit, item, text, {});
    }
}

void Decider::reject(const Item &item, const QString &reason)
{
    one(Decision::Kind::Reject, item, {}, reason);
}

void Decider::needsWork(const Item &item, const QString &reason)
{
    one(Decision::Kind::NeedsWork, item, {}, reason);
}

void Decider::one(Decision::Kind kind, const Item &item, const QString &text, const QString &comment)
{
    Decision decision;
    decision.kind = kind;
    decision.items = {{item.id, item.version}};
    decision.textHash = textHash(item.current);
    decision.text = text;
    decision.comment = comment;
    decision.actor = m_connection.actor(u"key"_s);
    m_queue.submit(decision);
}

void Decider::bulk(Decision::Kind kind, const QVector<ItemRef> &items, const QString &reason)
{
    Decision decision;
    decision.kind = kind;
    decision.items = items;
    decision.comment = reason;
    many(std::move(decision), u"bulk"_s);
}

void Decider::many(Decision decision, const QString &via)
{
    decision.actor = m_connection.actor(via, static_cast<int>(decision.items.size()));
    decision.bulk = true;
    m_queue.submit(decision);
}

void Decider::undo()
{
    if (!isBusy()) {
        takeBack(m_undo.isEmpty() ? BatchId() : m_undo.takeLast(), false);
    }
}

void Decider::redo()
{
    if (!isBusy() && !m_redo.isEmpty()) {
        takeBack(m_redo.takeLast(), true);
    }
}

void Decider::takeBack(const BatchId &batch, bool redoing)
{
    m_undoing = true;
    const Actor actor = m_connection.actor(u"key"_s);
    m_review.undo(batch, actor).then(this, [this, batch, redoing](const Result<DecisionOutcome> &outcome) {
        m_undoing = false;
        if (!outcome) {
            if (!batch.isNone()) { // it still can be tried again
                (redoing ? m_redo : m_undo).append(batch);
            }
            Q_EMIT undoRefused(outcome.error());
            return;
        }
        if (outcome->changed > 0) { // an undo is a batch itself: undoing it is the redo
            (redoing ? m_undo : m_redo).append(outcome->batch);
        }
        Q_EMIT undone(*outcome, redoing);
    });
}

} // namespace metaflow::ui
