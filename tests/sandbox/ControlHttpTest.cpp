#include "tests/support/SandboxProcess.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

TEST(ControlHttpTest, PrintsOneReadyLineAndNothingElse)
{
    SandboxProcess sandbox({u"--user"_s, u"a@metaflow.example"_s});
    ASSERT_TRUE(sandbox.isReady()) << sandbox.error().toStdString();
    EXPECT_EQ(sandbox.host(), u"http://127.0.0.1:%1"_s.arg(sandbox.port()));
    EXPECT_EQ(sandbox.baseUrl(), sandbox.host() + u"/v1"_s);
    EXPECT_EQ(sandbox.readyLine().size(), 6);
    EXPECT_FALSE(sandbox.tokenOf(u"a@metaflow.example"_s).isEmpty());
    sandbox.run(u"SELECT 1"_s);
    EXPECT_FALSE(sandbox.process().waitForReadyRead(100));
}

TEST(ControlHttpTest, ShowsWritesDropsAndResets)
{
    SandboxProcess sandbox;
    EXPECT_EQ(sandbox.commentOf(u"bakery"_s, u"sales"_s, u"franchises"_s, u"name"_s), u"Shop name"_s);
    EXPECT_TRUE(sandbox.comment(u"bakery"_s, u"sales"_s, u"franchises"_s, u"name"_s, u"theirs"_s));
    EXPECT_TRUE(sandbox.comment(u"BAKERY"_s, u"sales"_s, u"franchises"_s, {}, u""_s));
    EXPECT_EQ(sandbox.commentOf(u"bakery"_s, u"sales"_s, u"franchises"_s, u"name"_s), u"theirs"_s);
    EXPECT_EQ(sandbox.commentOf(u"bakery"_s, u"sales"_s, u"franchises"_s), u""_s);
    EXPECT_FALSE(sandbox.comment(u"bakery"_s, u"sales"_s, u"nope"_s, {}, u"x"_s));
    const qsizetype before = sandbox.comments().size();
    EXPECT_TRUE(sandbox.drop(u"bakery"_s, u"sales"_s, u"suppliers"_s, u"approval"_s));
    EXPECT_TRUE(sandbox.drop(u"bakery"_s, u"media"_s, u"customer_reviews"_s));
    EXPECT_EQ(sandbox.comments().size(), before - 8);
    EXPECT_EQ(
        sandbox.run(u"SELECT company_name, city FROM bakery.sales.suppliers LIMIT 1"_s)[u"result"][u"data_array"][0][1]
            .toString(),
        u"Lisbon"_s);
    EXPECT_TRUE(sandbox.reset());
    EXPECT_EQ(sandbox.comments().size(), before);
    EXPECT_EQ(sandbox.commentOf(u"bakery"_s, u"sales"_s, u"franchises"_s, u"name"_s), u"Shop name"_s);
    EXPECT_TRUE(sandbox.journal()[u"entries"].toArray().isEmpty());
}

TEST(ControlHttpTest, KeepsAJournalOfWhatArrivedByteForByte)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"journal"_s);
    SandboxProcess sandbox({u"--journal"_s, file});
    sandbox.run(u"COMMENT ON TABLE taxi.trips.zones IS 'ä \\'quoted\\''"_s);
    sandbox.run(u"SELECT 1"_s);
    static_cast<void>(sandbox.request("POST", "/v1/chat/completions", "{ not json ", sandbox.apiKey()));
    const auto statements = sandbox.entries(u"statement"_s);
    ASSERT_EQ(statements.size(), 2u);
    EXPECT_EQ(statements.at(0)[u"table_version"].toInt(), 1);
    EXPECT_TRUE(statements.at(1)[u"table_version"].isNull());
    EXPECT_EQ(statements.at(0)[u"user"].toString(), u"practice.user@metaflow.example"_s);
    EXPECT_TRUE(statements.at(0)[u"body"].toString().contains(u"'ä \\\\'quoted\\\\''"_s));
    const auto model = sandbox.entries(u"model"_s);
    ASSERT_EQ(model.size(), 1u);
    EXPECT_EQ(model.at(0)[u"body"].toString(), u"{ not json "_s);
    EXPECT_EQ(model.at(0)[u"status"].toInt(), 400);
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = written.readAll().trimmed().split('\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(QJsonDocument::fromJson(lines.at(0)).object(), statements.at(0));
}

TEST(ControlHttpTest, IsTheSameWorkspaceAfterKill9)
{
    const QTemporaryDir folder;
    SandboxProcess sandbox({u"--state"_s, folder.filePath(u"state"_s)});
    const QJsonObject ready = sandbox.readyLine();
    const QJsonObject metastore = sandbox.run(u"SELECT current_metastore()"_s);
    sandbox.run(u"COMMENT ON TABLE taxi.trips.zones IS 'kept'"_s);
    sandbox.run(u"COMMENT ON COLUMN bakery.sales.franchises.name IS NULL"_s);
    sandbox.drop(u"legacy"_s, u"core"_s, u"MAHNST"_s);
    sandbox.kill();
    ASSERT_TRUE(sandbox.start()) << sandbox.error().toStdString();
    EXPECT_EQ(sandbox.readyLine(), ready);
    EXPECT_EQ(SandboxProcess::rows(sandbox.run(u"SELECT current_metastore()"_s)), SandboxProcess::rows(metastore));
    EXPECT_EQ(sandbox.commentOf(u"taxi"_s, u"trips"_s, u"zones"_s), u"kept"_s);
    EXPECT_EQ(sandbox.commentOf(u"bakery"_s, u"sales"_s, u"franchises"_s, u"name"_s), std::nullopt);
    EXPECT_EQ(sandbox.run(u"SELECT 1 FROM legacy.core.MAHNST"_s)[u"status"][u"sql_state"].toString(), u"42P01"_s);
    EXPECT_TRUE(sandbox.reset());
    sandbox.kill();
    ASSERT_TRUE(sandbox.start());
    EXPECT_EQ(sandbox.commentOf(u"taxi"_s, u"trips"_s, u"zones"_s), std::nullopt);
}

TEST(ControlHttpTest, TwoDoNotWorkOnOneStateFile)
{
    const QTemporaryDir folder;
    const QStringList arguments{u"--state"_s, folder.filePath(u"state"_s)};
    SandboxProcess first(arguments);
    ASSERT_TRUE(first.isReady()) << first.error().toStdString();
    SandboxProcess second(arguments);
    EXPECT_FALSE(second.isReady());
    EXPECT_TRUE(second.error().contains(u"another metaflow-sandbox"_s)) << second.error().toStdString();
    second.process().waitForFinished(); // false where it has already
    EXPECT_EQ(second.process().exitCode(), 1);
    ASSERT_TRUE(first.comment(u"taxi"_s, u"trips"_s, u"zones"_s, {}, u"kept"_s));
    first.kill(); // -9: its lock file stays behind
    ASSERT_TRUE(second.start()) << second.error().toStdString();
    EXPECT_EQ(second.commentOf(u"taxi"_s, u"trips"_s, u"zones"_s), u"kept"_s);
}

TEST(ControlHttpTest, EndsWhenItsInputEnds)
{
    SandboxProcess sandbox({u"--until-eof"_s});
    ASSERT_TRUE(sandbox.isReady());
    EXPECT_FALSE(sandbox.process().waitForFinished(200));
    sandbox.process().closeWriteChannel();
    EXPECT_TRUE(sandbox.process().waitForFinished(5000));
    EXPECT_EQ(sandbox.process().exitCode(), 0);
}

TEST(ControlHttpTest, SaysWhatIsWrongWithItsCommandLine)
{
    const SandboxProcess wrong({u"--catalog"_s, u"/nowhere/x.sqlite"_s});
    EXPECT_FALSE(wrong.isReady());
    EXPECT_TRUE(wrong.error().contains(u"/nowhere/x.sqlite"_s));
    SandboxProcess list({u"--list-faults"_s});
    EXPECT_TRUE(list.process().waitForFinished());
    EXPECT_EQ(list.process().exitCode(), 0);
}

} // namespace metaflow::testing
