#include "app/desktop/Desktop.h"
#include "tests/gui/Desk.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QPushButton>
#include <QTimer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::testing {

namespace {

constexpr int allSeen = 42;

/// A desktop with a home of its own, run by the application's own loop: only that one quits with the last window.
class DesktopTest : public ::testing::Test {
protected:
    void SetUp() override { qputenv("METAFLOW_HOME", home.path().toUtf8()); }
    void TearDown() override { qunsetenv("METAFLOW_HOME"); }

    QTemporaryDir home;
};

} // namespace

TEST_F(DesktopTest, GoesToPracticeAndBackWithoutEndingTheProgram)
{
    app::Desktop desktop({});
    QStringList titles;
    QObject::connect(&desktop, &app::Desktop::opened, &desktop, [&] {
        titles << desktop.window()->windowTitle();
        if (titles.size() == 1) {
            QTest::mouseClick(find<QPushButton>(desktop.window(), "doorPractice"), Qt::LeftButton);
        } else if (titles.size() == 2) {
            QTimer::singleShot(0, &desktop, [&] { desktop.open(false); });
        } else {
            QApplication::exit(allSeen);
        }
    });
    QTimer::singleShot(20s, &desktop, [] { QApplication::exit(1); });
    desktop.open(false);
    EXPECT_EQ(QApplication::exec(), allSeen);
    EXPECT_EQ(titles.size(), 3);
    EXPECT_NE(titles.value(0), titles.value(1));
    EXPECT_EQ(titles.value(0), titles.value(2));
}

TEST_F(DesktopTest, PracticeNeverOpensTheStoreThatWasNamedForRealWork)
{
    app::Arguments arguments;
    arguments.store = u"sqlite:"_s + home.filePath(u"team.sqlite"_s);
    app::Desktop desktop(arguments);
    int opened = 0;
    QObject::connect(&desktop, &app::Desktop::opened, &desktop, [&] {
        if (++opened == 1) {
            QTest::mouseClick(find<QPushButton>(desktop.window(), "practiceButton"), Qt::LeftButton);
        } else {
            QApplication::exit(allSeen);
        }
    });
    QTimer::singleShot(20s, &desktop, [] { QApplication::exit(1); });
    desktop.open(false);
    EXPECT_EQ(QApplication::exec(), allSeen);
    EXPECT_TRUE(QFile::exists(home.filePath(u"data/practice/metaflow.sqlite"_s)));
}

TEST_F(DesktopTest, AStoreThatCannotBeOpenedIsSaidAndTriedAgain)
{
    app::Arguments arguments;
    const QString folder = home.filePath(u"missing"_s);
    QFile inTheWay(folder);
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    arguments.store = u"sqlite:"_s + folder + u"/store.sqlite"_s;
    app::Desktop desktop(arguments);
    desktop.open(false);
    const auto failure = [] {
        const auto widgets = QApplication::topLevelWidgets();
        const auto found = std::find_if(widgets.begin(), widgets.end(),
            [](const QWidget *widget) { return widget->objectName() == "startFailure"_L1 && widget->isVisible(); });
        return found == widgets.end() ? nullptr : *found;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return failure() != nullptr; }));
    ASSERT_TRUE(inTheWay.remove());
    QTest::mouseClick(failure()->findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return desktop.window() != nullptr; }));
}

} // namespace metaflow::testing
