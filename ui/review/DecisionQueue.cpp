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
    m_waiting.append({decision, stuck});
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
        items += waiting.told ? static_cast<int>(waiting.decision.items.size()) : 0;
    }
    return items;
}

void DecisionQueue::next()
{
    if (m_running || m_waiting.isEmpty()) {
        return;
    }
    m_running = true;
    if (!m_waiting.first().decision.bulk && !m_waiting.first().told) { // a bulk may take its time
        m_slow.start();
    }
    m_review.decide(m_waiting.first().decision).then(this, [this](const Result<DecisionOutcome> &outcome) {
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
    const Decision decision = m_waiting.takeFirst().decision;
    if (outcome) {
        Q_EMIT committed(decision, *outcome);
    } else {
        Q_EMIT refused(decision, outcome.error());
    }
    next();
}

} // namespace metaflow::ui
