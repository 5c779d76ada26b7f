#include "core/generation/GenerationService.h"

#include "core/base/Engine.h"
#include "core/generation/Context.h"
#include "core/generation/Memory.h"
#include "core/generation/Preparation.h"
#include "core/generation/PrivacyChoice.h"
#include "core/generation/RunLock.h"
#include "core/generation/Scheduler.h"
#include "core/providers/OpenAiChat.h"
#include "core/store/Runs.h"

namespace metaflow::generation {

namespace {

struct Loaded {
    Run run;
    QVector<Request> requests;
};

Result<Loaded> load(store::Connection &connection, RunId id)
{
    const auto run = store::run(connection, id);
    if (!run) {
        return fail(run.error());
    }
    const auto requests = store::requests(connection, id);
    return requests ? Result<Loaded>(Loaded{*run, *requests}) : fail(requests.error());
}

Result<QVector<QByteArray>> bodiesOf(store::Connection &connection, RunId id)
{
    const auto loaded = load(connection, id);
    if (!loaded) {
        return fail(loaded.error());
    }
    QVector<QByteArray> bodies;
    for (const Request &request : loaded->requests) {
        if (!isMemoryRequest(request) && !request.repair) {
            bodies << request.body;
        }
    }
    return bodies;
}

QCoro::Task<Result<RunReport>> runLocked(
    Context context, RunId id, providers::ModelAccess access, Actor actor, std::stop_token stop, ProgressSink progress)
{
    auto loading = context.store->bulk([id](store::Connection &connection) { return load(connection, id); });
    const Result<Loaded> loaded = co_await loading;
    if (!loaded) {
        co_return fail(loaded.error());
    }
    auto provider = std::make_unique<providers::OpenAiChat>(*context.http, *context.workers, *context.prices, access);
    Scheduler scheduler(context, loaded->run, loaded->requests, std::move(provider), actor, progress, stop);
    co_return co_await scheduler.run();
}

QCoro::Task<Result<RunReport>> runRun(
    Context context, RunId id, providers::ModelAccess access, Actor actor, std::stop_token stop, ProgressSink progress)
{
    const Result<std::shared_ptr<RunLock>> lock = co_await RunLock::take(context, id);
    if (!lock) {
        co_return fail(lock.error());
    }
    Result<RunReport> report = co_await runLocked(context, id, access, actor, stop, progress);
    co_await (*lock)->release(context);
    co_return report;
}

QCoro::Task<Result<QStringList>> listModels(Context context, providers::ModelAccess access, std::stop_token stop)
{
    providers::OpenAiChat provider(*context.http, *context.workers, *context.prices, access);
    co_return co_await provider.models(stop);
}

} // namespace

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

Job<QVector<QByteArray>> GenerationService::payload(RunId run)
{
    return Job(m_store.bulk([run](store::Connection &connection) { return bodiesOf(connection, run); }));
}

Job<RunReport> GenerationService::run(RunId run, providers::ModelAccess access, Actor actor)
{
    return m_engine.submit([=, context = context()](std::stop_token stop, ProgressSink progress) {
        return runRun(context, run, access, actor, std::move(stop), std::move(progress));
    });
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
