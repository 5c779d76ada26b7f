#include "tests/contract/MainJobCli.h"
#include "tests/databricks/CliScript.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

/// What somebody at a shell sees of the sign-in.
class SignInCliTest : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error()); }
    void asRobot(const QString &secret = {})
    {
        const QJsonObject robot
            = sandbox.request("GET", "/sandbox/signin").json()[u"service_principals"_s][0].toObject();
        cli.unsetVariable(u"DATABRICKS_TOKEN"_s);
        cli.setVariable(u"DATABRICKS_CLIENT_ID"_s, robot[u"client_id"_s].toString());
        cli.setVariable(
            u"DATABRICKS_CLIENT_SECRET"_s, secret.isEmpty() ? robot[u"client_secret"_s].toString() : secret);
    }
    void nobody()
    {
        for (const auto &name : {u"DATABRICKS_TOKEN"_s, u"DATABRICKS_HOST"_s, u"DATABRICKS_WAREHOUSE_ID"_s}) {
            cli.unsetVariable(name);
        }
    }
    void write(const QString &name, const QByteArray &text) const
    {
        ASSERT_TRUE(QDir().mkpath(QFileInfo(cli.file(name)).path()));
        QFile out(cli.file(name));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly) && out.write(text) == text.size());
    }
    /// A profile whose token Databricks' own command line keeps.
    void byCommandLine(const QByteArray &script)
    {
        nobody();
        const QString program = cli.file(u"databricks"_s);
        ASSERT_TRUE(databricks::writeCli(program, script));
        write(u".databrickscfg"_s,
            "[cli]\nauth_type = databricks-cli\nhost = " + sandbox.host().toLatin1() + "\nwarehouse_id = "
                + sandbox.warehouseId().toLatin1() + "\ndatabricks_cli_path = " + program.toLocal8Bit() + '\n');
    }
    [[nodiscard]] QByteArray givesToken() const
    {
        return "echo '{\"access_token\":\"" + sandbox.token().toLatin1() + "\",\"expiry\":\"2099-01-01T00:00:00Z\"}'";
    }
    /// `code name` of a scan.
    [[nodiscard]] QString scan(const QStringList &more = {}) const
    {
        const auto ended = cli.run(more + QStringList{u"scan"_s, u"--catalog"_s, u"synthetic"_s});
        return u"%1 %2"_s.arg(ended.code).arg(ended.error()).trimmed();
    }

    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"2x3"_s}};
    MainJobCli cli{sandbox};
};

TEST_F(SignInCliTest, AServicePrincipalWorksThroughWhatMendsItself)
{
    asRobot();
    EXPECT_EQ(scan(), u"0"_s);
    for (const auto &fault : {u"no_discovery"_s, u"token_endpoint_503"_s, u"expires_in_text"_s, u"token_expires"_s,
             u"statement.token_expires"_s}) {
        ASSERT_TRUE(sandbox.faults({{fault, u"x1"_s}}));
        EXPECT_EQ(scan(), u"0"_s) << qPrintable(fault);
    }
}

TEST_F(SignInCliTest, ModelServingWorksOnWhenItsTokenEnds)
{
    asRobot();
    ASSERT_TRUE(sandbox.faults({{u"model.token_expires"_s, u"x1"_s}}));
    const auto generated = cli.run({u"generate"_s, u"--catalog"_s, u"synthetic"_s, u"--provider"_s, u"databricks"_s});
    EXPECT_EQ(generated.code, 0) << qPrintable(generated.words);
    EXPECT_EQ(generated.json()[u"failed"_s].toInt(), 0);
}

TEST_F(SignInCliTest, SaysWhatOnlyAPersonCanMend)
{
    asRobot(u"dose0"_s);
    EXPECT_EQ(scan(), u"5 sign_in_refused"_s);
    asRobot();
    ASSERT_TRUE(sandbox.faults({{u"no_discovery"_s, u"x9"_s}}));
    EXPECT_EQ(scan(), u"5 sign_in_refused"_s);
}

TEST_F(SignInCliTest, APersonalTokenThatIsRefusedIsUnauthenticated)
{
    ASSERT_TRUE(sandbox.faults({{u"token_expires"_s, u"x1"_s}}));
    EXPECT_EQ(scan(), u"5 unauthenticated"_s);
}

TEST_F(SignInCliTest, ProfilesOfTheDatabricksCommandLineWork)
{
    byCommandLine(givesToken());
    EXPECT_EQ(scan({u"--profile"_s, u"cli"_s}), u"0"_s);
    EXPECT_EQ(databricks::callsOfCli(cli.file(u"databricks"_s)), QStringList{u"auth token --profile cli"_s})
        << "one token for all of it";
    byCommandLine("echo 'run databricks auth login' >&2; exit 1");
    EXPECT_EQ(scan({u"--profile"_s, u"cli"_s}), u"5 sign_in_expired"_s);
    ASSERT_TRUE(QFile::remove(cli.file(u"databricks"_s)));
    EXPECT_EQ(scan({u"--profile"_s, u"cli"_s}), u"1 tool_missing"_s);
}

TEST_F(SignInCliTest, UsesTheSignInThatThisUserChose)
{
    byCommandLine(givesToken());
    EXPECT_EQ(scan(), u"5 not_signed_in"_s);
    write(u"home/config/choices.json"_s, R"({"account":"cli"})");
    EXPECT_EQ(scan(), u"0"_s);
    cli.setVariable(u"DATABRICKS_HOST"_s, sandbox.host());
    EXPECT_EQ(scan(), u"5 not_signed_in"_s) << "the environment comes before a choice";
}

TEST_F(SignInCliTest, ListsSignInsAndWarehousesWithoutAStore)
{
    byCommandLine(givesToken());
    const auto listed = cli.run({u"accounts"_s, u"list"_s});
    ASSERT_EQ(listed.code, 0) << qPrintable(listed.words);
    const QJsonObject account = listed.json()[u"accounts"_s][0].toObject();
    EXPECT_EQ(account[u"name"_s], u"cli"_s);
    EXPECT_EQ(account[u"auth_type"_s], u"databricks-cli"_s);
    EXPECT_EQ(account[u"origin"_s], u"config_file"_s);
    EXPECT_EQ(account[u"usable"_s], true);
    const auto warehouses = cli.run({u"accounts"_s, u"warehouses"_s, u"cli"_s});
    ASSERT_EQ(warehouses.code, 0) << qPrintable(warehouses.words);
    EXPECT_EQ(warehouses.json()[u"warehouses"_s][0][u"id"_s], sandbox.warehouseId());
    EXPECT_FALSE(QFile::exists(cli.file(u"home/data/metaflow.sqlite"_s)));
    EXPECT_TRUE(sandbox.entries(u"statement"_s).empty());
    EXPECT_EQ(cli.run({u"accounts"_s, u"sign-out"_s, u"cli"_s}).code, 64);
}

TEST_F(SignInCliTest, KeepsNothingWithoutAKeyStore)
{
    nobody();
    const auto process = cli.start({u"accounts"_s, u"sign-in"_s, u"--host"_s, sandbox.host(), u"--token-stdin"_s});
    process->write(sandbox.token().toLatin1() + '\n');
    process->closeWriteChannel();
    const auto ended = CliProcess::finish(*process);
    EXPECT_EQ(ended.code, 5);
    EXPECT_EQ(ended.error(), u"key_store_locked"_s);
    EXPECT_FALSE(QFile::exists(cli.file(u"home/config/accounts.json"_s)));
}

TEST_F(SignInCliTest, RefusesWishesThatMakeNoSense)
{
    const QStringList signIn{u"accounts"_s, u"sign-in"_s};
    for (const QStringList &wrong : {QStringList(), QStringList{u"--host"_s, u"x"_s, u"--port"_s, u"70000"_s},
             QStringList{u"--host"_s, u"x"_s, u"--token-stdin"_s, u"--secret-stdin"_s},
             QStringList{u"--host"_s, u"x"_s, u"--secret-stdin"_s},
             QStringList{u"--no-input"_s, u"--host"_s, sandbox.host()}}) {
        EXPECT_EQ(cli.run(signIn + wrong).code, 64) << qPrintable(wrong.join(u' '));
    }
}

} // namespace
} // namespace metaflow::testing
