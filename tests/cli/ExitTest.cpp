#include "app/cli/Applying.h"
#include "app/cli/Exit.h"
#include "app/cli/Generation.h"

#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace metaflow::cli {
namespace {

TEST(ExitTest, CodesAreThoseOfThePage)
{
    const std::vector<std::pair<ErrorCode, int>> table{{ErrorCode::WrongUsage, 64}, {ErrorCode::Cancelled, 130},
        {ErrorCode::NotSignedIn, 5}, {ErrorCode::KeyMissing, 5}, {ErrorCode::KeyStoreLocked, 5},
        {ErrorCode::SignInRefused, 5}, {ErrorCode::SignInExpired, 5}, {ErrorCode::SignInMismatch, 5},
        {ErrorCode::StoreSignIn, 5}, {ErrorCode::Unauthenticated, 5}, {ErrorCode::Locked, 6}, {ErrorCode::StoreBusy, 6},
        {ErrorCode::StoreInUse, 6}, {ErrorCode::RoleTooSmall, 1}, {ErrorCode::StoreNeedsAdoption, 1},
        {ErrorCode::NothingToAdopt, 1}, {ErrorCode::StoreNotEmpty, 1}, {ErrorCode::BackupInvalid, 1},
        {ErrorCode::ToolMissing, 1}, {ErrorCode::NoFreePort, 1}, {ErrorCode::BudgetReached, 7},
        {ErrorCode::PlanStale, 4}, {ErrorCode::CatalogDrifted, 4}, {ErrorCode::PlanForOtherStore, 4},
        {ErrorCode::PlanForOtherSource, 4}, {ErrorCode::NotPermitted, 4}, {ErrorCode::Forbidden, 1},
        {ErrorCode::ServerError, 1}, {ErrorCode::PlanFileDamaged, 1}, {ErrorCode::FileUnwritable, 1}};
    for (const auto &[code, exit] : table) {
        EXPECT_EQ(static_cast<int>(exitCodeFor(code)), exit) << qPrintable(errorCodeName(code));
    }
}

TEST(ExitTest, NoErrorIsASuccess)
{
    const std::set<int> known{1, 4, 5, 6, 7, 64, 130};
    for (int i = 0; i <= static_cast<int>(ErrorCode::PracticeNotStarted); ++i) {
        EXPECT_TRUE(known.contains(static_cast<int>(exitCodeFor(static_cast<ErrorCode>(i))))) << i;
    }
}

TEST(ExitTest, ARunEndsByWhatStoppedItElseByItsFailures)
{
    generation::RunReport report;
    EXPECT_EQ(exitCodeOf(report), ExitCode::Done);
    report.run.failed = 1;
    EXPECT_EQ(exitCodeOf(report), ExitCode::Partly);
    report.run.stoppedBy = u"budget_reached"_s;
    EXPECT_EQ(exitCodeOf(report), ExitCode::Budget);
    report.run.stoppedBy = u"cancelled"_s;
    EXPECT_EQ(exitCodeOf(report), ExitCode::Cancelled);
    report.run.stoppedBy = u"unauthenticated"_s;
    EXPECT_EQ(exitCodeOf(report), ExitCode::NotSignedIn);
    report.run.stoppedBy = u"billing_stopped"_s;
    EXPECT_EQ(exitCodeOf(report), ExitCode::Failed);
}

class ApplyExitTest : public ::testing::Test {
protected:
    static Change change(ChangeState state)
    {
        Change change;
        change.statement = 1;
        change.state = state;
        return change;
    }
    importing::ApplyReport report;
};

TEST_F(ApplyExitTest, AVerifiedPlanIsDone)
{
    report.applied = 2;
    report.verified = true;
    EXPECT_EQ(exitCodeOf(report), ExitCode::Done);
}

TEST_F(ApplyExitTest, APlanRefusedAsAWholeIsFour)
{
    report.refused = {change(ChangeState::Refused)};
    report.nothingWritten = true;
    EXPECT_EQ(exitCodeOf(report), ExitCode::Refused);
}

TEST_F(ApplyExitTest, WhatIsLeftIsThree)
{
    report.applied = 1;
    report.verified = true;
    report.refused = {change(ChangeState::Refused)};
    EXPECT_EQ(exitCodeOf(report), ExitCode::Partly);
    report.refused.clear();
    report.plan.changes = {change(ChangeState::Open)};
    EXPECT_EQ(exitCodeOf(report), ExitCode::Partly) << "--first N";
}

TEST_F(ApplyExitTest, AStopByAPersonIs130AlsoWhenSomethingIsLeft)
{
    report.applied = 1;
    report.plan.changes = {change(ChangeState::Open)};
    report.stoppedBy = u"cancelled"_s;
    EXPECT_EQ(exitCodeOf(report), ExitCode::Cancelled);
}

TEST_F(ApplyExitTest, TenFailuresInARowAreListedAndSoThree)
{
    report.failed = QVector<Change>(10, change(ChangeState::Failed));
    report.plan.changes = {change(ChangeState::Open)};
    report.stoppedBy = u"forbidden"_s;
    EXPECT_EQ(exitCodeOf(report), ExitCode::Partly);
}

TEST_F(ApplyExitTest, AStopBeforeAnythingWasDoneSaysItsReason)
{
    report.plan.changes = {change(ChangeState::Open)};
    report.stoppedBy = u"unauthenticated"_s;
    EXPECT_EQ(exitCodeOf(report), ExitCode::NotSignedIn);
    report.stoppedBy = u"locked"_s;
    EXPECT_EQ(exitCodeOf(report), ExitCode::Locked);
}

TEST_F(ApplyExitTest, TextsThatDoNotReadBackAreAFailure)
{
    report.applied = 1;
    EXPECT_EQ(exitCodeOf(report), ExitCode::Failed);
}

} // namespace
} // namespace metaflow::cli
