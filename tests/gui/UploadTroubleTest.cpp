#include "tests/gui/FilesFixture.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

constexpr int manyRows = 20'000;

class UploadTrouble : public FilesFixture {
protected:
    /// Two good rows, one that names no table and one that is there twice.
    [[nodiscard]] QString faulty()
    {
        return file(u"faulty.csv"_s,
            "catalog,schema,table,column,description\r\n"
            "main,sales,orders,c1,One.\r\n"
            "main,sales,,c2,Nowhere.\r\n"
            "main,sales,orders,c2,Two.\r\n"
            "main,sales,orders,c1,Again.\r\n");
    }
    [[nodiscard]] QString many()
    {
        QByteArray bytes("catalog,schema,table,column,description\r\n");
        for (int i = 0; i < manyRows; ++i) {
            bytes += "main,sales,t" + QByteArray::number(i / 100) + ",c" + QByteArray::number(i) + ",Text number "
                + QByteArray::number(i) + ".\r\n";
        }
        return file(u"many.csv"_s, bytes);
    }
};

} // namespace

TEST_F(UploadTrouble, ProblemsAreSaidByLineAndColumnAndKeepTheButtonOff)
{
    desk.add(u"orders"_s, 2);
    open();
    bring(faulty());
    ASSERT_TRUE(until([this] { return isPreviewed(); })) << qPrintable(said());
    EXPECT_FALSE(at<QPushButton>("uploadTake")->isEnabled());
    EXPECT_TRUE(words("uploadWhy").contains(u"all rows or none"_s)) << qPrintable(words("uploadWhy"));
    click("verdict_invalid");
    ASSERT_EQ(rows()->rowCount(), 2);
    EXPECT_TRUE(words("uploadProblems").contains(u"Line 3"_s)) << qPrintable(words("uploadProblems"));
    EXPECT_TRUE(words("uploadProblems").contains(u"table"_s)) << qPrintable(words("uploadProblems"));
    QTest::keyClick(at<QTableView>("uploadTable"), Qt::Key_Down);
    EXPECT_TRUE(words("uploadProblems").contains(u"Line 5"_s)) << qPrintable(words("uploadProblems"));
}

TEST_F(UploadTrouble, ProblemsGoToAFileAndOnlyTheValidRowsIntoTheStore)
{
    const QVector<ItemId> ids = desk.add(u"orders"_s, 2);
    open();
    bring(faulty());
    ASSERT_TRUE(until([this] { return isPreviewed(); })) << qPrintable(said());
    desk.dialogs.file = desk.folder.filePath(u"why.csv"_s);
    click("uploadReport");
    ASSERT_TRUE(until([this] { return said().contains(u"why.csv"_s); })) << qPrintable(said());
    const QByteArray report = read(desk.dialogs.file);
    EXPECT_TRUE(report.contains("same_object")) << report.constData();
    EXPECT_TRUE(report.contains("missing_value")) << report.constData();
    auto *validOnly = at<QCheckBox>("uploadValidOnly");
    EXPECT_TRUE(validOnly->text().contains(u'2'));
    validOnly->setFocus();
    QTest::keyClick(validOnly, Qt::Key_Space);
    ASSERT_TRUE(at<QPushButton>("uploadTake")->isEnabled());
    click("uploadTake"); // answered with no
    EXPECT_EQ(desk.item(ids.at(2)).current, u"The day of the order. 2"_s);
    desk.dialogs.yes = true;
    click("uploadTake");
    ASSERT_TRUE(until([&] { return desk.item(ids.at(2)).current == u"Two."_s; })) << qPrintable(said());
    EXPECT_EQ(desk.item(ids.at(1)).current, u"One."_s);
    ASSERT_TRUE(until([this] { return said().contains(u"left out"_s); })) << qPrintable(said());
}

TEST_F(UploadTrouble, AConflictShowsBothTexts)
{
    const QVector<ItemId> ids = desk.add(u"orders"_s, 1);
    const QByteArray edited = read(exported()).replace("The day of the order. 1", "Mine from Excel.");
    desk.editElsewhere(ids.at(1), u"Bob was faster."_s);
    open();
    bring(file(u"edited.csv"_s, edited));
    ASSERT_TRUE(until([this] { return isPreviewed(); })) << qPrintable(said());
    click("uploadAsDecisions");
    ASSERT_TRUE(until([this] { return isPreviewed(); })) << qPrintable(said());
    click("verdict_conflict");
    ASSERT_EQ(rows()->rowCount(), 1);
    EXPECT_EQ(cell(0, 3), u"Mine from Excel."_s);
    EXPECT_EQ(cell(0, 4), u"Bob was faster."_s);
    const QString shown = at<QPlainTextEdit>("uploadDiff")->toPlainText();
    EXPECT_TRUE(shown.contains(u"Bob"_s) && shown.contains(u"Mine"_s)) << qPrintable(shown);
    EXPECT_FALSE(at<QPushButton>("uploadTake")->isEnabled());
}

TEST_F(UploadTrouble, WhatMovedOnSinceThePreviewIsNotTakenAndCanBePreviewedAgain)
{
    const QVector<ItemId> ids = desk.add(u"orders"_s, 1);
    const QByteArray edited = read(exported()).replace("The day of the order. 1", "Mine from Excel.");
    open();
    bring(file(u"edited.csv"_s, edited));
    ASSERT_TRUE(until([this] { return isPreviewed(); })) << qPrintable(said());
    click("uploadAsDecisions");
    ASSERT_TRUE(until([this] { return isPreviewed(); })) << qPrintable(said());
    desk.editElsewhere(ids.at(1), u"Bob was faster."_s);
    desk.dialogs.yes = true;
    click("uploadTake");
    ASSERT_TRUE(until([this] { return !said().isEmpty(); }));
    EXPECT_EQ(desk.item(ids.at(1)).current, u"Bob was faster."_s);
    click("bannerAction");
    ASSERT_TRUE(until([this] { return page->findChild<QToolButton *>(u"verdict_conflict"_s) != nullptr; }));
}

TEST_F(UploadTrouble, WhoeverIsElsewhereIsNotToldThatARefusedFileWasTaken)
{
    const QVector<ItemId> ids = desk.add(u"orders"_s, 1);
    const QByteArray edited = read(exported()).replace("The day of the order. 1", "Mine from Excel.");
    open();
    bring(file(u"edited.csv"_s, edited));
    ASSERT_TRUE(until([this] { return isPreviewed(); })) << qPrintable(said());
    click("uploadAsDecisions");
    ASSERT_TRUE(until([this] { return isPreviewed(); })) << qPrintable(said());
    desk.editElsewhere(ids.at(1), u"Bob was faster."_s);
    QSignalSpy work(page.get(), &ui::FilesPage::workChanged);
    desk.dialogs.yes = true;
    click("uploadTake");
    page->hide(); // on to another page
    ASSERT_TRUE(until([&] { return !work.isEmpty() && work.last().at(1).toInt() < 0; }));
    EXPECT_EQ(work.last().at(0).toString(), u"A file was not taken"_s);
}

TEST_F(UploadTrouble, AFileOfSomethingElseIsRefusedInWordsAndNothingIsOpen)
{
    open();
    bring(file(u"not.xlsx"_s, QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 of before 2007")));
    ASSERT_TRUE(until([this] { return !said().isEmpty(); }));
    EXPECT_TRUE(at<QPushButton>("uploadChoose")->isVisible());
    EXPECT_FALSE(at<QPushButton>("uploadBack")->isVisible());
    page->banner()->clear();
    bring(desk.folder.filePath(u"gone.csv"_s));
    ASSERT_TRUE(until([this] { return !said().isEmpty(); }));
    EXPECT_TRUE(at<QPushButton>("uploadChoose")->isVisible());
    bring(file(u"empty.csv"_s, {}));
    ASSERT_TRUE(until([this] { return !said().isEmpty(); }));
}

TEST_F(UploadTrouble, TwentyThousandRowsAreShownFilteredAndTakenWithoutAStall)
{
    desk.add(u"orders"_s, 1);
    open();
    bring(many());
    ASSERT_TRUE(until([this] { return isPreviewed(); })) << qPrintable(said());
    EXPECT_EQ(rows()->rowCount(), manyRows);
    at<QTableView>("uploadTable")->scrollToBottom();
    QTest::qWait(50);
    click("verdict_new");
    EXPECT_EQ(rows()->rowCount(), manyRows);
    desk.dialogs.yes = true;
    click("uploadTake");
    EXPECT_FALSE(page->unfinished().isEmpty());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !said().isEmpty(); }, 60'000));
    EXPECT_EQ(items(), manyRows + 2) << qPrintable(said());
    EXPECT_TRUE(page->unfinished().isEmpty());
}

TEST_F(UploadTrouble, APreviewIsStoppedAtOnceAndMadeAgainByF5)
{
    desk.add(u"orders"_s, 1);
    open();
    bring(many());
    auto *stop = at<QPushButton>("uploadStop");
    ASSERT_TRUE(until([&] { return stop->isVisible() || isPreviewed(); }));
    if (stop->isVisible()) { // a fast machine was faster
        QElapsedTimer since;
        since.start();
        QTest::mouseClick(stop, Qt::LeftButton);
        EXPECT_FALSE(at<QProgressBar>("uploadProgress")->isVisible());
        EXPECT_LT(since.elapsed(), 1000);
        EXPECT_FALSE(isPreviewed());
        EXPECT_TRUE(said().isEmpty()) << "nobody is told of what they did themselves";
    }
    page->refresh();
    EXPECT_FALSE(isPreviewed());
    ASSERT_TRUE(until([this] { return isPreviewed(); })) << qPrintable(said());
    EXPECT_EQ(rows()->rowCount(), manyRows);
}

TEST_F(UploadTrouble, AFileThatChangedOnDiskIsReadAnewByF5)
{
    desk.add(u"orders"_s, 1);
    open();
    const QByteArray header("catalog,schema,table,column,description\r\n");
    bring(file(u"a.csv"_s, header + "main,sales,orders,c1,First.\r\n"));
    ASSERT_TRUE(until([this] { return isPreviewed(); })) << qPrintable(said());
    EXPECT_EQ(cell(0, 3), u"First."_s);
    std::ignore = file(u"a.csv"_s, header + "main,sales,orders,c1,Second.\r\n");
    page->refresh();
    ASSERT_TRUE(until([this] { return isPreviewed() && cell(0, 3) == u"Second."_s; })) << qPrintable(said());
}

} // namespace metaflow::testing
