#include "ui/history/HistoryModel.h"
#include "ui/history/PastModel.h"

#include <QAbstractItemModelTester>
#include <QFont>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

using Fatal = QAbstractItemModelTester::FailureReportingMode;

HistoryRow row(qint64 id, const Comment &text, int version)
{
    HistoryRow row;
    row.id = id;
    row.item = ItemId(1);
    row.action = action::edited;
    row.newText = text;
    row.newStatus = Status::Edited;
    row.itemVersion = version;
    row.actor.person.name = u"ann"_s;
    row.time = QDateTime({2026, 3, static_cast<int>(id)}, {12, 0});
    return row;
}

review::ItemPast pastWith(const QVector<HistoryRow> &rows)
{
    review::ItemPast past;
    past.item.id = ItemId(1);
    past.item.current = rows.value(0).newText.value_or(QString());
    past.lines = review::pastOf(rows, {});
    return past;
}

} // namespace

TEST(HistoryModel, NamesADayOnceHoweverManyBlocksItComesIn)
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, Fatal::Fatal);
    HistoryRow second = row(2, u"b"_s, 2);
    second.time = row(3, {}, 3).time.addSecs(-60); // of the same day
    model.append(inWords({row(3, u"c"_s, 3)}), true);
    model.append(inWords({second, row(1, u"a"_s, 1)}), false);
    const auto day = [&](int line) { return model.index(line, HistoryModel::Day).data().toString(); };
    EXPECT_FALSE(day(0).isEmpty());
    EXPECT_TRUE(day(1).isEmpty());
    EXPECT_FALSE(day(2).isEmpty());
    EXPECT_TRUE(model.index(0, HistoryModel::Day).data(Qt::FontRole).value<QFont>().bold());
    EXPECT_EQ(model.firstOf({2026, 3, 1}), 2);
    EXPECT_EQ(model.firstOf({2026, 3, 2}), -1);
    EXPECT_EQ(model.rowOf(2), 1);
    EXPECT_EQ(model.rowOf(-2), -1); // an event of that number is another line
}

TEST(PastModel, HoldsALineAgainstTheMarkedOneElseTheOneBefore)
{
    PastModel model;
    const QAbstractItemModelTester tester(&model, Fatal::Fatal);
    model.set(pastWith({row(3, u"c"_s, 3), row(2, u"b"_s, 2), row(1, u"a"_s, 1)}));
    EXPECT_EQ(model.standing(), 0);
    EXPECT_EQ(model.comparedWith(0), 1);
    EXPECT_EQ(model.comparedWith(2), -1);
    model.mark(2);
    EXPECT_EQ(model.comparedWith(0), 2);
    EXPECT_EQ(model.comparedWith(2), -1); // not with itself
    model.set(pastWith({row(4, u"d"_s, 4), row(3, u"c"_s, 3), row(2, u"b"_s, 2), row(1, u"a"_s, 1)}));
    EXPECT_EQ(model.marked(), 3); // its line is one further down
    model.mark(-1);
    EXPECT_EQ(model.comparedWith(0), 1);
    EXPECT_EQ(model.nameOf(0), u"version 4, edited by ann"_s);
}

TEST(PastModel, NothingStandsWhereTheItemIsNotWhatTheRecordSays)
{
    PastModel model;
    review::ItemPast past = pastWith({row(1, u"a"_s, 1)});
    past.item.current = u"forged"_s;
    model.set(past);
    EXPECT_EQ(model.standing(), -1);
}

TEST(PastModel, SaysWhyALineHasNoText)
{
    HistoryRow erased = row(2, std::nullopt, 2);
    erased.erased = true;
    const auto lines = review::pastOf({row(3, u""_s, 3), erased, row(1, std::nullopt, 0)}, {});
    EXPECT_EQ(shownText(lines.at(0)), u"(empty)"_s);
    EXPECT_EQ(shownText(lines.at(1)), u"(erased)"_s);
    EXPECT_EQ(shownText(lines.at(2)), u"(its text was not kept)"_s);
}

} // namespace metaflow::ui
