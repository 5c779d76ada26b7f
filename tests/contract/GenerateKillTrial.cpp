// kill -9 of `metaflow-cli generate` while requests are under way, then the same command again: no text that was paid
// for is lost, at most what was in flight is paid twice, and that is shown.
#include "tests/contract/MainJobCli.h"
#include "tests/support/TemporaryStore.h"
#include "tests/support/Trial.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QThread>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

constexpr int tables = 12, columns = 3, inFlight = 4;

class GenerateKillTrial : public ::testing::TestWithParam<store::Dialect> {
protected:
    void SetUp() override
    {
        if (GetParam() == store::Dialect::Postgres && !TemporaryStore::hasPostgres()) {
            GTEST_SKIP() << "needs METAFLOW_TEST_POSTGRES (./dev test starts one)";
        }
        ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
        cli.setVariable(u"PGPASSWORD"_s, qEnvironmentVariable("PGPASSWORD")); // of the server the test was given
    }

    QStringList command(const QStringList &words) const { return QStringList{u"--store"_s, store} + words; }

    size_t modelCalls() { return sandbox.entries(u"model"_s).size(); }

    /// True if it was killed after its first request had reached the model and before it was through.
    bool killedWhileGenerating(size_t callsBefore)
    {
        const auto running = cli.start(command(generate));
        const QDeadlineTimer deadline(60'000);
        while (modelCalls() == callsBefore && running->state() == QProcess::Running && !deadline.hasExpired()) {
            running->waitForFinished(10);
        }
        running->waitForFinished(random.bounded(1, 400));
        running->kill();
        return MainJobCli::finish(*running).code == -1;
    }

    void trial()
    {
        ASSERT_TRUE(sandbox.reset());
        ASSERT_TRUE(sandbox.weather({{u"latency_ms"_s, 120}}));
        TemporaryStore temporary(GetParam());
        ASSERT_TRUE(temporary.opened());
        store = temporary.url().text();
        const size_t before = modelCalls();
        const bool killed = killedWhileGenerating(before);
        ASSERT_TRUE(sandbox.weather({{u"latency_ms"_s, 0}}));
        const auto last = cli.run(command(generate));
        ASSERT_EQ(last.code, 0) << qPrintable(last.words) << last.data.constData();
        const auto listed = cli.run(command({u"items"_s, u"list"_s}));
        ASSERT_EQ(listed.lines().size(), static_cast<size_t>(tables * (1 + columns))) << "one item an object";
        const int twice = static_cast<int>(modelCalls() - before) - tables;
        ASSERT_GE(twice, 0) << "every table was asked about";
        ASSERT_LE(twice, killed ? inFlight : 0) << "at most what was in flight is paid twice";
        ASSERT_GE(last.json().value(u"possibly_billed_twice"_s).toInt(), twice) << "and shown as such";
        ASSERT_EQ(cli.run(command({u"history"_s, u"verify"_s})).code, 0);
        kills += killed ? 1 : 0;
        paidTwice += twice;
    }

    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"%1x%2"_s.arg(tables).arg(columns)}};
    MainJobCli cli{sandbox};
    QString store;
    const QStringList generate{u"generate"_s, u"--catalog"_s, u"synthetic"_s, u"--no-memory"_s, u"--max-in-flight"_s,
        QString::number(inFlight)};
    const quint32 seed = trialSeed();
    QRandomGenerator random{seed};
    int kills = 0, paidTwice = 0;
};

INSTANTIATE_TEST_SUITE_P(Sqlite, GenerateKillTrial, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, GenerateKillTrial, ::testing::Values(store::Dialect::Postgres));

} // namespace

TEST_P(GenerateKillTrial, LosesNothingThatWasPaidAndSaysWhatMayBePaidTwice)
{
    const int wanted = trialCount();
    int number = 0;
    for (; kills < wanted && number < 4 * wanted && !HasFailure(); ++number) {
        SCOPED_TRACE(::testing::Message() << "METAFLOW_SEED=" << seed << " trial " << number);
        trial();
    }
    EXPECT_GE(kills, wanted);
    const bool sqlite = GetParam() == store::Dialect::Sqlite;
    recordTrial(sqlite ? u"kill_generate_sqlite"_s : u"kill_generate_postgres"_s,
        {{u"rounds"_s, number}, {u"kills"_s, kills}, {u"requests_paid_twice"_s, paidTwice},
            {u"requests"_s, number * tables}});
}

} // namespace metaflow::testing
