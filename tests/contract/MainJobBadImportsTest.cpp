#include "tests/contract/MainJobBadDays.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

/// Days on which something is to be written.
class MainJobBadImportsTest : public MainJobBadDaysTest { };

TEST_F(MainJobBadImportsTest, ATableThatOneMayNotTouchIsListedAndTheRestIsWritten)
{
    const QString file = planned();
    sandbox.faults({{u"forbidden_table"_s, 0.5}});
    const auto applied = cli.run({u"apply"_s, file});
    EXPECT_EQ(applied.code, 3) << qPrintable(applied.words);
    const QJsonArray failed = applied.json().value(u"failed"_s).toArray();
    ASSERT_FALSE(failed.isEmpty());
    EXPECT_EQ(failed.at(0).toObject().value(u"code"_s), u"forbidden"_s);
    EXPECT_EQ(applied.json().value(u"applied"_s).toInt() + failed.size(), objects);
    sandbox.faults({});
    EXPECT_EQ(cli.run({u"apply"_s, file}).code, 0) << "the same command goes on";
}

TEST_F(MainJobBadImportsTest, ACommentOfSomebodyElseIsSeenAlsoWhereTheViewsLagBehind)
{
    const QString file = planned();
    const QString table = tableName(0);
    ASSERT_TRUE(sandbox.faults({{u"stale_information_schema"_s, 1.0}}));
    ASSERT_TRUE(sandbox.comment(u"synthetic"_s, u"main"_s, table, {}, u"Somebody was faster"_s));
    const auto applied = cli.run({u"apply"_s, file});
    EXPECT_EQ(applied.code, 3) << qPrintable(applied.words);
    EXPECT_EQ(applied.json().value(u"refused"_s).toArray().size(), 1);
    EXPECT_EQ(sandbox.commentOf(u"synthetic"_s, u"main"_s, table), u"Somebody was faster"_s);
}

TEST_F(MainJobBadImportsTest, AWarehouseThatGoesAfterSomeWritesLeavesAnImportPartlyDone)
{
    const QString file = planned();
    const auto isWrite
        = [](const QJsonObject &entry) { return entry[u"body"_s].toString().contains(u"ALTER TABLE"_s); };
    sandbox.weather({{u"latency_ms"_s, 1000}}); // a tenth a statement
    const auto running = cli.start({u"apply"_s, file});
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const auto entries = sandbox.entries(u"statement"_s);
        return std::count_if(entries.begin(), entries.end(), isWrite) >= 2;
    }));
    sandbox.faults({{u"warehouse_deleted"_s, 1.0}});
    const auto ended = MainJobCli::finish(*running);
    EXPECT_EQ(ended.code, 3) << qPrintable(ended.words);
    EXPECT_EQ(ended.json().value(u"stopped_by"_s), u"warehouse_stopped"_s);
    EXPECT_FALSE(ended.words.contains(u"nothing was changed"_s)) << qPrintable(ended.words);
    EXPECT_TRUE(ended.words.contains(u"settles it"_s)) << qPrintable(ended.words);
}

TEST_F(MainJobBadImportsTest, AWarehouseThatStartsIsWaitedForByScanAndApply)
{
    const QStringList cold{u"--synthetic"_s, u"2x3"_s, u"--warehouse-start"_s, u"5000"_s};
    const SandboxProcess sleeping(cold);
    const MainJobCli other(sleeping);
    QElapsedTimer timer;
    timer.start();
    const auto scanned = other.run({u"scan"_s, u"--catalog"_s, u"synthetic"_s});
    EXPECT_EQ(scanned.code, 0) << qPrintable(scanned.words);
    EXPECT_EQ(scanned.json().value(u"tables"_s), 2);
    EXPECT_GE(timer.elapsed(), 5000);
    other.generate(u"synthetic"_s);
    other.approveAll();
    const QString file = other.plan();
    const QByteArray stop = "/api/2.0/sql/warehouses/" + sleeping.warehouseId().toLatin1() + "/stop";
    ASSERT_EQ(sleeping.request("POST", stop, "{}", sleeping.token()).status, 200);
    timer.start();
    const auto applied = other.run({u"apply"_s, file});
    EXPECT_EQ(applied.code, 0) << qPrintable(applied.words);
    EXPECT_EQ(applied.json().value(u"applied"_s), 2 + 2 * 3);
    EXPECT_GE(timer.elapsed(), 5000);
}

TEST_F(MainJobBadImportsTest, ACommentChangedSinceThePlanRefusesItAsAWhole)
{
    const QString file = planned();
    const QString table = tableName(0);
    ASSERT_TRUE(sandbox.comment(u"synthetic"_s, u"main"_s, table, columnName(table), u"Somebody was faster"_s));
    const auto before = commentsByObject(sandbox);
    const auto refused = cli.run({u"apply"_s, file});
    EXPECT_EQ(refused.code, 4) << qPrintable(refused.words);
    EXPECT_EQ(refused.json().value(u"refused"_s).toArray().size(), 1);
    EXPECT_EQ(commentsByObject(sandbox), before) << "nothing was written";
    EXPECT_TRUE(refused.words.contains(u"--partial"_s)) << qPrintable(refused.words);

    const auto partial = cli.run({u"apply"_s, file, u"--partial"_s});
    EXPECT_EQ(partial.code, 3) << qPrintable(partial.words);
    EXPECT_EQ(partial.json().value(u"applied"_s), objects - 1);
    EXPECT_EQ(sandbox.commentOf(u"synthetic"_s, u"main"_s, table, columnName(table)), u"Somebody was faster"_s);
}

TEST_F(MainJobBadImportsTest, ATableDroppedSinceThePlanRefusesItAsAWhole)
{
    const QString file = planned();
    ASSERT_TRUE(sandbox.drop(u"synthetic"_s, u"main"_s, tableName(1)));
    const auto before = commentsByObject(sandbox);
    EXPECT_EQ(cli.run({u"apply"_s, file}).code, 4);
    EXPECT_EQ(commentsByObject(sandbox), before);
    const auto partial = cli.run({u"apply"_s, file, u"--partial"_s});
    EXPECT_EQ(partial.code, 3) << qPrintable(partial.words);
    EXPECT_EQ(partial.json().value(u"applied"_s), objects - 6);
}

TEST_F(MainJobBadImportsTest, AColumnDroppedSinceThePlanRefusesItAsAWhole)
{
    const QString file = planned();
    const QString table = tableName(2);
    ASSERT_TRUE(sandbox.drop(u"synthetic"_s, u"main"_s, table, columnName(table)));
    const auto before = commentsByObject(sandbox);
    EXPECT_EQ(cli.run({u"apply"_s, file}).code, 4);
    EXPECT_EQ(commentsByObject(sandbox), before) << "nothing was written";
    const auto partial = cli.run({u"apply"_s, file, u"--partial"_s});
    EXPECT_EQ(partial.code, 3) << qPrintable(partial.words);
    EXPECT_EQ(partial.json().value(u"applied"_s), objects - 1);
    EXPECT_EQ(partial.json().value(u"refused"_s).toArray().at(0)[u"code"_s], u"column_not_found"_s);
}

TEST_F(MainJobBadImportsTest, AnswersLostWhileApplyingAreLookedUpInTheCatalog)
{
    for (const auto &fault : {u"reply_lost"_s, u"cut_body"_s, u"conflict_2d521"_s}) {
        SCOPED_TRACE(qPrintable(fault));
        const QString file = planned();
        sandbox.faults({{u"statement."_s + fault, 0.3}});
        auto applied = cli.run({u"apply"_s, file});
        sandbox.faults({});
        if (applied.code != 0) { // what could not be settled is listed; the same command goes on
            EXPECT_TRUE(applied.code == 3 || applied.code == 1) << qPrintable(applied.words);
            applied = cli.run({u"apply"_s, file});
        }
        EXPECT_EQ(applied.code, 0) << qPrintable(applied.words);
        EXPECT_EQ(cli.items({u"--status"_s, u"imported"_s}).size(), static_cast<size_t>(objects));
        takeBack(file);
    }
}

TEST_F(MainJobBadImportsTest, WhatARefusedQuestionLeavesOpenIsLookedUpInTheCatalog)
{
    // Of a statement that the warehouse has accepted a refused question says nothing, whoever may ask no more.
    for (const auto &fault : {u"poll.forbidden_403"_s, u"write.server_error_500"_s}) {
        SCOPED_TRACE(qPrintable(fault));
        const QString file = planned();
        sandbox.faults({{fault, 0.6}});
        auto applied = cli.run({u"apply"_s, file});
        sandbox.faults({});
        for (const QJsonValue &failure : applied.json().value(u"failed"_s).toArray()) {
            EXPECT_NE(failure[u"code"_s], u"forbidden"_s) << "what stands in the catalog is no failure";
        }
        if (applied.code != 0) {
            applied = cli.run({u"apply"_s, file});
        }
        EXPECT_EQ(applied.code, 0) << qPrintable(applied.words);
        EXPECT_EQ(cli.items({u"--status"_s, u"imported"_s}).size(), static_cast<size_t>(objects));
        takeBack(file);
    }
}

TEST_F(MainJobBadImportsTest, ATokenThatRunsOutWhileApplyingEndsItAndTheSameCommandGoesOn)
{
    const QString file = planned();
    sandbox.faults({{u"poll.unauthorized_401"_s, 1.0}});
    const auto stopped = cli.run({u"apply"_s, file});
    EXPECT_EQ(stopped.code, 5) << qPrintable(stopped.words);
    EXPECT_EQ(stopped.json().value(u"stopped_by"_s), u"unauthenticated"_s);
    EXPECT_TRUE(stopped.json().value(u"failed"_s).toArray().isEmpty()) << "nobody knows that yet";
    sandbox.faults({});
    const auto applied = cli.run({u"apply"_s, file});
    EXPECT_EQ(applied.code, 0) << qPrintable(applied.words);
    EXPECT_TRUE(applied.json().value(u"failed"_s).toArray().isEmpty());
    EXPECT_EQ(cli.items({u"--status"_s, u"imported"_s}).size(), static_cast<size_t>(objects));
}

TEST_F(MainJobBadImportsTest, ACommentThatIsStoredOtherwiseIsNoticed)
{
    const QString file = planned();
    sandbox.faults({{u"truncated_comment"_s, 1.0}});
    const auto applied = cli.run({u"apply"_s, file});
    EXPECT_NE(applied.code, 0);
    EXPECT_EQ(applied.json().value(u"verified"_s), false);
    ASSERT_FALSE(applied.json().value(u"failed"_s).toArray().isEmpty());
    EXPECT_EQ(applied.json().value(u"failed"_s).toArray().at(0).toObject().value(u"code"_s), u"read_back_differs"_s);
}

TEST_F(MainJobBadImportsTest, APlanFileThatWasTouchedIsRefused)
{
    const QString file = planned();
    QFile plan(file);
    ASSERT_TRUE(plan.open(QIODevice::ReadOnly));
    QByteArray bytes = plan.readAll();
    plan.close();
    bytes.replace("synthetic", "Synthetic");
    ASSERT_TRUE(plan.open(QIODevice::WriteOnly));
    plan.write(bytes);
    plan.close();
    expectRefusal(cli.run({u"apply"_s, file}), 1, u"plan_file_damaged"_s);
}

TEST_F(MainJobBadImportsTest, APlanOfAnotherStoreIsRefused)
{
    const QString file = planned();
    expectRefusal(cli.run({u"--home"_s, cli.file(u"other"_s), u"apply"_s, file}), 4, u"plan_for_other_store"_s);
}

TEST_F(MainJobBadImportsTest, APlanOfAnotherWorkspaceIsRefused)
{
    const QString file = planned();
    const SandboxProcess other({u"--synthetic"_s, u"4x5"_s, u"--state"_s, cli.file(u"other.json"_s)});
    cli.setVariable(u"DATABRICKS_HOST"_s, other.host());
    cli.setVariable(u"DATABRICKS_TOKEN"_s, other.token());
    cli.setVariable(u"DATABRICKS_WAREHOUSE_ID"_s, other.warehouseId());
    expectRefusal(cli.run({u"apply"_s, file}), 4, u"plan_for_other_source"_s);
}

} // namespace metaflow::testing
