// What was written can be taken back, and nothing else is.
#include "tests/importing/ApplyFixture.h"

using namespace Qt::StringLiterals;

namespace metaflow::importing {

using testing::commentsOf;
using testing::Installation;

TEST_F(ApplyTest, APlanOfAnotherWorkspaceIsNotTakenBackHere)
{
    begin(u"1x3"_s, {u"--seed"_s, u"1"_s});
    approveAll();
    const Plan plan = planned();
    ASSERT_EQ(applied(plan).applied, texts.size());

    testing::SandboxProcess elsewhere({u"--synthetic"_s, u"1x3"_s, u"--seed"_s, u"2"_s});
    ASSERT_TRUE(elsewhere.isReady()) << qPrintable(elsewhere.error());
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) { // the same texts stand there, by somebody's hand
        ASSERT_TRUE(elsewhere.comment(it.key().at(0), it.key().at(1), it.key().at(2), it.key().value(3), it.value()));
    }
    Installation other(testing::profileOf(elsewhere), folder.filePath(u"store.db"_s));
    ASSERT_TRUE(other.connect());
    ASSERT_NE(other.source, app->source);
    RollbackTarget byPlan, byItem, byTable;
    byPlan.plan = plan.id;
    byItem.items = {items.first()};
    byTable.table = u"synthetic.main."_s + before.firstKey().at(2);
    for (const RollbackTarget &target : {byPlan, byItem}) {
        const auto back = other.rollback(target);
        ASSERT_FALSE(back);
        EXPECT_EQ(back.error().code, ErrorCode::PlanForOtherSource);
    }
    EXPECT_EQ(other.rollback(byTable).error().code, ErrorCode::NotFound) << "this workspace has no such item";
    EXPECT_TRUE(app->rollback(byPlan));
}

TEST_F(ApplyTest, AGarbledCommentIsLeftAloneByTheSamePlanAndCanStillBeTakenBack)
{
    begin(u"1x3"_s);
    approveAll();
    const Plan plan = planned();
    ASSERT_TRUE(sandbox->faults({{u"truncated_comment"_s, u"x1"_s}}));
    const ApplyReport report = applied(plan);
    ASSERT_FALSE(report.failed.isEmpty());
    const auto garbled = commentsOf(*sandbox);

    const ApplyReport again = applied(plan);
    EXPECT_EQ(commentsOf(*sandbox), garbled);
    EXPECT_TRUE(again.refused.isEmpty()) << "nobody else wrote there";
    ASSERT_EQ(again.failed.size(), report.failed.size());
    EXPECT_EQ(again.failed.first().errorCode, u"read_back_differs"_s);
    EXPECT_EQ(again.failed.first().readBack, report.failed.first().readBack);
    EXPECT_FALSE(again.verified);
    EXPECT_FALSE(again.nothingWritten) << "what failed stands there";

    RollbackTarget one;
    one.items = {report.failed.first().item};
    const PlanReport back = rolledBack(one);
    ASSERT_EQ(back.plan.statements.size(), 1);
    EXPECT_EQ(applied(back.plan).applied, 1);
    const QStringList path = report.failed.first().object.parts;
    EXPECT_EQ(commentsOf(*sandbox).value(path), before.value(path));
    RollbackTarget table;
    table.table = u"synthetic.main."_s + path.at(2);
    EXPECT_EQ(applied(rolledBack(table).plan).applied, texts.size() - 1);
    EXPECT_EQ(commentsOf(*sandbox), before);
}

TEST_F(ApplyTest, AGarbledRollbackCanBeTakenBackFurther)
{
    begin(u"1x3"_s);
    for (auto it = before.keyBegin(); it != before.keyEnd(); ++it) {
        writeElsewhere(*it, u"somebody's words about it"_s);
    }
    before = commentsOf(*sandbox);
    approveAll();
    PlanOptions replace;
    replace.replace = true;
    const Plan plan = planned(replace);
    ASSERT_EQ(applied(plan).applied, texts.size());
    RollbackTarget target;
    target.plan = plan.id;
    const PlanReport back = rolledBack(target);
    ASSERT_TRUE(sandbox->faults({{u"truncated_comment"_s, u"x1"_s}}));
    const ApplyReport report = applied(back.plan);
    ASSERT_FALSE(report.failed.isEmpty());
    RollbackTarget rest;
    rest.items = items;
    EXPECT_EQ(applied(rolledBack(rest).plan).applied, report.failed.size());
    EXPECT_EQ(commentsOf(*sandbox), before);
}

TEST_F(ApplyTest, SomebodyElsesIdenticalTextIsNotOursAndStays)
{
    begin(u"1x3"_s);
    approveAll();
    const Plan plan = planned();
    const QStringList theirs = firstColumn();
    writeElsewhere(theirs, texts.value(theirs));
    const ApplyReport report = applied(plan);
    EXPECT_EQ(report.applied, texts.size() - 1);
    EXPECT_EQ(report.unchanged, 1);
    EXPECT_TRUE(report.verified);
    EXPECT_EQ(report.derivedStatements, 0) << "the planned statement goes as it is";
    EXPECT_EQ(report.plan.state, PlanState::Applied);
    EXPECT_EQ(app->item(itemAt.value(theirs))->status, Status::Imported);
    expectTextsInCatalog();

    RollbackTarget target;
    target.plan = plan.id;
    EXPECT_EQ(applied(rolledBack(target).plan).applied, texts.size() - 1);
    auto expected = before;
    expected[theirs] = texts.value(theirs);
    EXPECT_EQ(commentsOf(*sandbox), expected);
}

TEST_F(ApplyTest, ALostAnswerBesideSomebodyElsesIdenticalTextKeepsThemApart)
{
    begin(u"1x3"_s);
    approveAll();
    const Plan plan = planned();
    const QStringList theirs = firstColumn();
    writeElsewhere(theirs, texts.value(theirs));
    ASSERT_TRUE(sandbox->faults({{u"reply_lost"_s, u"x1"_s}}));
    const ApplyReport report = applied(plan);
    EXPECT_EQ(report.applied + report.unchanged, texts.size());
    RollbackTarget target;
    target.plan = plan.id;
    const ApplyReport back = applied(rolledBack(target).plan);
    EXPECT_TRUE(back.refused.isEmpty() && back.failed.isEmpty());
    auto expected = before;
    expected[theirs] = texts.value(theirs);
    EXPECT_EQ(commentsOf(*sandbox), expected);
}

TEST_F(ApplyTest, ATextThatIsGarbledBesideOursIsAFailureToo)
{
    begin(u"1x3"_s);
    approveAll();
    const Plan plan = planned();
    const QStringList theirs = firstColumn();
    writeElsewhere(theirs, texts.value(theirs));
    ASSERT_TRUE(sandbox->faults({{u"truncated_comment"_s, 1.0}}));
    const ApplyReport report = applied(plan);
    EXPECT_EQ(report.failed.size(), texts.size()) << "the statement wrote there as well";
    ASSERT_TRUE(sandbox->faults({}));
}

TEST_F(ApplyTest, WhatStoodThereBeforeAnOlderPlanComesBack)
{
    begin(u"1x3"_s);
    const QStringList empty = firstColumn(), theirs = before.lastKey();
    writeElsewhere(empty, u""_s); // not NULL
    writeElsewhere(theirs, u"somebody's words"_s);
    before = commentsOf(*sandbox);
    approveAll();
    PlanOptions replace;
    replace.replace = true;
    const Plan first = planned(replace);
    ASSERT_TRUE(applied(first).verified);
    const auto afterFirst = commentsOf(*sandbox);
    ASSERT_TRUE(testing::waitFor(app->store.write([this](store::Connection &connection) -> Result<void> {
        const auto all = store::itemsById(connection, items);
        Decision edit;
        edit.kind = Decision::Kind::Edit;
        edit.actor = app->actor();
        for (const Item &item : all.value_or(QVector<Item>())) {
            edit.items << ItemRef{item.id, item.version};
            edit.texts << item.current + u" Once more."_s;
        }
        const auto done = store::applyDecision(connection, edit, BatchId(u"again"_s), app->clock.now(), {});
        return done ? Result<void>() : fail(done.error());
    })));
    const Plan second = planned();
    ASSERT_EQ(applied(second).applied, texts.size());

    RollbackTarget target;
    target.items = items;
    target.asBefore = first.id;
    const PlanReport back = rolledBack(target);
    EXPECT_EQ(back.leftOut, 0);
    EXPECT_EQ(applied(back.plan).applied, texts.size());
    EXPECT_EQ(commentsOf(*sandbox), before) << "NULL and '' kept apart";
    EXPECT_EQ(rolledBack(target).counts.value(u"unchanged"_s), texts.size());

    RollbackTarget newest; // what was put there last is taken back first
    newest.items = items;
    EXPECT_EQ(applied(rolledBack(newest).plan).applied, texts.size());
    target.asBefore = second.id;
    EXPECT_EQ(applied(rolledBack(target).plan).applied, texts.size());
    EXPECT_EQ(commentsOf(*sandbox), afterFirst);
}

TEST_F(ApplyTest, AsBeforeAPlanLeavesWhatThatPlanDidNotWrite)
{
    begin(u"2x2"_s);
    approveAll();
    PlanOptions one;
    one.filter.table = before.firstKey().at(2);
    const Plan part = planned(one);
    ASSERT_TRUE(applied(part).verified);
    const Plan rest = planned();
    ASSERT_TRUE(applied(rest).verified);
    RollbackTarget target;
    target.items = items;
    target.asBefore = part.id;
    EXPECT_EQ(applied(rolledBack(target).plan).applied, 3);
    const auto now = commentsOf(*sandbox);
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        const bool inPart = it.key().at(2) == one.filter.table;
        EXPECT_EQ(now.value(it.key()), inPart ? before.value(it.key()) : Comment(it.value()));
    }
    target.toText = 1;
    EXPECT_EQ(app->rollback(target).error().code, ErrorCode::WrongUsage) << "two answers to one question";
    target.toText = 0;
    target.asBefore = PlanId(u"none"_s);
    EXPECT_EQ(app->rollback(target).error().code, ErrorCode::PlanNotFound);
}

} // namespace metaflow::importing
