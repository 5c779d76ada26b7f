#include "tests/contract/MainJobCli.h"
#include "tests/support/EarlierTool.h"
#include "tests/support/TemporaryStore.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QStandardPaths>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

/// A team that comes from the earlier tool: its database, a workspace with its catalog, the shell.
class AdoptTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!TemporaryStore::hasPostgres()) {
            GTEST_SKIP() << "needs METAFLOW_TEST_POSTGRES (./dev test starts one)";
        }
        ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
        tool = std::make_unique<EarlierTool>();
        ASSERT_TRUE(tool->error().isEmpty()) << qPrintable(tool->error());
        cli.setVariable(u"METAFLOW_STORE"_s, tool->url().text());
        if (const QString password = qEnvironmentVariable("PGPASSWORD"); !password.isEmpty()) {
            cli.setVariable(u"PGPASSWORD"_s, password);
        }
        for (const QJsonValue &value : sandbox.comments()) {
            if (value[u"column"_s].isString()) {
                columns << QStringList{value[u"catalog"_s].toString(), value[u"schema"_s].toString(),
                    value[u"table"_s].toString(), value[u"column"_s].toString()};
            }
        }
        ASSERT_GE(columns.size(), 4);
        accepted = tool->addItem(columns.at(0), u"The first column."_s, u"approved"_s);
        undecided = tool->addItem(columns.at(1), u"The second column."_s);
        conflicting = tool->addItem(columns.at(2), u"The third column."_s, u"approved"_s);
        ASSERT_GT(conflicting, undecided) << qPrintable(tool->error());
        ASSERT_TRUE(sandbox.comment(
            columns.at(2).at(0), columns.at(2).at(1), columns.at(2).at(2), columns.at(2).at(3), u"Somebody's words"_s));
    }

    CliProcess::Ended adopt(const QStringList &more) const
    {
        QStringList words{u"store"_s, u"adopt"_s};
        if (QStandardPaths::findExecutable(u"pg_dump"_s).isEmpty()) {
            words << u"--no-backup"_s;
        }
        return cli.run(words + more);
    }
    QJsonObject planned(const QString &name)
    {
        const auto ended = cli.run({u"plan"_s, u"create"_s, u"--out"_s, cli.file(name), u"--catalog"_s,
            columns.first().first(), u"--replace"_s});
        EXPECT_EQ(ended.code, 0) << qPrintable(ended.words);
        return ended.json();
    }
    std::optional<QString> commentNow(int column)
    {
        const QStringList &name = columns.at(column);
        return sandbox.commentOf(name.at(0), name.at(1), name.at(2), name.at(3));
    }
    static QString number(qint64 id) { return QString::number(id); }

    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"2x3"_s}};
    MainJobCli cli{sandbox};
    std::unique_ptr<EarlierTool> tool;
    QVector<QStringList> columns;
    qint64 accepted = 0, undecided = 0, conflicting = 0;
};

TEST_F(AdoptTest, NothingIsTouchedUntilSomebodySaysSo)
{
    const auto refused = cli.run({u"items"_s, u"list"_s});
    EXPECT_EQ(refused.code, 1);
    EXPECT_EQ(refused.error(), u"store_needs_adoption"_s) << qPrintable(refused.words);
    for (const QStringList &more : {QStringList{u"--dry-run"_s, u"--yes"_s}, QStringList()}) {
        const auto shown = adopt(more);
        ASSERT_EQ(shown.code, 0) << qPrintable(shown.words);
        EXPECT_FALSE(shown.json().value(u"adopted"_s).toBool());
        EXPECT_EQ(shown.json().value(u"items"_s).toInt(), 24);
        EXPECT_EQ(shown.json().value(u"duplicates"_s).toInt(), 7);
        EXPECT_GT(shown.json().value(u"preview"_s)[u"added_columns"_s].toArray().size(), 20);
    }
    const auto words = cli.runAsText({u"store"_s, u"adopt"_s});
    EXPECT_TRUE(words.data.contains("24 items") && words.data.contains("archived")) << words.data.constData();
    EXPECT_EQ(cli.run({u"store"_s, u"info"_s}).error(), u"store_needs_adoption"_s);
    EXPECT_EQ(tool->value(u"SELECT count(*) FROM pg_tables WHERE schemaname = 'metadata_enrichment'"_s)->toInt(), 2);
}

TEST_F(AdoptTest, FromTheEarlierToolsDatabaseToACommentInTheCatalogAndBack)
{
    const auto done = adopt({u"--yes"_s});
    ASSERT_EQ(done.code, 0) << qPrintable(done.words);
    EXPECT_TRUE(done.json().value(u"adopted"_s).toBool());
    EXPECT_EQ(done.json().value(u"items"_s).toInt(), 24);
    EXPECT_FALSE(done.json().value(u"store_id"_s).toString().isEmpty());
    if (const QString backup = done.json().value(u"backup"_s).toString(); !backup.isEmpty()) {
        EXPECT_GT(QFileInfo(backup).size(), 0);
    }
    EXPECT_EQ(cli.items().size(), 17U); // without the duplicates
    EXPECT_EQ(planned(u"early.mfplan"_s).value(u"statements"_s).toInt(), 0); // nobody knows where the catalog is

    const auto named = adopt({u"--yes"_s, u"--source"_s, sandbox.host()});
    ASSERT_EQ(named.code, 0) << qPrintable(named.words);
    EXPECT_EQ(named.json().value(u"sourced"_s).toInt(), 24);
    ASSERT_EQ(cli.run({u"items"_s, u"approve"_s, number(undecided)}).code, 0);
    const QJsonObject plan = planned(u"import.mfplan"_s);
    EXPECT_EQ(plan.value(u"counts"_s)[u"conflict"_s].toInt(), 1); // the base is not known, and somebody wrote there
    const auto applied = cli.run({u"apply"_s, cli.file(u"import.mfplan"_s), u"--yes"_s});
    ASSERT_EQ(applied.code, 0) << qPrintable(applied.words) << applied.data.constData();
    EXPECT_EQ(commentNow(0), u"The first column."_s);
    EXPECT_EQ(commentNow(1), u"The second column."_s);
    EXPECT_EQ(commentNow(2), u"Somebody's words"_s);

    // The earlier tool goes on: it sees what was done, decides, and adds items.
    EXPECT_EQ(tool->value(u"SELECT status FROM metadata_enrichment.metadata_items WHERE id = "_s + number(accepted))
                  ->toString(),
        u"imported"_s);
    ASSERT_TRUE(tool->decide(undecided, u"edited"_s, u"The second of them."_s)) << qPrintable(tool->error());
    const qint64 later = tool->addItem(columns.at(3), u"The fourth column."_s, u"approved"_s);
    ASSERT_GT(later, 0) << qPrintable(tool->error());
    const auto again = adopt({u"--yes"_s});
    ASSERT_EQ(again.code, 0) << qPrintable(again.words);
    EXPECT_TRUE(again.json().value(u"preview"_s)[u"adopted_before"_s].toBool());
    EXPECT_EQ(again.json().value(u"new_items"_s).toInt(), 1);
    (void)planned(u"second.mfplan"_s);
    const auto second = cli.run({u"apply"_s, cli.file(u"second.mfplan"_s), u"--yes"_s});
    ASSERT_EQ(second.code, 0) << qPrintable(second.words) << second.data.constData();
    EXPECT_EQ(commentNow(1), u"The second of them."_s);
    EXPECT_EQ(commentNow(3), u"The fourth column."_s);

    ASSERT_TRUE(tool->change(accepted, u"Past the record."_s)) << qPrintable(tool->error());
    const auto verified = cli.run({u"history"_s, u"verify"_s});
    EXPECT_EQ(verified.code, 1);
    EXPECT_EQ(verified.json().value(u"changed_outside"_s).toArray().size(), 1);
    ASSERT_EQ(cli.run({u"items"_s, u"edit"_s, number(accepted), u"--text"_s, u"The first column."_s}).code, 0);
    EXPECT_EQ(cli.run({u"history"_s, u"verify"_s}).code, 0);
}

TEST_F(AdoptTest, AStoreOfOursHasNothingToAdopt)
{
    cli.setVariable(u"METAFLOW_STORE"_s, u"sqlite:"_s + cli.file(u"own.sqlite"_s));
    const auto refused = adopt({u"--yes"_s});
    EXPECT_EQ(refused.code, 1);
    EXPECT_EQ(refused.error(), u"nothing_to_adopt"_s);
    EXPECT_FALSE(QFileInfo::exists(cli.file(u"own.sqlite"_s)));
    EXPECT_EQ(cli.run({u"store"_s, u"adopt"_s, u"more"_s}).code, 64);
}

} // namespace
} // namespace metaflow::testing
