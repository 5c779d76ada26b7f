#include "tests/contract/MainJobCli.h"

#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

/// A team rehearses on its own catalog: scanned once, exported without its data, served by the practice workspace.
class RehearsalTest : public ::testing::Test {
protected:
    static QByteArray contents(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Scans all of what a sandbox serves as `catalog` and exports it.
    static QByteArray exported(const MainJobCli &cli, const QString &catalog)
    {
        EXPECT_EQ(cli.run({u"scan"_s, u"--catalog"_s, catalog}).code, 0);
        const QString file = cli.file(u"own.tables.jsonl"_s);
        const auto ended
            = cli.run({u"export"_s, u"--format"_s, u"tables-jsonl"_s, u"--catalog"_s, catalog, u"--out"_s, file});
        EXPECT_EQ(ended.code, 0) << qPrintable(ended.words);
        const QByteArray lines = contents(file);
        EXPECT_EQ(ended.json().value(u"rows"_s), lines.count('\n'));
        return lines;
    }
};

TEST_F(RehearsalTest, AnExportedCatalogIsServedAgainAsItIs)
{
    SandboxProcess first;
    const MainJobCli cli(first);
    ASSERT_TRUE(first.isReady()) << qPrintable(first.error());
    ASSERT_TRUE(first.comment(u"bakery"_s, u"sales"_s, u"franchises"_s, {}, u"with 'quotes', \"more\"\n and ümläut"_s));
    ASSERT_TRUE(first.comment(u"bakery"_s, u"sales"_s, u"customers"_s, {}, u""_s));
    const QByteArray lines = exported(cli, u"bakery"_s);
    ASSERT_GT(lines.count('\n'), 3);
    EXPECT_TRUE(lines.contains("primary_key_constraint"));

    SandboxProcess second({u"--catalog"_s, cli.file(u"own.tables.jsonl"_s)});
    ASSERT_TRUE(second.isReady()) << qPrintable(second.error());
    auto before = commentsByObject(first);
    const auto after = commentsByObject(second);
    before.removeIf([](const auto &object) { return !object.key().startsWith(u"bakery"_s); });
    EXPECT_EQ(after, before);
    const MainJobCli again(second);
    EXPECT_EQ(exported(again, u"bakery"_s), lines);
}

TEST_F(RehearsalTest, AnArrayAsTheDatabricksCliPrintsItIsFineToo)
{
    const SandboxProcess first({u"--synthetic"_s, u"3x4"_s});
    const MainJobCli cli(first);
    QByteArray lines = exported(cli, u"synthetic"_s).trimmed();
    QFile array(cli.file(u"list.json"_s));
    ASSERT_TRUE(array.open(QIODevice::WriteOnly));
    array.write("[" + lines.replace('\n', ",\n") + "]\n");
    array.close();
    SandboxProcess second({u"--catalog"_s, array.fileName()});
    ASSERT_TRUE(second.isReady()) << qPrintable(second.error());
    EXPECT_EQ(second.comments().size(), 3 + 3 * 4);
}

TEST_F(RehearsalTest, OfTwoWorkspacesTheOneScannedLastIsExportedAndATwinIsRefused)
{
    const SandboxProcess first({u"--synthetic"_s, u"2x2"_s});
    const SandboxProcess second({u"--synthetic"_s, u"3x2"_s});
    MainJobCli cli(first);
    EXPECT_EQ(exported(cli, u"synthetic"_s).count('\n'), 2);
    cli.setVariable(u"DATABRICKS_HOST"_s, second.host());
    cli.setVariable(u"DATABRICKS_TOKEN"_s, second.token());
    cli.setVariable(u"DATABRICKS_WAREHOUSE_ID"_s, second.warehouseId());
    const QByteArray lines = exported(cli, u"synthetic"_s);
    EXPECT_EQ(lines.count('\n'), 3);
    QFile twins(cli.file(u"twins.tables.jsonl"_s));
    ASSERT_TRUE(twins.open(QIODevice::WriteOnly));
    twins.write(lines + lines);
    twins.close();
    const SandboxProcess refused({u"--catalog"_s, twins.fileName()});
    EXPECT_FALSE(refused.isReady());
    EXPECT_TRUE(refused.error().contains(u"line 4"_s)) << qPrintable(refused.error());
}

TEST_F(RehearsalTest, WhatWasNeverScannedAndWhatItDoesNotKnowIsRefused)
{
    const SandboxProcess sandbox({u"--synthetic"_s, u"2x2"_s});
    const MainJobCli cli(sandbox);
    const QString file = cli.file(u"none.jsonl"_s);
    const QStringList exporting{u"export"_s, u"--format"_s, u"tables-jsonl"_s, u"--out"_s, file};
    const auto none = cli.run(exporting);
    EXPECT_EQ(none.code, 1);
    EXPECT_EQ(none.error(), u"source_unknown"_s);
    EXPECT_EQ(cli.run({u"scan"_s, u"--catalog"_s, u"synthetic"_s}).code, 0);
    const auto mistyped = cli.run(exporting + QStringList{u"--catalog"_s, u"syntetic"_s});
    EXPECT_EQ(mistyped.error(), u"not_found"_s);
    EXPECT_TRUE(mistyped.words.contains(u"syntetic"_s)) << qPrintable(mistyped.words);
    EXPECT_FALSE(QFile::exists(file));
    EXPECT_EQ(cli.run(exporting + QStringList{u"--status"_s, u"approved"_s}).code, 64);
    EXPECT_EQ(cli.run(exporting + QStringList{u"--history"_s}).code, 64);
}

} // namespace
} // namespace metaflow::testing
