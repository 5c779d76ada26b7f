#include "core/base/Workers.h"
#include "core/store/AdoptionService.h"
#include "core/store/BackupService.h"
#include "core/store/History.h"
#include "core/store/ItemQuery.h"
#include "core/store/Items.h"
#include "core/store/Migrations.h"
#include "core/store/Sources.h"
#include "core/store/Store.h"
#include "core/store/WorkCounts.h"
#include "tests/support/EarlierTool.h"
#include "tests/support/ManualClock.h"
#include "tests/support/RunLoop.h"
#include "tests/support/TemporaryStore.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

using Kind = Decision::Kind;

const QString asTheToolSees = u"SELECT md5(string_agg(concat_ws('|', id, catalog_name, schema_name, table_name, "
                              "metadata_type, original_value, generated_value, current_value, status, "
                              "generation_method, generation_prompt, generation_metadata, data_sample, created_at, "
                              "updated_at, created_by, reviewed_by, reviewed_at), '#' ORDER BY id)) "
                              "FROM metadata_enrichment.metadata_items"_s;

/// The earlier tool knows PostgreSQL alone.
class AdoptionTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!TemporaryStore::hasPostgres()) {
            GTEST_SKIP() << "needs METAFLOW_TEST_POSTGRES (./dev test starts one)";
        }
        tool = std::make_unique<EarlierTool>();
        ASSERT_TRUE(tool->error().isEmpty()) << qPrintable(tool->error());
    }
    void TearDown() override { store.reset(); }

    Result<store::AdoptionPreview> preview() { return waitFor(store::previewStore(workers, tool->url())); }
    Result<store::AdoptionReport> adopt(const QString &source = {}, const QString &backups = {})
    {
        store::AdoptionWish wish;
        wish.source = source;
        wish.backupFolder = backups;
        wish.person = [this](store::Connection &) { return Result<Person>(anna.person); };
        wish.via = anna.via;
        return waitFor(store::adoptStore(workers, clock, tool->url(), wish), std::chrono::minutes(2));
    }
    store::AdoptionReport adopted(const QString &source = {})
    {
        const auto report = adopt(source);
        EXPECT_TRUE(report) << qPrintable(report ? QString() : report.error().subject + report.error().detail);
        return report.value_or(store::AdoptionReport{});
    }
    Result<store::StoreInfo> open()
    {
        store.reset();
        store = std::make_unique<store::Store>(tool->url(), clock);
        return waitFor(store->open());
    }
    template <typename Function> auto read(Function fn) { return waitFor(store->read(std::move(fn))); }
    Item item(qint64 id)
    {
        return read([id](store::Connection &connection) {
            return store::item(connection, ItemId(id));
        }).value_or(Item{});
    }
    QVector<qint64> list(const ItemFilter &filter = {})
    {
        QVector<qint64> ids;
        const auto refs = read([&](store::Connection &connection) { return store::listItems(connection, filter); });
        for (const ItemRef &ref : refs.value_or(QVector<ItemRef>{})) {
            ids << ref.id.value();
        }
        std::sort(ids.begin(), ids.end());
        return ids;
    }
    DecisionOutcome decide(Kind kind, qint64 id, const QString &text = {})
    {
        Decision decision;
        decision.kind = kind;
        decision.items = {{ItemId(id), item(id).version}};
        decision.text = text;
        decision.actor = anna;
        const auto done = waitFor(store->write([&, now = clock.now()](store::Connection &connection) {
            return applyDecision(connection, decision, BatchId(u"b%1"_s.arg(++batches)), now, {});
        }));
        EXPECT_TRUE(done) << qPrintable(done ? QString() : done.error().detail);
        return done.value_or(DecisionOutcome{});
    }
    /// Any transaction of ours seals what the tool wrote.
    void seal()
    {
        ASSERT_TRUE(waitFor(store->write([](store::Connection &) { return Result<bool>(true); })));
    }
    HistoryVerdict verify()
    {
        return waitFor(store->bulk([](store::Connection &connection) {
            return verifyHistory(connection);
        })).value_or(HistoryVerdict{});
    }
    QVector<qint64> outside()
    {
        QVector<qint64> ids;
        for (const ItemId id : verify().changedOutside) {
            ids << id.value();
        }
        return ids;
    }
    QVector<HistoryRow> historyOf(qint64 id)
    {
        HistoryFilter filter;
        filter.item = ItemId(id);
        return read([&](store::Connection &connection) {
            return store::history(connection, filter);
        }).value_or(QVector<HistoryRow>{});
    }
    qint64 number(const QString &sql) { return tool->value(sql).value_or(QVariant(-1)).toLongLong(); }
    qint64 tables() { return number(u"SELECT count(*) FROM pg_tables WHERE schemaname = 'metadata_enrichment'"_s); }

    const Actor anna{{u"anna@example.com"_s, UserSource::Workspace}, {u"shell"_s, 1}};
    const QVector<qint64> living{1, 6, 7, 10, 11, 12, 13, 14, 15, 17, 18, 19, 20, 21};
    ManualClock clock;
    Workers workers;
    std::unique_ptr<EarlierTool> tool;
    std::unique_ptr<store::Store> store;
    int batches = 0;
};

TEST_F(AdoptionTest, ShowsWhatItWouldDoAndChangesNothing)
{
    const auto seen = preview();
    ASSERT_TRUE(seen) << qPrintable(seen.error().detail);
    EXPECT_FALSE(seen->adopted);
    EXPECT_EQ(seen->items, 21);
    EXPECT_EQ(seen->history, 8);
    EXPECT_EQ(seen->duplicates, 7);
    EXPECT_EQ(seen->nanColumns, 1);
    EXPECT_EQ(seen->byStatus[0], 11);
    EXPECT_EQ(seen->byStatus[1], 7);
    EXPECT_EQ(seen->byStatus[2], 1);
    EXPECT_EQ(seen->byStatus[3], 1);
    EXPECT_EQ(seen->unknownStatus, 1);
    EXPECT_EQ(seen->unknownStatuses, QStringList{u"archived"_s});
    for (const auto &column : {u"metadata_items.version"_s, u"metadata_items.catalog_value"_s,
             u"approval_history.row_hash"_s, u"approval_history.object_hash"_s}) {
        EXPECT_TRUE(seen->addedColumns.contains(column)) << qPrintable(column);
    }
    EXPECT_TRUE(seen->addedTables.contains(u"history_links"_s));
    EXPECT_FALSE(seen->addedTables.contains(u"metadata_items"_s));
    EXPECT_EQ(tables(), 2);
}

TEST_F(AdoptionTest, OpeningItAsAStoreIsRefusedAndChangesNothing)
{
    const auto opened = open();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::StoreNeedsAdoption);
    EXPECT_EQ(tables(), 2);
}

TEST_F(AdoptionTest, OneThatEndedHalfWayIsStillToBeDone)
{
    const auto steps = store::migrations(store::Dialect::Postgres);
    ASSERT_TRUE(steps);
    {
        const auto connection = store::Connection::open(tool->url(), u"half"_s);
        ASSERT_TRUE(connection && store::migrate(**connection, {steps->first()}, clock.now()));
    }
    const auto opened = open();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::StoreNeedsAdoption);
    const auto seen = preview();
    ASSERT_TRUE(seen) << qPrintable(seen.error().detail);
    EXPECT_FALSE(seen->adopted);
    EXPECT_EQ(seen->items, 21);
    EXPECT_EQ(seen->duplicates, 7);
    EXPECT_EQ(adopted().keyed, 21);
    EXPECT_TRUE(open());
    EXPECT_TRUE(verify().ok);
}

TEST_F(AdoptionTest, KeepsEveryRowAndGivesEachObjectOneLivingItem)
{
    const QString before = tool->value(asTheToolSees).value_or(QVariant()).toString();
    const store::AdoptionReport report = adopted();
    EXPECT_EQ(report.keyed, 21);
    EXPECT_EQ(report.marked, 7);
    EXPECT_EQ(report.mended, 1);
    EXPECT_EQ(report.historyRows, 21);
    EXPECT_FALSE(report.before.adopted);
    EXPECT_EQ(tool->value(asTheToolSees).value_or(QVariant()).toString(), before);
    EXPECT_EQ(number(u"SELECT count(*) FROM metadata_enrichment.metadata_items WHERE column_name = 'NaN'"_s), 0);
    const auto opened = open();
    ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
    EXPECT_EQ(opened->items, 21);
    EXPECT_EQ(opened->duplicates, 7);
    EXPECT_EQ(opened->historyRows, 29);
    EXPECT_EQ(list(), living);
    const HistoryVerdict verdict = verify();
    EXPECT_TRUE(verdict.ok) << qPrintable(verdict.reason) << verdict.changedOutside.size();
    EXPECT_EQ(verdict.rows, 29);
    const QHash<qint64, qint64> standsFor{{2, 1}, {3, 1}, {4, 6}, {5, 6}, {8, 7}, {9, 10}, {16, 17}};
    for (auto it = standsFor.begin(); it != standsFor.end(); ++it) {
        EXPECT_EQ(item(it.key()).duplicateOf, ItemId(it.value())) << it.key();
    }
}

TEST_F(AdoptionTest, ASecondTimeWithNothingNewChangesNothing)
{
    adopted();
    ASSERT_TRUE(open());
    const HistoryVerdict before = verify();
    const store::AdoptionReport again = adopted();
    EXPECT_TRUE(again.before.adopted);
    EXPECT_EQ(again.before.items, 0);
    EXPECT_EQ(again.historyRows, 0);
    EXPECT_EQ(again.keyed, 0);
    EXPECT_EQ(verify().headHash, before.headHash);
}

TEST_F(AdoptionTest, ReadsOddRowsAsTheyAre)
{
    adopted();
    ASSERT_TRUE(open());
    EXPECT_EQ(item(2).object.parts, (QStringList{u"main"_s, u"sales"_s, u"orders"_s}));
    EXPECT_EQ(item(14).object.parts, (QStringList{u"main"_s, u"sales"_s, u"odd table"_s, u"it's a \"col\""_s}));
    EXPECT_EQ(item(15).object.parts, (QStringList{u"main"_s, u"sales"_s, u"v1.2"_s, u"a.b"_s}));
    EXPECT_EQ(item(15).current, u"Two\nlines."_s);
    EXPECT_EQ(item(18).current.size(), 13 * 20000);
    EXPECT_EQ(item(11).status, Status::Pending);
    EXPECT_EQ(item(12).status, Status::Pending); // a word that nobody knows
    EXPECT_FALSE(item(13).createdAt.isValid());
    EXPECT_EQ(item(7).textAuthor, u"bob"_s);
    EXPECT_TRUE(item(1).textAuthor.isEmpty());
    EXPECT_FALSE(item(1).originalKnown);
    EXPECT_EQ(item(6).generationMetadata.value(u"model"_s).toString(), u"gpt-4"_s);
    const auto prompt = read([](store::Connection &connection) { return promptOf(connection, ItemId(6)); });
    EXPECT_EQ(prompt.value_or(QString()), u"Describe the column order_id"_s);
    const auto rows = historyOf(2);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.first().action, action::adopted);
    EXPECT_EQ(rows.first().comment, u"column_name: NaN → NULL; duplicate_of: 1"_s);
    EXPECT_EQ(rows.first().actor.person, anna.person);
}

TEST_F(AdoptionTest, KeepsTheTextsOfDuplicatesBesideTheLivingItem)
{
    adopted();
    ASSERT_TRUE(open());
    const auto texts = read([](store::Connection &connection) { return textsOf(connection, ItemId(6)); });
    ASSERT_TRUE(texts);
    QStringList said;
    for (const ItemText &text : *texts) {
        said << text.text;
        EXPECT_EQ(text.origin, TextOrigin::Earlier);
    }
    EXPECT_EQ(said, (QStringList{u"Number of the order."_s, u"Unique number of an order."_s, u"Key of an order."_s}));
    const auto beside = read([](store::Connection &connection) {
        return offeredBeside(connection, {ItemId(6), ItemId(1)});
    });
    ASSERT_TRUE(beside);
    EXPECT_EQ(beside->value(ItemId(6)), 1); // generated after the last decision
}

TEST_F(AdoptionTest, EverythingOfTheReviewWorksOnItsItems)
{
    adopted();
    ASSERT_TRUE(open());
    ItemFilter approved;
    approved.statuses = {Status::Approved};
    EXPECT_EQ(list(approved), (QVector<qint64>{1, 6, 14, 19, 20, 21}));
    ItemFilter folded;
    folded.schema = u"büro"_s;
    folded.column = u"ÄNDERUNG"_s;
    EXPECT_EQ(list(folded), QVector<qint64>{17});
    ItemFilter search;
    search.search = u"unique NUMBER"_s;
    EXPECT_EQ(list(search), QVector<qint64>{6});
    const auto counts = read([](store::Connection &connection) { return workCounts(connection, {}); });
    ASSERT_TRUE(counts);
    EXPECT_EQ(counts->total, living.size());
    EXPECT_EQ(decide(Kind::Approve, 10).changed, 1);
    EXPECT_EQ(decide(Kind::Edit, 12, u"Credit rating."_s).changed, 1);
    EXPECT_EQ(decide(Kind::Reject, 15).changed, 1);
    EXPECT_EQ(item(12).status, Status::Edited);
    const DecisionOutcome refused = decide(Kind::Approve, 9);
    ASSERT_EQ(refused.skipped.size(), 1);
    EXPECT_EQ(refused.skipped.first().reason, errorCodeName(ErrorCode::NotPermitted));
    const auto undone = waitFor(store->write([&, now = clock.now()](store::Connection &connection) {
        return undoBatch(connection, BatchId(u"b1"_s), BatchId(u"u1"_s), anna, now);
    }));
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->changed, 1);
    EXPECT_EQ(item(10).status, Status::Pending);
    EXPECT_TRUE(verify().ok);
}

TEST_F(AdoptionTest, TheToolGoesOnReadingAndWriting)
{
    adopted(u"https://example.cloud"_s);
    ASSERT_TRUE(open());
    EXPECT_EQ(number(u"SELECT count(*) FROM metadata_enrichment.metadata_items WHERE status = 'approved'"_s), 7);
    const qint64 fresh = tool->addItem({u"main"_s, u"sales"_s, u"Orders"_s, u"Currency"_s}, u"Currency code."_s);
    ASSERT_GT(fresh, 21) << qPrintable(tool->error());
    EXPECT_EQ(item(fresh).object.column(), u"Currency"_s);
    ItemFilter search;
    search.search = u"currency"_s;
    EXPECT_EQ(list(search), QVector<qint64>{fresh});
    EXPECT_TRUE(outside().isEmpty()); // not yet adopted is not changed

    const int version = item(10).version;
    ASSERT_TRUE(tool->decide(10, u"edited"_s, u"City where they live."_s)) << qPrintable(tool->error());
    EXPECT_EQ(item(10).version, version + 1);
    search.search = u"where they live"_s;
    EXPECT_EQ(list(search), QVector<qint64>{10});
    EXPECT_EQ(outside(), QVector<qint64>{10}); // its row is not sealed yet
    seal();
    EXPECT_TRUE(verify().ok);
    EXPECT_EQ(historyOf(10).first().actor.via.name, u"earlier tool"_s);

    ASSERT_TRUE(tool->decide(fresh, u"approved"_s, u"Currency code."_s)) << qPrintable(tool->error());
    EXPECT_EQ(item(fresh).status, Status::Approved);
}

TEST_F(AdoptionTest, AChangePastTheHistoryStaysOutsideUntilSomebodyAcceptsIt)
{
    adopted(u"https://example.cloud"_s);
    ASSERT_TRUE(open());
    const Item before = item(6);
    ASSERT_TRUE(tool->change(6, u"Forged."_s)) << qPrintable(tool->error());
    EXPECT_EQ(item(6).version, before.version + 1);
    seal();
    EXPECT_EQ(outside(), QVector<qint64>{6});
    adopted(); // adopting vouches for nothing that was adopted before
    EXPECT_EQ(outside(), QVector<qint64>{6});
    EXPECT_EQ(decide(Kind::Edit, 6, u"Number of an order."_s).changed, 1);
    EXPECT_TRUE(verify().ok);
}

TEST_F(AdoptionTest, TakesInWhatCameSinceWhenTheStoreIsOpened)
{
    adopted();
    const qint64 beside = tool->addItem({u"main"_s, u"sales"_s, u"orders"_s, u"ORDER_ID"_s}, u"Generated once more."_s);
    const qint64 fresh = tool->addItem({u"main"_s, u"sales"_s, u"stores"_s, u"NaN"_s}, u"All stores."_s);
    const qint64 better = tool->addItem({u"main"_s, u"sales"_s, u"customers"_s, u"city"_s}, u"City."_s);
    ASSERT_GT(better, fresh) << qPrintable(tool->error());
    ASSERT_TRUE(tool->decide(better, u"approved"_s, u"City."_s)) << qPrintable(tool->error());
    ASSERT_TRUE(open());
    EXPECT_EQ(item(beside).duplicateOf, ItemId(6));
    EXPECT_EQ(item(fresh).object.parts, (QStringList{u"main"_s, u"sales"_s, u"stores"_s}));
    EXPECT_TRUE(item(fresh).duplicateOf.isNone());
    EXPECT_TRUE(item(better).duplicateOf.isNone()); // accepted there; here nobody had decided
    EXPECT_EQ(item(10).duplicateOf, ItemId(better));
    EXPECT_EQ(item(9).duplicateOf, ItemId(better));
    EXPECT_TRUE(verify().ok);
    const auto rows = historyOf(fresh);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.first().actor.person.source, UserSource::DatabaseRole);
    EXPECT_EQ(rows.first().actor.via.name, u"earlier tool"_s);
    const auto offered = read([](store::Connection &connection) { return offeredBeside(connection, {ItemId(6)}); });
    ASSERT_TRUE(offered);
    EXPECT_EQ(offered->value(ItemId(6)), 2);
}

TEST_F(AdoptionTest, ATextThatIsAcceptedHereIsNotReplacedByALaterRow)
{
    adopted();
    const qint64 later = tool->addItem({u"main"_s, u"sales"_s, u"orders"_s, u"order_id"_s}, u"Later."_s);
    ASSERT_TRUE(tool->decide(later, u"approved"_s, u"Later."_s)) << qPrintable(tool->error());
    ASSERT_TRUE(open());
    EXPECT_EQ(item(later).duplicateOf, ItemId(6));
    EXPECT_TRUE(item(6).duplicateOf.isNone());
    EXPECT_TRUE(verify().ok);
}

TEST_F(AdoptionTest, TheSourceIsNamedLaterAndHoldsForWhatComes)
{
    adopted();
    ASSERT_TRUE(open());
    EXPECT_TRUE(item(1).source.isNone());
    ASSERT_TRUE(tool->change(14, u"Forged."_s)) << qPrintable(tool->error());
    const store::AdoptionReport named = adopted(u"example.cloud/"_s);
    EXPECT_EQ(named.before.withoutSource, 21);
    EXPECT_EQ(named.sourced, 20);
    EXPECT_EQ(named.leftOut, 1);
    EXPECT_EQ(named.marked, 0);
    EXPECT_EQ(list(), living);
    const Item first = item(1);
    const auto source = read([&](store::Connection &connection) { return store::source(connection, first.source); });
    ASSERT_TRUE(source);
    EXPECT_EQ(source->host, u"https://example.cloud"_s);
    EXPECT_EQ(item(5).source, first.source); // a duplicate belongs there as well
    EXPECT_TRUE(item(14).source.isNone());
    EXPECT_EQ(outside(), QVector<qint64>{14});
    const QString key = first.object.key(first.source);
    const auto found = read([&](store::Connection &connection) { return itemsByKey(connection, {key}); });
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->contains(key));

    EXPECT_EQ(decide(Kind::Approve, 14).changed, 1);
    const qint64 fresh = tool->addItem({u"main"_s, u"sales"_s, u"stores"_s}, u"All stores."_s);
    ASSERT_TRUE(open());
    EXPECT_EQ(item(fresh).source, first.source);
    EXPECT_EQ(item(14).source, first.source);
    EXPECT_TRUE(verify().ok);
}

TEST_F(AdoptionTest, AnItemGeneratedHereAndTheToolsAreOne)
{
    adopted();
    ASSERT_TRUE(open());
    SourceId source;
    store::Offer offer;
    offer.object.parts = {u"main"_s, u"sales"_s, u"customers"_s, u"Name"_s};
    offer.text = u"Generated here."_s;
    const auto offered = waitFor(store->write([&, now = clock.now()](store::Connection &connection) {
        const auto seen = rememberSource(connection, store::Source{{}, u"https://example.cloud"_s, {}, u"m1"_s, false});
        source = seen ? seen->id : SourceId();
        offer.source = source;
        return offerTexts(connection, {offer}, anna, now);
    }));
    ASSERT_TRUE(offered);
    const qint64 ours = offered->items.value(0).value();
    const store::AdoptionReport named = adopted(u"m1"_s);
    EXPECT_EQ(named.marked, 1);
    EXPECT_TRUE(item(7).duplicateOf.isNone()); // a person's text
    EXPECT_EQ(item(7).source, source);
    EXPECT_EQ(item(8).duplicateOf, ItemId(7));
    EXPECT_EQ(item(ours).duplicateOf, ItemId(7));
    EXPECT_EQ(list(), living);
    EXPECT_TRUE(verify().ok);
}

TEST_F(AdoptionTest, ASourceThatNobodyKnowsIsRefusedBeforeAnythingIsChanged)
{
    const auto refused = adopt(u"77"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::SourceUnknown);
    EXPECT_EQ(tables(), 2);
}

TEST_F(AdoptionTest, BacksUpBefore)
{
    if (QStandardPaths::findExecutable(u"pg_dump"_s).isEmpty()) {
        GTEST_SKIP() << "needs pg_dump";
    }
    const QTemporaryDir folder;
    const auto report = adopt({}, folder.path());
    ASSERT_TRUE(report) << qPrintable(report.error().subject + report.error().detail);
    EXPECT_GT(QFileInfo(report->backup).size(), 0);
    EXPECT_EQ(report->keyed, 21);
}

TEST_F(AdoptionTest, AStoreOfOursHoldsNothingToAdopt)
{
    TemporaryStore plain(store::Dialect::Postgres);
    const auto none = waitFor(store::previewStore(workers, plain.url()));
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::NothingToAdopt);
    TemporaryStore file;
    const auto sqlite = waitFor(store::previewStore(workers, file.url()));
    ASSERT_FALSE(sqlite);
    EXPECT_EQ(sqlite.error().code, ErrorCode::NothingToAdopt);
}

} // namespace
} // namespace metaflow::testing
