// Four-eyes by the command line: two people with homes of their own on one store, and a third whom nobody confirmed.
#include "tests/contract/MainJobCli.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

class MainJobApproveTest : public ::testing::Test {
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
        ASSERT_EQ(ben.run({u"scan"_s, u"--catalog"_s, u"synthetic"_s}).code, 0);
        anna.generate(u"synthetic"_s);
        before = commentsByObject(sandbox);
    }
    static void setPolicy(const MainJobCli &cli, const QString &of, const QString &value)
    {
        const auto ended
            = cli.run({u"policy"_s, u"set"_s, u"four-eyes"_s, u"--catalog"_s, u"synthetic"_s, u"--for"_s, of, value});
        ASSERT_EQ(ended.code, 0) << qPrintable(ended.words);
        EXPECT_EQ(ended.json().value(u"four_eyes"_s)[of].toBool(), value == u"on"_s) << ended.data.constData();
    }
    /// Refused with this code, and not a comment is another one.
    void expectRefused(const MainJobCli::Ended &ended)
    {
        EXPECT_EQ(ended.code, 4) << qPrintable(ended.words);
        EXPECT_EQ(ended.error(), u"not_permitted"_s) << ended.data.constData();
        EXPECT_EQ(commentsByObject(sandbox), before);
    }
    static QStringList planned(const MainJobCli &cli, const QString &file)
    {
        QStringList columns;
        for (const QJsonObject &change : cli.run({u"plan"_s, u"show"_s, file, u"--changes"_s}).lines()) {
            columns << change.value(u"object"_s)[u"column"_s].toString();
        }
        return columns;
    }

    SandboxProcess sandbox{
        {u"--synthetic"_s, u"1x4"_s, u"--user"_s, u"anna@example.com"_s, u"--user"_s, u"ben@example.com"_s}};
    MainJobCli anna{sandbox}, ben{sandbox}, stranger{sandbox};
    QHash<QString, QJsonValue> before;
};

TEST_F(MainJobApproveTest, APlanIsAppliedOnceSomebodyElseSaidYes)
{
    anna.approveAll();
    setPolicy(anna, u"plans"_s, u"on"_s);
    const QString file = anna.plan();
    const auto refused = anna.run({u"apply"_s, file});
    expectRefused(refused);
    EXPECT_TRUE(refused.words.contains(u"second person"_s)) << qPrintable(refused.words);
    const QStringList approve{u"plan"_s, u"approve"_s, file};
    expectRefused(anna.run(approve));
    expectRefused(stranger.run(approve));
    expectRefused(ben.run({u"apply"_s, file}));
    const auto yes = ben.run(approve);
    ASSERT_EQ(yes.code, 0) << qPrintable(yes.words);
    EXPECT_EQ(yes.json().value(u"hash"_s), anna.run({u"plan"_s, u"show"_s, file}).json().value(u"hash"_s));
    const auto applied = anna.run({u"apply"_s, file});
    EXPECT_EQ(applied.code, 0) << qPrintable(applied.words);
    EXPECT_NE(commentsByObject(sandbox), before);

    before = commentsByObject(sandbox); // the way back is a plan like any other
    const QString back = anna.file(u"back.mfplan"_s);
    const QString id = applied.json().value(u"plan_id"_s).toString();
    ASSERT_EQ(anna.run({u"rollback"_s, u"--plan"_s, id, u"--out"_s, back}).code, 0);
    expectRefused(anna.run({u"apply"_s, back}));
    setPolicy(ben, u"plans"_s, u"off"_s);
    EXPECT_EQ(anna.run({u"apply"_s, back}).code, 0);
    EXPECT_EQ(anna.run({u"history"_s, u"verify"_s}).code, 0);
}

TEST_F(MainJobApproveTest, AYesIsForThatPlanAlone)
{
    anna.approveAll();
    setPolicy(anna, u"plans"_s, u"on"_s);
    const QString first = anna.plan(u"first.mfplan"_s), second = anna.plan(u"second.mfplan"_s);
    ASSERT_EQ(ben.run({u"plan"_s, u"approve"_s, first}).code, 0);
    expectRefused(anna.run({u"apply"_s, second}));
    EXPECT_EQ(anna.run({u"apply"_s, first}).code, 0);
}

TEST_F(MainJobApproveTest, APlanTakesTextsThatSomebodyElseThanTheAuthorApproved)
{
    setPolicy(anna, u"decisions"_s, u"on"_s);
    anna.approveAll();
    const auto items = anna.items({u"--status"_s, u"approved"_s});
    ASSERT_GE(items.size(), 3U);
    const QJsonObject own = items.back();
    const QString id = QString::number(own.value(u"id"_s).toInteger()), column = own.value(u"column_name"_s).toString();
    ASSERT_EQ(anna.run({u"items"_s, u"edit"_s, id, u"--text"_s, u"In Anna's own words."_s}).code, 0);
    const auto everything = static_cast<qsizetype>(items.size());
    EXPECT_EQ(planned(anna, anna.plan()).size(), everything - 1) << "edited waits for another person";
    const auto told = anna.run({u"plan"_s, u"create"_s, u"--out"_s, anna.file(u"told.mfplan"_s)});
    EXPECT_TRUE(told.words.contains(u"not in the plan: 1."_s)) << qPrintable(told.words);
    ASSERT_EQ(anna.run({u"items"_s, u"approve"_s, id}).code, 0);
    EXPECT_FALSE(planned(anna, anna.plan()).contains(column)) << "her own words";
    ASSERT_EQ(ben.run({u"items"_s, u"approve"_s, id}).code, 0);
    EXPECT_TRUE(planned(anna, anna.plan()).contains(column));
    EXPECT_EQ(planned(anna, anna.plan()).size(), everything);
}

TEST_F(MainJobApproveTest, SaysWhatHoldsAndWhatItDoesNotKnow)
{
    const auto shown = anna.run({u"policy"_s, u"show"_s, u"--catalog"_s, u"synthetic"_s});
    EXPECT_EQ(shown.code, 0);
    EXPECT_EQ(shown.json().value(u"four_eyes"_s)[u"plans"_s], false);
    EXPECT_FALSE(shown.words.contains(u"synthetic"_s)) << qPrintable(shown.words);
    const auto typo = anna.run({u"policy"_s, u"show"_s, u"--catalog"_s, u"syntetic"_s});
    EXPECT_TRUE(typo.words.contains(u"syntetic"_s)) << qPrintable(typo.words);
    const auto set = [this](const QStringList &words) { return anna.run(QStringList{u"policy"_s, u"set"_s} + words); };
    EXPECT_EQ(set({u"four-eyes"_s, u"on"_s, u"--for"_s, u"plans"_s}).code, 64);
    EXPECT_EQ(set({u"four-eyes"_s, u"on"_s, u"--catalog"_s, u"synthetic"_s}).code, 64);
    EXPECT_EQ(set({u"four-eyes"_s, u"maybe"_s, u"--catalog"_s, u"synthetic"_s, u"--for"_s, u"plans"_s}).code, 64);
    EXPECT_EQ(set({u"on"_s, u"--catalog"_s, u"synthetic"_s, u"--for"_s, u"plans"_s}).code, 64);
}

} // namespace
} // namespace metaflow::testing
