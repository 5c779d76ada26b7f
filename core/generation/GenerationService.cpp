#include "core/generation/GenerationService.h"

#include "core/base/Engine.h"
#include "core/generation/Context.h"
#include "core/generation/OpenRun.h"
#include "core/generation/Preparation.h"
#include "core/generation/PrivacyChoice.h"
#include "core/generation/Regeneration.h"
#include "core/generation/Retention.h"
#include "core/generation/RunLock.h"
#include "core/generation/Scheduler.h"
#include "core/providers/OpenAiChat.h"
#include "core/store/Runs.h"

#include <QLoggingCategory>

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
    return prices.find(run.options.provider, run.options.model).has_value();
}

QCoro::Task<Result<RunReport>> runLocked(Context context, RunId id, providers::ModelAccess access, RunLimits limits,
    Actor actor, std::stop_token stop, ProgressSink progress)
{
    auto taking = context.store->write(
        [id, limits, address = access.baseUrl, prices = context.prices](
            store::Connection &connection) { return takeUpRun(connection, id, limits, address, *prices); });
    const Result<OpenRun> open = co_await taking;
    if (!open) {
        co_return fail(open.error());
    }
    auto provider = std::make_unique<providers::OpenAiChat>(*context.http, *context.workers, *context.prices, access);
    Scheduler scheduler(context, open->run, open->requests, std::move(provider), actor, progress, stop);
    Result<RunReport> report = co_await scheduler.run();
    if (report) {
        report->priceKnown = isPriced(*context.prices, report->run);
    }
    co_return report;
}

QCoro::Task<Result<RunReport>> runRun(Context context, RunId id, providers::ModelAccess access, RunLimits limits,
    Actor actor, std::stop_token stop, ProgressSink progress)
{
    const Result<std::shared_ptr<RunLock>> lock = co_await RunLock::take(context, id);
    if (!lock) {
        co_return fail(lock.error());
    }
    Result<RunReport> report = co_await runLocked(context, id, access, limits, actor, stop, progress);
    const std::stop_token never; // who stops the run does not want its samples kept
    const Result<ErasureReport> erased = co_await eraseAfterRun(context.store, id, actor.person, never);
    if (!erased) { // the daily one does it
        qCWarning(lcRetention) << "run" << id.value() << "not erased:" << errorCodeName(erased.error().code);
    }
    co_await (*lock)->release(context);
    co_return report;
}

QCoro::Task<Result<QStringList>> listModels(Context context, providers::ModelAccess access, std::stop_token stop)
{
    providers::OpenAiChat provider(*context.http, *context.workers, *context.prices, access);
    co_return co_await provider.models(stop);
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
{
}

Context GenerationService::context() const
{
    return {&m_engine, &m_workers, &m_clock, &m_http, &m_session, &m_store, &m_prices};
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

Job<QStringList> GenerationService::models(providers::ModelAccess access)
{
    return m_engine.submit(
        [=, context = context()](std::stop_token stop) { return listModels(context, access, std::move(stop)); });
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

} // namespace metaflow::generation
