#include "tests/contract/MainJobCli.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

/// Nothing is asked, and paid, twice without being said.
class PaidOnceTest : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error()); }

    static QStringList command(const QStringList &more = {})
    {
        return QStringList{u"generate"_s, u"--catalog"_s, u"synthetic"_s} + more;
    }
    MainJobCli::Ended generate(const QStringList &more = {}) const { return cli.run(command(more)); }
    size_t asked() { return sandbox.entries(u"model"_s).size(); }
    static QString runOf(const MainJobCli::Ended &ended)
    {
        return QString::number(ended.json().value(u"run_id"_s).toInteger());
    }

    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"6x4"_s}};
    MainJobCli cli{sandbox};
};

TEST_F(PaidOnceTest, AfterAnImportTheSameCommandAsksNothing)
{
    cli.generate(u"synthetic"_s);
    cli.approveAll();
    ASSERT_EQ(cli.run({u"apply"_s, cli.plan()}).code, 0);
    const size_t before = asked();
    const auto again = generate({u"--no-memory"_s});
    EXPECT_EQ(again.code, 0) << qPrintable(again.words);
    EXPECT_EQ(asked(), before);
    EXPECT_EQ(again.json().value(u"requests"_s), 0);
}

TEST_F(PaidOnceTest, TwoAtOnceShareOneRun)
{
    ASSERT_EQ(cli.run({u"scan"_s, u"--catalog"_s, u"synthetic"_s}).code, 0);
    ASSERT_TRUE(sandbox.weather({{u"latency_ms"_s, 200}}));
    const auto one = cli.start(command({u"--max-in-flight"_s, u"1"_s}));
    const auto two = cli.start(command({u"--max-in-flight"_s, u"1"_s}));
    const auto first = MainJobCli::finish(*one);
    const auto second = MainJobCli::finish(*two);
    EXPECT_EQ(std::min(first.code, second.code), 0) << qPrintable(first.words + second.words);
    const auto &other = first.code == 0 ? second : first;
    EXPECT_TRUE(other.code == 6 || other.code == 0) << qPrintable(other.words);
    if (other.code == 6) {
        EXPECT_EQ(other.error(), u"run_locked"_s);
        EXPECT_FALSE(other.words.contains(u"plan"_s)) << qPrintable(other.words);
    }
    EXPECT_EQ(asked(), 6U);
    EXPECT_EQ(cli.run({u"runs"_s}).json().value(u"runs"_s).toArray().size(), 1);
}

TEST_F(PaidOnceTest, ResumingTakesTheLimitsGivenNow)
{
    const auto stopped = generate({u"--budget"_s, u"0"_s, u"--model"_s, u"gpt-6-sol"_s});
    ASSERT_EQ(stopped.code, 7) << qPrintable(stopped.words);
    const QString run = runOf(stopped);
    EXPECT_EQ(cli.run({u"generate"_s, u"--resume"_s, run}).code, 7) << "the budget of last time";
    EXPECT_EQ(asked(), 0U);
    const auto nowhere = cli.run({u"generate"_s, u"--resume"_s, run, u"--budget"_s, u"5"_s, u"--base-url"_s,
        u"http://127.0.0.1:1/v1"_s, u"--max-in-flight"_s, u"6"_s});
    EXPECT_NE(nowhere.code, 0) << "the address given now";
    EXPECT_EQ(asked(), 0U);
    const auto resumed
        = cli.run({u"generate"_s, u"--resume"_s, run, u"--budget"_s, u"5"_s, u"--base-url"_s, sandbox.baseUrl()});
    EXPECT_EQ(resumed.code, 0) << qPrintable(resumed.words);
    EXPECT_EQ(resumed.json().value(u"succeeded"_s), 6);
    EXPECT_EQ(asked(), 6U);
}

TEST_F(PaidOnceTest, LookingAtAnOpenRunChangesNothingOfIt)
{
    const QStringList model = {u"--model"_s, u"gpt-6-sol"_s};
    const auto stopped = generate(model + QStringList{u"--budget"_s, u"0"_s});
    ASSERT_EQ(stopped.code, 7) << qPrintable(stopped.words);
    const QStringList look = QStringList{u"--catalog"_s, u"synthetic"_s, u"--budget"_s, u"9"_s} + model;
    EXPECT_EQ(cli.run(QStringList{u"quote"_s} + look).json().value(u"requests"_s), 6);
    EXPECT_EQ(cli.run(QStringList{u"payload"_s} + look).lines().size(), 6U);
    EXPECT_EQ(cli.run({u"generate"_s, u"--resume"_s, runOf(stopped)}).code, 7);
}

TEST_F(PaidOnceTest, WhatWasSentIsNotShownAsStillToSend)
{
    const QStringList model = {u"--model"_s, u"gpt-6-sol"_s};
    const auto stopped = generate(model + QStringList{u"--budget"_s, u"0.01"_s, u"--max-in-flight"_s, u"1"_s});
    ASSERT_EQ(stopped.code, 7) << qPrintable(stopped.words);
    const int sent = stopped.json().value(u"succeeded"_s).toInt();
    ASSERT_GT(sent, 0);
    const QStringList look = QStringList{u"--catalog"_s, u"synthetic"_s} + model;
    const auto payload = cli.run(QStringList{u"payload"_s} + look);
    EXPECT_EQ(payload.lines().size(), static_cast<size_t>(6 - sent));
    const QJsonObject quote = cli.run(QStringList{u"quote"_s} + look).json();
    EXPECT_EQ(quote.value(u"run_id"_s), stopped.json().value(u"run_id"_s));
    EXPECT_EQ(quote.value(u"requests"_s), 6 - sent);
    EXPECT_EQ(quote.value(u"by_table"_s).toArray().size(), 6 - sent);
    const auto rest = generate(model);
    EXPECT_EQ(rest.code, 0) << qPrintable(rest.words);
    EXPECT_EQ(asked(), 6U);
}

TEST_F(PaidOnceTest, ABudgetWithoutAPriceIsRefusedAndCostIsNotMadeUp)
{
    const QStringList unknown = {u"--model"_s, u"my-own"_s};
    const auto refused = generate(unknown + QStringList{u"--budget"_s, u"1"_s});
    EXPECT_EQ(refused.code, 64) << qPrintable(refused.words);
    EXPECT_EQ(refused.error(), u"price_unknown"_s);
    EXPECT_TRUE(refused.words.contains(u"my-own"_s)) << qPrintable(refused.words);
    EXPECT_EQ(asked(), 0U);
    const auto free = generate({u"--budget"_s, u"0"_s});
    EXPECT_EQ(free.code, 0) << qPrintable(free.words);
    EXPECT_EQ(free.json().value(u"cost_usd"_s), u"0.000000"_s);
    const auto done = generate(unknown + QStringList{u"--all"_s});
    EXPECT_TRUE(done.json().value(u"cost_usd"_s).isNull()) << done.data.constData();
}

TEST_F(PaidOnceTest, LostAnswersAreSaidAndNamedForWhatTheyAre)
{
    sandbox.faults({{u"model.cut_body"_s, 1.0}});
    const auto ended = generate({u"--table"_s, u"*1"_s, u"--max-in-flight"_s, u"1"_s});
    EXPECT_EQ(ended.code, 3) << qPrintable(ended.words);
    EXPECT_EQ(ended.json().value(u"possibly_billed_twice"_s), static_cast<qint64>(asked()));
    EXPECT_EQ(ended.json().value(u"failures"_s).toArray().at(0).toObject().value(u"code"_s), u"model_answer_lost"_s);
    EXPECT_FALSE(ended.words.contains(u"Nothing is repeated by itself"_s)) << qPrintable(ended.words);
    EXPECT_TRUE(ended.words.contains(u"also when asked again"_s)) << qPrintable(ended.words);
}

TEST_F(PaidOnceTest, AnAccountWithoutCreditStopsTheRunAtOnce)
{
    sandbox.faults({{u"insufficient_quota"_s, 1.0}});
    const auto ended = generate();
    EXPECT_EQ(ended.code, 1) << qPrintable(ended.words);
    EXPECT_EQ(ended.json().value(u"stopped_by"_s), u"billing_stopped"_s);
    EXPECT_LE(asked(), 8U);
    sandbox.faults({});
    EXPECT_EQ(generate().json().value(u"succeeded"_s), 6);
}

TEST_F(PaidOnceTest, AStormOfRefusalsIsWaitedOutTogether)
{
    sandbox.faults({{u"model.rate_limited_429_bare"_s, u"x12"_s}});
    QElapsedTimer timer;
    timer.start();
    const auto ended = generate({u"--max-in-flight"_s, u"32"_s, u"--columns-per-request"_s, u"1"_s});
    EXPECT_EQ(ended.code, 0) << qPrintable(ended.words);
    EXPECT_EQ(ended.json().value(u"failed"_s), 0);
    EXPECT_EQ(ended.json().value(u"possibly_billed_twice"_s), 0);
    EXPECT_LT(timer.elapsed(), 15'000);
}

TEST_F(PaidOnceTest, TheTemplateIsTakenByItsName)
{
    const auto quote = [this](const QString &name) {
        return cli.run({u"quote"_s, u"--catalog"_s, u"synthetic"_s, u"--template"_s, name});
    };
    EXPECT_EQ(quote(u"describe-1"_s).code, 0);
    EXPECT_EQ(quote(u"describe"_s).code, 0);
    const auto other = quote(u"haiku"_s);
    EXPECT_EQ(other.code, 64);
    EXPECT_TRUE(other.words.contains(u"describe-1"_s)) << qPrintable(other.words);
}

} // namespace
} // namespace metaflow::testing
