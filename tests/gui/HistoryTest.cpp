#include "core/review/RecordService.h"
#include "core/base/Workers.h"
#include "tests/gui/Desk.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/RunLoop.h"
#include "ui/history/HistoryPage.h"
#include "ui/widgets/Banner.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

class History : public ::testing::Test {
protected:
    void open()
    {
        desk.context->record = &record;
        page = std::make_unique<ui::HistoryPage>(*desk.context);
        page->resize(1160, 660);
        page->show();
        QApplication::setActiveWindow(page.get());
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        page->activate();
        ASSERT_TRUE(until([this] { return rows() > 0; }));
    }
    template <typename Widget> Widget *at(const char *name) { return find<Widget>(page.get(), name); }
    template <typename Condition> bool until(Condition condition) { return QTest::qWaitFor(condition, 10000); }
    int rows() { return at<QTableView>("historyTable")->model()->rowCount(); }
    QString cell(int row, int column)
    {
        return at<QTableView>("historyTable")->model()->index(row, column).data().toString();
    }
    void click(const char *name) { QTest::mouseClick(at<QPushButton>(name), Qt::LeftButton); }
    void TearDown() override
    {
        page.reset();
        expectNoStall(desk);
    }

    Desk desk;
    MemorySecretStore keys;
    Workers workers;
    review::RecordService record{
        desk.services->engine(), workers, desk.services->store(), desk.services->drafts(), keys};
    std::unique_ptr<ui::HistoryPage> page;
};

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
    EXPECT_EQ(cell(0, 2), u"anchor signed"_s);
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
        isShown = isShown || cell(row, 4) == u"(erased)"_s;
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

} // namespace metaflow::testing
