#include "tests/gui/PracticeRound.h"
#include "ui/generate/GeneratePage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

bool isShown(const PracticeRound &round, const char *name)
{
    const auto *found = round.widget<QWidget>(name);
    return found && found->isVisible();
}

} // namespace

TEST(GenerateWork, ARunGoesOnBehindAnotherPageAndAClickLeadsBack)
{
    PracticeRound round;
    ASSERT_TRUE(round.start());
    EXPECT_FALSE(isShown(round, "workIndicator"));
    round.latency(3000);
    auto *page = round.widget<ui::GeneratePage>("generatePage");
    EXPECT_TRUE(page->unfinished().isEmpty());
    QTest::keyClick(round.window(), Qt::Key_R, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(round, "workIndicator"); }));
    EXPECT_FALSE(page->unfinished().isEmpty()); // closing asks
    round.goTo(Qt::Key_2);
    ASSERT_FALSE(page->isVisible());
    EXPECT_TRUE(isShown(round, "workIndicator"));
    round.latency(0);
    auto *indicator = round.widget<QPushButton>("workIndicator");
    ASSERT_TRUE(QTest::qWaitFor([&] { return indicator->text().contains(u"Run ended"_s); }, 60000));
    QTest::mouseClick(indicator, Qt::LeftButton);
    EXPECT_TRUE(page->isVisible());
    EXPECT_FALSE(isShown(round, "workIndicator")); // it is seen now
    EXPECT_TRUE(isShown(round, "reviewProposals"));
    EXPECT_TRUE(round.widget<QLabel>("runCost")->text().contains(u"Quoted"_s));
    EXPECT_EQ(round.desktop().stalls().stalls(), 0) << round.desktop().stalls().longest().count() << " ms";
}

TEST(GenerateWork, CancelEndsARunWithinASecondAndThePastRunGoesOn)
{
    PracticeRound round;
    ASSERT_TRUE(round.start());
    round.latency(20000);
    QTest::keyClick(round.window(), Qt::Key_R, Qt::ControlModifier);
    auto *cancel = round.widget<QPushButton>("cancelRun");
    ASSERT_TRUE(QTest::qWaitFor([&] { return cancel->isVisible(); }));
    QTest::qWait(200);
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(cancel, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !cancel->isVisible(); }));
    EXPECT_LT(clock.elapsed(), 1000);
    EXPECT_TRUE(round.widget<QLabel>("runTitle")->text().contains(u"Stopped"_s));
    round.latency(0);
    auto *goOn = round.widget<QPushButton>("goOnRun");
    ASSERT_TRUE(goOn->isVisible());
    QTest::keyClick(goOn, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return round.widget<QLabel>("runTitle")->text().contains(u"proposal(s) written"_s)
                || round.widget<QLabel>("runTitle")->text().contains(u"proposals written"_s);
        },
        60000))
        << qPrintable(round.widget<QLabel>("runTitle")->text());
    auto *runs = round.widget<QTableView>("runTable");
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return runs->model()->rowCount() == 1 && runs->model()->index(0, 8).data().toString() == u"done"_s; }));
}

TEST(GenerateWork, APatternTicksByKeysAndWhatIsLeftAloneIsCounted)
{
    PracticeRound round;
    ASSERT_TRUE(round.start());
    auto *pattern = round.widget<QLineEdit>("tablePattern");
    const QString all = round.widget<QLabel>("chosenTables")->text();
    pattern->setFocus();
    QTest::keyClicks(pattern, u"no_such_table_*"_s);
    EXPECT_EQ(round.widget<QLabel>("chosenTables")->text(), all); // typing alone ticks nothing
    QTest::keyClick(pattern, Qt::Key_Return);
    EXPECT_TRUE(round.widget<QLabel>("patternMatches")->text().contains(u"0"_s));
    EXPECT_TRUE(round.widget<QLabel>("chosenTables")->text().contains(u"Tick the tables"_s));
    EXPECT_FALSE(round.widget<QPushButton>("runButton")->isEnabled()); // the quote fits no longer
    pattern->clear();
    QTest::keyClicks(pattern, u"*"_s);
    QTest::keyClick(pattern, Qt::Key_Return);
    EXPECT_EQ(round.widget<QLabel>("chosenTables")->text(), all);
}

TEST(GenerateWork, WhatLeavesIsShownToTheByteBeforeTheRun)
{
    PracticeRound round;
    ASSERT_TRUE(round.start());
    QTest::keyClick(round.widget<QPushButton>("payloadButton"), Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const auto *text = round.widget<QPlainTextEdit>("payloadText");
        return text && text->toPlainText().startsWith(u"{"_s);
    }));
    EXPECT_TRUE(round.widget<QPlainTextEdit>("payloadAnswer")->toPlainText().isEmpty());
    auto *list = round.widget<QTableView>("payloadList");
    EXPECT_EQ(QString::number(list->model()->rowCount()), round.widget<QLabel>("quoteRequests")->text());
    round.widget<QWidget>("payloadView")->close();
}

TEST(GenerateWork, ChoicesAreThereAgainInTheNextWindow)
{
    PracticeRound round;
    ASSERT_TRUE(round.start());
    auto *fold = round.widget<QToolButton>("contextFold");
    QTest::keyClick(fold, Qt::Key_Space);
    auto *tags = round.widget<QAbstractButton>("contextTags");
    ASSERT_TRUE(tags->isVisible());
    QTest::keyClick(tags, Qt::Key_Space);
    EXPECT_FALSE(tags->isChecked());
    EXPECT_TRUE(fold->text().contains(u"8 of 9"_s)) << qPrintable(fold->text());
    QTest::qWait(600); // it is kept a moment later
    round.desktop().open(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(round, "catalogTree"); }, 60000));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !round.widget<QAbstractButton>("contextTags")->isChecked(); }));
}

TEST(GenerateWork, ARunIsPausedAndResumedAndWhatFailedIsAskedAgain)
{
    PracticeRound round;
    ASSERT_TRUE(round.start());
    ASSERT_TRUE(round.quoteOneAtATime());
    round.weather(R"({"latency_ms":700,"faults":{"refusal":"x1"}})");
    ASSERT_TRUE(round.click("runButton"));
    ASSERT_TRUE(round.click("pauseRun"));
    const auto *said = round.widget<QLabel>("runEnd");
    ASSERT_TRUE(round.until([&] { return said->text().startsWith(u"Paused"_s); }));
    QTest::qWait(1500); // what was in flight has come back
    EXPECT_TRUE(isShown(round, "cancelRun")) << "it waits";
    ASSERT_TRUE(round.click("raiseBudget"));
    ASSERT_TRUE(isShown(round, "limitsDialog"));
    round.widget<QSpinBox>("limitInFlight")->setValue(2);
    ASSERT_TRUE(round.click("limitsApply"));
    QTest::qWait(50);
    ASSERT_TRUE(round.click("pauseRun"));
    ASSERT_TRUE(round.until([&] { return isShown(round, "reviewProposals"); }));
    ASSERT_TRUE(round.until([&] { return round.widget<QTableView>("runFailures")->model()->rowCount() == 1; }));
    round.weather(R"({"latency_ms":0,"faults":{}})");
    ASSERT_TRUE(round.click("goOnRun"));
    ASSERT_TRUE(round.until([&] { return isShown(round, "reviewProposals") && !isShown(round, "goOnRun"); }));
    EXPECT_TRUE(round.widget<QPushButton>("reviewProposals")->text().contains(u"47"_s))
        << qPrintable(round.widget<QPushButton>("reviewProposals")->text());
}

TEST(GenerateWork, ModelServingOfTheWorkspaceListsItsEndpointsAndQuotesWithoutAKey)
{
    PracticeRound round;
    ASSERT_TRUE(round.start());
    round.widget<QComboBox>("modelProvider")->setCurrentIndex(1);
    const auto *models = round.widget<QComboBox>("modelName");
    ASSERT_TRUE(round.until([&] { return models->count() > 0; })) << qPrintable(round.bannerText("generatePage"));
    EXPECT_FALSE(models->currentText().isEmpty());
    EXPECT_TRUE(round.widget<QLineEdit>("modelBaseUrl")->text().endsWith(u"/serving-endpoints"_s));
    ASSERT_TRUE(round.click("quoteButton"));
    ASSERT_TRUE(round.until([&] { return round.widget<QPushButton>("runButton")->isEnabled(); }))
        << qPrintable(round.bannerText("generatePage"));
    EXPECT_TRUE(round.generate()) << qPrintable(round.bannerText("generatePage"));
}

TEST(GenerateWork, NoTwoThingsInSightHaveTheSameMnemonic)
{
    PracticeRound round;
    ASSERT_TRUE(round.start());
    QHash<QChar, QString> taken;
    for (const QWidget *each : round.widget<QWidget>("generatePage")->findChildren<QWidget *>()) {
        const QString text = each->isVisible() ? each->property("text").toString() : QString();
        const qsizetype at = QString(text).replace(u"&&"_s, u"  "_s).indexOf(u'&');
        if (at < 0 || at + 1 >= text.size() || qobject_cast<const QLineEdit *>(each)) {
            continue;
        }
        const QChar key = text.at(at + 1).toLower();
        EXPECT_FALSE(taken.contains(key)) << qPrintable(text + u" and "_s + taken.value(key));
        taken.insert(key, text);
    }
    EXPECT_GT(taken.size(), 12);
}

} // namespace metaflow::testing
