// What a person does to a run while it is sent.
#include "core/generation/Scheduler.h"

#include "core/generation/Recording.h"

namespace metaflow::generation {

QCoro::Task<Result<bool>> Scheduler::storeState(RunState state)
{
    m_run.state = state;
    const QVector<Request> noRequests;
    const QVector<store::Offer> noOffers;
    const Result<void> written = co_await writeRun(m_context, m_run, noRequests, noOffers, m_actor);
    co_return written ? Result<bool>(true) : metaflow::fail(written.error());
}

QCoro::Task<Result<bool>> Scheduler::pause()
{
    m_paused = true;
    report();
    co_return co_await storeState(RunState::Paused);
}

QCoro::Task<Result<bool>> Scheduler::goOn()
{
    m_paused = false;
    m_bell.ring();
    co_return co_await storeState(RunState::Running);
}

void Scheduler::setLimits(const RunLimits &limits)
{
    m_run.options.budgetMicroUsd = limits.budgetMicroUsd;
    m_run.options.maxInFlight = limits.maxInFlight;
    m_limiter->limiter.setTyped({limits.requestsPerMinute, limits.tokensPerMinute});
    m_limiter->changed();
}

int Scheduler::retryFailed()
{
    int count = 0;
    for (Request &request : m_requests) {
        if (request.state == RequestState::Failed) {
            request.state = RequestState::Prepared; // stored when it leaves; until then it is worth no more than failed
            m_totals.put(request);
            m_queue.push_back(&request);
            ++count;
        }
    }
    total();
    m_bell.ring();
    return count;
}

} // namespace metaflow::generation
