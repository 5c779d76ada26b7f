#include "ui/review/Decider.h"

using namespace Qt::StringLiterals;

namespace metaflow::ui {

bool isVerdict(Decision::Kind kind)
{
    return kind == Decision::Kind::Approve || kind == Decision::Kind::Edit || kind == Decision::Kind::Reject
        || kind == Decision::Kind::NeedsWork;
}

QString busyWords()
{
    return Decider::tr("A decision is being saved; try again when it is.");
}

Decider::Decider(review::ReviewService &review, ConnectionState &connection, QObject *parent)
    : QObject(parent)
    , m_review(review)
    , m_connection(connection)
    , m_queue(review)
{
    connect(
        &m_queue, &DecisionQueue::committed, this, [this](const Decision &decision, const DecisionOutcome &outcome) {
            if (outcome.changed > 0 && !isAside(decision.kind)) {
                m_undo.append(outcome.batch);
                m_redo.clear();
            }
            Q_EMIT decided(decision, outcome);
        });
    connect(&m_queue, &DecisionQueue::postponed, this, &Decider::postponed);
    connect(&m_queue, &DecisionQueue::refused, this, &Decider::refused);
}

/// Answered in a turn of its own, as the store would.
void Decider::submit(const Decision &decision)
{
    if (!m_forbidden) {
        m_queue.submit(decision);
        return;
    }
    QMetaObject::invokeMethod(
        this, [this, decision] { Q_EMIT refused(decision, *m_forbidden); }, Qt::QueuedConnection);
}

void Decider::accept(const Item &item, const QString &text, const QVector<Finding> &dismissed)
{
    Decision decision = one(text == item.current ? Decision::Kind::Approve : Decision::Kind::Edit, item);
    if (decision.kind == Decision::Kind::Edit) {
        decision.text = text;
        decision.dismissed = dismissed;
    }
    submit(decision);
}

void Decider::reject(const Item &item, const QString &reason)
{
    Decision decision = one(Decision::Kind::Reject, item);
    decision.comment = reason;
    submit(decision);
}

void Decider::needsWork(const Item &item, const QString &reason)
{
    Decision decision = one(Decision::Kind::NeedsWork, item);
    decision.comment = reason;
    submit(decision);
}

void Decider::dismiss(const Item &item, const Finding &finding)
{
    Decision decision = one(Decision::Kind::Dismiss, item);
    decision.dismissed = {finding};
    submit(decision);
}

void Decider::remark(const Item &item, const QString &words)
{
    Decision decision = one(Decision::Kind::Remark, item);
    decision.comment = words;
    submit(decision);
}

void Decider::assign(const QVector<ItemRef> &items, const QString &person)
{
    const auto count = static_cast<int>(items.size());
    Decision decision;
    decision.kind = Decision::Kind::Assign;
    decision.items = items;
    decision.text = person;
    decision.actor = m_connection.actor(count == 1 ? u"key"_s : u"bulk"_s, count);
    submit(decision);
}

Decision Decider::one(Decision::Kind kind, const Item &item) const
{
    Decision decision;
    decision.kind = kind;
    decision.items = {{item.id, item.version}};
    decision.textHash = textHash(item.current);
    decision.actor = m_connection.actor(u"key"_s);
    return decision;
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
    submit(decision);
}

void Decider::undo()
{
    if (m_forbidden) {
        Q_EMIT undoRefused(*m_forbidden);
    } else if (!isBusy()) {
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
        if (outcome->stoppedBy && !batch.isNone()) { // what is left of it can be tried again
            (redoing ? m_redo : m_undo).append(batch);
        }
        Q_EMIT undone(*outcome, redoing, batch);
        if (outcome->stoppedBy) {
            Q_EMIT undoRefused(*outcome->stoppedBy);
        }
    });
}

} // namespace metaflow::ui
