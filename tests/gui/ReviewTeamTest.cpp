// What one steward leaves to the others: words, a text for all of the same name, and never a lost one.
#include "tests/gui/ReviewFixture.h"
#include "ui/review/SameTextBar.h"
#include "ui/widgets/ElidedLabel.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

/// Presses a key on `target` when `shown` comes up, which is before it is painted.
class KeyAtShow : public QObject {
public:
    KeyAtShow(QWidget *shown, QWidget *target, Qt::Key key)
        : m_target(target)
        , m_key(key)
    {
        shown->installEventFilter(this);
    }
    [[nodiscard]] bool sent() const { return m_sent; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && !std::exchange(m_sent, true)) {
            QTest::keyClick(m_target, m_key);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget *m_target;
    Qt::Key m_key;
    bool m_sent = false;
};

} // namespace

class ReviewTeam : public ReviewTextFixture {
protected:
    /// So many tables with a column `id` of the same proposal; the last one's type is another.
    void openSame(int tables)
    {
        QVector<store::Offer> offers;
        for (int table = 0; table < tables; ++table) {
            store::Offer offer;
            offer.object = {{u"main"_s, u"sales"_s, u"t%1"_s.arg(table), u"id"_s}};
            offer.dataType = table + 1 == tables ? u"STRING"_s : u"BIGINT"_s;
            offer.ordinal = 1;
            offer.text = u"Number of the row."_s;
            offer.score = 100;
            offers << offer;
        }
        ids = desk.offer(offers);
        show();
    }
    [[nodiscard]] QPushButton *offer() { return find<QPushButton>(page.get(), "sameTextOffer"); }
    [[nodiscard]] ui::SameTextBar *bar() { return find<ui::SameTextBar>(page.get(), "sameTextBar"); }
    /// The question is on the screen.
    [[nodiscard]] bool asks()
    {
        return QTest::qWaitFor([this] { return bar()->isVisible() && bar()->isPainted(); });
    }
    [[nodiscard]] QPushButton *give() { return find<QPushButton>(page.get(), "sameTextGive"); }
    [[nodiscard]] bool becomes(QWidget *widget, bool visible)
    {
        return QTest::qWaitFor([=] { return widget->isVisible() == visible; });
    }
    [[nodiscard]] QLineEdit *comment() { return find<QLineEdit>(page.get(), "commentEdit"); }
    [[nodiscard]] QWidget *conflict() { return find<QWidget>(page.get(), "conflictPanel"); }
};

TEST_F(ReviewTeam, AfterAnEditAGivesTheTextToTheSameNameAndProposal)
{
    openSame(5);
    type(u"Number of the customer."_s);
    accept();
    ASSERT_TRUE(showsRow(1));
    ASSERT_TRUE(becomes(offer(), true));
    EXPECT_TRUE(offer()->text().contains(u'3')) << "of another type it is another column";
    table()->setFocus();
    press(Qt::Key_A);
    ASSERT_TRUE(asks());
    EXPECT_TRUE(find<QLabel>(page.get(), "sameTextQuestion")->text().contains(u"main.sales.t1.id"_s));
    EXPECT_EQ(desk.item(ids.at(1)).status, Status::Pending) << "asked, not done";
    QTest::keyClick(give(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(3)).status == Status::Edited; }));
    for (int row = 1; row <= 3; ++row) {
        EXPECT_EQ(desk.item(ids.at(row)).current, u"Number of the customer."_s) << row;
        EXPECT_EQ(desk.history(ids.at(row)).first().actor.via, (Via{u"group"_s, 3}));
    }
    EXPECT_EQ(desk.item(ids.at(4)).status, Status::Pending);
    EXPECT_FALSE(offer()->isVisible());
    ASSERT_TRUE(table()->hasFocus());
    ASSERT_TRUE(showsRow(4));
    press(Qt::Key_U);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(3)).status == Status::Pending; }));
    EXPECT_EQ(desk.item(ids.at(1)).current, u"Number of the row."_s);
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Edited) << "one step back, not two";
}

TEST_F(ReviewTeam, AKeyBeforeTheQuestionIsPaintedGivesNothing)
{
    openSame(4);
    type(u"Number of the customer."_s);
    accept();
    ASSERT_TRUE(showsRow(1));
    ASSERT_TRUE(becomes(offer(), true));
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space}) {
        KeyAtShow early(bar(), give(), key);
        table()->setFocus();
        press(Qt::Key_A);
        ASSERT_TRUE(asks());
        QTest::qWait(200);
        EXPECT_TRUE(early.sent());
        EXPECT_TRUE(bar()->isVisible());
        EXPECT_EQ(desk.item(ids.at(1)).status, Status::Pending);
        QTest::keyClick(give(), Qt::Key_Escape);
    }
    table()->setFocus();
    press(Qt::Key_A);
    ASSERT_TRUE(asks());
    QTest::keyClick(give(), Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(1)).status == Status::Edited; }));
}

TEST_F(ReviewTeam, AltAGivesTheTextFromTheTextMode)
{
    openSame(4);
    type(u"Number of the customer."_s);
    accept();
    ASSERT_TRUE(showsRow(1));
    ASSERT_TRUE(becomes(offer(), true));
    ASSERT_TRUE(editor()->hasFocus());
    QTest::keyClick(editor(), Qt::Key_A, Qt::AltModifier);
    ASSERT_TRUE(asks());
    QTest::keyClick(give(), Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(2)).status == Status::Edited; }));
}

TEST_F(ReviewTeam, EscapeLeavesTheOthersAlone)
{
    openSame(4);
    type(u"Number of the customer."_s);
    accept();
    ASSERT_TRUE(showsRow(1));
    ASSERT_TRUE(becomes(offer(), true));
    QTest::mouseClick(offer(), Qt::LeftButton);
    ASSERT_TRUE(asks());
    QTest::keyClick(give(), Qt::Key_Escape);
    EXPECT_FALSE(bar()->isVisible());
    EXPECT_TRUE(table()->hasFocus());
    QTest::qWait(50);
    EXPECT_EQ(desk.item(ids.at(1)).status, Status::Pending);
}

TEST_F(ReviewTeam, AnApprovedTextIsApprovedForTheOthersAsWell)
{
    openSame(4);
    press(Qt::Key_Return);
    ASSERT_TRUE(showsRow(1));
    QTest::qWait(100);
    EXPECT_FALSE(offer()->isVisible()) << "offered after an edit only";
    press(Qt::Key_K);
    ASSERT_TRUE(showsRow(0));
    press(Qt::Key_A);
    ASSERT_TRUE(asks());
    QTest::keyClick(give(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(2)).status == Status::Approved; }));
    EXPECT_EQ(desk.item(ids.at(1)).status, Status::Approved);
    EXPECT_EQ(desk.item(ids.at(3)).status, Status::Pending);
}

TEST_F(ReviewTeam, WhereNobodyElseHasTheProposalNothingIsOffered)
{
    openSame(1);
    type(u"Number of the customer."_s);
    accept();
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(0)).status == Status::Edited; }));
    QTest::qWait(200);
    EXPECT_FALSE(offer()->isVisible());
    table()->setFocus();
    press(Qt::Key_A);
    QTest::qWait(200);
    EXPECT_FALSE(bar()->isVisible());
}

TEST_F(ReviewTeam, CSaysSomethingToTheTeam)
{
    open(2);
    press(Qt::Key_C);
    ASSERT_TRUE(comment()->isVisible());
    EXPECT_TRUE(comment()->hasFocus());
    QTest::keyClick(comment(), Qt::Key_Return);
    EXPECT_TRUE(comment()->isVisible()) << "nothing said";
    QTest::keyClicks(comment(), u"1 Ask the owners <b>first</b>."_s);
    QTest::keyClick(comment(), Qt::Key_Return);
    EXPECT_FALSE(comment()->isVisible());
    EXPECT_TRUE(table()->hasFocus());
    auto *remark = find<ui::ElidedLabel>(page.get(), "latestRemark");
    ASSERT_TRUE(becomes(remark, true));
    EXPECT_TRUE(remark->fullText().contains(u"ann"_s));
    EXPECT_TRUE(remark->fullText().contains(u"1 Ask the owners <b>first</b>."_s));
    EXPECT_EQ(table()->currentIndex().row(), 0);
    EXPECT_EQ(desk.item(ids.at(0)).version, 1);
    EXPECT_EQ(desk.history(ids.at(0)).first().comment, u"1 Ask the owners <b>first</b>."_s);
    auto *past = find<QListWidget>(page.get(), "itemHistory");
    ASSERT_TRUE(QTest::qWaitFor([&] { return past->count() == 2; }));
    EXPECT_TRUE(past->item(0)->text().contains(u"Ask the owners"_s)) << qPrintable(past->item(0)->text());
    press(Qt::Key_Return);
    ASSERT_TRUE(showsRow(1));
    EXPECT_FALSE(remark->isVisible()) << "said about another item";
}

TEST_F(ReviewTeam, ACommentLeavesTheDraftAlone)
{
    open(2);
    type(u"half a sen"_s);
    QTest::keyClick(editor(), Qt::Key_Escape);
    press(Qt::Key_C);
    QTest::keyClicks(comment(), u"Who knows this?"_s);
    QTest::keyClick(comment(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.history(ids.at(0)).size() == 2; }));
    QTest::qWait(100);
    EXPECT_EQ(editor()->toPlainText(), u"half a sen"_s);
    EXPECT_FALSE(conflict()->isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return drafts().size() == 1; }));
}

TEST_F(ReviewTeam, ARejectionKeepsWhatWasTyped)
{
    open(2);
    type(u"half a sen"_s);
    QTest::keyClick(editor(), Qt::Key_Escape);
    press(Qt::Key_R);
    QTest::keyClick(find<QLineEdit>(page.get(), "reasonEdit"), Qt::Key_Return);
    ASSERT_TRUE(showsRow(1));
    press(Qt::Key_K);
    ASSERT_TRUE(showsRow(0));
    EXPECT_EQ(editor()->toPlainText(), u"half a sen"_s);
    EXPECT_FALSE(conflict()->isVisible()) << "nobody else was here";
    press(Qt::Key_U);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.item(ids.at(0)).status == Status::Pending; }));
    QTest::qWait(100);
    EXPECT_EQ(editor()->toPlainText(), u"half a sen"_s);
    EXPECT_FALSE(conflict()->isVisible());
}

/// With each kind of decision: the other's text stands beside one's own, and nothing was decided.
TEST_F(ReviewTeam, EachDecisionOnAStaleVersionShowsTheOthersText)
{
    open(4);
    const auto reason = [this] { QTest::keyClick(find<QLineEdit>(page.get(), "reasonEdit"), Qt::Key_Return); };
    const QVector<std::pair<Qt::Key, bool>> decisions{{Qt::Key_Return, false}, {Qt::Key_R, true}, {Qt::Key_N, true}};
    for (int row = 0; row < decisions.size(); ++row) {
        table()->setFocus();
        table()->goTo(row);
        ASSERT_TRUE(showsRow(row));
        desk.editElsewhere(ids.at(row), u"theirs"_s);
        press(decisions.at(row).first);
        if (decisions.at(row).second) {
            reason();
        }
        ASSERT_TRUE(becomes(conflict(), true)) << row;
        EXPECT_EQ(desk.item(ids.at(row)).current, u"theirs"_s) << row;
        EXPECT_EQ(desk.item(ids.at(row)).status, Status::Edited) << row;
        EXPECT_TRUE(find<QPlainTextEdit>(page.get(), "theirText")->toPlainText().contains(u"theirs"_s)) << row;
    }
}

TEST_F(ReviewTeam, AConflictLeavesTheCursorAndWhatCanBeUndone)
{
    open(2);
    press(Qt::Key_E);
    editor()->selectAll();
    QTest::keyClicks(editor(), u"mine"_s);
    desk.editElsewhere(ids.at(0), u"theirs"_s);
    accept();
    ASSERT_TRUE(becomes(conflict(), true));
    QTest::keyClicks(editor(), u" too"_s);
    EXPECT_EQ(editor()->toPlainText(), u"mine too"_s);
    for (int step = 0; step < 20 && editor()->document()->isUndoAvailable(); ++step) {
        QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
    }
    EXPECT_EQ(editor()->toPlainText(), u"The day of the order. 0"_s);
}

TEST_F(ReviewTeam, TheOfferMakesThePageNoWider)
{
    openSame(3);
    page->resize(1150, 672);
    type(u"Number of the customer."_s);
    accept();
    ASSERT_TRUE(becomes(offer(), true));
    QTest::qWait(100);
    EXPECT_EQ(page->width(), 1150);
}

TEST_F(ReviewTeam, TheContextSaysWhoHasItAndWhatItIsMadeFrom)
{
    store::Offer made;
    made.object = {{u"main"_s, u"sales"_s, u"orders"_s, u"id"_s}};
    made.text = u"Number of the order."_s;
    made.generationMetadata = {{u"lineage"_s, QJsonArray{u"main.raw.orders.`a.b`"_s}}};
    ids = desk.offer({made});
    Decision assign;
    assign.kind = Decision::Kind::Assign;
    assign.items = {{ids.at(0), 1}};
    assign.text = u"bob"_s;
    assign.actor = {{u"ann"_s, UserSource::SystemAccount}, {u"key"_s, 1}};
    ASSERT_TRUE(waitFor(desk.services->review().decide(assign)));
    show();
    auto *facts = find<QPlainTextEdit>(page.get(), "objectFacts");
    ASSERT_TRUE(becomes(facts, true));
    EXPECT_EQ(facts->toPlainText(), u"Assigned to: bob\nMade from: main.raw.orders.`a.b`"_s);
    auto *past = find<QListWidget>(page.get(), "itemHistory");
    EXPECT_TRUE(past->item(0)->text().contains(u"to bob"_s)) << qPrintable(past->item(0)->text());
}

/// Newest first; the selected one shows what became of the text.
TEST_F(ReviewTeam, TheHistoryOfAnItemShowsWhatEachEventChanged)
{
    open(1);
    desk.editElsewhere(ids.at(0), u"The week of the order. 0"_s);
    page->openLine(QString());
    auto *past = find<QListWidget>(page.get(), "itemHistory");
    ASSERT_TRUE(QTest::qWaitFor([&] { return past->count() == 2; }));
    EXPECT_TRUE(past->item(0)->text().contains(u"bob"_s) && past->item(0)->text().contains(u"by key"_s))
        << qPrintable(past->item(0)->text());
    EXPECT_EQ(find<QPlainTextEdit>(page.get(), "pastChange")->toPlainText(), u"The −day +week of the order. 0"_s);
    past->setCurrentRow(1);
    EXPECT_TRUE(find<QPlainTextEdit>(page.get(), "pastChange")->toPlainText().contains(u"+The day"_s));
}

TEST_F(ReviewTeam, KeptWordsAreNoConflictTheNextTime)
{
    open(3);
    type(u"mine"_s);
    desk.editElsewhere(ids.at(0), u"theirs"_s);
    accept();
    ASSERT_TRUE(becomes(conflict(), true));
    QTest::mouseClick(find<QPushButton>(page.get(), "keepMine"), Qt::LeftButton);
    QTest::keyClick(editor(), Qt::Key_Escape);
    press(Qt::Key_J);
    ASSERT_TRUE(showsRow(1));
    press(Qt::Key_K);
    ASSERT_TRUE(showsRow(0));
    EXPECT_EQ(editor()->toPlainText(), u"mine"_s);
    EXPECT_FALSE(conflict()->isVisible());
}

} // namespace metaflow::testing
