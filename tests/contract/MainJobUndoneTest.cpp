// What a pipeline takes away again, handed to whoever owns that pipeline: by the command line.
#include "tests/contract/MainJobCli.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

class MainJobUndoneTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
        cli.generate(u"synthetic"_s);
        cli.approveAll();
        plan = cli.plan();
        ASSERT_EQ(cli.run({u"apply"_s, plan}).code, 0);
        for (const QJsonObject &item : cli.items()) {
            const QJsonObject object = item.value(u"object"_s).toObject();
            if (object.value(u"column"_s).isString()) {
                column = object;
                text = item.value(u"current_value"_s).toString();
            }
        }
        ASSERT_FALSE(text.isEmpty());
        ASSERT_TRUE(sandbox.comment(u"synthetic"_s, u"main"_s, column.value(u"table"_s).toString(),
            column.value(u"column"_s).toString(), u""_s)); // as a run of dbt does
        undone = cli.plan(u"undone.mfplan"_s);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(cli.file(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
        return file.readAll();
    }
    CliProcess::Ended dbt(const QString &of, const QStringList &more = {}) const
    {
        return cli.run(QStringList{u"plan"_s, u"dbt"_s, of, u"--out"_s, cli.file(u"s.yml"_s)} + more);
    }

    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"2x3"_s}};
    MainJobCli cli{sandbox};
    QString plan, undone, text;
    QJsonObject column;
};

TEST_F(MainJobUndoneTest, AScriptOfThatAlone)
{
    const auto ended
        = cli.run({u"plan"_s, u"sql"_s, undone, u"--came-undone"_s, u"--out"_s, cli.file(u"undone.sql"_s)});
    ASSERT_EQ(ended.code, 0) << qPrintable(ended.words);
    EXPECT_EQ(ended.json().value(u"statements"_s), 1);
    EXPECT_EQ(ended.json().value(u"left_out"_s), 0);
    const QByteArray script = read(u"undone.sql"_s);
    EXPECT_TRUE(script.contains("\n-- Came undone: ")) << script.constData();
    EXPECT_EQ(script.count("COMMENT "), 1) << script.constData();
    EXPECT_EQ(
        cli.run({u"plan"_s, u"sql"_s, undone, u"--out"_s, cli.file(u"plan.sql"_s)}).json().value(u"statements"_s), 0)
        << "the plan itself writes nothing";

    MainJobCli elsewhere(sandbox);
    const auto refused
        = elsewhere.run({u"plan"_s, u"sql"_s, undone, u"--came-undone"_s, u"--out"_s, elsewhere.file(u"undone.sql"_s)});
    EXPECT_EQ(refused.code, 4) << "what was imported there is not known here";
    EXPECT_EQ(refused.error(), u"plan_for_other_store"_s);
    EXPECT_FALSE(QFile::exists(elsewhere.file(u"undone.sql"_s)));
}

TEST_F(MainJobUndoneTest, APropertiesFileOfThatOrOfAllThatAPlanWrites)
{
    const auto ended = dbt(undone, {u"--came-undone"_s});
    ASSERT_EQ(ended.code, 0) << qPrintable(ended.words);
    EXPECT_EQ(ended.json().value(u"rows"_s), 1);
    EXPECT_EQ(ended.json().value(u"name_taken"_s).toArray().size(), 0);
    EXPECT_EQ(read(u"s.yml"_s).count("description: "), 1);
    EXPECT_TRUE(read(u"s.yml"_s).contains("\nmodels:\n"));
    EXPECT_EQ(dbt(undone).json().value(u"rows"_s), 0);
    const int all = static_cast<int>(cli.items().size());
    const auto sources = dbt(plan, {u"--sources"_s});
    EXPECT_EQ(sources.code, 0) << qPrintable(sources.words);
    EXPECT_EQ(sources.json().value(u"rows"_s), all);
    EXPECT_TRUE(read(u"s.yml"_s).contains("\nsources:\n  - name: \"main\"\n    database: \"synthetic\"\n"));
    EXPECT_EQ(cli.run({u"history"_s, u"verify"_s}).code, 0);
}

TEST_F(MainJobUndoneTest, AcceptedItemsWithoutAPlan)
{
    const auto ended = cli.run({u"export"_s, u"--format"_s, u"dbt"_s, u"--out"_s, cli.file(u"s.yml"_s), u"--table"_s,
        column.value(u"table"_s).toString()});
    ASSERT_EQ(ended.code, 0) << qPrintable(ended.words);
    EXPECT_EQ(ended.json().value(u"rows"_s), 4) << "a table and its columns";
    EXPECT_EQ(
        cli.run({u"export"_s, u"--format"_s, u"dbt"_s, u"--out"_s, cli.file(u"s.yml"_s), u"--status"_s, u"pending"_s})
            .code,
        64);
    EXPECT_EQ(
        cli.run({u"export"_s, u"--format"_s, u"csv"_s, u"--out"_s, cli.file(u"s.csv"_s), u"--sources"_s}).code, 64);
}

TEST_F(MainJobUndoneTest, MistakesAreSaid)
{
    EXPECT_EQ(cli.run({u"plan"_s, u"dbt"_s, undone}).code, 64) << "where to";
    EXPECT_EQ(dbt(cli.file(u"none.mfplan"_s)).error(), u"file_unreadable"_s);
    const QString back = cli.file(u"back.mfplan"_s);
    const QString id = cli.run({u"plan"_s, u"show"_s, plan}).json().value(u"plan_id"_s).toString();
    ASSERT_EQ(cli.run({u"rollback"_s, u"--plan"_s, id, u"--out"_s, back}).code, 0);
    EXPECT_EQ(dbt(back).code, 64) << "nobody accepted what a rollback puts back";
}

} // namespace
} // namespace metaflow::testing
