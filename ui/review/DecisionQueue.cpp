#include "ui/review/DecisionQueue.h"

using namespace std::chrono_literals;

namespace metaflow::ui {

namespace {

/// The store may take it later; anything else will be said again however often we ask.
bool mayPass(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Storage:
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreFull:
    case ErrorCode::StoreUnreachable:
    case ErrorCode::Timeout:
        return true;
    default:
        return false;
    }
}

/// Of one decision, in two answers.
DecisionOutcome together(DecisionOutcome first, const DecisionOutcome &second)
{
    first.batch = second.batch;
    first.changed += second.changed;
    first.items += second.items;
    first.skipped += second.skipped;
    first.stoppedBy = second.stoppedBy;
    first.left = second.left;
    return first;
}

DecisionOutcome unreached(const Decision &rest, const Error &error)
{
    DecisionOutcome outcome;
    outcome.batch = rest.batch;
    for (const ItemRef &item : rest.items) {
        outcome.skipped.append({item.id, errorCodeName(error.code), {}});
    }
    outcome.stoppedBy = error;
    outcome.left = static_cast<int>(rest.items.size());
    return outcome;
}

} // namespace

DecisionQueue::DecisionQueue(review::ReviewService &review, QObject *parent)
    : QObject(parent)
    , m_review(review)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(2s);
    connect(&m_retry, &QTimer::timeout, this, &DecisionQueue::next);
    m_slow.setSingleShot(true);
    m_slow.setInterval(1500ms);
    connect(&m_slow, &QTimer::timeout, this, [this] { tell(Error{ErrorCode::StoreBusy}); });
}

void DecisionQueue::submit(const Decision &decision)
{
    // The store did not take earlier ones: nobody should wait for each key until it says so again.
    const bool stuck = !m_waiting.isEmpty() && m_waiting.first().told;
    m_waiting.append({decision, decision, {}, stuck});
    if (stuck) {
        Q_EMIT postponed(decision, m_lastError);
    } else {
        retryNow();
    }
}

void DecisionQueue::retryNow()
{
    m_retry.stop();
    next();
}

int DecisionQueue::unsaved() const
{
    int items = 0;
    for (const Waiting &waiting : m_waiting) {
        items += waiting.told ? static_cast<int>(waiting.rest.items.size()) : 0;
    }
    return items;
}

void DecisionQueue::next()
{
    if (m_running || m_waiting.isEmpty()) {
        return;
    }
    m_running = true;
    constexpr qsizetype few = 200; // more may take their time
    if (m_waiting.first().rest.items.size() <= few && !m_waiting.first().told) {
        m_slow.start();
    }
    m_review.decide(m_waiting.first().rest).then(this, [this](const Result<DecisionOutcome> &outcome) {
        answered(outcome);
    });
}

/// Those behind the first one wait as well.
void DecisionQueue::tell(const Error &error)
{
    m_lastError = error;
    for (qsizetype i = 0; i < m_waiting.size(); ++i) {
        if (!std::exchange(m_waiting[i].told, true)) {
            Q_EMIT postponed(m_waiting.at(i).decision, error);
        }
    }
}

void DecisionQueue::answered(const Result<DecisionOutcome> &outcome)
{
    m_running = false;
    m_slow.stop();
    if (!outcome && mayPass(outcome.error().code)) {
        m_retry.start();
        tell(outcome.error());
        return;
    }
    if (outcome && outcome->stoppedBy && mayPass(outcome->stoppedBy->code)) {
        keepRest(*outcome);
        m_retry.start();
        tell(*outcome->stoppedBy);
        return;
    }
    const Waiting first = m_waiting.takeFirst();
    if (outcome) {
        Q_EMIT committed(first.decision, together(first.done, *outcome));
    } else if (first.done.changed > 0) { // some of it stands, and is undone as one
        Q_EMIT committed(first.decision, together(first.done, unreached(first.rest, outcome.error())));
    } else {
        Q_EMIT refused(first.decision, outcome.error());
    }
    next();
}

void DecisionQueue::keepRest(const DecisionOutcome &outcome)
{
    Waiting &first = m_waiting.first();
    DecisionOutcome taken = outcome;
    taken.skipped.resize(taken.skipped.size() - outcome.left);
    first.done = together(first.done, taken);
    const qsizetype from = first.rest.items.size() - outcome.left;
    first.rest.items = first.rest.items.mid(from);
    first.rest.texts = first.rest.texts.mid(from);
    first.rest.batch = outcome.batch;
}

} // namespace metaflow::ui
