#include "core/store/RecordSigning.h"
#include "tests/contract/MainJobCli.h"

#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

/// The record from the shell, as an admin without a desktop has it: the key comes from the environment.
class RecordTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
        cli.setVariable(u"METAFLOW_STORE"_s, u"sqlite:"_s + cli.file(u"store.sqlite"_s));
        cli.unsetVariable(u"DBUS_SESSION_BUS_ADDRESS"_s);
        cli.generate(u"synthetic"_s);
    }
    void giveKey() { cli.setVariable(u"METAFLOW_RECORD_KEY"_s, QString::fromLatin1(key.secret().reveal())); }

    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"2x3"_s}};
    MainJobCli cli{sandbox};
    store::SigningKey key = *store::SigningKey::make();
};

} // namespace

TEST_F(RecordTest, AnchorsVerifiesAndPacksWithAKeyFromTheEnvironment)
{
    const QString anchors = cli.file(u"anchors.jsonl"_s);
    giveKey();
    const auto anchored = cli.run({u"history"_s, u"anchor"_s, u"--out"_s, anchors});
    ASSERT_EQ(anchored.code, 0) << qPrintable(anchored.words);
    EXPECT_EQ(anchored.json().value(u"key"_s).toString(), QString::fromLatin1(key.publicKey().toHex()));
    const auto verified = cli.run({u"history"_s, u"verify"_s, u"--anchor"_s, anchors});
    EXPECT_EQ(verified.code, 0) << qPrintable(verified.words);
    EXPECT_EQ(verified.json().value(u"anchors"_s).toInt(), 1);
    EXPECT_EQ(verified.json().value(u"unproven"_s).toArray().first()[u"code"_s].toString(), u"after_anchor"_s);

    const QString package = cli.file(u"record.zip"_s);
    const auto packed = cli.run({u"export"_s, u"--format"_s, u"package"_s, u"--out"_s, package});
    ASSERT_EQ(packed.code, 0) << qPrintable(packed.words);
    const auto elsewhere = cli.run({u"history"_s, u"verify"_s, u"--package"_s, package});
    EXPECT_EQ(elsewhere.code, 0) << qPrintable(elsewhere.words);
    EXPECT_TRUE(elsewhere.json().value(u"ok"_s).toBool());
    const auto said = cli.runAsText({u"history"_s, u"verify"_s});
    EXPECT_TRUE(said.data.contains("every hash fits") && said.data.contains("Not proven by this"))
        << said.data.constData();
    EXPECT_GE(cli.run({u"history"_s, u"list"_s, u"--events"_s}).lines().size(), 4u);
}

TEST_F(RecordTest, AnchorsInASecondStore)
{
    giveKey();
    const QString second = u"sqlite:"_s + cli.file(u"second.sqlite"_s);
    const QStringList verifying{u"history"_s, u"verify"_s, u"--anchor-store"_s, second};
    EXPECT_NE(cli.run(verifying).code, 0);
    EXPECT_FALSE(QFile::exists(cli.file(u"second.sqlite"_s)));
    const auto anchored = cli.run({u"history"_s, u"anchor"_s, u"--anchor-store"_s, second});
    ASSERT_EQ(anchored.code, 0) << qPrintable(anchored.words);
    EXPECT_EQ(anchored.json().value(u"store"_s).toString(), second);
    EXPECT_TRUE(anchored.json().value(u"file"_s).isNull());
    const auto verified = cli.run(verifying);
    ASSERT_EQ(verified.code, 0) << qPrintable(verified.words);
    EXPECT_EQ(verified.json().value(u"anchors"_s).toInt(), 1);
    const QJsonArray unproven = verified.json().value(u"unproven"_s).toArray();
    EXPECT_EQ(unproven.at(0)[u"code"_s].toString(), u"after_anchor"_s);
    EXPECT_EQ(unproven.at(1)[u"code"_s].toString(), u"before_anchor"_s);
    const auto listed = cli.runAsText({u"history"_s, u"list"_s, u"--events"_s});
    EXPECT_FALSE(listed.data.contains("{\"")) << listed.data.constData(); // words, not JSON
    EXPECT_EQ(cli.run({u"history"_s, u"anchor"_s}).code, 64);
    EXPECT_EQ(cli.run({u"history"_s, u"anchor"_s, u"--anchor-store"_s, u"nowhere"_s}).code, 64);
    EXPECT_EQ(cli.run(verifying + QStringList{u"--anchor"_s, u"x"_s}).code, 64);
    // a password on the command line is refused
    EXPECT_EQ(cli.run({u"history"_s, u"anchor"_s, u"--anchor-store"_s, u"postgresql://u:p@localhost/db"_s}).code, 64);
    const QString itself = u"sqlite:"_s + cli.file(u"store.sqlite"_s);
    EXPECT_NE(cli.run({u"history"_s, u"anchor"_s, u"--anchor-store"_s, itself}).code, 0);
}

TEST_F(RecordTest, WithoutAKeyItEndsWithFive)
{
    const auto refused = cli.run({u"history"_s, u"anchor"_s, u"--out"_s, cli.file(u"a"_s)});
    EXPECT_EQ(refused.code, 5) << qPrintable(refused.words);
    EXPECT_FALSE(QFile::exists(cli.file(u"a"_s)));
    giveKey();
    ASSERT_EQ(cli.run({u"history"_s, u"anchor"_s, u"--out"_s, cli.file(u"a"_s)}).code, 0);
    cli.unsetVariable(u"METAFLOW_RECORD_KEY"_s);
    EXPECT_EQ(cli.run({u"history"_s, u"anchor"_s, u"--out"_s, cli.file(u"a"_s)}).code, 5);
}

TEST_F(RecordTest, ErasesAfterYesAndTheRecordHolds)
{
    const auto items = cli.run({u"items"_s, u"list"_s, u"--limit"_s, u"1"_s}).lines();
    ASSERT_EQ(items.size(), 1u);
    const QString id = QString::number(items.front().value(u"id"_s).toInteger());
    const QByteArray text = items.front().value(u"current_value"_s).toString().toUtf8();
    ASSERT_GT(text.size(), 8);
    const auto looked = cli.run({u"history"_s, u"erase"_s, id});
    ASSERT_EQ(looked.code, 0) << qPrintable(looked.words);
    EXPECT_FALSE(looked.json().value(u"erased"_s).toBool(true));
    const auto erased = cli.run({u"history"_s, u"erase"_s, id, u"--yes"_s});
    ASSERT_EQ(erased.code, 0) << qPrintable(erased.words);
    EXPECT_TRUE(erased.json().value(u"erased"_s).toBool());
    EXPECT_GE(erased.json().value(u"requests"_s).toInt(), 1);
    EXPECT_EQ(cli.run({u"history"_s, u"verify"_s}).code, 0);
    if (erased.json().value(u"also_at"_s).toArray().isEmpty()) {
        for (const QString &name : {u"store.sqlite"_s, u"store.sqlite-wal"_s}) {
            QFile file(cli.file(name));
            EXPECT_TRUE(!file.open(QIODevice::ReadOnly) || !file.readAll().contains(text)) << qPrintable(name);
        }
    }
    EXPECT_EQ(cli.run({u"history"_s, u"erase"_s, u"999999"_s, u"--yes"_s}).code, 1);
    EXPECT_EQ(cli.run({u"history"_s, u"erase"_s, u"x"_s}).code, 64);
}

} // namespace metaflow::testing
