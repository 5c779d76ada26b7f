#include "tests/contract/MainJobCli.h"

#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

/// What a run leaves to be read, and what can be done about its failures.
class RunsTest : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error()); }

    MainJobCli::Ended generate(const QStringList &more = {}) const
    {
        return cli.run(QStringList{u"generate"_s, u"--catalog"_s, u"synthetic"_s, u"--no-memory"_s} + more);
    }
    static QString runOf(const MainJobCli::Ended &ended)
    {
        return QString::number(ended.json().value(u"run_id"_s).toInteger());
    }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(cli.file(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"6x4"_s}};
    MainJobCli cli{sandbox};
};

} // namespace

TEST_F(RunsTest, ARunShowsItsQuoteItsFiguresAndEveryFailure)
{
    ASSERT_TRUE(sandbox.faults({{u"refusal"_s, u"x2"_s}}));
    const auto ended = generate();
    ASSERT_EQ(ended.code, 3) << qPrintable(ended.words);
    const QString run = runOf(ended);
    const QJsonObject shown = cli.run({u"runs"_s, u"show"_s, run}).json();
    EXPECT_EQ(shown.value(u"failures"_s), ended.json().value(u"failures"_s));
    EXPECT_EQ(shown.value(u"quote"_s), ended.json().value(u"quote"_s));
    EXPECT_EQ(shown.value(u"actual"_s), ended.json().value(u"actual"_s));
    const QJsonArray failures = shown.value(u"failures"_s).toArray();
    ASSERT_EQ(failures.size(), 2);
    EXPECT_EQ(failures.first()[u"code"], u"model_refused"_s);
    EXPECT_EQ(failures.first()[u"columns"].toArray().size(), 4);
    EXPECT_EQ(failures.first()[u"attempts"], 1);
    EXPECT_FALSE(failures.first()[u"message"].toString().isEmpty());
    EXPECT_EQ(cli.run({u"runs"_s, u"show"_s, u"99"_s}).error(), u"run_not_found"_s);
    EXPECT_EQ(cli.run({u"runs"_s, u"show"_s, u"x"_s}).code, 64);
}

TEST_F(RunsTest, AReportIsAFileWithoutFormulas)
{
    ASSERT_TRUE(sandbox.faults({{u"refusal"_s, u"x2"_s}}));
    const QString run = runOf(generate());
    const auto written = cli.run({u"runs"_s, u"report"_s, run, u"--out"_s, cli.file(u"run.csv"_s)});
    ASSERT_EQ(written.code, 0) << qPrintable(written.words);
    EXPECT_EQ(written.json().value(u"rows"_s), 2);
    const QList<QByteArray> lines = bytesOf(u"run.csv"_s).split('\n');
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines.at(0).startsWith("run_id,request,parent,catalog,schema,table,columns,code,detail,attempts,"));
    EXPECT_TRUE(lines.at(1).contains("model_refused"));
    EXPECT_TRUE(lines.at(1).trimmed().endsWith(",safe"));
    ASSERT_EQ(cli.run({u"runs"_s, u"report"_s, run, u"--out"_s, cli.file(u"run.json"_s)}).code, 0);
    EXPECT_EQ(QJsonDocument::fromJson(bytesOf(u"run.json"_s))[u"failures"].toArray().size(), 2);
    EXPECT_EQ(cli.run({u"runs"_s, u"report"_s, run, u"--out"_s, cli.file(u"run.txt"_s)}).code, 64);
}

TEST_F(RunsTest, WhatFailedIsAskedAgainWhenSomebodyWantsIt)
{
    ASSERT_TRUE(sandbox.faults({{u"refusal"_s, u"x2"_s}}));
    const QString run = runOf(generate());
    const auto again = cli.run({u"generate"_s, u"--resume"_s, run, u"--retry-failed"_s});
    ASSERT_EQ(again.code, 0) << qPrintable(again.words);
    EXPECT_EQ(again.json().value(u"items"_s), 6 * 5);
    EXPECT_EQ(again.json().value(u"requests"_s), 6);
    const QJsonObject shown = cli.run({u"runs"_s, u"show"_s, run}).json();
    EXPECT_EQ(shown.value(u"retried"_s), 2);
    EXPECT_EQ(shown.value(u"state"_s), u"done"_s);
    EXPECT_EQ(generate({u"--retry-failed"_s}).code, 64) << "of which run?";
}

TEST_F(RunsTest, WhatAModelDeclinedCanBeAskedByNamesAlone)
{
    ASSERT_TRUE(sandbox.faults({{u"refusal"_s, u"x1"_s}}));
    const QString run = runOf(generate({u"--privacy"_s, u"masked"_s}));
    const size_t before = sandbox.entries(u"model"_s).size();
    EXPECT_TRUE(sandbox.entries(u"model"_s).back().value(u"body"_s).toString().contains(u" | "_s)) << "has samples";
    const auto again = cli.run({u"generate"_s, u"--resume"_s, run, u"--retry-failed"_s, u"--without-samples"_s});
    ASSERT_EQ(again.code, 0) << qPrintable(again.words);
    EXPECT_EQ(again.json().value(u"items"_s), 6 * 5);
    const auto calls = sandbox.entries(u"model"_s);
    ASSERT_EQ(calls.size(), before + 1);
    const QJsonObject body = QJsonDocument::fromJson(calls.back().value(u"body"_s).toString().toUtf8()).object();
    const QString asked = body.value(u"messages"_s)[1][u"content"].toString();
    for (const QString &line : asked.split(u'\n')) {
        EXPECT_FALSE(line.startsWith(u"- "_s) && line.contains(u" | "_s)) << qPrintable(line);
    }
}

TEST_F(RunsTest, WhatWasPaidForAFailureIsCountedWhenItIsAskedAgain)
{
    ASSERT_TRUE(sandbox.faults({{u"refusal"_s, u"x2"_s}}));
    const auto first = generate();
    ASSERT_EQ(first.code, 3) << qPrintable(first.words);
    const auto again = cli.run({u"generate"_s, u"--resume"_s, runOf(first), u"--retry-failed"_s});
    ASSERT_EQ(again.code, 0) << qPrintable(again.words);
    qint64 paid = 0;
    for (const QJsonObject &entry : sandbox.entries(u"model"_s)) {
        paid += entry.value(u"input_tokens"_s).toInteger();
    }
    EXPECT_EQ(again.json().value(u"input_tokens"_s).toInteger(), paid) << "eight requests, not six";
}

TEST_F(RunsTest, APreparedRunIsNotSentUnderStricterRulesOfPrivacy)
{
    const auto quote = cli.run({u"quote"_s, u"--catalog"_s, u"synthetic"_s, u"--no-memory"_s});
    ASSERT_EQ(quote.code, 0) << qPrintable(quote.words);
    ASSERT_EQ(cli.run({u"privacy"_s, u"set"_s, u"--catalog"_s, u"synthetic"_s, u"none"_s}).code, 0);
    const auto sent = cli.run({u"generate"_s, u"--resume"_s, runOf(quote)});
    EXPECT_EQ(sent.code, 1);
    EXPECT_EQ(sent.error(), u"run_outdated"_s) << qPrintable(sent.words);
    EXPECT_TRUE(sandbox.entries(u"model"_s).empty());
    EXPECT_EQ(generate().code, 0) << "the same command prepares afresh";
}

TEST_F(RunsTest, AModeThatIsTheCatalogsOwnIsNoExceptionForOneRun)
{
    const auto quote
        = cli.run({u"quote"_s, u"--catalog"_s, u"synthetic"_s, u"--no-memory"_s, u"--privacy"_s, u"masked"_s});
    ASSERT_EQ(quote.code, 0) << qPrintable(quote.words);
    ASSERT_EQ(cli.run({u"privacy"_s, u"set"_s, u"--catalog"_s, u"synthetic"_s, u"none"_s}).code, 0);
    EXPECT_EQ(cli.run({u"generate"_s, u"--resume"_s, runOf(quote)}).error(), u"run_outdated"_s);
}

TEST_F(RunsTest, AnErasedRunIsNotOpenedAgain)
{
    ASSERT_EQ(cli.run({u"retention"_s, u"set"_s, u"0"_s}).code, 0);
    ASSERT_TRUE(sandbox.faults({{u"refusal"_s, u"x1"_s}}));
    const auto first = generate();
    ASSERT_EQ(first.code, 3) << qPrintable(first.words);
    EXPECT_EQ(cli.run({u"generate"_s, u"--resume"_s, runOf(first), u"--retry-failed"_s}).error(), u"run_erased"_s);
    EXPECT_EQ(generate().code, 0) << "what is missing is a run of its own";
}

TEST_F(RunsTest, ABudgetIsRaisedByGoingOn)
{
    // the practice model is free, so the model has to be one with a price
    const QStringList priced = {u"--model"_s, u"gpt-6-luna"_s, u"--max-in-flight"_s, u"1"_s};
    const auto first = generate(priced + QStringList{u"--budget"_s, u"0.0004"_s});
    ASSERT_EQ(first.code, 7) << qPrintable(first.words);
    EXPECT_LE(first.json().value(u"cost_usd"_s).toString().toDouble(), 0.0004);
    const QString run = runOf(first);
    const auto second = cli.run({u"generate"_s, u"--resume"_s, run, u"--budget"_s, u"1"_s});
    ASSERT_EQ(second.code, 0) << qPrintable(second.words);
    EXPECT_EQ(second.json().value(u"items"_s), 6 * 5);
}

TEST_F(RunsTest, TypedLimitsAreKept)
{
    ASSERT_TRUE(sandbox.weather({{u"rpm"_s, 4}, {u"window_ms"_s, 60'000}}));
    const auto running
        = cli.start({u"generate"_s, u"--catalog"_s, u"synthetic"_s, u"--no-memory"_s, u"--rpm"_s, u"4"_s});
    while (sandbox.entries(u"model"_s).size() < 4 && running->state() == QProcess::Running) {
        running->waitForFinished(50);
    }
    running->waitForFinished(1'500);
    EXPECT_EQ(running->state(), QProcess::Running) << "the other two wait for the next minute";
    running->kill();
    EXPECT_EQ(MainJobCli::finish(*running).code, -1);
    const auto calls = sandbox.entries(u"model"_s);
    EXPECT_EQ(calls.size(), 4U);
    for (const QJsonObject &call : calls) {
        EXPECT_EQ(call.value(u"status"_s), 200);
    }
}

} // namespace metaflow::testing
