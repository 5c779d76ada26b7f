#include "core/health/HealthCheck.h"
#include "tests/contract/MainJobCli.h"

#include <gtest/gtest.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

QJsonObject checkNamed(const CliProcess::Ended &ended, const QString &name)
{
    for (const QJsonValue &check : ended.json().value(u"checks"_s).toArray()) {
        if (check[u"name"].toString() == name) {
            return check.toObject();
        }
    }
    return {};
}

TEST(DoctorCliTest, AHealthyMachineEndsWithZeroAndNothingWasStarted)
{
    SandboxProcess sandbox({u"--synthetic"_s, u"2x3"_s, u"--warehouse-start"_s, u"60000"_s});
    ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
    const MainJobCli cli(sandbox);
    const auto ended = cli.run({u"doctor"_s});
    EXPECT_EQ(ended.code, 0) << ended.data.constData() << qPrintable(ended.words);
    QStringList names;
    for (const QJsonValue &value : ended.json().value(u"checks"_s).toArray()) {
        const QJsonObject check = value.toObject();
        names << check.value(u"name"_s).toString();
        for (const auto &field :
            {u"ok"_s, u"verdict"_s, u"code"_s, u"message"_s, u"help"_s, u"subject"_s, u"measured"_s, u"detail"_s}) {
            EXPECT_TRUE(check.contains(field)) << qPrintable(names.last() + u' ' + field);
        }
        EXPECT_TRUE(check.value(u"ok"_s).toBool()) << qPrintable(names.last());
        EXPECT_FALSE(check.value(u"message"_s).toString().isEmpty()) << qPrintable(names.last());
    }
    EXPECT_EQ(names, health::healthCheckNames());
    EXPECT_EQ(checkNamed(ended, u"warehouse"_s).value(u"measured"_s), u"STOPPED"_s);
    EXPECT_EQ(checkNamed(ended, u"literals"_s).value(u"verdict"_s), u"not_checked"_s);
    EXPECT_TRUE(sandbox.entries(u"statement"_s).empty());
    EXPECT_TRUE(sandbox.entries(u"model"_s).empty());
}

class DoctorFaultCliTest : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error()); }

    SandboxProcess sandbox{{u"--synthetic"_s, u"2x3"_s}};
    MainJobCli cli{sandbox};
};

TEST_F(DoctorFaultCliTest, WhatIsNotRightEndsWithOneAndSaysWhatHelps)
{
    cli.setVariable(u"DATABRICKS_TOKEN"_s, u"wrong"_s);
    const auto ended = cli.run({u"doctor"_s});
    EXPECT_EQ(ended.code, 1);
    const QJsonObject check = checkNamed(ended, u"profile"_s);
    EXPECT_FALSE(check.value(u"ok"_s).toBool(true));
    EXPECT_EQ(check.value(u"verdict"_s), u"failed"_s);
    EXPECT_EQ(check.value(u"code"_s), u"unauthenticated"_s);
    EXPECT_FALSE(check.value(u"help"_s).toString().isEmpty());
    EXPECT_TRUE(checkNamed(ended, u"workspace"_s).value(u"ok"_s).toBool()) << "it answered, after all";
    EXPECT_TRUE(checkNamed(ended, u"model"_s).value(u"ok"_s).toBool());
}

TEST_F(DoctorFaultCliTest, PeopleReadGroupsVerdictsAndWhatToDo)
{
    cli.setVariable(u"DATABRICKS_WAREHOUSE_ID"_s, u"gone"_s);
    const auto ended = cli.runAsText({u"doctor"_s});
    EXPECT_EQ(ended.code, 1);
    const QString text = QString::fromUtf8(ended.data);
    for (const auto &expected : {u"Store\n"_s, u"This machine\n"_s, u"Workspace\n"_s, u"Model\n"_s, u"  ok   store "_s,
             u"  FAIL warehouse "_s, u"  –    how it reads texts "_s, u"Not checked: "_s}) {
        EXPECT_TRUE(text.contains(expected)) << qPrintable(expected) << '\n' << qPrintable(text);
    }
}

TEST_F(DoctorFaultCliTest, ADamagedStoreIsOneOfTheChecks)
{
    QFile store(cli.file(u"garbage.db"_s));
    ASSERT_TRUE(store.open(QIODevice::WriteOnly));
    store.write(QByteArray(8192, 'x'));
    store.close();
    const auto ended = cli.run({u"--store"_s, u"sqlite:"_s + store.fileName(), u"doctor"_s});
    EXPECT_EQ(ended.code, 1);
    EXPECT_EQ(checkNamed(ended, u"store"_s).value(u"code"_s), u"store_corrupt"_s);
    EXPECT_EQ(checkNamed(ended, u"history"_s).value(u"verdict"_s), u"not_checked"_s);
    EXPECT_TRUE(checkNamed(ended, u"workspace"_s).value(u"ok"_s).toBool()) << "the rest is looked at all the same";
}

TEST_F(DoctorFaultCliTest, TellsHowTheLastRunsWent)
{
    EXPECT_FALSE(cli.run({u"doctor"_s}).json().contains(u"last_runs"_s));
    cli.generate(u"synthetic"_s);
    const QJsonObject runs = cli.run({u"doctor"_s, u"--runs"_s}).json().value(u"last_runs"_s).toObject();
    EXPECT_EQ(runs.value(u"runs"_s), 1);
    EXPECT_GT(runs.value(u"requests"_s).toInt(), 0);
    EXPECT_EQ(runs.value(u"succeeded"_s), runs.value(u"requests"_s));
    EXPECT_GE(runs.value(u"p95_ms"_s).toInt(-1), runs.value(u"median_ms"_s).toInt());
}

} // namespace
} // namespace metaflow::testing
