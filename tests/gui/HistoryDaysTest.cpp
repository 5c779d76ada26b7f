// The time line: the record in sections of a day each, and the ways from day to day.
#include "tests/gui/HistoryFixture.h"
#include "ui/history/DayList.h"
#include "ui/history/HistoryFilters.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

const QDate first(2026, 1, 10);

class HistoryDays : public HistoryFixture {
protected:
    static QDateTime noonOf(const QDate &day) { return {day, QTime(12, 0)}; }
    ui::DayList *days() { return at<ui::DayList>("historyDays"); }
    QString dayText(int row) { return days()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }
    QString day() { return days()->currentIndex().data().toString(); }
    static QString shortDay(const QDate &day) { return QLocale().toString(day, QLocale::ShortFormat); }
    /// Three events on one day, two on the next but one, many on the last.
    void threeDays(int many)
    {
        addEvents(3, noonOf(first));
        addEvents(2, noonOf(first.addDays(2)));
        addEvents(many, noonOf(first.addDays(5)));
        open();
        ASSERT_TRUE(until([this] { return days()->model()->rowCount() == 3; }));
    }
};

} // namespace

TEST_F(HistoryDays, EachDayIsNamedWhereItBegins)
{
    threeDays(4);
    ASSERT_EQ(rows(), 9);
    for (int row = 0; row < rows(); ++row) {
        EXPECT_EQ(cell(row, ui::HistoryModel::Day).isEmpty(), row != 0 && row != 4 && row != 6) << row;
    }
    EXPECT_TRUE(cell(4, ui::HistoryModel::Day).contains(shortDay(first.addDays(2))));
    const auto spoken
        = [this](int row) { return list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); };
    EXPECT_TRUE(spoken(6).contains(QLocale().toString(first, QLocale::LongFormat))) << qPrintable(spoken(6));
    EXPECT_FALSE(spoken(7).contains(QLocale().toString(first, QLocale::LongFormat)));
}

TEST_F(HistoryDays, TheTimeLineCountsWhatTheFilterLeaves)
{
    threeDays(4);
    const QAbstractItemModelTester tester(days()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_TRUE(dayText(0).contains(u"4 "_s)) << qPrintable(dayText(0));
    EXPECT_TRUE(dayText(2).contains(u"3 "_s)) << qPrintable(dayText(2));
    auto *action = at<QComboBox>("historyAction");
    action->setCurrentIndex(action->findData(u"policy"_s));
    ASSERT_TRUE(until([this] { return days()->model()->rowCount() == 0; }));
}

TEST_F(HistoryDays, AltAndTheArrowsGoFromDayToDay)
{
    threeDays(4);
    const auto go = [this](Qt::Key key) { QTest::keyClick(list(), key, Qt::AltModifier); };
    EXPECT_EQ(day(), shortDay(first.addDays(5)));
    go(Qt::Key_Down);
    EXPECT_EQ(list()->currentIndex().row(), 4);
    EXPECT_EQ(day(), shortDay(first.addDays(2)));
    go(Qt::Key_Down);
    EXPECT_EQ(list()->currentIndex().row(), 6);
    go(Qt::Key_Down); // no older one
    EXPECT_EQ(list()->currentIndex().row(), 6);
    go(Qt::Key_Up);
    go(Qt::Key_Up);
    EXPECT_EQ(list()->currentIndex().row(), 0);
    EXPECT_EQ(day(), shortDay(first.addDays(5)));
}

TEST_F(HistoryDays, ADayThatIsNotReadYetIsGoneToAtOnce)
{
    threeDays(2500);
    EXPECT_LT(rows(), 2500);
    days()->setFocus();
    press(Qt::Key_End);
    ASSERT_TRUE(until([this] { return rows() == 3; })); // the oldest day, and nothing is older
    EXPECT_TRUE(cell(0, ui::HistoryModel::Day).contains(shortDay(first)));
    EXPECT_EQ(page->focusWidget(), days()); // the arrows go on
    press(Qt::Key_Up);
    ASSERT_TRUE(until([this] { return rows() == 5; }));
    press(Qt::Key_Home);
    ASSERT_TRUE(until([this] { return rows() > 5; }));
    EXPECT_TRUE(cell(0, ui::HistoryModel::Day).contains(shortDay(first.addDays(5))));
    page->refresh();
    EXPECT_TRUE(until([this] { return cell(0, ui::HistoryModel::Note).contains(u"f2499.csv"_s); }));
}

TEST_F(HistoryDays, ThousandsOfRowsDoNotHoldUpTheWindow)
{
    QVector<store::Offer> offers;
    for (int i = 0; i < 10'000; ++i) {
        store::Offer offer;
        offer.object = {{u"main"_s, u"sales"_s, u"table_%1"_s.arg(i)}};
        offer.text = u"What table %1 is for."_s.arg(i);
        offer.method = u"openai_test"_s;
        offers << offer;
    }
    desk.offer(offers);
    desk.stalls.reset(); // what was made here is not the page's
    open();
    ASSERT_TRUE(scrollTo(10'000));
    EXPECT_EQ(rows(), 10'000);
    list()->selectRow(9'999);
    list()->setFocus();
    press(Qt::Key_Return);
    ASSERT_TRUE(until([this] { return at<QTableView>("pastTable")->isVisible(); }));
    press(Qt::Key_Escape);
    EXPECT_EQ(list()->currentIndex().row(), 9'999);
}

TEST(HistoryFilters, WhatWasGivenHoldsBesideWhatIsChosen)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    HistoryFilter given;
    given.actions = {action::approved, action::edited};
    given.catalog = u"main"_s;
    given.search = u"order"_s;
    given.run = RunId(7);
    given.since = now.addDays(-1);
    given.until = now;
    ui::HistoryFilters filters;
    filters.showOnly(given);
    EXPECT_EQ(filters.filter(), given);
    auto *time = find<QComboBox>(&filters, "historyTime");
    time->setCurrentIndex(static_cast<int>(ui::TimeRange::ThirtyDays)); // never more than what was given
    EXPECT_EQ(filters.filter().since, given.since);
    EXPECT_EQ(filters.filter().until, given.until);
    filters.clear();
    EXPECT_EQ(filters.filter(), HistoryFilter());
}

} // namespace metaflow::testing
