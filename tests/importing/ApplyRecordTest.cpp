// What an apply says of itself: while it runs, in its report, and in the store.
#include "core/model/CatalogNote.h"
#include "core/store/History.h"
#include "core/store/Items.h"
#include "tests/importing/ApplyFixture.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

using testing::commentsOf;

namespace {

/// The reports of a job while it ran.
template <typename T> QVector<Progress> progressOf(const Job<T> &job)
{
    QVector<Progress> seen;
    QObject context;
    job.onProgress(&context, [&](const Progress &progress) { seen << progress; });
    EXPECT_TRUE(testing::waitFor(job, std::chrono::minutes(1)));
    QTest::qWait(0);
    return seen;
}

} // namespace

TEST_F(ApplyTest, ProgressEndsAtItsTotal)
{
    begin();
    approveAll();
    const Plan plan = planned();
    ASSERT_EQ(applied(plan, {false, 3, false}).applied, 4 + 1 + 4);
    writeElsewhere(plan.changes.last().object.parts, texts.value(plan.changes.last().object.parts));
    const auto seen = progressOf(app->service->apply(plan, {}, app->actor()));
    ASSERT_FALSE(seen.isEmpty());
    for (const Progress &progress : seen) {
        EXPECT_LE(progress.done, progress.total);
    }
    EXPECT_EQ(seen.last().done, seen.last().total);
    EXPECT_EQ(seen.last().total, texts.size() - 9);
}

TEST_F(ApplyTest, PlansAndRollbacksReportTheSchemasTheyRead)
{
    begin();
    approveAll();
    const auto planning = progressOf(app->service->plan(app->source, {}, app->person()));
    ASSERT_FALSE(planning.isEmpty());
    EXPECT_EQ(planning.last().done, 1);
    EXPECT_EQ(planning.last().total, 1);
    const Plan plan = planned();
    ASSERT_TRUE(applied(plan).verified);
    RollbackTarget target;
    target.plan = plan.id;
    EXPECT_FALSE(progressOf(app->service->rollback(app->source, target, app->person())).isEmpty());
}

TEST_F(ApplyTest, SettlingSaysWhyAChangeIsLeftAndLeavesAnUntouchedPlanAsItWas)
{
    begin(u"1x3"_s);
    approveAll();
    const Plan plan = planned();
    const auto report = testing::waitFor(app->service->settle(plan, app->actor()));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->refused.size(), texts.size());
    EXPECT_EQ(report->refused.first().errorCode, u"not_applied"_s);
    EXPECT_EQ(report->plan.state, PlanState::Created) << "nothing of it stands";

    const QStringList drifted = firstColumn(), gone = before.lastKey();
    writeElsewhere(drifted, u"somebody else's"_s);
    ASSERT_TRUE(sandbox->drop(gone.at(0), gone.at(1), gone.at(2), gone.value(3)));
    const auto again = testing::waitFor(app->service->settle(plan, app->actor()));
    ASSERT_TRUE(again);
    QMap<QStringList, QString> codes;
    for (const Change &change : again->refused) {
        codes.insert(change.object.parts, change.errorCode);
    }
    EXPECT_EQ(codes.value(drifted), u"catalog_drifted"_s);
    EXPECT_EQ(codes.value(gone), u"column_not_found"_s);
    EXPECT_EQ(codes.value(before.firstKey()), u"not_applied"_s);
}

TEST_F(ApplyTest, CancelledBeforeTheFirstWriteThePlanIsAsItWas)
{
    begin(u"1x3"_s, {u"--latency"_s, u"300"_s});
    approveAll();
    const Plan plan = planned();
    // The warehouse carries out nothing and answers nothing.
    ASSERT_TRUE(sandbox->faults({{u"statement.hang"_s, 1.0}}));
    const auto job = app->service->apply(plan, {}, app->actor());
    QTest::qWait(300);
    job.cancel();
    const auto cancelled = testing::waitFor(job);
    ASSERT_TRUE(sandbox->faults({}));
    EXPECT_EQ(app->stored(plan.id)->state, PlanState::Created);
    EXPECT_EQ(tableVersions(), 0);
    EXPECT_EQ(applied(plan).applied, texts.size());
}

TEST_F(ApplyTest, EveryChangeRefusedUnderPartialIsAPlanRefused)
{
    begin(u"1x2"_s);
    approveAll();
    const Plan plan = planned();
    for (auto it = before.keyBegin(); it != before.keyEnd(); ++it) {
        writeElsewhere(*it, u"somebody else's"_s);
    }
    const ApplyReport report = applied(plan, {true, 0, false});
    EXPECT_TRUE(report.nothingWritten);
    EXPECT_FALSE(report.verified);
    EXPECT_EQ(report.refused.size(), texts.size());
    EXPECT_EQ(report.plan.state, PlanState::Refused);
}

TEST_F(ApplyTest, AnotherPlanThatWroteTheSameObjectsMakesAPlanStale)
{
    begin(u"2x2"_s);
    approveAll();
    PlanOptions one;
    one.filter.table = before.firstKey().at(2);
    const Plan all = planned();
    const Plan part = planned(one);
    const auto staleOnes = [&] {
        QSet<PlanId> stale;
        const auto summaries = testing::waitFor(app->service->summaries());
        EXPECT_TRUE(summaries);
        for (const PlanSummary &summary : summaries.value_or(QVector<PlanSummary>())) {
            EXPECT_TRUE(summary.plan.changes.isEmpty()) << "a list, not the plans themselves";
            if (summary.stale) {
                stale.insert(summary.plan.id);
            }
        }
        return stale;
    };
    EXPECT_EQ(staleOnes(), QSet<PlanId>());
    ASSERT_TRUE(applied(part).verified);
    EXPECT_EQ(staleOnes(), QSet<PlanId>{all.id});
    const int versions = tableVersions();
    const ApplyReport refused = applied(all);
    EXPECT_TRUE(refused.nothingWritten);
    EXPECT_EQ(refused.refused.size(), 3);
    EXPECT_EQ(refused.refused.first().errorCode, u"plan_stale"_s);
    EXPECT_EQ(tableVersions(), versions);
    EXPECT_EQ(applied(all, {true, 0, false}).applied, 3) << "the rest of it, where that is wanted";
}

TEST_F(ApplyTest, APlanOfWhichAPartWasAppliedIsNotStaleByItself)
{
    begin();
    approveAll();
    const Plan plan = planned();
    ASSERT_EQ(applied(plan, {false, 2, false}).applied, 5);
    const auto summaries = testing::waitFor(app->service->summaries());
    ASSERT_TRUE(summaries);
    ASSERT_EQ(summaries->size(), 1);
    EXPECT_FALSE(summaries->first().stale);
    EXPECT_TRUE(applied(plan).verified);
}

TEST_F(ApplyTest, TheHistorySaysWhatStoodThereBeforeAndAfter)
{
    begin(u"1x2"_s);
    const QStringList empty = firstColumn(), other = before.lastKey();
    writeElsewhere(empty, u""_s); // not NULL
    writeElsewhere(other, u"somebody's words"_s);
    before = commentsOf(*sandbox);
    approveAll();
    PlanOptions replace;
    replace.replace = true;
    const Plan plan = planned(replace);
    const auto notes = [&](QLatin1StringView name) {
        const auto rows = testing::waitFor(app->store.read([name](store::Connection &connection) {
            HistoryFilter wanted;
            wanted.action = name;
            return store::history(connection, wanted);
        }));
        EXPECT_TRUE(rows);
        QMap<QStringList, CatalogNote> found;
        for (const HistoryRow &row : rows.value_or(QVector<HistoryRow>())) {
            const auto note = catalogNoteFromJson(row.comment);
            EXPECT_TRUE(note) << qPrintable(row.comment);
            found.insert(row.object.parts, note.value_or(CatalogNote()));
            EXPECT_FALSE(row.plan.isNone());
        }
        return found;
    };
    ASSERT_TRUE(sandbox->faults({{u"forbidden_table"_s, 1.0}}));
    EXPECT_EQ(applied(plan).failed.size(), texts.size());
    EXPECT_EQ(notes(action::importFailed).value(other),
        (CatalogNote{u"somebody's words"_s, u"somebody's words"_s, u"forbidden"_s}));
    ASSERT_TRUE(sandbox->faults({}));
    ASSERT_TRUE(applied(plan).verified);
    const auto imported = notes(action::imported);
    EXPECT_EQ(imported.size(), texts.size());
    EXPECT_EQ(imported.value(empty), (CatalogNote{u""_s, texts.value(empty), {}}));
    EXPECT_EQ(imported.value(other), (CatalogNote{u"somebody's words"_s, texts.value(other), {}}));
    RollbackTarget target;
    target.plan = plan.id;
    ASSERT_TRUE(applied(rolledBack(target).plan).verified);
    EXPECT_EQ(notes(action::rolledBack).value(other), (CatalogNote{texts.value(other), u"somebody's words"_s, {}}));
    EXPECT_EQ(notes(action::rolledBack).value(empty), (CatalogNote{texts.value(empty), u""_s, {}}));
}

TEST_F(ApplyTest, AStalePlanRecordsNoImportThoughItsTextsStand)
{
    begin(u"1x3"_s);
    approveAll();
    const Plan first = planned();
    const Plan second = planned();
    ASSERT_TRUE(applied(first).verified);
    const auto item = app->item(items.first());
    ASSERT_TRUE(testing::waitFor(app->store.write([ref = ItemRef{items.first(), item->version}, by = app->actor(),
                                                      now = app->clock.now()](store::Connection &connection) {
        Decision decision;
        decision.kind = Decision::Kind::Edit;
        decision.items = {ref};
        decision.text = u"Other words."_s;
        decision.actor = by;
        return store::applyDecision(connection, decision, BatchId(u"b"_s), now, {});
    })));
    const ApplyReport refused = applied(second);
    EXPECT_TRUE(refused.nothingWritten);
    ASSERT_FALSE(refused.refused.isEmpty());
    EXPECT_EQ(refused.refused.first().errorCode, u"plan_stale"_s);
    const auto rows = testing::waitFor(app->store.read([](store::Connection &connection) {
        HistoryFilter imported;
        imported.action = action::imported;
        return store::history(connection, imported);
    }));
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->size(), texts.size()) << "those of the first plan";
}

TEST_F(ApplyTest, WhatStoodThereBeforeIsInTheHistoryBeforeTheStatementLeaves)
{
    begin(u"1x3"_s);
    approveAll();
    const Plan plan = planned();
    const QStringList theirs = firstColumn();
    writeElsewhere(theirs, texts.value(theirs));
    ASSERT_TRUE(sandbox->faults({{u"write.hang"_s, 1.0}}));
    const auto job = app->service->apply(plan, {}, app->actor());
    const auto isSent = [&] {
        const auto stored = app->stored(plan.id);
        return stored && stored->statements.first().state == StatementState::Sent;
    };
    ASSERT_TRUE(QTest::qWaitFor(isSent, 30'000));
    const QString copy = folder.filePath(u"killed.db"_s); // what a kill leaves at this moment
    for (const QString &suffix : {QString(), u"-wal"_s}) {
        const QString file = folder.filePath(u"store.db"_s) + suffix;
        ASSERT_TRUE(!QFile::exists(file) || QFile::copy(file, copy + suffix));
    }
    job.cancel();
    ASSERT_TRUE(testing::waitFor(job));
    ASSERT_TRUE(sandbox->faults({}));

    testing::Installation killed(testing::profileOf(*sandbox), copy);
    ASSERT_TRUE(killed.connect());
    EXPECT_EQ(killed.stored(plan.id)->state, PlanState::Applying);
    EXPECT_EQ(killed.item(itemAt.value(theirs))->status, Status::Imported);
    const auto report = killed.apply(plan);
    ASSERT_TRUE(report) << qPrintable(errorCodeName(report.error().code));
    EXPECT_EQ(report->applied, texts.size() - 1);
    EXPECT_EQ(report->unchanged, 1);
    EXPECT_TRUE(report->verified);
    expectTextsInCatalog();
    expectImportedOnce(killed);
}

TEST_F(ApplyTest, WhatStoodThereBeforeIsInTheHistoryOnce)
{
    begin(u"2x3"_s);
    approveAll();
    const Plan plan = planned();
    const QStringList theirs = firstColumn();
    writeElsewhere(theirs, texts.value(theirs));
    const ApplyReport report = applied(plan);
    EXPECT_EQ(report.unchanged, 1);
    EXPECT_TRUE(report.verified);
    expectImportedOnce(*app);
    EXPECT_EQ(applied(plan).unchanged, texts.size());
    expectImportedOnce(*app);
}

} // namespace metaflow::importing
