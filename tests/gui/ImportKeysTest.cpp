#include "tests/gui/ImportFixture.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

TEST_F(ImportFixture, AWholeImportNeedsNoMouse)
{
    open(u"2x2"_s);
    ASSERT_TRUE(comment(1, u"theirs"_s));
    auto *button = find<QPushButton>(page.get(), "planButton");
    ASSERT_TRUE(until([&] { return button->hasFocus(); }));
    ASSERT_TRUE(planChanges([button] { QTest::keyClick(button, Qt::Key_Space); })) << qPrintable(banner());
    ASSERT_TRUE(until([this] { return tree()->hasFocus(); })); // the changes, ready to be read
    page->find(); // what Ctrl+F does in the window
    auto *filter = find<QLineEdit>(page.get(), "planFilter");
    EXPECT_TRUE(filter->hasFocus());
    tree()->setFocus();
    for (int steps = 0; steps < 20 && !find<QWidget>(page.get(), "takeOurs")->isVisible(); ++steps) {
        QTest::keyClick(tree(), Qt::Key_Down);
    }
    ASSERT_TRUE(planChanges([this] { QTest::keyClick(page.get(), Qt::Key_T, Qt::AltModifier); }))
        << qPrintable(banner());
    EXPECT_EQ(changeOf(name(1)).verdict, Verdict::Replace);
    ASSERT_TRUE(until([this] { return find<QWidget>(page.get(), "applyButton")->isEnabled(); }));
    QTest::keyClick(page.get(), Qt::Key_A, Qt::AltModifier);
    EXPECT_TRUE(until([this] { return banner().contains(u"read back byte for byte"_s); })) << qPrintable(banner());
    EXPECT_EQ(commentIn(paths.at(1)), desk.item(ids.at(1)).current);
}

TEST_F(ImportFixture, EveryThingThatTakesTheFocusHasAName)
{
    open(u"2x2"_s);
    ASSERT_TRUE(comment(1, u"theirs"_s));
    ASSERT_TRUE(plan()) << qPrintable(banner());
    int asked = 0;
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || qobject_cast<QAbstractSpinBox *>(widget->parentWidget())) {
            continue;
        }
        const QString kind = QLatin1String(widget->metaObject()->className());
        if (widget->objectName().startsWith("qt_"_L1) || kind == "QTabBar"_L1 || kind == "QComboBoxListView"_L1) {
            continue; // Qt's own parts: named by what they belong to
        }
        if (qobject_cast<QAbstractButton *>(widget) && !widget->isVisible()) {
            continue; // gets its words when it is shown
        }
        ++asked;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        EXPECT_TRUE(spoken && !spoken->text(QAccessible::Name).isEmpty())
            << qPrintable(kind + u' ' + widget->objectName());
    }
    EXPECT_GT(asked, 15);
}

TEST_F(ImportFixture, AnEmptyPageSaysWhatToDoNext)
{
    page = build<ui::ImportPage>(desk);
    page->resize(1000, 600);
    page->show();
    QApplication::setActiveWindow(page.get());
    page->activate();
    const auto says = [this](const QString &text) {
        for (const QLabel *label : find<QWidget>(page.get(), "importEmpty")->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text)) {
                return true;
            }
        }
        return false;
    };
    EXPECT_TRUE(until([&] { return says(u"Not connected"_s); }));
    EXPECT_FALSE(find<QPushButton>(page.get(), "savePlan")->isEnabled());
    EXPECT_TRUE(find<QPushButton>(page.get(), "openPlan")->isEnabled()); // a file needs no workspace
    QSignalSpy wanted(page.get(), &ui::ImportPage::connectWanted);
    for (auto *button : find<QWidget>(page.get(), "importEmpty")->findChildren<QPushButton *>()) {
        QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_EQ(wanted.size(), 1);
}

TEST_F(ImportFixture, WithoutAcceptedTextsItLeadsToReview)
{
    open(u"1x1"_s);
    page.reset();
    for (const ItemId id : ids) {
        desk.editElsewhere(id, u"x"_s);
        Decision decision;
        decision.kind = Decision::Kind::Reject;
        decision.items = {{id, desk.item(id).version}};
        decision.actor = {{u"bob"_s, UserSource::SystemAccount}, {u"key"_s, 1}};
        bool done = false;
        desk.services->review().decide(decision).then(qApp, [&done](const auto &) { done = true; });
        ASSERT_TRUE(until([&] { return done; }));
    }
    page = build<ui::ImportPage>(desk);
    page->show();
    page->activate();
    QSignalSpy wanted(page.get(), &ui::ImportPage::reviewWanted);
    auto *empty = find<QWidget>(page.get(), "importEmpty");
    ASSERT_TRUE(until([&] {
        const auto buttons = empty->findChildren<QPushButton *>();
        return !buttons.isEmpty() && buttons.first()->text().contains(u"Review"_s);
    }));
    QTest::mouseClick(empty->findChildren<QPushButton *>().first(), Qt::LeftButton);
    EXPECT_EQ(wanted.size(), 1);
}

} // namespace metaflow::testing
