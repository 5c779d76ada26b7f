// Five kinds of secret through every workflow of the shell; then they are looked for wherever something was written.
#include "core/store/RecordSigning.h"
#include "tests/contract/CanaryWatch.h"
#include "tests/contract/MainJobCli.h"
#include "tests/support/PostgresServer.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

class CanaryTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
        ASSERT_TRUE(QDir(cli.folder()).mkpath(u"tmp"_s)); // what the program throws away is looked through as well
        cli.setVariable(u"TMPDIR"_s, cli.file(u"tmp"_s));
        cli.unsetVariable(u"OPENAI_API_KEY"_s);
        canaries = {{u"workspace token"_s, sandbox.token().toLatin1()}, {u"model key"_s, sandbox.apiKey().toLatin1()}};
        keyFile = give(u"model.key"_s, sandbox.apiKey().toLatin1());
    }

    /// A file that may hold a secret; it is the only one that may.
    QString give(const QString &name, const QByteArray &bytes)
    {
        QFile file(cli.file(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_TRUE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        EXPECT_EQ(file.write(bytes), bytes.size());
        givenIn << file.fileName();
        return file.fileName();
    }

    /// Runs it with everything in the log, and looks at the command lines of all processes meanwhile.
    CliProcess::Ended watched(const QStringList &words, const std::function<bool()> &killWhen = {})
    {
        const auto process = cli.start(QStringList{u"--log-level"_s, u"debug"_s} + words);
        const QDeadlineTimer deadline(120'000);
        while (process->state() != QProcess::NotRunning) {
            hits << canariesOnCommandLines(canaries);
            if (deadline.hasExpired() || (killWhen && killWhen())) {
                process->kill();
            }
            process->waitForFinished(5);
        }
        CliProcess::Ended ended;
        ended.code = process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1;
        ended.data = process->readAllStandardOutput();
        const QByteArray words8 = process->readAllStandardError();
        ended.words = QString::fromUtf8(words8);
        hits << canariesIn(ended.data + words8, u"what it said to `%1`"_s.arg(words.join(u' ')), canaries);
        return ended;
    }

    /// Exit code 0, or 3 where something was left over.
    CliProcess::Ended done(const QStringList &words)
    {
        CliProcess::Ended ended = watched(words);
        EXPECT_TRUE(ended.code == 0 || ended.code == 3) << qPrintable(words.join(u' ')) << ": " << ended.code << '\n'
                                                        << qPrintable(ended.words.right(2000));
        return ended;
    }

    QStringList generate(const QStringList &more = {}) const
    {
        return QStringList{u"generate"_s, u"--catalog"_s, u"synthetic"_s, u"--secret-file"_s, keyFile} + more;
    }

    void describe()
    {
        const QStringList catalog{u"--catalog"_s, u"synthetic"_s};
        done(QStringList{u"scan"_s} + catalog);
        done(QStringList{u"quote"_s} + catalog);
        done(QStringList{u"payload"_s} + catalog);
        done(generate());
        done({u"items"_s, u"list"_s});
        done({u"items"_s, u"approve"_s, u"--status"_s, u"pending"_s});
    }

    void importAndTakeBack()
    {
        const QString plan = cli.file(u"import.mfplan"_s);
        done({u"plan"_s, u"create"_s, u"--out"_s, plan});
        const auto shown = done({u"plan"_s, u"show"_s, plan});
        done({u"plan"_s, u"sql"_s, plan, u"--out"_s, cli.file(u"import.sql"_s)});
        done({u"apply"_s, plan});
        const QString id = shown.json().value(u"plan_id"_s).toString();
        const QString back = cli.file(u"back.mfplan"_s);
        done({u"rollback"_s, u"--plan"_s, id, u"--out"_s, back});
        done({u"apply"_s, back});
    }

    void takeAway()
    {
        done({u"export"_s, u"--format"_s, u"csv"_s, u"--out"_s, cli.file(u"items.csv"_s)});
        done({u"export"_s, u"--format"_s, u"package"_s, u"--out"_s, cli.file(u"record.zip"_s)});
        done({u"history"_s, u"list"_s});
        done({u"history"_s, u"verify"_s});
        watched({u"backup"_s, u"create"_s, cli.file(u"backup"_s)});
    }

    void lookAfter()
    {
        done({u"keys"_s, u"list"_s});
        watched({u"doctor"_s, u"--secret-file"_s, keyFile});
        watched({u"doctor"_s});
        done({u"diagnostics"_s, u"save"_s, u"--out"_s, cli.file(u"diagnostics.zip"_s)});
        const auto log = done({u"log"_s, u"--level"_s, u"debug"_s, u"--limit"_s, u"100000"_s});
        EXPECT_GT(log.lines().size(), 0U);
    }

    void expectNoCanaryAnywhere()
    {
        hits << canariesBelow(cli.folder(), canaries, givenIn);
        hits.removeDuplicates();
        EXPECT_TRUE(hits.isEmpty()) << qPrintable(hits.join(u'\n'));
    }

    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"3x3"_s}};
    MainJobCli cli{sandbox};
    QVector<Canary> canaries;
    QString keyFile;
    QStringList givenIn, hits;
};

} // namespace

TEST_F(CanaryTest, TokenModelKeyAndRecordKeyStandNowhereElse)
{
    const auto key = store::SigningKey::make();
    ASSERT_TRUE(key);
    const QByteArray hex = key->secret().reveal();
    canaries << Canary{u"record key"_s, hex} << Canary{u"record key, raw"_s, QByteArray::fromHex(hex)};
    cli.setVariable(u"METAFLOW_RECORD_KEY"_s, QString::fromLatin1(hex));
    describe();
    importAndTakeBack();
    done({u"history"_s, u"anchor"_s, u"--out"_s, cli.file(u"anchors.jsonl"_s)});
    takeAway();
    lookAfter();
    expectNoCanaryAnywhere();
}

TEST_F(CanaryTest, WhatIsRefusedIsNotToldEither)
{
    const QByteArray badToken = "dapi00canary00token00refused0000";
    const QByteArray badKey = "sk-practice-canary-key-that-is-refused";
    canaries << Canary{u"refused token"_s, badToken} << Canary{u"refused model key"_s, badKey};
    cli.setVariable(u"DATABRICKS_TOKEN"_s, QString::fromLatin1(badToken));
    EXPECT_NE(watched({u"scan"_s, u"--catalog"_s, u"synthetic"_s}).code, 0);
    EXPECT_NE(watched({u"doctor"_s}).code, 0);
    cli.setVariable(u"DATABRICKS_TOKEN"_s, sandbox.token());
    keyFile = give(u"bad.key"_s, badKey);
    EXPECT_NE(watched(generate()).code, 0);
    lookAfter();
    expectNoCanaryAnywhere();
}

TEST_F(CanaryTest, AKilledProgramLeavesNoneBehind)
{
    ASSERT_TRUE(sandbox.weather({{u"latency_ms"_s, 500}}));
    const auto isAsking = [this] { return !sandbox.entries(u"model"_s).empty(); };
    EXPECT_EQ(watched(generate({u"--max-in-flight"_s, u"1"_s}), isAsking).code, -1) << "two tables are to come";
    expectNoCanaryAnywhere(); // also what a write-ahead log holds that nobody took in
    ASSERT_TRUE(sandbox.weather({{u"latency_ms"_s, 0}}));
    done(generate());
    expectNoCanaryAnywhere();
}

TEST_F(CanaryTest, TheSecretOfAClientStaysInTheProfile)
{
    const auto principal = sandbox.request("GET", "/sandbox/signin").json()[u"service_principals"][0];
    const QString secret = principal[u"client_secret"].toString();
    ASSERT_FALSE(secret.isEmpty());
    canaries << Canary{u"client secret"_s, secret.toLatin1()};
    give(u".databrickscfg"_s,
        u"[robot]\nhost = %1\nclient_id = %2\nclient_secret = %3\nwarehouse_id = %4\n"_s
            .arg(sandbox.host(), principal[u"client_id"].toString(), secret, sandbox.warehouseId())
            .toUtf8());
    for (const QString &name : {u"DATABRICKS_HOST"_s, u"DATABRICKS_TOKEN"_s, u"DATABRICKS_WAREHOUSE_ID"_s}) {
        cli.unsetVariable(name);
    }
    const auto asRobot = [](const QStringList &words) { return QStringList{u"--profile"_s, u"robot"_s} + words; };
    done(asRobot({u"scan"_s, u"--catalog"_s, u"synthetic"_s}));
    done(asRobot(generate()));
    watched(asRobot({u"accounts"_s, u"list"_s}));
    watched(asRobot({u"doctor"_s}));
    lookAfter();
    expectNoCanaryAnywhere();
}

TEST_F(CanaryTest, ThePasswordOfADatabaseStandsNowhere)
{
    if (!PostgresServer::isInstalled()) {
        GTEST_SKIP() << "needs a PostgreSQL server's programs";
    }
    const QByteArray password = "canary pass/word+1%of=team";
    const QByteArray wrong = "canary-password-that-is-wrong";
    PostgresServer server(password);
    ASSERT_TRUE(server.start()) << qPrintable(server.error());
    canaries << Canary{u"database password"_s, password} << Canary{u"wrong password"_s, wrong};
    cli.setVariable(u"METAFLOW_STORE"_s, server.url());
    cli.setVariable(u"PGPASSWORD"_s, QString::fromLatin1(wrong));
    EXPECT_NE(watched({u"store"_s, u"info"_s}).code, 0);
    cli.setVariable(u"PGPASSWORD"_s, QString::fromLatin1(password));
    const auto key = store::SigningKey::make(); // of the package that is taken away; there is no key store here
    ASSERT_TRUE(key);
    cli.setVariable(u"METAFLOW_RECORD_KEY"_s, QString::fromLatin1(key->secret().reveal()));
    describe();
    importAndTakeBack();
    takeAway();
    lookAfter();
    expectNoCanaryAnywhere();
}

/// A search that finds nothing anywhere would be as quiet as a program that keeps its secrets.
TEST_F(CanaryTest, ThatIsPlantedIsFoundInEveryDisguise)
{
    const QByteArray secret = "canary pass/word+1%\xc3\xbc";
    canaries = {{u"planted"_s, secret}};
    const QVector<QByteArray> planted{secret, QByteArray("a=1&p=" + secret.toPercentEncoding()), secret.toHex(),
        QByteArray("12" + secret + "345").toBase64(), QByteArray("1" + secret + "3").toBase64(), secret.toBase64(),
        QByteArray("x" + secret).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)};
    for (const QByteArray &bytes : planted) {
        QFile file(cli.file(u"home/state/.hidden-wal"_s));
        ASSERT_TRUE(QDir(cli.folder()).mkpath(u"home/state"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("before " + bytes + " behind");
        file.close();
        EXPECT_EQ(canariesBelow(cli.folder(), canaries, givenIn).size(), 1) << bytes.constData();
        EXPECT_EQ(canariesBelow(cli.folder(), canaries, givenIn + QStringList{file.fileName()}).size(), 0);
    }
    EXPECT_EQ(canariesIn("nothing of the kind", u"here"_s, canaries), QStringList());
    QProcess process;
    process.start(u"sh"_s, {u"-c"_s, u"read line"_s, QString::fromUtf8(secret)});
    ASSERT_TRUE(process.waitForStarted());
    EXPECT_EQ(canariesOnCommandLines(canaries).size(), 1);
    process.closeWriteChannel();
    process.waitForFinished();
}

} // namespace metaflow::testing
