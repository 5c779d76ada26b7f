// The whole way through a provider's limits: the real client and scheduler against the sandbox, which counts requests
// and tokens in windows. At full size two minutes and more of 500 requests and 200,000 tokens a minute; at a tenth the
// same limits in windows of ten seconds.
#include "core/databricks/Session.h"
#include "core/generation/OpenRun.h"
#include "core/generation/Rendering.h"
#include "core/generation/Scheduler.h"
#include "core/providers/OpenAiChat.h"
#include "core/store/Runs.h"
#include "core/store/Sources.h"
#include "tests/support/SandboxProcess.h"
#include "tests/support/TemporaryStore.h"
#include "tests/support/Trial.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::testing {
namespace {

constexpr int requestLimit = 500, tokenLimit = 200'000;
constexpr int tables = 1'300; ///< of 560 tokens each: three windows and a part of the fourth

std::chrono::milliseconds window()
{
    return trialCount() >= 100 ? 60s : 10s;
}

QCoro::Task<Result<generation::RunReport>> sendRun(generation::Context context, generation::OpenRun open,
    providers::ModelAccess access, std::shared_ptr<generation::SharedLimiter> limiter, std::stop_token stop)
{
    auto provider = std::make_unique<providers::OpenAiChat>(*context.http, *context.workers, *context.prices, access);
    const Actor actor{{u"anna@example.com"_s, UserSource::Workspace}, {u"key"_s, 1}};
    generation::Scheduler scheduler(context, open.run, open.requests, std::move(provider), actor, ProgressSink(),
        std::move(stop), std::move(limiter));
    co_return co_await scheduler.run();
}

class LimitTrial : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
        ASSERT_TRUE(temporary.opened());
        ASSERT_TRUE(prices);
        ASSERT_TRUE(sandbox.weather({{u"latency_ms"_s, 300}, {u"rpm"_s, requestLimit}, {u"tpm"_s, tokenLimit},
            {u"window_ms"_s, static_cast<int>(window().count())}}));
    }

    generation::OpenRun prepared()
    {
        generation::OpenRun open;
        const store::Source seen{{}, u"https://dbc.example"_s, u"42"_s, u"metastore-1"_s, false};
        const auto source = temporary.write([&](store::Connection &c) { return store::rememberSource(c, seen); });
        open.run.source = source ? source->id : SourceId();
        open.run.selection.catalog = u"main"_s;
        open.run.options.provider = u"openai"_s;
        open.run.options.model = u"practice-writer"_s;
        open.run.options.maxInFlight = 32;
        open.run.selectionHash = u"limits"_s;
        open.run.createdAt = clock.now();
        generation::Asked asked;
        for (int i = 1; i <= tables; ++i) {
            TableInfo table;
            table.path.parts = {u"main"_s, u"sales"_s, u"t%1"_s.arg(i)};
            table.columns.append(ColumnInfo());
            table.columns.first().name = u"amount"_s;
            table.columns.first().type = u"int"_s;
            asked.tables.append({table, false, {0}});
        }
        open.requests = generation::renderRequests(
            asked, {}, {open.run.options, PrivacyMode::None, {}, *prices, QByteArray("salt")});
        const auto id
            = temporary.write([&](store::Connection &c) { return store::insertRun(c, open.run, open.requests); });
        EXPECT_TRUE(id);
        return open;
    }

    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"1x1"_s}};
    TemporaryStore temporary;
    SystemClock clock;
    Result<providers::Prices> prices = providers::Prices::load();
    Workers workers;
    net::HttpClient http{clock};
    databricks::Session session{http, clock, &workers};
    Engine engine{Engine::Threading::CallingThread};
};

} // namespace

TEST_F(LimitTrial, UsesNearlyAllThatIsAdmittedAndIsNearlyNeverRefused)
{
    const generation::Context context{&engine, &workers, &clock, &http, &session, &temporary.store(), &*prices};
    const providers::ModelAccess access{
        u"openai"_s, sandbox.baseUrl(), u"practice-writer"_s, Secret(sandbox.apiKey().toUtf8())};
    const auto limiter = std::make_shared<generation::SharedLimiter>(
        generation::Limiter(window(), std::min<std::chrono::milliseconds>(300ms, window() / 100)));
    limiter->limiter.setTyped({requestLimit, tokenLimit});
    const generation::OpenRun open = prepared();
    const auto job
        = engine.submit([=](std::stop_token stop) { return sendRun(context, open, access, limiter, std::move(stop)); });
    const auto report = waitFor(job, 6 * window());
    ASSERT_TRUE(report) << qPrintable(errorCodeName(report.error().code));
    EXPECT_EQ(report->run.succeeded, tables);

    QHash<qint64, qint64> admitted;
    int sent = 0, refused = 0;
    double first = -1;
    for (const QJsonObject &entry : sandbox.entries(u"model"_s)) {
        const QJsonObject body = QJsonDocument::fromJson(entry.value(u"body"_s).toString().toUtf8()).object();
        const double at = entry.value(u"t_ms"_s).toDouble();
        first = first < 0 ? at : first;
        ++sent;
        refused += entry.value(u"status"_s).toInt() == 429 ? 1 : 0;
        if (entry.value(u"status"_s).toInt() == 200) {
            admitted[static_cast<qint64>((at - first) / static_cast<double>(window().count()))] += std::max(
                body.value(u"max_completion_tokens"_s).toInteger(), entry.value(u"input_tokens"_s).toInteger());
        }
    }
    const double second = static_cast<double>(admitted.value(1)) / tokenLimit;
    const double third = static_cast<double>(admitted.value(2)) / tokenLimit;
    EXPECT_GE(std::min(second, third), 0.97) << second << ' ' << third;
    EXPECT_LE(refused, sent / 1'000) << "of " << sent;
    recordTrial(u"limits"_s,
        {{u"sent"_s, sent}, {u"refused"_s, refused}, {u"share_second_window"_s, second},
            {u"share_third_window"_s, third}, {u"window_ms"_s, static_cast<int>(window().count())}});
}

} // namespace metaflow::testing
