#include "core/analytics/ReportItems.h"
#include "tests/gui/Desk.h"
#include "tests/support/RunLoop.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/history/DayList.h"
#include "ui/shell/KeyMap.h"
#include "ui/shell/KeySheet.h"
#include "ui/shell/Keys.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Page.h"
#include "ui/window/Window.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTableView>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

class Window : public ::testing::Test {
protected:
    void open()
    {
        window = ui::makeWindow(*desk.context, {});
        window->show();
        QApplication::setActiveWindow(window.get());
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    }
    void TearDown() override { expectNoStall(desk); }
    Desk desk;
    std::unique_ptr<ui::MainWindow> window;
};

/// A page that has something to lose.
class BusyPage final : public ui::Page {
public:
    void activate() override { }
    [[nodiscard]] QString unfinished() const override { return u"Something runs."_s; }
};

} // namespace

TEST_F(Window, CtrlAndANumberGoToEachPage)
{
    open();
    auto *navigation = find<QListWidget>(window.get(), "navigation");
    EXPECT_EQ(navigation->count(), 7);
    for (const auto &[key, page] :
        {std::pair{Qt::Key_2, "reviewPage"}, std::pair{Qt::Key_3, "importPage"}, std::pair{Qt::Key_4, "historyPage"},
            std::pair{Qt::Key_5, "dashboardPage"}, std::pair{Qt::Key_6, "filesPage"},
            std::pair{Qt::Key_7, "settingsPage"}, std::pair{Qt::Key_1, "generatePage"}}) {
        QTest::keyClick(window.get(), key, Qt::ControlModifier);
        EXPECT_TRUE(find<QWidget>(window.get(), page)->isVisible()) << page;
    }
    navigation->setFocus();
    QTest::keyClick(navigation, Qt::Key_Down);
    EXPECT_EQ(window->currentPage(), 1);
}

TEST_F(Window, F1ShowsEveryKeyWithoutBlocking)
{
    open();
    QTest::keyClick(window.get(), Qt::Key_F1);
    auto *sheet = find<ui::KeySheet>(window.get(), "keySheet");
    EXPECT_TRUE(sheet->isVisible());
    EXPECT_FALSE(sheet->isModal());
    QStringList words;
    for (const QLabel *label : sheet->findChildren<QLabel *>()) {
        words << label->text();
    }
    for (const ui::KeyGroup &group : ui::allKeys(ui::KeyMap())) {
        for (const ui::KeyLine &line : group.lines) {
            EXPECT_TRUE(words.contains(line.keys)) << qPrintable(line.keys);
            EXPECT_TRUE(words.contains(line.does)) << qPrintable(line.does);
        }
    }
}

TEST_F(Window, ClosingAsksOnlyWhenSomethingWouldBeLost)
{
    open();
    EXPECT_TRUE(window->close());
    EXPECT_TRUE(desk.dialogs.asked.isEmpty());
    window->addPage(u"info"_s, u"Busy"_s, [] { return new BusyPage; });
    window->show();
    window->showPage(ui::SettingsPageIndex + 1);
    desk.dialogs.yes = false;
    EXPECT_FALSE(window->close());
    ASSERT_EQ(desk.dialogs.asked.size(), 1);
    EXPECT_TRUE(desk.dialogs.asked.first().text.contains(u"Something runs."_s));
    EXPECT_TRUE(window->isVisible());
    desk.dialogs.yes = true;
    window->close();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window->isVisible(); }));
}

TEST_F(Window, EmptyPagesSayWhatToDoNext)
{
    open();
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    auto *empty = find<QWidget>(window.get(), "reviewEmpty");
    EXPECT_TRUE(QTest::qWaitFor([&] { return empty->isVisible(); }));
    QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
    EXPECT_TRUE(find<QPushButton>(window.get(), "importEmptyAction")->isVisible());
    QTest::mouseClick(find<QPushButton>(window.get(), "importEmptyAction"), Qt::LeftButton);
    EXPECT_EQ(window->currentPage(), 0); // not connected: that is the first thing to do
    QTest::keyClick(window.get(), Qt::Key_4, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return find<QWidget>(window.get(), "historyEmpty")->isVisible(); }));
}

TEST_F(Window, AFigureOfTheDashboardLeadsToItsRowsAndNoMore)
{
    const QVector<ItemId> items = desk.add(u"orders"_s, 4);
    desk.editElsewhere(items.at(1), u"Another text."_s);
    open();
    window->showPage(ui::DashboardPageIndex);
    auto *dashboard = qobject_cast<ui::DashboardPage *>(window->page(ui::DashboardPageIndex));
    analytics::DayRow today;
    today.day = QDateTime::currentDateTimeUtc().date();
    Q_EMIT dashboard->historyWanted(analytics::historyOf(today, analytics::DayPart::Generated, {u"main"_s, {}, {}}));
    EXPECT_EQ(window->currentPage(), ui::HistoryPageIndex);
    auto *record = find<QTableView>(window.get(), "historyTable");
    EXPECT_TRUE(QTest::qWaitFor([&] { return record->model()->rowCount() == 5; })) << record->model()->rowCount();
    auto *days = find<ui::DayList>(window.get(), "historyDays");
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return days->model()->rowCount() > 0
            && days->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"5 "_s);
    }));
    auto *given = find<QPushButton>(window.get(), "historyGiven");
    ASSERT_TRUE(given->isVisible());
    QTest::mouseClick(given, Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return record->model()->rowCount() == 6; })) << record->model()->rowCount();

    ItemFilter edited = analytics::itemsOf(analytics::StatusRow{Status::Edited, 1}, {});
    edited.reworded = true;
    Q_EMIT dashboard->itemsWanted(edited);
    EXPECT_EQ(window->currentPage(), ui::ReviewPageIndex);
    auto *list = find<QTableView>(window.get(), "reviewTable");
    EXPECT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount() == 1; })) << list->model()->rowCount();
}

TEST_F(Window, AllKeysFitOnASmallScreenOrScroll)
{
    open();
    QTest::keyClick(window.get(), Qt::Key_F1);
    auto *sheet = find<ui::KeySheet>(window.get(), "keySheet");
    const QSize room = sheet->screen()->availableSize().expandedTo(window->size());
    EXPECT_LE(sheet->height(), room.height());
    EXPECT_LE(sheet->width(), room.width());
    EXPECT_TRUE(find<QPushButton>(sheet, "keySheetClose")->isVisible());
}

TEST_F(Window, ItsSizeIsRememberedInAnIniFile)
{
    open();
    window->resize(1100, 700);
    window->close();
    window.reset();
    EXPECT_TRUE(QFile::exists(desk.context->settingsFile));
    open();
    EXPECT_EQ(window->size(), QSize(1100, 700));
}

} // namespace metaflow::testing
