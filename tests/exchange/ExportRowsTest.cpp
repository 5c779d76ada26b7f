#include "core/exchange/ExportRows.h"

#include "core/base/JsonText.h"
#include "core/exchange/CsvWriter.h"
#include "core/exchange/Export.h"
#include "core/store/History.h"
#include "core/store/Items.h"
#include "tests/exchange/HostileTexts.h"
#include "tests/exchange/PythonTables.h"
#include "tests/exchange/StrictCsv.h"
#include "tests/store/StoreContract.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

QString jsonOf(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/// The slow way: every row a value, every cell a QJsonValue.
template <typename Row> QByteArray csvOf(const QVector<Column<Row>> &columns, const QVector<Row> &rows, bool exact)
{
    CsvWriter csv(exact ? CsvWriter::Mode::Exact : CsvWriter::Mode::Safe);
    for (const auto &column : columns) {
        csv.text(column.name);
    }
    csv.text(u"text_mode"_s);
    csv.endRow();
    for (const Row &row : rows) {
        for (const auto &column : columns) {
            const QJsonValue value = column.value(row);
            if (value.isNull()) {
                csv.null();
            } else if (value.isDouble()) {
                csv.number(value.toInteger());
            } else if (value.isBool()) {
                csv.text(value.toBool() ? u"true"_s : u"false"_s);
            } else {
                csv.text(value.isString() ? value.toString() : jsonOf(value));
            }
        }
        csv.text(exact ? u"exact"_s : u"safe"_s);
        csv.endRow();
    }
    return csv.take();
}

template <typename Row> QByteArray jsonOf(const QVector<Column<Row>> &columns, const QVector<Row> &rows)
{
    QByteArray lines;
    for (const Row &row : rows) {
        QJsonObject object;
        for (const auto &column : columns) {
            object.insert(column.name, column.value(row));
        }
        lines += jsonText(QJsonDocument(object)) + '\n';
    }
    return lines;
}

/// Where two files part, so that a difference can be read.
QByteArray difference(const QByteArray &a, const QByteArray &b)
{
    qsizetype at = 0;
    while (at < std::min(a.size(), b.size()) && a.at(at) == b.at(at)) {
        ++at;
    }
    const qsizetype from = std::max<qsizetype>(0, at - 60);
    return a == b ? QByteArray() : "…" + a.mid(from, 160) + "\n…" + b.mid(from, 160);
}

} // namespace

/// A file must hold to the byte what the values say, whichever way a cell took.
class ExportRowsTest : public testing::StoreContract {
protected:
    void SetUp() override
    {
        StoreContract::SetUp();
        if (IsSkipped()) {
            return;
        }
        QVector<store::Offer> offers;
        for (const QString &text : testing::hostileTexts()) {
            offers << offer(u"t%1"_s.arg(offers.size() / 50), u"c%1"_s.arg(offers.size()), text);
            // QtSql drops a mark in front of what is read without care.
            const QString word = text.startsWith(QChar::ByteOrderMark) ? u"marked"_s : text;
            offers.last().original = offers.size() % 3 == 0 ? Comment()
                : offers.size() % 3 == 1                    ? Comment(u""_s)
                                                            : text;
            offers.last().dataType = offers.size() % 7 == 0 ? word : u"string"_s;
            offers.last().generationMetadata = {{u"model"_s, text}, {u"cost"_s, 0.000125 * double(offers.size())}};
            offers.last().dataSample = offers.size() % 2 == 0 ? jsonOf(QJsonArray{text, u"b"_s}) : word;
            offers.last().score = offers.size() % 5 == 0 ? std::nullopt : std::optional(int(offers.size() % 100));
            offers.last().findings = {{u"restates_name"_s, Severity::Warning, 1, 2, {text}}};
        }
        offers << offer(u"nested"_s, u"a"_s, u"of a field"_s) << offer(u"dots"_s, u"a.b \"c\" ="_s, u"of a column"_s);
        offers[offers.size() - 2].object.parts << u"b.c"_s << u"d"_s;
        items = offerAll(offers);
        makeOdd();
    }
    /// As the earlier tool and other programs leave their rows.
    void makeOdd()
    {
        const auto number = [this](int i) { return QString::number(items.at(i).value()); };
        for (const QString &sql :
            {u"UPDATE metadata_items SET object_path = NULL, created_at = '2025-01-01 10:00:00.123456', status = "
             u"'odd', "
             "generation_metadata = '{\"b\": 1.0, \"a\": [1e3, true]}', data_sample = '[ \"x\" , 1 ]' WHERE id = "_s
                    + number(1),
                u"UPDATE metadata_items SET object_path = NULL, column_name = '', checks = '[]', generation_metadata = "
                u"'{}', "
                "data_sample = 'no json', reviewed_at = '2025-02-28 23:59:59', created_by = '' WHERE id = "_s
                    + number(2),
                u"UPDATE metadata_items SET checks = '[{\"check\":\"x\",\"severity\":\"odd\"}]', assigned_to = 'ben', "
                "needs_work = 1, needs_work_reason = '=why', generated_value = '' WHERE id = "_s
                    + number(3),
                u"UPDATE metadata_items SET updated_at = NULL, source_id = NULL, object_key = NULL WHERE id = "_s
                    + number(4)}) {
            const auto done = temporary().tamper(sql);
            ASSERT_TRUE(done) << qPrintable(done.error().detail);
        }
    }
    QByteArray exported(const ExportOptions &options)
    {
        const QString file = folder.filePath(u"out"_s);
        const auto report = temporary().read([&](store::Connection &connection) {
            return exportTo(connection, file, options, {{}, now()}, [](qint64) { return true; });
        });
        EXPECT_TRUE(report) << (report ? "" : qPrintable(report.error().subject + report.error().detail));
        QFile in(file);
        EXPECT_TRUE(in.open(QIODevice::ReadOnly));
        return in.readAll();
    }
    QVector<Item> allItems(const ItemFilter &filter = {})
    {
        QVector<Item> all;
        EXPECT_TRUE(temporary().read([&](store::Connection &connection) {
            return store::forEachItem(connection, filter, [&](const QVector<Item> &block) {
                all += block;
                return true;
            }).map([] { return 0; });
        }));
        return all;
    }

    QVector<ItemId> items;
    QTemporaryDir folder;
};

INSTANTIATE_TEST_SUITE_P(Sqlite, ExportRowsTest, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, ExportRowsTest, ::testing::Values(store::Dialect::Postgres));

TEST_P(ExportRowsTest, ItemsAreToTheByteWhatTheirValuesAre)
{
    const QVector<Item> all = allItems();
    ASSERT_EQ(all.size(), items.size());
    ExportOptions options;
    EXPECT_EQ(difference(exported(options), csvOf(itemColumns(), all, false)), "");
    options.exact = true;
    EXPECT_EQ(difference(exported(options), csvOf(itemColumns(), all, true)), "");
    options.format = Format::JsonLines;
    EXPECT_EQ(difference(exported(options), jsonOf(itemColumns(), all)), "");
}

TEST_P(ExportRowsTest, AFilterAndItsLimitLeaveTheSameRows)
{
    ExportOptions options;
    options.filter.table = u"t1"_s;
    options.filter.limit = 7;
    const QVector<Item> some = allItems(options.filter);
    ASSERT_EQ(some.size(), 7);
    EXPECT_EQ(difference(exported(options), csvOf(itemColumns(), some, false)), "");
}

TEST_P(ExportRowsTest, TheHistoryIsToTheByteWhatItsValuesAre)
{
    decide(decision(Decision::Kind::Approve, allItems().mid(10, 20)), u"batch-1"_s);
    HistoryFilter filter;
    filter.limit = 0;
    const QVector<HistoryRow> rows = history(filter);
    ASSERT_GT(rows.size(), items.size());
    ExportOptions options;
    options.history = true;
    EXPECT_EQ(difference(exported(options), csvOf(historyColumns(), rows, false)), "");
    options.format = Format::JsonLines;
    EXPECT_EQ(difference(exported(options), jsonOf(historyColumns(), rows)), "");
    options.filter.limit = 5;
    EXPECT_EQ(difference(exported(options), jsonOf(historyColumns(), rows.first(5))), "");
}

TEST_P(ExportRowsTest, TheHistoryOfItemsIsThatOfTheFilter)
{
    const auto rowsOf = [&](const ItemFilter &filter) {
        int rows = 0;
        EXPECT_TRUE(temporary().read([&](store::Connection &connection) {
            return historyRowsOf(connection, filter, [&](const CellRow &) {
                ++rows;
                return true;
            }).map([] { return 0; });
        }));
        return rows;
    };
    EXPECT_EQ(rowsOf({}), items.size());
    ItemFilter some;
    some.table = u"t0"_s;
    EXPECT_EQ(rowsOf(some), 50);
    some.limit = 3;
    EXPECT_EQ(rowsOf(some), 3);
}

TEST_P(ExportRowsTest, AReaderThatStopsLeavesTheConnectionAsItWas)
{
    const auto read = temporary().read([&](store::Connection &connection) -> Result<qint64> {
        int rows = 0;
        const auto some = itemRows(connection, {}, [&](const CellRow &) { return ++rows < 3; });
        if (!some) {
            return fail(some.error());
        }
        EXPECT_EQ(rows, 3);
        const auto count = connection.value(u"SELECT count(*) FROM metadata_items"_s);
        return count.map([](const QVariant &value) { return value.toLongLong(); });
    });
    EXPECT_EQ(read, items.size());
}

TEST_P(ExportRowsTest, PythonReadsEveryHostileTextOfACsvFile)
{
    const QVector<Item> all = allItems();
    ExportOptions options;
    options.exact = true;
    exported(options);
    if (testing::pythonWith(u"csv"_s).isEmpty()) {
        GTEST_SKIP() << "needs python3";
    }
    const auto rows = testing::readCsvByPython(folder.filePath(u"out"_s));
    ASSERT_TRUE(rows);
    const QStringList texts = testing::columnOf(*rows, u"current_value"_s);
    ASSERT_EQ(texts.size(), all.size());
    for (qsizetype i = 0; i < all.size(); ++i) {
        EXPECT_EQ(texts.at(i), all.at(i).current) << qPrintable(all.at(i).current);
    }
}

} // namespace metaflow::exchange
