// What a Scheduler says of its run: figures while it goes on, and the report at its end.
#include "core/generation/Scheduler.h"

#include "core/generation/Recording.h"
#include "core/generation/RunNotes.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::generation {

void Scheduler::total()
{
    m_totals.writeTo(&m_run);
}

Usage Scheduler::expectedTotal() const
{
    Usage sum = m_run.actual;
    for (auto it = m_totals.open().cbegin(); it != m_totals.open().cend(); ++it) {
        sum += m_calibrations.expected(it.key(), it.value(), m_run.options, *m_context.prices);
    }
    return sum;
}

QString Scheduler::waitsFor() const
{
    if (m_paused) {
        return u"paused"_s;
    }
    if (m_limiter->limiter.pausedUntil() > now()) {
        return u"rate_limited"_s;
    }
    const bool room = m_flying < m_run.options.maxInFlight && m_flying < m_limiter->limiter.mostAtOnce();
    return !m_queue.empty() && !m_warming && room && !stopped() ? u"limit"_s : QString();
}

void Scheduler::report()
{
    Progress progress;
    progress.done = m_run.succeeded + m_run.failed;
    progress.total = m_run.requests;
    progress.failed = m_run.failed;
    progress.costUsd = usdText(m_run.actual.costMicroUsd);
    progress.expectedUsd = usdText(expectedTotal().costMicroUsd);
    progress.inFlight = m_flying;
    progress.waitsFor = waitsFor();
    m_progress.report(progress);
}

QCoro::Task<Result<RunReport>> Scheduler::end()
{
    if (m_storeError) {
        co_return metaflow::fail(*m_storeError);
    }
    const bool open = m_run.succeeded + m_run.failed < m_run.requests;
    if (open && !m_stopped) {
        stopWith({ErrorCode::Cancelled, {}, {}, {}});
    }
    total();
    m_run.state = m_providerPauses ? RunState::Paused : m_stopped ? RunState::Stopped : RunState::Done;
    m_run.stoppedBy = m_stopped ? errorCodeName(m_stopped->code) : QString();
    m_run.finishedAt = m_context.clock->now();
    const QVector<Request> noRequests;
    const QVector<store::Offer> noOffers;
    const Result<void> written = co_await writeRun(m_context, m_run, noRequests, noOffers, m_actor);
    if (!written) {
        co_return metaflow::fail(written.error());
    }
    const RunFacts facts{m_limiter->limiter.limits(), m_secondsAnswered, m_answers};
    const QJsonObject notes = notesOf(m_requests, facts);
    const Result<void> noted = co_await writeNotes(m_context, m_run.id, notes);
    if (!noted) {
        co_return metaflow::fail(noted.error());
    }
    report();
    RunReport report;
    report.run = m_run;
    report.split = notes.value(u"split"_s).toInt();
    report.stopped = m_stopped.value_or(Error());
    for (Request request : m_requests) {
        if (request.state == RequestState::Failed) {
            request.body.clear();
            request.answer.clear();
            report.failed << request;
        }
    }
    co_return report;
}

} // namespace metaflow::generation
