#include "tests/gui/Desk.h"
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
#include <QSignalSpy>

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
    EXPECT_EQ(navigation->count(), 5);
    for (const auto &[key, page] :
        {std::pair{Qt::Key_2, "reviewPage"}, std::pair{Qt::Key_3, "importPage"}, std::pair{Qt::Key_4, "historyPage"},
            std::pair{Qt::Key_5, "settingsPage"}, std::pair{Qt::Key_1, "generatePage"}}) {
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
