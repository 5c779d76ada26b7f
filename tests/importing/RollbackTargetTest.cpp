// What a rollback starts from, by what the journal holds.
#include "core/importing/RollbackMaterial.h"
#include "core/importing/Verdicts.h"
#include "core/store/Items.h"
#include "core/store/Plans.h"
#include "tests/support/TemporaryStore.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

class RollbackTargetTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(temporary.opened());
        const auto remembered = temporary.write([](store::Connection &connection) {
            return store::rememberSource(connection, {{}, u"h"_s, {}, u"m"_s, true});
        });
        ASSERT_TRUE(remembered);
        source = remembered->id;
        const auto offered = temporary.write([&](store::Connection &connection) {
            store::Offer offer;
            offer.source = source;
            offer.object = object;
            offer.text = u"ours"_s;
            return store::offerTexts(connection, {offer}, by, temporary.clock().now());
        });
        ASSERT_TRUE(offered);
        item = offered->items.first();
    }

    /// A plan of one change; its statement as the journal has it.
    Plan insert(
        const QString &id, Change change, PlanState state, StatementState statement, PlanKind kind = PlanKind::Import)
    {
        Plan plan;
        plan.id = PlanId(id);
        plan.kind = kind;
        plan.storeId = u"store"_s;
        plan.source = source;
        plan.createdAt = temporary.clock().now();
        plan.state = state;
        change.item = item;
        change.object = object;
        change.statement = 1;
        plan.changes = {change};
        plan.statements = {{1, object, u"COMMENT ON …"_s, {}, false, 0, statement, u"id"_s, {}, {}}};
        const auto inserted
            = temporary.write([&](store::Connection &connection) { return store::insertPlan(connection, plan); });
        EXPECT_TRUE(inserted);
        return plan;
    }
    static Change written(const Comment &from, const Comment &to, ChangeState state)
    {
        Change change;
        change.catalog = from;
        change.ours = to;
        change.verdict = Verdict::Replace;
        change.state = state;
        return change;
    }

    Result<RollbackMaterial> gathered(const RollbackTarget &target)
    {
        return temporary.read(
            [&](store::Connection &connection) { return gatherRollback(connection, source, target); });
    }
    /// What a rollback of the item does where the catalog holds `now`; nothing where it finds nothing to take back.
    std::optional<Change> takenBack(const Comment &now)
    {
        RollbackTarget target;
        target.items = {item};
        const auto material = gathered(target);
        EXPECT_TRUE(material);
        if (!material || material->candidates.isEmpty()) {
            return std::nullopt;
        }
        const auto chosen = choose(material->candidates, [&](const ObjectPath &) {
            return ObjectNow{object, u"MANAGED"_s, now};
        });
        EXPECT_EQ(chosen.size(), 1) << "one an object";
        return rollbackChange(chosen.first(), {object, u"MANAGED"_s, now});
    }

    testing::TemporaryStore temporary;
    SourceId source;
    ItemId item;
    const Actor by{{u"ann"_s, UserSource::SystemAccount}, {u"key"_s, 1}};
    const ObjectPath object{{u"main"_s, u"sales"_s, u"t"_s}};
};

} // namespace

TEST_F(RollbackTargetTest, AnInterruptedRollbackHidesNothingThatStillStands)
{
    insert(
        u"import"_s, written(u"old"_s, u"ours"_s, ChangeState::Applied), PlanState::Applied, StatementState::Succeeded);
    insert(u"back"_s, written(u"ours"_s, u"old"_s, ChangeState::Open), PlanState::Applying, StatementState::Sent,
        PlanKind::Rollback);
    const auto stands = takenBack(u"ours"_s);
    ASSERT_TRUE(stands);
    EXPECT_EQ(stands->verdict, Verdict::Replace);
    EXPECT_EQ(stands->ours, Comment(u"old"_s));
    EXPECT_EQ(takenBack(u"old"_s)->verdict, Verdict::Unchanged) << "it had arrived";
}

TEST_F(RollbackTargetTest, WritesCountInTheOrderOfTheirPlans)
{
    insert(u"first"_s, written(u"old"_s, u"one"_s, ChangeState::Open), PlanState::Applying, StatementState::Sent);
    insert(
        u"second"_s, written(u"one"_s, u"two"_s, ChangeState::Applied), PlanState::Applied, StatementState::Succeeded);
    const auto stands = takenBack(u"two"_s);
    ASSERT_TRUE(stands);
    EXPECT_EQ(stands->verdict, Verdict::Replace);
    EXPECT_EQ(stands->ours, Comment(u"one"_s));
}

TEST_F(RollbackTargetTest, AnApplyThatNeverLandedHidesNothingOfTheOneBefore)
{
    insert(
        u"first"_s, written(u"old"_s, u"one"_s, ChangeState::Applied), PlanState::Applied, StatementState::Succeeded);
    insert(u"second"_s, written(u"one"_s, u"two"_s, ChangeState::Open), PlanState::Applying, StatementState::Sent);
    const auto first = takenBack(u"one"_s);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->verdict, Verdict::Replace);
    EXPECT_EQ(first->ours, Comment(u"old"_s));
    const auto second = takenBack(u"two"_s); // it landed after all
    ASSERT_TRUE(second);
    EXPECT_EQ(second->verdict, Verdict::Replace);
    EXPECT_EQ(second->ours, Comment(u"one"_s));
    EXPECT_EQ(takenBack(u"theirs"_s)->verdict, Verdict::Conflict);
}

TEST_F(RollbackTargetTest, ARollbackToAChosenTextCanBeTakenBackItself)
{
    insert(
        u"import"_s, written(u"old"_s, u"ours"_s, ChangeState::Applied), PlanState::Applied, StatementState::Succeeded);
    insert(u"to"_s, written(u"ours"_s, u"earlier text"_s, ChangeState::Applied), PlanState::Applied,
        StatementState::Succeeded, PlanKind::Rollback);
    const auto chosen = takenBack(u"earlier text"_s);
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->verdict, Verdict::Replace);
    EXPECT_EQ(chosen->ours, Comment(u"ours"_s));
    insert(u"back"_s, written(u"earlier text"_s, u"ours"_s, ChangeState::Applied), PlanState::Applied,
        StatementState::Succeeded, PlanKind::Rollback);
    const auto import = takenBack(u"ours"_s);
    ASSERT_TRUE(import);
    EXPECT_EQ(import->ours, Comment(u"old"_s)) << "and then the import";
}

TEST_F(RollbackTargetTest, ARollbackToAChosenTextThatMayHaveLandedIsFoundWhereItDid)
{
    insert(
        u"import"_s, written(u"old"_s, u"ours"_s, ChangeState::Applied), PlanState::Applied, StatementState::Succeeded);
    insert(u"to"_s, written(u"ours"_s, u"earlier text"_s, ChangeState::Open), PlanState::Applying, StatementState::Sent,
        PlanKind::Rollback);
    const auto landed = takenBack(u"earlier text"_s);
    ASSERT_TRUE(landed);
    EXPECT_EQ(landed->verdict, Verdict::Replace);
    EXPECT_EQ(landed->ours, Comment(u"ours"_s));
    const auto lost = takenBack(u"ours"_s);
    ASSERT_TRUE(lost);
    EXPECT_EQ(lost->verdict, Verdict::Replace);
    EXPECT_EQ(lost->ours, Comment(u"old"_s));
    EXPECT_EQ(takenBack(u"theirs"_s)->verdict, Verdict::Conflict);
    insert(u"back"_s, written(u"ours"_s, u"old"_s, ChangeState::Applied), PlanState::Applied, StatementState::Succeeded,
        PlanKind::Rollback);
    EXPECT_FALSE(takenBack(u"old"_s)) << "it never landed, and the import is taken back";
}

TEST_F(RollbackTargetTest, AWholeTableIsTakenBackAsItsItemsAre)
{
    insert(
        u"first"_s, written(u"old"_s, u"one"_s, ChangeState::Applied), PlanState::Applied, StatementState::Succeeded);
    insert(u"to"_s, written(u"one"_s, u"earlier text"_s, ChangeState::Applied), PlanState::Applied,
        StatementState::Succeeded, PlanKind::Rollback);
    insert(
        u"lost"_s, written(u"earlier text"_s, u"two"_s, ChangeState::Open), PlanState::Applying, StatementState::Sent);
    RollbackTarget table;
    table.table = u"main.sales.t"_s;
    const auto material = gathered(table);
    ASSERT_TRUE(material);
    const auto restored = [&](const Comment &now) {
        const auto chosen = choose(material->candidates, [&](const ObjectPath &) {
            return ObjectNow{object, u"MANAGED"_s, now};
        });
        return chosen.size() == 1 ? rollbackChange(chosen.first(), {object, u"MANAGED"_s, now}) : Change();
    };
    EXPECT_EQ(restored(u"earlier text"_s).verdict, Verdict::Replace) << "the later apply never landed";
    EXPECT_EQ(restored(u"earlier text"_s).ours, Comment(u"one"_s));
    EXPECT_EQ(restored(u"two"_s).verdict, Verdict::Replace);
    EXPECT_EQ(restored(u"two"_s).ours, Comment(u"earlier text"_s));
}

TEST_F(RollbackTargetTest, AnyTextOfTheItemCanBeAskedForAndNoOther)
{
    insert(
        u"import"_s, written(u"old"_s, u"new"_s, ChangeState::Applied), PlanState::Applied, StatementState::Succeeded);
    RollbackTarget target;
    target.items = {item};
    target.toText = 1;
    const auto material = gathered(target);
    ASSERT_TRUE(material);
    ASSERT_EQ(material->candidates.size(), 1);
    EXPECT_EQ(material->candidates.first().restore, Comment(u"ours"_s)) << "its first text";
    target.toText = 2;
    EXPECT_EQ(gathered(target).error().code, ErrorCode::WrongUsage);
}

TEST_F(RollbackTargetTest, AnInterruptedPlanIsFoundHoweverOldItIs)
{
    insert(u"import"_s, written(u"old"_s, u"ours"_s, ChangeState::Open), PlanState::Applying, StatementState::Sent);
    for (int i = 0; i < 120; ++i) {
        insert(u"later%1"_s.arg(i), written(u"old"_s, u"other"_s, ChangeState::Open), PlanState::Created,
            StatementState::Open);
    }
    EXPECT_TRUE(takenBack(u"ours"_s));
}

TEST_F(RollbackTargetTest, AFailureWhoseOutcomeNobodyKnowsMayStand)
{
    Change failed = written(u"old"_s, u"ours"_s, ChangeState::Failed);
    failed.errorCode = u"timeout"_s;
    insert(u"import"_s, failed, PlanState::PartlyApplied, StatementState::Unknown);
    const auto late = takenBack(u"ours"_s); // it arrived after we had looked
    ASSERT_TRUE(late);
    EXPECT_EQ(late->verdict, Verdict::Replace);
    EXPECT_EQ(late->ours, Comment(u"old"_s));
    EXPECT_EQ(takenBack(u"old"_s)->verdict, Verdict::Unchanged);
}

TEST_F(RollbackTargetTest, AFailureThatTheWarehouseRefusedDoesNotStand)
{
    Change failed = written(u"old"_s, u"ours"_s, ChangeState::Failed);
    failed.errorCode = u"forbidden"_s;
    insert(u"import"_s, failed, PlanState::PartlyApplied, StatementState::Failed);
    EXPECT_FALSE(takenBack(u"ours"_s)) << "the same text, by somebody else";
}

TEST_F(RollbackTargetTest, AGarbledTextIsFoundByItsItemAlsoWhenThePlanWasRefusedLater)
{
    Change garbled = written(u"old"_s, u"ours"_s, ChangeState::Failed);
    garbled.errorCode = u"read_back_differs"_s;
    garbled.readBack = u"ou"_s;
    insert(u"import"_s, garbled, PlanState::Refused, StatementState::Succeeded);
    const auto stands = takenBack(u"ou"_s);
    ASSERT_TRUE(stands);
    EXPECT_EQ(stands->verdict, Verdict::Replace);
    EXPECT_EQ(takenBack(u"ours"_s)->verdict, Verdict::Conflict);
}

TEST_F(RollbackTargetTest, WhatDoesNotExistIsSaid)
{
    RollbackTarget byItem, byRun, byTable, byPlan;
    byItem.items = {ItemId(999'999)};
    byRun.run = RunId(999);
    byTable.table = u"main.sales.typo"_s;
    byPlan.plan = PlanId(u"none"_s);
    EXPECT_EQ(gathered(byItem).error().code, ErrorCode::ItemNotFound);
    EXPECT_EQ(gathered(byRun).error().code, ErrorCode::RunNotFound);
    EXPECT_EQ(gathered(byTable).error().code, ErrorCode::NotFound);
    EXPECT_EQ(gathered(byPlan).error().code, ErrorCode::PlanNotFound);
    byTable.table = u"MAIN.sales.t"_s;
    const auto nothingImported = gathered(byTable);
    ASSERT_TRUE(nothingImported);
    EXPECT_TRUE(nothingImported->candidates.isEmpty()) << "there, and nothing of ours on it";
}

} // namespace metaflow::importing
