// The editor beside deciding: findings are dismissed, texts compared, taken up again, counted.
#include "tests/gui/ReviewFixture.h"
#include "core/store/Connection.h"
#include "core/store/Store.h"
#include "ui/review/FindingsList.h"
#include "ui/shell/KeyMap.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

class ReviewEditor : public ReviewTextFixture {
protected:
    /// Two columns; the first one's text was found to hedge and to be too short.
    void openFlawed()
    {
        store::Offer flawed;
        flawed.object = {{u"main"_s, u"sales"_s, u"orders"_s, u"day"_s}};
        flawed.dataType = u"DATE"_s;
        flawed.ordinal = 1;
        flawed.text = u"Possibly the day of the order."_s;
        flawed.findings = {{u"hedging"_s, Severity::Warning, 0, 8, {u"Possibly"_s}}};
        flawed.score = 85;
        store::Offer other = flawed;
        other.object = {{u"main"_s, u"sales"_s, u"orders"_s, u"week"_s}};
        other.ordinal = 2;
        other.text = u"The week of the order."_s;
        other.findings.clear();
        ids = desk.offer({flawed, other});
        show();
    }
    void runSql(const QString &sql)
    {
        const auto done = waitFor(desk.services->store().write([sql](store::Connection &open) -> Result<void> {
            const auto ran = open.run(sql);
            return ran ? Result<void>() : fail(ran.error());
        }));
        ASSERT_TRUE(done);
    }
    [[nodiscard]] QVector<Finding> dismissedOf(int row) { return dismissedFindings(desk.item(ids.at(row)).findings); }
    [[nodiscard]] ui::FindingsList *findings() { return find<ui::FindingsList>(page.get(), "findings"); }
    [[nodiscard]] QString proposal() { return find<QPlainTextEdit>(page.get(), "proposalText")->toPlainText(); }
    [[nodiscard]] QWidget *compareBar() { return find<QWidget>(page.get(), "compareBar"); }
    [[nodiscard]] bool saysFinding(const QString &part)
    {
        return QTest::qWaitFor([&] { return findings()->item(0) && findings()->item(0)->text().contains(part); });
    }
};

TEST_F(ReviewEditor, DDismissesTheFirstFindingAndUBringsItBack)
{
    openFlawed();
    ASSERT_TRUE(findings()->firstOpen());
    press(Qt::Key_D);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !findings()->firstOpen(); }));
    EXPECT_EQ(dismissedOf(0).size(), 1);
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Pending);
    EXPECT_EQ(desk.item(ids.at(0)).score, 100);
    EXPECT_EQ(table()->currentIndex().row(), 0) << "a finding is no decision on the text";
    EXPECT_EQ(desk.history(ids.at(0)).first().action, QString(action::dismissed));
    EXPECT_TRUE(saysFinding(u"left"_s));
    EXPECT_TRUE(findings()->item(1)->text().startsWith(u"Dismissed"_s));
    press(Qt::Key_U);
    ASSERT_TRUE(QTest::qWaitFor([&] { return findings()->firstOpen().has_value(); }));
    EXPECT_EQ(dismissedOf(0).size(), 0);
}

TEST_F(ReviewEditor, AFindingOfAStaleTextIsNotDismissed)
{
    openFlawed();
    desk.editElsewhere(ids.at(0), u"Possibly theirs."_s);
    press(Qt::Key_D);
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<QWidget>(page.get(), "conflictPanel")->isVisible(); }));
    EXPECT_EQ(dismissedOf(0).size(), 0);
    EXPECT_TRUE(find<QPlainTextEdit>(page.get(), "theirText")->toPlainText().contains(u"theirs"_s));
}

TEST_F(ReviewEditor, DismissedAndAcceptedIsTwoKeys)
{
    openFlawed();
    press(Qt::Key_D);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !findings()->firstOpen(); }));
    QTest::qWait(50); // painted again
    press(Qt::Key_Return);
    ASSERT_TRUE(showsRow(1));
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Approved);
    EXPECT_EQ(dismissedOf(0).size(), 1);
}

TEST_F(ReviewEditor, CtrlDInTheTextIsKeptWhileTypingAndSavedWithTheEdit)
{
    openFlawed();
    type(u"Possibly the day."_s);
    QTest::qWait(300); // the check of the last key
    ASSERT_TRUE(findings()->firstOpen());
    QTest::keyClick(editor(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_FALSE(findings()->firstOpen());
    EXPECT_EQ(dismissedOf(0).size(), 0) << "a draft is no decision";
    QTest::keyClicks(editor(), u" Or so."_s);
    QTest::qWait(400);
    EXPECT_FALSE(findings()->firstOpen()) << "dismissed once";
    accept();
    ASSERT_TRUE(showsRow(1));
    EXPECT_EQ(desk.item(ids.at(0)).current, u"Possibly the day. Or so."_s);
    EXPECT_EQ(dismissedOf(0).size(), 1);
}

TEST_F(ReviewEditor, WhatWasDismissedOfADraftIsThereAfterAnotherRow)
{
    openFlawed();
    type(u"Possibly the day."_s);
    QTest::qWait(300);
    QTest::keyClick(editor(), Qt::Key_D, Qt::ControlModifier);
    QTest::keyClick(editor(), Qt::Key_Escape);
    press(Qt::Key_J);
    ASSERT_TRUE(showsRow(1));
    press(Qt::Key_K);
    ASSERT_TRUE(showsRow(0));
    QTest::qWait(300);
    EXPECT_FALSE(findings()->firstOpen());
    EXPECT_GT(findings()->count(), 1) << "it stands there, dimmed";
}

TEST_F(ReviewEditor, WhatWasDismissedOfADraftIsOnDiskAndThereInTheNextWindow)
{
    openFlawed();
    type(u"Possibly the day."_s);
    QTest::qWait(400);
    ASSERT_TRUE(findings()->firstOpen());
    QTest::keyClick(editor(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return drafts().size() == 1 && drafts().first().dismissed.size() == 1; }, 1000))
        << "without another key";
    tester.reset();
    page.reset();
    show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return editor()->toPlainText() == u"Possibly the day."_s; }));
    QTest::qWait(300);
    EXPECT_FALSE(findings()->firstOpen());
    press(Qt::Key_Return);
    ASSERT_TRUE(showsRow(1));
    EXPECT_EQ(dismissedOf(0).size(), 1) << "it went with the edit";
    EXPECT_TRUE(drafts().isEmpty());
}

TEST_F(ReviewEditor, SentencesNameTheKeysThatWereChosen)
{
    ui::KeyMap keys;
    desk.context->keys = &keys;
    openFlawed();
    keys.set(u"dismiss"_s, {QKeySequence(u"Z"_s)});
    keys.set(u"peek"_s, {QKeySequence(u"P"_s)});
    keys.set(u"edit"_s, {QKeySequence(u"B"_s)});
    const auto said = [this] { return findings()->item(0)->data(Qt::AccessibleDescriptionRole).toString(); };
    EXPECT_EQ(said(), u"Z dismisses it."_s);
    EXPECT_TRUE(editor()->placeholderText().contains(u"Press B "_s)) << qPrintable(editor()->placeholderText());
    press(Qt::Key_P);
    ASSERT_TRUE(find<QWidget>(page.get(), "peek")->isVisible());
    EXPECT_EQ(find<QLabel>(page.get(), "peekHint")->text(), u"P or Esc closes"_s);
    QTest::keyClick(find<QPlainTextEdit>(page.get(), "peekText"), Qt::Key_P);
    EXPECT_FALSE(find<QWidget>(page.get(), "peek")->isVisible());
    findings()->setFocus();
    findings()->setCurrentRow(0);
    QTest::keyClick(findings(), Qt::Key_D);
    QTest::qWait(50);
    EXPECT_TRUE(findings()->firstOpen()) << "no key of it any more";
    QTest::keyClick(findings(), Qt::Key_Z);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !findings()->firstOpen(); }));
    page.reset(); // before its keys
}

TEST_F(ReviewEditor, AClickDismissesAndBringsBack)
{
    openFlawed();
    type(u"Possibly the day."_s);
    QTest::qWait(300);
    ASSERT_TRUE(findings()->firstOpen());
    QTest::mouseClick(findings()->viewport(), Qt::LeftButton, {}, findings()->actionRect(0).center());
    ASSERT_FALSE(findings()->firstOpen());
    QTest::mouseClick(findings()->viewport(), Qt::LeftButton, {}, findings()->actionRect(1).center());
    EXPECT_TRUE(findings()->firstOpen());
    findings()->setFocus();
    findings()->setCurrentRow(0);
    QTest::keyClick(findings(), Qt::Key_D);
    EXPECT_FALSE(findings()->firstOpen()) << "the list of findings has the key as well";
}

TEST_F(ReviewEditor, TheKeysOfTheTextAreTheKeyMaps)
{
    ui::KeyMap keys;
    keys.set(u"text.dismiss"_s, {QKeySequence(u"Ctrl+Shift+M"_s)});
    keys.set(u"text.back"_s, {QKeySequence(u"Ctrl+B"_s)});
    keys.set(u"text.accept"_s, {QKeySequence(u"Ctrl+R"_s)});
    desk.context->keys = &keys;
    openFlawed();
    type(u"Possibly the day."_s);
    QTest::qWait(300);
    QTest::keyClick(editor(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_TRUE(findings()->firstOpen());
    QTest::keyClick(editor(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(findings()->firstOpen());
    QTest::keyClick(editor(), Qt::Key_B, Qt::ControlModifier);
    EXPECT_TRUE(table()->hasFocus());
    press(Qt::Key_E);
    QTest::keyClick(editor(), Qt::Key_R, Qt::ControlModifier);
    ASSERT_TRUE(showsRow(1));
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Edited);
    page.reset(); // before its keys
}

TEST_F(ReviewEditor, TheLengthIsCountedAgainstTheLimitOfTheTarget)
{
    openText(u"All orders 😀."_s);
    auto *length = find<QLabel>(page.get(), "textLength");
    EXPECT_EQ(length->text(), u"13 of 1,000"_s) << "characters, not units";
    EXPECT_EQ(length->property("role").toString(), u"caption"_s);
    press(Qt::Key_E);
    editor()->setPlainText(QString(1001, u'x'));
    EXPECT_EQ(length->text(), u"1,001 of 1,000"_s);
    EXPECT_EQ(length->property("role").toString(), u"bad"_s);
    EXPECT_TRUE(length->accessibleName().contains(u"too long"_s));
}

TEST_F(ReviewEditor, VGoesThroughThePairsOfTexts)
{
    openText(u"All orders of a week."_s, u"All orders of a day."_s);
    desk.editElsewhere(ids.at(0), u"All orders of a month."_s);
    page->openLine(QString());
    ASSERT_TRUE(QTest::qWaitFor([&] { return editor()->toPlainText() == u"All orders of a month."_s; }));
    EXPECT_FALSE(compareBar()->isVisible());
    EXPECT_EQ(proposal(), u"All orders of a −week +month."_s) << "what changed in the proposal";
    ASSERT_TRUE(showsRow(0));
    press(Qt::Key_V);
    EXPECT_TRUE(compareBar()->isVisible());
    EXPECT_EQ(proposal(), u"All orders of a −day +month."_s);
    EXPECT_EQ(find<QComboBox>(page.get(), "compareFrom")->currentText(), u"In the catalog now"_s);
    EXPECT_TRUE(table()->hasFocus());
    press(Qt::Key_V);
    EXPECT_FALSE(compareBar()->isVisible()) << "that was all";
    EXPECT_EQ(proposal(), u"All orders of a −week +month."_s);
}

TEST_F(ReviewEditor, TheChoosersTakeAnyTwoTexts)
{
    openText(u"All orders of a week."_s, u"All orders of a day."_s);
    press(Qt::Key_E);
    retype(u"All orders of a year."_s);
    QTest::mouseClick(find<QPushButton>(page.get(), "compareTexts"), Qt::LeftButton);
    auto *from = find<QComboBox>(page.get(), "compareFrom");
    auto *to = find<QComboBox>(page.get(), "compareTo");
    EXPECT_EQ(to->currentText(), u"What is typed"_s);
    from->setCurrentIndex(from->findText(u"First proposal"_s));
    to->setCurrentIndex(to->findText(u"In the catalog now"_s));
    Q_EMIT to->activated(to->currentIndex());
    EXPECT_EQ(proposal(), u"All orders of a −week +day."_s);
    from->setCurrentIndex(from->findText(u"What is typed"_s));
    Q_EMIT from->activated(from->currentIndex());
    EXPECT_EQ(proposal(), u"All orders of a −year +day."_s);
    QTest::keyClicks(editor(), u".."_s);
    EXPECT_TRUE(proposal().contains(u"year"_s)) << "follows what is typed";
    QTest::mouseClick(find<QPushButton>(page.get(), "compareClose"), Qt::LeftButton);
    EXPECT_FALSE(compareBar()->isVisible());
}

TEST_F(ReviewEditor, AnItemThatChangedInTheCatalogShowsBothTextsAndWhy)
{
    openText(u"All orders of a week."_s, u"All orders of a day."_s);
    EXPECT_FALSE(find<QLabel>(page.get(), "catalogReason")->isVisible());
    runSql(u"UPDATE metadata_items SET catalog_value = 'All orders of a month.', catalog_value_known = 1, "
           "needs_work = 1, needs_work_reason = 'type_changed:INT>BIGINT'"_s);
    const auto paintings = [&] { return desk.traceLines().filter(u"row_painted"_s).size(); };
    const auto before = paintings();
    page->openLine(QString());
    auto *original = find<QPlainTextEdit>(page.get(), "originalText");
    ASSERT_TRUE(QTest::qWaitFor([&] { return original->toPlainText() == u"All orders of a −day +month."_s; }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return paintings() > before; })); // a key before that does nothing
    EXPECT_EQ(original->accessibleDescription(), u"Removed: day. Added: month."_s);
    auto *reason = find<QLabel>(page.get(), "catalogReason");
    EXPECT_TRUE(reason->isVisible());
    EXPECT_TRUE(reason->text().contains(u"INT"_s)) << qPrintable(reason->text());
    ASSERT_TRUE(showsRow(0));
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(0)).status == Status::Approved; }));
    EXPECT_EQ(desk.item(ids.at(0)).original, u"All orders of a month."_s) << "the base from here on";
}

TEST_F(ReviewEditor, AltWithANumberTakesATextWhileTyping)
{
    open(1);
    desk.editElsewhere(ids.at(0), u"Bob's words."_s);
    page->openLine(QString());
    auto *texts = find<QListWidget>(page.get(), "texts");
    ASSERT_TRUE(QTest::qWaitFor([&] { return texts->count() == 2 && editor()->toPlainText() == u"Bob's words."_s; }));
    press(Qt::Key_E);
    for (int digit = 1; digit <= 2; ++digit) {
        QTest::keyClick(editor(), static_cast<Qt::Key>(Qt::Key_0 + digit), Qt::AltModifier);
        EXPECT_EQ(editor()->toPlainText(), texts->item(digit - 1)->data(Qt::UserRole).toString()) << digit;
        EXPECT_TRUE(editor()->hasFocus());
    }
    QTest::keyClick(editor(), Qt::Key_9, Qt::AltModifier);
    EXPECT_EQ(editor()->toPlainText(), texts->item(1)->data(Qt::UserRole).toString()) << "there is none";
    QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(editor()->toPlainText(), texts->item(0)->data(Qt::UserRole).toString()) << "as if typed";
}

TEST_F(ReviewEditor, AnEarlierTextIsTakenUpAgainFromTheListOfTexts)
{
    open(1);
    desk.editElsewhere(ids.at(0), u"Bob's words."_s);
    page->openLine(QString());
    auto *texts = find<QListWidget>(page.get(), "texts");
    ASSERT_TRUE(QTest::qWaitFor([&] { return texts->count() == 2 && editor()->toPlainText() == u"Bob's words."_s; }));
    EXPECT_TRUE(texts->item(1)->text().contains(u"bob"_s) || texts->item(0)->text().contains(u"bob"_s));
    int first = texts->item(0)->data(Qt::UserRole).toString().startsWith(u"The day"_s) ? 0 : 1;
    texts->setCurrentRow(first);
    QTest::keyClick(texts, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"The day of the order. 0"_s);
    QTest::keyClick(texts, Qt::Key_Return);
    EXPECT_EQ(editor()->toPlainText(), u"The day of the order. 0"_s);
    accept();
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(0)).current == u"The day of the order. 0"_s; }));
}

} // namespace metaflow::testing
