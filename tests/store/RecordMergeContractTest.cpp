#include "core/store/RecordMerge.h"
#include "core/store/RecordEvents.h"
#include "tests/store/StoreContract.h"

#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

constexpr int manyEvents = 2500;

HistoryRow row(qint64 id, const QDateTime &time)
{
    HistoryRow row;
    row.id = id;
    row.time = time;
    return row;
}

RecordEvent event(qint64 id, const QDateTime &time)
{
    RecordEvent event;
    event.id = id;
    event.time = time;
    return event;
}

} // namespace

TEST(RecordMergeTest, PutsEventsWhereTheirTimeIs)
{
    const QDateTime noon({2026, 11, 26}, {12, 0}, Qt::UTC);
    store::RecordMerge merge({}, 10);
    EXPECT_TRUE(merge.wantsRows() && merge.wantsEvents());
    EXPECT_TRUE(merge.take().isEmpty());
    merge.add(QVector<HistoryRow>{row(9, noon), row(8, noon.addSecs(-60))});
    EXPECT_TRUE(merge.take().isEmpty()); // an event may be newer
    merge.add(QVector<RecordEvent>{event(4, noon.addSecs(-30)), event(3, noon.addSecs(-90))});
    const auto entries = merge.take();
    ASSERT_EQ(entries.size(), 4);
    EXPECT_EQ(std::get<HistoryRow>(entries.at(0)).id, 9);
    EXPECT_EQ(std::get<RecordEvent>(entries.at(1)).id, 4);
    EXPECT_EQ(std::get<HistoryRow>(entries.at(2)).id, 8);
    EXPECT_EQ(std::get<RecordEvent>(entries.at(3)).id, 3);
    EXPECT_TRUE(merge.isDone());
}

TEST(RecordMergeTest, WaitsForTheNextBlockOfOneBeforeItGivesTheOther)
{
    const QDateTime noon({2026, 11, 26}, {12, 0}, Qt::UTC);
    store::RecordMerge merge({}, 2);
    merge.add(QVector<HistoryRow>{row(9, noon.addSecs(-100))});
    merge.add(QVector<RecordEvent>{event(4, noon), event(3, noon)});
    EXPECT_EQ(merge.take().size(), 2);
    EXPECT_FALSE(merge.isDone());
    EXPECT_FALSE(merge.wantsRows());
    EXPECT_EQ(merge.nextEvents().beforeId, 3);
    EXPECT_EQ(merge.nextEvents().limit, 2);
    merge.add(QVector<RecordEvent>{event(2, noon.addSecs(-200))});
    const auto entries = merge.take();
    ASSERT_EQ(entries.size(), 2);
    EXPECT_EQ(std::get<HistoryRow>(entries.at(0)).id, 9);
    EXPECT_EQ(std::get<RecordEvent>(entries.at(1)).id, 2);
    EXPECT_TRUE(merge.isDone());
    EXPECT_TRUE(store::RecordMerge().isDone());
}

class RecordMergeContract : public StoreContract {
protected:
    /// All of the record, as somebody who goes on and on sees it.
    QVector<store::RecordEntry> all(const HistoryFilter &filter)
    {
        QVector<store::RecordEntry> entries;
        store::RecordMerge merge(filter, 500);
        while (!merge.isDone()) {
            if (merge.wantsRows()) {
                merge.add(history(merge.nextRows()));
            }
            if (merge.wantsEvents()) {
                const auto events = temporary().read(
                    [&](store::Connection &connection) { return store::recordEvents(connection, merge.nextEvents()); });
                EXPECT_TRUE(events);
                merge.add(events.value_or(QVector<RecordEvent>()));
            }
            entries += merge.take();
        }
        return entries;
    }
    void writeEvents(int count)
    {
        ASSERT_TRUE(temporary().write([&](store::Connection &connection) -> Result<int> {
            for (int i = 0; i < count; ++i) {
                const auto noted = appendEvent(
                    connection, i % 2 == 0 ? u"export"_s : u"policy"_s, anna.person, {{u"n"_s, i}}, now().addMSecs(i));
                if (!noted) {
                    return fail(noted.error());
                }
            }
            return count;
        }));
    }
};

INSTANTIATE_TEST_SUITE_P(Sqlite, RecordMergeContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, RecordMergeContract, ::testing::Values(store::Dialect::Postgres));

TEST_P(RecordMergeContract, ReachesEveryEventBetweenTwoRows)
{
    (void)offered(u"t"_s, u"before"_s, u"one"_s);
    temporary().clock().advance(std::chrono::seconds(1));
    writeEvents(manyEvents);
    temporary().clock().advance(std::chrono::seconds(10));
    (void)offered(u"t"_s, u"after"_s, u"two"_s);
    const auto entries = all({});
    ASSERT_EQ(entries.size(), manyEvents + 2);
    EXPECT_TRUE(std::holds_alternative<HistoryRow>(entries.first()));
    EXPECT_TRUE(std::holds_alternative<HistoryRow>(entries.last()));
    QSet<qint64> ids;
    for (qsizetype i = 1; i + 1 < entries.size(); ++i) {
        ASSERT_TRUE(std::holds_alternative<RecordEvent>(entries.at(i)));
        ids.insert(std::get<RecordEvent>(entries.at(i)).id);
    }
    EXPECT_EQ(ids.size(), manyEvents);
}

TEST_P(RecordMergeContract, AFilterHoldsForEveryBlock)
{
    writeEvents(manyEvents);
    HistoryFilter filter;
    filter.action = u"policy"_s;
    EXPECT_EQ(all(filter).size(), manyEvents / 2);
}

} // namespace metaflow::testing
