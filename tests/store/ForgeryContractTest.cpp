#include "tests/store/StoreContract.h"

#include "core/store/ChainHash.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

using Kind = Decision::Kind;
using FactKind = store::CatalogFact::Kind;

/// Somebody with a database shell against the record.
class ForgeryContract : public StoreContract {
protected:
    /// Copies row 5 (the decision on the second item) as it would look had somebody approved 'forged', and makes the
    /// item look like it.
    void slipIn(const QString &link)
    {
        const QString row
            = u"INSERT INTO approval_history (metadata_item_id, action, old_status, new_status, old_value, "
              "new_value, item_version, user_name, user_source, via, via_count, timestamp, link_id, "
              "row_hash, salt) SELECT metadata_item_id, action, old_status, new_status, old_value, "
              "'forged', item_version, user_name, user_source, via, via_count, timestamp, %1, row_hash, "
              "salt FROM approval_history WHERE id = 5"_s.arg(link);
        ASSERT_TRUE(temporary().tamper(row, false));
        ASSERT_TRUE(temporary().tamper(
            u"UPDATE metadata_items SET current_value = 'forged' WHERE current_value = 'two'"_s, false));
    }
    void appendAnEvent()
    {
        ASSERT_TRUE(temporary().write([this](store::Connection &connection) {
            return appendEvent(connection, u"export"_s, anna.person, {{u"rows"_s, 3}}, now());
        }));
    }
    QVector<ItemId> outside(const QVector<ItemId> &ids)
    {
        return temporary().read([&](store::Connection &connection) { return changedOutside(connection, ids); }).value();
    }
};

INSTANTIATE_TEST_SUITE_P(Sqlite, ForgeryContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, ForgeryContract, ::testing::Values(store::Dialect::Postgres));

TEST_P(ForgeryContract, FindsAChangedRow)
{
    (void)threeDecided();
    ASSERT_TRUE(temporary().tamper(u"CREATE TABLE kept AS SELECT * FROM approval_history"_s));
    const QVector<std::pair<QString, QString>> changes
        = {{u"new_value"_s, u"'else'"_s}, {u"user_name"_s, u"'eve'"_s}, {u"timestamp"_s, u"'2020-01-01 00:00:00'"_s},
            {u"old_status"_s, u"NULL"_s}, {u"comment"_s, u"''"_s}, {u"via_count"_s, u"2"_s},
            {u"metadata_item_id"_s, u"1"_s}, {u"row_hash"_s, u"''"_s}, {u"text_hashes"_s, u"'-,-,-,-'"_s}};
    for (const auto &[column, value] : changes) {
        const HistoryVerdict verdict = after(u"UPDATE approval_history SET %1 = %2 WHERE id = 5"_s.arg(column, value));
        EXPECT_FALSE(verdict.ok) << qPrintable(column);
        EXPECT_EQ(verdict.reason, u"row_changed"_s) << qPrintable(column);
        EXPECT_EQ(verdict.firstBad, 5) << qPrintable(column);
        EXPECT_TRUE(after(
            u"UPDATE approval_history SET %1 = (SELECT kept.%1 FROM kept WHERE kept.id = 5) WHERE id = 5"_s.arg(column))
                        .ok)
            << qPrintable(column);
    }
}

TEST_P(ForgeryContract, FindsTextsThatStandBesideTheirHashes)
{
    const auto items = threeDecided();
    const auto hashes = temporary().read([](store::Connection &connection) -> Result<QString> {
        QString found;
        auto read = connection.forEach(
            u"SELECT %1 FROM approval_history h WHERE h.id = 5"_s.arg(store::historyColumns(connection.dialect())), {},
            [&](const QSqlQuery &row) {
                found = store::textHashes(store::readFields(row), store::readSeal(row).salt);
            });
        return read ? Result<QString>(found) : fail(read.error());
    });
    ASSERT_TRUE(hashes);
    const HistoryVerdict verdict
        = after(u"UPDATE approval_history SET text_hashes = '%1', new_value = 'forged' WHERE id = 5"_s.arg(*hashes));
    EXPECT_EQ(verdict.reason, u"row_changed"_s);
    EXPECT_EQ(verdict.firstBad, 5);
}

TEST_P(ForgeryContract, FindsARowThatWasSlippedInUnderAnyLink)
{
    QStringList links = {u"-1"_s, u"0"_s, u"77"_s, u"NULL"_s, u"-9223372036854775807 - 1"_s};
    if (isSqlite()) {
        links << u"'abc'"_s << u"2.5"_s << u"x'00'"_s;
    }
    for (const QString &link : std::as_const(links)) {
        SetUp(); // a store of its own
        const auto items = threeDecided();
        slipIn(link);
        for (int round = 0; round < 2; ++round) {
            const HistoryVerdict verdict = verify();
            EXPECT_FALSE(verdict.ok) << qPrintable(link);
            EXPECT_EQ(verdict.reason, u"row_inserted"_s) << qPrintable(link);
            EXPECT_EQ(verdict.firstBad, 7) << qPrintable(link);
            EXPECT_EQ(outside({}), QVector<ItemId>{items.at(1).id}) << qPrintable(link);
            (void)offered(u"t"_s, u"d"_s, u"four"_s); // our own commit makes it no better
        }
    }
}

TEST_P(ForgeryContract, FindsRemovedAndInsertedEvents)
{
    appendAnEvent();
    EXPECT_TRUE(verify().ok);
    for (const QString &link : {u"-1"_s, u"0"_s, u"77"_s}) {
        const HistoryVerdict inserted = after(
            u"INSERT INTO record_events (id, kind, user_name, user_source, happened_at, facts, link_id, row_hash) "
            "SELECT 9, kind, user_name, user_source, happened_at, facts, %1, row_hash FROM record_events "
            "WHERE id = 1"_s.arg(link));
        EXPECT_EQ(inserted.reason, u"row_inserted"_s) << qPrintable(link);
        EXPECT_EQ(inserted.firstBad, 9);
        EXPECT_TRUE(after(u"DELETE FROM record_events WHERE id = 9"_s).ok);
    }
    const HistoryVerdict removed = after(u"DELETE FROM record_events WHERE id = 1"_s);
    EXPECT_EQ(removed.reason, u"row_missing"_s);
    EXPECT_EQ(removed.firstBad, 1);
}

TEST_P(ForgeryContract, FindsALinkThatWasSlippedIn)
{
    (void)threeDecided();
    const QVector<std::pair<int, int>> slipped = {{-1, 9}, {9, -1}, {9, 0}, {9, 9}};
    for (const auto &[id, position] : slipped) {
        const HistoryVerdict verdict
            = after(u"INSERT INTO history_links SELECT %1, %2, row_count, rows_hash, "
                    "previous_hash, hash, sealed_at FROM history_links WHERE position = 4"_s.arg(id)
                        .arg(position));
        EXPECT_FALSE(verdict.ok) << id << " " << position;
        EXPECT_TRUE(after(u"DELETE FROM history_links WHERE position = %1"_s.arg(position)).ok);
    }
}

TEST_P(ForgeryContract, MissesTheHeadAndBuildsNothingOnItsAbsence)
{
    (void)threeDecided();
    const HistoryVerdict verdict = after(u"DELETE FROM history_head"_s);
    EXPECT_EQ(verdict.reason, u"link_missing"_s);
    EXPECT_EQ(verdict.firstBad, 5);
    const auto written = temporary().write(
        [this](store::Connection &connection) { return appendEvent(connection, u"export"_s, anna.person, {}, now()); });
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::StoreCorrupt);
}

TEST_P(ForgeryContract, FindsARemovedRowAndARemovedLink)
{
    (void)threeDecided();
    HistoryVerdict verdict = after(u"DELETE FROM approval_history WHERE id = 5"_s);
    EXPECT_EQ(verdict.reason, u"row_missing"_s);
    EXPECT_EQ(verdict.firstBad, 3); // the third link lacks it
    verdict = after(u"DELETE FROM history_links WHERE position = 3"_s);
    EXPECT_EQ(verdict.reason, u"link_missing"_s);
    EXPECT_EQ(verdict.firstBad, 3);
}

TEST_P(ForgeryContract, FindsARemovedNewestLink)
{
    (void)threeDecided();
    ASSERT_TRUE(temporary().tamper(u"DELETE FROM approval_history WHERE id = 6"_s));
    HistoryVerdict verdict = after(u"DELETE FROM history_links WHERE position = 4"_s);
    EXPECT_EQ(verdict.reason, u"link_missing"_s);
    EXPECT_EQ(verdict.firstBad, 4);
    // Whoever turns the head back as well is still given away by the item.
    verdict
        = after(u"UPDATE history_head SET position = 3, hash = (SELECT hash FROM history_links WHERE position = 3)"_s);
    EXPECT_EQ(verdict.reason, QString());
    EXPECT_FALSE(verdict.ok);
    EXPECT_EQ(verdict.changedOutside.size(), 1);
}

TEST_P(ForgeryContract, FindsAnInsertedRowAndSwappedRows)
{
    (void)threeDecided();
    const QString columns
        = u"metadata_item_id, action, old_value, new_value, user_name, timestamp, link_id, row_hash, salt"_s;
    const HistoryVerdict swapped = after(u"UPDATE approval_history SET id = CASE id WHEN 1 THEN 902 ELSE 901 END "
                                         "WHERE id IN (1, 2)"_s);
    EXPECT_EQ(swapped.reason, u"row_changed"_s);
    ASSERT_TRUE(temporary().tamper(u"UPDATE approval_history SET id = CASE id WHEN 902 THEN 1 ELSE 2 END "
                                   "WHERE id IN (901, 902)"_s));
    EXPECT_TRUE(verify().ok);
    const HistoryVerdict inserted = after(
        u"INSERT INTO approval_history (id, %1) SELECT 900, %1 FROM approval_history WHERE id = 4"_s.arg(columns));
    EXPECT_FALSE(inserted.ok);
    EXPECT_TRUE(inserted.reason == u"row_changed"_s || inserted.reason == u"row_inserted"_s);
}

TEST_P(ForgeryContract, FindsARowOfNoLinkAndAChangedLink)
{
    (void)threeDecided();
    HistoryVerdict verdict = after(u"UPDATE approval_history SET link_id = 77 WHERE id = 6"_s);
    EXPECT_FALSE(verdict.ok);
    ASSERT_TRUE(temporary().tamper(u"UPDATE approval_history SET link_id = 4 WHERE id = 6"_s));
    EXPECT_TRUE(verify().ok);
    verdict = after(u"UPDATE history_links SET sealed_at = '2020-01-01T00:00:00.000Z' WHERE position = 2"_s);
    EXPECT_EQ(verdict.reason, u"link_changed"_s);
    EXPECT_EQ(verdict.firstBad, 2);
}

TEST_P(ForgeryContract, FindsAnItemChangedBehindTheRecordsBack)
{
    const auto items = threeDecided();
    ASSERT_TRUE(temporary().tamper(
        u"UPDATE metadata_items SET current_value = 'forged' WHERE id = %1"_s.arg(items.at(1).id.value()), false));
    ASSERT_TRUE(temporary().tamper(
        u"UPDATE metadata_items SET status = 'imported' WHERE id = %1"_s.arg(items.at(2).id.value()), false));
    const HistoryVerdict verdict = verify();
    EXPECT_FALSE(verdict.ok);
    EXPECT_EQ(verdict.reason, QString());
    EXPECT_EQ(verdict.changedOutside, (QVector<ItemId>{items.at(1).id, items.at(2).id}));
    const auto some = temporary().read([&](store::Connection &connection) {
        return changedOutside(connection, {items.at(0).id, items.at(1).id});
    });
    EXPECT_EQ(some, QVector<ItemId>{items.at(1).id});
    EXPECT_EQ(item(items.at(1).id).version, items.at(1).version + 1); // the trigger saw a writer that knows no versions
    // Somebody here looks at it and decides: then it is the record's again.
    (void)decide(decision(Kind::Approve, {item(items.at(1).id), item(items.at(2).id)}), u"b9"_s);
    EXPECT_TRUE(verify().ok);
}

TEST_P(ForgeryContract, RefusesToChangeOrRemoveWhatIsRecorded)
{
    (void)threeDecided();
    for (const QString &sql : {u"UPDATE approval_history SET user_name = 'eve'"_s, u"DELETE FROM approval_history"_s,
             u"UPDATE approval_history SET link_id = NULL"_s, u"UPDATE approval_history SET new_value = 'x'"_s,
             u"UPDATE history_links SET hash = 'x'"_s, u"DELETE FROM history_links"_s}) {
        EXPECT_FALSE(temporary().tamper(sql, false)) << qPrintable(sql);
    }
    EXPECT_TRUE(verify().ok);
}

TEST_P(ForgeryContract, MissesARemovedItem)
{
    const auto items = threeDecided();
    ASSERT_TRUE(temporary().tamper(u"DELETE FROM item_texts WHERE item_id = 2"_s));
    ASSERT_TRUE(temporary().tamper(u"DELETE FROM item_search WHERE item_id = 2"_s));
    const HistoryVerdict verdict = after(u"DELETE FROM metadata_items WHERE id = 2"_s);
    EXPECT_FALSE(verdict.ok);
    EXPECT_EQ(verdict.reason, u"item_missing"_s);
    EXPECT_EQ(verdict.firstBad, 2); // its first row
    EXPECT_EQ(history().size(), 6); // what was decided on it is still listed
}

TEST_P(ForgeryContract, FindsAnItemThatNobodyRecorded)
{
    const auto items = threeDecided();
    ASSERT_TRUE(temporary().tamper(
        u"INSERT INTO metadata_items (id, catalog_name, schema_name, table_name, metadata_type, generated_value, "
        "current_value, status, source_id, object_key) VALUES (50, 'main', 'sales', 'x', 'description', 'forged', "
        "'forged', 'approved', %1, 'k')"_s.arg(source().value()),
        false));
    EXPECT_EQ(verify().changedOutside, QVector<ItemId>{ItemId(50)});
    EXPECT_EQ(outside({items.first().id, ItemId(50)}), QVector<ItemId>{ItemId(50)});
}

TEST_P(ForgeryContract, LetsNoFactOfTheCatalogVouchForAForgedText)
{
    const auto items = threeDecided();
    ASSERT_TRUE(temporary().tamper(u"UPDATE metadata_items SET current_value = 'forged' WHERE id = 2"_s, false));
    for (const FactKind kind :
        {FactKind::CatalogChanged, FactKind::Imported, FactKind::ImportFailed, FactKind::RolledBack}) {
        const auto recorded = temporary().write([&](store::Connection &connection) {
            return recordCatalogFacts(connection,
                {{items.at(1).id, kind, u"forged"_s, PlanId(u"p"_s), {}, {}},
                    {items.at(2).id, kind, u"three"_s, PlanId(u"p"_s), {}, {}}},
                anna, now());
        });
        ASSERT_TRUE(recorded) << qPrintable(recorded.error().detail);
        EXPECT_EQ(verify().changedOutside, QVector<ItemId>{items.at(1).id});
    }
    HistoryFilter filter;
    filter.plan = PlanId(u"p"_s);
    EXPECT_EQ(history(filter).size(), 4); // of the other item alone
    EXPECT_EQ(item(items.at(1).id).status, Status::Approved);
    ASSERT_TRUE(temporary().write(
        [this](store::Connection &connection) { return recordCatalogFacts(connection, {}, anna, now()); }));
}

TEST_P(ForgeryContract, LetsNobodyPutARowInTheOthersPlace)
{
    (void)threeDecided();
    appendAnEvent();
    QStringList statements;
    for (const QString &table : {u"approval_history"_s, u"history_links"_s, u"record_events"_s}) {
        statements << (isSqlite() ? u"INSERT OR REPLACE INTO %1 SELECT * FROM %1 WHERE id = 1"_s
                                  : u"TRUNCATE %1 CASCADE"_s)
                          .arg(table);
    }
    if (isSqlite()) { // the position is a key as well
        statements << u"INSERT OR REPLACE INTO history_links SELECT 99, position, row_count, rows_hash, previous_hash, "
                      "hash, sealed_at FROM history_links WHERE position = 2"_s;
    } else {
        statements << u"TRUNCATE metadata_items CASCADE"_s;
    }
    for (const QString &sql : std::as_const(statements)) {
        EXPECT_FALSE(temporary().tamper(sql, false)) << qPrintable(sql);
    }
    EXPECT_TRUE(verify().ok);
}

/// The earlier tool writes to PostgreSQL alone.
class EarlierToolContract : public StoreContract { };
INSTANTIATE_TEST_SUITE_P(Postgres, EarlierToolContract, ::testing::Values(store::Dialect::Postgres));

TEST_P(EarlierToolContract, SealsRowsOfTheEarlierToolWithTheNextTransaction)
{
    const Item held = offered(u"t"_s, u"a"_s, u"one"_s);
    ASSERT_TRUE(temporary().tamper(
        u"INSERT INTO approval_history (metadata_item_id, action, old_value, new_value, comment, user_name, timestamp) "
        "VALUES (%1, 'edited', 'one', 'theirs', '', 'bob', '2026-01-02 03:04:05.678')"_s.arg(held.id.value()),
        false));
    ASSERT_TRUE(temporary().tamper(
        u"UPDATE metadata_items SET current_value = 'theirs', status = 'edited' WHERE id = %1"_s.arg(held.id.value()),
        false));
    EXPECT_EQ(verify().changedOutside.size(), 1); // not sealed yet
    (void)offered(u"t"_s, u"b"_s, u"x"_s);
    const HistoryVerdict verdict = verify();
    EXPECT_TRUE(verdict.ok) << qPrintable(verdict.reason);
    EXPECT_EQ(verdict.rows, 3);
    HistoryFilter filter;
    filter.person = u"BOB"_s;
    const auto rows = history(filter);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_GT(rows.first().linkId, 0);
    EXPECT_EQ(rows.first().actor.via.name, u"earlier tool"_s);
    EXPECT_EQ(rows.first().time.toUTC(), QDateTime({2026, 1, 2}, {3, 4, 5, 678}, Qt::UTC));
}

TEST_P(ForgeryContract, TakesARowForTheEarlierToolsWhereThatToolIs)
{
    const Item held = offered(u"t"_s, u"a"_s, u"one"_s);
    ASSERT_TRUE(
        temporary().tamper(u"INSERT INTO approval_history (metadata_item_id, action, old_value, new_value, user_name) "
                           "VALUES (%1, 'approved', 'one', 'one', 'bob')"_s.arg(held.id.value()),
            false));
    EXPECT_EQ(verify().reason, isSqlite() ? u"row_inserted"_s : QString());
    (void)offered(u"t"_s, u"b"_s, u"x"_s);
    EXPECT_EQ(verify().reason, isSqlite() ? u"row_inserted"_s : QString());
}

} // namespace metaflow::testing
