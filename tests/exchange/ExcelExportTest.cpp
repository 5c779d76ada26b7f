#include "core/exchange/ExcelExport.h"

#include "core/exchange/ExcelText.h"
#include "core/store/History.h"
#include "core/store/Items.h"
#include "tests/exchange/HostileTexts.h"
#include "tests/exchange/PythonTables.h"
#include "tests/store/StoreContract.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

using testing::columnOf;

/// A workbook must say to other programs what the store says.
class ExcelExportTest : public testing::StoreContract {
protected:
    Result<ExportReport> exported(const ExportOptions &options = {}, SheetLimits limits = {})
    {
        const ExportedBy by{{u"ann@example.com"_s, UserSource::Workspace}, now()};
        return temporary().read(
            [&](store::Connection &connection) { return exportExcel(connection, file(), options, by, goOn, limits); });
    }
    QVector<ItemId> offerTexts(const QStringList &texts)
    {
        QVector<store::Offer> offers;
        for (const QString &text : texts) {
            offers << offer(u"orders"_s, u"c%1"_s.arg(offers.size(), 4, 10, QChar(u'0')), text);
        }
        return offerAll(offers);
    }
    QJsonObject read()
    {
        const auto book = testing::readExcelByPython(file());
        EXPECT_TRUE(book);
        return book.value_or(QJsonObject());
    }
    static QJsonArray rowsOf(const QJsonObject &book, const QString &sheet)
    {
        return book.value(sheet).toObject().value(u"rows"_s).toArray();
    }
    QJsonValue about(const QJsonObject &book, const QString &name)
    {
        for (const QJsonValue &row : rowsOf(book, u"About"_s)) {
            if (row.toArray().first() == name) {
                return row.toArray().at(1);
            }
        }
        return QJsonValue::Undefined;
    }
    QString file() const { return folder.filePath(u"out.xlsx"_s); }
    QStringList left() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }
    static bool canRead() { return !testing::pythonWith(u"openpyxl"_s).isEmpty(); }

    QTemporaryDir folder;
    std::function<bool(qint64)> goOn = [](qint64) { return true; };
};

INSTANTIATE_TEST_SUITE_P(Sqlite, ExcelExportTest, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, ExcelExportTest, ::testing::Values(store::Dialect::Postgres));

TEST_P(ExcelExportTest, EveryHostileTextIsThereForAnotherProgram)
{
    const QStringList texts = testing::hostileTexts();
    offerTexts(texts);
    const auto report = exported();
    ASSERT_TRUE(report) << qPrintable(report.error().subject + report.error().detail);
    EXPECT_EQ(report->rows, texts.size());
    EXPECT_EQ(report->bytes, QFileInfo(file()).size());
    EXPECT_EQ(left(), QStringList{u"out.xlsx"_s});
    if (!canRead()) {
        GTEST_SKIP() << "needs openpyxl";
    }
    const QStringList found = columnOf(rowsOf(read(), u"Items"_s), u"current_value"_s);
    ASSERT_EQ(found.size(), texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        EXPECT_EQ(found.at(i), texts.at(i));
    }
}

TEST_P(ExcelExportTest, SheetsHaveAHeaderAFilterDatesAndColours)
{
    const QVector<ItemId> ids = offerTexts({u"=1+1"_s, u"plain"_s, u"third"_s});
    decide(decision(Decision::Kind::Approve, {item(ids.at(1))}), u"batch-1"_s);
    ASSERT_TRUE(exported());
    if (!canRead()) {
        GTEST_SKIP() << "needs openpyxl";
    }
    const QJsonObject book = read();
    EXPECT_EQ(book.value(u"sheets"_s), (QJsonArray{u"Items"_s, u"History"_s, u"Summary"_s, u"About"_s}));
    const QJsonObject items = book.value(u"Items"_s).toObject();
    EXPECT_EQ(items.value(u"freeze"_s), u"A2"_s);
    EXPECT_EQ(items.value(u"filter"_s), u"A1:AH4"_s);
    EXPECT_TRUE(items.value(u"bold"_s).toBool());
    const QJsonArray rows = rowsOf(book, u"Items"_s);
    const qsizetype created = 13, status = 9, current = 8, version = 24;
    EXPECT_EQ(rows.first().toArray().at(created), u"created_at"_s);
    EXPECT_EQ(items.value(u"formats"_s).toArray().at(created), u"yyyy-mm-dd hh:mm:ss"_s);
    EXPECT_EQ(items.value(u"types"_s).toArray().at(created), u"d"_s);
    const QString time = rows.at(1).toArray().at(created).toString();
    EXPECT_TRUE(time.startsWith(now().toString(u"yyyy-MM-dd"_s))) << qPrintable(time);
    EXPECT_EQ(items.value(u"types"_s).toArray().at(current), u"s"_s) << "a text, no formula";
    EXPECT_EQ(rows.at(1).toArray().at(current), u"=1+1"_s);
    EXPECT_EQ(rows.first().toArray().at(version), u"version"_s);
    EXPECT_TRUE(rows.at(1).toArray().at(version).isDouble());
    const QJsonArray rule = items.value(u"rules"_s).toArray().first().toArray();
    EXPECT_EQ(rule.first(), u"J2:J4"_s);
    EXPECT_TRUE(rule.contains(u"\"approved\""_s));
    EXPECT_EQ(rows.at(2).toArray().at(status), u"approved"_s);
    EXPECT_EQ(rowsOf(book, u"History"_s).size(), 1 + 3 + 1);
    const QJsonArray total
        = rowsOf(book, u"Summary"_s).at(1).toArray(); // sheet, catalog, schema, rows, pending, approved
    EXPECT_EQ(total.first(), u"Items"_s);
    EXPECT_EQ(total.at(3), 3);
    EXPECT_EQ(total.at(4), 2);
    EXPECT_EQ(total.at(5), 1);
}

TEST_P(ExcelExportTest, SaysWhatItIs)
{
    offerTexts({u"a"_s, u"b"_s});
    ExportOptions options;
    options.filter.schema = u"sales"_s;
    ASSERT_TRUE(exported(options));
    if (!canRead()) {
        GTEST_SKIP() << "needs openpyxl";
    }
    const QJsonObject book = read();
    const auto head = temporary().read([](store::Connection &connection) { return store::chainHead(connection); });
    ASSERT_TRUE(head);
    EXPECT_EQ(about(book, u"what"_s), u"items"_s);
    EXPECT_EQ(about(book, u"filter"_s), u"{\"schema\":\"sales\"}"_s);
    EXPECT_EQ(about(book, u"exported_by"_s), u"ann@example.com"_s);
    EXPECT_EQ(about(book, u"store_id"_s), temporary().opened()->storeId);
    EXPECT_EQ(about(book, u"items"_s), 2);
    EXPECT_EQ(about(book, u"history_rows"_s), 2);
    EXPECT_EQ(about(book, u"text_mode"_s), u"exact"_s);
    EXPECT_EQ(about(book, u"cut_cells"_s), 0);
    EXPECT_GE(about(book, u"chain_position"_s).toInt(), 1);
    EXPECT_EQ(about(book, u"chain_hash"_s), *head);
}

TEST_P(ExcelExportTest, HistoryAloneHasNoItems)
{
    offerTexts({u"a"_s, u"b"_s});
    ExportOptions options;
    options.history = true;
    const auto report = exported(options);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->rows, 2);
    options.history = false;
    options.record = HistoryFilter();
    ASSERT_TRUE(exported(options));
    if (canRead()) {
        const QJsonObject book = read();
        EXPECT_EQ(book.value(u"sheets"_s), (QJsonArray{u"History"_s, u"Summary"_s, u"About"_s}));
        EXPECT_EQ(about(book, u"what"_s), u"history"_s);
        EXPECT_EQ(book.value(u"History"_s).toObject().value(u"types"_s).toArray().at(7), u"d"_s) << "timestamp";
    }
}

TEST_P(ExcelExportTest, GoesOnInFurtherSheets)
{
    QStringList texts;
    for (int i = 0; i < 25; ++i) {
        texts << u"text %1"_s.arg(i);
    }
    offerTexts(texts);
    const auto report = exported({}, {11, qint64{1} << 30});
    ASSERT_TRUE(report) << qPrintable(report.error().detail);
    EXPECT_EQ(report->rows, 25);
    if (!canRead()) {
        GTEST_SKIP() << "needs openpyxl";
    }
    const QJsonObject book = read();
    EXPECT_EQ(book.value(u"sheets"_s),
        (QJsonArray{u"Items"_s, u"Items 2"_s, u"Items 3"_s, u"History"_s, u"History 2"_s, u"History 3"_s, u"Summary"_s,
            u"About"_s, u"About 2"_s}));
    QStringList found;
    for (const QString &sheet : {u"Items"_s, u"Items 2"_s, u"Items 3"_s}) {
        found << columnOf(rowsOf(book, sheet), u"current_value"_s);
        EXPECT_EQ(book.value(sheet).toObject().value(u"freeze"_s), u"A2"_s);
    }
    EXPECT_EQ(found, texts);
}

TEST_P(ExcelExportTest, CutCellsAreCounted)
{
    offerTexts({u"short"_s, u"long "_s.repeated(10'000)});
    const auto report = exported();
    ASSERT_TRUE(report) << qPrintable(report.error().detail);
    EXPECT_GE(report->cutCells, 2) << "generated_value and current_value";
    if (!canRead()) {
        GTEST_SKIP() << "needs openpyxl";
    }
    const QJsonObject book = read();
    EXPECT_EQ(about(book, u"cut_cells"_s), report->cutCells);
    const QString cell = columnOf(rowsOf(book, u"Items"_s), u"current_value"_s).last();
    EXPECT_EQ(cell.size(), excelCellUnits);
    EXPECT_TRUE(cell.endsWith(QString::fromUtf8(excelCutSign)));
}

TEST_P(ExcelExportTest, WhatIsStoppedLeavesTheFileThatWasThere)
{
    offerTexts({u"a"_s});
    QFile before(file());
    ASSERT_TRUE(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    before.close();
    goOn = [](qint64) { return false; };
    ASSERT_FALSE(exported()); // the store opens what it needs with the first one
    const qsizetype descriptors
        = QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size();
    goOn = [](qint64) { return false; };
    const auto stopped = exported();
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(left(), QStringList{u"out.xlsx"_s});
    EXPECT_EQ(QFileInfo(file()).size(), 6);
    EXPECT_EQ(
        QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size(), descriptors);

    goOn = [](qint64) { return true; };
    ASSERT_TRUE(exported());
    EXPECT_GT(QFileInfo(file()).size(), 6);
    EXPECT_FALSE(QFileInfo(file()).permissions().testFlag(QFile::ReadOther)) << "as the file had them";
    EXPECT_EQ(left(), QStringList{u"out.xlsx"_s});
}

TEST_P(ExcelExportTest, AFolderThatIsNotThereIsSaid)
{
    const auto report = temporary().read([&](store::Connection &connection) {
        return exportExcel(connection, folder.filePath(u"no/such.xlsx"_s), {}, {{}, now()}, goOn);
    });
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::FileUnwritable);
    const auto ofAFolder = temporary().read([&](store::Connection &connection) {
        return exportExcel(connection, folder.path(), {}, {{}, now()}, goOn);
    });
    ASSERT_FALSE(ofAFolder);
    EXPECT_EQ(ofAFolder.error().code, ErrorCode::FileUnwritable);
}

TEST_P(ExcelExportTest, LibreOfficeReadsTheSameTexts)
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty()) {
        GTEST_SKIP() << "needs soffice (libreoffice-calc)";
    }
    QStringList texts = testing::hostileTexts();
    texts.removeIf([](const QString &text) { // its CSV has one kind of line end, and it drops what XML cannot have
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 || c == u'\ufeff'; });
    });
    offerTexts(texts);
    ASSERT_TRUE(exported());
    QProcess process;
    process.start(office,
        {u"-env:UserInstallation=file://"_s + folder.filePath(u"office"_s), u"--headless"_s, u"--convert-to"_s,
            u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false"_s, u"--outdir"_s,
            folder.filePath(u"csv"_s), file()});
    ASSERT_TRUE(process.waitForFinished(120'000));
    ASSERT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
    const auto rows = testing::readCsvByPython(folder.filePath(u"csv/out.csv"_s));
    if (testing::pythonWith(u"csv"_s).isEmpty()) {
        GTEST_SKIP() << "needs python3";
    }
    ASSERT_TRUE(rows);
    const QStringList found = columnOf(*rows, u"current_value"_s);
    ASSERT_EQ(found.size(), texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        EXPECT_EQ(found.at(i), texts.at(i));
    }
}

} // namespace metaflow::exchange
