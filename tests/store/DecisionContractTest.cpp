#include "tests/store/StoreContract.h"

using namespace Qt::StringLiterals;

namespace metaflow::testing {

using DecisionContract = StoreContract;
using Kind = Decision::Kind;
using FactKind = store::CatalogFact::Kind;

INSTANTIATE_TEST_SUITE_P(Sqlite, DecisionContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, DecisionContract, ::testing::Values(store::Dialect::Postgres));

namespace {

Result<void> recordFact(StoreContract &, TemporaryStore &store, const store::CatalogFact &fact, const Actor &actor)
{
    const QDateTime at = store.clock().now();
    return store.write(
        [&](store::Connection &connection) { return recordCatalogFacts(connection, {fact}, actor, at); });
}

store::CatalogFact fact(FactKind kind, const Item &item, const Comment &catalog)
{
    store::CatalogFact fact;
    fact.item = item.id;
    fact.kind = kind;
    fact.catalog = catalog;
    fact.plan = PlanId(u"plan-1"_s);
    fact.statementId = u"s-1"_s;
    return fact;
}

} // namespace

TEST_P(DecisionContract, ApprovesExactlyTheListedVersionAndSaysWhoAndWhen)
{
    const Item held = offered(u"orders"_s, u"id"_s, u"text"_s);
    temporary().clock().advance(std::chrono::minutes(5));
    Decision approve = decision(Kind::Approve, {held});
    approve.comment = u"fine"_s;
    const DecisionOutcome outcome = decide(approve, u"b1"_s);
    EXPECT_EQ(outcome.changed, 1);
    ASSERT_EQ(outcome.items.size(), 1);
    const Item after = outcome.items.first();
    EXPECT_EQ(after.status, Status::Approved);
    EXPECT_EQ(after.version, held.version + 1);
    EXPECT_EQ(after.reviewedBy, anna.person.name);
    EXPECT_EQ(after.reviewedAt, now());
    EXPECT_EQ(after.createdAt, held.createdAt);
    HistoryFilter filter;
    filter.batch = BatchId(u"b1"_s);
    const auto rows = history(filter);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.first().action, QString(action::approved));
    EXPECT_EQ(rows.first().oldStatus, Status::Pending);
    EXPECT_EQ(rows.first().newStatus, Status::Approved);
    EXPECT_EQ(rows.first().actor, anna);
    EXPECT_EQ(rows.first().time, now());
    EXPECT_EQ(rows.first().comment, u"fine"_s);
    EXPECT_EQ(rows.first().itemVersion, after.version);
    EXPECT_EQ(rows.first().object, held.object);
    EXPECT_GT(rows.first().linkId, 0);
    EXPECT_TRUE(verify().ok);
}

TEST_P(DecisionContract, NeverLosesAnEditToAStaleVersion)
{
    const Item held = offered(u"orders"_s, u"id"_s, u"text"_s);
    Decision first = decision(Kind::Edit, {held});
    first.text = u"Anna's words"_s;
    (void)decide(first, u"b1"_s);
    Decision second = decision(Kind::Edit, {held});
    second.actor = ben;
    second.text = u"Ben's words"_s;
    const DecisionOutcome outcome = decide(second, u"b2"_s);
    EXPECT_EQ(outcome.changed, 0);
    ASSERT_EQ(outcome.skipped.size(), 1);
    EXPECT_EQ(outcome.skipped.first().reason, u"conflict"_s);
    ASSERT_TRUE(outcome.skipped.first().now);
    EXPECT_EQ(outcome.skipped.first().now->current, u"Anna's words"_s);
    EXPECT_EQ(item(held.id).textAuthor, anna.person.name);
}

TEST_P(DecisionContract, MeansTheTextThatStoodOnTheScreen)
{
    const Item held = offered(u"orders"_s, u"id"_s, u"text"_s);
    for (const QString &change : {u"current_value = 'forged'"_s, u"version = %1"_s.arg(held.version)}) {
        ASSERT_TRUE(temporary().tamper(
            u"UPDATE metadata_items SET %1 WHERE id = %2"_s.arg(change).arg(held.id.value()), false));
    }
    Decision approve = decision(Kind::Approve, {held});
    approve.textHash = textHash(held.current);
    const DecisionOutcome outcome = decide(approve, u"b1"_s);
    EXPECT_EQ(outcome.changed, 0);
    ASSERT_EQ(outcome.skipped.size(), 1);
    EXPECT_EQ(outcome.skipped.first().reason, u"conflict"_s);
    ASSERT_TRUE(outcome.skipped.first().now);
    approve.textHash = textHash(outcome.skipped.first().now->current); // seen, and accepted
    EXPECT_EQ(decide(approve, u"b2"_s).changed, 1);
}

TEST_P(DecisionContract, AddsAnEditedTextAndChecksItAnew)
{
    const Item held = offered(u"orders"_s, u"id"_s, u"text"_s);
    Decision edit = decision(Kind::Edit, {held});
    edit.text = u"better"_s;
    const QVector<Finding> findings = {{u"too_short"_s, Severity::Info, 0, 6, {}}};
    const auto done = temporary().write([&](store::Connection &connection) {
        return applyDecision(connection, edit, BatchId(u"b"_s), now(),
            [&](const QVector<Item> &, const QStringList &, const QVector<Finding> &) {
                return QVector<store::Rechecked>{{findings, 55}};
            });
    });
    ASSERT_TRUE(done);
    const Item after = item(held.id);
    EXPECT_EQ(after.status, Status::Edited);
    EXPECT_EQ(after.current, u"better"_s);
    EXPECT_EQ(after.generated, u"text"_s);
    EXPECT_EQ(after.findings, findings);
    EXPECT_EQ(after.score, 55);
    const auto texts = temporary().read([&](store::Connection &c) { return textsOf(c, held.id); });
    ASSERT_EQ(texts->size(), 2);
    EXPECT_EQ(texts->at(1).origin, TextOrigin::Person);
    EXPECT_EQ(texts->at(1).author, anna.person.name);
}

TEST_P(DecisionContract, FlagsNeedsWorkBesideTheStatusAndClearsItByTheNextDecision)
{
    const Item held = offered(u"orders"_s, u"id"_s, u"text"_s);
    (void)decide(decision(Kind::Approve, {held}), u"b1"_s);
    Decision flag = decision(Kind::NeedsWork, {item(held.id)});
    flag.comment = u"say which unit"_s;
    (void)decide(flag, u"b2"_s);
    const Item flagged = item(held.id);
    EXPECT_EQ(flagged.status, Status::Approved);
    EXPECT_TRUE(flagged.needsWork);
    EXPECT_EQ(flagged.needsWorkReason, u"say which unit"_s);
    (void)decide(decision(Kind::Reject, {flagged}), u"b3"_s);
    EXPECT_FALSE(item(held.id).needsWork);
    EXPECT_EQ(item(held.id).status, Status::Rejected);
    EXPECT_TRUE(verify().ok);
}

TEST_P(DecisionContract, SkipsInBulkWhatNeedsAPersonsEye)
{
    auto secret = offer(u"t"_s, u"a"_s, u"mail bob@example.com"_s);
    secret.findings = {{u"email"_s, Severity::Security, 5, 15, {}}};
    auto described = offer(u"t"_s, u"b"_s, u"ours"_s);
    described.original = u"theirs"_s;
    const auto ids = offerAll({secret, described, offer(u"t"_s, u"c"_s, u"fine"_s)});
    Decision bulk = decision(Kind::Approve, {item(ids.at(0)), item(ids.at(1)), item(ids.at(2))});
    bulk.bulk = true;
    const DecisionOutcome outcome = decide(bulk, u"b1"_s);
    EXPECT_EQ(outcome.changed, 1);
    ASSERT_EQ(outcome.skipped.size(), 2);
    EXPECT_EQ(outcome.skipped.at(0).reason, u"security_finding"_s);
    EXPECT_EQ(outcome.skipped.at(1).reason, u"would_replace"_s);
    EXPECT_EQ(decide(decision(Kind::Approve, {item(ids.at(0))}), u"b2"_s).changed, 1); // one by one it may be
}

TEST_P(DecisionContract, ADismissedFindingNoLongerCountsUntilItIsTakenBack)
{
    auto secret = offer(u"t"_s, u"a"_s, u"mail bob@example.com"_s);
    secret.findings = {{u"email"_s, Severity::Security, 5, 15, {}}};
    const ItemId id = offerAll({secret}).first();
    Decision dismiss = decision(Kind::Dismiss, {item(id)});
    dismiss.dismissed = {{u"email"_s, Severity::Security, 0, 0, {}}};
    EXPECT_EQ(decide(dismiss, u"b1"_s).changed, 1);
    const Item seen = item(id);
    EXPECT_EQ(seen.status, Status::Pending);
    EXPECT_TRUE(seen.findings.value(0).dismissed);
    EXPECT_TRUE(openFindings(seen.findings).isEmpty());
    EXPECT_TRUE(seen.reviewedBy.isEmpty());
    ItemFilter withEmail;
    withEmail.check = u"email"_s;
    EXPECT_TRUE(list(withEmail).isEmpty());
    EXPECT_EQ(history({}).first().action, action::dismissed);
    ASSERT_EQ(undo(u"b1"_s, u"u1"_s)->changed, 1);
    EXPECT_FALSE(item(id).findings.value(0).dismissed);
    EXPECT_EQ(list(withEmail).size(), 1);
    ASSERT_EQ(undo(u"u1"_s, u"r1"_s)->changed, 1);
    Decision bulk = decision(Kind::Approve, {item(id)});
    bulk.bulk = true;
    EXPECT_EQ(decide(bulk, u"b2"_s).changed, 1);
    EXPECT_TRUE(verify().ok);
}

TEST_P(DecisionContract, AssigningAndRemarkingLeaveTheVersionAndStandInTheHistory)
{
    const Item held = offered(u"t"_s, u"a"_s, u"text"_s);
    Decision assign = decision(Kind::Assign, {held});
    assign.text = u"Bob"_s;
    EXPECT_EQ(decide(assign, u"b1"_s).changed, 1);
    EXPECT_EQ(item(held.id).assignedTo, u"Bob"_s);
    EXPECT_EQ(item(held.id).version, held.version);
    ItemFilter bobs;
    bobs.assignedTo = u"bob"_s;
    EXPECT_EQ(list(bobs), QVector<ItemId>{held.id});
    Decision remark = decision(Kind::Remark, {held});
    remark.comment = u"which unit?"_s;
    EXPECT_EQ(decide(remark, u"b2"_s).changed, 1);
    EXPECT_EQ(history({}).first().comment, u"which unit?"_s);
    EXPECT_EQ(decide(decision(Kind::Approve, {held}), u"b3"_s).changed, 1); // whoever looked at it meanwhile
    ASSERT_EQ(undo(u"b3"_s, u"u1"_s)->changed, 1);
    EXPECT_EQ(item(held.id).assignedTo, u"Bob"_s);
    assign.text.clear();
    (void)decide(assign, u"b4"_s);
    EXPECT_TRUE(item(held.id).assignedTo.isEmpty());
    EXPECT_TRUE(verify().ok);
}

TEST_P(DecisionContract, WhatLeavesStatusAndTextVouchesForNeither)
{
    const Item held = offered(u"t"_s, u"a"_s, u"text"_s);
    ASSERT_TRUE(temporary().tamper(u"UPDATE metadata_items SET current_value = 'forged'"_s));
    const auto outside = [&] { return verify().changedOutside; };
    ASSERT_EQ(outside(), QVector<ItemId>{held.id});
    Decision assign = decision(Kind::Assign, {item(held.id)});
    assign.text = u"bob"_s;
    (void)decide(assign, u"b1"_s);
    Decision remark = decision(Kind::Remark, {item(held.id)});
    remark.comment = u"look"_s;
    (void)decide(remark, u"b2"_s);
    EXPECT_EQ(outside(), QVector<ItemId>{held.id});
    (void)decide(decision(Kind::Approve, {item(held.id)}), u"b3"_s); // a person here takes it on
    EXPECT_TRUE(outside().isEmpty());
}

TEST_P(DecisionContract, ARejectedConflictIsDecided)
{
    const Item held = offered(u"t"_s, u"a"_s, u"text"_s);
    ASSERT_TRUE(temporary().tamper(u"UPDATE metadata_items SET catalog_value = 'theirs', catalog_value_known = 1"_s));
    ItemFilter conflicts;
    conflicts.conflict = true;
    EXPECT_EQ(list(conflicts).size(), 1);
    (void)decide(decision(Kind::Reject, {item(held.id)}), u"b1"_s);
    EXPECT_TRUE(list(conflicts).isEmpty());
}

TEST_P(DecisionContract, GivesEachItemATextOfItsOwnAndSkipsWhatBecomesASecurityFinding)
{
    const auto ids = offerAll({offer(u"t"_s, u"a"_s, u"one"_s), offer(u"t"_s, u"b"_s, u"two"_s)});
    Decision edit = decision(Kind::Edit, {item(ids.at(0)), item(ids.at(1))});
    edit.texts = {u"first"_s, u"mail bob@example.com"_s};
    edit.bulk = true;
    const auto outcome = temporary().write([&](store::Connection &connection) {
        return applyDecision(connection, edit, BatchId(u"b"_s), now(),
            [&](const QVector<Item> &, const QStringList &texts, const QVector<Finding> &) {
                QVector<store::Rechecked> all;
                for (const QString &text : texts) {
                    all.append({text.contains(u'@') ? QVector<Finding>{{u"email"_s, Severity::Security, 5, 15, {}}}
                                                    : QVector<Finding>(),
                        90});
                }
                return all;
            });
    });
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->changed, 1);
    ASSERT_EQ(outcome->skipped.size(), 1);
    EXPECT_EQ(outcome->skipped.first().item, ids.at(1));
    EXPECT_EQ(outcome->skipped.first().reason, u"security_finding"_s);
    EXPECT_EQ(item(ids.at(0)).current, u"first"_s);
    EXPECT_EQ(item(ids.at(0)).status, Status::Edited);
    EXPECT_EQ(item(ids.at(1)).current, u"two"_s);
    edit.texts.removeLast();
    EXPECT_EQ(temporary()
                  .write([&](store::Connection &c) { return applyDecision(c, edit, BatchId(u"c"_s), now(), {}); })
                  .error()
                  .code,
        ErrorCode::WrongUsage);
}

TEST_P(DecisionContract, AcceptingTakesWhatTheCatalogHoldsNowAsTheBase)
{
    const Item held = offered(u"t"_s, u"a"_s, u"text"_s);
    ASSERT_TRUE(temporary().tamper(u"UPDATE metadata_items SET needs_work = 1, needs_work_reason = 'catalog_changed', "
                                   "catalog_value = 'theirs', catalog_value_known = 1"_s));
    ItemFilter conflicts;
    conflicts.conflict = true;
    EXPECT_EQ(list(conflicts).size(), 1);
    Decision bulk = decision(Kind::Approve, {item(held.id)});
    bulk.bulk = true;
    EXPECT_EQ(decide(bulk, u"b1"_s).skipped.value(0).reason, u"would_replace"_s);
    EXPECT_EQ(decide(decision(Kind::Approve, {item(held.id)}), u"b2"_s).changed, 1);
    EXPECT_EQ(item(held.id).original, Comment(u"theirs"_s));
    EXPECT_FALSE(item(held.id).catalogValueKnown);
    EXPECT_TRUE(list(conflicts).isEmpty());
    ASSERT_EQ(undo(u"b2"_s, u"u1"_s)->changed, 1);
    EXPECT_EQ(item(held.id).catalogValue, Comment(u"theirs"_s));
    EXPECT_TRUE(item(held.id).catalogValueKnown);
    EXPECT_EQ(item(held.id).original, held.original);
}

TEST_P(DecisionContract, RefusesToRejectWhatIsImportedAndWhatIsNotThere)
{
    const Item held = offered(u"t"_s, u"a"_s, u"text"_s);
    (void)decide(decision(Kind::Approve, {held}), u"b1"_s);
    ASSERT_TRUE(recordFact(*this, temporary(), fact(FactKind::Imported, held, u"text"_s), anna));
    Decision reject = decision(Kind::Reject, {item(held.id)});
    reject.items.append({ItemId(999), 1});
    const DecisionOutcome outcome = decide(reject, u"b2"_s);
    ASSERT_EQ(outcome.skipped.size(), 2);
    EXPECT_EQ(outcome.skipped.at(0).reason, u"not_allowed_in_status"_s);
    EXPECT_EQ(outcome.skipped.at(1).reason, u"item_not_found"_s);
    EXPECT_EQ(outcome.changed, 0);
}

TEST_P(DecisionContract, ImportsOnlyAnItemWhoseTextTheCatalogHolds)
{
    const Item held = offered(u"t"_s, u"a"_s, u"text"_s);
    (void)decide(decision(Kind::Approve, {held}), u"b1"_s);
    ASSERT_TRUE(recordFact(*this, temporary(), fact(FactKind::Imported, held, u"text"_s), anna));
    const Item imported = item(held.id);
    EXPECT_EQ(imported.status, Status::Imported);
    EXPECT_EQ(imported.original, Comment(u"text"_s)); // the new base
    Decision edit = decision(Kind::Edit, {imported});
    edit.text = u"changed"_s;
    (void)decide(edit, u"b2"_s);
    EXPECT_EQ(item(held.id).status, Status::Edited);
    ASSERT_TRUE(recordFact(*this, temporary(), fact(FactKind::Imported, held, u"text"_s), anna)); // came late
    EXPECT_EQ(item(held.id).status, Status::Edited);
    EXPECT_EQ(item(held.id).original, Comment(u"text"_s));
    HistoryFilter filter;
    filter.plan = PlanId(u"plan-1"_s);
    EXPECT_EQ(history(filter).size(), 2);
    EXPECT_TRUE(verify().ok);
}

TEST_P(DecisionContract, SendsAnItemBackWhenTheCatalogLostItsText)
{
    for (const auto &[kind, reason] : {std::pair(FactKind::RolledBack, u"rolled_back"_s),
             std::pair(FactKind::CatalogChanged, u"catalog_changed"_s)}) {
        const Item held = offered(reason, u"a"_s, u"text"_s);
        (void)decide(decision(Kind::Approve, {held}), u"b-"_s + reason);
        ASSERT_TRUE(recordFact(*this, temporary(), fact(FactKind::Imported, held, u"text"_s), anna));
        ASSERT_TRUE(recordFact(*this, temporary(), fact(kind, held, {}), anna));
        const Item back = item(held.id);
        EXPECT_EQ(back.status, Status::Pending);
        EXPECT_TRUE(back.needsWork);
        EXPECT_EQ(back.needsWorkReason, reason);
        EXPECT_EQ(back.original, Comment()); // NULL, as the catalog has it now
        EXPECT_TRUE(back.originalKnown);
    }
    EXPECT_TRUE(verify().ok);
}

TEST_P(DecisionContract, NotesAFailedImportWithoutTouchingTheDecision)
{
    const Item held = offered(u"t"_s, u"a"_s, u"text"_s);
    (void)decide(decision(Kind::Approve, {held}), u"b1"_s);
    auto failed = fact(FactKind::ImportFailed, held, {});
    failed.errorCode = u"forbidden"_s;
    ASSERT_TRUE(recordFact(*this, temporary(), failed, anna));
    EXPECT_EQ(item(held.id).importError, u"forbidden"_s);
    EXPECT_EQ(item(held.id).status, Status::Approved);
    EXPECT_EQ(undo(u"b1"_s, u"u1"_s)->changed, 1);
    EXPECT_TRUE(verify().ok);
}

TEST_P(DecisionContract, UndoesABatchAndRedoesIt)
{
    const Item a = offered(u"t"_s, u"a"_s, u"one"_s);
    const Item b = offered(u"t"_s, u"b"_s, u"two"_s);
    Decision flag = decision(Kind::NeedsWork, {a});
    flag.comment = u"unit?"_s;
    flag.actor = ben;
    (void)decide(flag, u"b0"_s);
    const Item before = item(a.id);
    Decision edit = decision(Kind::Edit, {before, b});
    edit.text = u"mine"_s;
    (void)decide(edit, u"b1"_s);
    const Item edited = item(a.id);
    ASSERT_EQ(undo(u"b1"_s, u"u1"_s)->changed, 2);
    Item undone = item(a.id);
    EXPECT_EQ(undone.version, edited.version + 1);
    undone.version = before.version;
    undone.updatedAt = before.updatedAt;
    EXPECT_EQ(undone, before); // reviewer, reason, author and findings included
    EXPECT_EQ(item(b.id).status, Status::Pending);
    EXPECT_EQ(undo(u"b1"_s, u"u2"_s).error().code, ErrorCode::Conflict); // once
    ASSERT_EQ(undo(u"u1"_s, u"r1"_s)->changed, 2); // redo
    EXPECT_EQ(item(a.id).current, u"mine"_s);
    EXPECT_EQ(item(a.id).status, Status::Edited);
    EXPECT_FALSE(item(a.id).needsWork);
    EXPECT_TRUE(verify().ok);
}

TEST_P(DecisionContract, UndoesStepByStepWhenNoBatchIsNamed)
{
    const Item a = offered(u"t"_s, u"a"_s, u"one"_s);
    (void)decide(decision(Kind::Approve, {a}), u"b1"_s);
    (void)decide(decision(Kind::Reject, {item(a.id)}), u"b2"_s);
    ASSERT_EQ(undo({}, u"u1"_s)->changed, 1);
    EXPECT_EQ(item(a.id).status, Status::Approved);
    temporary().reopen(); // it works after a restart
    ASSERT_EQ(undo({}, u"u2"_s)->changed, 1); // the version has moved on, but the content is b1's again
    EXPECT_EQ(item(a.id).status, Status::Pending);
    EXPECT_EQ(undo({}, u"u3"_s).error().code, ErrorCode::NotFound);
    ASSERT_EQ(undo(u"u2"_s, u"r2"_s)->changed, 1);
    ASSERT_EQ(undo(u"u1"_s, u"r1"_s)->changed, 1);
    EXPECT_EQ(item(a.id).status, Status::Rejected);
    EXPECT_TRUE(verify().ok);
}

TEST_P(DecisionContract, GoesOnToAnOlderBatchWhenNothingOfTheNewestCanGoBack)
{
    const Item a = offered(u"t"_s, u"a"_s, u"one"_s);
    const Item b = offered(u"t"_s, u"b"_s, u"two"_s);
    (void)decide(decision(Kind::Approve, {a}), u"b1"_s);
    (void)decide(decision(Kind::Approve, {b}), u"b2"_s);
    (void)decide(decision(Kind::NeedsWork, {item(b.id)}), u"b3"_s);
    Decision bens = decision(Kind::Reject, {item(b.id)});
    bens.actor = ben;
    (void)decide(bens, u"b4"_s);
    const auto first = undo({}, u"u1"_s);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->changed, 1);
    EXPECT_EQ(item(a.id).status, Status::Pending);
    ASSERT_EQ(first->skipped.size(), 1); // of two batches, but told once
    EXPECT_EQ(first->skipped.first().item, b.id);
    const auto second = undo({}, u"u2"_s); // what is left cannot go back
    ASSERT_TRUE(second);
    EXPECT_EQ(second->changed, 0);
    EXPECT_EQ(second->skipped.size(), 1);
    EXPECT_EQ(item(b.id).status, Status::Rejected);
}

TEST_P(DecisionContract, LeavesAloneWhatChangedSinceTheBatch)
{
    const Item a = offered(u"t"_s, u"a"_s, u"one"_s);
    const Item b = offered(u"t"_s, u"b"_s, u"two"_s);
    (void)decide(decision(Kind::Approve, {a, b}), u"b1"_s);
    (void)decide(decision(Kind::Reject, {item(b.id)}), u"b2"_s);
    const auto outcome = undo(u"b1"_s, u"u1"_s);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->changed, 1);
    ASSERT_EQ(outcome->skipped.size(), 1);
    EXPECT_EQ(outcome->skipped.first().item, b.id);
    EXPECT_EQ(item(b.id).status, Status::Rejected);
    EXPECT_EQ(undo(u"none"_s, u"u2"_s).error().code, ErrorCode::NotFound);
}

TEST_P(DecisionContract, RollsBackWholeWhenTheFunctionFails)
{
    const Item a = offered(u"t"_s, u"a"_s, u"one"_s);
    const auto done = temporary().write([&](store::Connection &connection) -> Result<DecisionOutcome> {
        const auto applied = applyDecision(connection, decision(Kind::Approve, {a}), BatchId(u"b"_s), now(), {});
        return applied ? fail(ErrorCode::NotPermitted) : applied;
    });
    EXPECT_EQ(done.error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(item(a.id), a);
    EXPECT_EQ(history().size(), 1);
    EXPECT_TRUE(verify().ok);
}

} // namespace metaflow::testing
