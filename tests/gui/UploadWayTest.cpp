#include "tests/gui/FilesFixture.h"

#include "core/review/RecordService.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QDropEvent>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

class UploadWay : public FilesFixture {
protected:
    /// What the nth column means, by keys alone: Enter opens the list, arrows go there, Enter takes it.
    void choose(int row, exchange::UploadField field)
    {
        auto *table = at<QTableView>("uploadColumns");
        table->setFocus();
        while (table->currentIndex().row() < row) {
            QTest::keyClick(table, Qt::Key_Down);
        }
        QTest::keyClick(table, Qt::Key_Return);
        const auto box = [table] { return table->findChild<QComboBox *>(u"uploadMeaning"_s); };
        ASSERT_TRUE(until([&] { return box() != nullptr && box()->view()->isVisible(); })) << row;
        const int wanted = box()->findData(static_cast<int>(field));
        for (int at = box()->currentIndex(); at < wanted; ++at) {
            QTest::keyClick(box()->view(), Qt::Key_Down);
        }
        QTest::keyClick(box()->view(), Qt::Key_Return);
        ASSERT_TRUE(until([&] { return box() == nullptr; })) << row;
    }
    /// True where the widget took it.
    bool drag(QWidget *over, const QString &name)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(name)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(over, &enter);
        if (!enter.isAccepted()) {
            return false;
        }
        hovered = at<QFrame>("dropZone")->property("target").toBool();
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(over, &drop);
        return true;
    }
    [[nodiscard]] QString foreign()
    {
        return file(u"foreign.csv"_s,
            "Katalog;Bereich;Tabelle;Spalte;Beschreibung;Notiz\r\n"
            "main;sales;orders;c1;The day \xc3\xbc;x\r\n"
            "main;sales;orders;c2;The day of the order. 2;y\r\n"
            "main;sales;customers;;Who buys.;\r\n");
    }
    bool hovered = false;
};

} // namespace

TEST_F(UploadWay, AForeignFileIsMappedByKeysPreviewedFilteredAndTaken)
{
    using enum exchange::UploadField;
    const QVector<ItemId> ids = desk.add(u"orders"_s, 2);
    open();
    const QString name = foreign();
    bring(name);
    ASSERT_TRUE(until([this] { return at<QLabel>("uploadLack")->isVisible(); })) << qPrintable(said());
    EXPECT_TRUE(words("uploadFacts").contains(u"CSV"_s)) << qPrintable(words("uploadFacts"));
    EXPECT_EQ(at<QComboBox>("uploadDelimiter")->currentData().toString(), u";"_s);
    EXPECT_TRUE(at<QTableView>("uploadColumns")->isVisible());
    EXPECT_FALSE(isPreviewed());
    const std::array fields = {Catalog, Schema, Table, Column, Current};
    for (int i = 0; i < 5; ++i) {
        choose(i, fields.at(static_cast<size_t>(i)));
    }
    ASSERT_TRUE(until([this] { return isPreviewed(); })) << qPrintable(words("uploadLack"));
    EXPECT_EQ(rows()->rowCount(), 3);
    EXPECT_TRUE(at<QPushButton>("uploadTake")->text().contains(u'2'))
        << qPrintable(at<QPushButton>("uploadTake")->text());
    click("verdict_offer");
    ASSERT_EQ(rows()->rowCount(), 1);
    EXPECT_EQ(cell(0, 1), u"main.sales.orders.c1"_s);
    EXPECT_TRUE(at<QPlainTextEdit>("uploadDiff")->toPlainText().contains(u"\u2212of"_s))
        << qPrintable(at<QPlainTextEdit>("uploadDiff")->toPlainText());
    click("verdict_unchanged");
    EXPECT_EQ(rows()->rowCount(), 1);
    EXPECT_EQ(items(), 3) << "nothing is written before somebody says so";

    desk.dialogs.yes = true;
    click("uploadTake");
    ASSERT_EQ(desk.dialogs.asked.size(), 1);
    EXPECT_TRUE(desk.dialogs.asked.first().title.contains(u"foreign.csv"_s));
    ASSERT_TRUE(until([this] { return said().contains(u'2'); })) << qPrintable(said());
    EXPECT_EQ(desk.item(ids.at(1)).current, u"The day ü"_s);
    EXPECT_EQ(items(), 4);
    EXPECT_FALSE(at<QPushButton>("uploadTake")->isVisible()) << "once is enough";
}

TEST_F(UploadWay, TheRecordHoldsTheHashAndReviewIsOneClickAway)
{
    desk.add(u"orders"_s, 1);
    open();
    const QByteArray bytes = "catalog_name,schema_name,table_name,column_name,description\r\n"
                             "main,sales,orders,c1,Another text.\r\n";
    bring(file(u"own.csv"_s, bytes));
    ASSERT_TRUE(until([this] { return isPreviewed(); })) << qPrintable(said());
    desk.dialogs.yes = true;
    click("uploadTake");
    ASSERT_TRUE(until([this] { return !said().isEmpty(); }));
    HistoryFilter uploads;
    uploads.action = u"upload"_s;
    const auto events = waitFor(desk.services->record().events(uploads));
    ASSERT_TRUE(events);
    ASSERT_EQ(events->size(), 1);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    EXPECT_TRUE(events->first().facts.contains(QString::fromLatin1(hash)));
    QSignalSpy wanted(page.get(), &ui::FilesPage::itemsWanted);
    click("bannerAction");
    ASSERT_EQ(wanted.size(), 1);
    const auto filter = wanted.first().first().value<ItemFilter>();
    EXPECT_EQ(items(filter), 1);
}

TEST_F(UploadWay, AnotherDelimiterIsChosenAndAnotherEncodingToo)
{
    desk.add(u"orders"_s, 1);
    open();
    bring(file(u"bars.csv"_s, "catalog|schema|table|column|description\r\nmain|sales|orders|c1|caf\xe9\r\n"));
    auto *delimiter = at<QComboBox>("uploadDelimiter");
    ASSERT_TRUE(until([&] { return delimiter->isVisible(); })) << qPrintable(said());
    delimiter->setFocus();
    for (int i = delimiter->currentIndex(), bar = delimiter->findData(u"|"_s); i < bar; ++i) {
        QTest::keyClick(delimiter, Qt::Key_Down);
    }
    ASSERT_TRUE(until([this] { return isPreviewed(); })) << qPrintable(said());
    auto *encoding = at<QComboBox>("uploadEncoding");
    if (encoding->currentData().toString() != u"windows-1252"_s) {
        encoding->setCurrentIndex(encoding->findData(u"windows-1252"_s));
        Q_EMIT encoding->activated(encoding->currentIndex());
        ASSERT_TRUE(until([this] { return isPreviewed(); }));
    }
    EXPECT_EQ(cell(0, 3), u"café"_s);
}

TEST_F(UploadWay, ADroppedFileIsOpenedAndShownAmongTheRecentOnes)
{
    desk.add(u"orders"_s, 1);
    open();
    const QString name
        = file(u"dropped.csv"_s, "catalog,schema,table,column,description\r\nmain,sales,orders,c1,Dropped.\r\n");
    EXPECT_FALSE(drag(page.get(), file(u"picture.png"_s, "x"))) << "what it does not read is the window's to refuse";
    ASSERT_TRUE(drag(page.get(), name));
    EXPECT_TRUE(hovered);
    EXPECT_FALSE(at<QFrame>("dropZone")->property("target").toBool());
    ASSERT_TRUE(until([this] { return isPreviewed(); })) << qPrintable(said());
    EXPECT_EQ(cell(0, 3), u"Dropped."_s);
    click("uploadClose");
    EXPECT_TRUE(at<QPushButton>("uploadChoose")->isVisible());
    EXPECT_EQ(at<QPushButton>("uploadRecent1")->text(), u"dropped.csv"_s);
    click("uploadRecent1");
    ASSERT_TRUE(until([this] { return isPreviewed(); })) << qPrintable(said());
}

TEST_F(UploadWay, APlanGoesToWhoOpensPlans)
{
    open();
    QSignalSpy plans(page.get(), &ui::FilesPage::planWanted);
    desk.dialogs.file = u"/tmp/april.mfplan"_s;
    QTest::keyClick(at<QPushButton>("uploadChoose"), Qt::Key_O, Qt::ControlModifier);
    ASSERT_EQ(plans.size(), 1);
    EXPECT_EQ(plans.first().first().toString(), u"/tmp/april.mfplan"_s);
}

TEST_F(UploadWay, AnUntouchedExportComesBackWithoutADifference)
{
    desk.add(u"orders"_s, 3);
    const QString name = exported();
    open();
    bring(name);
    ASSERT_TRUE(until([this] { return isPreviewed(); })) << qPrintable(said());
    EXPECT_FALSE(at<QPushButton>("uploadTake")->isEnabled());
    EXPECT_TRUE(words("uploadWhy").contains(u"nothing to take"_s)) << qPrintable(words("uploadWhy"));
    click("uploadAsDecisions");
    ASSERT_TRUE(until([this] { return isPreviewed(); })) << qPrintable(said());
    EXPECT_FALSE(at<QPushButton>("uploadTake")->isEnabled());
    EXPECT_TRUE(at<QToolButton>("verdict_unchanged")->text().endsWith(u'4'));
}

TEST_F(UploadWay, DecisionsOfAnExportAreTakenAndTakenBack)
{
    const QVector<ItemId> ids = desk.add(u"orders"_s, 2);
    const QString name = exported();
    const QByteArray edited = read(name).replace("The day of the order. 1", "Edited in Excel.");
    open();
    bring(file(u"edited.csv"_s, edited));
    ASSERT_TRUE(until([this] { return isPreviewed(); })) << qPrintable(said());
    click("uploadAsDecisions");
    ASSERT_TRUE(until([this] { return isPreviewed() && page->findChild<QToolButton *>(u"verdict_edit"_s) != nullptr; }))
        << qPrintable(said());
    desk.dialogs.yes = true;
    click("uploadTake");
    ASSERT_TRUE(until([&] { return desk.item(ids.at(1)).status == Status::Edited; })) << qPrintable(said());
    EXPECT_EQ(desk.item(ids.at(1)).current, u"Edited in Excel."_s);
    EXPECT_EQ(desk.item(ids.at(1)).reviewedBy, u"ann"_s);
    ASSERT_TRUE(until([this] { return !said().isEmpty(); }));
    click("bannerOther");
    ASSERT_TRUE(until([&] { return desk.item(ids.at(1)).status == Status::Pending; })) << qPrintable(said());
}

TEST_F(UploadWay, DecisionsOfAnyOtherFileAreRefusedInASentence)
{
    desk.add(u"orders"_s, 1);
    open();
    bring(file(u"own.csv"_s, "catalog,schema,table,column,description\r\nmain,sales,orders,c1,Text.\r\n"));
    ASSERT_TRUE(until([this] { return isPreviewed(); })) << qPrintable(said());
    click("uploadAsDecisions");
    EXPECT_TRUE(words("uploadLack").contains(u"export"_s)) << qPrintable(words("uploadLack"));
    EXPECT_FALSE(isPreviewed());
    click("uploadAsSuggestions");
    EXPECT_TRUE(until([this] { return isPreviewed(); }));
}

} // namespace metaflow::testing
