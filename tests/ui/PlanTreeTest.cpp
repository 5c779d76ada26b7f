#include "tests/ui/PlanParts.h"

#include "ui/importing/Choices.h"
#include "ui/importing/PlanTree.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

using testing::planChange;

namespace {

/// A conflict: base, theirs, ours.
Change conflict(qint64 item)
{
    Change made = planChange(u"orders"_s, u"c%1"_s.arg(item), Verdict::Conflict, u"theirs"_s, u"ours"_s);
    made.item = ItemId(item);
    made.base = u"base"_s;
    return made;
}

Plan mixed()
{
    Plan plan;
    plan.changes = {planChange(u"orders"_s, {}, Verdict::Add, {}, u"Orders."_s),
        planChange(u"orders"_s, u"a"_s, Verdict::Replace, u"old"_s, u"new"_s),
        planChange(u"orders"_s, u"b"_s, Verdict::Unchanged, u"same"_s, u"same"_s),
        planChange(u"parts"_s, u"a"_s, Verdict::CameUndone, {}, u"Parts."_s),
        planChange(u"parts"_s, u"b"_s, Verdict::Replace, u"vieux"_s, u"neuf"_s)};
    return plan;
}

QVector<int> all(const Plan &plan)
{
    QVector<int> indexes(plan.changes.size());
    std::iota(indexes.begin(), indexes.end(), 0);
    return indexes;
}

} // namespace

TEST(PlanTree, WhatReplacesStandsFirstThenWhatCameUndoneThenTheRest)
{
    const PlanTree tree(mixed());
    ASSERT_EQ(tree.root().children.size(), 3U);
    const auto &replaced = tree.node(tree.root().children.at(0));
    const auto &undone = tree.node(tree.root().children.at(1));
    const auto &rest = tree.node(tree.root().children.at(2));
    EXPECT_EQ(replaced.kind, PlanTree::Kind::Group);
    EXPECT_EQ(replaced.group, Verdict::Replace);
    EXPECT_EQ(replaced.total, 2);
    EXPECT_EQ(undone.group, Verdict::CameUndone);
    EXPECT_EQ(rest.kind, PlanTree::Kind::Catalog);
    EXPECT_EQ(rest.name, u"main"_s);
    ASSERT_TRUE(tree.changeOf(tree.firstChange()));
    EXPECT_EQ(tree.changeOf(tree.firstChange())->ours, u"new"_s);
}

TEST(PlanTree, ARollbackHasNoGroups)
{
    Plan plan = mixed();
    plan.kind = PlanKind::Rollback;
    const PlanTree tree(plan);
    ASSERT_EQ(tree.root().children.size(), 1U);
    EXPECT_EQ(tree.node(tree.root().children.front()).kind, PlanTree::Kind::Catalog);
    EXPECT_EQ(tree.root().total, 5);
}

TEST(PlanTree, CountsGoUpByVerdict)
{
    const PlanTree tree(mixed());
    EXPECT_EQ(tree.root().total, 5);
    EXPECT_EQ(tree.root().written, 3);
    EXPECT_EQ(tree.root().countOf(Verdict::Replace), 2);
    EXPECT_EQ(tree.root().countOf(Verdict::Add), 1);
    EXPECT_EQ(tree.root().countOf(Verdict::CameUndone), 1);
    const auto &rest = tree.node(tree.root().children.at(2));
    EXPECT_EQ(rest.countOf(Verdict::Replace), 0);
    EXPECT_EQ(rest.countOf(Verdict::Unchanged), 1);
}

TEST(PlanTree, FiltersByVerdictStateAndWords)
{
    Plan plan = mixed();
    plan.changes[0].state = ChangeState::Failed;
    EXPECT_EQ(PlanTree(plan, {Verdict::Replace, {}, {}}).root().total, 2);
    EXPECT_EQ(PlanTree(plan, {{}, ChangeState::Failed, {}}).root().total, 1);
    EXPECT_EQ(PlanTree(plan, {{}, {}, u"PARTS"_s}).root().total, 2); // in the names of two
    EXPECT_EQ(PlanTree(plan, {{}, {}, u"vieux"_s}).root().total, 1); // in a text that stands there
    EXPECT_EQ(PlanTree(plan, {{}, {}, u"nowhere"_s}).firstChange(), -1);
}

TEST(PlanTree, ASelectionMeansEachChangeOnce)
{
    const PlanTree tree(mixed());
    const int group = tree.root().children.at(0);
    const int first = tree.firstChange();
    EXPECT_EQ(tree.withoutNested({first, group}), QVector<int>{group});
    EXPECT_EQ(tree.changesBelow({first, group}), (QVector<int>{1, 4}));
    EXPECT_EQ(tree.changesBelow({0}).size(), 5);
}

TEST(PlanTree, NamesThatAreAlikeInDifferentPlacesStayApart)
{
    Plan plan;
    Change a = planChange(u"orders"_s, u"c"_s, Verdict::Add, {}, u"x"_s);
    Change b = a;
    b.object = {{u"main"_s, u"sales.orders"_s, u"orders"_s, u"c"_s}};
    plan.changes = {a, b};
    const PlanTree tree(plan);
    EXPECT_EQ(tree.node(tree.root().children.front()).children.size(), 2U);
}

TEST(PlanChoice, AConflictTakesThreeChoicesAndNothingElse)
{
    const Change change = conflict(1);
    EXPECT_TRUE(canChoose(change, Choice::KeepTheirs));
    EXPECT_TRUE(canChoose(change, Choice::TakeOurs));
    EXPECT_TRUE(canChoose(change, Choice::Append));
    EXPECT_FALSE(canChoose(change, Choice::Replace));
    EXPECT_FALSE(canChoose(change, Choice::WriteAgain));
}

TEST(PlanChoice, WhatNobodyChoseToReplaceCanBeReplaced)
{
    EXPECT_TRUE(canChoose(planChange(u"o"_s, u"a"_s, Verdict::ReplaceNotChosen, u"x"_s, u"y"_s), Choice::Replace));
    EXPECT_FALSE(canChoose(planChange(u"o"_s, u"a"_s, Verdict::Unchanged, u"x"_s, u"x"_s), Choice::Replace));
    EXPECT_FALSE(canChoose(planChange(u"o"_s, u"a"_s, Verdict::Missing, u"x"_s, u"y"_s), Choice::KeepTheirs));
    EXPECT_TRUE(canChoose(planChange(u"o"_s, u"a"_s, Verdict::CameUndone, u"x"_s, u"y"_s), Choice::WriteAgain));
}

TEST(PlanChoice, AppendedOnesCanStillBecomeOursAlone)
{
    Change change = conflict(1);
    change.verdict = Verdict::Replace;
    change.ours = u"theirs\n\nours"_s;
    EXPECT_TRUE(canChoose(change, Choice::TakeOurs));
    EXPECT_FALSE(canChoose(change, Choice::Append));
    change.ours = u"ours"_s;
    EXPECT_FALSE(canChoose(change, Choice::TakeOurs));
    EXPECT_TRUE(canChoose(change, Choice::Append));
}

TEST(PlanChoice, IsKeptItemByItemAndTheLaterOneHolds)
{
    Plan plan;
    plan.changes = {conflict(1), conflict(2), planChange(u"o"_s, u"x"_s, Verdict::Add, {}, u"y"_s)};
    ItemChoices choices = withChoice({}, plan.changes, all(plan), Choice::TakeOurs);
    EXPECT_EQ(choices.count(), 2); // the third takes no such choice
    choices = withChoice(choices, plan.changes, {1}, Choice::KeepTheirs);
    const importing::PlanOptions options = withChoices({}, choices);
    EXPECT_EQ(options.conflictItems.value(ItemId(1)), importing::OnConflict::Ours);
    EXPECT_EQ(options.conflictItems.value(ItemId(2)), importing::OnConflict::Theirs);
    EXPECT_TRUE(options.replaceItems.isEmpty());
}

TEST(PlanChoice, APlanFromAFileIsMadeAgainAsItStands)
{
    Plan plan;
    Change replaced = planChange(u"o"_s, u"x"_s, Verdict::Replace, u"old"_s, u"new"_s);
    replaced.item = ItemId(7);
    Change appended = conflict(8);
    appended.verdict = Verdict::Replace;
    appended.ours = u"theirs\n\nours"_s;
    plan.changes = {replaced, appended};
    const ItemChoices choices = replacedOf(plan);
    EXPECT_EQ(choices.replace, (QSet<ItemId>{ItemId(7), ItemId(8)}));
    EXPECT_EQ(choices.conflicts.value(ItemId(8)), importing::OnConflict::Append);
    EXPECT_EQ(itemsOf(plan).filter.ids, (QVector<ItemId>{ItemId(7), ItemId(8)}));
}

} // namespace metaflow::ui
