// In a window of 1280 x 720, at each scale of the display: nothing is cut off, nothing scrolls sideways, and what
// design section 8 wants to be seen is.
#include "tests/gui/ReviewPlaces.h"

#include "ui/widgets/ElidedLabel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

/// What does not fit of this widget; empty where all does.
QString cutOff(const QLabel *label)
{
    if (label->text().isEmpty() || qobject_cast<const ui::ElidedLabel *>(label)) {
        return {}; // that one cuts its text where it should and has the whole as a tool tip
    }
    const int height = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
    const bool narrow = !label->wordWrap() && label->width() < label->sizeHint().width();
    return narrow || label->height() < height ? label->text() : QString();
}

QString cutOff(const QAbstractButton *button)
{
    const QSize wanted = button->sizeHint();
    return button->width() < wanted.width() || button->height() < wanted.height() ? button->text() : QString();
}

QString cutOff(const QComboBox *box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.subControls = QStyle::SC_All;
    option.editable = box->isEditable();
    const QRect room = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
    return room.width() < box->fontMetrics().horizontalAdvance(box->currentText()) ? box->currentText() : QString();
}

QString cutOff(const QLineEdit *edit)
{
    const int margins = 2 * 8;
    return edit->width() - margins < edit->fontMetrics().horizontalAdvance(edit->placeholderText())
        ? edit->placeholderText()
        : QString();
}

QString cutOff(const QHeaderView *header)
{
    for (int section = 0; section < header->count(); ++section) {
        if (!header->isSectionHidden(section) && header->sectionSize(section) < header->sectionSizeHint(section)) {
            return header->model()->headerData(section, header->orientation()).toString();
        }
    }
    return {};
}

QString cutOff(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        return cutOff(label);
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        return cutOff(button);
    }
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        return cutOff(box);
    }
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
        return cutOff(edit);
    }
    const auto *header = qobject_cast<const QHeaderView *>(widget);
    return header && header->orientation() == Qt::Horizontal ? cutOff(header) : QString();
}

class ReviewFit : public ReviewPlace {
protected:
    void expectInside(const QWidget *widget)
    {
        const QRect place(widget->mapTo(window.get(), QPoint()), widget->size());
        EXPECT_TRUE(window->rect().contains(place)) << qPrintable(nameOf(widget)) << " reaches out of the window";
    }
    /// Texts and buttons stand in no view that scrolls: all of them is on the screen.
    void expectSeen(const QWidget *widget)
    {
        EXPECT_EQ(widget->visibleRegion().boundingRect(), widget->rect())
            << qPrintable(nameOf(widget)) << " is behind something";
    }
};

} // namespace

TEST_P(ReviewFit, NothingIsCutOff)
{
    EXPECT_EQ(window->size(), QSize(1280, 720)) << "grew";
    for (const QWidget *each : shown()) {
        const QString cut = cutOff(each);
        EXPECT_TRUE(cut.isEmpty()) << qPrintable(nameOf(each)) << " cuts “" << qPrintable(cut) << "” off, it is "
                                   << each->width() << " x " << each->height() << ", wants " << each->sizeHint().width()
                                   << " x " << each->sizeHint().height();
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(each)) {
            EXPECT_FALSE(area->horizontalScrollBar()->isVisible()) << qPrintable(nameOf(each)) << " scrolls sideways";
        }
        const bool whole = qobject_cast<const QAbstractButton *>(each) || qobject_cast<const QComboBox *>(each);
        if (whole && !each->size().isEmpty()) {
            expectInside(each);
            expectSeen(each);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(At1280x720, ReviewFit, ::testing::ValuesIn(allPlaces()), placeName);

class ReviewSeen : public ReviewWindow {
protected:
    [[nodiscard]] bool isWhole(const char *name)
    {
        const auto *widget = at<QWidget>(name);
        return widget->isVisible() && widget->visibleRegion().boundingRect() == widget->rect();
    }
    /// Rows whose whole height is in the viewport.
    [[nodiscard]] int wholeRows(const char *name)
    {
        const auto *view = at<QTableView>(name);
        int rows = 0;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const int top = view->rowViewportPosition(row);
            rows += top >= 0 && top + view->rowHeight(row) <= view->viewport()->height() ? 1 : 0;
        }
        return rows;
    }
    void expectNoScrolling(const char *name)
    {
        EXPECT_EQ(at<QPlainTextEdit>(name)->verticalScrollBar()->maximum(), 0) << name;
    }
};

TEST_F(ReviewSeen, WhatADecisionNeedsIsOnTheScreen)
{
    open();
    for (int row = 0; row < 6; ++row) {
        press(Qt::Key_J);
    }
    ASSERT_TRUE(showsRow(6));
    QTest::qWait(150);
    for (const char *name : {"itemName", "itemType", "originalText", "proposalText", "textEditor", "findings",
             "samples", "tableComment", "siblings", "acceptNext", "edit", "needsWork", "reject", "undo", "keyHint"}) {
        EXPECT_TRUE(isWhole(name)) << name;
    }
    EXPECT_EQ(at<QLabel>("itemName")->text(), u"main.sales.customer.email"_s);
    EXPECT_EQ(at<QLabel>("itemType")->text(), u"STRING"_s);
    EXPECT_EQ(at<QPlainTextEdit>("samples")->toPlainText().count(u'\n'), 2) << "three samples";
    for (const char *text : {"originalText", "proposalText", "textEditor", "samples", "tableComment"}) {
        expectNoScrolling(text);
    }
    EXPECT_GE(wholeRows("reviewTable"), 6);
    EXPECT_GE(wholeRows("siblings"), 5);
}

class ReviewScale : public ::testing::TestWithParam<const char *> { };

/// Scale is a matter of the process.
TEST_P(ReviewScale, FitsAsWell)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_SCALE_FACTOR"_s, QLatin1String(GetParam()));
    environment.remove(u"GTEST_FILTER"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(),
        {u"--gtest_filter=At1280x720/ReviewFit.*:ReviewSeen.*:Keyboard/ReviewFocus.OneSeesWhereItIs/List"_s,
            u"--gtest_brief=1"_s});
    ASSERT_TRUE(process.waitForFinished(240'000));
    const QByteArray said = process.readAll();
    EXPECT_EQ(process.exitCode(), 0) << said.toStdString();
    EXPECT_TRUE(said.contains("[  PASSED  ] 22 tests.")) << "a filter that finds nothing: " << said.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Of, ReviewScale, ::testing::Values("1.25", "1.5", "2"));

} // namespace metaflow::testing
