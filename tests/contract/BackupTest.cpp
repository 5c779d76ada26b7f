#include "tests/contract/MainJobCli.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

/// Backups and the move as an admin does them from a shell.
class BackupCliTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
        cli.setVariable(u"METAFLOW_STORE"_s, u"sqlite:"_s + store);
        cli.generate(u"synthetic"_s);
    }
    int items() const { return cli.run({u"store"_s, u"info"_s}).json().value(u"items"_s).toInt(); }

    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"2x3"_s}};
    MainJobCli cli{sandbox};
    const QString store = cli.file(u"store.sqlite"_s);
    const QString file = cli.file(u"copy.sqlite"_s);
};

} // namespace

TEST_F(BackupCliTest, CreatesVerifiesAndRestores)
{
    const int before = items();
    const auto made = cli.run({u"backup"_s, u"create"_s, file});
    ASSERT_EQ(made.code, 0) << qPrintable(made.words);
    EXPECT_EQ(made.json().value(u"items"_s).toInt(), before);
    EXPECT_TRUE(made.json().value(u"ok"_s).toBool());
    EXPECT_EQ(made.json().value(u"bytes"_s).toInteger(), QFileInfo(file).size());
    EXPECT_GT(made.json().value(u"history_rows"_s).toInt(), 0);
    EXPECT_EQ(cli.run({u"backup"_s, u"verify"_s, file}).code, 0);

    ASSERT_TRUE(QFile::remove(store)) << "the worst day";
    QFile::remove(store + u"-wal"_s);
    const auto asked = cli.run({u"backup"_s, u"restore"_s, file});
    EXPECT_EQ(asked.code, 0);
    EXPECT_FALSE(asked.json().value(u"restored"_s).toBool());
    EXPECT_FALSE(QFile::exists(store)) << "nothing without --yes";
    const auto restored = cli.run({u"--yes"_s, u"backup"_s, u"restore"_s, file});
    ASSERT_EQ(restored.code, 0) << qPrintable(restored.words);
    EXPECT_TRUE(restored.json().value(u"restored"_s).toBool());
    EXPECT_EQ(items(), before);
    EXPECT_EQ(cli.run({u"history"_s, u"verify"_s}).code, 0);
}

TEST_F(BackupCliTest, ABadOneIsSaidAndNotRestored)
{
    ASSERT_EQ(cli.run({u"backup"_s, u"create"_s, file}).code, 0);
    ASSERT_TRUE(QFile::resize(file, QFileInfo(file).size() / 2));
    const auto read = cli.run({u"backup"_s, u"verify"_s, file});
    EXPECT_EQ(read.code, 1);
    EXPECT_EQ(read.json().value(u"problem"_s), u"cut"_s);
    EXPECT_FALSE(read.words.isEmpty());
    const auto refused = cli.run({u"--yes"_s, u"backup"_s, u"restore"_s, file});
    EXPECT_EQ(refused.code, 1);
    EXPECT_EQ(refused.error(), u"backup_invalid"_s);
    EXPECT_EQ(cli.run({u"history"_s, u"verify"_s}).code, 0);
    EXPECT_EQ(cli.run({u"backup"_s, u"verify"_s}).code, 64);
    EXPECT_EQ(cli.run({u"backup"_s, u"verify"_s, cli.file(u"none"_s)}).error(), u"file_unreadable"_s);
}

TEST_F(BackupCliTest, ADailyOneADayAndATableOfThem)
{
    const auto first = cli.run({u"backup"_s, u"daily"_s});
    ASSERT_EQ(first.code, 0) << qPrintable(first.words);
    const auto again = cli.run({u"backup"_s, u"daily"_s});
    EXPECT_EQ(again.code, 0);
    EXPECT_EQ(again.json().value(u"file"_s), first.json().value(u"file"_s));
    const QJsonArray listed = cli.run({u"backup"_s, u"list"_s}).json().value(u"backups"_s).toArray();
    ASSERT_EQ(listed.size(), 1);
    EXPECT_EQ(listed.first()[u"reason"], u"daily"_s);
}

TEST_F(BackupCliTest, AnApplyHasABackupBefore)
{
    cli.approveAll();
    const QString plan = cli.plan();
    const auto applied = cli.run({u"apply"_s, plan});
    ASSERT_EQ(applied.code, 0) << qPrintable(applied.words);
    EXPECT_TRUE(applied.json().value(u"not_backed_up"_s).isNull());
    const QJsonArray listed = cli.run({u"backup"_s, u"list"_s}).json().value(u"backups"_s).toArray();
    ASSERT_EQ(listed.size(), 1);
    EXPECT_EQ(listed.first()[u"reason"], u"apply"_s);
}

TEST_F(BackupCliTest, APlanMadeBeforeAMoveIsAppliedAfterIt)
{
    cli.approveAll();
    const QString plan = cli.plan();
    const int before = items();
    const QString there = u"sqlite:"_s + cli.file(u"there.sqlite"_s);
    const auto asked = cli.run({u"store"_s, u"move"_s, there});
    EXPECT_EQ(asked.code, 0);
    EXPECT_FALSE(asked.json().value(u"moved"_s).toBool());
    const auto moved = cli.run({u"--yes"_s, u"store"_s, u"move"_s, there});
    ASSERT_EQ(moved.code, 0) << qPrintable(moved.words);
    EXPECT_TRUE(moved.json().value(u"verified"_s).toBool());
    EXPECT_EQ(moved.json().value(u"items"_s).toInt(), before);
    EXPECT_EQ(cli.run({u"--yes"_s, u"store"_s, u"move"_s, there}).error(), u"store_not_empty"_s);

    cli.setVariable(u"METAFLOW_STORE"_s, there);
    const auto applied = cli.run({u"apply"_s, plan});
    ASSERT_EQ(applied.code, 0) << qPrintable(applied.words);
    EXPECT_TRUE(applied.json().value(u"verified"_s).toBool());
    EXPECT_EQ(cli.run({u"history"_s, u"verify"_s}).code, 0);
}

} // namespace metaflow::testing
