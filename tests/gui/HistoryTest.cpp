#include "core/exchange/RecordPackage.h"
#include "tests/gui/HistoryFixture.h"
#include "ui/history/RecordExport.h"
#include "ui/widgets/ElidedLabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QCryptographicHash>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

class History : public HistoryFixture { };

constexpr int manyEvents = 2500;

} // namespace

TEST_F(History, AVerdictSaysWhatItDoesNotProve)
{
    desk.add(u"orders"_s, 2);
    open();
    click("verifyButton");
    auto *verdict = at<QLabel>("verifyResult");
    ASSERT_TRUE(until([&] { return verdict->text().contains(u"every hash fits"_s); })) << qPrintable(verdict->text());
    EXPECT_TRUE(at<QLabel>("verifyUnproven")->text().contains(u"nothing was cut off"_s))
        << qPrintable(at<QLabel>("verifyUnproven")->text());
}

TEST_F(History, AnAnchorIsWrittenListedAndHeldAgainstTheRecord)
{
    desk.add(u"orders"_s, 2);
    desk.dialogs.file = desk.folder.filePath(u"anchors.jsonl"_s);
    open();
    const int before = rows();
    click("anchorButton");
    ASSERT_TRUE(until([&] { return rows() == before + 2; })); // key and anchor, among the rows
    EXPECT_TRUE(QFile::exists(desk.dialogs.file));
    EXPECT_EQ(cell(0, ui::HistoryModel::Action), u"anchor signed"_s);
    click("verifyAgainstButton");
    auto *verdict = at<QLabel>("verifyResult");
    ASSERT_TRUE(until([&] { return verdict->text().contains(u"as the anchors say"_s); }))
        << qPrintable(verdict->text());
    EXPECT_FALSE(at<QLabel>("verifyUnproven")->text().contains(u"no anchor was held"_s));
}

TEST_F(History, ErasingSaysWhatGoesAndWhatStaysAndThenDoesIt)
{
    const ItemId item = desk.add(u"orders"_s, 0).first();
    open();
    click("eraseTextButton");
    ASSERT_TRUE(until([&] { return desk.dialogs.asked.size() == 1; }));
    EXPECT_TRUE(desk.dialogs.asked.first().text.contains(u"What goes"_s));
    EXPECT_TRUE(desk.dialogs.asked.first().text.contains(u"What stays"_s));
    EXPECT_FALSE(desk.item(item).current.isEmpty()); // answered with no
    desk.dialogs.yes = true;
    click("eraseTextButton");
    ASSERT_TRUE(until([&] { return desk.item(item).current.isEmpty(); }));
    ASSERT_TRUE(until([&] { return rows() == 3; })); // generated, erased and the event
    bool isShown = false;
    for (int row = 0; row < rows(); ++row) {
        isShown = isShown || cell(row, ui::HistoryModel::Note) == u"(erased)"_s;
    }
    EXPECT_TRUE(isShown);
}

TEST_F(History, FiltersByTimeRunAndKindOfEvent)
{
    desk.add(u"orders"_s, 2);
    open();
    const int all = rows();
    auto *run = at<QLineEdit>("historyRun");
    run->setFocus();
    QTest::keyClicks(run, u"77"_s);
    QTest::keyClick(run, Qt::Key_Return);
    ASSERT_TRUE(until([&] { return rows() == 0; }));
    run->clear();
    ASSERT_TRUE(until([&] { return rows() == all; }));
    at<QComboBox>("historyTime")->setCurrentIndex(1); // today
    ASSERT_TRUE(until([&] { return rows() == all; }));
    auto *action = at<QComboBox>("historyAction");
    action->setCurrentIndex(action->findData(u"policy"_s));
    ASSERT_TRUE(until([&] { return rows() == 0; }));
}

TEST_F(History, EveryOfManyEventsIsReachedByScrolling)
{
    desk.add(u"orders"_s, 2);
    addEvents(manyEvents);
    open();
    EXPECT_LT(rows(), manyEvents); // not all at once
    EXPECT_TRUE(cell(0, ui::HistoryModel::Note).contains(u"f2499.csv"_s))
        << qPrintable(cell(0, ui::HistoryModel::Note));
    ASSERT_TRUE(scrollTo(manyEvents + 3)) << rows();
    QTest::qWait(100);
    EXPECT_EQ(rows(), manyEvents + 3); // and nothing twice
    int events = 0;
    const QSet<QString> all = notes();
    for (const QString &note : all) {
        events += note.contains(u".csv"_s) ? 1 : 0;
    }
    EXPECT_EQ(events, manyEvents);
}

TEST_F(History, AnEventIsSaidInWordsAndItsFactsCanBeCopied)
{
    desk.add(u"orders"_s, 0);
    addEvents(1);
    open();
    EXPECT_EQ(cell(0, ui::HistoryModel::Note), u"To the file “f0.csv” as CSV: items."_s);
    auto *table = at<QTableView>("historyTable");
    ASSERT_EQ(table->currentIndex().row(), 0);
    EXPECT_TRUE(at<QPlainTextEdit>("historyDiff")->toPlainText().contains(u"To the file"_s));
    EXPECT_FALSE(at<QPlainTextEdit>("historyDiff")->toPlainText().contains(u'{'));
    EXPECT_EQ(at<ui::ElidedLabel>("historyDetail")->fullText(), u"export to a file"_s);
    const QPoint place = table->visualRect(table->currentIndex()).center();
    QContextMenuEvent asked(QContextMenuEvent::Mouse, place, table->viewport()->mapToGlobal(place));
    QApplication::sendEvent(table->viewport(), &asked);
    auto *menu = page->findChild<QMenu *>(u"eventMenu"_s);
    ASSERT_NE(menu, nullptr);
    trigger(menu, 0);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(uR"("file":"f0.csv")"_s));
}

TEST_F(History, AnImportShowsWhatBecameOfTheCatalogsComment)
{
    const ItemId item = desk.add(u"orders"_s, 1).last();
    store::CatalogFact fact;
    fact.item = item;
    fact.before = u"the old comment"_s;
    fact.catalog = desk.item(item).current;
    fact.plan = PlanId(u"p"_s);
    const auto noted = waitFor(desk.services->store().write([&fact](store::Connection &open) {
        return store::recordCatalogFacts(
            open, {fact}, {{u"ann"_s, UserSource::SystemAccount}, {u"import"_s, 1}}, QDateTime::currentDateTimeUtc())
            .map([] { return true; });
    }));
    ASSERT_TRUE(noted) << qPrintable(noted ? QString() : noted.error().detail);
    open();
    at<QTableView>("historyTable")->selectRow(0);
    const auto diff = [this] { return at<QPlainTextEdit>("historyDiff")->toPlainText(); };
    EXPECT_TRUE(until([&] { return diff().contains(u"−old"_s) && diff().contains(u"−comment"_s); }))
        << qPrintable(diff());
}

TEST_F(History, ALongNameIsCutAndWholeInItsToolTip)
{
    const QString name(200, u'x');
    desk.add(name, 0);
    open();
    const auto *detail = at<ui::ElidedLabel>("historyDetail");
    EXPECT_TRUE(detail->fullText().contains(name));
    EXPECT_FALSE(detail->text().contains(name));
    EXPECT_TRUE(detail->toolTip().contains(name));
    EXPECT_LT(detail->minimumSizeHint().width(), 300);
    const auto *model = at<QTableView>("historyTable")->model();
    EXPECT_TRUE(model->index(0, ui::HistoryModel::Object).data(Qt::ToolTipRole).toString().contains(name));
}

TEST_F(History, AFirstLoadThatFailedIsTriedAgain)
{
    desk.add(u"orders"_s, 2);
    desk.context->record = &broken;
    page = build<ui::HistoryPage>(desk);
    page->resize(1160, 660);
    page->show();
    page->activate();
    auto *again = at<QPushButton>("bannerAction");
    ASSERT_TRUE(until([&] { return again->isVisible(); }));
    EXPECT_EQ(rows(), 0);
    desk.context->record = &record;
    QTest::mouseClick(again, Qt::LeftButton);
    ASSERT_TRUE(until([this] { return rows() == 3; }));
    EXPECT_FALSE(page->banner()->isVisible());
}

TEST_F(History, OlderOnesThatDidNotComeAreTriedAgain)
{
    desk.add(u"orders"_s, 2);
    addEvents(manyEvents);
    open();
    const int first = rows();
    desk.context->record = &broken;
    at<QTableView>("historyTable")->scrollToBottom();
    auto *again = at<QPushButton>("bannerAction");
    ASSERT_TRUE(until([&] { return again->isVisible(); }));
    EXPECT_EQ(rows(), first); // what was there stays
    QTest::mouseClick(again, Qt::LeftButton);
    ASSERT_TRUE(until([&] { return again->isVisible(); })); // as often as it takes
    desk.context->record = &record;
    QTest::mouseClick(again, Qt::LeftButton);
    ASSERT_TRUE(until([&] { return rows() > first; }));
    ASSERT_TRUE(scrollTo(manyEvents + 3));
}

TEST_F(History, TheWholeRecordGoesToAPackageThatVerifies)
{
    desk.add(u"orders"_s, 2);
    open();
    desk.dialogs.file = desk.folder.filePath(u"record.zip"_s);
    chooseExport(0);
    ASSERT_TRUE(until([this] { return said().contains(u"record.zip"_s); })) << qPrintable(said());
    const auto verdict
        = waitFor(workers.run([file = desk.dialogs.file] { return exchange::verifyRecordPackage(file, {}); }));
    ASSERT_TRUE(verdict);
    EXPECT_TRUE(verdict->ok) << qPrintable(verdict->reason);
    EXPECT_EQ(verdict->anchors, 1);
    ASSERT_TRUE(until([this] { return rows() == 6; })); // export, key and anchor
    EXPECT_TRUE(notes().contains(u"To the file “record.zip” as package: the whole record with its signed end."_s));
}

TEST_F(History, WhatTheFilterLeavesGoesToACsvFileWithTheSignedEndBesideIt)
{
    desk.add(u"orders"_s, 2);
    addEvents(3);
    open();
    auto *action = at<QComboBox>("historyAction");
    action->setCurrentIndex(action->findData(u"export"_s));
    ASSERT_TRUE(until([this] { return rows() == 3; }));
    desk.dialogs.file = desk.folder.filePath(u"rows.csv"_s);
    chooseExport(1);
    ASSERT_TRUE(until([this] { return said().contains(u"rows.csv"_s); })) << qPrintable(said());
    const QByteArray csv = written(desk.dialogs.file);
    EXPECT_EQ(csv.count("\r\n"), 4); // the header and three events
    EXPECT_TRUE(csv.contains("f2.csv"));
    const QByteArray hash = QCryptographicHash::hash(csv, QCryptographicHash::Sha256).toHex();
    ASSERT_TRUE(until([this] { return rows() == 4; })); // it was recorded
    HistoryFilter exports;
    exports.action = u"export"_s;
    const auto events = waitFor(record.events(exports));
    ASSERT_TRUE(events);
    bool isHeld = false;
    for (const RecordEvent &event : *events) {
        isHeld = isHeld || event.facts.contains(QString::fromLatin1(hash));
    }
    EXPECT_TRUE(isHeld);
    const auto verdict = waitFor(record.verify(ui::RecordExport::anchorFile(desk.dialogs.file)));
    ASSERT_TRUE(verdict);
    EXPECT_TRUE(verdict->ok);
    EXPECT_EQ(verdict->anchors, 1);
}

TEST_F(History, RowsWithoutAKeyToSignWithAreThereAndThatIsSaid)
{
    desk.add(u"orders"_s, 2);
    open();
    keys.locked = true;
    desk.dialogs.file = desk.folder.filePath(u"rows.csv"_s);
    chooseExport(1);
    ASSERT_TRUE(until([this] { return said().contains(u"without the signed end"_s); })) << qPrintable(said());
    EXPECT_FALSE(written(desk.dialogs.file).isEmpty());
    EXPECT_FALSE(QFile::exists(ui::RecordExport::anchorFile(desk.dialogs.file)));
    desk.dialogs.file = desk.folder.filePath(u"record.zip"_s);
    page->banner()->clear();
    chooseExport(0);
    ASSERT_TRUE(until([this] { return page->banner()->isVisible(); }));
    EXPECT_FALSE(QFile::exists(desk.dialogs.file));
}

TEST_F(History, AnExportIsStoppedByTheSameButton)
{
    desk.add(u"orders"_s, 2);
    addEvents(manyEvents);
    open();
    desk.dialogs.file = desk.folder.filePath(u"rows.csv"_s);
    chooseExport(1);
    EXPECT_FALSE(page->unfinished().isEmpty());
    EXPECT_TRUE(at<QLabel>("exportProgress")->isVisible());
    click("exportButton");
    EXPECT_TRUE(page->unfinished().isEmpty());
    EXPECT_FALSE(at<QLabel>("exportProgress")->isVisible());
    QTest::qWait(500);
    EXPECT_FALSE(page->banner()->isVisible()); // nobody is told of what they did themselves
    EXPECT_FALSE(QFile::exists(ui::RecordExport::anchorFile(desk.dialogs.file)));
}

} // namespace metaflow::testing
