#include "core/review/RecordDays.h"
#include "tests/store/StoreContract.h"

#include <map>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

class RecordDaysContract : public StoreContract {
protected:
    QVector<review::DayCount> days(const HistoryFilter &filter = {})
    {
        const auto counted
            = temporary().read([&](store::Connection &connection) { return review::recordDays(connection, filter); });
        EXPECT_TRUE(counted) << qPrintable(counted ? QString() : counted.error().detail);
        return counted.value_or(QVector<review::DayCount>());
    }
    void noteEvent(const QString &kind)
    {
        ASSERT_TRUE(temporary().write([&](store::Connection &connection) {
            return appendEvent(connection, kind, anna.person, {{u"n"_s, 1}}, now()).map([] { return true; });
        }));
    }
    static qint64 all(const QVector<review::DayCount> &days)
    {
        qint64 lines = 0;
        for (const review::DayCount &day : days) {
            lines += day.lines;
        }
        return lines;
    }
};

INSTANTIATE_TEST_SUITE_P(Sqlite, RecordDaysContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, RecordDaysContract, ::testing::Values(store::Dialect::Postgres));

TEST_P(RecordDaysContract, CountsRowsAndEventsByDaysOfThePersonsOwnCalendar)
{
    std::map<QDate, qint64, std::greater<>> expected;
    const auto happened = [&] { ++expected[now().toLocalTime().date()]; };
    (void)offered(u"t"_s, u"a"_s, u"one"_s);
    happened();
    noteEvent(u"export"_s);
    happened();
    temporary().clock().advance(std::chrono::hours(7)); // 19:00 in UTC: the next day in Kathmandu
    (void)offered(u"t"_s, u"b"_s, u"two"_s);
    happened();
    temporary().clock().advance(std::chrono::hours(48));
    noteEvent(u"policy"_s);
    happened();
    QVector<review::DayCount> wanted;
    for (const auto &[day, lines] : expected) {
        wanted.append({day, lines});
    }
    EXPECT_EQ(days(), wanted);
}

TEST_P(RecordDaysContract, CountsWhatTheFilterLeavesAndNoMore)
{
    (void)offered(u"t"_s, u"a"_s, u"one"_s);
    (void)offered(u"other"_s, u"b"_s, u"two"_s);
    noteEvent(u"export"_s);
    EXPECT_EQ(all(days()), 3);
    HistoryFilter table;
    table.table = u"other"_s;
    EXPECT_EQ(all(days(table)), 1); // no event belongs to it
    HistoryFilter kind;
    kind.action = u"export"_s;
    EXPECT_EQ(all(days(kind)), 1);
    HistoryFilter nobody;
    nobody.person = u"nobody"_s;
    EXPECT_EQ(days(nobody), QVector<review::DayCount>());
    HistoryFilter page; // where a list goes on, and how far it reads
    page.beforeId = 1;
    page.limit = 1;
    EXPECT_EQ(all(days(page)), 3);
}

TEST_P(RecordDaysContract, AnEmptyRecordHasNoDays)
{
    EXPECT_EQ(days(), QVector<review::DayCount>());
}

} // namespace metaflow::testing
