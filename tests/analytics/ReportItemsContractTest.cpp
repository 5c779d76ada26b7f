// Whatever happens, a figure is the length of the list that it leads to.
#include "core/analytics/Happenings.h"
#include "tests/analytics/ReportContract.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::testing {

using namespace analytics;

class ReportItems : public ReportContract {
protected:
    /// Something that may happen to an item.
    void happen(std::mt19937 &random)
    {
        const auto pick = [&](int upTo) { return static_cast<int>(random() % static_cast<unsigned>(upTo)); };
        const QVector<ItemId> all = list({});
        const Item some = all.isEmpty() ? Item() : item(all.at(pick(static_cast<int>(all.size()))));
        switch (all.isEmpty() ? 0 : pick(8)) {
        case 0:
        case 1:
        case 2:
            (void)proposed(u"c%1"_s.arg(pick(12)), u"text %1"_s.arg(pick(5)), u"sales-%1"_s.arg(pick(2)));
            break;
        case 3:
            (void)decide(decision(Decision::Kind::Approve, {some}), m_last = batch());
            break;
        case 4:
            edit(some, u"words %1"_s.arg(pick(9)));
            break;
        case 5:
            reject(some);
            break;
        case 6:
            if (isAccepted(some.status)) {
                import(some);
            }
            break;
        default:
            (void)undo(m_last, batch());
            temporary().clock().advance(30h);
        }
    }
    void sumUpNow()
    {
        const auto more = temporary().write([](store::Connection &connection) { return analytics::sumUp(connection); });
        ASSERT_TRUE(more) << qPrintable(more ? QString() : more.error().detail);
        EXPECT_FALSE(*more);
    }

    QString m_last = u"none"_s;
};

INSTANTIATE_TEST_SUITE_P(Sqlite, ReportItems, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, ReportItems, ::testing::Values(store::Dialect::Postgres));

TEST_P(ReportItems, EveryFigureLeadsToExactlyTheItemsItCounts)
{
    std::mt19937 random(8);
    for (int round = 0; round < 6; ++round) {
        for (int step = 0; step < 12; ++step) {
            happen(random);
        }
        expectListsAgree(report());
        expectListsAgree(report({u"MAIN"_s, now().addDays(-3), now()}));
    }
}

TEST_P(ReportItems, WhatIsSummedUpIsCountedOnce)
{
    std::mt19937 random(9);
    for (int round = 0; round < 4; ++round) {
        for (int step = 0; step < 8; ++step) {
            happen(random);
        }
        const Report before = report();
        sumUpNow();
        sumUpNow();
        Report after = report();
        after.asOf = before.asOf;
        EXPECT_EQ(after, before);
        expectListsAgree(after);
    }
    const auto summed = temporary().read([](store::Connection &connection) {
        return connection.value(u"SELECT CAST(sum(entries) AS BIGINT) FROM report_days"_s);
    });
    ASSERT_TRUE(summed);
    EXPECT_EQ(summed->toLongLong(), history({}).size());
}

TEST_P(ReportItems, TheRecordStaysSoundBesideWhatIsSummedUp)
{
    (void)threeDecided();
    sumUpNow();
    EXPECT_TRUE(verify().ok);
}

} // namespace metaflow::testing
