#include "core/health/RunFigures.h"

#include "core/base/Clock.h"
#include "core/store/Runs.h"
#include "tests/support/TemporaryStore.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::health {
namespace {

using testing::TemporaryStore;

class RunFiguresContract : public ::testing::TestWithParam<store::Dialect> {
protected:
    void SetUp() override
    {
        if (GetParam() == store::Dialect::Postgres && !TemporaryStore::hasPostgres()) {
            GTEST_SKIP() << "METAFLOW_TEST_POSTGRES names no server";
        }
        temporary = std::make_unique<TemporaryStore>(GetParam());
        ASSERT_TRUE(temporary->opened());
    }

    /// A run whose requests took so long; a negative one failed.
    void addRun(RunState state, const QVector<std::chrono::milliseconds> &took)
    {
        const QDateTime now = temporary->clock().now();
        metaflow::Run run;
        run.state = state;
        run.selectionHash = u"hash"_s;
        run.createdBy = u"ann"_s;
        run.createdAt = now;
        QVector<Request> requests;
        for (const auto time : took) {
            Request request;
            request.number = static_cast<int>(requests.size()) + 1;
            request.table.parts = {u"main"_s, u"sales"_s, u"orders"_s};
            request.state = time < 0ms ? RequestState::Failed : RequestState::Done;
            request.sentAt = now;
            request.finishedAt = now.addMSecs(std::abs(time.count()));
            request.actual.costMicroUsd = 10;
            requests << request;
        }
        ASSERT_TRUE(temporary->write([&](store::Connection &connection) -> Result<void> {
            auto made = store::insertRun(connection, run, requests);
            if (!made) {
                return fail(made.error());
            }
            for (const Request &request : requests) {
                if (auto done = store::updateRequest(connection, request); !done) {
                    return done;
                }
            }
            return {};
        }));
    }

    void addPlan(const QString &id, const QStringList &states)
    {
        ASSERT_TRUE(temporary->write([&](store::Connection &connection) -> Result<void> {
            auto done
                = connection.run(u"INSERT INTO import_plans (plan_id, kind, store_id, source_key, host, "
                                 "created_by, user_source, created_at, hash, state, state_at) "
                                 "VALUES (?, 'import', 's', 'k', 'h', 'ann', 'workspace', 't', 'x', 'open', 't')"_s,
                    {id});
            for (qsizetype i = 0; done && i < states.size(); ++i) {
                done = connection.run(u"INSERT INTO import_statements (plan_id, number, table_path, sql, parameters, "
                                      "derived, derived_from, state, statement_id, error_code, error_detail) "
                                      "VALUES (?, ?, '[]', 'x', '[]', 0, 0, ?, '', '', '')"_s,
                    {id, i + 1, states.at(i)});
            }
            return done ? Result<void>() : fail(done.error());
        }));
    }

    RunFigures figures(int newest = 20)
    {
        const auto read
            = temporary->read([&](store::Connection &connection) { return runFigures(connection, newest); });
        EXPECT_TRUE(read);
        return read.value_or(RunFigures());
    }

    std::unique_ptr<TemporaryStore> temporary;
};

INSTANTIATE_TEST_SUITE_P(Sqlite, RunFiguresContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, RunFiguresContract, ::testing::Values(store::Dialect::Postgres));

TEST_P(RunFiguresContract, AnEmptyStoreHasNone)
{
    EXPECT_EQ(figures(), RunFigures());
}

TEST_P(RunFiguresContract, CountsWhatEndedAndHowLongItTook)
{
    QVector<std::chrono::milliseconds> took;
    for (int i = 1; i <= 20; ++i) {
        took << i * 100ms;
    }
    took << -90'000ms; // a failure says nothing of how fast a model answers
    addRun(RunState::Done, took);
    addRun(RunState::Prepared, {1ms});
    const RunFigures found = figures();
    EXPECT_EQ(found.runs, 1) << "what was only prepared is no run yet";
    EXPECT_EQ(found.requests, 21);
    EXPECT_EQ(found.succeeded, 20);
    EXPECT_EQ(found.median, 1000ms);
    EXPECT_EQ(found.p95, 1900ms);
    EXPECT_EQ(found.costMicroUsd, 210);
}

TEST_P(RunFiguresContract, OnlyTheNewestCount)
{
    addRun(RunState::Done, {-1ms, -1ms});
    addRun(RunState::Stopped, {50ms});
    EXPECT_EQ(figures(1).requests, 1);
    EXPECT_EQ(figures(2).requests, 3);
}

TEST_P(RunFiguresContract, CountsStatementsOfPlansThatWereBegun)
{
    addPlan(u"a"_s, {u"succeeded"_s, u"failed"_s, u"unknown"_s, u"open"_s});
    addPlan(u"b"_s, {u"open"_s, u"open"_s});
    const RunFigures found = figures();
    EXPECT_EQ(found.plans, 1);
    EXPECT_EQ(found.statements, 3);
    EXPECT_EQ(found.applied, 1);
}

} // namespace
} // namespace metaflow::health
