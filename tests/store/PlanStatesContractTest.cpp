#include "core/store/PlanStates.h"
#include "core/store/Plans.h"
#include "tests/store/StoreContract.h"

using namespace Qt::StringLiterals;

namespace metaflow::testing {

using FactKind = store::CatalogFact::Kind;

class PlanStatesContract : public StoreContract {
protected:
    Item approved(const QString &column, const QString &text)
    {
        const Item made = offered(u"t"_s, column, text);
        decide(decision(Decision::Kind::Approve, {made}), u"b-"_s + column);
        return item(made.id);
    }
    /// A plan that was made a minute ago and writes this text for each item.
    PlanId planned(const QString &id, const QVector<Item> &items, PlanKind kind = PlanKind::Import)
    {
        Plan plan;
        plan.id = PlanId(id);
        plan.kind = kind;
        plan.storeId = u"store"_s;
        plan.source = source();
        plan.sourceKey = u"meta-1"_s;
        plan.host = u"h"_s;
        plan.createdBy = anna.person;
        plan.createdAt = now().addSecs(-60);
        plan.hash = u"hash"_s;
        for (const Item &one : items) {
            Change change;
            change.item = one.id;
            change.itemVersion = one.version;
            change.object = one.object;
            change.ours = one.current;
            change.statement = 1;
            plan.changes << change;
        }
        insert(plan);
        return plan.id;
    }
    void insert(const Plan &plan)
    {
        ASSERT_TRUE(temporary().write([&](store::Connection &c) { return store::insertPlan(c, plan); }));
    }
    void wrote(const PlanId &plan, const Item &one, FactKind kind = FactKind::Imported)
    {
        store::CatalogFact fact;
        fact.item = one.id;
        fact.kind = kind;
        fact.catalog = one.current;
        fact.plan = plan;
        ASSERT_TRUE(
            temporary().write([&](store::Connection &c) { return store::recordCatalogFacts(c, {fact}, anna, now()); }));
    }
    QSet<PlanId> stale()
    {
        const auto found = temporary().read([](store::Connection &c) { return store::stalePlans(c); });
        EXPECT_TRUE(found) << (found ? "" : qPrintable(found.error().detail));
        return found.value_or(QSet<PlanId>());
    }
    QSet<ItemId> later(const PlanId &plan)
    {
        const auto found = temporary().read([plan](store::Connection &c) { return store::itemsOfLaterPlans(c, plan); });
        EXPECT_TRUE(found) << (found ? "" : qPrintable(found.error().detail));
        return found.value_or(QSet<ItemId>());
    }
    void change(const QString &sql) { ASSERT_TRUE(temporary().tamper(sql)); }
};

INSTANTIATE_TEST_SUITE_P(Sqlite, PlanStatesContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, PlanStatesContract, ::testing::Values(store::Dialect::Postgres));

TEST_P(PlanStatesContract, APlanIsStaleOnceAnotherOneWroteWhatItWouldWrite)
{
    const Item a = approved(u"a"_s, u"x"_s), b = approved(u"b"_s, u"y"_s);
    const PlanId one = planned(u"p1"_s, {a, b}), other = planned(u"p2"_s, {a}),
                 back = planned(u"p3"_s, {a}, PlanKind::Rollback);
    EXPECT_EQ(stale(), QSet<PlanId>());
    wrote(one, a);
    EXPECT_EQ(stale(), (QSet<PlanId>{other, back})) << "not by what it wrote itself";
    EXPECT_EQ(later(other), QSet<ItemId>{a.id});
    EXPECT_EQ(later(one), QSet<ItemId>());
    change(u"UPDATE import_changes SET state = 'applied' WHERE plan_id = 'p2'"_s);
    EXPECT_EQ(stale(), QSet<PlanId>{back}) << "nothing of it is open";
    change(u"UPDATE import_plans SET state = 'applied' WHERE plan_id = 'p3'"_s);
    EXPECT_EQ(stale(), QSet<PlanId>());
}

TEST_P(PlanStatesContract, WhatWasWrittenBeforeThePlanWasMadeIsNoReason)
{
    const Item a = approved(u"a"_s, u"x"_s);
    wrote(PlanId(u"older"_s), a);
    temporary().clock().advance(std::chrono::minutes(5));
    planned(u"p1"_s, {item(a.id)});
    EXPECT_EQ(stale(), QSet<PlanId>());
    wrote(PlanId(u"newer"_s), item(a.id), FactKind::RolledBack);
    EXPECT_EQ(stale(), QSet<PlanId>{PlanId(u"p1"_s)});
}

TEST_P(PlanStatesContract, APlanIsStaleOnceAnItemNoLongerStandsAsPlanned)
{
    const Item a = approved(u"a"_s, u"it's ours"_s);
    const PlanId plan = planned(u"p1"_s, {a});
    const PlanId back = planned(u"p2"_s, {a}, PlanKind::Rollback);
    const QString set = u"UPDATE metadata_items SET %1 WHERE id = "_s + QString::number(a.id.value());
    for (const auto &[altered, restored] :
        {std::pair(u"current_value = 'another'"_s, u"current_value = 'it''s ours'"_s),
            std::pair(u"status = 'rejected'"_s, u"status = 'edited'"_s),
            std::pair(u"needs_work = 1"_s, u"needs_work = 0"_s)}) {
        change(set.arg(altered));
        EXPECT_EQ(stale(), QSet<PlanId>{plan}) << qPrintable(altered) << ": a rollback is about the catalog";
        change(set.arg(restored));
        EXPECT_EQ(stale(), QSet<PlanId>()) << qPrintable(restored);
    }
    change(u"UPDATE import_changes SET catalog = 'theirs', ours = 'theirs\n\nit''s ours' WHERE plan_id = 'p1'"_s);
    EXPECT_EQ(stale(), QSet<PlanId>()) << "appended to what stands there";
    change(u"UPDATE import_changes SET ours = 'theirs\n\nit''s not ours' WHERE plan_id = 'p1'"_s);
    EXPECT_EQ(stale(), QSet<PlanId>{plan});
    change(u"UPDATE import_changes SET verdict = 'conflict' WHERE plan_id = 'p1'"_s);
    EXPECT_EQ(stale(), QSet<PlanId>()) << "it was left out anyway";
    Q_UNUSED(back)
}

} // namespace metaflow::testing
