#include "core/exchange/ExportService.h"
#include "tests/gui/Desk.h"
#include "tests/support/RunLoop.h"
#include "ui/charts/ChartPanel.h"
#include "ui/charts/Plot.h"
#include "ui/dashboard/DashboardCards.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/dashboard/FigureTiles.h"
#include "ui/history/HistoryFilters.h"
#include "ui/review/FilterLine.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

class Dashboard : public ::testing::Test {
protected:
    void open()
    {
        page = build<ui::DashboardPage>(desk);
        page->resize(1160, 660);
        page->show();
        QApplication::setActiveWindow(page.get());
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        page->activate();
    }
    /// All cards are there and say the newest figures.
    bool isCounted()
    {
        return until([this] {
            auto *cards = page->findChild<ui::DashboardCards *>();
            return at<QLabel>("dashboardState")->text().startsWith(u"As of"_s) && cards->card(u"runs"_s) != nullptr
                && !cards->isFilling();
        });
    }
    template <typename Widget> Widget *at(const char *name) { return find<Widget>(page.get(), name); }
    template <typename Condition> bool until(Condition condition) { return QTest::qWaitFor(condition, 10000); }
    void press(QWidget *widget, Qt::Key key) { QTest::keyClick(widget, key); }
    /// What a tile says: "Waiting for a decision: 3".
    QString tile(const char *name) { return at<ui::FigureTile>(name)->accessibleName(); }
    analytics::Report report() { return waitFor(desk.services->report().report({})).value(); }
    void decide(ItemId id, Decision::Kind kind)
    {
        Decision decision;
        decision.kind = kind;
        decision.items = {{id, desk.item(id).version}};
        decision.actor = desk.connection->actor(u"key"_s);
        const auto done = waitFor(desk.services->review().decide(decision));
        ASSERT_TRUE(done && done->changed == 1);
    }
    /// How much a click finds, on the way that it takes: by the words of Review or the filters of History.
    qint64 found(const ui::Lead &lead)
    {
        if (lead.items) {
            const ui::Query read = ui::parseFilterLine(ui::filterLineOf({*lead.items, {}}));
            return waitFor(desk.services->review().count(read.filter)).value_or(-1);
        }
        ui::HistoryFilters filters;
        filters.showOnly(*lead.history);
        HistoryFilter asked = filters.filter();
        qint64 lines = 0;
        for (const review::DayCount &day :
            waitFor(desk.services->review().days(asked)).value_or(QVector<review::DayCount>())) {
            lines += day.lines;
        }
        asked.limit = 0;
        EXPECT_EQ(waitFor(desk.services->review().history(asked)).value().size(), lines); // as its time line counts
        return lines;
    }
    void expectExact(const ui::Figures &figures)
    {
        for (int series = 0; series < figures.chart.series.size(); ++series) {
            const ui::ChartSeries &shown = figures.chart.series.at(series);
            for (int category = 0; category < shown.values.size() && shown.unit == ui::ChartUnit::Count; ++category) {
                const ui::Lead lead = figures.lead(category, series);
                if (lead.items || lead.history) {
                    EXPECT_EQ(found(lead), shown.values.at(category))
                        << qPrintable(shown.name + u' ' + figures.chart.categories.at(category));
                } else {
                    EXPECT_FALSE(lead.why.isEmpty()) << qPrintable(shown.name);
                }
            }
        }
    }
    QTableView *table(const char *toggle, const char *name)
    {
        at<QToolButton>(toggle)->setChecked(true);
        return at<QTableView>(name);
    }
    void TearDown() override
    {
        page.reset();
        expectNoStall(desk);
    }

    Desk desk;
    std::unique_ptr<ui::DashboardPage> page;
};

} // namespace

TEST_F(Dashboard, ShowsTheFiguresOfTheStore)
{
    const QVector<ItemId> items = desk.add(u"orders"_s, 3);
    desk.editElsewhere(items.at(1), u"Another text."_s);
    open();
    ASSERT_TRUE(isCounted());
    EXPECT_EQ(tile("tile_pending"), u"Waiting for a decision: 3"_s);
    EXPECT_EQ(tile("tile_approved"), u"Approved, not imported: 1"_s);
    const analytics::Report counted = report();
    const auto *statuses = table("dashStatusToggle", "dashStatusTable")->model();
    ASSERT_EQ(statuses->rowCount(), counted.statuses.size());
    for (int row = 0; row < statuses->rowCount(); ++row) {
        EXPECT_EQ(statuses->index(row, 1).data().toString(), QString::number(counted.statuses.at(row).items)) << row;
    }
    const auto *reviewers = table("dashReviewersToggle", "dashReviewersTable")->model();
    ASSERT_EQ(reviewers->rowCount(), 1);
    EXPECT_EQ(reviewers->index(0, 0).data().toString(), u"bob"_s);
    EXPECT_EQ(reviewers->index(0, 2).data().toString(), u"1"_s); // edited
}

TEST_F(Dashboard, ATileLeadsToItsItemsByKeyAndClick)
{
    desk.add(u"orders"_s, 1);
    open();
    ASSERT_TRUE(isCounted());
    QSignalSpy wanted(page.get(), &ui::DashboardPage::itemsWanted);
    at<ui::FigureTile>("tile_pending")->setFocus();
    press(at<ui::FigureTile>("tile_pending"), Qt::Key_Space);
    QTest::mouseClick(at<ui::FigureTile>("tile_approved"), Qt::LeftButton);
    ASSERT_EQ(wanted.size(), 2);
    EXPECT_EQ(wanted.at(0).first().value<ItemFilter>().statuses, QVector{Status::Pending});
    EXPECT_EQ(wanted.at(1).first().value<ItemFilter>().statuses, (QVector{Status::Approved, Status::Edited}));
}

TEST_F(Dashboard, EachFigureLeadsToExactlyWhatItCounts)
{
    const QVector<ItemId> items = desk.add(u"orders"_s, 6);
    desk.editElsewhere(items.at(1), u"Another text."_s);
    decide(items.at(2), Decision::Kind::Approve);
    decide(items.at(3), Decision::Kind::Reject);
    decide(items.at(4), Decision::Kind::NeedsWork); // no decision of those that are counted
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const analytics::ReportFilter &filter :
        {analytics::ReportFilter(), analytics::ReportFilter{u"main"_s, now.addDays(-3), now.addDays(1)}}) {
        const analytics::Report counted = waitFor(desk.services->report().report(filter)).value();
        for (const auto &figuresOf : {ui::coverageFigures, ui::statusFigures, ui::progressFigures, ui::reviewerFigures,
                 ui::acceptanceFigures, ui::findingFigures, ui::queueFigures, ui::scoreFigures}) {
            for (int choice = 0; choice < 3; ++choice) {
                expectExact(figuresOf(counted, {choice, {}}));
            }
        }
        const ui::Figures days = ui::progressFigures(counted, {});
        ASSERT_EQ(days.chart.categories.size(), 1);
        EXPECT_EQ(found(days.lead(0, -1)), 7 + 3); // generated and decided
        const ui::Figures models = ui::acceptanceFigures(counted, {});
        ASSERT_EQ(models.chart.categories.size(), 1);
        EXPECT_EQ(found(models.lead(0, -1)), 3);
        for (const ui::KeyFigure &figure : ui::keyFigures(counted)) {
            if (figure.items && figure.id != "oldest"_L1) {
                EXPECT_EQ(QString::number(found({.items = figure.items})), figure.figure) << qPrintable(figure.id);
            }
        }
    }
}

TEST_F(Dashboard, ARowOfATableLeadsToItsItemsOrToTheRecord)
{
    const QVector<ItemId> items = desk.add(u"orders"_s, 1);
    desk.editElsewhere(items.at(1), u"Another text."_s);
    open();
    ASSERT_TRUE(isCounted());
    QSignalSpy itemsWanted(page.get(), &ui::DashboardPage::itemsWanted);
    QSignalSpy historyWanted(page.get(), &ui::DashboardPage::historyWanted);
    QTableView *statuses = table("dashStatusToggle", "dashStatusTable");
    statuses->setFocus();
    statuses->setCurrentIndex(statuses->model()->index(0, 1));
    press(statuses, Qt::Key_Return);
    ASSERT_EQ(itemsWanted.size(), 1);
    EXPECT_EQ(itemsWanted.first().first().value<ItemFilter>().statuses, QVector{Status::Pending});
    QTableView *reviewers = table("dashReviewersToggle", "dashReviewersTable");
    reviewers->setFocus();
    reviewers->setCurrentIndex(reviewers->model()->index(0, 0));
    press(reviewers, Qt::Key_Return);
    ASSERT_EQ(historyWanted.size(), 1);
    EXPECT_EQ(historyWanted.first().first().value<HistoryFilter>().person, u"bob"_s);
    at<QWidget>("dashboardCatalog")->setFocus(); // as where the other page takes the focus
    page->activate();
    EXPECT_EQ(page->focusWidget(), reviewers) << "who comes back goes on there";
}

#ifdef METAFLOW_CHARTS
TEST_F(Dashboard, TheKeysOfAChartLeadToItsItems)
{
    desk.add(u"orders"_s, 2);
    open();
    ASSERT_TRUE(isCounted());
    QSignalSpy wanted(page.get(), &ui::DashboardPage::itemsWanted);
    QWidget *plot = at<ui::ChartPanel>("dashStatus")->plot()->widget();
    plot->setFocus();
    press(plot, Qt::Key_Down); // approved
    press(plot, Qt::Key_Up);
    press(plot, Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.first().first().value<ItemFilter>().statuses, QVector{Status::Pending});
}
#endif

TEST_F(Dashboard, AnEmptyStoreSaysWhatToDo)
{
    open();
    auto *empty = at<ui::EmptyState>("dashboardEmpty");
    ASSERT_TRUE(until([&] { return empty->isVisible(); }));
    QSignalSpy generate(page.get(), &ui::DashboardPage::generateWanted);
    QTest::mouseClick(at<QPushButton>("dashboardEmptyAction"), Qt::LeftButton);
    EXPECT_EQ(generate.size(), 1);
}

TEST_F(Dashboard, AFailedCountIsSaidAndTriedAgainAndTheOldFiguresStay)
{
    desk.add(u"orders"_s, 2);
    open();
    ASSERT_TRUE(isCounted());
    QFile file(desk.folder.filePath(u"file"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    store::Store nowhere(store::StoreUrl::parse(u"sqlite:"_s + desk.folder.filePath(u"file/no.sqlite"_s)).value(),
        desk.services->store().clock());
    analytics::ReportService broken(nowhere);
    desk.context->report = &broken;
    page->refresh();
    auto *again = at<QPushButton>("bannerAction");
    ASSERT_TRUE(until([&] { return again->isVisible(); }));
    EXPECT_EQ(tile("tile_pending"), u"Waiting for a decision: 3"_s);
    desk.add(u"more"_s, 0);
    desk.context->report = &desk.services->report();
    QTest::mouseClick(again, Qt::LeftButton);
    ASSERT_TRUE(until([this] { return tile("tile_pending") == u"Waiting for a decision: 4"_s; }));
    EXPECT_FALSE(page->banner()->isVisible());
}

TEST_F(Dashboard, TheCatalogFiltersEveryFigure)
{
    desk.add(u"orders"_s, 2);
    store::Offer other;
    other.object = {{u"<h1>raw & \u202Ex</h1>"_s, u"s"_s, u"t"_s}};
    other.text = u"Another catalog."_s;
    other.method = u"openai_test"_s;
    other.author = u"test"_s;
    desk.offer({other});
    open();
    ASSERT_TRUE(isCounted());
    EXPECT_EQ(tile("tile_pending"), u"Waiting for a decision: 4"_s);
    auto *catalog = at<QComboBox>("dashboardCatalog");
    const int place = catalog->findData(other.object.catalog());
    ASSERT_GT(place, 0);
    EXPECT_EQ(catalog->itemText(place), other.object.catalog()); // as it is
    catalog->setCurrentIndex(place);
    ASSERT_TRUE(until([this] { return tile("tile_pending") == u"Waiting for a decision: 1"_s; }));
    EXPECT_EQ(catalog->currentData().toString(), other.object.catalog()); // the new list kept it
}

TEST_F(Dashboard, ACardIsSavedAsCsv)
{
    desk.add(u"orders"_s, 2);
    open();
    ASSERT_TRUE(isCounted());
    desk.dialogs.file = desk.folder.filePath(u"status.csv"_s);
    at<QMenu>("dashStatusSaveMenu")->actions().at(1)->trigger();
    ASSERT_TRUE(until([this] { return page->banner()->text().contains(u"status.csv"_s); }));
    QFile file(desk.dialogs.file);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    EXPECT_TRUE(csv.startsWith("Status,Items,Share (%)\r\n"));
    EXPECT_TRUE(csv.contains("pending,3,100.00\r\n")) << csv.toStdString();
}

TEST_F(Dashboard, HundredsOfSchemasNeverHoldUpTheWindow)
{
    QVector<store::Offer> offers;
    for (int i = 0; i < 200; ++i) {
        store::Offer offer;
        offer.object = {{u"main"_s, u"schema%1"_s.arg(i), u"t"_s}};
        offer.text = u"The day of the order."_s;
        offer.method = u"openai_test"_s;
        offer.author = u"test"_s;
        offers << offer;
    }
    desk.offer(offers);
    open();
    ASSERT_TRUE(isCounted());
    at<QComboBox>("dashCoverageChoice")->setCurrentIndex(1); // tables
    EXPECT_EQ(table("dashCoverageToggle", "dashCoverageTable")->model()->rowCount(), 200);
    for (const auto &name : {"dashCoverageToggle", "dashStatusToggle", "dashProgressToggle", "dashScoresToggle"}) {
        at<QToolButton>(name)->setChecked(false);
        QTest::qWait(20);
    }
    page->refresh();
    EXPECT_TRUE(isCounted()); // and TearDown looks for stalls
}

} // namespace metaflow::testing
