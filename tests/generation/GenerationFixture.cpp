#include "tests/generation/GenerationFixture.h"

#include "core/generation/Rendering.h"
#include "core/generation/RunLock.h"
#include "core/store/Runs.h"
#include "core/store/Snapshots.h"
#include "core/store/Sources.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::testing {

namespace {

QCoro::Task<Result<generation::RunReport>> sendRun(generation::Context context, generation::OpenRun open,
    FakeProvider::Handler handler, FakeProvider::Counts *counts, std::stop_token stop)
{
    auto taking = generation::RunLock::take(context, open.run.id); // as the service does
    const auto lock = co_await taking;
    if (!lock) {
        co_return fail(lock.error());
    }
    auto provider = std::make_unique<FakeProvider>(*context.clock, std::move(handler), *counts);
    const Actor actor{{u"anna@example.com"_s, UserSource::Workspace}, {u"key"_s, 1}};
    generation::Scheduler scheduler(
        context, open.run, open.requests, std::move(provider), actor, ProgressSink(), std::move(stop));
    auto sending = scheduler.run();
    auto report = co_await sending;
    auto releasing = (*lock)->release(context);
    co_await releasing;
    co_return report;
}

} // namespace

void GenerationFixture::SetUp()
{
    ASSERT_TRUE(temporary.opened());
    ASSERT_TRUE(prices);
    const store::Source seen{{}, u"https://dbc.example"_s, u"42"_s, u"metastore-1"_s, false};
    const auto source = temporary.write([&](store::Connection &c) { return store::rememberSource(c, seen); });
    ASSERT_TRUE(source);
    m_source = source->id;
}

generation::Context GenerationFixture::context()
{
    return {&engine, &m_workers, &temporary.clock(), &m_http, &m_session, &temporary.store(), &*prices, nullptr, &live};
}

void GenerationFixture::scan(const QVector<TableInfo> &tables)
{
    Snapshot snapshot = snapshotOf(tables);
    snapshot.source = m_source;
    snapshot.readAt = clock().now();
    const auto stored = temporary.write([&](store::Connection &c) { return store::storeSnapshot(c, snapshot); });
    ASSERT_TRUE(stored);
}

GenerationOptions GenerationFixture::options()
{
    GenerationOptions options;
    options.provider = u"openai"_s;
    options.model = u"gpt-6-luna"_s;
    options.baseUrl = u"https://model.example/v1"_s;
    options.privacy = PrivacyMode::None;
    return options;
}

TableInfo GenerationFixture::numberedTable(int number)
{
    return tableOf(u"t%1"_s.arg(number), {u"id"_s});
}

metaflow::Run GenerationFixture::prepared(int tables, const GenerationOptions &options)
{
    generation::Asked asked;
    for (int i = 1; i <= tables; ++i) {
        asked.tables.append({numberedTable(i), true, {0}});
    }
    auto requests = generation::renderRequests(asked, {}, {options, PrivacyMode::None, {}, *prices, "salt"});
    metaflow::Run run;
    run.source = m_source;
    run.selection.catalog = u"main"_s;
    run.options = options;
    run.selectionHash = u"hash"_s;
    run.createdAt = clock().now();
    run.requests = tables;
    const auto id = temporary.write([&](store::Connection &c) { return store::insertRun(c, run, requests); });
    EXPECT_TRUE(id);
    return run;
}

Job<generation::RunReport> GenerationFixture::start(const metaflow::Run &run, FakeProvider::Handler handler)
{
    const auto open = temporary.write([&](store::Connection &c) {
        return generation::takeUpRun(c, run.id, generation::limitsOf(run.options), run.options.baseUrl, *prices);
    });
    if (!open) {
        return finishedJob(Result<generation::RunReport>(fail(open.error())));
    }
    return engine.submit([context = context(), open = *open, handler, counts = &counts](std::stop_token stop) {
        return sendRun(context, open, handler, counts, std::move(stop));
    });
}

generation::RunReport GenerationFixture::finish(const Job<generation::RunReport> &job)
{
    const bool ended = QTest::qWaitFor(
        [&] {
            clock().advance(100ms);
            return job.future().isFinished();
        },
        20'000);
    EXPECT_TRUE(ended);
    if (!ended) {
        job.cancel();
        return {};
    }
    const auto report = job.future().result();
    EXPECT_TRUE(report) << qPrintable(report ? QString() : errorCodeName(report.error().code));
    return report.value_or(generation::RunReport());
}

generation::RunReport GenerationFixture::finish(const metaflow::Run &run, FakeProvider::Handler handler)
{
    return finish(start(run, std::move(handler)));
}

QVector<Request> GenerationFixture::requests(const metaflow::Run &run)
{
    return temporary.read([&](store::Connection &c) { return store::requests(c, run.id); })
        .value_or(QVector<Request>());
}

bool GenerationFixture::waitForTimers(int count)
{
    return QTest::qWaitFor([&] { return clock().waiting() >= count; }, 10'000);
}

} // namespace metaflow::testing
