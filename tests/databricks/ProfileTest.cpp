#include "core/databricks/ConfigFile.h"
#include "core/databricks/Profile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::databricks {

class ProfileTest : public ::testing::Test {
protected:
    void SetUp() override { environment.insert(u"HOME"_s, home.path()); }
    void config(const QByteArray &text)
    {
        QFile file(home.filePath(u".databrickscfg"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    void set(const QString &name, const QString &value) { environment.insert(name, value); }
    [[nodiscard]] Result<Profile> load(const QString &name = {}) const { return loadProfile(name, environment); }

    QTemporaryDir home;
    QProcessEnvironment environment;
    static constexpr const char *two = "[DEFAULT]\nhost = default.example\ntoken = d\nwarehouse_id = w0\n"
                                       "[prod]\nhost = https://prod.example/\ntoken = p\n";
};

TEST_F(ProfileTest, ReadsTheNamedSectionAndInheritsNothingFromDefault)
{
    config(two);
    const auto profile = load(u"prod"_s);
    ASSERT_TRUE(profile);
    EXPECT_EQ(profile->name, u"prod"_s);
    EXPECT_EQ(profile->host, u"https://prod.example"_s);
    EXPECT_EQ(profile->token.reveal(), "p");
    EXPECT_EQ(profile->warehouseId, QString());
    EXPECT_EQ(profile->authType, u"pat"_s);
    EXPECT_FALSE(profile->isLoopback());
}

TEST_F(ProfileTest, ChoosesByArgumentThenVariableThenSettingThenDefault)
{
    config(QByteArray(two) + "[third]\nhost=third.example\ntoken=t\n[__settings__]\ndefault_profile = third\n");
    EXPECT_EQ(load()->name, u"third"_s);
    set(u"DATABRICKS_CONFIG_PROFILE"_s, u"prod"_s);
    EXPECT_EQ(load()->name, u"prod"_s);
    EXPECT_EQ(load(u"DEFAULT"_s)->name, u"DEFAULT"_s);
    config(two);
    environment.remove(u"DATABRICKS_CONFIG_PROFILE"_s);
    EXPECT_EQ(load()->name, u"DEFAULT"_s);
}

TEST_F(ProfileTest, TakesEachValueFromTheEnvironmentBeforeTheFile)
{
    config(two);
    set(u"DATABRICKS_WAREHOUSE_ID"_s, u"w9"_s);
    const auto profile = load(u"DEFAULT"_s);
    EXPECT_EQ(profile->warehouseId, u"w9"_s);
    EXPECT_EQ(profile->host, u"https://default.example"_s);
}

TEST_F(ProfileTest, LeavesTheFileAloneWhereTheEnvironmentNamesAHostAndNoProfile)
{
    config("[DEFAULT]\nhost = default.example\nclient_id = x\nclient_secret = y\nwarehouse_id = w0\n");
    set(u"DATABRICKS_HOST"_s, u"http://127.0.0.1:4040"_s);
    set(u"DATABRICKS_TOKEN"_s, u"t"_s);
    const auto profile = load();
    ASSERT_TRUE(profile);
    EXPECT_EQ(profile->host, u"http://127.0.0.1:4040"_s);
    EXPECT_EQ(profile->warehouseId, QString());
    EXPECT_TRUE(profile->isLoopback());
}

TEST_F(ProfileTest, RefusesAMissingProfileAndTheReservedSection)
{
    config(QByteArray(two) + "[__settings__]\nx=1\n");
    EXPECT_EQ(load(u"nobody"_s).error().code, ErrorCode::WrongUsage);
    EXPECT_EQ(load(u"__settings__"_s).error().code, ErrorCode::WrongUsage);
    EXPECT_EQ(profileNames(environment), (QStringList{u"DEFAULT"_s, u"prod"_s}));
}

TEST_F(ProfileTest, RefusesTwoKindsOfCredentialsUnlessTheFileSaysWhich)
{
    config("[a]\nhost=a.example\ntoken=t\nclient_id=i\nclient_secret=s\n"
           "[b]\nhost=a.example\ntoken=t\nclient_id=i\nclient_secret=s\nauth_type=pat\n");
    const auto both = load(u"a"_s);
    ASSERT_FALSE(both);
    EXPECT_EQ(both.error().code, ErrorCode::WrongUsage);
    EXPECT_FALSE(both.error().detail.contains(u"=t"_s));
    EXPECT_TRUE(load(u"b"_s));
}

TEST_F(ProfileTest, SaysWhatIsMissingAndWhereItLooked)
{
    const auto none = load();
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::NotSignedIn);
    EXPECT_EQ(none.error().subject, home.filePath(u".databrickscfg"_s));
    config("[DEFAULT]\nhost=a.example\nauth_type=azure-cli\n");
    EXPECT_EQ(load().error().code, ErrorCode::NotSignedIn);
    EXPECT_EQ(load().error().detail, u"azure-cli"_s);
    EXPECT_EQ(profileNames(environment), QStringList{u"DEFAULT"_s});
    for (const auto &[text, missing] : {std::pair("[DEFAULT]\nhost=a.example\n", u"token"_s),
             std::pair("[DEFAULT]\nhost=a.example\nclient_id=i\n", u"client_secret"_s),
             std::pair("[DEFAULT]\nhost=a.example\nclient_secret=s\n", u"client_id"_s),
             std::pair("[DEFAULT]\nhost=a.example\nazure_client_secret=s\n", u"azure-client-secret"_s)}) {
        config(text);
        EXPECT_EQ(load().error().detail, missing) << text;
    }
}

TEST_F(ProfileTest, ReadsWhatTheOtherKindsOfSignInNeed)
{
    config("[robot]\nhost=a.example\nclient_id=i\nclient_secret=s#1\n"
           "[cli]\nhost=a.example\nauth_type=databricks-cli\ndatabricks_cli_path=/opt/databricks\n");
    const auto robot = load(u"robot"_s);
    ASSERT_TRUE(robot);
    EXPECT_EQ(robot->authType, u"oauth-m2m"_s);
    EXPECT_EQ(robot->clientId, u"i"_s);
    EXPECT_EQ(robot->clientSecret.reveal(), "s#1");
    EXPECT_TRUE(robot->token.isEmpty());
    EXPECT_FALSE(robot->canSignIn()) << "somebody has to get a token for it";
    const auto cli = load(u"cli"_s);
    ASSERT_TRUE(cli);
    EXPECT_EQ(cli->authType, u"databricks-cli"_s);
    EXPECT_EQ(cli->cliPath, u"/opt/databricks"_s);
}

TEST_F(ProfileTest, TakesSecretsOfSystemdBeforeThoseOfTheEnvironment)
{
    QFile credential(home.filePath(u"databricks_client_secret"_s));
    ASSERT_TRUE(credential.open(QIODevice::WriteOnly));
    credential.write("of systemd\n");
    credential.close();
    set(u"CREDENTIALS_DIRECTORY"_s, home.path());
    set(u"DATABRICKS_HOST"_s, u"a.example"_s);
    set(u"DATABRICKS_CLIENT_ID"_s, u"i"_s);
    set(u"DATABRICKS_CLIENT_SECRET"_s, u"of the environment"_s);
    const auto profile = load();
    ASSERT_TRUE(profile);
    EXPECT_EQ(profile->clientSecret.reveal(), "of systemd");
}

TEST_F(ProfileTest, ReadsAnotherFileWhereToldTo)
{
    QFile file(home.filePath(u"other.cfg"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[x]\nhost=x.example\ntoken=t\n");
    file.close();
    set(u"DATABRICKS_CONFIG_FILE"_s, u"~/other.cfg"_s);
    EXPECT_EQ(load(u"x"_s)->host, u"https://x.example"_s);
}

TEST_F(ProfileTest, NormalisesHostsAsTheVendorsToolsDo)
{
    const QVector<std::pair<QString, QString>> hosts
        = {{u"adb-1.2.azuredatabricks.net"_s, u"https://adb-1.2.azuredatabricks.net"_s},
            {u"https://X.cloud.databricks.com:443/?o=1"_s, u"https://x.cloud.databricks.com"_s},
            {u" http://localhost:8080/ "_s, u"http://localhost:8080"_s}};
    for (const auto &[given, expected] : hosts) {
        set(u"DATABRICKS_HOST"_s, given);
        set(u"DATABRICKS_TOKEN"_s, u"t"_s);
        EXPECT_EQ(load()->host, expected);
    }
}

TEST(ConfigFileTest, ReadsCommentsQuotesAndOddLines)
{
    const ConfigFile file
        = parseConfig(u"\r\n; note\r\n# note\r\n[a]\r\ntoken = p#w # comment\r\nhost: https://h:1\r\n"
                      "quoted = \"x y\"\r\nhalf = \"x\r\nnonsense\r\n= x\r\nEmpty =\r\n[a]\r\nmore='1'\r\n"_s);
    EXPECT_EQ(file.sections, QStringList{u"a"_s});
    EXPECT_EQ(file.value(u"a"_s, u"token"_s), u"p#w"_s);
    EXPECT_EQ(file.value(u"a"_s, u"host"_s), u"https://h:1"_s);
    EXPECT_EQ(file.value(u"a"_s, u"quoted"_s), u"x y"_s);
    EXPECT_EQ(file.value(u"a"_s, u"half"_s), u"\"x"_s);
    EXPECT_EQ(file.value(u"a"_s, u"more"_s), u"1"_s);
    EXPECT_EQ(file.value(u"a"_s, u"empty"_s), QString());
}

} // namespace metaflow::databricks
