#include "tests/support/RunLoop.h"
#include "ui/generate/RunListModel.h"
#include "ui/generate/RunReportFile.h"
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

TEST(RunReport, HasEveryFailureWithItsReasonAndNoFormula)
{
    Request good;
    good.number = 1;
    good.table.parts = {u"main"_s, u"sales"_s, u"orders"_s};
    good.state = RequestState::Done;
    good.actual = {100, 10, 20, 3250};
    Request bad = good;
    bad.number = 2;
    bad.table.parts = {u"=cmd|' /C calc'!A0"_s, u"s"_s, u"t"_s};
    bad.state = RequestState::Failed;
    bad.errorCode = errorCodeName(ErrorCode::Timeout);
    const QList<QByteArray> lines = runReportCsv({good, bad}).split('\n');
    ASSERT_EQ(lines.size(), 4); // header, two rows, what follows the last line end
    EXPECT_TRUE(lines.at(1).contains(",0.003250,")) << lines.at(1).constData();
    EXPECT_FALSE(lines.at(2).contains(",=cmd")) << lines.at(2).constData();
    EXPECT_TRUE(lines.at(2).contains(bad.errorCode.toUtf8()));
    EXPECT_GT(lines.at(2).size(), lines.at(1).size() + 40); // the reason in words
}

TEST(RunReport, AFolderThatIsNotThereIsAnErrorAndNoFile)
{
    const QTemporaryDir folder;
    const auto written = testing::waitFor(writeRunReport(folder.filePath(u"no/where.csv"_s), {}));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::FileUnwritable);
}

} // namespace metaflow::ui
