#include "core/store/PlanApprovals.h"
#include "core/store/Policies.h"
#include "tests/store/StoreContract.h"

using namespace Qt::StringLiterals;

namespace metaflow::testing {

/// What needs two persons, and who counts as the second one.
class PolicyContract : public StoreContract {
protected:
    bool set(const QString &catalog, store::PolicyOf of, bool on)
    {
        return temporary()
            .write([&](store::Connection &c) { return setFourEyes(c, catalog, of, on, anna.person, now()); })
            .has_value();
    }
    bool isOn(const QString &catalog, store::PolicyOf of)
    {
        return temporary().read([&](store::Connection &c) { return fourEyes(c, catalog, of); }).value();
    }
    bool approve(const Plan &plan, const Person &person)
    {
        return temporary()
            .write([&](store::Connection &c) { return recordPlanApproval(c, plan, person, now()); })
            .has_value();
    }
    std::optional<Person> approval(const Plan &plan)
    {
        return temporary().read([&](store::Connection &c) { return planApproval(c, plan); }).value();
    }
    QVariant value(const QString &sql)
    {
        return temporary().read([&](store::Connection &c) { return c.value(sql); }).value_or(QVariant());
    }
    Plan madePlan() const
    {
        Plan plan;
        plan.id = PlanId(u"p1"_s);
        plan.hash = u"abcdef"_s;
        plan.createdBy = anna.person;
        return plan;
    }
    /// What of these a plan would take.
    QStringList taken(QVector<Item> items)
    {
        EXPECT_TRUE(temporary().read([&](store::Connection &c) { return keepSeenByTwo(c, items); }));
        QStringList names;
        for (const Item &item : items) {
            names << item.object.parts.last();
        }
        return names;
    }
    void decideAs(const Actor &actor, Decision::Kind kind, const Item &before, const QString &text = {})
    {
        Decision made = decision(kind, {item(before.id)});
        made.actor = actor;
        made.text = text;
        EXPECT_EQ(decide(made, u"batch-%1"_s.arg(++m_batches)).changed, 1);
    }

private:
    int m_batches = 0;
};

INSTANTIATE_TEST_SUITE_P(Sqlite, PolicyContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, PolicyContract, ::testing::Values(store::Dialect::Postgres));

TEST_P(PolicyContract, HoldsForOneCatalogAndOneKindAndStandsInTheRecord)
{
    using enum store::PolicyOf;
    EXPECT_FALSE(isOn(u"main"_s, Plans));
    ASSERT_TRUE(set(u"Main"_s, Plans, true));
    EXPECT_TRUE(isOn(u"MAIN"_s, Plans));
    EXPECT_FALSE(isOn(u"main"_s, Decisions));
    EXPECT_FALSE(isOn(u"other"_s, Plans));
    ASSERT_TRUE(set(u"main"_s, Plans, false));
    EXPECT_FALSE(isOn(u"main"_s, Plans));
    EXPECT_EQ(value(u"SELECT count(*) FROM record_events WHERE kind = 'policy'"_s).toInt(), 2);
    const QString last = value(u"SELECT facts FROM record_events ORDER BY id DESC LIMIT 1"_s).toString();
    EXPECT_TRUE(last.contains(u"\"before\":true"_s) && last.contains(u"\"after\":false"_s)) << qPrintable(last);
    EXPECT_TRUE(verify().ok);
}

TEST_P(PolicyContract, WhatTheRecordKnowsIsNotTakenAwayBehindItsBack)
{
    using enum store::PolicyOf;
    ASSERT_TRUE(set(u"Main"_s, Plans, true));
    ASSERT_TRUE(set(u"main"_s, Decisions, true));
    ASSERT_TRUE(set(u"main"_s, Decisions, false));
    ASSERT_TRUE(temporary().tamper(u"UPDATE settings SET value = 'off' WHERE name LIKE 'four_eyes/%'"_s));
    EXPECT_TRUE(isOn(u"main"_s, Plans));
    ASSERT_TRUE(temporary().tamper(u"DELETE FROM settings WHERE name LIKE 'four_eyes/%'"_s));
    EXPECT_TRUE(isOn(u"main"_s, Plans));
    EXPECT_FALSE(isOn(u"main"_s, Decisions));
    EXPECT_FALSE(isOn(u"other"_s, Plans));
}

TEST_P(PolicyContract, AskedForAreThePlansThatWriteIntoSuchACatalog)
{
    ASSERT_TRUE(set(u"main"_s, store::PolicyOf::Plans, true));
    Plan plan = madePlan();
    Change change;
    change.object.parts = {u"other"_s, u"s"_s, u"t"_s};
    Change left = change;
    left.object.parts[0] = u"main"_s;
    left.verdict = Verdict::Conflict;
    plan.changes = {change, left};
    const auto asked
        = [&] { return temporary().read([&](store::Connection &c) { return asksForApproval(c, plan); }).value(); };
    EXPECT_EQ(asked(), QString());
    plan.changes[1].verdict = Verdict::Replace;
    EXPECT_EQ(asked(), u"main"_s);
}

TEST_P(PolicyContract, ThePlansMakerIsNobodysSecondPerson)
{
    const Plan plan = madePlan();
    EXPECT_FALSE(approval(plan));
    ASSERT_TRUE(approve(plan, anna.person));
    ASSERT_TRUE(approve(plan, {u"ANNA@example.com"_s, UserSource::DatabaseRole}));
    ASSERT_TRUE(approve(plan, {u"somebody"_s, UserSource::SystemAccount}));
    EXPECT_FALSE(approval(plan));
    ASSERT_TRUE(approve(plan, ben.person));
    EXPECT_EQ(approval(plan), ben.person);
}

TEST_P(PolicyContract, AYesIsForOneHash)
{
    Plan plan = madePlan();
    ASSERT_TRUE(approve(plan, ben.person));
    plan.hash = u"abcde"_s; // part of the other one
    EXPECT_FALSE(approval(plan));
    plan.hash.clear();
    EXPECT_FALSE(approval(plan));
    plan = madePlan();
    plan.id = PlanId(u"p2"_s);
    EXPECT_FALSE(approval(plan));
}

TEST_P(PolicyContract, AYesThatWasMadeUpIsNone)
{
    const Plan plan = madePlan();
    ASSERT_TRUE(approve(plan, anna.person));
    ASSERT_TRUE(temporary().tamper(u"CREATE TABLE kept AS SELECT * FROM record_events"_s));
    const QString takeBack = u"UPDATE record_events SET user_name = (SELECT kept.user_name FROM kept)"_s;
    ASSERT_TRUE(temporary().tamper(u"UPDATE record_events SET user_name = 'ben@example.com'"_s));
    EXPECT_FALSE(approval(plan)) << "the row's own hash is another one";
    ASSERT_TRUE(temporary().tamper(takeBack));
    ASSERT_TRUE(approve(plan, ben.person));
    ASSERT_TRUE(approval(plan));
    ASSERT_TRUE(temporary().tamper(u"UPDATE history_links SET rows_hash = previous_hash"_s));
    EXPECT_FALSE(approval(plan)) << "no link seals it";
    ASSERT_TRUE(temporary().tamper(u"DELETE FROM history_links"_s));
    EXPECT_FALSE(approval(plan));
}

TEST_P(PolicyContract, WithoutThePolicyEveryAcceptedTextIsTaken)
{
    const Item a = offered(u"t"_s, u"a"_s, u"one"_s), b = offered(u"t"_s, u"b"_s, u"two"_s);
    decideAs(anna, Decision::Kind::Approve, a);
    decideAs(anna, Decision::Kind::Edit, b, u"Anna's words"_s);
    EXPECT_EQ(taken({item(a.id), item(b.id)}), (QStringList{u"a"_s, u"b"_s}));
}

TEST_P(PolicyContract, WithItOnlyWhatSomebodyElseThanTheAuthorApproved)
{
    ASSERT_TRUE(set(u"main"_s, store::PolicyOf::Decisions, true));
    const Item a = offered(u"t"_s, u"a"_s, u"one"_s), b = offered(u"t"_s, u"b"_s, u"two"_s);
    decideAs(anna, Decision::Kind::Approve, a);
    EXPECT_EQ(taken({item(a.id)}), QStringList{u"a"_s}) << "a model wrote it";

    decideAs(anna, Decision::Kind::Edit, b, u"Anna's words"_s);
    EXPECT_EQ(taken({item(b.id)}), QStringList()) << "edited: it waits for another person";
    decideAs(anna, Decision::Kind::Approve, b);
    EXPECT_EQ(item(b.id).status, Status::Approved);
    EXPECT_EQ(taken({item(b.id)}), QStringList()) << "her own words";
    const Actor account{{u"ben"_s, UserSource::SystemAccount}, {u"key"_s, 1}};
    decideAs(account, Decision::Kind::Approve, b);
    EXPECT_EQ(taken({item(b.id)}), QStringList()) << "nobody confirmed who that is";
    decideAs(ben, Decision::Kind::Approve, b);
    EXPECT_EQ(taken({item(a.id), item(b.id)}), (QStringList{u"a"_s, u"b"_s}));
}

TEST_P(PolicyContract, AnApprovalOfAnotherTextDoesNotCount)
{
    ASSERT_TRUE(set(u"main"_s, store::PolicyOf::Decisions, true));
    const Item a = offered(u"t"_s, u"a"_s, u"one"_s);
    decideAs(ben, Decision::Kind::Approve, a);
    decideAs(anna, Decision::Kind::Edit, a, u"Anna's words"_s);
    Item edited = item(a.id);
    EXPECT_EQ(taken({edited}), QStringList());
    edited.status = Status::Approved; // as somebody could write into the table
    EXPECT_EQ(taken({edited}), QStringList());
}

TEST_P(PolicyContract, EveryCatalogThatTheStoreKnowsIsListedOnceByName)
{
    using store::CatalogPolicies;
    const auto all
        = [this] { return temporary().read([](store::Connection &c) { return catalogPolicies(c); }).value(); };
    EXPECT_EQ(all(), QVector<CatalogPolicies>());
    (void)offered(u"t"_s, u"a"_s, u"one"_s);
    (void)offered(u"t"_s, u"b"_s, u"two"_s);
    EXPECT_EQ(all(), (QVector{CatalogPolicies{u"main"_s, false, false}}));
    ASSERT_TRUE(set(u"MAIN"_s, store::PolicyOf::Plans, true));
    ASSERT_TRUE(set(u"Later"_s, store::PolicyOf::Decisions, true));
    EXPECT_EQ(all(), (QVector{CatalogPolicies{u"later"_s, true, false}, CatalogPolicies{u"main"_s, false, true}}))
        << "one that was never scanned by the name that the setting has";
}

} // namespace metaflow::testing
