#include "tests/gui/PracticeRound.h"

#include "ui/review/ItemModel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

/// The review page of a practice workspace after its run, the first item edited by a person.
class Regenerate : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(round.start());
        ASSERT_TRUE(round.generate()) << qPrintable(round.bannerText("generatePage"));
        ASSERT_TRUE(round.openReview());
        ASSERT_TRUE(round.editOne(words));
        QTest::keyClick(table(), Qt::Key_K);
        ASSERT_TRUE(QTest::qWaitFor([&] { return table()->currentIndex().row() == 0 && text() == words; }));
        QTest::qWait(50);
    }
    QTableView *table() { return round.widget<QTableView>("reviewTable"); }
    QString text() { return round.widget<QPlainTextEdit>("textEditor")->toPlainText(); }
    QLineEdit *instruction() { return round.widget<QLineEdit>("regenerateInstruction"); }
    QString figures() { return round.widget<QLabel>("regenerateQuote")->text(); }
    QString status() { return table()->model()->index(0, 0).data().toString(); }
    QWidget *panel() { return round.widget<QWidget>("regeneratePanel"); }
    bool quoted()
    {
        return QTest::qWaitFor([&] { return figures().contains(u"requests"_s); }, 20'000);
    }

    const QString words = u"Written by a person."_s;
    PracticeRound round;
};

} // namespace

TEST_F(Regenerate, NewTextsStandBesideAPersonsByKeysAlone)
{
    QTest::keyClick(table(), Qt::Key_G);
    ASSERT_TRUE(panel()->isVisible());
    ASSERT_TRUE(instruction()->hasFocus());
    QTest::keyClicks(instruction(), u"shorter"_s);
    round.widget<QSpinBox>("regenerateAlternatives")->setValue(2);
    QTest::keyClick(instruction(), Qt::Key_Return);
    ASSERT_TRUE(quoted()) << qPrintable(figures());
    EXPECT_TRUE(figures().contains(u"2 requests"_s)) << qPrintable(figures());
    EXPECT_EQ(text(), words) << "nothing was sent yet";
    QTest::keyClick(instruction(), Qt::Key_Return);
    EXPECT_TRUE(table()->hasFocus()) << "the person reviews on";
    ASSERT_TRUE(QTest::qWaitFor([&] { return round.bannerText("reviewPage").contains(u"new text"_s); }, 30'000))
        << qPrintable(round.bannerText("reviewPage"));
    EXPECT_FALSE(panel()->isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return status().contains(u"new"_s); })) << qPrintable(status());
    EXPECT_EQ(text(), words);
    auto *texts = round.widget<QListWidget>("texts");
    ASSERT_TRUE(QTest::qWaitFor([&] { return texts->isVisible() && texts->count() >= 2; }));
    QTest::keyClick(table(), Qt::Key_1);
    EXPECT_NE(text(), words) << "a key takes one into the editor";
    EXPECT_EQ(text(), texts->item(0)->data(Qt::UserRole).toString());
}

TEST_F(Regenerate, TheItemThatIsShownIsMeantAlsoWhereAnotherIsSelected)
{
    QTest::keyClick(table(), Qt::Key_J);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table()->currentIndex().row() == 1 && text() != words; }));
    QTest::keyClick(table(), Qt::Key_Up, Qt::ControlModifier); // the mark moves, the selection stays
    ASSERT_TRUE(QTest::qWaitFor([&] { return text() == words; }));
    QTest::qWait(50);
    QTest::keyClick(table(), Qt::Key_G);
    round.widget<QSpinBox>("regenerateAlternatives")->setValue(2);
    QTest::keyClick(instruction(), Qt::Key_Return);
    ASSERT_TRUE(quoted()) << qPrintable(figures());
    QTest::keyClick(instruction(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return round.bannerText("reviewPage").contains(u"new text"_s); }, 30'000));
    EXPECT_TRUE(QTest::qWaitFor([&] { return status().contains(u"new"_s); })) << qPrintable(status());
    EXPECT_TRUE(round.widget<QLabel>("itemScore")->toolTip().contains(u"100"_s)) << "how the score came about";
}

TEST_F(Regenerate, EscapeGoesBackAndAnotherWishNeedsAnotherQuote)
{
    QTest::keyClick(table(), Qt::Key_G);
    QTest::keyClick(instruction(), Qt::Key_Return);
    ASSERT_TRUE(quoted()) << qPrintable(figures());
    QTest::keyClicks(instruction(), u"x"_s);
    EXPECT_FALSE(figures().contains(u"requests"_s)) << qPrintable(figures());
    QTest::keyClick(instruction(), Qt::Key_Escape);
    EXPECT_FALSE(panel()->isVisible());
    EXPECT_TRUE(table()->hasFocus());
    EXPECT_EQ(status(), u"edited"_s);
}

TEST_F(Regenerate, APresetAndASelectionByMouse)
{
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::mouseClick(round.widget<QPushButton>("regenerateSelected"), Qt::LeftButton);
    ASSERT_TRUE(panel()->isVisible());
    QTest::mouseClick(round.widget<QPushButton>("presetShorter"), Qt::LeftButton);
    QTest::mouseClick(round.widget<QPushButton>("presetUnit"), Qt::LeftButton);
    EXPECT_EQ(instruction()->text(), u"shorter, mention the unit"_s);
    QTest::mouseClick(round.widget<QPushButton>("regenerateRun"), Qt::LeftButton);
    EXPECT_TRUE(quoted()) << qPrintable(figures());
}

} // namespace metaflow::testing
