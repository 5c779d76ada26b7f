#include "tests/support/RunLoop.h"
#include "ui/generate/ModelTable.h"
#include "ui/generate/RunListModel.h"
#include "ui/generate/RunWords.h"
#include "ui/generate/SettingsMemory.h"

#include <QFile>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

Run runOf(int id, qint64 cost, int requests)
{
    Run run;
    run.id = RunId(id);
    run.createdAt = QDateTime(QDate(2026, 11, id), QTime(8, 0), Qt::UTC);
    run.selection.catalog = u"main"_s;
    run.requests = requests;
    run.actual.costMicroUsd = cost;
    return run;
}

} // namespace

TEST(GenerateSettings, AreRememberedForEachWorkspaceAndNeverPrivacyOrAKey)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    GenerationOptions options;
    options.what = What::ColumnsOnly;
    options.onlyMissing = false;
    options.views = false;
    options.context.samples = false;
    options.memoryPercent = 80;
    options.columnsPerRequest = 12;
    options.maxInFlight = 33;
    options.budgetMicroUsd = 2'500'000;
    options.model = u"gpt-x"_s;
    options.baseUrl = u"https://api.example/v1"_s;
    options.privacy = PrivacyMode::Raw;
    ASSERT_TRUE(testing::waitFor(keepSettings(file, u"one/host"_s, options)).value_or(false));
    options.privacy.reset();
    EXPECT_EQ(testing::waitFor(recallSettings(file, u"one/host"_s)), options);
    EXPECT_EQ(testing::waitFor(recallSettings(file, u"another"_s)).error().code, ErrorCode::NotFound);
    QFile kept(file);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_FALSE(kept.readAll().contains("raw"));
}

TEST(GenerateSettings, AContextWithEveryPartOffStaysSo)
{
    const QTemporaryDir folder;
    GenerationOptions options;
    options.context = *contextPartsFromNames({});
    ASSERT_TRUE(testing::waitFor(keepSettings(folder.filePath(u"w.ini"_s), u"w"_s, options)).value_or(false));
    EXPECT_EQ(testing::waitFor(recallSettings(folder.filePath(u"w.ini"_s), u"w"_s))->context, options.context);
}

TEST(RunList, SortsFiguresAsFigures)
{
    RunListModel model([](const metaflow::Run &run) { return run.id != RunId(3); });
    model.set({runOf(1, 900, 9), runOf(2, 10'000'000, 100), runOf(3, 20, 20)});
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&model);
    sorted.setSortRole(RunListModel::SortRole);
    sorted.sort(RunListModel::Cost, Qt::DescendingOrder);
    EXPECT_EQ(sorted.mapToSource(sorted.index(0, 0)).row(), 1);
    EXPECT_EQ(sorted.mapToSource(sorted.index(2, 0)).row(), 2);
    EXPECT_EQ(model.index(2, RunListModel::Cost).data().toString(), u"not known"_s);
}

TEST(RunList, SaysWhyARunStoppedAndWhetherItGoesOn)
{
    metaflow::Run run = runOf(1, 5, 2);
    run.state = RunState::Stopped;
    run.stoppedBy = errorCodeName(ErrorCode::BudgetReached);
    run.options.budgetMicroUsd = 2'500'000;
    EXPECT_TRUE(stoppedText(run).contains(u"2.5"_s)) << qPrintable(stoppedText(run));
    EXPECT_TRUE(canGoOn(run));
    run.state = RunState::Done;
    EXPECT_FALSE(canGoOn(run));
    run.failed = 1;
    EXPECT_TRUE(canGoOn(run));
}

TEST(RunWords, SayWhyNothingIsSentAndWhatWasLeftAlone)
{
    EXPECT_TRUE(waitingText({}).isEmpty());
    const QStringList said{waitingText(u"paused"_s), waitingText(u"limit"_s), waitingText(u"rate_limited"_s)};
    EXPECT_EQ(QSet<QString>(said.begin(), said.end()).size(), 3);
    EXPECT_TRUE(leftAloneText(u"has_comment"_s, 12).startsWith(u"12 "_s));
    EXPECT_TRUE(notReadText({u"lineage"_s}).contains(u"lineage"_s));
    metaflow::Run run;
    run.state = RunState::Paused;
    EXPECT_FALSE(isHeldBack(run)) << "a person paused it";
    run.stoppedBy = errorCodeName(ErrorCode::RateLimited);
    EXPECT_TRUE(isHeldBack(run));
    run.state = RunState::Stopped;
    EXPECT_FALSE(isHeldBack(run));
}

TEST(PriceList, SaysHowOldItIs)
{
    const QDate day(2026, 11, 3);
    EXPECT_TRUE(
        ageText(day, day.addDays(23)).contains(u"23 days"_s) || ageText(day, day.addDays(23)).contains(u"23 day(s)"_s));
    EXPECT_FALSE(ageText(day, day).contains(u"day"_s));
}

} // namespace metaflow::ui
