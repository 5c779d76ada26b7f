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
    model.append({row}, true);
    if (model.canFetchMore({})) { // the tester fetches as well
        model.fetchMore({});
    }
    EXPECT_FALSE(model.canFetchMore({}));
    EXPECT_EQ(wanted.count(), 1);
    EXPECT_EQ(model.oldestId(), 9);
    EXPECT_EQ(model.index(0, HistoryModel::Object).data().toString(), u"main.sales.orders"_s);
}

} // namespace metaflow::ui
