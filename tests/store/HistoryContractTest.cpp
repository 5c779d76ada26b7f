#include "tests/store/StoreContract.h"

#include "core/store/ChainHash.h"
#include "core/store/Dialect.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

using Kind = Decision::Kind;

class HistoryContract : public StoreContract {
protected:
    /// Three items, one decision each: rows 1-3 are `generated` in one link, 4-6 `approved` in a link each.
    QVector<Item> threeDecided()
    {
        const auto ids = offerAll(
            {offer(u"t"_s, u"a"_s, u"one"_s), offer(u"t"_s, u"b"_s, u"two"_s), offer(u"t"_s, u"c"_s, u"three"_s)});
        QVector<Item> items;
        for (const ItemId id : ids) {
            (void)decide(decision(Kind::Approve, {item(id)}), u"b%1"_s.arg(id.value()));
            items << item(id);
        }
        return items;
    }
    HistoryVerdict after(const QString &sql)
    {
        const auto done = temporary().tamper(sql);
        EXPECT_TRUE(done) << qPrintable(done ? QString() : done.error().detail);
        return verify();
    }
};

INSTANTIATE_TEST_SUITE_P(Sqlite, HistoryContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, HistoryContract, ::testing::Values(store::Dialect::Postgres));

TEST_P(HistoryContract, IsSoundWhenNobodyTouchedIt)
{
    (void)threeDecided();
    const HistoryVerdict verdict = verify();
    EXPECT_TRUE(verdict.ok) << qPrintable(verdict.reason);
    EXPECT_EQ(verdict.rows, 6);
    EXPECT_EQ(verdict.links, 4); // one a transaction
}

TEST_P(HistoryContract, FindsAChangedRow)
{
    (void)threeDecided();
    for (const QString &change :
        {u"new_value = 'else'"_s, u"user_name = 'eve'"_s, u"timestamp = '2020-01-01 00:00:00'"_s,
            u"old_status = NULL"_s, u"comment = ''"_s, u"via_count = 2"_s, u"metadata_item_id = 1"_s}) {
        const HistoryVerdict verdict = after(u"UPDATE approval_history SET %1 WHERE id = 5"_s.arg(change));
        EXPECT_FALSE(verdict.ok) << qPrintable(change);
        EXPECT_EQ(verdict.reason, u"row_changed"_s) << qPrintable(change);
        EXPECT_EQ(verdict.firstBad, 5) << qPrintable(change);
    }
}

TEST_P(HistoryContract, FindsARemovedRowAndARemovedLink)
{
    (void)threeDecided();
    HistoryVerdict verdict = after(u"DELETE FROM approval_history WHERE id = 5"_s);
    EXPECT_EQ(verdict.reason, u"row_missing"_s);
    EXPECT_EQ(verdict.firstBad, 3); // the third link lacks it
    verdict = after(u"DELETE FROM history_links WHERE position = 3"_s);
    EXPECT_EQ(verdict.reason, u"link_missing"_s);
    EXPECT_EQ(verdict.firstBad, 3);
}

TEST_P(HistoryContract, FindsARemovedNewestLink)
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

TEST_P(HistoryContract, FindsAnInsertedRowAndSwappedRows)
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

TEST_P(HistoryContract, FindsARowOfNoLinkAndAChangedLink)
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

TEST_P(HistoryContract, FindsAnItemChangedBehindTheRecordsBack)
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

TEST_P(HistoryContract, RefusesToChangeOrRemoveWhatIsRecorded)
{
    (void)threeDecided();
    for (const QString &sql : {u"UPDATE approval_history SET user_name = 'eve'"_s, u"DELETE FROM approval_history"_s,
             u"UPDATE approval_history SET link_id = NULL"_s, u"UPDATE approval_history SET new_value = 'x'"_s,
             u"UPDATE history_links SET hash = 'x'"_s, u"DELETE FROM history_links"_s}) {
        EXPECT_FALSE(temporary().tamper(sql, false)) << qPrintable(sql);
    }
    EXPECT_TRUE(verify().ok);
}

TEST_P(HistoryContract, HoldsWhenATextIsErasedOnce)
{
    const auto items = threeDecided();
    HistoryFilter filter;
    filter.item = items.first().id;
    const auto erase = [&](qint64 id) {
        return temporary().write([id](store::Connection &connection) -> Result<void> {
            store::HistoryFields fields;
            store::Seal seal;
            auto read = connection.forEach(
                u"SELECT %1 FROM approval_history h WHERE h.id = ?"_s.arg(store::historyColumns(connection.dialect())),
                {id}, [&](const QSqlQuery &row) {
                    fields = store::readFields(row);
                    seal = store::readSeal(row);
                });
            auto done
                = connection.run(u"UPDATE approval_history SET old_value = NULL, new_value = NULL, comment = NULL, "
                                 "undo_facts = NULL, salt = NULL, text_hashes = ? WHERE id = ?"_s,
                    {store::textHashes(fields, seal.salt), id});
            return read && done ? Result<void>() : Result<void>(fail(ErrorCode::Storage));
        });
    };
    for (const HistoryRow &row : history(filter)) {
        EXPECT_TRUE(erase(row.id));
    }
    const HistoryVerdict verdict = verify();
    EXPECT_TRUE(verdict.ok) << qPrintable(verdict.reason);
    EXPECT_FALSE(erase(history(filter).first().id)); // not twice
    EXPECT_FALSE(after(u"UPDATE approval_history SET text_hashes = '-,-,-,-' WHERE id = 1"_s).ok);
}

TEST_P(HistoryContract, SealsRowsOfTheEarlierToolWithTheNextTransaction)
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

TEST_P(HistoryContract, HashesEventsIntoTheSameChain)
{
    const auto head = [&] { return *temporary().read([](store::Connection &c) { return chainHead(c); }); };
    EXPECT_EQ(head(), QString());
    ASSERT_TRUE(temporary().write([this](store::Connection &connection) {
        return appendEvent(connection, u"export"_s, anna.person, {{u"rows"_s, 3}}, now());
    }));
    EXPECT_EQ(head().size(), 64);
    HistoryVerdict verdict = verify();
    EXPECT_TRUE(verdict.ok) << qPrintable(verdict.reason);
    EXPECT_EQ(verdict.links, 1);
    verdict = after(u"UPDATE record_events SET facts = '{\"rows\":4}'"_s);
    EXPECT_EQ(verdict.reason, u"row_changed"_s);
}

TEST_P(HistoryContract, ListsNewestFirstPageByPage)
{
    const auto items = threeDecided();
    HistoryFilter filter;
    filter.limit = 4;
    const auto page = history(filter);
    ASSERT_EQ(page.size(), 4);
    EXPECT_GT(page.at(0).id, page.at(1).id);
    filter.beforeId = page.last().id;
    EXPECT_EQ(history(filter).size(), 2);
    HistoryFilter one;
    one.column = u"B"_s;
    one.action = action::approved;
    ASSERT_EQ(history(one).size(), 1);
    EXPECT_EQ(history(one).first().item, items.at(1).id);
    HistoryFilter search;
    search.search = u"THREE"_s;
    EXPECT_EQ(history(search).size(), 2);
    HistoryFilter all;
    all.limit = 0;
    EXPECT_EQ(history(all).size(), 6);
}

} // namespace metaflow::testing
