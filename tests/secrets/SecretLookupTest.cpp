#include "core/secrets/SecretLookup.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::secrets {

class SecretLookupTest : public ::testing::Test {
protected:
    QString write(const QString &name, const QByteArray &bytes, QFile::Permissions permissions)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        EXPECT_TRUE(file.setPermissions(permissions));
        return file.fileName();
    }
    static constexpr QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner;
    QTemporaryDir folder;
    QProcessEnvironment environment;
};

TEST_F(SecretLookupTest, TakesTheCredentialOfSystemdBeforeFileAndEnvironment)
{
    environment.insert(u"OPENAI_API_KEY"_s, u"from environment"_s);
    const QString file = write(u"key"_s, "from file\n", own);
    EXPECT_EQ(modelKey(u"openai"_s, environment, {})->reveal(), "from environment");
    EXPECT_EQ(modelKey(u"openai"_s, environment, file)->reveal(), "from file");
    environment.insert(u"CREDENTIALS_DIRECTORY"_s, folder.path());
    EXPECT_EQ(modelKey(u"openai"_s, environment, file)->reveal(), "from file");
    write(u"openai_api_key"_s, "from systemd", QFile::ReadOwner | QFile::ReadGroup);
    EXPECT_EQ(modelKey(u"openai"_s, environment, file)->reveal(), "from systemd");
}

TEST_F(SecretLookupTest, FindsTheKeyOfTheRecordInTheSameOrderOrNone)
{
    EXPECT_EQ(recordKey(environment, {}), std::nullopt);
    environment.insert(u"METAFLOW_RECORD_KEY"_s, u"from environment"_s);
    EXPECT_EQ((*recordKey(environment, {}))->reveal(), "from environment");
    const QString file = write(u"key"_s, "from file\n", own);
    EXPECT_EQ((*recordKey(environment, file))->reveal(), "from file");
    EXPECT_EQ(
        recordKey(environment, write(u"open"_s, "key", own | QFile::ReadOther)).error().code, ErrorCode::FileInvalid);
    environment.insert(u"CREDENTIALS_DIRECTORY"_s, folder.path());
    write(u"metaflow_record_key"_s, "from systemd", QFile::ReadOwner | QFile::ReadGroup);
    EXPECT_EQ((*recordKey(environment, file))->reveal(), "from systemd");
}

TEST_F(SecretLookupTest, SaysWhichVariableWouldHoldTheMissingKey)
{
    const auto key = modelKey(u"anthropic"_s, environment, {});
    ASSERT_FALSE(key);
    EXPECT_EQ(key.error().code, ErrorCode::KeyMissing);
    EXPECT_EQ(key.error().detail, u"ANTHROPIC_API_KEY"_s);
    EXPECT_EQ(keyVariable(u"azure"_s), u"AZURE_OPENAI_API_KEY"_s);
}

TEST_F(SecretLookupTest, RefusesAFileThatOthersMayRead)
{
    for (const auto extra : {QFile::ReadGroup, QFile::ReadOther, QFile::WriteOther}) {
        const QString file = write(u"key"_s, "sk-1", own | extra);
        EXPECT_EQ(readSecretFile(file).error().code, ErrorCode::FileInvalid);
    }
    EXPECT_TRUE(readSecretFile(write(u"key"_s, "sk-1", own)));
}

TEST_F(SecretLookupTest, FindsAnyNamedSecretInTheSameOrder)
{
    const QString variable = u"DATABRICKS_TOKEN"_s;
    const auto found = [&](const QString &file) { return namedSecret(variable, environment, file); };
    ASSERT_TRUE(found({}));
    EXPECT_EQ(*found({}), std::nullopt);
    environment.insert(variable, u"from environment"_s);
    EXPECT_EQ((*found({}))->reveal(), "from environment");
    EXPECT_EQ((*found(write(u"key"_s, "from file\r\n", own)))->reveal(), "from file");
    environment.insert(u"CREDENTIALS_DIRECTORY"_s, folder.path());
    EXPECT_EQ((*found({}))->reveal(), "from environment") << "systemd was given another one";
    write(u"databricks_token"_s, "from systemd", own);
    EXPECT_EQ((*found(folder.filePath(u"key"_s)))->reveal(), "from systemd");
    write(u"databricks_token"_s, "", own);
    EXPECT_EQ(found({}).error().code, ErrorCode::FileInvalid) << "an empty one is not passed over";
}

TEST_F(SecretLookupTest, TakesSixtyFourKibibytesAndNoMore)
{
    const QByteArray longest(64 << 10, 'k');
    EXPECT_EQ(readSecretFile(write(u"key"_s, longest, own))->reveal(), longest);
    EXPECT_EQ(readSecretFile(write(u"longer"_s, longest + 'k', own)).error().code, ErrorCode::FileInvalid);
    EXPECT_FALSE(readSecretFile(u"/dev/zero"_s));
}

TEST_F(SecretLookupTest, RefusesAnEmptyOrMissingFileAndNeverFallsBackFromAGivenOne)
{
    environment.insert(u"OPENAI_API_KEY"_s, u"from environment"_s);
    const QString empty = write(u"key"_s, "\n", own);
    EXPECT_EQ(modelKey(u"openai"_s, environment, empty).error().code, ErrorCode::FileInvalid);
    const QString missing = folder.filePath(u"none"_s);
    EXPECT_EQ(modelKey(u"openai"_s, environment, missing).error().code, ErrorCode::FileUnreadable);
}

} // namespace metaflow::secrets
