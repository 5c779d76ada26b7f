#include "tests/gui/Desk.h"
#include "ui/charts/ChartPanel.h"
#include "ui/charts/Plot.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

ui::ChartData someBars()
{
    ui::ChartData data;
    data.title = u"Schema"_s;
    data.categories = {u"<b>sales</b>"_s, u"hr"_s, u"ops"_s};
    data.series = {{u"Done"_s, ui::ChartColor::Good, {5, 0, 7}}, {u"Open"_s, ui::ChartColor::Warning, {3, 9, 2}}};
    return data;
}

class ChartPanel : public ::testing::Test {
protected:
    void SetUp() override
    {
        panel.resize(640, 400);
        panel.showData(someBars(), u"A sentence."_s);
        panel.show();
        QApplication::setActiveWindow(&panel);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&panel));
    }
    QString mark() { return find<QLabel>(&panel, "testMark")->text(); }
    QTableView *table()
    {
        find<QToolButton>(&panel, "testToggle")->setChecked(true);
        return find<QTableView>(&panel, "testTable");
    }
    void save(int which)
    {
        auto *menu = find<QMenu>(&panel, "testSaveMenu");
        menu->actions().at(which)->trigger();
    }

    QTemporaryDir folder;
    AnsweringDialogs dialogs;
    ui::ChartPanel panel{u"test"_s, u"Test"_s, dialogs};
};

} // namespace

#ifdef METAFLOW_CHARTS

TEST_F(ChartPanel, KeysGoFromBarToBarAndEnterChooses)
{
    QSignalSpy chosen(&panel, &ui::ChartPanel::chosen);
    QWidget *plot = panel.plot()->widget();
    panel.focusFigures();
    ASSERT_TRUE(QTest::qWaitFor([plot] { return plot->hasFocus(); }));
    EXPECT_EQ(mark(), u"<b>sales</b> · Done: 5"_s);
    EXPECT_EQ(plot->accessibleDescription(), mark()); // a screen reader hears the same
    QTest::keyClick(plot, Qt::Key_Right);
    EXPECT_EQ(mark(), u"<b>sales</b> · Open: 3"_s);
    QTest::keyClick(plot, Qt::Key_Down);
    EXPECT_EQ(mark(), u"hr · Open: 9"_s);
    QTest::keyClick(plot, Qt::Key_Left);
    EXPECT_EQ(mark(), u"hr · Open: 9"_s); // nothing to see there
    QTest::keyClick(plot, Qt::Key_End);
    EXPECT_EQ(mark(), u"ops · Open: 2"_s);
    QTest::keyClick(plot, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().at(0).toInt(), 2);
    EXPECT_EQ(chosen.first().at(1).toInt(), 1);
}

TEST_F(ChartPanel, AClickOnAPieceOfABarChoosesThat)
{
    QSignalSpy chosen(&panel, &ui::ChartPanel::chosen);
    auto *plot = qobject_cast<QAbstractScrollArea *>(panel.plot()->widget());
    ASSERT_NE(plot, nullptr);
    const QRectF place = panel.plot()->placeOf({1, 1});
    ASSERT_GT(place.width(), 10);
    QTest::mouseClick(plot->viewport(), Qt::LeftButton, {}, place.center().toPoint());
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().at(0).toInt(), 1);
    EXPECT_EQ(chosen.first().at(1).toInt(), 1);
    QTest::mouseClick(plot->viewport(), Qt::LeftButton, {}, QPoint(2, 2)); // beside everything
    EXPECT_EQ(chosen.size(), 1);
}

TEST_F(ChartPanel, FollowsTheLookOfTheWindow)
{
    const auto ground = [this] { return panel.plot()->widget()->grab().toImage().pixelColor(3, 3); };
    EXPECT_GT(ground().lightness(), 200);
    ui::Theme theme;
    theme.use(ui::Scheme::Dark);
    EXPECT_TRUE(QTest::qWaitFor([&] { return ground().lightness() < 60; }));
    theme.use(ui::Scheme::Light);
}

TEST_F(ChartPanel, ThePictureShowsHeadingAndChart)
{
    QSignalSpy saved(&panel, &ui::ChartPanel::saved);
    dialogs.file = folder.filePath(u"chart.png"_s);
    save(0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved.size() == 1; }));
    const QImage picture(dialogs.file);
    ASSERT_FALSE(picture.isNull());
    EXPECT_GT(picture.width(), panel.width()); // sharper than the window
}

#else

TEST_F(ChartPanel, WithoutChartsTheTableStandsThere)
{
    EXPECT_EQ(panel.plot(), nullptr);
    EXPECT_TRUE(find<QTableView>(&panel, "testTable")->isVisible());
}

#endif

TEST_F(ChartPanel, TheTableHoldsTheSameFiguresAndEnterLeadsOn)
{
    QSignalSpy chosen(&panel, &ui::ChartPanel::chosen);
    QTableView *rows = table();
    ASSERT_TRUE(rows->isVisible());
    EXPECT_EQ(rows->model()->index(0, 0).data().toString(), u"<b>sales</b>"_s);
    EXPECT_EQ(rows->model()->index(1, 2).data().toString(), u"9"_s);
    rows->sortByColumn(2, Qt::DescendingOrder); // hr first
    rows->setCurrentIndex(rows->model()->index(0, 2));
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().at(0).toInt(), 1);
    EXPECT_EQ(chosen.first().at(1).toInt(), 1);
}

TEST_F(ChartPanel, TheCsvIsWrittenOrItIsSaidThatItWasNot)
{
    QSignalSpy saved(&panel, &ui::ChartPanel::saved);
    QSignalSpy failed(&panel, &ui::ChartPanel::failed);
    dialogs.file = folder.filePath(u"chart.csv"_s);
    save(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved.size() == 1; }));
    QFile file(dialogs.file);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "Schema,Done,Open\r\n<b>sales</b>,5,3\r\nhr,0,9\r\nops,7,2\r\n");
    dialogs.file = folder.filePath(u"no/such/folder.csv"_s);
    save(1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return failed.size() == 1; }));
}

TEST_F(ChartPanel, WithNothingToShowItSaysWhy)
{
    panel.showNothing(u"Nobody decided yet."_s);
    auto *why = find<QLabel>(&panel, "testNothing");
    EXPECT_TRUE(why->isVisible());
    EXPECT_EQ(why->text(), u"Nobody decided yet."_s);
    EXPECT_FALSE(find<QToolButton>(&panel, "testToggle")->isEnabled());
    panel.showData(someBars(), {});
    EXPECT_FALSE(why->isVisible());
}

} // namespace metaflow::testing
