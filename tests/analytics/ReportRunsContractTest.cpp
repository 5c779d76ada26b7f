#include "tests/analytics/ReportContract.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::testing {

using namespace analytics;

class ReportRuns : public ReportContract {
protected:
    metaflow::Run sent(const QString &model, qint64 costMicroUsd, const QString &catalog = u"main"_s)
    {
        metaflow::Run run;
        run.source = source();
        run.state = RunState::Done;
        run.selection.catalog = catalog;
        run.selection.schemas = {u"\"catalog\":\"other\""_s};
        run.options.provider = u"openai"_s;
        run.options.model = model;
        run.options.budgetMicroUsd = 5'000'000;
        run.selectionHash = u"hash"_s;
        run.createdBy = u"anna"_s;
        run.createdAt = now();
        run.requests = 3;
        run.succeeded = 2;
        run.failed = 1;
        run.actual = {1000, 0, 200, costMicroUsd};
        QVector<Request> requests;
        for (int number = 1; number <= 3; ++number) {
            Request request;
            request.number = number;
            request.table.parts = {catalog, u"sales"_s, u"orders"_s};
            request.state = number == 3 ? RequestState::Failed : RequestState::Done;
            request.sentAt = now().addSecs(number);
            request.finishedAt = request.sentAt.addMSecs(number * 1000);
            requests << request;
        }
        const auto id
            = temporary().write([&](store::Connection &connection) { return insertRun(connection, run, requests); });
        EXPECT_TRUE(id) << qPrintable(id ? QString() : id.error().detail);
        return run;
    }
};

INSTANTIATE_TEST_SUITE_P(Sqlite, ReportRuns, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, ReportRuns, ::testing::Values(store::Dialect::Postgres));

TEST_P(ReportRuns, ARunTellsWhatItDidAndWhatItCost)
{
    const metaflow::Run run = sent(u"gpt-6-luna"_s, 3250, u"we\"ird\\cat"_s);
    store::Offer made = offer(u"orders"_s, u"a"_s, u"text"_s);
    made.run = run.id;
    (void)offerAll({made});
    const Report figures = report();
    ASSERT_EQ(figures.runs.size(), 1);
    const RunRow &row = figures.runs.first();
    EXPECT_EQ(row.run, run.id);
    EXPECT_EQ(row.started, run.createdAt);
    EXPECT_EQ(row.model, u"gpt-6-luna"_s);
    EXPECT_EQ(row.catalog, u"we\"ird\\cat"_s);
    EXPECT_EQ(row.state, runStateName(RunState::Done));
    EXPECT_EQ((QVector<qint64>{row.requests, row.succeeded, row.failed, row.items}), (QVector<qint64>{3, 2, 1, 1}));
    EXPECT_EQ(row.seconds, 5);
    ASSERT_TRUE(row.latencyMs.has_value());
    EXPECT_NEAR(*row.latencyMs, 1500, 1);
    EXPECT_EQ(row.costMicroUsd, 3250);
    EXPECT_EQ(row.budgetMicroUsd, 5'000'000);
    expectListsAgree(figures);
}

TEST_P(ReportRuns, CostsAreSummedUpByDayModelAndCatalog)
{
    (void)sent(u"a"_s, 100);
    temporary().clock().advance(24h);
    (void)sent(u"b"_s, 50);
    (void)sent(u"a"_s, 7, u"hr"_s);
    const Report figures = report();
    EXPECT_EQ(figures.costByDay,
        (QVector<CostRow>{{u"2026-11-22"_s, 100, 3, 1000, 200}, {u"2026-11-23"_s, 57, 6, 2000, 400}}));
    EXPECT_EQ(figures.costByModel, (QVector<CostRow>{{u"a"_s, 107, 6, 2000, 400}, {u"b"_s, 50, 3, 1000, 200}}));
    EXPECT_EQ(figures.costByCatalog, (QVector<CostRow>{{u"hr"_s, 7, 3, 1000, 200}, {u"main"_s, 150, 6, 2000, 400}}));
    EXPECT_EQ(report({u"HR"_s, {}, {}}).runs.size(), 1);
    EXPECT_EQ(report({{}, now(), {}}).runs.size(), 2);
    EXPECT_EQ(report({{}, {}, now().addDays(-1)}).costByModel, (QVector<CostRow>{{u"a"_s, 100, 3, 1000, 200}}));
}

TEST_P(ReportRuns, WhatHasNoPriceCostsNothingKnown)
{
    (void)sent(u"own"_s, 0);
    const Report figures = report();
    EXPECT_FALSE(figures.runs.first().costMicroUsd.has_value());
    EXPECT_FALSE(figures.costByModel.first().costMicroUsd.has_value());
    (void)sent(u"own"_s, 3);
    EXPECT_EQ(report().costByModel.first().costMicroUsd, 3);
}

} // namespace metaflow::testing
