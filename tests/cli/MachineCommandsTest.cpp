// `keys`, `log` and `diagnostics` of the real program, without a session bus: there is no key store.
#include "core/base/JsonText.h"
#include "core/exchange/ZipFile.h"
#include "tests/support/CliProcess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

class MachineCommandsTest : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error()); }
    void write(const QString &name, const QByteArray &bytes)
    {
        ASSERT_TRUE(QDir().mkpath(cli.file(name).section(u'/', 0, -2)));
        QFile file(cli.file(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    CliProcess::Ended runWith(const QByteArray &input, const QStringList &words) const
    {
        const auto process = cli.start(words);
        process->write(input);
        process->closeWriteChannel();
        return CliProcess::finish(*process);
    }
    void writeLog()
    {
        write(u"home/state/metaflow.log.1"_s, line("10:00", "info", "metaflow.net", "the oldest"));
        write(u"home/state/metaflow.log"_s,
            line("11:00", "warning", "metaflow.store", "slow") + line("12:00", "error", "metaflow.net", "refused"));
    }
    static QByteArray line(
        const QByteArray &time, const QByteArray &level, const QByteArray &category, const QByteArray &message)
    {
        return "{\"category\":\"" + category + "\",\"level\":\"" + level + "\",\"message\":\"" + message
            + "\",\"process\":7,\"time\":\"2026-11-22T" + time + ":00.000Z\"}\n";
    }
    static QStringList messages(const CliProcess::Ended &ended)
    {
        EXPECT_EQ(ended.code, 0) << qPrintable(ended.words);
        QStringList found;
        for (const QJsonObject &each : ended.lines()) {
            found << each.value(u"message"_s).toString();
        }
        return found;
    }
    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"2x2"_s}};
    CliProcess cli{sandbox};
};

TEST_F(MachineCommandsTest, KeysAreNotKeptWhereThereIsNoKeyStore)
{
    const auto set = runWith("sk-1234567890\n", {u"keys"_s, u"set"_s, u"openai"_s});
    EXPECT_EQ(set.code, 5);
    EXPECT_EQ(set.error(), u"key_store_locked"_s);
    EXPECT_FALSE(set.data.contains("sk-1234567890") || set.words.contains(u"sk-1234567890"_s));
    EXPECT_EQ(runWith("secret", {u"keys"_s, u"set"_s, u"proxy"_s, u"proxy.example:8080"_s}).code, 5);
    EXPECT_EQ(runWith("secret", {u"keys"_s, u"set"_s, u"store"_s, u"postgresql://me@db.example/team"_s}).code, 5);
    const auto listed = cli.run({u"keys"_s, u"list"_s});
    EXPECT_EQ(listed.code, 0);
    EXPECT_EQ(listed.json().value(u"keys"_s).toArray().size(), 0);
}

TEST_F(MachineCommandsTest, KeysAreListedWithTheirAgeAndAReminder)
{
    write(u"home/config/keys.json"_s,
        "{\"model openai https://api.openai.com/v1\":\"2020-01-01T00:00:00.000Z\","
        "\"record/1\":\"2999-01-01T00:00:00.000Z\"}");
    const auto keys = cli.run({u"keys"_s, u"list"_s}).json().value(u"keys"_s).toArray();
    ASSERT_EQ(keys.size(), 2);
    EXPECT_EQ(keys.at(0)[u"name"_s].toString(), u"model openai https://api.openai.com/v1"_s);
    EXPECT_GT(keys.at(0)[u"days"_s].toInt(), 2000);
    EXPECT_TRUE(keys.at(0)[u"old"_s].toBool());
    EXPECT_FALSE(keys.at(0)[u"session"_s].toBool(true));
    EXPECT_FALSE(keys.at(1)[u"old"_s].toBool(true));
    EXPECT_TRUE(cli.runAsText({u"keys"_s, u"list"_s}).data.contains("time for a new one"));
    // It is known, and there is nobody to ask: not the same as a key nobody set.
    EXPECT_EQ(cli.run({u"keys"_s, u"remove"_s, u"openai"_s}).code, 5);
    EXPECT_EQ(cli.run({u"keys"_s, u"list"_s}).json().value(u"keys"_s).toArray().size(), 2);
    const QStringList other{u"keys"_s, u"remove"_s, u"openai"_s, u"--base-url"_s, u"https://other.example/v1"_s};
    EXPECT_EQ(cli.run(other).code, 0) << "what is not there is removed already";
}

TEST_F(MachineCommandsTest, KeysNeedANameThatMeansSomethingAndAValue)
{
    EXPECT_EQ(runWith("", {u"keys"_s, u"set"_s, u"openai"_s}).code, 64);
    for (const QStringList &words : {QStringList{}, QStringList{u"databricks"_s}, QStringList{u"nobody"_s},
             QStringList{u"openai"_s, u"sk-on-the-command-line"_s}, QStringList{u"proxy"_s},
             QStringList{u"proxy"_s, u"host"_s}, QStringList{u"proxy"_s, u"host:0"_s},
             QStringList{u"store"_s, u"sqlite:/tmp/x"_s}, QStringList{u"store"_s, u"postgresql://u:p@h/db"_s},
             QStringList{u"openai"_s, u"--base-url"_s, u"nowhere"_s}}) {
        EXPECT_EQ(runWith("value", QStringList{u"keys"_s, u"set"_s} + words).code, 64) << qPrintable(words.join(u' '));
    }
}

TEST_F(MachineCommandsTest, TheLogIsShownTheNewestLast)
{
    writeLog();
    EXPECT_EQ(messages(cli.run({u"log"_s})), (QStringList{u"the oldest"_s, u"slow"_s, u"refused"_s}));
    EXPECT_EQ(messages(cli.run({u"log"_s, u"--limit"_s, u"2"_s})), (QStringList{u"slow"_s, u"refused"_s}));
    EXPECT_EQ(messages(cli.run({u"log"_s, u"--level"_s, u"error"_s})), QStringList{u"refused"_s});
    EXPECT_EQ(messages(cli.run({u"log"_s, u"--category"_s, u"store"_s})), QStringList{u"slow"_s});
    EXPECT_EQ(messages(cli.run({u"log"_s, u"--search"_s, u"REF"_s})), QStringList{u"refused"_s});
    EXPECT_EQ(
        messages(cli.run({u"log"_s, u"--since"_s, u"2026-11-22T10:30:00Z"_s})), (QStringList{u"slow"_s, u"refused"_s}));
    EXPECT_EQ(cli.runAsText({u"log"_s, u"--limit"_s, u"1"_s}).data,
        QByteArray("2026-11-22T12:00:00.000Z error   metaflow.net refused\n"));
    EXPECT_EQ(cli.run({u"log"_s, u"--level"_s, u"loud"_s}).code, 64);
    EXPECT_EQ(cli.run({u"log"_s, u"--since"_s, u"yesterday"_s}).code, 64);
    EXPECT_EQ(cli.run({u"log"_s, u"--limit"_s, u"0"_s}).code, 64);
}

TEST_F(MachineCommandsTest, ALogNobodyWroteIsEmpty)
{
    const auto shown = cli.run({u"log"_s});
    EXPECT_EQ(shown.code, 0);
    EXPECT_TRUE(shown.data.isEmpty());
}

TEST_F(MachineCommandsTest, DiagnosticsAreOneFileThatNamesNoData)
{
    ASSERT_EQ(cli.run({u"scan"_s, u"--catalog"_s, u"synthetic"_s}).code, 0);
    writeLog();
    const QString file = cli.file(u"diagnostics.zip"_s);
    const auto saved = cli.run({u"diagnostics"_s, u"save"_s, u"--out"_s, file});
    ASSERT_EQ(saved.code, 0) << qPrintable(saved.words);
    EXPECT_GT(saved.json().value(u"checks"_s).toInt(), 3);
    const auto zip = exchange::ZipReader::open(file);
    ASSERT_TRUE(zip);
    QByteArray told;
    for (const QString &part :
        {u"versions.json"_s, u"settings.json"_s, u"checks.json"_s, u"store.json"_s, u"log.jsonl"_s}) {
        ASSERT_TRUE((*zip)->readLines(part, [&](const QByteArray &text) {
            told += text;
            return true;
        })) << qPrintable(part);
    }
    EXPECT_TRUE(told.contains("refused") && told.contains("DATABRICKS_TOKEN"));
    EXPECT_FALSE(told.contains("synthetic") || told.contains(sandbox.token().toLatin1()));
    EXPECT_EQ(cli.run({u"diagnostics"_s, u"save"_s}).code, 64);
    EXPECT_NE(cli.run({u"diagnostics"_s, u"save"_s, u"--out"_s, cli.file(u"no/such/folder.zip"_s)}).code, 0);
}

} // namespace
} // namespace metaflow::testing
