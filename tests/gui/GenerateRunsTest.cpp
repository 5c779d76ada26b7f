#include "core/store/Runs.h"
#include "tests/gui/Desk.h"
#include "tests/support/RunLoop.h"
#include "ui/generate/PayloadView.h"
#include "ui/generate/RunHistory.h"
#include "ui/generate/RunPane.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

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

TEST_F(GenerateRuns, TheReportIsAFileWithEveryRequest)
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
    EXPECT_EQ(text.count('\n'), 451);
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

} // namespace metaflow::testing
