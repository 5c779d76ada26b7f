#include "core/generation/Memory.h"
#include "core/generation/Preparation.h"
#include "core/store/Snapshots.h"
#include "tests/generation/GenerationFixture.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::testing {

/// What people accepted before comes back for no tokens, on both databases.
class MemoryStoreTest : public GenerationFixture, public ::testing::WithParamInterface<store::Dialect> {
protected:
    MemoryStoreTest()
        : GenerationFixture(GetParam())
    {
    }
    void SetUp() override
    {
        if (GetParam() == store::Dialect::Postgres && !TemporaryStore::hasPostgres()) {
            GTEST_SKIP() << "needs METAFLOW_TEST_POSTGRES (./dev test starts one)";
        }
        GenerationFixture::SetUp();
    }
    ItemId item(const QString &table, const QString &column, const QString &type, const QString &text, int ordinal = 1)
    {
        store::Offer offer;
        offer.source = source();
        offer.object = {{u"main"_s, u"sales"_s, table}};
        if (!column.isEmpty()) {
            offer.object = offer.object.child(column);
        }
        offer.ordinal = column.isEmpty() ? 0 : ordinal;
        offer.dataType = type;
        offer.text = text;
        offer.author = u"gpt"_s;
        const auto outcome = temporary.write(
            [&](store::Connection &c) { return store::offerTexts(c, {offer}, actor, clock().now()); });
        EXPECT_TRUE(outcome);
        return outcome ? outcome->items.first() : ItemId();
    }
    void decide(ItemId id, Decision::Kind kind)
    {
        const auto stored = temporary.read([&](store::Connection &c) { return store::item(c, id); });
        Decision decision;
        decision.kind = kind;
        decision.items = {{id, stored->version}};
        decision.actor = actor;
        const BatchId batch(u"b%1"_s.arg(++batches));
        const auto done = temporary.write(
            [&](store::Connection &c) { return store::applyDecision(c, decision, batch, clock().now(), {}); });
        ASSERT_TRUE(done);
        ASSERT_EQ(done->changed, 1);
    }
    void accepted(
        const QString &table, const QString &column, const QString &type, const QString &text, int ordinal = 1)
    {
        decide(item(table, column, type, text, ordinal), Decision::Kind::Approve);
    }
    generation::Memory memoryFor(const generation::Asked &asked)
    {
        const auto memory
            = temporary.read([&](store::Connection &c) { return generation::Memory::read(c, source(), asked); });
        EXPECT_TRUE(memory);
        return memory.value_or(generation::Memory());
    }
    static generation::Asked asking(const QString &table, const QStringList &columns)
    {
        generation::Asked asked;
        asked.tables.append({tableOf(table, columns), true, {}});
        for (int i = 0; i < columns.size(); ++i) {
            asked.tables.first().columns << i;
        }
        return asked;
    }
    static ObjectPath object(const QString &table, const QString &column)
    {
        return {{u"main"_s, u"sales"_s, table, column}};
    }

    Actor actor{{u"anna@example.com"_s, UserSource::Workspace}, {u"key"_s, 1}};
    int batches = 0;
};

TEST_P(MemoryStoreTest, OnlyWhatAPersonAcceptedIsRemembered)
{
    item(u"pending"_s, u"id"_s, u"int"_s, u"Pending."_s);
    decide(item(u"rejected"_s, u"id"_s, u"int"_s, u"Rejected."_s), Decision::Kind::Reject);
    const ItemId doubted = item(u"doubted"_s, u"id"_s, u"int"_s, u"Doubted."_s);
    decide(doubted, Decision::Kind::Approve);
    decide(doubted, Decision::Kind::NeedsWork);
    EXPECT_FALSE(memoryFor(asking(u"new"_s, {u"id"_s})).recall(object(u"new"_s, u"id"_s), u"int"_s));
    accepted(u"good"_s, u"id"_s, u"int"_s, u"Accepted."_s);
    const auto found = memoryFor(asking(u"new"_s, {u"id"_s})).recall(object(u"new"_s, u"id"_s), u"int"_s);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->text, u"Accepted."_s);
    EXPECT_TRUE(found->others.isEmpty());
    const auto tampered = temporary.tamper(u"UPDATE metadata_items SET duplicate_of = 1 WHERE table_name = 'good'"_s);
    ASSERT_TRUE(tampered);
    EXPECT_FALSE(memoryFor(asking(u"new"_s, {u"id"_s})).recall(object(u"new"_s, u"id"_s), u"int"_s));
}

TEST_P(MemoryStoreTest, NamesInAnySpellingAreFoundInTheStore)
{
    accepted(u"a"_s, u"customerId"_s, u"int"_s, u"The customer."_s);
    accepted(u"b"_s, u"AMT"_s, u"int"_s, u"The amount."_s);
    accepted(u"tbl_invoice"_s, u"number"_s, u"int"_s, u"The number."_s);
    accepted(u"stg_invoices"_s, {}, {}, u"One invoice a row."_s);
    const auto memory
        = memoryFor(asking(u"invoices"_s, {u"customer_id"_s, u"amount"_s, u"invoice_number"_s, u"other"_s}));
    const auto percent = [&](const QString &column) {
        const auto found = memory.recall(object(u"invoices"_s, column), u"int"_s);
        return found ? found->percent : 0;
    };
    EXPECT_EQ(percent(u"customer_id"_s), 95);
    EXPECT_EQ(percent(u"amount"_s), 85);
    EXPECT_EQ(percent(u"invoice_number"_s), 80);
    EXPECT_EQ(percent(u"other"_s), 0);
    const auto table = memory.recall({{u"main"_s, u"sales"_s, u"invoices"_s}}, {});
    ASSERT_TRUE(table);
    EXPECT_EQ(table->percent, 85);
}

TEST_P(MemoryStoreTest, TheTextOfARenamedColumnIsOfferedToTheNewOne)
{
    accepted(u"orders"_s, u"old_name"_s, u"int"_s, u"What it is."_s, 2);
    accepted(u"orders"_s, u"id"_s, u"int"_s, u"The key."_s, 1);
    const auto memory = memoryFor(asking(u"orders"_s, {u"id"_s, u"fresh"_s}));
    const auto found = memory.recall(object(u"orders"_s, u"fresh"_s), u"int"_s);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->text, u"What it is."_s);
    EXPECT_EQ(found->percent, 70);
    EXPECT_FALSE(memory.recall(object(u"orders"_s, u"fresh"_s), u"date"_s)) << "another kind of value";
}

TEST_P(MemoryStoreTest, SuggestionsStandBesideTheModelsTextWithPercentAndOrigin)
{
    accepted(u"a"_s, u"cust_nm"_s, u"int"_s, u"Name of the customer."_s);
    scan({tableOf(u"orders"_s, {u"customer_name"_s})});
    Selection selection;
    selection.catalog = u"main"_s;
    auto job = engine.submit([=, context = context(), source = source()](std::stop_token stop) {
        return generation::prepareRun(context, source, selection, options(), {u"anna"_s}, false, std::move(stop));
    });
    const auto quote = waitFor(job.future());
    ASSERT_TRUE(quote);
    EXPECT_EQ(quote->reusedFromMemory, 0);
    const auto report = finish(quote->run, FakeProvider::good);
    ASSERT_EQ(report.run.succeeded, 1);
    const QString key = object(u"orders"_s, u"customer_name"_s).key(source());
    const auto items = temporary.read([&](store::Connection &c) { return store::itemsByKey(c, {key}); });
    ASSERT_EQ(items->size(), 1);
    const ItemId id = items->value(key).id;
    const auto texts = temporary.read([&](store::Connection &c) { return store::textsOf(c, id); });
    ASSERT_EQ(texts->size(), 2);
    EXPECT_EQ(texts->at(0).origin, TextOrigin::Model);
    EXPECT_EQ(texts->at(1).origin, TextOrigin::Memory);
    EXPECT_EQ(texts->at(1).text, u"Name of the customer."_s);
    EXPECT_EQ(texts->at(1).matchPercent, 85);
    EXPECT_EQ(texts->at(1).from, object(u"a"_s, u"cust_nm"_s));
}

TEST_P(MemoryStoreTest, ReadsOnlyNamesThatCanMatchAmongAHundredThousandAcceptedItems)
{
    if (GetParam() == store::Dialect::Postgres) {
        GTEST_SKIP() << "one database shows it";
    }
    // 100,000 accepted items of 1,000 names; 100 of them have the name that is asked for.
    const auto filled = temporary.tamper(
        u"INSERT INTO metadata_items (catalog_name, schema_name, table_name, column_name, metadata_type, "
        "generated_value, current_value, status, source_id, object_kind, object_path, object_key, catalog_key, "
        "schema_key, table_key, column_key, ordinal_position, data_type, updated_at) "
        "WITH RECURSIVE n (v) AS (SELECT 0 UNION ALL SELECT v + 1 FROM n WHERE v < 99999) "
        "SELECT 'main', 'big', 't' || (v / 1000), 'c' || (v % 1000), 'description', 'Text.', 'Text ' || v, 'approved', "
        "%1, 'column', '[\"main\",\"big\",\"t' || (v / 1000) || '\",\"c' || (v % 1000) || '\"]', 'k' || v, 'main', "
        "'big', 't' || (v / 1000), 'c' || (v % 1000), 1, 'int', '2026-01-01T00:00:00.000Z' FROM n"_s.arg(
            source().value()));
    ASSERT_TRUE(filled);
    int read = 0;
    QElapsedTimer timer;
    timer.start();
    const auto memory = memoryFor(asking(u"new"_s, {u"C_7"_s}));
    const auto elapsed = timer.elapsed();
    timer.restart();
    ItemFilter everything;
    everything.statuses = {Status::Approved};
    const auto whole = temporary.read([&](store::Connection &c) {
        return store::listItems(c, everything).map([](const auto &refs) { return refs.size(); });
    });
    const auto listing = timer.elapsed();
    EXPECT_EQ(whole.value_or(0), 100'000);
    const auto counted = temporary.read([&](store::Connection &c) {
        return store::forEachAcceptedColumn(c, {u"c7"_s}, [&](const store::AcceptedText &) { ++read; }).map([] {
            return true;
        });
    });
    ASSERT_TRUE(counted);
    EXPECT_EQ(read, 100);
    EXPECT_EQ(memory.recall(object(u"new"_s, u"C_7"_s), u"int"_s)->percent, 95);
    RecordProperty("memory_ms", static_cast<int>(elapsed));
    RecordProperty("listing_ms", static_cast<int>(listing));
    EXPECT_LT(elapsed, std::max<qint64>(listing, 100))
        << "a walk over 1,000 names and 100 rows: less than even the ids of 100,000 accepted items take";
}

INSTANTIATE_TEST_SUITE_P(Sqlite, MemoryStoreTest, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, MemoryStoreTest, ::testing::Values(store::Dialect::Postgres));

} // namespace metaflow::testing
