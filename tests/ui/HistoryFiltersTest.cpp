#include "ui/history/HistoryFilters.h"
#include "ui/history/HistoryModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

TEST(HistoryFilters, ReadsAnObjectAsAPersonTypesIt)
{
    HistoryFilter filter;
    setObject(filter, u"main.sales.`my.orders`.id"_s);
    EXPECT_EQ(filter.catalog, u"main"_s);
    EXPECT_EQ(filter.table, u"my.orders"_s);
    EXPECT_EQ(filter.column, u"id"_s);
    HistoryFilter two;
    setObject(two, u"sales.orders"_s);
    EXPECT_EQ(two.schema, u"sales"_s);
    EXPECT_EQ(two.table, u"orders"_s);
    HistoryFilter none;
    setObject(none, u"  "_s);
    EXPECT_EQ(none, HistoryFilter());
}

TEST(HistoryModel, FetchesOlderRowsOnce)
{
    HistoryModel model;
    QSignalSpy wanted(&model, &HistoryModel::olderWanted);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    HistoryRow row;
    row.id = 9;
    row.object = {{u"main"_s, u"sales"_s, u"orders"_s}};
    model.append({row}, {}, true);
    if (model.canFetchMore({})) { // the tester fetches as well
        model.fetchMore({});
    }
    EXPECT_FALSE(model.canFetchMore({}));
    EXPECT_EQ(wanted.count(), 1);
    EXPECT_EQ(model.oldestId(), 9);
    EXPECT_EQ(model.index(0, HistoryModel::Object).data().toString(), u"main.sales.orders"_s);
}

TEST(HistoryModel, PutsEventsWhereTheirTimeIs)
{
    HistoryModel model;
    const QDateTime noon({2026, 11, 26}, {12, 0}, Qt::UTC);
    HistoryRow newer, older;
    newer.id = 9;
    newer.time = noon;
    older.id = 8;
    older.time = noon.addSecs(-60);
    RecordEvent between, last;
    between.kind = u"export"_s;
    between.time = noon.addSecs(-30);
    last.kind = u"policy"_s;
    last.time = noon.addSecs(-90);
    model.append({newer, older}, {between, last}, false);
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.rowAt(0)->id, 9);
    ASSERT_NE(model.eventAt(1), nullptr);
    EXPECT_EQ(model.eventAt(1)->kind, u"export"_s);
    EXPECT_EQ(model.rowAt(1), nullptr);
    EXPECT_EQ(model.rowAt(2)->id, 8);
    EXPECT_EQ(model.eventAt(3)->kind, u"policy"_s);
    EXPECT_EQ(model.oldestId(), 8);
}

TEST(HistoryModel, SaysThatATextWasErased)
{
    HistoryModel model;
    HistoryRow row;
    row.id = 1;
    row.erased = true;
    model.append({row}, {}, false);
    EXPECT_EQ(model.index(0, HistoryModel::Note).data().toString(), u"(erased)"_s);
}

TEST(HistoryFilters, CountsDaysAsAPersonDoes)
{
    const QDate today(2026, 11, 26);
    HistoryFilter filter;
    setTime(filter, TimeRange::Any, today, today, today);
    EXPECT_EQ(filter, HistoryFilter());
    setTime(filter, TimeRange::SevenDays, today, today, today);
    EXPECT_EQ(filter.since, QDate(2026, 11, 20).startOfDay());
    EXPECT_FALSE(filter.until.isValid());
    setTime(filter, TimeRange::Days, today, {2026, 10, 1}, {2026, 10, 1});
    EXPECT_EQ(filter.since, QDate(2026, 10, 1).startOfDay());
    EXPECT_EQ(filter.until, QDate(2026, 10, 2).startOfDay());
}

} // namespace metaflow::ui
