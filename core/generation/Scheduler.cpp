#include "core/generation/Scheduler.h"

#include "core/base/Await.h"
#include "core/generation/Memory.h"
#include "core/generation/OpenRun.h"
#include "core/generation/Recording.h"
#include "core/generation/Taking.h"
#include "core/providers/ModelErrors.h"

#include <QCoroFuture>

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::generation {

Q_LOGGING_CATEGORY(lcGeneration, "metaflow.generation", QtInfoMsg)

namespace {

constexpr auto longestPause = 10min; ///< a provider that wants more is a person's decision
constexpr int mostRefusals = 50; ///< of one request; each waits for the provider's window
constexpr int mostFailuresInARow = 10;

bool isTransport(ErrorCode code)
{
    return code == ErrorCode::Unreachable || code == ErrorCode::Timeout || code == ErrorCode::ModelAnswerLost
        || code == ErrorCode::ServerError;
}

} // namespace

Scheduler::Scheduler(Context context, Run run, const QVector<Request> &requests,
    std::unique_ptr<providers::Provider> provider, Actor actor, ProgressSink progress, std::stop_token stop)
    : m_context(context)
    , m_run(std::move(run))
    , m_requests(requests.cbegin(), requests.cend())
    , m_provider(std::move(provider))
    , m_actor(std::move(actor))
    , m_progress(std::move(progress))
    , m_stop(std::move(stop))
    , m_onStop(m_stop, [this] { m_halt.request_stop(); })
{
}

QCoro::Task<Result<RunReport>> Scheduler::run()
{
    const Result<void> begun = co_await begin();
    if (!begun) {
        co_return metaflow::fail(begun.error());
    }
    queue();
    std::vector<QCoro::Task<>> workers;
    const auto wanted = std::min(static_cast<size_t>(std::max(m_run.options.maxInFlight, 1)), m_queue.size());
    for (size_t i = 0; i < wanted; ++i) {
        workers.push_back(work());
    }
    for (QCoro::Task<> &worker : workers) {
        co_await worker;
    }
    co_return co_await end();
}

QCoro::Task<Result<void>> Scheduler::begin()
{
    m_run.state = RunState::Running;
    m_run.stoppedBy.clear();
    m_run.finishedAt = {};
    QVector<Request> changed;
    QVector<store::Offer> offers;
    for (Request &request : m_requests) {
        if (isMemoryRequest(request) && request.state != RequestState::Done) {
            offers = memoryOffers(m_run, request);
            request.state = RequestState::Done;
            request.finishedAt = m_context.clock->now();
            changed << request;
        }
    }
    m_run.items += static_cast<int>(offers.size());
    total();
    co_return co_await writeRun(m_context, m_run, std::move(changed), std::move(offers), m_actor);
}

void Scheduler::queue()
{
    for (Request &request : m_requests) {
        if (willBeSent(request)) {
            m_queue.push_back(&request);
        }
    }
}

QCoro::Task<> Scheduler::work()
{
    while (!m_queue.empty() && !stopped()) {
        Request *request = m_queue.front();
        m_queue.pop_front();
        co_await send(request);
        report();
    }
}

QCoro::Task<bool> Scheduler::waitForTurn()
{
    for (auto now = m_context.clock->elapsed(); now < m_pausedUntil && !stopped(); now = m_context.clock->elapsed()) {
        const std::chrono::milliseconds spread(QRandomGenerator::global()->bounded(100)); // not all at once
        const bool full = co_await sleepFor(*m_context.clock, m_pausedUntil - now + spread, m_halt.get_token());
        if (!full) {
            co_return false;
        }
    }
    co_return !stopped();
}

bool Scheduler::admit(const Request &request)
{
    const auto &budget = m_run.options.budgetMicroUsd;
    const qint64 spent = m_run.actual.costMicroUsd + m_inFlightMicroUsd;
    if (budget && spent + request.estimate.costMicroUsd > *budget) {
        stopWith({ErrorCode::BudgetReached, usdText(*budget), usdText(m_run.actual.costMicroUsd), {}});
        return false;
    }
    return true;
}

QCoro::Task<bool> Scheduler::announce(Request *request)
{
    const Request before = *request;
    request->state = RequestState::InFlight;
    request->sentAt = m_context.clock->now();
    ++request->attempts;
    m_inFlightMicroUsd += request->estimate.costMicroUsd;
    const Result<void> written = co_await writeRequest(m_context, *request); // committed before the bytes leave
    // A budget that is full keeps back what comes next, not what it has had room for.
    const bool full = m_stopped && m_stopped->code == ErrorCode::BudgetReached && !m_stop.stop_requested();
    if (written && (full || !stopped())) {
        co_return true;
    }
    m_inFlightMicroUsd -= request->estimate.costMicroUsd;
    *request = before;
    if (!written) {
        m_storeError = written.error();
        stopWith(written.error());
        co_return false;
    }
    co_await recordState(request); // nothing left, so nobody may take it for paid
    co_return false;
}

QCoro::Task<> Scheduler::send(Request *request)
{
    int refusals = 0;
    for (bool again = true; again;) {
        const bool turn = co_await waitForTurn();
        if (!turn || !admit(*request)) {
            co_return;
        }
        const int pause = m_pauses;
        const bool leaves = co_await announce(request);
        if (!leaves) {
            co_return;
        }
        Result<providers::ChatAnswer> answer = co_await m_provider->send(request->body, m_stop);
        m_inFlightMicroUsd -= request->estimate.costMicroUsd;
        if (answer) {
            co_await take(request, *answer);
            co_return;
        }
        request->attempts += std::max(answer.error().attempts - 1, 0);
        request->possiblyBilledTwice += answer.error().possiblyRepeated;
        const Refusal refusal{pause, ++refusals};
        again = co_await refused(request, answer.error(), refusal);
    }
}

void Scheduler::pause(const Error &error, Refusal refusal)
{
    if (refusal.pause == m_pauses) { // those that were out together are refused together: one step, not one each
        ++m_pauses;
        ++m_pausesInARow;
    }
    const auto guess = std::chrono::milliseconds(500 << std::min(m_pausesInARow, 6));
    // Asked to wait, and refused all the same: then what the provider says is not enough.
    const auto wait
        = refusal.number > 1 ? std::max(error.retryAfter.value_or(0ms), guess) : error.retryAfter.value_or(guess);
    m_pausedUntil = std::max(m_pausedUntil, m_context.clock->elapsed() + wait);
    qCInfo(lcGeneration) << "run" << m_run.id.value() << "pauses" << wait.count() << "ms";
}

QCoro::Task<bool> Scheduler::refused(Request *request, Error error, Refusal refusal)
{
    if (error.code == ErrorCode::Cancelled) { // stays in flight: nobody knows whether it was paid
        if (error.attempts > 1) {
            co_await recordState(request);
        }
        co_return false;
    }
    if (error.code == ErrorCode::RateLimited && error.retryAfter.value_or(0ms) <= longestPause
        && refusal.number < mostRefusals) {
        pause(error, refusal);
        request->state = RequestState::Prepared; // a refusal is not paid, whenever we may be stopped from here on
        co_await recordState(request);
        co_return true;
    }
    if (providers::stopsTheRun(error.code) || error.code == ErrorCode::RateLimited) {
        request->state = RequestState::Prepared; // not its fault: the next try of the run sends it
        request->errorCode = errorCodeName(error.code);
        request->errorDetail = error.detail;
        stopWith(error);
        co_await recordState(request);
        co_return false;
    }
    m_failuresInARow = isTransport(error.code) ? m_failuresInARow + 1 : 0;
    if (m_failuresInARow >= mostFailuresInARow) {
        stopWith(error);
    }
    co_await fail(request, error);
    co_return false;
}

QCoro::Task<> Scheduler::fail(Request *request, Error error)
{
    request->state = RequestState::Failed;
    request->errorCode = errorCodeName(error.code);
    request->errorDetail = error.detail;
    request->finishedAt = m_context.clock->now();
    co_await recordState(request);
}

QCoro::Task<> Scheduler::recordState(Request *request)
{
    const QVector<store::Offer> noOffers;
    const std::optional<Request> noRepair;
    const Result<void> recorded = co_await record(request, noOffers, noRepair);
    Q_UNUSED(recorded) // record() has stopped the run
}

QCoro::Task<> Scheduler::take(Request *request, providers::ChatAnswer answer)
{
    m_failuresInARow = 0;
    m_pausesInARow = 0;
    request->actual = answer.usage;
    request->answer = answer.content;
    request->attempts += answer.attempts - 1;
    request->possiblyBilledTwice += answer.possiblyBilledTwice;
    const providers::Prices *prices = m_context.prices;
    const QByteArray salt = request->bodyHash.toLatin1() + answer.content; // nobody outside knows it beforehand
    auto taking = m_context.workers->run(
        [run = m_run, one = *request, answer, prices, salt] { return takeAnswer(run, one, answer, *prices, salt); });
    Taken taken = co_await taking;
    request->state = taken.error && !taken.repair ? RequestState::Failed : RequestState::Done;
    request->errorCode = taken.error ? errorCodeName(taken.error->code) : QString();
    request->errorDetail = taken.error ? taken.error->detail : QString();
    request->finishedAt = m_context.clock->now();
    const Result<void> recorded = co_await record(request, taken.offers, taken.repair);
    if (!recorded && recorded.error().code == ErrorCode::TextNotStorable) {
        co_await fail(request, recorded.error());
    }
}

QCoro::Task<Result<void>> Scheduler::record(
    Request *request, QVector<store::Offer> offers, std::optional<Request> repair)
{
    if (repair) {
        repair->number = static_cast<int>(m_requests.back().number) + 1;
        m_requests.push_back(*repair);
    }
    Request *added = repair ? &m_requests.back() : nullptr;
    m_run.items += static_cast<int>(offers.size());
    total();
    const auto count = static_cast<int>(offers.size());
    const std::optional<Request> adding = added != nullptr ? std::optional(*added) : std::nullopt;
    const Result<RequestId> written
        = co_await writeOutcome(m_context, m_run, *request, std::move(offers), adding, m_actor);
    if (written) {
        if (added != nullptr) {
            added->id = *written;
            m_queue.push_front(added);
        }
        co_return Result<void>();
    }
    m_run.items -= count;
    if (written.error().code != ErrorCode::TextNotStorable) {
        m_storeError = written.error();
        stopWith(written.error());
    }
    co_return metaflow::fail(written.error());
}

void Scheduler::stopWith(Error error)
{
    if (!m_stopped) { // the first reason is the one to tell
        qCInfo(lcGeneration) << "run" << m_run.id.value() << "stops:" << errorCodeName(error.code);
        m_stopped = std::move(error);
        m_halt.request_stop(); // wakes those that wait; what is on its way may end
    }
}

void Scheduler::total()
{
    m_run.requests = m_run.succeeded = m_run.failed = m_run.possiblyBilledTwice = 0;
    m_run.actual = {};
    for (const Request &request : m_requests) {
        if (isMemoryRequest(request) || isLeftAlone(request)) {
            continue;
        }
        ++m_run.requests;
        m_run.succeeded += request.state == RequestState::Done ? 1 : 0;
        m_run.failed += request.state == RequestState::Failed ? 1 : 0;
        m_run.possiblyBilledTwice += request.possiblyBilledTwice;
        m_run.actual += request.actual;
    }
}

void Scheduler::report()
{
    Progress progress;
    progress.done = m_run.succeeded + m_run.failed;
    progress.total = m_run.requests;
    progress.failed = m_run.failed;
    progress.costUsd = usdText(m_run.actual.costMicroUsd);
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
    m_run.state = m_stopped ? RunState::Stopped : RunState::Done;
    m_run.stoppedBy = m_stopped ? errorCodeName(m_stopped->code) : QString();
    m_run.finishedAt = m_context.clock->now();
    const QVector<Request> noRequests;
    const QVector<store::Offer> noOffers;
    const Result<void> written = co_await writeRun(m_context, m_run, noRequests, noOffers, m_actor);
    if (!written) {
        co_return metaflow::fail(written.error());
    }
    report();
    RunReport report;
    report.run = m_run;
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
