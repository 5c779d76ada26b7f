#include "core/importing/PlanFigures.h"
#include "core/importing/Signs.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

Change changeOf(const QString &table, Verdict verdict, const QString &type = u"MANAGED"_s)
{
    Change change;
    change.object = {{u"main"_s, u"sales"_s, table}};
    change.verdict = verdict;
    change.tableType = type;
    return change;
}

PlanStatement statementOf(int number)
{
    PlanStatement statement;
    statement.number = number;
    return statement;
}

Plan planOf(int statements)
{
    Plan plan;
    for (int i = 1; i <= statements; ++i) {
        plan.statements << statementOf(i);
    }
    return plan;
}

} // namespace

TEST(PlanFiguresTest, WhatReplacesSomebodysWordsIsShownFirst)
{
    Plan plan;
    for (const Verdict verdict : {Verdict::Add, Verdict::Unchanged, Verdict::Replace, Verdict::CameUndone,
             Verdict::Missing, Verdict::Conflict, Verdict::ReplaceNotChosen, Verdict::Replace, Verdict::Add}) {
        plan.changes << changeOf(u"t"_s, verdict);
    }
    EXPECT_EQ(presentationOrder(plan), (QVector<int>{2, 7, 5, 3, 0, 8, 6, 4, 1}));
    EXPECT_TRUE(presentationOrder({}).isEmpty());
}

TEST(PlanFiguresTest, EveryVerdictHasOnePlace)
{
    const QVector<Verdict> &order = verdictsInOrder();
    EXPECT_EQ(order.size(), static_cast<int>(Verdict::CameUndone) + 1);
    for (int i = 0; i <= static_cast<int>(Verdict::CameUndone); ++i) {
        EXPECT_EQ(order.count(static_cast<Verdict>(i)), 1) << i;
    }
}

TEST(PlanFiguresTest, EightStatementsTakeAsLongAsOne)
{
    EXPECT_EQ(secondsFor({}), 0);
    EXPECT_EQ(secondsFor(planOf(1)), 1);
    EXPECT_EQ(secondsFor(planOf(8)), 1);
    EXPECT_EQ(secondsFor(planOf(9)), 2);
    EXPECT_EQ(secondsFor(planOf(800), std::chrono::milliseconds(250)), 25);
    Plan derived = planOf(8);
    derived.statements.last().derived = true;
    derived.statements << statementOf(9);
    EXPECT_EQ(secondsFor(derived), 1) << "what an apply derives is not planned";
}

TEST(PlanFiguresTest, SignsAreNeverCalledSafe)
{
    PlanFacts facts;
    EXPECT_EQ(streamSigns(facts), u"not_readable"_s);
    facts.signsRead = true;
    EXPECT_EQ(streamSigns(facts), u"none_seen"_s);
    facts.tableSigns << TableSigns{};
    EXPECT_EQ(streamSigns(facts), u"seen"_s);
    facts.signsRead = false;
    EXPECT_EQ(streamSigns(facts), u"seen"_s) << "what was seen counts, whatever else could not be looked for";
}

TEST(PlanFiguresTest, OnlyTablesThatAStatementWritesToAreLookedAt)
{
    const QVector<Change> changes
        = {changeOf(u"a"_s, Verdict::Add), changeOf(u"a"_s, Verdict::Replace), changeOf(u"b"_s, Verdict::Conflict),
            changeOf(u"v"_s, Verdict::Add, u"VIEW"_s), changeOf(u"m"_s, Verdict::Add, u"MATERIALIZED_VIEW"_s)};
    const auto tables = writtenTables(changes);
    ASSERT_EQ(tables.size(), 2);
    EXPECT_EQ(tables.at(0).path.table(), u"a"_s);
    EXPECT_EQ(tables.at(1).path.table(), u"m"_s);
}

} // namespace metaflow::importing
