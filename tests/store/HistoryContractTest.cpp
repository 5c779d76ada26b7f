#include "tests/store/StoreContract.h"

#include "core/store/ChainHash.h"
#include "core/store/Dialect.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

using Kind = Decision::Kind;

using HistoryContract = StoreContract;

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

TEST_P(HistoryContract, SaysWhenATextWasTakenOutWithoutAnErasure)
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
    const HistoryVerdict verdict = verify(); // the chain holds, and says that no erasure names the rows
    EXPECT_EQ(verdict.reason, u"row_emptied"_s);
    EXPECT_EQ(verdict.firstBad, history(filter).last().id);
    EXPECT_EQ(verdict.faults.size(), history(filter).size());
    EXPECT_EQ(verdict.changedOutside, QVector<ItemId>{items.first().id});
    EXPECT_FALSE(erase(history(filter).first().id)); // not twice
    EXPECT_FALSE(after(u"UPDATE approval_history SET text_hashes = '-,-,-,-' WHERE id = 1"_s).ok);
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
    HistoryFilter became;
    became.statuses = {Status::Approved, Status::Rejected};
    EXPECT_EQ(history(became).size(), 3);
    HistoryFilter ofRun;
    ofRun.run = RunId(999);
    EXPECT_TRUE(history(ofRun).isEmpty());
    HistoryFilter all;
    all.limit = 0;
    EXPECT_EQ(history(all).size(), 6);
}

} // namespace metaflow::testing
