#include "core/exchange/RunReportFile.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

generation::RunReport withOneFailure(const QString &catalog)
{
    Request bad;
    bad.run = RunId(4);
    bad.number = 2;
    bad.table.parts = {catalog, u"sales"_s, u"orders"_s};
    bad.state = RequestState::Failed;
    bad.errorCode = errorCodeName(ErrorCode::Timeout);
    bad.actual = {100, 10, 20, 3250};
    generation::RunReport report;
    report.failed = {bad};
    return report;
}

} // namespace

TEST(RunReportFile, HasEveryFailureWithItsReasonAndNoFormula)
{
    const QList<QByteArray> lines = runReportCsv(withOneFailure(u"=cmd|' /C calc'!A0"_s)).split('\n');
    ASSERT_EQ(lines.size(), 3); // header, a row, what follows the last line end
    EXPECT_TRUE(lines.at(1).contains("0.003250")) << lines.at(1).constData();
    EXPECT_FALSE(lines.at(1).contains(",=cmd")) << lines.at(1).constData();
    EXPECT_TRUE(lines.at(1).contains(errorCodeName(ErrorCode::Timeout).toUtf8()));
}

TEST(RunReportFile, WithoutAKnownPriceThereIsNoMoneyInIt)
{
    generation::RunReport report = withOneFailure(u"main"_s);
    report.priceKnown = false;
    EXPECT_FALSE(runReportCsv(report).contains("0.003250"));
}

TEST(RunReportFile, AFolderThatIsNotThereIsAnErrorAndNoFile)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"no/where.csv"_s);
    const auto written = writeRunReport(withOneFailure(u"main"_s), file);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::FileUnwritable);
    EXPECT_FALSE(QFile::exists(file));
}

} // namespace metaflow::exchange
