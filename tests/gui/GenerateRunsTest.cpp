#include "core/store/Runs.h"
#include "tests/gui/Desk.h"
#include "tests/support/RunLoop.h"
#include "ui/generate/AdvancedPanel.h"
#include "ui/generate/LimitsDialog.h"
#include "ui/generate/ModelPanel.h"
#include "ui/generate/ModelTable.h"
#include "ui/generate/PayloadView.h"
#include "ui/generate/QuotePanel.h"
#include "ui/generate/RunHistory.h"
#include "ui/generate/RunPane.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

/// Runs in a real store, and the parts of the generate page that show them.
class GenerateRuns : public ::testing::Test {
protected:
    /// A stopped run of so many requests; every third has failed.
    metaflow::Run add(int requests, const QString &catalog = u"main"_s)
    {
        metaflow::Run run;
        run.state = RunState::Stopped;
        run.stoppedBy = errorCodeName(ErrorCode::BudgetReached);
        run.selection.catalog = catalog;
        run.options.model = u"gpt-4.1-mini"_s;
        run.options.provider = u"openai"_s;
        run.options.baseUrl = u"https://api.example/v1"_s;
        run.options.budgetMicroUsd = 1'000'000;
        run.createdBy = u"ann"_s;
        run.createdAt = QDateTime::currentDateTimeUtc();
        run.requests = requests;
        run.items = 7;
        QVector<Request> all;
        for (int number = 1; number <= requests; ++number) {
            all << request(number);
            run.failed += number % 3 == 0 ? 1 : 0;
        }
        run.succeeded = requests - run.failed;
        const auto stored = waitFor(desk.services->store().write(
            [run, all](store::Connection &open) mutable { return store::insertRun(open, run, all); }));
        if (!stored) {
            qFatal("no run: %s", qUtf8Printable(stored.error().detail));
        }
        run.id = *stored;
        return run;
    }
    static Request request(int number)
    {
        Request request;
        request.number = number;
        request.table.parts = {u"main"_s, u"sales"_s, u"t%1"_s.arg(number)};
        request.body = "{\"model\":\"m\",\"messages\":[\"<b>" + QByteArray::number(number) + "</b>\\n\"]}";
        request.answer = "{\"tables\":" + QByteArray::number(number) + "}";
        request.state = number % 3 == 0 ? RequestState::Failed : RequestState::Done;
        request.errorCode = number % 3 == 0 ? errorCodeName(ErrorCode::Timeout) : QString();
        request.attempts = 2;
        request.actual = {100, 0, 20, 30};
        request.finishedAt = QDateTime::currentDateTimeUtc();
        return request;
    }
    void TearDown() override { expectNoStall(desk); }
    Desk desk;
};

} // namespace

TEST_F(GenerateRuns, HistoryShowsTheRunAndWhyItStopped)
{
    ui::RunHistory history(*desk.context);
    history.resize(1000, 250);
    history.show();
    history.load();
    auto *table = find<QTableView>(&history, "runTable");
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<QLabel>(&history, "pastEmpty")->isVisible(); }));
    add(6);
    history.load();
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }));
    QStringList words;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        words << table->model()->index(0, column).data().toString();
    }
    const QString row = words.join(u'|');
    for (const QString &part : {u"ann"_s, u"gpt-4.1-mini"_s, u"main"_s, u"4 of 6"_s, u"2 failed"_s, u"stopped"_s}) {
        EXPECT_TRUE(row.contains(part)) << qPrintable(part + u" in "_s + row);
    }
    EXPECT_FALSE(words.last().isEmpty());
    EXPECT_TRUE(find<QPushButton>(&history, "pastGoOn")->isVisible());
}

TEST_F(GenerateRuns, EnterOnARunAsksForItsRequestsAndGoOnForTheRest)
{
    const metaflow::Run run = add(3);
    ui::RunHistory history(*desk.context);
    history.show();
    QApplication::setActiveWindow(&history);
    history.load();
    auto *table = find<QTableView>(&history, "runTable");
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->currentIndex().isValid(); }));
    RunId asked, further;
    QObject::connect(
        &history, &ui::RunHistory::requestsWanted, &history, [&](const metaflow::Run &of) { asked = of.id; });
    QObject::connect(
        &history, &ui::RunHistory::goOnWanted, &history, [&](const metaflow::Run &of) { further = of.id; });
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(asked, run.id);
    QTest::keyClick(find<QPushButton>(&history, "pastGoOn"), Qt::Key_Space);
    EXPECT_EQ(further, run.id);
    further = {};
    history.setBusy(true);
    QTest::keyClick(find<QPushButton>(&history, "pastGoOn"), Qt::Key_Space);
    EXPECT_EQ(further, RunId());
}

TEST_F(GenerateRuns, TheReportIsAFileWithEveryFailure)
{
    add(450); // more than one page of the list
    ui::RunHistory history(*desk.context);
    history.show();
    history.load();
    auto *table = find<QTableView>(&history, "runTable");
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->currentIndex().isValid(); }));
    QSignalSpy said(&history, &ui::RunHistory::said);
    desk.dialogs.file = desk.folder.filePath(u"run.csv"_s);
    QTest::keyClick(find<QPushButton>(&history, "pastExport"), Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return said.count() == 1; }));
    QFile file(desk.dialogs.file);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_EQ(text.count('\n'), 151);
    EXPECT_EQ(text.count(errorCodeName(ErrorCode::Timeout).toUtf8()), 150);
}

TEST_F(GenerateRuns, EveryRequestIsShownAsItWasSentAndAnsweredPageByPage)
{
    const metaflow::Run run = add(450);
    ui::PayloadView view(desk.services->generation());
    view.show(run.id, u"Run"_s);
    auto *list = find<QTableView>(&view, "payloadList");
    auto *sent = find<QPlainTextEdit>(&view, "payloadText");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !sent->toPlainText().isEmpty(); }));
    EXPECT_LT(list->model()->rowCount(), 450); // the rest comes when it is wanted
    EXPECT_EQ(sent->toPlainText().toUtf8(), request(1).body); // markup stays text
    EXPECT_EQ(find<QPlainTextEdit>(&view, "payloadAnswer")->toPlainText().toUtf8(), request(1).answer);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        list->model()->fetchMore({});
        return list->model()->rowCount() == 450;
    }));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return sent->toPlainText().toUtf8() == request(450).body; }));
    EXPECT_TRUE(find<QLabel>(&view, "payloadFacts")->text().contains(u"bytes"_s));
}

TEST_F(GenerateRuns, ARunShowsRateCostOfTheBudgetAndFailuresAsTheyCome)
{
    const metaflow::Run run = add(6);
    ui::RunPane pane(desk.services->generation());
    pane.resize(900, 240);
    pane.show();
    EXPECT_TRUE(find<QLabel>(&pane, "runEmpty")->isVisible());
    pane.start(run, u"Writing"_s);
    pane.showProgress(Progress{4, 6, 2, u"0.250000"_s, 3.5, std::chrono::seconds(40)});
    EXPECT_EQ(find<QProgressBar>(&pane, "runProgress")->value(), 4);
    const QString rate = find<QLabel>(&pane, "runRate")->text();
    EXPECT_TRUE(rate.contains(u"4 of 6"_s) && rate.contains(u"3.5"_s) && rate.contains(u"40 s"_s)) << qPrintable(rate);
    const QString cost = find<QLabel>(&pane, "runCost")->text();
    EXPECT_TRUE(cost.contains(u"0.250000"_s) && cost.contains(u"1.00"_s)) << qPrintable(cost);
    auto *failures = find<QTableView>(&pane, "runFailures");
    ASSERT_TRUE(QTest::qWaitFor([&] { return failures->model()->rowCount() == 2; }));
    EXPECT_TRUE(failures->isVisible());
    const QString reason = failures->model()->index(0, ui::RequestModel::Reason).data().toString();
    EXPECT_TRUE(reason.contains(u"main.sales.t3"_s)) << qPrintable(reason);
}

TEST_F(GenerateRuns, ButtonsStandOnlyWhereTheirDeedIsPossible)
{
    const metaflow::Run run = add(3);
    ui::RunPane pane(desk.services->generation());
    pane.show();
    pane.start(run, u"Writing"_s);
    EXPECT_TRUE(find<QPushButton>(&pane, "cancelRun")->isVisible());
    for (const char *name : {"pauseRun", "retryFailed", "raiseBudget", "goOnRun", "reviewProposals"}) {
        EXPECT_FALSE(find<QPushButton>(&pane, name)->isVisible()) << name;
    }
    pane.setAbilities({true, true, true});
    for (const char *name : {"pauseRun", "retryFailed", "raiseBudget"}) {
        EXPECT_TRUE(find<QPushButton>(&pane, name)->isVisible()) << name;
    }
    generation::RunReport report;
    report.run = run;
    pane.finish(report, true);
    for (const char *name : {"cancelRun", "pauseRun", "retryFailed", "raiseBudget"}) {
        EXPECT_FALSE(find<QPushButton>(&pane, name)->isVisible()) << name;
    }
    EXPECT_TRUE(find<QPushButton>(&pane, "goOnRun")->isVisible());
    EXPECT_TRUE(find<QPushButton>(&pane, "reviewProposals")->text().contains(u"7"_s));
    EXPECT_TRUE(find<QLabel>(&pane, "runCost")->text().contains(u"Quoted"_s));
}

TEST_F(GenerateRuns, APausedRunSaysSoAndTheSameButtonResumesIt)
{
    const metaflow::Run run = add(3);
    ui::RunPane pane(desk.services->generation());
    pane.setAbilities({true, true, true});
    pane.show();
    pane.start(run, u"Writing"_s);
    auto *pause = find<QPushButton>(&pane, "pauseRun");
    auto *said = find<QLabel>(&pane, "runEnd");
    EXPECT_FALSE(find<QPushButton>(&pane, "retryFailed")->isEnabled()) << "nothing has failed yet";
    QSignalSpy paused(&pane, &ui::RunPane::pauseWanted), resumed(&pane, &ui::RunPane::resumeWanted);
    QTest::keyClick(pause, Qt::Key_Space);
    EXPECT_EQ(paused.count(), 1);
    Progress progress{1, 3, 1, u"0.250000"_s};
    progress.expectedUsd = u"0.750000"_s;
    progress.inFlight = 2;
    progress.waitsFor = u"paused"_s;
    pane.showProgress(progress);
    EXPECT_TRUE(said->text().contains(u"Paused"_s)) << qPrintable(said->text());
    EXPECT_TRUE(pane.isPaused());
    EXPECT_TRUE(find<QPushButton>(&pane, "retryFailed")->isEnabled());
    EXPECT_TRUE(find<QLabel>(&pane, "runRate")->text().contains(u"2 of at most 8"_s));
    EXPECT_TRUE(find<QLabel>(&pane, "runCost")->text().contains(u"0.75"_s)) << "what is expected in all";
    QTest::keyClick(pause, Qt::Key_Space);
    EXPECT_EQ(resumed.count(), 1);
    pane.setPaused(false);
    EXPECT_TRUE(said->text().isEmpty());
    progress.waitsFor = u"rate_limited"_s;
    pane.showProgress(progress);
    EXPECT_TRUE(said->text().contains(u"asked to wait"_s)) << qPrintable(said->text());
}

TEST_F(GenerateRuns, ARunThatTheProviderHeldBackSaysWhatToDo)
{
    generation::RunReport report;
    report.run = add(3);
    report.run.state = RunState::Paused;
    report.run.stoppedBy = errorCodeName(ErrorCode::RateLimited);
    ui::RunPane pane(desk.services->generation());
    pane.show();
    pane.start(report.run, u"Writing"_s);
    pane.finish(report, true);
    EXPECT_TRUE(find<QLabel>(&pane, "runTitle")->text().startsWith(u"Paused"_s));
    EXPECT_TRUE(find<QLabel>(&pane, "runEnd")->text().contains(u"Wait some minutes"_s));
    EXPECT_TRUE(find<QPushButton>(&pane, "goOnRun")->isVisible());
    EXPECT_TRUE(find<QPushButton>(&pane, "retryBare")->isVisible()) << "one has failed";
}

TEST_F(GenerateRuns, LimitsAreShownAsTheyAreAndGivenBackAsTyped)
{
    ui::LimitsDialog dialog;
    generation::RunLimits chosen;
    QObject::connect(
        &dialog, &ui::LimitsDialog::chosen, &dialog, [&](const generation::RunLimits &limits) { chosen = limits; });
    generation::RunLimits limits;
    limits.budgetMicroUsd = 1'500'000;
    limits.tokensPerMinute = 90'000;
    dialog.ask(limits, true);
    EXPECT_EQ(find<QDoubleSpinBox>(&dialog, "limitBudget")->value(), 1.5);
    find<QSpinBox>(&dialog, "limitInFlight")->setValue(3);
    QTest::keyClick(&dialog, Qt::Key_Return);
    limits.maxInFlight = 3;
    EXPECT_EQ(chosen, limits);
    dialog.ask(limits, false);
    EXPECT_FALSE(find<QDoubleSpinBox>(&dialog, "limitBudget")->isEnabled()) << "money means nothing";
}

TEST_F(GenerateRuns, ModelsStandBesideEachOtherAndEnterTakesOneOfTheSameProvider)
{
    ui::ModelTable table(desk.services->prices());
    generation::Quote quote;
    quote.requests = 10;
    quote.estimate = {100'000, 0, 20'000, 0};
    quote.run.options.provider = u"openai"_s;
    quote.run.options.model = u"gpt-4.1-mini"_s;
    table.show(quote);
    auto *rows = find<QTableWidget>(&table, "modelTable");
    ASSERT_GT(rows->rowCount(), 3);
    EXPECT_EQ(rows->item(rows->currentRow(), 0)->text(), u"gpt-4.1-mini"_s);
    EXPECT_TRUE(find<QLabel>(&table, "modelTableNote")->text().contains(u"price list of"_s));
    QString chosen;
    QObject::connect(&table, &ui::ModelTable::modelChosen, &table, [&](const QString &model) { chosen = model; });
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Return);
    EXPECT_EQ(chosen, u"gpt-4.1-mini"_s);
}

TEST_F(GenerateRuns, ModelServingNeedsNoKeyAndComesBackToWhatStoodThere)
{
    ui::ModelPanel panel(nullptr);
    panel.setWorkspace(u"https://adb-1.example.net"_s);
    panel.show();
    auto *provider = find<QComboBox>(&panel, "modelProvider");
    const providers::ModelAccess before = panel.access();
    QSignalSpy access(&panel, &ui::ModelPanel::accessChanged);
    provider->setCurrentIndex(1);
    EXPECT_EQ(access.count(), 1) << "its endpoints are asked for";
    EXPECT_EQ(panel.access().provider, u"databricks"_s);
    EXPECT_EQ(panel.access().baseUrl, u"https://adb-1.example.net/serving-endpoints"_s);
    EXPECT_TRUE(panel.access().model.isEmpty());
    EXPECT_FALSE(find<QLineEdit>(&panel, "modelKey")->isEnabled());
    panel.setModels({{u"house-llm"_s, {}}, {u"old-llm"_s, QDate(2027, 1, 1)}});
    EXPECT_EQ(panel.access().model, u"house-llm"_s);
    provider->setCurrentIndex(0);
    EXPECT_EQ(panel.access(), before);
    provider->setCurrentIndex(1);
    EXPECT_EQ(panel.access().model, u"house-llm"_s);
    GenerationOptions options;
    panel.applyTo(options);
    EXPECT_EQ(options.provider, u"databricks"_s);
}

TEST_F(GenerateRuns, ATemplateIsChosenByNameAndOneThatIsGoneIsNot)
{
    ui::AdvancedPanel panel;
    panel.setTemplates({u"describe"_s, u"finance"_s});
    GenerationOptions options;
    panel.applyTo(options);
    EXPECT_TRUE(options.templateName.isEmpty()) << "the most specific one";
    auto *chosen = find<QComboBox>(&panel, "templateName");
    chosen->setCurrentIndex(2);
    panel.applyTo(options);
    EXPECT_EQ(options.templateName, u"finance"_s);
    EXPECT_TRUE(panel.summary().contains(u"finance"_s));
    QSignalSpy changed(&panel, &ui::AdvancedPanel::changed);
    panel.setTemplates({u"describe"_s});
    EXPECT_EQ(changed.count(), 1) << "a quote with it no longer fits";
    panel.applyTo(options);
    EXPECT_TRUE(options.templateName.isEmpty());
}

TEST_F(GenerateRuns, TheQuoteSaysWhatWasLeftAloneAndHowOldThePricesAre)
{
    ui::QuotePanel panel;
    panel.setPriceList(QDate(2026, 1, 1));
    panel.setVisible(true);
    generation::Quote quote;
    quote.requests = 3;
    quote.leftAlone = 5;
    quote.leftAloneByReason = {{u"has_comment"_s, 4}, {u"foreign_table"_s, 1}};
    quote.notRead = {u"lineage"_s};
    panel.show(quote);
    const QString note = find<QLabel>(&panel, "quoteNote")->text();
    for (const QString &part : {u"4 have a comment"_s, u"lineage"_s, u"price list of"_s}) {
        EXPECT_TRUE(note.contains(part)) << qPrintable(part + u" in "_s + note);
    }
    EXPECT_TRUE(find<QPushButton>(&panel, "compareButton")->isEnabled());
    panel.setStale();
    EXPECT_FALSE(find<QPushButton>(&panel, "compareButton")->isEnabled());
}

TEST_F(GenerateRuns, ItemsAreCheckedAgainByOneRoundAtATime)
{
    desk.add(u"orders"_s, 30);
    ui::Rechecker &rechecker = *desk.rechecker;
    QSignalSpy finished(&rechecker, &ui::Rechecker::finished);
    rechecker.start();
    rechecker.start(review::RecheckScope::All);
    rechecker.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return finished.count() > 0; }));
    EXPECT_FALSE(rechecker.isRunning());
    EXPECT_EQ(finished.count(), 1) << "what was asked meanwhile is one more round";
    EXPECT_EQ(finished.first().first().value<review::RecheckOutcome>().checked, 31) << "all of them, up to date or not";
}

} // namespace metaflow::testing
