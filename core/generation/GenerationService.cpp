#include "core/generation/GenerationService.h"

#include "core/base/Engine.h"
#include "core/generation/Context.h"
#include "core/generation/KnownCapabilities.h"
#include "core/generation/Limiters.h"
#include "core/generation/LiveRuns.h"
#include "core/generation/OpenRun.h"
#include "core/generation/Preparation.h"
#include "core/generation/PrivacyChoice.h"
#include "core/generation/Regeneration.h"
#include "core/generation/Retention.h"
#include "core/generation/Reopening.h"
#include "core/generation/RunLock.h"
#include "core/generation/Scheduler.h"
#include "core/databricks/WorkspaceSignIn.h"
#include "core/providers/ProviderFactory.h"
#include "core/store/Requests.h"
#include "core/store/RunNotes.h"
#include "core/store/Runs.h"

#include <QLoggingCategory>
using namespace Qt::StringLiterals;

namespace metaflow::generation {

Q_LOGGING_CATEGORY(lcRetention, "metaflow.retention", QtInfoMsg)

namespace {

Result<QVector<QByteArray>> bodiesOf(store::Connection &connection, RunId id)
{
    const auto open = readOpenRun(connection, id);
    if (!open) {
        return fail(open.error());
    }
    QVector<QByteArray> bodies;
    for (const Request &request : open->requests) {
        if (willBeSent(request)) {
            bodies << request.body;
        }
    }
    return bodies;
}

bool isPriced(const providers::Prices &prices, const Run &run)
{
    return prices.findAt(run.options.provider, run.options.baseUrl, run.options.model).has_value();
}

QCoro::Task<Result<RunReport>> runLocked(Context context, RunId id, providers::ModelAccess access, RunLimits limits,
    Actor actor, std::stop_token stop, ProgressSink progress)
{
    auto taking = context.store->write([id, limits, address = access.baseUrl, prices = context.prices](
                                           store::Connection &connection) -> Result<OpenRun> {
        const auto run = store::run(connection, id);
        const auto allowed = run ? checkStillAllowed(connection, *run) : fail(run.error());
        return allowed ? takeUpRun(connection, id, limits, address, *prices) : fail(allowed.error());
    });
    const Result<OpenRun> open = co_await taking;
    if (!open) {
        co_return fail(open.error());
    }
    auto opening = openModel(context, access);
    Result<OpenModel> opened = co_await std::move(opening);
    if (!opened) {
        co_return fail(opened.error());
    }
    const providers::Provider *model = opened->provider.get(); // the scheduler owns it
    const std::shared_ptr<SharedLimiter> limiter = context.limiters->of(access);
    limiter->limiter.setTyped({limits.requestsPerMinute, limits.tokensPerMinute});
    Scheduler scheduler(
        context, open->run, open->requests, std::move(opened->provider), actor, progress, stop, limiter);
    Result<RunReport> report = co_await scheduler.run();
    if (const auto learnt = model->learntCapabilities()) {
        auto keeping = keepCapabilities(context, access, *learnt);
        co_await std::move(keeping);
    }
    if (report) {
        report->priceKnown = isPriced(*context.prices, report->run);
    }
    co_return report;
}

Failure notHere(RunId run)
{
    return fail(ErrorCode::RunNotFound, QString::number(run.value()));
}

QCoro::Task<Result<bool>> pauseRun(Context context, RunId run)
{
    Scheduler *scheduler = context.live->find(run);
    if (scheduler == nullptr) {
        co_return notHere(run);
    }
    co_return co_await scheduler->pause();
}

QCoro::Task<Result<bool>> goOnWithRun(Context context, RunId run)
{
    Scheduler *scheduler = context.live->find(run);
    if (scheduler == nullptr) {
        co_return notHere(run);
    }
    co_return co_await scheduler->goOn();
}

Result<bool> storeLimits(
    store::Connection &connection, RunId id, const RunLimits &limits, const providers::Prices &prices)
{
    const auto run = store::run(connection, id);
    if (!run) {
        return fail(run.error());
    }
    GenerationOptions options = run->options;
    options.budgetMicroUsd = limits.budgetMicroUsd;
    options.maxInFlight = limits.maxInFlight;
    auto done = checkBudget(options, prices);
    if (done) {
        done = store::setRunOptions(connection, id, options);
    }
    return done ? Result<bool>(true) : fail(done.error());
}

QCoro::Task<Result<bool>> limitRun(Context context, RunId run, RunLimits limits)
{
    auto storing = context.store->write([run, limits, prices = context.prices](store::Connection &connection) {
        return storeLimits(connection, run, limits, *prices);
    });
    const Result<bool> stored = co_await storing;
    Scheduler *scheduler = context.live->find(run);
    if (stored && scheduler != nullptr) {
        scheduler->setLimits(limits);
    }
    co_return stored;
}

QCoro::Task<Result<int>> retryRun(Context context, RunId run, RetryHow how)
{
    if (Scheduler *scheduler = context.live->find(run)) {
        co_return scheduler->retryFailed();
    }
    const Result<std::shared_ptr<RunLock>> lock = co_await RunLock::take(context, run);
    if (!lock) {
        co_return fail(lock.error());
    }
    auto opening = context.store->write([run, how, prices = context.prices](store::Connection &connection) {
        return reopenFailed(connection, run, how, *prices);
    });
    const Result<int> opened = co_await opening;
    co_await (*lock)->release(context);
    co_return opened;
}

Result<RunReport> reportOf(store::Connection &connection, RunId id, const providers::Prices &prices)
{
    const auto run = store::run(connection, id);
    const auto failed = run ? store::failedRequests(connection, id) : fail(run.error());
    const auto notes = failed ? store::runNotes(connection, id) : fail(failed.error());
    if (!notes) {
        return fail(notes.error());
    }
    RunReport report;
    report.run = *run;
    report.priceKnown = isPriced(prices, *run);
    report.failed = *failed;
    report.split = notes->value(u"split"_s).toInt();
    report.retried = notes->value(u"retried"_s).toInt();
    if (!run->stoppedBy.isEmpty()) {
        report.stopped.code = errorCodeFromName(run->stoppedBy).value_or(ErrorCode::Internal);
    }
    return report;
}

QCoro::Task<Result<RunReport>> runRun(Context context, RunId id, providers::ModelAccess access, RunLimits limits,
    Actor actor, std::stop_token stop, ProgressSink progress)
{
    const Result<std::shared_ptr<RunLock>> lock = co_await RunLock::take(context, id);
    if (!lock) {
        co_return fail(lock.error());
    }
    Result<RunReport> report = co_await runLocked(context, id, access, limits, actor, stop, progress);
    if (!report && report.error().code == ErrorCode::RunLocked) {
        co_return report; // somebody else sends it by now
    }
    const std::stop_token never; // who stops the run does not want its samples kept
    const Result<ErasureReport> erased = co_await eraseAfterRun(context.store, id, actor.person, never);
    if (!erased) { // the daily one does it
        qCWarning(lcRetention) << "run" << id.value() << "not erased:" << errorCodeName(erased.error().code);
    }
    co_await (*lock)->release(context);
    co_return report;
}

QCoro::Task<Result<QVector<providers::ModelOffer>>> listOffers(
    Context context, providers::ModelAccess access, std::stop_token stop)
{
    databricks::WorkspaceSignIn signIn(*context.session, access.baseUrl);
    auto provider = providers::makeProvider({*context.http, *context.workers, *context.prices, &signIn}, access);
    if (!provider) {
        co_return fail(provider.error());
    }
    auto asking = (*provider)->offers(stop);
    co_return co_await std::move(asking);
}

QCoro::Task<Result<QStringList>> listModels(Context context, providers::ModelAccess access, std::stop_token stop)
{
    auto asking = listOffers(context, access, stop);
    const auto offers = co_await std::move(asking);
    if (!offers) {
        co_return fail(offers.error());
    }
    co_return providers::namesOf(*offers);
}

} // namespace

RunLimits limitsOf(const GenerationOptions &options)
{
    return {options.budgetMicroUsd, options.maxInFlight};
}

GenerationService::GenerationService(Engine &engine, Workers &workers, Clock &clock, net::HttpClient &http,
    databricks::Session &session, store::Store &store, const providers::Prices &prices)
    : m_engine(engine)
    , m_workers(workers)
    , m_clock(clock)
    , m_http(http)
    , m_session(session)
    , m_store(store)
    , m_prices(prices)
    , m_limiters(std::make_unique<Limiters>())
    , m_live(std::make_unique<LiveRuns>())
{
}

GenerationService::~GenerationService() = default;

Context GenerationService::context() const
{
    return {&m_engine, &m_workers, &m_clock, &m_http, &m_session, &m_store, &m_prices, m_limiters.get(), m_live.get()};
}

Job<Quote> GenerationService::prepare(
    SourceId source, Selection selection, GenerationOptions options, Person person, bool fresh)
{
    return m_engine.submit([=, context = context()](std::stop_token stop) {
        return prepareRun(context, source, selection, options, person, fresh, std::move(stop));
    });
}

Job<Quote> GenerationService::prepareAgain(
    SourceId source, QVector<ItemId> items, GenerationOptions options, Person person)
{
    return m_engine.submit([=, context = context()](std::stop_token stop) {
        return prepareRegeneration(context, source, items, options, person, std::move(stop));
    });
}

Job<QVector<QByteArray>> GenerationService::payload(RunId run)
{
    return Job(m_store.bulk([run](store::Connection &connection) { return bodiesOf(connection, run); }));
}

Job<RunReport> GenerationService::run(RunId run, providers::ModelAccess access, RunLimits limits, Actor actor)
{
    return m_engine.submit([=, context = context()](std::stop_token stop, ProgressSink progress) {
        return runRun(context, run, access, limits, actor, std::move(stop), std::move(progress));
    });
}

bool GenerationService::knowsPrice(const Run &run) const
{
    return isPriced(m_prices, run);
}

Job<QVector<Run>> GenerationService::runs(int limit)
{
    return Job(m_store.read([limit](store::Connection &connection) { return store::runs(connection, limit); }));
}

Job<store::RequestPage> GenerationService::requests(store::RequestQuery query)
{
    return Job(m_store.read([query](store::Connection &connection) { return store::requestPage(connection, query); }));
}

Job<Request> GenerationService::request(RequestId id)
{
    return Job(m_store.read([id](store::Connection &connection) { return store::request(connection, id); }));
}

Job<QStringList> GenerationService::models(providers::ModelAccess access)
{
    return m_engine.submit(
        [=, context = context()](std::stop_token stop) { return listModels(context, access, std::move(stop)); });
}

Job<QVector<providers::ModelOffer>> GenerationService::offers(providers::ModelAccess access)
{
    return m_engine.submit(
        [=, context = context()](std::stop_token stop) { return listOffers(context, access, std::move(stop)); });
}

Job<providers::Capabilities> GenerationService::capabilities(providers::ModelAccess access)
{
    return Job(m_store.read([access](store::Connection &connection) { return capabilitiesOf(connection, access); }));
}

Job<std::optional<PrivacyMode>> GenerationService::privacy(SourceId source, QString catalog)
{
    return Job(m_store.read(
        [source, catalog](store::Connection &connection) { return privacyChoice(connection, source, catalog); }));
}

Job<bool> GenerationService::choosePrivacy(SourceId source, QString catalog, PrivacyMode mode, Person person)
{
    const QDateTime now = m_clock.now();
    return Job(m_store.write([=](store::Connection &connection) {
        return setPrivacyChoice(connection, source, catalog, mode, person, now);
    }));
}

Job<bool> GenerationService::pause(RunId run)
{
    return m_engine.submit([=, context = context()](std::stop_token) { return pauseRun(context, run); });
}

Job<bool> GenerationService::goOn(RunId run)
{
    return m_engine.submit([=, context = context()](std::stop_token) { return goOnWithRun(context, run); });
}

Job<bool> GenerationService::setLimits(RunId run, RunLimits limits)
{
    return m_engine.submit([=, context = context()](std::stop_token) { return limitRun(context, run, limits); });
}

Job<int> GenerationService::retryFailed(RunId run, RetryHow how)
{
    return m_engine.submit([=, context = context()](std::stop_token) { return retryRun(context, run, how); });
}

Job<QVector<Request>> GenerationService::failures(RunId run)
{
    return Job(m_store.read([run](store::Connection &connection) { return store::failedRequests(connection, run); }));
}

Job<RunReport> GenerationService::report(RunId run)
{
    return Job(m_store.read(
        [run, &prices = m_prices](store::Connection &connection) { return reportOf(connection, run, prices); }));
}

} // namespace metaflow::generation
