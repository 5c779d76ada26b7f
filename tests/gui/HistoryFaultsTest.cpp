// What verifying found leads to the line that it is about; what is shown goes to files of each format.
#include "tests/gui/HistoryFixture.h"

#include <QListWidget>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

class HistoryFaults : public HistoryFixture {
protected:
    QListWidget *findings() { return at<QListWidget>("verifyFindings"); }
    void verify()
    {
        click("verifyButton");
        ASSERT_TRUE(until([this] { return findings()->isVisible(); })) << qPrintable(words("verifyResult"));
    }
    /// The line that says so, by the keyboard.
    void choose(const QString &words)
    {
        ASSERT_TRUE(until([&] { return !findings()->findItems(words, Qt::MatchContains).isEmpty(); }));
        findings()->setFocus();
        findings()->setCurrentItem(findings()->findItems(words, Qt::MatchContains).first());
        press(Qt::Key_Return);
    }
};

} // namespace

TEST_F(HistoryFaults, AnAlteredRowLeadsToItsItem)
{
    const ItemId item = desk.add(u"orders"_s, 1).first();
    edit(item, u"Mine."_s);
    const qint64 row = desk.history(item).last().id;
    tamper(u"UPDATE approval_history SET user_name = 'eve' WHERE id = %1"_s.arg(row));
    open();
    verify();
    EXPECT_TRUE(words("verifyResult").contains(u"altered"_s)) << qPrintable(words("verifyResult"));
    choose(QString::number(row));
    auto *past = at<QTableView>("pastTable");
    ASSERT_TRUE(until([&] { return past->isVisible(); }));
    EXPECT_EQ(past->currentIndex().row(), 1);
}

TEST_F(HistoryFaults, AnAlteredEventLeadsToItsLine)
{
    desk.add(u"orders"_s, 1);
    addEvents(700);
    tamper(u"UPDATE record_events SET user_name = 'eve' WHERE id = 2"_s);
    open();
    verify();
    choose(u"2"_s);
    ASSERT_TRUE(until([this] { return cell(0, ui::HistoryModel::Person) == u"eve"_s; }));
    EXPECT_EQ(list()->currentIndex().row(), 0);
}

TEST_F(HistoryFaults, AnItemThatWasChangedOutsideIsWantedOnTheReviewPage)
{
    const ItemId item = desk.add(u"orders"_s, 1).last();
    tamper(u"UPDATE metadata_items SET current_value = 'forged' WHERE id = %1"_s.arg(item.value()));
    open();
    QSignalSpy wanted(page.get(), &ui::HistoryPage::itemWanted);
    verify();
    EXPECT_TRUE(words("verifyResult").contains(u"behind the record's back"_s)) << qPrintable(words("verifyResult"));
    choose(u"main.sales.orders.c1"_s);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().at(0).value<ItemId>(), item);
    page->openItem(item);
    ASSERT_TRUE(until([this] { return words("pastState").contains(u"not the one that the record tells of"_s); }));
}

TEST_F(HistoryFaults, WhatBelongsToNoLineSaysSo)
{
    desk.add(u"orders"_s, 1);
    const auto raw = store::Connection::open(desk.services->store().url(), u"raw"_s);
    ASSERT_TRUE(raw);
    const auto guard = (*raw)->value(u"SELECT name FROM sqlite_master WHERE type = 'trigger' "
                                     "AND tbl_name = 'approval_history' LIMIT 1"_s);
    ASSERT_TRUE(guard && (*raw)->run(u"DROP TRIGGER "_s + guard->toString()));
    open();
    verify();
    choose(guard->toString());
    EXPECT_TRUE(said().contains(u"no line of the record"_s)) << qPrintable(said());
    page->banner()->clear();
    QTest::mouseClick(findings()->viewport(), Qt::LeftButton, Qt::NoModifier,
        findings()->visualItemRect(findings()->currentItem()).center());
    EXPECT_TRUE(page->banner()->isVisible()); // a click does the same
    EXPECT_TRUE(list()->isVisible());
}

TEST_F(HistoryFaults, ASecondVerdictTakesThePlaceOfTheFirst)
{
    const ItemId item = desk.add(u"orders"_s, 1).last();
    const QString text = desk.item(item).current;
    tamper(u"UPDATE metadata_items SET current_value = 'forged' WHERE id = %1"_s.arg(item.value()));
    open();
    verify();
    tamper(u"UPDATE metadata_items SET current_value = '%1' WHERE id = %2"_s.arg(text).arg(item.value()));
    click("verifyButton");
    ASSERT_TRUE(until([this] { return words("verifyResult").contains(u"every hash fits"_s); }))
        << qPrintable(words("verifyResult"));
    EXPECT_FALSE(findings()->isVisible());
}

TEST_F(HistoryFaults, WhatIsShownGoesToFilesOfEachFormat)
{
    desk.add(u"orders"_s, 2);
    open();
    ASSERT_EQ(rows(), 3);
    desk.dialogs.file = desk.folder.filePath(u"rows.xlsx"_s);
    chooseExport(2);
    ASSERT_TRUE(until([this] { return said().contains(u"rows.xlsx"_s); })) << qPrintable(said());
    EXPECT_TRUE(written(desk.dialogs.file).startsWith("PK"));
    desk.dialogs.file = desk.folder.filePath(u"rows.jsonl"_s);
    chooseExport(3);
    ASSERT_TRUE(until([this] { return said().contains(u"rows.jsonl"_s); })) << qPrintable(said());
    const QByteArray lines = written(desk.dialogs.file);
    EXPECT_TRUE(lines.startsWith('{'));
    EXPECT_GE(lines.count('\n'), 3);
}

} // namespace metaflow::testing
