// Plans by the command line: choices for what is in no plan, and what four-eyes asks of scripts and settling.
#include "tests/contract/MainJobCli.h"

#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

class PlanCliTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
        for (MainJobCli *cli : {&anna, &ben}) {
            cli->setVariable(u"METAFLOW_STORE"_s, u"sqlite:"_s + anna.file(u"team.sqlite"_s));
        }
        anna.setVariable(u"DATABRICKS_TOKEN"_s, sandbox.tokenOf(u"anna@example.com"_s));
        ben.setVariable(u"DATABRICKS_TOKEN"_s, sandbox.tokenOf(u"ben@example.com"_s));
        ASSERT_EQ(ben.run({u"scan"_s, u"--catalog"_s, u"synthetic"_s}).code, 0); // his workspace says who he is
        anna.generate(u"synthetic"_s);
        anna.approveAll();
        items = anna.items();
        ASSERT_GE(items.size(), 4U);
    }
    /// The first number that a query on the store gives.
    [[nodiscard]] int inStore(const QString &sql) const
    {
        int number = -1;
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plans"_s);
            database.setDatabaseName(anna.file(u"team.sqlite"_s));
            EXPECT_TRUE(database.open());
            QSqlQuery query(database);
            EXPECT_TRUE(query.exec(sql) && query.next()) << qPrintable(sql);
            number = query.value(0).toInt();
        }
        QSqlDatabase::removeDatabase(u"plans"_s);
        return number;
    }
    [[nodiscard]] int plans() const { return inStore(u"SELECT count(*) FROM import_plans"_s); }
    [[nodiscard]] static QString nameOf(const QJsonObject &item)
    {
        const QJsonObject object = item.value(u"object"_s).toObject();
        QStringList parts;
        for (const auto &part : {u"catalog"_s, u"schema"_s, u"table"_s, u"column"_s}) {
            if (object.value(part).isString()) {
                parts << object.value(part).toString();
            }
        }
        return parts.join(u'.');
    }
    [[nodiscard]] MainJobCli::Ended planWithChoiceFor(const QJsonObject &item, const QStringList &more = {}) const
    {
        const QJsonObject line{{u"object"_s, item.value(u"object"_s)}, {u"choice"_s, u"ours"_s}};
        QFile file(anna.file(u"choices.jsonl"_s));
        EXPECT_TRUE(
            file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(line).toJson(QJsonDocument::Compact)) > 0);
        file.close();
        return anna.run(
            QStringList{u"plan"_s, u"create"_s, u"--out"_s, planFile, u"--choose"_s, file.fileName()} + more);
    }
    void expectNotInThePlan(const MainJobCli::Ended &ended, const QJsonObject &item) const
    {
        EXPECT_EQ(ended.code, 64) << qPrintable(ended.words);
        EXPECT_EQ(ended.error(), u"wrong_usage"_s);
        EXPECT_TRUE(ended.words.contains(nameOf(item))) << qPrintable(ended.words);
        EXPECT_FALSE(QFile::exists(planFile));
        EXPECT_EQ(plans(), 0);
    }
    void askForASecondPerson() const
    {
        const auto ended = anna.run(
            {u"policy"_s, u"set"_s, u"four-eyes"_s, u"--catalog"_s, u"synthetic"_s, u"--for"_s, u"plans"_s, u"on"_s});
        ASSERT_EQ(ended.code, 0) << qPrintable(ended.words);
    }

    SandboxProcess sandbox{
        {u"--synthetic"_s, u"2x3"_s, u"--user"_s, u"anna@example.com"_s, u"--user"_s, u"ben@example.com"_s}};
    MainJobCli anna{sandbox}, ben{sandbox};
    const QString planFile = anna.file(u"p.mfplan"_s);
    std::vector<QJsonObject> items;
};

TEST_F(PlanCliTest, AChoiceForAnObjectThatIsNotInThePlanIsAMistakeThatNamesIt)
{
    const QJsonObject chosen = items.back();
    const QString table = chosen.value(u"object"_s)[u"table"_s].toString();
    QString other;
    for (const QJsonObject &item : items) {
        const QString its = item.value(u"object"_s)[u"table"_s].toString();
        other = its == table ? other : its;
    }
    ASSERT_FALSE(other.isEmpty());
    expectNotInThePlan(planWithChoiceFor(chosen, {u"--table"_s, other}), chosen);
    const QString id = QString::number(chosen.value(u"id"_s).toInteger());
    ASSERT_EQ(anna.run({u"items"_s, u"reject"_s, id, u"--comment"_s, u"No."_s}).code, 0);
    expectNotInThePlan(planWithChoiceFor(chosen), chosen);
    const auto made = planWithChoiceFor(items.front());
    EXPECT_EQ(made.code, 0) << qPrintable(made.words);
    EXPECT_EQ(plans(), 1);
}

TEST_F(PlanCliTest, AScriptNeedsTheYesThatAnApplyNeeds)
{
    askForASecondPerson();
    const QString plan = anna.plan();
    const QStringList sql{u"plan"_s, u"sql"_s, plan, u"--out"_s, anna.file(u"p.sql"_s)};
    const auto refused = anna.run(sql);
    EXPECT_EQ(refused.code, 4) << qPrintable(refused.words);
    EXPECT_EQ(refused.error(), u"not_permitted"_s);
    EXPECT_TRUE(refused.words.contains(u"second person"_s)) << qPrintable(refused.words);
    EXPECT_FALSE(QFile::exists(anna.file(u"p.sql"_s)));
    ASSERT_EQ(ben.run({u"plan"_s, u"approve"_s, plan}).code, 0);
    const auto written = anna.run(sql);
    EXPECT_EQ(written.code, 0) << qPrintable(written.words);
    EXPECT_TRUE(QFile::exists(anna.file(u"p.sql"_s)));
}

TEST_F(PlanCliTest, SettlingSaysThatNobodyElseApprovedWhatItFound)
{
    const QString plan = anna.plan();
    for (const QJsonObject &change : anna.run({u"plan"_s, u"show"_s, plan, u"--changes"_s}).lines()) {
        const QJsonObject object = change.value(u"object"_s).toObject();
        ASSERT_TRUE(sandbox.comment(object.value(u"catalog"_s).toString(), object.value(u"schema"_s).toString(),
            object.value(u"table"_s).toString(), object.value(u"column"_s).toString(),
            change.value(u"ours"_s).toString()));
    }
    askForASecondPerson();
    const auto settled = anna.run({u"plan"_s, u"settle"_s, plan});
    EXPECT_EQ(settled.code, 0) << qPrintable(settled.words);
    EXPECT_EQ(settled.json().value(u"approved"_s), QJsonValue(false));
    EXPECT_TRUE(settled.words.contains(u"approved this plan"_s)) << qPrintable(settled.words);
    EXPECT_EQ(inStore(u"SELECT count(*) FROM record_events WHERE kind = 'plan_settled'"_s), 1);
    const auto again = anna.run({u"plan"_s, u"settle"_s, plan});
    EXPECT_EQ(again.code, 0) << qPrintable(again.words);
    EXPECT_FALSE(again.json().contains(u"approved"_s));
    EXPECT_EQ(anna.run({u"history"_s, u"verify"_s}).code, 0);
}

} // namespace
} // namespace metaflow::testing
