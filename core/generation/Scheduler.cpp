#include "core/generation/Scheduler.h"

#include "core/checks/StoredSettings.h"
#include "core/generation/LiveRuns.h"
#include "core/generation/Memory.h"
#include "core/generation/OpenRun.h"
#include "core/generation/Recording.h"
#include "core/generation/Splitting.h"
#include "core/generation/Taking.h"
#include "core/providers/ModelErrors.h"

#include <QCoroFuture>

#include <QCryptographicHash>
#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>
#include <limits>

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

/// The output that a body allows; a name inside of a text has its quotes escaped, so it is never taken for the field.
qint64 mostOutputTokens(const QByteArray &body)
{
    for (const QByteArray &field :
        {QByteArray("\"max_completion_tokens\":"), QByteArray("\"max_tokens\":"), QByteArray("\"maxOutputTokens\":")}) {
        const auto at = body.indexOf(field);
        if (at >= 0) {
            const auto from = at + field.size();
            qsizetype until = from;
            while (until < body.size() && body.at(until) >= '0' && body.at(until) <= '9') {
                ++until;
            }
            return body.mid(from, until - from).toLongLong();
        }
    }
    return 0;
}

template <typename Number> std::optional<int> asLimit(const std::optional<Number> &number)
{
    return number ? std::optional(static_cast<int>(std::min<qint64>(*number, std::numeric_limits<int>::max())))
                  : std::nullopt;
}

/// What the adapter has read from the headers of an answer.
ToldLimits toldBy(const providers::RateLimits &rate)
{
    ToldLimits told;
    told.limits = {asLimit(rate.limitRequests), asLimit(rate.limitTokens)};
    told.remainingRequests = asLimit(rate.remainingRequests);
    told.remainingTokens = asLimit(rate.remainingTokens);
    told.resetRequests = rate.resetRequests;
    told.resetTokens = rate.resetTokens;
    return told;
}

} // namespace

Scheduler::Scheduler(Context context, Run run, const QVector<Request> &requests,
    std::unique_ptr<providers::Provider> provider, Actor actor, ProgressSink progress, std::stop_token stop,
    std::shared_ptr<SharedLimiter> limiter)
    : m_context(context)
    , m_run(std::move(run))
    , m_requests(requests.cbegin(), requests.cend())
    , m_provider(std::move(provider))
    , m_actor(std::move(actor))
    , m_progress(std::move(progress))
    , m_stop(std::move(stop))
    , m_limiter(limiter ? std::move(limiter) : std::make_shared<SharedLimiter>(Limiter()))
    , m_onStop(m_stop, [this] {
        m_halt.request_stop();
        m_bell.ring();
    })
{
    m_limiter->waiting.emplace(this, [this] { m_bell.ring(); });
    if (m_context.live != nullptr) {
        m_context.live->add(m_run.id, this);
    }
}

Scheduler::~Scheduler()
{
    m_limiter->waiting.erase(this);
    if (m_context.live != nullptr) {
        m_context.live->remove(m_run.id);
    }
}

QCoro::Task<Result<RunReport>> Scheduler::run()
{
    const Result<void> begun = co_await begin();
    if (!begun) {
        co_return metaflow::fail(begun.error());
    }
    queue();
    co_await dispatch();
    if (m_context.live != nullptr) { // what is asked of it from here on would come too late
        m_context.live->remove(m_run.id);
    }
    co_return co_await end();
}

QCoro::Task<Result<void>> Scheduler::begin()
{
    m_run.state = RunState::Running;
    m_run.stoppedBy.clear();
    m_run.finishedAt = {};
    auto reading
        = m_context.store->read([](store::Connection &connection) { return checks::readStandards(connection); });
    const Result<checks::Standards> standards = co_await reading;
    if (!standards) {
        co_return metaflow::fail(standards.error());
    }
    m_standards = std::make_shared<const checks::Standards>(*standards);
    QVector<Request> changed;
    QVector<store::Offer> offers;
    for (Request &request : m_requests) {
        if (isMemoryRequest(request) && request.state != RequestState::Done) {
            offers = memoryOffers(m_run, request, *m_standards);
            request.state = RequestState::Done;
            request.finishedAt = m_context.clock->now();
            changed << request;
        }
        m_totals.put(request);
        m_calibrations.learn(request); // of an earlier part of this run
        m_lostMicroUsd += request.possiblyBilledTwice * request.estimate.costMicroUsd;
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
    m_warming
        = m_queue.size() > 1 && m_queue.at(0)->estimate.cachedTokens == 0 && m_queue.at(1)->estimate.cachedTokens > 0;
}

bool Scheduler::mayLeave() const
{
    const int most = std::max(m_run.options.maxInFlight, 1);
    // An answer that is not recorded yet would be asked for, and paid, once more if we died now: it counts as in
    // flight.
    return !m_queue.empty() && !m_paused && !stopped() && m_busy < (m_warming ? 1 : most);
}

QCoro::Task<> Scheduler::dispatch()
{
    while (m_busy > 0 || (!m_queue.empty() && !stopped())) {
        std::optional<std::chrono::milliseconds> rest;
        while (mayLeave() && !rest) {
            rest = letNextLeave();
        }
        if (m_busy == 0 && stopped()) {
            co_return;
        }
        report();
        if (rest && *rest > 0ms) {
            co_await m_bell.waitFor(*m_context.clock, *rest);
        } else {
            co_await m_bell.wait();
        }
    }
}

std::optional<std::chrono::milliseconds> Scheduler::letNextLeave()
{
    constexpr auto untilTheBell = 0ms;
    Request *request = m_queue.front();
    const qint64 cost = expectedCost(*request);
    if (!admit(cost)) {
        return untilTheBell;
    }
    const qint64 tokens = admissionTokens(request->estimate.inputTokens, mostOutputTokens(request->body));
    const Limiter::Turn turn = m_limiter->limiter.ask(now(), tokens);
    if (!turn.granted) {
        const std::chrono::milliseconds spread(QRandomGenerator::global()->bounded(20)); // of several runs, not all
        return turn.wait ? *turn.wait + spread : untilTheBell;
    }
    m_queue.pop_front();
    ++m_flying;
    ++m_busy;
    m_inFlightMicroUsd += cost;
    const QCoro::Task<> leaving = send({request, turn, cost}); // goes on by itself; dispatch() waits for all
    return std::nullopt;
}

qint64 Scheduler::expectedCost(const Request &request) const
{
    return m_calibrations.expected(request.templateVersion, request.estimate, m_run.options, *m_context.prices)
        .costMicroUsd;
}

bool Scheduler::admit(qint64 costMicroUsd)
{
    const auto &budget = m_run.options.budgetMicroUsd;
    const qint64 spent = m_run.actual.costMicroUsd + m_lostMicroUsd + m_inFlightMicroUsd;
    if (!budget || spent + costMicroUsd <= *budget) {
        return true;
    }
    if (m_busy == 0) { // else what is out may turn out cheaper
        stopWith({ErrorCode::BudgetReached, usdText(*budget), usdText(m_run.actual.costMicroUsd), {}});
    }
    return false;
}

QCoro::Task<bool> Scheduler::announce(Out out)
{
    Request *request = out.request;
    const Request before = *request;
    request->state = RequestState::InFlight;
    request->sentAt = m_context.clock->now();
    ++request->attempts;
    const Result<void> written = co_await writeRequest(m_context, *request); // committed before the bytes leave
    if (written && !stopped()) {
        co_return true;
    }
    *request = before;
    if (!written) {
        m_storeError = written.error();
        stopWith(written.error());
        co_return false;
    }
    co_await recordState(request); // nothing left, so nobody may take it for paid
    co_return false;
}

QCoro::Task<> Scheduler::keepBody(Request *request, QByteArray body)
{
    if (body == request->body) {
        co_return;
    }
    request->body = body;
    request->bodyHash = QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
    const Result<void> written = co_await writeBody(m_context, *request);
    if (!written) {
        m_storeError = written.error();
        stopWith(written.error());
    }
}

QCoro::Task<> Scheduler::send(Out out)
{
    const QByteArray body = m_provider->bodyToSend(out.request->body);
    co_await keepBody(out.request, body);
    const bool leaves = co_await announce(out);
    if (leaves) {
        m_limiter->limiter.sent(now(), &out.turn);
        const auto left = now();
        Result<providers::ChatAnswer> answer = co_await m_provider->send(out.request->body, m_stop);
        const auto latency = now() - left;
        co_await came(out, std::move(answer), latency);
    } else {
        m_limiter->limiter.dropped(out.turn);
        --m_flying;
        m_inFlightMicroUsd -= out.costMicroUsd;
    }
    --m_busy;
    m_limiter->changed(); // also us
}

QCoro::Task<> Scheduler::came(Out out, Result<providers::ChatAnswer> answer, std::chrono::milliseconds latency)
{
    Limiter &limiter = m_limiter->limiter;
    --m_flying;
    m_warming = false;
    if (answer) {
        const qint64 cost = answer->usage.costMicroUsd;
        m_inFlightMicroUsd += cost - out.costMicroUsd; // from here on it is no guess
        limiter.answered(now(), latency, out.turn, answer->attempts, toldBy(answer->rate));
        m_secondsAnswered += static_cast<double>(latency.count()) / 1000;
        ++m_answers;
        if (!answer->sentBody.isEmpty()) {
            co_await keepBody(out.request, answer->sentBody);
        }
        co_await take(out.request, *answer);
        m_inFlightMicroUsd -= cost; // only now: it is among the actual ones
        co_return;
    }
    m_inFlightMicroUsd -= out.costMicroUsd;
    out.request->attempts += std::max(answer.error().attempts - 1, 0);
    out.request->possiblyBilledTwice += answer.error().possiblyRepeated;
    m_lostMicroUsd += answer.error().possiblyRepeated * out.costMicroUsd;
    co_await refused(out, answer.error());
}

bool Scheduler::wait(Out out, const Error &error)
{
    const int number = ++m_refusals[out.request->number];
    m_limiter->limiter.told(now(), toldBy(m_provider->lastRate()));
    const auto wait = m_limiter->limiter.refused(now(), out.turn, error.retryAfter, number);
    qCInfo(lcGeneration) << "run" << m_run.id.value() << "pauses" << wait.count() << "ms";
    return number < mostRefusals && error.retryAfter.value_or(0ms) <= longestPause;
}

QCoro::Task<> Scheduler::refused(Out out, Error error)
{
    Request *request = out.request;
    const bool limited = error.code == ErrorCode::RateLimited;
    const bool again = limited && wait(out, error);
    if (!limited) {
        m_limiter->limiter.failed(now(), out.turn, error.attempts);
    }
    if (error.code == ErrorCode::Cancelled) { // stays in flight: nobody knows whether it was paid
        if (error.attempts > 1) {
            co_await recordState(request);
        }
        co_return;
    }
    if (again) {
        request->state = RequestState::Prepared; // a refusal is not paid, whenever we may be stopped from here on
        co_await recordState(request);
        m_queue.push_front(request);
        co_return;
    }
    if (providers::stopsTheRun(error.code) || limited) {
        request->state = RequestState::Prepared; // not its fault: the next try of the run sends it
        request->errorCode = errorCodeName(error.code);
        request->errorDetail = error.detail;
        m_providerPauses = m_providerPauses || (limited && !m_stopped);
        stopWith(error);
        co_await recordState(request);
        co_return;
    }
    if (error.code == ErrorCode::RequestTooLarge && request->targets.size() > 1) {
        co_await split(request, error);
        co_return;
    }
    m_failuresInARow = isTransport(error.code) ? m_failuresInARow + 1 : 0;
    if (m_failuresInARow >= mostFailuresInARow) {
        stopWith(error);
    }
    co_await fail(request, error);
}

QCoro::Task<> Scheduler::split(Request *request, Error error)
{
    auto splitting = m_context.workers->run(
        [run = m_run, one = *request, prices = m_context.prices] { return splitRequest(run, one, *prices); });
    QVector<Request> parts = co_await splitting;
    request->state = RequestState::Done; // its parts answer for it
    request->errorCode = errorCodeName(error.code);
    request->errorDetail = error.detail;
    request->finishedAt = m_context.clock->now();
    const QVector<store::Offer> noOffers;
    const Result<void> recorded = co_await record(request, noOffers, parts);
    Q_UNUSED(recorded) // record() has stopped the run
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
    const QVector<Request> noMore;
    const Result<void> recorded = co_await record(request, noOffers, noMore);
    Q_UNUSED(recorded) // record() has stopped the run
}

QCoro::Task<> Scheduler::take(Request *request, providers::ChatAnswer answer)
{
    m_failuresInARow = 0;
    request->actual += answer.usage; // asked again it is paid again
    request->answer = answer.content;
    request->attempts += answer.attempts - 1;
    request->possiblyBilledTwice += answer.possiblyBilledTwice;
    m_lostMicroUsd += answer.possiblyBilledTwice * request->estimate.costMicroUsd;
    const providers::Prices *prices = m_context.prices;
    const QByteArray salt = request->bodyHash.toLatin1() + answer.content; // nobody outside knows it beforehand
    auto taking = m_context.workers->run([run = m_run, one = *request, answer, prices, salt, standards = m_standards] {
        return takeAnswer(run, one, answer, *prices, salt, *standards);
    });
    Taken taken = co_await taking;
    request->state = taken.error && taken.more.isEmpty() ? RequestState::Failed : RequestState::Done;
    request->errorCode = taken.error ? errorCodeName(taken.error->code) : QString();
    request->errorDetail = taken.error ? taken.error->detail : QString();
    request->finishedAt = m_context.clock->now();
    Request last = *request;
    last.actual = answer.usage;
    m_calibrations.learn(last);
    const Result<void> recorded = co_await record(request, taken.offers, taken.more);
    if (!recorded && recorded.error().code == ErrorCode::TextNotStorable) {
        co_await fail(request, recorded.error());
    }
}

QCoro::Task<Result<void>> Scheduler::record(Request *request, QVector<store::Offer> offers, QVector<Request> more)
{
    std::vector<Request *> added;
    for (Request &one : more) {
        one.number = m_requests.back().number + 1;
        m_requests.push_back(one);
        added.push_back(&m_requests.back());
        m_totals.put(one);
    }
    const auto count = static_cast<int>(offers.size());
    m_run.items += count;
    m_totals.put(*request);
    total();
    const auto written = co_await writeOutcome(m_context, m_run, *request, std::move(offers), more, m_actor);
    if (written) {
        for (size_t i = added.size(); i > 0; --i) {
            added.at(i - 1)->id = written->at(static_cast<qsizetype>(i - 1));
            m_queue.push_front(added.at(i - 1));
        }
        co_return Result<void>();
    }
    m_run.items -= count;
    for (Request *one : added) { // never stored, so never asked
        one->state = RequestState::Done;
        m_totals.put(*one);
    }
    total();
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
        m_halt.request_stop(); // what is on its way may end
        m_bell.ring();
    }
}

} // namespace metaflow::generation
