// What a run wrote is taken back, and nothing else: by the command line.
#include "tests/contract/MainJobCli.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

TEST(MainJobRollbackTest, ARunIsTakenBackAndAnotherRunStays)
{
    SandboxProcess sandbox({u"--synthetic"_s, u"2x3"_s});
    ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
    const MainJobCli cli(sandbox);
    const auto before = commentsByObject(sandbox);
    QStringList tables;
    for (const QJsonValue &one : sandbox.comments()) {
        tables << one[u"table"_s].toString();
    }
    tables.removeDuplicates();
    ASSERT_EQ(tables.size(), 2);
    QStringList runs;
    for (const QString &table : tables) {
        const auto made = cli.run({u"generate"_s, u"--catalog"_s, u"synthetic"_s, u"--table"_s, table});
        ASSERT_EQ(made.code, 0) << qPrintable(made.words);
        runs << made.json().value(u"run_id"_s).toVariant().toString();
    }
    ASSERT_FALSE(runs.first().isEmpty());
    ASSERT_NE(runs.first(), runs.last());
    cli.approveAll();
    ASSERT_EQ(cli.run({u"apply"_s, cli.plan()}).code, 0);
    const auto written = commentsByObject(sandbox);

    const QString back = cli.file(u"back.mfplan"_s);
    const auto planned = cli.run({u"rollback"_s, u"--run"_s, runs.first(), u"--out"_s, back});
    ASSERT_EQ(planned.code, 0) << qPrintable(planned.words);
    const auto applied = cli.run({u"apply"_s, back});
    ASSERT_EQ(applied.code, 0) << qPrintable(applied.words);
    EXPECT_EQ(applied.json().value(u"applied"_s), 4);
    const auto now = commentsByObject(sandbox);
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        const bool ofFirst = it.key().contains(tables.first());
        EXPECT_EQ(it.value(), (ofFirst ? before : written).value(it.key())) << qPrintable(it.key());
    }
    const auto items = cli.items({u"--table"_s, tables.first()});
    ASSERT_EQ(items.size(), 4U);
    EXPECT_EQ(items.front().value(u"needs_work_reason"_s), u"rolled_back"_s);
}

} // namespace metaflow::testing
