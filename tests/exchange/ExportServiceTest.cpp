#include "core/exchange/ExportService.h"

#include "core/exchange/Columns.h"
#include "core/store/History.h"
#include "core/store/Items.h"
#include "core/store/Sources.h"
#include "core/store/Store.h"
#include "tests/exchange/StrictCsv.h"
#include "tests/support/RunLoop.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

using testing::waitFor;

const Person ann{u"ann@example.com"_s, UserSource::Workspace};
const QStringList texts{
    u"=1+1"_s, u"'quoted"_s, u"a \"b\", c\r\nd"_s, u"Größe 👩‍👩‍👧"_s, u"-5"_s, u"plain"_s};

class ExportServiceTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(waitFor(store.open()));
        ASSERT_TRUE(waitFor(store.write([this](store::Connection &connection) -> Result<store::OfferOutcome> {
            store::Source seen;
            seen.host = u"http://127.0.0.1:1"_s;
            const auto source = store::rememberSource(connection, seen);
            if (!source) {
                return fail(source.error());
            }
            QVector<store::Offer> offers;
            for (const QString &text : texts) {
                store::Offer offer;
                offer.source = source->id;
                offer.object = {{u"main"_s, u"sales"_s, u"orders"_s, u"c%1"_s.arg(offers.size())}};
                offer.ordinal = static_cast<int>(offers.size()) + 1;
                offer.original = offers.size() % 2 == 0 ? Comment() : Comment(u""_s);
                offer.text = text;
                offer.method = u"manual"_s;
                offers << offer;
            }
            return store::offerTexts(connection, offers, Actor{ann, {}}, clock.now());
        })));
    }

    QByteArray exported(const ExportOptions &options)
    {
        const QString file = folder.filePath(u"out"_s);
        const auto report = waitFor(service.write(file, options, ann));
        EXPECT_TRUE(report) << (report ? "" : qPrintable(errorCodeName(report.error().code)));
        QFile in(file);
        EXPECT_TRUE(in.open(QIODevice::ReadOnly));
        const QByteArray bytes = in.readAll();
        if (report) {
            EXPECT_EQ(report->bytes, bytes.size());
            EXPECT_EQ(report->rows, texts.size());
            EXPECT_EQ(report->sha256.toLatin1(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        }
        return bytes;
    }

    QTemporaryDir folder;
    SystemClock clock;
    store::Store store{store::StoreUrl::parse(u"sqlite:"_s + folder.filePath(u"s.db"_s)).value(), clock};
    ExportService service{store};
};

qsizetype columnOf(const QString &name)
{
    for (qsizetype i = 0; i < itemColumns().size(); ++i) {
        if (itemColumns().at(i).name == name) {
            return i;
        }
    }
    return -1;
}

} // namespace

TEST_F(ExportServiceTest, ACsvFileHoldsEveryItemWithTheModeInItsLastColumn)
{
    const auto rows = testing::parseStrictCsv(exported({}));
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), texts.size() + 1);
    EXPECT_EQ(rows->first().first(), u"id"_s);
    EXPECT_EQ(rows->first().last(), u"text_mode"_s);
    const qsizetype current = columnOf(u"current_value"_s);
    const qsizetype original = columnOf(u"original_value"_s);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto &row = rows->at(i + 1);
        const bool guarded = u"=-'"_s.contains(texts.at(i).front());
        EXPECT_EQ(row.at(current), (guarded ? u"'"_s : QString()) + texts.at(i));
        EXPECT_EQ(row.at(original), i % 2 == 0 ? Comment() : Comment(u""_s)) << "NULL and '' kept apart";
        EXPECT_EQ(row.last(), u"safe"_s);
    }
}

TEST_F(ExportServiceTest, AnExactFileHoldsTextsAsTheyAre)
{
    ExportOptions options;
    options.exact = true;
    const auto rows = testing::parseStrictCsv(exported(options));
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->at(1).at(columnOf(u"current_value"_s)), texts.first());
    EXPECT_EQ(rows->at(1).last(), u"exact"_s);
}

TEST_F(ExportServiceTest, JsonLinesHoldOneObjectALine)
{
    ExportOptions options;
    options.format = Format::JsonLines;
    const QList<QByteArray> lines = exported(options).split('\n');
    ASSERT_EQ(lines.size(), texts.size() + 1);
    EXPECT_TRUE(lines.last().isEmpty());
    const QJsonObject first = QJsonDocument::fromJson(lines.first()).object();
    EXPECT_EQ(first.value(u"current_value"_s).toString(), texts.first());
    EXPECT_TRUE(first.value(u"original_value"_s).isNull());
    EXPECT_EQ(first.value(u"version"_s).toInt(), 1);
}

TEST_F(ExportServiceTest, HistoryHasItsOwnColumns)
{
    ExportOptions options;
    options.history = true;
    const auto rows = testing::parseStrictCsv(exported(options));
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->first().at(2), u"action"_s);
    EXPECT_EQ(rows->at(1).at(2), u"generated"_s);
}

TEST_F(ExportServiceTest, TheRecordOfAFilterHoldsItsEventsAmongItsRows)
{
    const QDateTime later = clock.now().addSecs(60);
    ASSERT_TRUE(waitFor(store.write([later](store::Connection &connection) {
        return store::appendEvent(connection, u"policy"_s, ann, {{u"retention_days"_s, 7}, {u"before"_s, 30}}, later)
            .map([] { return true; });
    })));
    ExportOptions options;
    options.record = HistoryFilter();
    options.record->limit = 1; // of a page, not of a file
    const QString file = folder.filePath(u"record.csv"_s);
    const auto report = waitFor(service.write(file, options, ann));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->rows, texts.size() + 1);
    QFile in(file);
    ASSERT_TRUE(in.open(QIODevice::ReadOnly));
    const auto rows = testing::parseStrictCsv(in.readAll());
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), texts.size() + 2);
    const auto &event = rows->at(1); // newest first
    EXPECT_EQ(rows->first().at(1), u"metadata_item_id"_s);
    EXPECT_EQ(event.at(1), std::nullopt);
    EXPECT_EQ(event.at(2), u"policy"_s);
    EXPECT_TRUE(event.at(5).value_or(QString()).contains(u"retention_days"_s));
    EXPECT_NE(rows->at(2).at(1), std::nullopt);

    options.record->action = u"policy"_s;
    const auto filtered = waitFor(service.write(file, options, ann));
    ASSERT_TRUE(filtered);
    EXPECT_EQ(filtered->rows, 1);
    options.record->action = u"export"_s; // both were recorded, with their hashes
    const auto exports = waitFor(service.write(file, options, ann));
    ASSERT_TRUE(exports);
    EXPECT_EQ(exports->rows, 2);
    QFile again(file);
    ASSERT_TRUE(again.open(QIODevice::ReadOnly));
    EXPECT_TRUE(again.readAll().contains(filtered->sha256.toUtf8()));
}

TEST_F(ExportServiceTest, ARecordThatIsStoppedLeavesNoFile)
{
    ExportOptions options;
    options.record = HistoryFilter();
    const QString file = folder.filePath(u"stopped.csv"_s);
    const auto job = service.write(file, options, ann);
    job.cancel();
    const auto report = waitFor(job);
    if (report) { // it was over before
        EXPECT_TRUE(QFile::exists(file));
    } else {
        EXPECT_EQ(report.error().code, ErrorCode::Cancelled);
        EXPECT_FALSE(QFile::exists(file));
    }
}

TEST_F(ExportServiceTest, AFolderThatIsNotThereIsSaidAndNothingIsLeftBehind)
{
    const auto report = waitFor(service.write(folder.filePath(u"no/such/out.csv"_s), {}, ann));
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::FileUnwritable);
}

TEST_F(ExportServiceTest, NothingToExportIsAHeaderAlone)
{
    ExportOptions options;
    options.filter.catalog = u"none"_s;
    const QString file = folder.filePath(u"empty.csv"_s);
    const auto report = waitFor(service.write(file, options, ann));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->rows, 0);
    QFile in(file);
    ASSERT_TRUE(in.open(QIODevice::ReadOnly));
    EXPECT_EQ(testing::parseStrictCsv(in.readAll())->size(), 1);
}

} // namespace metaflow::exchange
