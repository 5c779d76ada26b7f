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
    model.append(inWords({row}), true);
    if (model.canFetchMore({})) { // the tester fetches as well
        model.fetchMore({});
    }
    EXPECT_FALSE(model.canFetchMore({}));
    EXPECT_EQ(wanted.count(), 1);
    model.allowMore(); // they did not come
    EXPECT_TRUE(model.canFetchMore({}));
    EXPECT_EQ(model.index(0, HistoryModel::Object).data().toString(), u"main.sales.orders"_s);
}

TEST(HistoryModel, SaysWhatAnEventDidInWords)
{
    HistoryModel model;
    RecordEvent event;
    event.kind = u"policy"_s;
    event.person.name = u"ann"_s;
    event.facts = uR"({"policy":"four_eyes","catalog":"<b>m</b>","for":"plans","before":false,"after":true})"_s;
    model.append(inWords({event}), false);
    const QString words = u"Plans for the catalog <b>m</b> need a second person from here on."_s;
    const QModelIndex note = model.index(0, HistoryModel::Note);
    EXPECT_EQ(note.data().toString(), words);
    EXPECT_TRUE(note.data(Qt::ToolTipRole).toString().contains(words.toHtmlEscaped()));
    EXPECT_TRUE(note.data(Qt::AccessibleTextRole).toString().contains(words));
    EXPECT_EQ(model.rowAt(0), nullptr);
    ASSERT_NE(model.eventAt(0), nullptr);
    EXPECT_EQ(model.wordsAt(0).sentence, words);
}

TEST(HistoryModel, SaysThatATextWasErased)
{
    HistoryModel model;
    HistoryRow row;
    row.id = 1;
    row.erased = true;
    model.append(inWords({row}), false);
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
