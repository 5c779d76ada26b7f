// What a plan leaves out, and what was chosen for it: by the command line, on a catalog with somebody's comments.
#include "tests/contract/MainJobCli.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

class MainJobPlanTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
        for (const QString &column : {column1, column2}) {
            write(column, u"Somebody's words"_s);
        }
        before = commentsByObject(sandbox);
        cli.generate(u"synthetic"_s, {u"--all"_s});
        cli.approveAll();
        ASSERT_EQ(cli.items({u"--status"_s, u"approved"_s}).size(), static_cast<size_t>(before.size()));
    }

    void write(const QString &column, const QString &text)
    {
        ASSERT_TRUE(sandbox.comment(u"synthetic"_s, u"main"_s, table, column, text));
    }
    QString key(const QString &column) const
    {
        return QStringList{u"synthetic"_s, u"main"_s, table, column}.join(QChar(1));
    }
    QString now(const QString &column) { return commentsByObject(sandbox).value(key(column)).toString(); }
    QString ours(const QString &column) const
    {
        const auto items = cli.items({u"--table"_s, table, u"--column"_s, column});
        return items.size() == 1 ? items.front().value(u"current_value"_s).toString() : QString();
    }
    QJsonObject planned(const QStringList &more)
    {
        const auto ended = cli.run(QStringList{u"plan"_s, u"create"_s, u"--out"_s, file} + more);
        EXPECT_EQ(ended.code, 0) << qPrintable(ended.words);
        return ended.json();
    }
    static int count(const QJsonObject &plan, const QString &verdict)
    {
        return plan.value(u"counts"_s).toObject().value(verdict).toInt();
    }

    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"2x3"_s}};
    MainJobCli cli{sandbox};
    const QString file = cli.file(u"p.mfplan"_s);
    const QJsonObject firstColumn = [this] {
        for (const QJsonValue &value : sandbox.comments()) {
            if (value[u"column"_s].isString()) {
                return value.toObject();
            }
        }
        return QJsonObject();
    }();
    const QString table = firstColumn.value(u"table"_s).toString();
    const QStringList columns = [this] {
        QStringList names;
        for (const QJsonValue &value : sandbox.comments()) {
            if (value[u"table"_s].toString() == table && value[u"column"_s].isString()) {
                names << value[u"column"_s].toString();
            }
        }
        return names;
    }();
    const QString column1 = columns.value(0), column2 = columns.value(1);
    QHash<QString, QJsonValue> before;
};

TEST_F(MainJobPlanTest, WhatStandsThereIsLeftOutUntilReplacingIsChosen)
{
    const QJsonObject without = planned({});
    EXPECT_EQ(count(without, u"replace_not_chosen"_s), 2);
    EXPECT_EQ(without.value(u"left_out"_s), 2);
    EXPECT_EQ(cli.run({u"apply"_s, file}).code, 0) << "left out is not left over";
    EXPECT_EQ(now(column1), u"Somebody's words"_s);

    const QJsonObject with = planned({u"--replace"_s});
    EXPECT_EQ(count(with, u"replace"_s), 2);
    EXPECT_EQ(with.value(u"left_out"_s), 0);
    EXPECT_EQ(cli.run({u"apply"_s, file}).code, 0);
    EXPECT_EQ(now(column1), ours(column1));
    EXPECT_EQ(now(column2), ours(column2));
    const QString back = cli.file(u"back.mfplan"_s);
    ASSERT_EQ(cli.run({u"rollback"_s, u"--plan"_s, with.value(u"plan_id"_s).toString(), u"--out"_s, back}).code, 0);
    EXPECT_EQ(cli.run({u"apply"_s, back}).code, 0);
    EXPECT_EQ(now(column1), u"Somebody's words"_s);
}

TEST_F(MainJobPlanTest, AConflictWaitsForAChoice)
{
    write(column1, u"Changed since the text was made"_s);
    EXPECT_EQ(count(planned({u"--replace"_s}), u"conflict"_s), 1);
    EXPECT_EQ(count(planned({u"--replace"_s, u"--on-conflict"_s, u"theirs"_s}), u"replace_not_chosen"_s), 1);

    planned({u"--on-conflict"_s, u"append"_s});
    EXPECT_EQ(cli.run({u"apply"_s, file}).code, 0);
    EXPECT_EQ(now(column1), u"Changed since the text was made\n\n"_s + ours(column1));
    EXPECT_EQ(now(column2), u"Somebody's words"_s) << "no conflict there, and nobody chose to replace it";
}

TEST_F(MainJobPlanTest, OursTakesThePlaceOfWhatChanged)
{
    write(column1, u"Changed since the text was made"_s);
    planned({u"--on-conflict"_s, u"ours"_s});
    EXPECT_EQ(cli.run({u"apply"_s, file}).code, 0);
    EXPECT_EQ(now(column1), ours(column1));
}

TEST_F(MainJobPlanTest, WhatCameUndoneIsSaidBeforeAndAfterAScanAndLeftAlone)
{
    planned({u"--replace"_s});
    ASSERT_EQ(cli.run({u"apply"_s, file}).code, 0);
    EXPECT_EQ(planned({}).value(u"counts"_s), (QJsonObject{{u"came_undone"_s, 0}}))
        << "what stands as imported is no part of a plan";
    write(column1, u"Somebody's words"_s); // as a pipeline does that is deployed again
    for (const bool scanned : {false, true}) {
        if (scanned) {
            ASSERT_EQ(cli.run({u"scan"_s, u"--catalog"_s, u"synthetic"_s}).code, 0);
        }
        const QJsonObject plan = planned({});
        EXPECT_EQ(plan.value(u"counts"_s), (QJsonObject{{u"came_undone"_s, 1}})) << scanned;
        EXPECT_EQ(plan.value(u"left_out"_s), 1);
        EXPECT_EQ(plan.value(u"statements"_s), 0);
        EXPECT_EQ(cli.run({u"apply"_s, file}).code, 0);
        EXPECT_EQ(now(column1), u"Somebody's words"_s);
    }
}

TEST_F(MainJobPlanTest, WhatDoesNotExistIsNotTakenBack)
{
    const QString back = cli.file(u"back.mfplan"_s);
    const auto ended = [&](const QString &option, const QString &value) {
        return cli.run({u"rollback"_s, option, value, u"--out"_s, back});
    };
    EXPECT_EQ(ended(u"--item"_s, u"999999"_s).error(), u"item_not_found"_s);
    EXPECT_EQ(ended(u"--run"_s, u"999"_s).error(), u"run_not_found"_s);
    EXPECT_EQ(ended(u"--table"_s, u"synthetic.main.typo"_s).error(), u"not_found"_s);
    EXPECT_EQ(ended(u"--plan"_s, u"none"_s).code, 1);
    EXPECT_FALSE(QFile::exists(back));
}

TEST_F(MainJobPlanTest, OnlyAPlanThatTheStoreKnowsIsApproved)
{
    planned({});
    EXPECT_EQ(cli.run({u"plan"_s, u"approve"_s, file}).code, 0);
    MainJobCli other(sandbox);
    other.setVariable(u"METAFLOW_STORE"_s, u"sqlite:"_s + cli.file(u"copy.db"_s));
    EXPECT_EQ(other.run({u"plan"_s, u"approve"_s, file}).code, 4) << "made with another store";
}

TEST_F(MainJobPlanTest, AStalePlanIsNotCalledDrift)
{
    planned({});
    const auto items = cli.items({u"--table"_s, table, u"--column"_s, columns.last()});
    ASSERT_EQ(items.size(), 1U);
    ASSERT_EQ(cli.run({u"items"_s, u"reject"_s, QString::number(items.front().value(u"id"_s).toInteger())}).code, 0);
    const auto refused = cli.run({u"apply"_s, file});
    EXPECT_EQ(refused.code, 4);
    EXPECT_TRUE(refused.words.contains(u"no longer fits the items"_s)) << qPrintable(refused.words);
    EXPECT_FALSE(refused.words.contains(u"The catalog is no longer"_s)) << qPrintable(refused.words);
    const auto partly = cli.run({u"apply"_s, file, u"--partial"_s});
    EXPECT_EQ(partly.code, 3);
    EXPECT_FALSE(partly.words.contains(u"Nothing was written"_s)) << qPrintable(partly.words);
    EXPECT_EQ(partly.json().value(u"refused"_s)[0][u"code"_s], u"plan_stale"_s);
}

TEST_F(MainJobPlanTest, ATextThatReadsBackOtherwiseIsShownWithBothTexts)
{
    planned({});
    sandbox.faults({{u"truncated_comment"_s, u"x1"_s}});
    const auto ended = cli.run({u"apply"_s, file});
    EXPECT_EQ(ended.code, 3) << qPrintable(ended.words);
    const QJsonValue failed = ended.json().value(u"failed"_s)[0];
    EXPECT_EQ(failed[u"code"_s], u"read_back_differs"_s);
    EXPECT_TRUE(failed[u"read_back"_s].isString());
    EXPECT_NE(failed[u"read_back"_s], failed[u"ours"_s]);
    EXPECT_TRUE(ended.words.contains(failed[u"read_back"_s].toString())) << qPrintable(ended.words);
}

TEST_F(MainJobPlanTest, AMarkInFrontOfATextFileSaysItsEncoding)
{
    const auto items = cli.items({u"--table"_s, table, u"--column"_s, columns.last()});
    const QString id = QString::number(items.front().value(u"id"_s).toInteger());
    QFile text(cli.file(u"text.txt"_s));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("\xEF\xBB\xBF\xEF\xBB\xBFwritten in an editor");
    text.close();
    ASSERT_EQ(cli.run({u"items"_s, u"edit"_s, id, u"--text-file"_s, text.fileName()}).code, 0);
    EXPECT_EQ(cli.items({u"--table"_s, table, u"--column"_s, columns.last()}).front().value(u"current_value"_s),
        u"\ufeffwritten in an editor"_s);
    planned({});
    EXPECT_EQ(cli.run({u"apply"_s, file}).json().value(u"verified"_s), true);
    EXPECT_EQ(now(columns.last()), u"\ufeffwritten in an editor"_s);
}

} // namespace
} // namespace metaflow::testing
