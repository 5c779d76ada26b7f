#include "tests/contract/MainJobBadDays.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

TEST_F(MainJobBadDaysTest, AWrongTokenIsNotSignedIn)
{
    cli.setVariable(u"DATABRICKS_TOKEN"_s, u"dapi-wrong"_s);
    expectRefusal(scan(), 5, u"unauthenticated"_s);
    cli.unsetVariable(u"DATABRICKS_TOKEN"_s);
    expectRefusal(scan(), 5, u"not_signed_in"_s);
}

TEST_F(MainJobBadDaysTest, AWrongKeyOfTheModelStopsTheRunAtOnce)
{
    cli.setVariable(u"OPENAI_API_KEY"_s, u"sk-wrong"_s);
    const auto ended = generate();
    EXPECT_EQ(ended.code, 5) << qPrintable(ended.words);
    EXPECT_EQ(ended.json().value(u"stopped_by"_s), u"unauthenticated"_s);
    EXPECT_LE(sandbox.entries(u"model"_s).size(), 8U) << "no more than were in flight";
    cli.setVariable(u"OPENAI_API_KEY"_s, sandbox.apiKey());
    EXPECT_EQ(generate().json().value(u"items"_s), objects) << "and the run goes on with the right one";
}

TEST_F(MainJobBadDaysTest, ABudgetStopsSendingAndALargerOneGoesOn)
{
    const auto none = generate({u"--budget"_s, u"0"_s, u"--model"_s, u"gpt-6-sol"_s});
    EXPECT_EQ(none.code, 7) << qPrintable(none.words);
    EXPECT_EQ(none.json().value(u"stopped_by"_s), u"budget_reached"_s);
    EXPECT_TRUE(sandbox.entries(u"model"_s).empty()) << "nothing may be sent over the budget";
    const auto more = generate({u"--budget"_s, u"5"_s, u"--model"_s, u"gpt-6-sol"_s});
    EXPECT_EQ(more.code, 0) << qPrintable(more.words);
    EXPECT_EQ(more.json().value(u"items"_s), objects);
}

TEST_F(MainJobBadDaysTest, ATableThatMayNotBeReadIsDescribedWithoutSamples)
{
    ASSERT_EQ(scan().code, 0);
    sandbox.faults({{u"forbidden_table"_s, 0.5}});
    const auto ended = generate();
    EXPECT_EQ(ended.code, 0) << qPrintable(ended.words);
    EXPECT_EQ(ended.json().value(u"items"_s), objects);
}

TEST_F(MainJobBadDaysTest, WhatPassesIsTriedAgainAndNotShownToAnybody)
{
    for (const auto &fault : {u"rate_limited_429"_s, u"rate_limited_429_bare"_s, u"server_error_500"_s,
             u"unavailable_503"_s, u"cut_body"_s}) {
        SCOPED_TRACE(qPrintable(fault));
        sandbox.faults({{u"model."_s + fault, u"x2"_s}});
        const auto ended = generate({u"--new"_s, u"--all"_s});
        EXPECT_EQ(ended.code, 0) << qPrintable(ended.words);
        EXPECT_EQ(ended.json().value(u"succeeded"_s), ended.json().value(u"requests"_s));
    }
}

TEST_F(MainJobBadDaysTest, AProxyPageInPlaceOfAnAnswerIsAFailedRequestAndNoDescription)
{
    sandbox.faults({{u"model.html_proxy_page"_s, u"x2"_s}});
    const auto ended = generate();
    EXPECT_EQ(ended.code, 3) << qPrintable(ended.words);
    const QJsonArray failures = ended.json().value(u"failures"_s).toArray();
    ASSERT_FALSE(failures.isEmpty());
    EXPECT_EQ(failures.at(0).toObject().value(u"code"_s), u"not_json"_s);
    sandbox.faults({});
    EXPECT_EQ(generate().code, 0) << "the same command asks again for what failed";
}

TEST_F(MainJobBadDaysTest, AWorkspaceThatHiccupsIsAskedAgain)
{
    for (const auto &fault : {u"rate_limited_429"_s, u"rate_limited_429_bare"_s, u"unavailable_503"_s,
             u"server_error_500"_s, u"cut_body"_s, u"reply_lost"_s}) {
        SCOPED_TRACE(qPrintable(fault));
        sandbox.faults({{u"statement."_s + fault, 0.2}});
        const auto ended = scan();
        EXPECT_EQ(ended.code, 0) << qPrintable(ended.words);
    }
}

TEST_F(MainJobBadDaysTest, AWorkspaceThatIsBrokenIsSaidSo)
{
    sandbox.faults({{u"statement.html_proxy_page"_s, 1.0}});
    expectRefusal(scan(), 1, u"not_json"_s);
    sandbox.faults({{u"statement.forbidden_403"_s, 1.0}});
    expectRefusal(scan(), 1, u"forbidden"_s);
    sandbox.kill();
    expectRefusal(scan(), 1, u"unreachable"_s);
}

TEST_F(MainJobBadDaysTest, ACertificateThatIsNotToBeTrustedAndANameThatNobodyHasAreSaidSo)
{
    for (const auto &kind : {u"expired"_s, u"wrong-host"_s, u"self-signed"_s}) {
        SCOPED_TRACE(qPrintable(kind));
        const SandboxProcess secure({u"--synthetic"_s, u"1x1"_s, u"--tls"_s, kind});
        ASSERT_TRUE(secure.isReady()) << qPrintable(secure.error());
        cli.setVariable(u"DATABRICKS_HOST"_s, secure.readyLine()[u"tls_host"].toString());
        expectRefusal(scan(), 1, u"tls_failed"_s);
    }
    cli.setVariable(u"DATABRICKS_HOST"_s, u"https://no-such-workspace.invalid"_s);
    expectRefusal(scan(), 1, u"unreachable"_s);
}

TEST_F(MainJobBadDaysTest, AnswersThatAreNoneStayFailures)
{
    for (const auto &[fault, code] : {std::pair{u"not_json"_s, u"model_answer_invalid"_s},
             std::pair{u"refusal"_s, u"model_refused"_s}, std::pair{u"empty_answer"_s, u"model_answer_empty"_s}}) {
        SCOPED_TRACE(qPrintable(fault));
        sandbox.faults({{fault, 1.0}});
        const auto ended = generate({u"--new"_s});
        EXPECT_EQ(ended.code, 3) << qPrintable(ended.words);
        EXPECT_EQ(ended.json().value(u"items"_s), 0) << "no description was made up";
        const QJsonArray failures = ended.json().value(u"failures"_s).toArray();
        ASSERT_FALSE(failures.isEmpty());
        EXPECT_EQ(failures.at(0).toObject().value(u"code"_s), code);
    }
    EXPECT_TRUE(cli.items().empty());
    sandbox.faults({});
    EXPECT_EQ(generate().json().value(u"items"_s), objects);
}

TEST_F(MainJobBadDaysTest, AMissingColumnIsAskedAgainAndAnExtraOneDropped)
{
    sandbox.faults({{u"missing_column"_s, u"x2"_s}, {u"extra_column"_s, u"x4"_s}});
    const auto ended = generate();
    EXPECT_EQ(ended.code, 0) << qPrintable(ended.words);
    EXPECT_EQ(cli.items().size(), static_cast<size_t>(objects));
}

TEST_F(MainJobBadDaysTest, ASleepingWarehouseIsWaitedFor)
{
    sandbox.faults({{u"slow_warehouse"_s, u"x1"_s}});
    const auto ended = scan();
    EXPECT_EQ(ended.code, 0) << qPrintable(ended.words);
    EXPECT_GE(ended.json().value(u"tables"_s).toInt(), 4);
}

TEST_F(MainJobBadDaysTest, ANameInAnotherCaseIsFoundAndOneThatIsNotThereEmptiesNothing)
{
    const auto select = [](const QString &catalog, const QString &schema) {
        return QStringList{u"scan"_s, u"--catalog"_s, catalog, u"--schema"_s, schema};
    };
    ASSERT_EQ(scan().code, 0);
    const auto loud = cli.run(select(u"SYNTHETIC"_s, u"MAIN"_s));
    EXPECT_EQ(loud.code, 0) << qPrintable(loud.words);
    EXPECT_EQ(loud.json().value(u"tables"_s), 4);
    EXPECT_EQ(loud.json().value(u"gone_tables"_s), QJsonArray());
    expectRefusal(cli.run(select(u"synthetic"_s, u"nope"_s)), 1, u"not_found"_s);
    expectRefusal(cli.run(select(u"nope"_s, u"main"_s)), 1, u"not_found"_s);
    EXPECT_EQ(scan().json().value(u"new_tables"_s), QJsonArray()) << "all were still stored";
}

TEST_F(MainJobBadDaysTest, AnAnswerThatDoesNotComeCanBeStopped)
{
    for (const auto &fault : {u"hang"_s, u"hang_after_head"_s, u"stall_mid_body"_s}) {
        SCOPED_TRACE(qPrintable(fault));
        ASSERT_TRUE(sandbox.reset());
        sandbox.faults({{u"statement."_s + fault, 1.0}});
        const auto running = cli.start({u"scan"_s, u"--catalog"_s, u"synthetic"_s});
        ASSERT_TRUE(QTest::qWaitFor([&] { return !sandbox.entries(u"statement"_s).empty(); }));
        QTest::qWait(500);
        QElapsedTimer timer;
        timer.start();
        running->terminate();
        const auto ended = MainJobCli::finish(*running);
        EXPECT_LT(timer.elapsed(), 1500) << "a second, and the end of the process";
        EXPECT_EQ(ended.code, 130) << qPrintable(ended.words);
    }
    sandbox.faults({});
    EXPECT_EQ(scan().code, 0);
}

TEST_F(MainJobBadDaysTest, ALongWaitThatTheModelAsksForIsKeptToAndCanBeStopped)
{
    for (const auto &fault : {u"rate_limited_429_61s"_s, u"rate_limited_429_121s"_s}) {
        SCOPED_TRACE(qPrintable(fault));
        ASSERT_TRUE(sandbox.reset());
        ASSERT_EQ(scan().code, 0);
        sandbox.faults({{fault, u"x1"_s}});
        const auto running = cli.start({u"generate"_s, u"--catalog"_s, u"synthetic"_s, u"--max-in-flight"_s, u"1"_s});
        ASSERT_TRUE(QTest::qWaitFor([&] { return !sandbox.entries(u"model"_s).empty(); }));
        QTest::qWait(2000);
        EXPECT_EQ(sandbox.entries(u"model"_s).size(), 1U) << "nobody asks again before the time";
        running->terminate();
        EXPECT_EQ(MainJobCli::finish(*running).code, 130);
    }
    sandbox.faults({});
    EXPECT_EQ(generate().json().value(u"items"_s), objects) << "the same command goes on";
}

TEST_F(MainJobBadDaysTest, AFolderThatCannotBeWrittenIsNamed)
{
    QFile inTheWay(cli.file(u"file"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    expectRefusal(cli.run({u"--home"_s, inTheWay.fileName(), u"runs"_s}), 1, u"file_unwritable"_s);
    cli.generate(u"synthetic"_s);
    expectRefusal(
        cli.run({u"export"_s, u"--format"_s, u"csv"_s, u"--out"_s, u"/nowhere/at/all.csv"_s}), 1, u"file_unwritable"_s);
    expectRefusal(cli.run({u"plan"_s, u"create"_s, u"--out"_s, u"/nowhere/at/all.mfplan"_s}), 1, u"file_unwritable"_s);
}

TEST_F(MainJobBadDaysTest, WrongUsageIs64WithALineThatHelps)
{
    for (const QStringList &line : std::initializer_list<QStringList>{{u"frobnicate"_s}, {u"scan"_s},
             {u"scan"_s, u"--catalog"_s, u"c"_s, u"--colour"_s, u"red"_s}, {u"items"_s, u"approve"_s},
             {u"items"_s, u"edit"_s, u"1"_s}, {u"rollback"_s, u"--out"_s, u"x"_s},
             {u"export"_s, u"--format"_s, u"doc"_s}, {u"apply"_s},
             {u"generate"_s, u"--catalog"_s, u"c"_s, u"--new"_s, u"--resume"_s, u"1"_s}}) {
        expectRefusal(cli.run(line), 64, u"wrong_usage"_s);
    }
}

TEST_F(MainJobBadDaysTest, TwoProcessesOnOneStoreGetAlong)
{
    ASSERT_EQ(scan().code, 0);
    sandbox.weather({{u"latency_ms"_s, 300}});
    const auto running = cli.start({u"generate"_s, u"--catalog"_s, u"synthetic"_s, u"--max-in-flight"_s, u"1"_s});
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(cli.run({u"runs"_s}).code, 0);
        EXPECT_EQ(cli.run({u"items"_s, u"list"_s}).code, 0);
    }
    EXPECT_EQ(MainJobCli::finish(*running).code, 0);
    EXPECT_EQ(cli.items().size(), static_cast<size_t>(objects));
}

} // namespace metaflow::testing
