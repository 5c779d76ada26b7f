#include "core/exchange/ExportService.h"

#include "core/exchange/Columns.h"
#include "core/exchange/FilterFacts.h"
#include "core/exchange/FilterFacts.h"
#include "core/store/History.h"
#include "core/store/Items.h"
#include "core/store/RecordEvents.h"
#include "core/store/Sources.h"
#include "core/store/Store.h"
#include "tests/exchange/StrictCsv.h"
#include "tests/support/RunLoop.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
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

TEST_F(ExportServiceTest, TheRecordSaysWhatWentOutInWhichFormat)
{
    ExportOptions options;
    options.format = Format::Excel;
    options.filter.schema = u"sales"_s;
    options.filter.statuses = {Status::Pending, Status::Edited};
    const QString file = folder.filePath(u"out.xlsx"_s);
    const auto report = waitFor(service.write(file, options, ann));
    ASSERT_TRUE(report) << qPrintable(report.error().detail);
    QFile in(file);
    ASSERT_TRUE(in.open(QIODevice::ReadOnly));
    EXPECT_EQ(report->sha256.toLatin1(), QCryptographicHash::hash(in.readAll(), QCryptographicHash::Sha256).toHex());
    HistoryFilter filter;
    filter.action = u"export"_s;
    const auto events = waitFor(store.read([filter](store::Connection &c) { return store::recordEvents(c, filter); }));
    ASSERT_TRUE(events);
    ASSERT_EQ(events->size(), 1);
    const QJsonObject facts = QJsonDocument::fromJson(events->first().facts.toUtf8()).object();
    EXPECT_EQ(facts.value(u"format"_s), u"xlsx"_s);
    EXPECT_EQ(facts.value(u"rows"_s), texts.size());
    EXPECT_EQ(facts.value(u"sha256"_s), report->sha256);
    EXPECT_EQ(facts.value(u"filter"_s),
        (QJsonObject{{u"schema"_s, u"sales"_s}, {u"status"_s, QJsonArray{u"pending"_s, u"edited"_s}}}));
}

TEST(FilterFacts, SayEverythingThatNarrowsAFigureDown)
{
    const QDateTime since(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);
    ExportOptions options;
    options.filter.decidedSince = since;
    options.filter.decidedUntil = since.addDays(1);
    options.filter.reworded = false;
    options.filter.unscored = true;
    options.filter.withFields = true;
    const QJsonObject items = filterFacts(options);
    for (const QString &name :
        {u"decided_since"_s, u"decided_until"_s, u"reworded"_s, u"unscored"_s, u"with_fields"_s}) {
        EXPECT_TRUE(items.contains(name)) << qPrintable(name);
    }
    HistoryFilter record;
    record.actions = {action::approved, action::edited};
    options.record = record;
    EXPECT_EQ(filterFacts(options).value(u"actions"_s), (QJsonArray{u"approved"_s, u"edited"_s}));
}

/// An export must not look like one of more than it holds.
TEST(FilterFactsTest, NoPartOfAFilterIsLeftOut)
{
    const QDateTime time = QDateTime::currentDateTimeUtc();
    QVector<ItemFilter> filters(29);
    filters[0].source = SourceId(1);
    filters[1].statuses = {Status::Approved};
    filters[2].catalog = u"x"_s;
    filters[3].schema = u"x"_s;
    filters[4].table = u"x"_s;
    filters[5].column = u"x"_s;
    filters[6].kind = ObjectKind::Column;
    filters[7].needsWork = false;
    filters[8].run = RunId(1);
    filters[9].check = u"x"_s;
    filters[10].minScore = 0;
    filters[11].maxScore = 0;
    filters[12].search = u"x"_s;
    filters[13].reviewer = u"x"_s;
    filters[14].assignedTo = u"x"_s;
    filters[15].method = u"x"_s;
    filters[16].author = u"x"_s;
    filters[17].catalogChanged = true;
    filters[18].conflict = true;
    filters[19].missing = true;
    filters[20].sameName = u"x"_s;
    filters[21].sameText = u"x"_s;
    filters[22].templateName = u"x"_s;
    filters[23].waitingAfter = time;
    filters[24].decidedSince = time;
    filters[25].decidedUntil = time;
    filters[26].reworded = false;
    filters[27].unscored = true;
    filters[28].withFields = true;
    QSet<QByteArray> told;
    for (const ItemFilter &filter : std::as_const(filters)) {
        ExportOptions options;
        options.filter = filter;
        EXPECT_FALSE(filter.isEmpty());
        told << QJsonDocument(filterFacts(options)).toJson();
    }
    ExportOptions options;
    EXPECT_TRUE(filterFacts(options).isEmpty());
    options.record = HistoryFilter();
    options.record->actions = QStringList{u"approved"_s};
    told << QJsonDocument(filterFacts(options)).toJson();
    EXPECT_EQ(told.size(), filters.size() + 1);
    EXPECT_FALSE(told.contains("{\n}\n"));
}

TEST_F(ExportServiceTest, EveryFormatHasANameOfItsOwn)
{
    QStringList names;
    for (const Format format :
        {Format::Csv, Format::JsonLines, Format::Excel, Format::Sql, Format::Html, Format::Tables}) {
        names << exportFormatName(format);
        EXPECT_EQ(exportFormatFromName(names.last()), format);
    }
    EXPECT_EQ(names.join(u' '), u"csv jsonl xlsx sql html tables-jsonl"_s);
    EXPECT_EQ(exportFormatFromName(u"xls"_s), std::nullopt);
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
