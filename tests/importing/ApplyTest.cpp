#include "tests/importing/ApplyFixture.h"

#include "core/importing/PlanFile.h"
#include "core/store/History.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

using testing::CatalogComments;
using testing::commentsOf;
using testing::Installation;

TEST_F(ApplyTest, WritesThePlanReadsItBackAndTakesItBack)
{
    begin();
    writeElsewhere(firstColumn(), u""_s);
    before = commentsOf(*sandbox);
    approveAll();
    const Plan plan = planned();
    EXPECT_EQ(plan.statements.size(), 6) << "one for the columns and one for the table, of three tables";
    EXPECT_EQ(PlanFile::hash(plan), plan.hash);
    EXPECT_EQ(commentsOf(*sandbox), before) << "a plan writes nothing";

    const ApplyReport report = applied(plan);
    EXPECT_EQ(report.applied, texts.size());
    EXPECT_TRUE(report.verified);
    EXPECT_EQ(report.derivedStatements, 0);
    EXPECT_EQ(report.plan.state, PlanState::Applied);
    expectTextsInCatalog();
    EXPECT_EQ(tableVersions(), 6);
    EXPECT_EQ(app->item(items.first())->status, Status::Imported);

    RollbackTarget target;
    target.plan = plan.id;
    const auto back = app->rollback(target);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->leftOut, 0);
    const ApplyReport rolledBack = applied(back->plan);
    EXPECT_EQ(rolledBack.applied, texts.size());
    EXPECT_EQ(commentsOf(*sandbox), before) << "NULL and '' kept apart";
    const auto item = app->item(items.first());
    EXPECT_EQ(item->status, Status::Pending);
    EXPECT_TRUE(item->needsWork);
}

TEST_F(ApplyTest, ApplyingTwiceChangesNothing)
{
    begin();
    approveAll();
    const Plan plan = planned();
    EXPECT_EQ(applied(plan).applied, texts.size());
    const int versions = tableVersions();
    const ApplyReport again = applied(plan);
    EXPECT_EQ(again.applied, 0);
    EXPECT_EQ(again.unchanged, texts.size());
    EXPECT_TRUE(again.failed.isEmpty() && again.refused.isEmpty());
    EXPECT_EQ(tableVersions(), versions);
    const auto rows = testing::waitFor(app->store.read([](store::Connection &connection) {
        HistoryFilter imported;
        imported.action = action::imported;
        return store::history(connection, imported);
    }));
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->size(), texts.size()) << "no second row of history";
}

TEST_F(ApplyTest, DriftInTheFirstGuardWritesNothingUnlessPartial)
{
    begin();
    approveAll();
    const Plan plan = planned();
    const QStringList drifted = firstColumn();
    writeElsewhere(drifted, u"somebody else's"_s);
    const CatalogComments now = commentsOf(*sandbox);

    const ApplyReport refused = applied(plan);
    EXPECT_TRUE(refused.nothingWritten);
    ASSERT_EQ(refused.refused.size(), 1);
    EXPECT_EQ(refused.refused.first().errorCode, u"catalog_drifted"_s);
    EXPECT_EQ(refused.plan.state, PlanState::Refused);
    EXPECT_EQ(commentsOf(*sandbox), now);

    ApplyOptions partial;
    partial.partial = true;
    const ApplyReport rest = applied(plan, partial);
    EXPECT_FALSE(rest.nothingWritten);
    EXPECT_EQ(rest.applied, texts.size() - 1);
    ASSERT_EQ(rest.refused.size(), 1);
    EXPECT_EQ(rest.derivedStatements, 1) << "the columns' statement without the drifted one";
    expectTextsInCatalog({drifted});
    EXPECT_EQ(commentsOf(*sandbox).value(drifted), Comment(u"somebody else's"_s));
    EXPECT_EQ(rest.plan.state, PlanState::PartlyApplied);
}

TEST_F(ApplyTest, ATableThatIsGoneIsRefusedAndTheRestGoesOn)
{
    begin();
    approveAll();
    const Plan plan = planned();
    const QString table = before.firstKey().at(2);
    ASSERT_TRUE(sandbox->drop(u"synthetic"_s, u"main"_s, table));
    const ApplyReport refused = applied(plan);
    EXPECT_TRUE(refused.nothingWritten);
    ApplyOptions partial;
    partial.partial = true;
    const ApplyReport rest = applied(plan, partial);
    EXPECT_EQ(rest.refused.size(), 5);
    EXPECT_EQ(rest.applied, texts.size() - 5);
}

TEST_F(ApplyTest, APlanThatIsNotTheStoredOneIsRefused)
{
    begin();
    approveAll();
    Plan plan = planned();
    const QString file = folder.filePath(u"p.mfplan"_s);
    ASSERT_TRUE(testing::waitFor(app->service->writeFile(plan.id, file)));
    EXPECT_TRUE(app->service->readFile(file));

    Plan altered = plan;
    altered.changes.first().ours = u"smuggled in"_s;
    EXPECT_EQ(app->apply(altered).error().code, ErrorCode::PlanFileDamaged);
    altered.hash = PlanFile::hash(altered); // whoever alters a file can compute a hash
    EXPECT_EQ(app->apply(altered).error().code, ErrorCode::PlanFileDamaged);
    Plan foreign = plan;
    foreign.storeId = u"another store"_s;
    foreign.hash = PlanFile::hash(foreign);
    EXPECT_EQ(app->apply(foreign).error().code, ErrorCode::PlanForOtherStore);
    EXPECT_EQ(tableVersions(), 0);
}

TEST_F(ApplyTest, AnItemThatWasDecidedOtherwiseMakesThePlanStale)
{
    begin();
    approveAll();
    const Plan plan = planned();
    const ItemId rejected = items.first();
    const auto item = app->item(rejected);
    ASSERT_TRUE(testing::waitFor(app->store.write([ref = ItemRef{rejected, item->version}, by = app->actor(),
                                                      now = app->clock.now()](store::Connection &connection) {
        Decision decision;
        decision.kind = Decision::Kind::Reject;
        decision.items = {ref};
        decision.actor = by;
        return store::applyDecision(connection, decision, BatchId(u"b"_s), now, {});
    })));
    const ApplyReport refused = applied(plan);
    EXPECT_TRUE(refused.nothingWritten);
    ASSERT_EQ(refused.refused.size(), 1);
    EXPECT_EQ(refused.refused.first().errorCode, u"plan_stale"_s);
    EXPECT_EQ(tableVersions(), 0);
}

TEST_F(ApplyTest, AnOldWarehouseGetsSingleColumnsOnceItHasRefusedSeveral)
{
    begin(u"6x4"_s, {u"--dbsql-version"_s, u"2024.10"_s});
    approveAll();
    const Plan plan = planned();
    const ApplyReport report = applied(plan);
    EXPECT_EQ(report.applied, texts.size());
    EXPECT_EQ(report.derivedStatements, 24);
    expectTextsInCatalog();
    RollbackTarget target;
    target.plan = plan.id;
    const auto back = app->rollback(target);
    ASSERT_TRUE(back);
    EXPECT_EQ(applied(back->plan).derivedStatements, 0) << "what was refused once is not tried again";
    EXPECT_EQ(commentsOf(*sandbox), before);
}

TEST_F(ApplyTest, ALostAnswerEndsAsAppliedOnce)
{
    begin();
    approveAll();
    const Plan plan = planned();
    ASSERT_TRUE(sandbox->faults({{u"statement.reply_lost"_s, u"x3"_s}}));
    const ApplyReport report = applied(plan);
    EXPECT_EQ(report.applied, texts.size()) << qPrintable(report.stoppedBy);
    EXPECT_TRUE(report.failed.isEmpty());
    expectTextsInCatalog();
    EXPECT_EQ(tableVersions(), 6) << "nothing is written twice";
}

TEST_F(ApplyTest, AConflictIsReadAgainAndTriedAgain)
{
    begin(u"1x3"_s);
    approveAll();
    const Plan plan = planned();
    ASSERT_TRUE(sandbox->faults({{u"conflict_2d521"_s, u"x2"_s}}));
    const ApplyReport report = applied(plan);
    EXPECT_EQ(report.applied, texts.size());
    expectTextsInCatalog();
}

TEST_F(ApplyTest, ATextThatReadsBackOtherwiseIsAFailureThatCanBeTakenBack)
{
    begin(u"1x3"_s);
    approveAll();
    const Plan plan = planned();
    ASSERT_TRUE(sandbox->faults({{u"truncated_comment"_s, u"x1"_s}}));
    const ApplyReport report = applied(plan);
    EXPECT_FALSE(report.verified);
    ASSERT_FALSE(report.failed.isEmpty());
    EXPECT_EQ(report.failed.first().errorCode, u"read_back_differs"_s);
    EXPECT_NE(report.failed.first().readBack, report.failed.first().ours);
    EXPECT_EQ(app->item(report.failed.first().item)->importError, u"read_back_differs"_s);
    RollbackTarget target;
    target.plan = plan.id;
    const auto back = app->rollback(target);
    ASSERT_TRUE(back);
    EXPECT_FALSE(applied(back->plan).nothingWritten);
    EXPECT_EQ(commentsOf(*sandbox), before);
}

TEST_F(ApplyTest, OneApplyACatalogAtATime)
{
    begin(u"4x3"_s, {u"--latency"_s, u"200"_s});
    approveAll();
    const Plan plan = planned();
    Installation other(testing::profileOf(*sandbox), folder.filePath(u"store.db"_s));
    ASSERT_TRUE(other.connect());
    const auto first = app->service->apply(plan, {}, app->actor());
    const auto second = other.service->apply(plan, {}, other.actor());
    const auto one = testing::waitFor(first);
    const auto two = testing::waitFor(second);
    ASSERT_NE(one.has_value(), two.has_value());
    EXPECT_EQ(one ? two.error().code : one.error().code, ErrorCode::Locked);
    EXPECT_EQ(tableVersions(), 8);
    EXPECT_TRUE(app->apply(plan)) << "free again";
}

TEST_F(ApplyTest, TheFirstStatementsAreACanary)
{
    begin();
    approveAll();
    const Plan plan = planned();
    ApplyOptions canary;
    canary.first = 1;
    const ApplyReport report = applied(plan, canary);
    EXPECT_EQ(report.applied, 4);
    EXPECT_EQ(tableVersions(), 1);
    EXPECT_EQ(applied(plan).applied, texts.size() - 4);
    expectTextsInCatalog();
}

TEST_F(ApplyTest, TenFailuresOfOneKindInARowStop)
{
    begin(u"40x2"_s);
    approveAll();
    const Plan plan = planned();
    ASSERT_TRUE(sandbox->faults({{u"forbidden_table"_s, 1.0}}));
    const ApplyReport report = applied(plan);
    EXPECT_EQ(report.stoppedBy, u"forbidden"_s);
    EXPECT_GE(report.failed.size(), 10);
    EXPECT_LT(report.failed.size(), 60);
    ASSERT_TRUE(sandbox->faults({}));
    EXPECT_EQ(applied(plan).applied, texts.size()) << "the same command goes on";
}

TEST_F(ApplyTest, CancelledAndCalledAgainItWritesEachTableOnce)
{
    begin(u"30x3"_s, {u"--latency"_s, u"60"_s});
    approveAll();
    const Plan plan = planned();
    const auto job = app->service->apply(plan, {}, app->actor());
    QTest::qWait(500);
    QElapsedTimer timer;
    timer.start();
    job.cancel();
    const auto cancelled = testing::waitFor(job);
    EXPECT_LT(timer.elapsed(), 2'000);
    ASSERT_TRUE(cancelled) << qPrintable(errorCodeName(cancelled.error().code));
    EXPECT_EQ(cancelled->stoppedBy, u"cancelled"_s);
    const ApplyReport rest = applied(plan);
    EXPECT_TRUE(rest.refused.isEmpty() && rest.failed.isEmpty());
    EXPECT_EQ(rest.plan.state, PlanState::Applied);
    expectTextsInCatalog();
}

TEST_F(ApplyTest, SettlingRecordsWhatSomebodyElseApplied)
{
    begin(u"1x2"_s);
    approveAll();
    const Plan plan = planned();
    const QStringList done = before.lastKey();
    writeElsewhere(done, texts.value(done));
    const auto report = testing::waitFor(app->service->settle(plan, app->actor()));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->applied, 1);
    EXPECT_EQ(report->refused.size(), texts.size() - 1);
    EXPECT_EQ(tableVersions(), 0);
}

TEST_F(ApplyTest, CommentsThatStandThereAreUntouchedUnlessChosen)
{
    begin();
    QSet<QStringList> commented;
    for (auto it = before.keyBegin(); it != before.keyEnd(); ++it) {
        if (commented.size() * 2 <= std::distance(before.keyBegin(), it)) {
            writeElsewhere(*it, u"theirs"_s);
            commented << *it;
        }
    }
    before = commentsOf(*sandbox);
    approveAll();
    const Plan plan = planned();
    const ApplyReport report = applied(plan);
    EXPECT_EQ(report.applied, texts.size() - commented.size());
    expectTextsInCatalog(commented);
    const CatalogComments now = commentsOf(*sandbox);
    for (const QStringList &path : commented) {
        EXPECT_EQ(now.value(path), Comment(u"theirs"_s));
    }
    PlanOptions replace;
    replace.replace = true;
    EXPECT_EQ(applied(planned(replace)).applied, commented.size());
    expectTextsInCatalog();
}

TEST_F(ApplyTest, RollingBackOneItemLeavesLaterEditsAlone)
{
    begin(u"1x3"_s);
    approveAll();
    EXPECT_EQ(applied(planned()).applied, texts.size());
    const QStringList edited = before.lastKey();
    writeElsewhere(edited, u"edited since"_s);
    RollbackTarget target;
    target.table = u"synthetic.main."_s + edited.at(2);
    const auto back = app->rollback(target);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->counts.value(u"conflict"_s), 1);
    EXPECT_EQ(applied(back->plan).applied, texts.size() - 1);
    CatalogComments expected = before;
    expected[edited] = u"edited since"_s;
    EXPECT_EQ(commentsOf(*sandbox), expected);
}

} // namespace metaflow::importing
