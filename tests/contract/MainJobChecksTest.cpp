#include "tests/contract/MainJobCli.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

QJsonObject checkIn(const QJsonObject &answer, const QString &code)
{
    for (const QJsonValue &check : answer.value(u"checks"_s).toArray()) {
        if (check[u"code"] == code) {
            return check.toObject();
        }
    }
    return {};
}

TEST(MainJobChecksTest, ChecksAreListedSetForEverybodyAndRunAgain)
{
    SandboxProcess sandbox(QStringList{u"--synthetic"_s, u"2x3"_s});
    ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
    const MainJobCli cli(sandbox);
    cli.generate(u"synthetic"_s);

    const QJsonObject shipped = cli.run({u"checks"_s, u"list"_s}).json();
    EXPECT_EQ(shipped.value(u"schema_version"_s), 1);
    EXPECT_TRUE(shipped.value(u"language"_s).isNull());
    EXPECT_EQ(checkIn(shipped, u"too_short"_s).value(u"threshold"_s), 10);
    EXPECT_TRUE(checkIn(shipped, u"link"_s).value(u"threshold"_s).isNull());

    const QJsonObject set = cli.run({u"checks"_s, u"set"_s, u"too_short"_s, u"threshold=400"_s}).json();
    EXPECT_EQ(checkIn(set, u"too_short"_s).value(u"threshold"_s), 400);
    ASSERT_EQ(cli.run({u"checks"_s, u"set"_s, u"too_short"_s, u"error"_s}).code, 0);
    const QJsonObject ran = cli.run({u"checks"_s, u"run"_s}).json();
    EXPECT_EQ(ran.value(u"checked"_s), 8); // two tables of three columns
    EXPECT_EQ(ran.value(u"changed"_s), 8);
    EXPECT_EQ(cli.run({u"checks"_s, u"run"_s, u"--outdated"_s}).json().value(u"checked"_s), 0);
    EXPECT_EQ(cli.items({u"--check"_s, u"too_short"_s}).size(), 8U);
    const auto approved = cli.run({u"--yes"_s, u"items"_s, u"approve"_s});
    EXPECT_EQ(approved.code, 3) << "a bulk leaves out what the team calls an error";
    EXPECT_EQ(approved.json().value(u"changed"_s), 0);

    ASSERT_EQ(cli.run({u"checks"_s, u"set"_s, u"too_short"_s, u"default"_s}).code, 0);
    EXPECT_EQ(cli.run({u"checks"_s, u"run"_s, u"--outdated"_s}).json().value(u"checked"_s), 8);
}

TEST(MainJobChecksTest, ASettingThatMakesNoSenseIsRefusedAsUsage)
{
    SandboxProcess sandbox(QStringList{u"--synthetic"_s, u"1x1"_s});
    ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
    const MainJobCli cli(sandbox);
    for (const QStringList &words : {QStringList{u"spelling"_s, u"off"_s}, QStringList{u"link"_s, u"threshold=3"_s},
             QStringList{u"too_short"_s, u"threshold=0"_s}, QStringList{u"too_short"_s, u"loud"_s},
             QStringList{u"language"_s, u"Klingon"_s}, QStringList{u"too_short"_s}}) {
        const auto refused = cli.run(QStringList{u"checks"_s, u"set"_s} + words);
        EXPECT_EQ(refused.code, 64) << qPrintable(words.join(u' '));
        EXPECT_EQ(refused.error(), u"wrong_usage"_s);
    }
    EXPECT_EQ(cli.run({u"checks"_s, u"set"_s, u"language"_s, u"de"_s}).json().value(u"language"_s), u"de"_s);
    EXPECT_TRUE(cli.run({u"checks"_s, u"set"_s, u"language"_s, u"none"_s}).json().value(u"language"_s).isNull());
}

} // namespace
} // namespace metaflow::testing
