// By the keyboard alone: Tab and Shift+Tab come to every control of what is shown, in the order in which one reads it,
// and it can be seen where one is.
#include "tests/gui/ReviewPlaces.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QImage>
#include <QMenu>
#include <QSet>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

class ReviewFocus : public ReviewPlace {
protected:
    /// The stops of one round, from where the focus is.
    [[nodiscard]] static QWidgetList round(Qt::Key key)
    {
        QWidgetList stops;
        constexpr int tooMany = 300;
        for (QWidget *stop = QApplication::focusWidget(); stop && !stops.contains(stop) && stops.size() < tooMany;
             stop = QApplication::focusWidget()) {
            stops << stop;
            QTest::keyClick(stop, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        }
        return stops;
    }
    [[nodiscard]] QWidgetList controls() const
    {
        QWidgetList found;
        for (QWidget *each : shown()) {
            const bool takesFocus = (each->focusPolicy() & Qt::TabFocus) != 0 && !each->focusProxy();
            if (takesFocus && each->isEnabled()) {
                found << each;
            }
        }
        return found;
    }
    [[nodiscard]] static QString namesOf(const QWidgetList &widgets)
    {
        QStringList names;
        for (const QWidget *each : widgets) {
            names << nameOf(each);
        }
        return names.join(u' ');
    }
    /// As it is painted now, with what is right around it.
    [[nodiscard]] QImage picture(const QWidget *widget)
    {
        constexpr int around = 2;
        const QRect place(widget->mapTo(window.get(), QPoint()), widget->size());
        return window->grab(place.adjusted(-around, -around, around, around)).toImage();
    }
    [[nodiscard]] static int differences(const QImage &a, const QImage &b)
    {
        int count = 0;
        for (int y = 0; y < std::min(a.height(), b.height()); ++y) {
            for (int x = 0; x < std::min(a.width(), b.width()); ++x) {
                count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
            }
        }
        return count;
    }
};

} // namespace

TEST_P(ReviewFocus, TabComesToEveryControlAndBack)
{
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    const QWidgetList forth = round(Qt::Key_Tab);
    const QWidgetList back = round(Qt::Key_Backtab);
    for (const QWidget *control : controls()) {
        EXPECT_TRUE(forth.contains(control)) << qPrintable(nameOf(control)) << " not in " << qPrintable(namesOf(forth));
        EXPECT_TRUE(back.contains(control)) << qPrintable(nameOf(control)) << " by Shift+Tab";
    }
}

TEST_P(ReviewFocus, OneSeesWhereItIs)
{
    const QWidgetList all = controls();
    ASSERT_GT(all.size(), 2);
    for (QWidget *control : all) {
        QWidget *elsewhere = control == all.first() ? all.at(1) : all.first();
        elsewhere->setFocus(Qt::TabFocusReason);
        QTest::qWait(1);
        const QImage without = picture(control);
        control->setFocus(Qt::TabFocusReason);
        QTest::qWait(1);
        if (!control->isVisible() || QApplication::focusWidget() != control) {
            continue; // the page took it away
        }
        EXPECT_GE(differences(without, picture(control)), 40) << qPrintable(nameOf(control));
    }
}

INSTANTIATE_TEST_SUITE_P(Keyboard, ReviewFocus, ::testing::ValuesIn(allPlaces()), placeName);

class ReviewOrder : public ReviewWindow {
protected:
    /// One round from the navigation, by name.
    [[nodiscard]] QStringList stops()
    {
        QStringList names;
        auto *first = at<QWidget>("navigation");
        first->setFocus();
        do {
            names << nameOf(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        } while (QApplication::focusWidget() != first && names.size() < 300);
        return names;
    }
    static void expectOrder(const QStringList &all, const QStringList &wanted)
    {
        for (qsizetype i = 0; i + 1 < wanted.size(); ++i) {
            EXPECT_GE(all.indexOf(wanted.at(i)), 0) << qPrintable(wanted.at(i)) << " in " << qPrintable(all.join(u' '));
            EXPECT_LT(all.indexOf(wanted.at(i)), all.indexOf(wanted.at(i + 1)))
                << qPrintable(wanted.at(i)) << " in " << qPrintable(all.join(u' '));
        }
    }
};

TEST_F(ReviewOrder, OfTheListIsThatOfReading)
{
    open();
    expectOrder(stops(),
        {u"navigation"_s, u"workLists"_s, u"filterLine"_s, u"clearFilter"_s, u"filterCatalog"_s, u"filterText"_s,
            u"reviewTable"_s, u"originalText"_s, u"compareTexts"_s, u"proposalText"_s, u"textEditor"_s, u"findings"_s,
            u"acceptNext"_s, u"undo"_s, u"tableComment"_s, u"samples"_s, u"siblings"_s});
}

TEST_F(ReviewOrder, ColumnsAreChosenWithoutAMouse)
{
    open();
    const QPoint place = table()->visualRect(table()->currentIndex()).center();
    QContextMenuEvent asked(
        QContextMenuEvent::Keyboard, place, table()->viewport()->mapToGlobal(place), Qt::NoModifier);
    QApplication::sendEvent(table()->viewport(), &asked);
    auto *menu = window->findChild<QMenu *>(u"cellMenu"_s);
    ASSERT_NE(menu, nullptr);
    const auto submenus = menu->findChildren<QMenu *>();
    ASSERT_EQ(submenus.size(), 1);
    const QList<QAction *> columns = submenus.first()->actions();
    ASSERT_EQ(columns.size(), table()->model()->columnCount());
    EXPECT_TRUE(columns.at(0)->isChecked());
    const auto hidden
        = std::find_if(columns.begin(), columns.end(), [](const QAction *one) { return !one->isChecked(); });
    ASSERT_NE(hidden, columns.end());
    const auto column = static_cast<int>(hidden - columns.begin());
    EXPECT_TRUE(table()->isColumnHidden(column));
    (*hidden)->trigger();
    EXPECT_FALSE(table()->isColumnHidden(column));
    menu->close();
}

} // namespace metaflow::testing
