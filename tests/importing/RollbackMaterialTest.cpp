#include "core/importing/RollbackMaterial.h"

#include "core/importing/Reached.h"
#include "core/importing/Verdicts.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

Change written(const Comment &before, const Comment &ours)
{
    Change change;
    change.object = {{u"a"_s, u"b"_s, u"t"_s}};
    change.catalog = before;
    change.ours = ours;
    change.verdict = Verdict::Add;
    change.state = ChangeState::Applied;
    change.statement = 1;
    return change;
}

ObjectNow table(const Comment &comment)
{
    return {{{u"a"_s, u"b"_s, u"t"_s}}, u"MANAGED"_s, comment};
}

Verdict verdict(const Comment &before, const Comment &now)
{
    const Candidate candidate{written(before, u"ours"_s), before};
    return rollbackChange(candidate, table(now)).verdict;
}

} // namespace

TEST(RollbackTest, OnlyWhatStillStandsIsTakenBack)
{
    EXPECT_EQ(verdict(u"old"_s, u"ours"_s), Verdict::Replace);
    EXPECT_EQ(verdict(std::nullopt, u"ours"_s), Verdict::Replace);
    EXPECT_EQ(verdict(u"old"_s, u"edited since"_s), Verdict::Conflict);
    EXPECT_EQ(verdict(u"old"_s, std::nullopt), Verdict::Conflict) << "somebody took it away";
    EXPECT_EQ(verdict(u"old"_s, u"old"_s), Verdict::Unchanged) << "came undone";
    EXPECT_EQ(verdict(std::nullopt, u""_s), Verdict::Conflict) << "'' is not the NULL that was there";
    const Candidate candidate{written(u"old"_s, u"ours"_s), u"old"_s};
    EXPECT_EQ(rollbackChange(candidate, ObjectNow()).verdict, Verdict::Missing);
}

TEST(RollbackTest, RestoresExactlyWhatStoodThere)
{
    for (const Comment &before : {Comment(), Comment(u""_s), Comment(u"old"_s)}) {
        const Candidate candidate{written(before, u"ours"_s), before};
        const Change change = rollbackChange(candidate, table(u"ours"_s));
        EXPECT_EQ(change.ours, before);
        EXPECT_EQ(change.catalog, Comment(u"ours"_s));
        EXPECT_EQ(change.state, ChangeState::Open);
        EXPECT_EQ(change.statement, 0);
    }
}

TEST(RollbackTest, AGarbledWriteIsTakenBackFromWhatWasRead)
{
    Change garbled = written(u"old"_s, u"ours"_s);
    garbled.state = ChangeState::Failed;
    garbled.errorCode = u"read_back_differs"_s;
    garbled.readBack = u"ou"_s;
    EXPECT_EQ(rollbackChange({garbled, u"old"_s}, table(u"ou"_s)).verdict, Verdict::Replace);
    EXPECT_EQ(rollbackChange({garbled, u"old"_s}, table(u"ours"_s)).verdict, Verdict::Conflict);
}

TEST(RollbackTest, EachRollbackPairsWithTheImportBeforeIt)
{
    const Change first = written(std::nullopt, u"one"_s);
    const Change second = written(u"one"_s, u"two"_s);
    const Change back = written(u"two"_s, u"one"_s);
    EXPECT_EQ(newestStanding({{second, false}, {first, false}}), second);
    EXPECT_EQ(newestStanding({{back, true}, {second, false}, {first, false}}), first);
    EXPECT_EQ(newestStanding({{back, true}, {back, true}, {second, false}, {first, false}}), std::nullopt);
    EXPECT_EQ(newestStanding({{second, false}, {back, true}, {first, false}}), second);
}

TEST(RollbackTest, WhatMayHaveReachedTheCatalogCounts)
{
    Plan plan;
    plan.statements.resize(2);
    plan.statements[0].number = 1;
    plan.statements[1].number = 2;
    plan.statements[1].derived = true;
    plan.statements[1].derivedFrom = 1;
    Change open = written(std::nullopt, u"x"_s);
    open.state = ChangeState::Open;
    EXPECT_FALSE(Reached(plan).mayStand(open));
    plan.statements[1].state = StatementState::Sent;
    EXPECT_TRUE(Reached(plan).mayStand(open)) << "killed while a derived statement was on its way";
    open.state = ChangeState::Refused;
    EXPECT_FALSE(Reached(plan).mayStand(open));
}

} // namespace metaflow::importing
