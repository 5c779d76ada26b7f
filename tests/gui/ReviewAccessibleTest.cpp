// What a screen reader is told: read back through QAccessible, which needs no bridge to a platform.
#include "tests/gui/ReviewPlaces.h"

#include "ui/review/ItemModel.h"

#include <QAccessible>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

QAccessibleInterface *heard(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object);
}

/// What a control of this kind must say it is; NoRole: anything.
QVector<QAccessible::Role> rolesOf(const QObject *object)
{
    if (qobject_cast<const QPushButton *>(object) || qobject_cast<const QToolButton *>(object)) {
        return {QAccessible::Button, QAccessible::ButtonMenu, QAccessible::CheckBox};
    }
    if (qobject_cast<const QCheckBox *>(object)) {
        return {QAccessible::CheckBox};
    }
    if (qobject_cast<const QComboBox *>(object)) {
        return {QAccessible::ComboBox};
    }
    if (qobject_cast<const QAbstractSpinBox *>(object)) {
        return {QAccessible::SpinBox};
    }
    if (qobject_cast<const QLineEdit *>(object) || qobject_cast<const QPlainTextEdit *>(object)) {
        return {QAccessible::EditableText};
    }
    if (qobject_cast<const QTableView *>(object)) {
        return {QAccessible::Table};
    }
    if (qobject_cast<const QListView *>(object)) {
        return {QAccessible::List};
    }
    if (qobject_cast<const QTabBar *>(object)) {
        return {QAccessible::PageTabList};
    }
    return {};
}

bool isPart(QAccessible::Role role)
{
    return role == QAccessible::Cell || role == QAccessible::ListItem || role == QAccessible::PageTab
        || role == QAccessible::ColumnHeader;
}

struct Walk {
    int controls = 0, parts = 0;
    QStringList wrong;

    void visit(QAccessibleInterface *one)
    {
        const QString name = one->text(QAccessible::Name).trimmed();
        const QAccessible::State state = one->state();
        const QObject *object = one->object();
        const QString which = object ? object->objectName() + u' ' + QLatin1String(object->metaObject()->className())
                                     : u"part %1 of "_s.arg(int(one->role())) + one->parent()->text(QAccessible::Name);
        const auto *widget = qobject_cast<const QWidget *>(object);
        const bool isControl = widget && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
        if (isControl && !state.invisible) {
            ++controls;
            if (name.isEmpty()) {
                wrong << u"no name: "_s + which;
            }
            const auto roles = rolesOf(object);
            if (roles.isEmpty() || !roles.contains(one->role())) {
                wrong << u"role %1: "_s.arg(int(one->role())) + which;
            }
        }
        if (isPart(one->role()) && !state.invisible) {
            ++parts;
            if (name.isEmpty()) {
                wrong << u"no name: "_s + which;
            }
        }
        constexpr int enough = 120; // of a table's cells: the others are made alike
        for (int child = 0; child < std::min(one->childCount(), enough); ++child) {
            if (QAccessibleInterface *below = one->child(child); below && below->isValid()) {
                visit(below);
            }
        }
    }
};

/// Read back: Qt sends events to platforms with a bridge only, which nothing public switches on here.
class ReviewHeard : public ReviewWindow {
protected:
    void SetUp() override { open(); }
    [[nodiscard]] QString row(int row)
    {
        return heard(table())->tableInterface()->cellAt(row, 0)->text(QAccessible::Name);
    }
};

} // namespace

TEST_P(ReviewPlace, EveryControlHasANameAndSaysWhatItIs)
{
    Walk walk;
    walk.visit(heard(window.get()));
    EXPECT_GT(walk.controls, 2);
    EXPECT_GT(walk.parts, 5);
    EXPECT_TRUE(walk.wrong.isEmpty()) << walk.wrong.join(u'\n').toStdString();
}

INSTANTIATE_TEST_SUITE_P(Heard, ReviewPlace, ::testing::ValuesIn(allPlaces()), placeName);

TEST_F(ReviewHeard, ARowSaysInWhatStateItsItemIs)
{
    EXPECT_EQ(row(0).toStdString(), "customer, table, pending");
    EXPECT_EQ(row(1).toStdString(), "customer.id, column, pending");
    EXPECT_TRUE(row(6).startsWith(u"customer.email, column, pending, 2 finding")) << qPrintable(row(6));
    EXPECT_TRUE(row(6).endsWith(u"1 of them about security")) << qPrintable(row(6));
    EXPECT_EQ(row(8).toStdString(), "customer.address.country, field, pending");
    EXPECT_EQ(heard(table())->tableInterface()->cellAt(1, 0)->text(QAccessible::Description), u"Number of the row."_s);
    command("accept");
    ASSERT_TRUE(showsRow(1));
    EXPECT_EQ(row(0).toStdString(), "customer, table, approved");
    command("needsWork");
    QTest::keyClicks(at<QLineEdit>("reasonEdit"), u"ask sales"_s);
    QTest::keyClick(at<QLineEdit>("reasonEdit"), Qt::Key_Return);
    ASSERT_TRUE(showsRow(2));
    EXPECT_EQ(row(1).toStdString(), "customer.id, column, pending, needs work: ask sales");
    auto *model = qobject_cast<ui::ItemModel *>(table()->model());
    model->setUnsaved(ids.at(2), true);
    EXPECT_EQ(row(2).toStdString(), "customer.first_name, column, not saved");
}

TEST_F(ReviewHeard, TheRowThatOneComesToHasTheFocusAndNoOther)
{
    press(Qt::Key_J);
    ASSERT_TRUE(showsRow(1));
    command("accept");
    ASSERT_TRUE(showsRow(2));
    const auto *cells = heard(table())->tableInterface();
    for (const int row : {1, 2, 3}) {
        EXPECT_EQ(bool(cells->cellAt(row, 0)->state().focused), row == 2) << row;
        EXPECT_EQ(bool(cells->cellAt(row, 0)->state().selected), row == 2) << row;
    }
    EXPECT_TRUE(heard(table())->state().focused);
}

TEST_F(ReviewHeard, WhatIsTypedAndChosenIsSaid)
{
    command("edit");
    EXPECT_TRUE(heard(editor())->state().focused);
    QTest::keyClicks(editor(), u"!"_s);
    EXPECT_TRUE(heard(editor())->text(QAccessible::Value).endsWith(u'!'));
    auto *status = at<QComboBox>("filterStatus");
    EXPECT_EQ(heard(status)->text(QAccessible::Value), u"pending"_s);
    EXPECT_EQ(heard(status)->text(QAccessible::Description), u"Status"_s);
    auto *lists = at<QListWidget>("workLists");
    EXPECT_EQ(heard(lists)->child(0)->text(QAccessible::Name), u"Pending, 11"_s);
    EXPECT_TRUE(heard(lists)->child(0)->state().selected);
}

TEST_F(ReviewHeard, AnAnswerThatTakesNoFocusIsSaidAllTheSame)
{
    go(Place::Conflict);
    EXPECT_EQ(heard(at<QWidget>("conflictPanel"))->text(QAccessible::Name), u"Changed by somebody else"_s);
    EXPECT_TRUE(heard(at<QWidget>("conflictPanel"))->text(QAccessible::Description).startsWith(u"bob changed this"_s));
    EXPECT_FALSE(heard(at<QPlainTextEdit>("theirText"))->text(QAccessible::Description).isEmpty()) << "the diff";
}

TEST_F(ReviewHeard, AFindingSaysHowSeriousItIs)
{
    for (int row = 0; row < 6; ++row) {
        press(Qt::Key_J);
    }
    ASSERT_TRUE(showsRow(6));
    auto *findings = heard(at<QListWidget>("findings"));
    QStringList said;
    for (int line = 0; line < findings->childCount(); ++line) {
        said << findings->child(line)->text(QAccessible::Name);
    }
    EXPECT_EQ(said.filter(u"Security: "_s).size(), 1) << said.join(u'\n').toStdString();
}

} // namespace metaflow::testing
