#include "core/base/Engine.h"
#include "core/databricks/CliToken.h"
#include "tests/databricks/CliScript.h"
#include "tests/support/ManualClock.h"
#include "tests/support/RunLoop.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::databricks {

using testing::waitFor;

class CliTokenTest : public ::testing::Test {
protected:
    void SetUp() override { profile.cliPath = path; }
    [[nodiscard]] Job<Grant> start(bool forced = false)
    {
        return engine.submit(
            [this, forced](std::stop_token stop) { return tokenOfCli(&clock, profile, forced, std::move(stop)); });
    }
    [[nodiscard]] Result<Grant> token(bool forced = false) { return waitFor(start(forced)); }
    [[nodiscard]] QStringList calls() const { return callsOfCli(path); }

    QTemporaryDir folder;
    QString path = folder.filePath(u"databricks"_s);
    testing::ManualClock clock; // 2026-11-22T12:00:00Z
    Profile profile{u"prod"_s, u"https://adb-1.net"_s, {}, {}, {}, u"databricks-cli"_s, {}, {}, {}, {}};
    Engine engine{Engine::Threading::CallingThread};
};

TEST_F(CliTokenTest, AsksTheCommandLineOfDatabricks)
{
    writeCli(path,
        "echo '{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expiry\":\"2026-11-22T13:30:00.123456789+01:00\"}'");
    const auto grant = token();
    ASSERT_TRUE(grant) << qPrintable(grant.error().detail);
    EXPECT_EQ(grant->access.reveal(), "t");
    EXPECT_EQ(grant->life, 30min);
    EXPECT_EQ(calls(), QStringList{u"auth token --profile prod"_s});
    profile.name.clear();
    ASSERT_TRUE(token());
    EXPECT_EQ(calls().last(), u"auth token --host https://adb-1.net"_s);
}

TEST_F(CliTokenTest, ForcesAnotherTokenWhereTheCommandLineCan)
{
    writeCli(path, "echo '{\"access_token\":\"t\"}'");
    ASSERT_TRUE(token(true));
    EXPECT_EQ(calls(), QStringList{u"auth token --profile prod --force-refresh"_s});
    writeCli(path, "case \"$*\" in *--force*) echo 'unknown flag' >&2; exit 1;; esac; echo '{\"access_token\":\"t\"}'");
    EXPECT_TRUE(token(true));
}

TEST_F(CliTokenTest, SaysThatThereIsNoneOrOnlyTheOldOne)
{
    EXPECT_EQ(token().error().code, ErrorCode::ToolMissing);
    EXPECT_EQ(token().error().subject, u"databricks"_s);
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("#!/bin/sh\necho '{}'\n");
    old.close();
    ASSERT_TRUE(old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    EXPECT_EQ(token().error().code, ErrorCode::ToolMissing);
    EXPECT_EQ(token().error().detail, u"legacy"_s);
}

TEST_F(CliTokenTest, PassesOverTheOldOneOnThePath)
{
    ASSERT_TRUE(QDir(folder.path()).mkpath(u"old"_s));
    QFile old(folder.filePath(u"old/databricks"_s));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.close();
    ASSERT_TRUE(old.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    writeCli(path, "echo '{\"access_token\":\"t\"}'");
    const QByteArray before = qgetenv("PATH");
    qputenv("PATH", (folder.filePath(u"old"_s) + u':' + folder.path() + u':').toLocal8Bit() + before);
    profile.cliPath.clear();
    const auto grant = token();
    qputenv("PATH", before);
    EXPECT_TRUE(grant);
}

TEST_F(CliTokenTest, TellsASignInThatIsOverFromOtherFailures)
{
    writeCli(path, "echo 'Error: to reauthenticate, run: databricks auth login --profile prod' >&2; exit 1");
    EXPECT_EQ(token().error().code, ErrorCode::SignInExpired);
    EXPECT_EQ(token().error().subject, u"https://adb-1.net"_s);
    writeCli(path, "echo 'Error: no such profile' >&2; exit 1");
    EXPECT_EQ(token().error().code, ErrorCode::SignInRefused);
    EXPECT_TRUE(token().error().detail.contains(u"no such profile"_s));
    writeCli(path, "echo hello");
    EXPECT_EQ(token().error().code, ErrorCode::UnexpectedAnswer);
    writeCli(path, "kill -9 $$");
    EXPECT_EQ(token().error().code, ErrorCode::SignInRefused);
}

TEST_F(CliTokenTest, DoesNotWaitForOneThatHangs)
{
    writeCli(path, "exec sleep 600");
    const auto hanging = start();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !calls().isEmpty(); }));
    clock.advance(60s);
    EXPECT_EQ(waitFor(hanging).error().code, ErrorCode::Timeout);
    const auto stopped = start();
    ASSERT_TRUE(QTest::qWaitFor([this] { return calls().size() == 2; }));
    stopped.cancel();
    EXPECT_EQ(waitFor(stopped).error().code, ErrorCode::Cancelled);
}

} // namespace metaflow::databricks
