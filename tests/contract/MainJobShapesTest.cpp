#include "tests/contract/MainJobCli.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

/// One small catalog for all: what each command answers with --output json.
class MainJobShapesTest : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error()); }

    static void expectKeys(const QJsonObject &json, const QStringList &keys)
    {
        EXPECT_EQ(json.value(u"schema_version"_s), 1);
        for (const QString &key : keys) {
            EXPECT_TRUE(json.contains(key)) << qPrintable(key);
        }
    }
    MainJobCli::Ended done(const QStringList &arguments) const
    {
        auto ended = cli.run(arguments);
        EXPECT_EQ(ended.code, 0) << qPrintable(arguments.join(u' ')) << qPrintable(ended.words);
        return ended;
    }

    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"2x3"_s}};
    MainJobCli cli{sandbox};
    const QStringList select{u"--catalog"_s, u"synthetic"_s};
};

TEST_F(MainJobShapesTest, OfScanQuoteGenerateAndRuns)
{
    expectKeys(done(QStringList{u"scan"_s} + select).json(),
        {u"tables"_s, u"columns"_s, u"statements"_s, u"elapsed_ms"_s, u"new_tables"_s, u"changed_tables"_s,
            u"gone_tables"_s});
    const QJsonObject quote = done(QStringList{u"quote"_s} + select).json();
    expectKeys(quote,
        {u"run_id"_s, u"requests"_s, u"input_tokens"_s, u"output_tokens"_s, u"cost_usd"_s, u"statements"_s,
            u"warehouse_seconds_max"_s, u"by_table"_s, u"reused_from_memory"_s, u"left_alone"_s});
    const QJsonObject run = done(QStringList{u"generate"_s} + select).json();
    expectKeys(run,
        {u"run_id"_s, u"requests"_s, u"succeeded"_s, u"failed"_s, u"items"_s, u"input_tokens"_s, u"cached_tokens"_s,
            u"output_tokens"_s, u"cost_usd"_s, u"possibly_billed_twice"_s, u"stopped_by"_s});
    EXPECT_EQ(run.value(u"run_id"_s), quote.value(u"run_id"_s)) << "the prepared run is the one that is sent";
    EXPECT_EQ(run.value(u"items"_s), 8);
    EXPECT_TRUE(run.value(u"cost_usd"_s).isString());
    const QJsonObject runs = done({u"runs"_s}).json();
    ASSERT_EQ(runs.value(u"runs"_s).toArray().size(), 1);
    EXPECT_EQ(runs.value(u"runs"_s).toArray().at(0).toObject().value(u"state"_s), u"done"_s);
}

TEST_F(MainJobShapesTest, OfItemsAndDecisions)
{
    cli.generate(u"synthetic"_s);
    const auto items = cli.items();
    ASSERT_EQ(items.size(), 8U);
    for (const auto &key : {u"id"_s, u"catalog_name"_s, u"schema_name"_s, u"table_name"_s, u"column_name"_s,
             u"metadata_type"_s, u"original_value"_s, u"generated_value"_s, u"current_value"_s, u"status"_s,
             u"generation_method"_s, u"version"_s, u"needs_work"_s, u"score"_s, u"checks"_s, u"object"_s}) {
        EXPECT_TRUE(items.at(0).contains(key)) << qPrintable(key);
    }
    const QString id = QString::number(items.at(3).value(u"id"_s).toInteger());
    expectKeys(done({u"items"_s, u"show"_s, id}).json(),
        {u"prompt"_s, u"sample"_s, u"checks"_s, u"texts"_s, u"history"_s, u"current_value"_s});
    const auto approved = done({u"items"_s, u"approve"_s, id}).json();
    expectKeys(approved, {u"changed"_s, u"batch_id"_s, u"skipped"_s});
    EXPECT_EQ(approved.value(u"changed"_s), 1);
    const auto undone = done({u"items"_s, u"undo"_s, u"--batch"_s, approved.value(u"batch_id"_s).toString()}).json();
    EXPECT_EQ(undone.value(u"changed"_s), 1);
    EXPECT_EQ(cli.items({u"--status"_s, u"approved"_s}).size(), 0U);
}

TEST_F(MainJobShapesTest, OfPlanApplyRollbackExportHistoryAndStore)
{
    cli.generate(u"synthetic"_s);
    cli.approveAll();
    const QString file = cli.file(u"a.mfplan"_s);
    const auto created = cli.run({u"plan"_s, u"create"_s, u"--out"_s, file, u"--detailed-exitcode"_s});
    EXPECT_EQ(created.code, 2) << "there is something to apply";
    const QStringList planKeys{
        u"plan_id"_s, u"hash"_s, u"counts"_s, u"statements"_s, u"table_commits"_s, u"left_out"_s};
    expectKeys(created.json(), planKeys);
    expectKeys(done({u"plan"_s, u"show"_s, file}).json(), planKeys);
    const auto changes = done({u"plan"_s, u"show"_s, file, u"--changes"_s}).lines();
    ASSERT_EQ(changes.size(), 8U);
    for (const auto &key : {u"object"_s, u"verdict"_s, u"base"_s, u"catalog"_s, u"ours"_s, u"statement"_s}) {
        EXPECT_TRUE(changes.at(0).contains(key)) << qPrintable(key);
    }
    expectKeys(
        done({u"plan"_s, u"sql"_s, file, u"--out"_s, cli.file(u"a.sql"_s)}).json(), {u"statements"_s, u"sha256"_s});
    expectKeys(done({u"plan"_s, u"approve"_s, file}).json(), {u"plan_id"_s, u"hash"_s});
    expectKeys(done({u"apply"_s, file}).json(),
        {u"plan_id"_s, u"applied"_s, u"unchanged"_s, u"failed"_s, u"refused"_s, u"derived_statements"_s,
            u"verified"_s});
    expectKeys(done({u"plan"_s, u"settle"_s, file}).json(), {u"plan_id"_s, u"settled"_s, u"left"_s});
    expectKeys(done({u"rollback"_s, u"--plan"_s, created.json().value(u"plan_id"_s).toString(), u"--out"_s,
                        cli.file(u"b.mfplan"_s)})
                   .json(),
        planKeys);
    const auto exported = done({u"export"_s, u"--format"_s, u"csv"_s, u"--out"_s, cli.file(u"a.csv"_s)}).json();
    expectKeys(exported, {u"rows"_s, u"bytes"_s, u"sha256"_s});
    EXPECT_EQ(exported.value(u"rows"_s), 8);
    EXPECT_EQ(
        done({u"export"_s, u"--format"_s, u"jsonl"_s, u"--out"_s, cli.file(u"a.jsonl"_s)}).json().value(u"rows"_s), 8);
    expectKeys(done({u"history"_s, u"verify"_s}).json(),
        {u"ok"_s, u"rows"_s, u"first_bad"_s, u"changed_outside"_s, u"reason"_s});
    EXPECT_GE(done({u"history"_s, u"list"_s}).lines().size(), 24U) << "generated, approved, imported";
    expectKeys(done({u"store"_s, u"info"_s}).json(), {u"store_id"_s, u"items"_s, u"duplicates"_s});
}

TEST_F(MainJobShapesTest, TheSameCommandAgainFindsNothingLeftToDo)
{
    cli.generate(u"synthetic"_s);
    const size_t sent = sandbox.entries(u"model"_s).size();
    const auto again = done(QStringList{u"generate"_s} + select).json();
    EXPECT_EQ(again.value(u"requests"_s), 0);
    EXPECT_EQ(sandbox.entries(u"model"_s).size(), sent);
    EXPECT_EQ(done(QStringList{u"quote"_s} + select).json().value(u"left_alone"_s), 8);
}

TEST_F(MainJobShapesTest, DoctorIsContentWithThePracticeWorkspace)
{
    const auto doctor = cli.run({u"doctor"_s});
    const QJsonArray checks = doctor.json().value(u"checks"_s).toArray();
    EXPECT_GE(checks.size(), 6);
    for (const QJsonValue &check : checks) {
        EXPECT_TRUE(check.toObject().value(u"ok"_s).toBool())
            << qPrintable(check.toObject().value(u"name"_s).toString())
            << qPrintable(check.toObject().value(u"message"_s).toString());
    }
    EXPECT_EQ(doctor.code, 0);
}

TEST_F(MainJobShapesTest, DecisionsAreMadeInTheNameTheWorkspaceGave)
{
    cli.generate(u"synthetic"_s);
    cli.setVariable(u"USER"_s, u"mallory"_s);
    cli.unsetVariable(u"DATABRICKS_TOKEN"_s); // offline now
    cli.unsetVariable(u"DATABRICKS_HOST"_s);
    done({u"items"_s, u"approve"_s, u"--status"_s, u"pending"_s, u"--column"_s, u"no such"_s});
    const auto all = cli.run({u"items"_s, u"approve"_s, u"--catalog"_s, u"synthetic"_s});
    EXPECT_GT(all.json().value(u"changed"_s).toInt(), 0) << qPrintable(all.words);
    const auto rows = done({u"history"_s, u"list"_s, u"--limit"_s, u"1"_s}).lines();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.at(0).value(u"user_source"_s), u"practice"_s);
    EXPECT_NE(rows.at(0).value(u"user_name"_s), u"mallory"_s);
}

TEST_F(MainJobShapesTest, NeedsNoDisplayBecauseItLinksNoGui)
{
    QProcess ldd;
    ldd.start(u"ldd"_s, {QStringLiteral(METAFLOW_BIN_DIR) + u"/metaflow-cli"_s});
    ASSERT_TRUE(ldd.waitForFinished());
    const QByteArray libraries = ldd.readAllStandardOutput();
    ASSERT_TRUE(libraries.contains("libQt6Core"));
    EXPECT_FALSE(libraries.contains("libQt6Gui")) << libraries.constData();
    EXPECT_FALSE(libraries.contains("libQt6Widgets"));
}

TEST_F(MainJobShapesTest, DemoGoesTheWholeWayByItself)
{
    const auto demo = done({u"demo"_s});
    const QJsonObject steps = demo.json().value(u"steps"_s).toObject();
    for (const auto &step : {u"scan"_s, u"quote"_s, u"generate"_s, u"review"_s, u"plan"_s, u"apply"_s, u"read_back"_s,
             u"rollback"_s, u"export"_s, u"history"_s}) {
        EXPECT_TRUE(steps.contains(step)) << qPrintable(step);
    }
    EXPECT_EQ(demo.json().value(u"ok"_s), true) << demo.data.constData();
    EXPECT_EQ(steps.value(u"rollback"_s).toObject().value(u"catalog_as_before"_s), true);
}

} // namespace
} // namespace metaflow::testing
