#include "app/composition/Services.h"
#include "core/store/Connection.h"
#include "tests/contract/MainJobCli.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/RunLoop.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::testing {
namespace {

/// A PostgreSQL whose one role has the password that the workspace gives at this moment: a Lakebase database as a
/// client meets it.
class LakebaseTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!PostgresServer::isInstalled()) {
            GTEST_SKIP() << "needs a PostgreSQL server installed here";
        }
        qunsetenv("PGPASSWORD"); // of the server that all tests share
        ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
        ASSERT_TRUE(server.start()) << qPrintable(server.error());
        ASSERT_TRUE(asMaster(u"CREATE ROLE \"ann@example.com\" LOGIN"_s));
        ASSERT_TRUE(asMaster(u"GRANT CREATE ON DATABASE postgres TO \"ann@example.com\""_s));
    }
    [[nodiscard]] bool asMaster(const QString &sql) const
    {
        const auto url = store::StoreUrl::parse(server.url());
        const auto open = store::Connection::open(*url, u"lakebase-master"_s, Secret(QByteArray("master")));
        return open && (*open)->run(sql);
    }
    [[nodiscard]] bool letIn(const QString &password) const
    {
        return asMaster(u"ALTER ROLE \"ann@example.com\" PASSWORD '%1'"_s.arg(password));
    }
    /// What the workspace gives for the instance.
    [[nodiscard]] QString credential() const
    {
        const QJsonObject wish{{u"request_id"_s, u"test"_s}, {u"instance_names"_s, QJsonArray{u"team"_s}}};
        return sandbox.request("POST", "/api/2.0/database/credentials", QJsonDocument(wish).toJson(), sandbox.token())
            .json()[u"token"]
            .toString();
    }
    /// How often somebody asked for one.
    [[nodiscard]] qsizetype asked()
    {
        const auto all = sandbox.entries(u"other"_s);
        return std::count_if(all.begin(), all.end(),
            [](const QJsonObject &entry) { return entry[u"path"].toString() == u"/api/2.0/database/credentials"_s; });
    }
    [[nodiscard]] QString url() const
    {
        return server.url(u"ann@example.com"_s) + u"?lakebase=team&sslmode=disable"_s; // this server has no certificate
    }

    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"2x3"_s}};
    PostgresServer server{"master"};
    MainJobCli cli{sandbox};
};

TEST_F(LakebaseTest, TheCommandLineOpensItWithoutAPasswordOfItsOwn)
{
    ASSERT_TRUE(letIn(credential()));
    cli.setVariable(u"METAFLOW_STORE"_s, url());
    const auto before = asked();
    const auto opened = cli.run({u"store"_s, u"info"_s});
    ASSERT_EQ(opened.code, 0) << qPrintable(opened.words);
    EXPECT_GT(asked(), before);
    EXPECT_TRUE(opened.json()[u"url"].toString().contains(u"lakebase=team"_s));
    EXPECT_EQ(cli.run({u"scan"_s, u"--catalog"_s, u"synthetic"_s}).code, 0);

    ASSERT_TRUE(letIn(u"another"_s));
    EXPECT_EQ(cli.run({u"store"_s, u"info"_s}).error(), u"store_sign_in"_s);
    cli.unsetVariable(u"DATABRICKS_TOKEN"_s);
    EXPECT_EQ(cli.run({u"store"_s, u"info"_s}).error(), u"not_signed_in"_s);
}

/// The services of a program, in this process.
class LakebaseServicesTest : public LakebaseTest {
protected:
    void SetUp() override
    {
        LakebaseTest::SetUp();
        for (const auto &[name, value] : {std::pair("METAFLOW_HOME", home.path()), std::pair("HOME", home.path()),
                 std::pair("DATABRICKS_HOST", sandbox.host()), std::pair("DATABRICKS_TOKEN", sandbox.token())}) {
            kept.emplace_back(name, qgetenv(name));
            qputenv(name, value.toUtf8());
        }
    }
    void TearDown() override
    {
        for (const auto &[name, value] : kept) {
            value.isNull() ? qunsetenv(name) : qputenv(name, value);
        }
    }
    [[nodiscard]] std::unique_ptr<app::Services> services() const
    {
        const auto folders = app::Folders::ofUser(false);
        EXPECT_TRUE(folders.make());
        return std::make_unique<app::Services>(
            Engine::Threading::CallingThread, *store::StoreUrl::parse(url()), folders);
    }
    static Result<QVariant> seven(store::Connection &connection) { return connection.value(u"SELECT 7"_s); }

    QTemporaryDir home;
    std::vector<std::pair<const char *, QByteArray>> kept;
};

TEST_F(LakebaseServicesTest, AfterARestartANewCredentialIsAskedFor)
{
    ASSERT_TRUE(sandbox.weather({{u"token_seconds"_s, 120}})); // too short to be used twice
    ASSERT_TRUE(letIn(credential()));
    const auto program = services();
    const auto opened = waitFor(program->store().open(), 40s);
    ASSERT_TRUE(opened) << qPrintable(opened.error().detail);

    ASSERT_TRUE(sandbox.reset()); // forgets what it gave, and that it was asked
    const QString second = credential();
    ASSERT_TRUE(letIn(second));
    const auto still = waitFor(program->store().write(seven));
    EXPECT_TRUE(still) << "who is in stays in";
    const auto before = asked();
    ASSERT_TRUE(server.restart());
    const auto again = waitFor(program->store().write(seven), 40s);
    EXPECT_TRUE(again) << qPrintable(again ? QString() : again.error().detail);
    EXPECT_GT(asked(), before);
}

TEST_F(LakebaseServicesTest, WhoeverAsksWhenTheProgramEndsHearsOfIt)
{
    auto program = services();
    ::kill(static_cast<pid_t>(sandbox.process().processId()), SIGSTOP); // a workspace that does not answer
    const auto opening = program->store().open();
    const auto queued = program->store().write(seven); // its turn comes when the engine is gone
    QTest::qWait(300);
    EXPECT_FALSE(opening.isFinished());
    QElapsedTimer since;
    since.start();
    program.reset();
    EXPECT_LT(since.elapsed(), 5000);
    ::kill(static_cast<pid_t>(sandbox.process().processId()), SIGCONT);
    ASSERT_TRUE(opening.isFinished() && queued.isFinished());
    EXPECT_EQ(opening.result().error().code, ErrorCode::Cancelled);
    EXPECT_EQ(queued.result().error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace metaflow::testing
