#include "tests/gui/FilesFixture.h"
#include "tests/gui/ReviewFixture.h"

#include "core/review/RecordService.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QSignalSpy>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

class ExportDialog : public FilesFixture {
protected:
    /// Some of them accepted, so that every format has something to write.
    void SetUp() override
    {
        ids = desk.add(u"orders"_s, 3);
        desk.editElsewhere(ids.at(1), u"What Bob =wrote."_s);
    }
    void chooseFormat(int format)
    {
        auto *box = at<QComboBox>("exportFormat");
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < format; ++i) {
            QTest::keyClick(box, Qt::Key_Down);
        }
        ASSERT_EQ(box->currentIndex(), format);
    }
    [[nodiscard]] bool isWritten() { return at<QLabel>("exportResult")->isVisible(); }
    [[nodiscard]] QByteArray writeAs(int format, const QString &suffix)
    {
        chooseFormat(format);
        desk.dialogs.file = desk.folder.filePath(u"out."_s + suffix);
        click("exportStart");
        EXPECT_TRUE(until([this] { return isWritten() || !said().isEmpty(); }));
        EXPECT_TRUE(said().isEmpty()) << qPrintable(said());
        return read(desk.dialogs.file);
    }

    QVector<ItemId> ids;
};

using ExportFromReview = ReviewFixture;

} // namespace

TEST_F(ExportDialog, EachFormatIsWrittenHashedAndRecorded)
{
    const QStringList suffixes{u"csv"_s, u"xlsx"_s, u"jsonl"_s, u"sql"_s, u"yml"_s, u"html"_s};
    open();
    for (int format = 0; format < suffixes.size(); ++format) {
        const QByteArray bytes = writeAs(format, suffixes.at(format));
        ASSERT_FALSE(bytes.isEmpty()) << qPrintable(suffixes.at(format));
        const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        EXPECT_EQ(at<QLineEdit>("exportHash")->text(), hash) << qPrintable(suffixes.at(format));
        EXPECT_TRUE(words("exportRest").contains(u"record"_s));
    }
    HistoryFilter exports;
    exports.action = u"export"_s;
    EXPECT_EQ(waitFor(desk.services->record().events(exports)).value().size(), suffixes.size());
    click("exportCopy");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), at<QLineEdit>("exportHash")->text());
}

TEST_F(ExportDialog, TheFormatOfTheLastFileIsOfferedAgain)
{
    open();
    auto *format = at<QComboBox>("exportFormat");
    const int last = format->count() - 1;
    format->setCurrentIndex(last);
    desk.dialogs.file = desk.folder.filePath(u"out.html"_s);
    click("exportStart");
    ASSERT_TRUE(until([this] { return isWritten(); }));
    ASSERT_TRUE(QThreadPool::globalInstance()->waitForDone(10'000)); // it is kept there
    page.reset();
    open();
    EXPECT_EQ(at<QComboBox>("exportFormat")->currentIndex(), last);
}

TEST_F(ExportDialog, AListOfReviewGoesOutAsItIsAndIsSaid)
{
    open();
    ItemFilter filter;
    filter.statuses = {Status::Edited};
    page->exportItems(filter, u"status:edited"_s);
    EXPECT_TRUE(at<QComboBox>("exportFormat")->hasFocus());
    EXPECT_FALSE(at<QComboBox>("exportCatalog")->isVisible());
    ASSERT_TRUE(until([this] { return words("exportCount").startsWith(u"1 "_s); })) << qPrintable(words("exportCount"));
    EXPECT_EQ(writeAs(0, u"csv"_s).count("\r\n"), 2) << "the header and one item";
    click("exportClear");
    EXPECT_TRUE(at<QComboBox>("exportCatalog")->isVisible());
    ASSERT_TRUE(until([this] { return words("exportCount").startsWith(u"4 "_s); })) << qPrintable(words("exportCount"));
}

TEST_F(ExportDialog, ACatalogAndASchemaAreChosen)
{
    store::Offer offer;
    offer.object = {{u"other"_s, u"hr"_s, u"people"_s}};
    offer.text = u"Who works here."_s;
    desk.offer({offer});
    open();
    auto *catalog = at<QComboBox>("exportCatalog");
    ASSERT_TRUE(until([&] { return catalog->count() == 3; }));
    catalog->setFocus();
    QTest::keyClicks(catalog, u"other"_s);
    auto *schema = at<QComboBox>("exportSchema");
    ASSERT_TRUE(until([&] { return schema->isEnabled() && schema->count() == 2; }));
    ASSERT_TRUE(until([this] { return words("exportCount").startsWith(u"1 "_s); })) << qPrintable(words("exportCount"));
    EXPECT_TRUE(writeAs(0, u"csv"_s).contains("Who works here."));
}

TEST_F(ExportDialog, ExactIsWarnedOfAndHistoryIsAChoiceOfWhatHasOne)
{
    open();
    EXPECT_FALSE(at<QLabel>("exportWarning")->isVisible());
    auto *exact = at<QCheckBox>("exportExact");
    exact->setFocus();
    QTest::keyClick(exact, Qt::Key_Space);
    EXPECT_TRUE(at<QLabel>("exportWarning")->isVisible());
    EXPECT_TRUE(writeAs(0, u"csv"_s).contains("exact"));
    click("exportHistory");
    EXPECT_TRUE(writeAs(0, u"csv"_s).contains("What Bob =wrote."));
    chooseFormat(3);
    EXPECT_FALSE(at<QRadioButton>("exportHistory")->isVisible());
    EXPECT_FALSE(at<QCheckBox>("exportExact")->isVisible());
    ASSERT_TRUE(until([this] { return words("exportCount").startsWith(u"1 "_s); })) << qPrintable(words("exportCount"));
}

TEST_F(ExportDialog, AFileThatCannotBeWrittenIsSaid)
{
    open();
    desk.dialogs.file = desk.folder.filePath(u"nowhere/out.csv"_s);
    click("exportStart");
    ASSERT_TRUE(until([this] { return !said().isEmpty(); }));
    EXPECT_FALSE(isWritten());
    EXPECT_TRUE(at<QPushButton>("exportStart")->isVisible());
}

TEST_F(ExportDialog, CtrlEAsksForTheFileAndStopEndsIt)
{
    open();
    desk.dialogs.file = desk.folder.filePath(u"out.csv"_s);
    QTest::keyClick(at<QPushButton>("uploadChoose"), Qt::Key_E, Qt::ControlModifier);
    EXPECT_FALSE(page->unfinished().isEmpty());
    click("exportStop");
    EXPECT_TRUE(page->unfinished().isEmpty());
    EXPECT_TRUE(words("exportProgress").contains(u"Stopped"_s)) << qPrintable(words("exportProgress"));
    EXPECT_FALSE(isWritten());
    QTest::qWait(200);
    EXPECT_TRUE(said().isEmpty()) << "nobody is told of what they did themselves";
}

TEST_F(ExportDialog, TheRecordAsAWholeIsLeftToTheHistoryPage)
{
    open();
    QSignalSpy wanted(page.get(), &ui::FilesPage::historyWanted);
    click("exportHistoryPage");
    EXPECT_EQ(wanted.size(), 1);
}

TEST_F(ExportFromReview, CtrlEHandsTheListOver)
{
    open(3);
    QSignalSpy wanted(page.get(), &ui::ReviewPage::exportWanted);
    QTest::keyClick(table(), Qt::Key_E, Qt::ControlModifier);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.first().at(0).value<ItemFilter>().statuses, QVector<Status>{Status::Pending});
    EXPECT_EQ(wanted.first().at(1).toString().trimmed(), u"status:pending"_s);
}

TEST_F(ExportFromReview, TheMenuOfTheListExportsWhatIsSelected)
{
    open(3);
    QSignalSpy wanted(page.get(), &ui::ReviewPage::exportWanted);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    const QPoint place = table()->visualRect(table()->currentIndex()).center();
    Q_EMIT table()->customContextMenuRequested(place);
    auto *menu = page->findChild<QMenu *>(u"cellMenu"_s);
    ASSERT_NE(menu, nullptr);
    QStringList texts;
    for (QAction *action : menu->actions()) {
        texts << action->text();
        if (action->text().startsWith(u"Export the 2"_s)) {
            action->trigger();
        }
    }
    menu->close();
    ASSERT_EQ(wanted.size(), 1) << qPrintable(texts.join(u'|'));
    EXPECT_EQ(wanted.first().first().value<ItemFilter>().ids.size(), 2);
}

} // namespace metaflow::testing
