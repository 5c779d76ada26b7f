#include "core/model/Person.h"
#include "tests/contract/MainJobCli.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

/// Two people and a stranger, each with a home of their own, on one store.
class MainJobPeopleTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
        for (MainJobCli *cli : {&anna, &ben, &stranger}) {
            cli->setVariable(u"METAFLOW_STORE"_s, u"sqlite:"_s + anna.file(u"team.sqlite"_s));
        }
        anna.setVariable(u"DATABRICKS_TOKEN"_s, sandbox.tokenOf(u"anna@example.com"_s));
        ben.setVariable(u"DATABRICKS_TOKEN"_s, sandbox.tokenOf(u"ben@example.com"_s));
        stranger.setVariable(u"DATABRICKS_TOKEN"_s, u"dapi-of-nobody"_s);
    }
    /// Who stands in the record for a decision on this item made now.
    static QJsonObject decide(const MainJobCli &cli, const QJsonObject &item)
    {
        const QString id = QString::number(item.value(u"id"_s).toInteger());
        EXPECT_EQ(cli.run({u"items"_s, u"needs-work"_s, id}).code, 0);
        const auto listed = cli.run({u"history"_s, u"list"_s, u"--limit"_s, u"1"_s});
        EXPECT_EQ(listed.code, 0) << qPrintable(listed.words);
        const auto rows = listed.lines();
        return rows.empty() ? QJsonObject() : rows.front(); // the newest
    }

    SandboxProcess sandbox{
        {u"--synthetic"_s, u"1x4"_s, u"--user"_s, u"anna@example.com"_s, u"--user"_s, u"ben@example.com"_s}};
    MainJobCli anna{sandbox}, ben{sandbox}, stranger{sandbox};
};

TEST_F(MainJobPeopleTest, DecideInTheirOwnNamesWithoutANetwork)
{
    const QStringList scan = {u"scan"_s, u"--catalog"_s, u"synthetic"_s};
    ASSERT_EQ(ben.run(scan).code, 0);
    anna.generate(u"synthetic"_s); // Anna is the last whom the workspace named
    sandbox.kill();
    const auto pending = ben.items({u"--status"_s, u"pending"_s});
    ASSERT_GE(pending.size(), 3U);
    const QString practice = userSourceName(UserSource::Sandbox);
    const QJsonObject bens = decide(ben, pending.at(0));
    EXPECT_EQ(bens.value(u"user_name"_s), u"ben@example.com"_s);
    EXPECT_EQ(bens.value(u"user_source"_s), practice);
    const QJsonObject annas = decide(anna, pending.at(1));
    EXPECT_EQ(annas.value(u"user_name"_s), u"anna@example.com"_s);
    EXPECT_EQ(annas.value(u"user_source"_s), practice);
    const QJsonObject somebodys = decide(stranger, pending.at(2));
    EXPECT_EQ(somebodys.value(u"user_name"_s), systemAccount().name);
    EXPECT_EQ(somebodys.value(u"user_source"_s), userSourceName(UserSource::SystemAccount));
}

} // namespace
} // namespace metaflow::testing
