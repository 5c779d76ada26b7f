// What the looks at the catalog before, while and after writing find.
#include "tests/importing/ApplyFixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::importing {

using testing::commentsOf;

namespace {

constexpr ApplyOptions partly{true, 0, false};

} // namespace

TEST_F(ApplyTest, APlannedUnchangedCommentThatDriftedIsRefused)
{
    begin(u"1x3"_s);
    approveAll();
    const QStringList same = firstColumn();
    writeElsewhere(same, texts.value(same));
    const Plan plan = planned();
    writeElsewhere(same, u"somebody else's"_s);
    const ApplyReport refused = applied(plan);
    EXPECT_TRUE(refused.nothingWritten);
    EXPECT_EQ(tableVersions(), 0);
    ASSERT_EQ(refused.refused.size(), 1);
    EXPECT_EQ(refused.refused.first().object.parts, same);
    EXPECT_EQ(refused.refused.first().errorCode, u"catalog_drifted"_s);

    const ApplyReport rest = applied(plan, partly);
    EXPECT_FALSE(rest.nothingWritten);
    EXPECT_EQ(rest.applied, texts.size() - 1);
    EXPECT_EQ(rest.refused.size(), 1);
    EXPECT_EQ(rest.plan.state, PlanState::PartlyApplied);
    ASSERT_TRUE(sandbox->drop(same.at(0), same.at(1), same.at(2), same.at(3)));
    const ApplyReport gone = applied(plan, partly);
    ASSERT_EQ(gone.refused.size(), 1);
    EXPECT_EQ(gone.refused.first().errorCode, u"column_not_found"_s);
}

TEST_F(ApplyTest, WhatWasNotWrittenWasNotReadBack)
{
    begin(u"1x3"_s);
    approveAll();
    const Plan plan = planned();
    EXPECT_TRUE(applied(plan).verified);
    EXPECT_TRUE(applied(plan).verified) << "all of it still stands";
    for (auto it = before.keyBegin(); it != before.keyEnd(); ++it) {
        writeElsewhere(*it, u"everything is different now"_s);
    }
    const ApplyReport again = applied(plan);
    EXPECT_EQ(again.refused.size(), texts.size());
    EXPECT_TRUE(again.nothingWritten);
    EXPECT_FALSE(again.verified);

    PlanOptions nothing;
    nothing.filter.table = u"no such table"_s;
    const ApplyReport empty = applied(planned(nothing));
    EXPECT_FALSE(empty.verified);
    EXPECT_FALSE(empty.nothingWritten) << "nothing was refused either";
}

TEST_F(ApplyTest, ACanaryIsNotVerifiedAsAWhole)
{
    begin();
    approveAll();
    const Plan plan = planned();
    EXPECT_FALSE(applied(plan, {false, 1, false}).verified) << "most of it was not written";
    EXPECT_TRUE(applied(plan).verified);
}

TEST_F(ApplyTest, AColumnThatIsGoneIsLeftOutOfItsStatement)
{
    begin(u"2x4"_s);
    approveAll();
    const Plan plan = planned();
    const QStringList gone = firstColumn();
    ASSERT_TRUE(sandbox->drop(gone.at(0), gone.at(1), gone.at(2), gone.at(3)));
    const ApplyReport refused = applied(plan);
    EXPECT_TRUE(refused.nothingWritten);
    const ApplyReport rest = applied(plan, partly);
    ASSERT_EQ(rest.refused.size(), 1);
    EXPECT_EQ(rest.refused.first().errorCode, u"column_not_found"_s);
    EXPECT_EQ(rest.derivedStatements, 1);
    EXPECT_EQ(rest.applied, texts.size() - 1);
    expectTextsInCatalog({gone});
}

TEST_F(ApplyTest, AGuardOlderThanAMinuteIsReadAgainAndWhatDriftedMeanwhileIsLeftOut)
{
    begin(u"24x2"_s, {u"--latency"_s, u"100"_s});
    approveAll();
    const Plan plan = planned();
    const auto job = app->service->apply(plan, {}, app->actor());
    ASSERT_TRUE(QTest::qWaitFor([&] { return tableVersions() > 0; }, 30'000));
    const QStringList late = plan.changes.last().object.parts; // of the last table: its turn is far away
    writeElsewhere(late, u"somebody was quicker"_s);
    app->clock.skip(61s);
    const auto report = testing::waitFor(job, 2min);
    ASSERT_TRUE(report) << qPrintable(errorCodeName(report.error().code));
    EXPECT_FALSE(report->nothingWritten);
    ASSERT_EQ(report->refused.size(), 1) << qPrintable(report->stoppedBy);
    EXPECT_EQ(report->refused.first().object.parts, late);
    EXPECT_EQ(report->refused.first().errorCode, u"catalog_drifted"_s);
    EXPECT_EQ(report->applied, texts.size() - 1);
    EXPECT_EQ(commentsOf(*sandbox).value(late), Comment(u"somebody was quicker"_s));
    expectTextsInCatalog({late});
}

} // namespace metaflow::importing
