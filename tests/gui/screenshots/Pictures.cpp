#include "tests/gui/screenshots/Pictures.h"

#include "tests/gui/PracticeRound.h"
#include "ui/importing/PlanView.h"
#include "ui/settings/SettingsPage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

class Album {
public:
    Album(PracticeRound &round, QString folder, QString suffix)
        : m_round(round)
        , m_folder(std::move(folder))
        , m_suffix(std::move(suffix))
    {
    }
    [[nodiscard]] bool take(const char *name)
    {
        QTest::qWait(250); // hover and focus settle
        const QString file = u"%1/%2%3.png"_s.arg(m_folder, QLatin1String(name), m_suffix);
        if (!m_round.window()->grab().save(file)) {
            std::fprintf(stderr, "not written: %s\n", qPrintable(file));
            return false;
        }
        std::printf("%s\n", qPrintable(file));
        return true;
    }
    [[nodiscard]] bool takeDialog(const char *name, const char *dialog)
    {
        QTest::qWait(250);
        const auto *found = m_round.widget<QWidget>(dialog);
        return found
            && const_cast<QWidget *>(found)->grab().save(u"%1/%2%3.png"_s.arg(m_folder, QLatin1String(name), m_suffix));
    }

private:
    PracticeRound &m_round;
    QString m_folder, m_suffix;
};

bool said(bool done, const char *step)
{
    if (!done) {
        std::fprintf(stderr, "step did not happen: %s\n", step);
    }
    return done;
}

bool choicePictures(PracticeRound &round, Album &album)
{
    QTest::mouseClick(round.widget<QPushButton>("compareButton"), Qt::LeftButton);
    if (!said(album.takeDialog("generate-compare", "modelTableDialog"), "compare")) {
        return false;
    }
    round.widget<QWidget>("modelTableDialog")->close();
    for (const char *fold : {"contextFold", "advancedFold"}) {
        QTest::mouseClick(round.widget<QToolButton>(fold), Qt::LeftButton);
    }
    const bool taken = album.take("generate-advanced");
    for (const char *fold : {"contextFold", "advancedFold"}) {
        QTest::mouseClick(round.widget<QToolButton>(fold), Qt::LeftButton);
    }
    return taken;
}

/// A run that was paused, one with failures, the same once it is whole, and the list of runs.
bool runPictures(PracticeRound &round, Album &album)
{
    round.weather(R"({"latency_ms":1500,"faults":{"refusal":"x2"}})");
    if (!said(round.quoteOneAtATime(), "quote") || !said(round.click("runButton") && round.click("pauseRun"), "pause")
        || !said(
            round.until([&] { return round.widget<QPushButton>("pauseRun")->text().contains(u"sume"_s); }), "paused")) {
        return false;
    }
    QTest::qWait(600);
    if (!album.take("generate-running") || !said(round.click("raiseBudget"), "limits")
        || !said(album.takeDialog("generate-limits", "limitsDialog"), "limits")) {
        return false;
    }
    round.widget<QWidget>("limitsDialog")->close();
    const auto ended = [&] { return round.widget<QPushButton>("reviewProposals")->isVisible(); };
    if (!said(round.click("pauseRun") && round.until(ended), "end") || !album.take("generate-failures")) {
        return false;
    }
    round.weather(R"({"latency_ms":0,"faults":{}})");
    const auto whole = [&] { return ended() && !round.widget<QPushButton>("goOnRun")->isVisible(); };
    if (round.widget<QPushButton>("goOnRun")->isVisible()
        && !said(round.click("goOnRun") && round.until(whole), "the rest")) {
        return false;
    }
    round.goTo(Qt::Key_1);
    if (!album.take("generate-done")) {
        return false;
    }
    auto *tabs = round.widget<QTabWidget>("runTabs");
    tabs->setCurrentIndex(1);
    const bool taken = album.take("generate-history");
    tabs->setCurrentIndex(0);
    return taken;
}

bool generatePictures(PracticeRound &round, Album &album)
{
    if (!said(round.start(), "start") || !album.take("generate-quote")) {
        return false;
    }
    QTest::mouseClick(round.widget<QPushButton>("payloadButton"), Qt::LeftButton);
    const auto *body = round.widget<QPlainTextEdit>("payloadText");
    if (QTest::qWaitFor(
            [&] { return (body = round.widget<QPlainTextEdit>("payloadText")) && !body->toPlainText().isEmpty(); })) {
        (void)album.takeDialog("generate-payload", "payloadView");
        round.widget<QWidget>("payloadView")->close();
    }
    return choicePictures(round, album) && runPictures(round, album);
}

bool dashboardPicture(PracticeRound &round, Album &album)
{
    round.goTo(Qt::Key_5);
    const auto isCounted = [&round] {
        const auto *state = round.widget<QLabel>("dashboardState");
        return state != nullptr && state->text().startsWith(u"As of"_s);
    };
    const bool counted = said(round.until(isCounted), "dashboard counted");
    QTest::qWait(1000); // the cards are filled one after the other
    return counted && album.take("dashboard");
}

bool settingsPictures(PracticeRound &round, Album &album)
{
    round.goTo(Qt::Key_7);
    auto *page = round.widget<ui::SettingsPage>("settingsPage");
    for (const auto *section : {"templates", "glossary", "checks", "privacy", "prices", "retention"}) {
        page->openSection(QLatin1String(section));
        if (!album.take((QByteArray("settings-") + section).constData())) {
            return false;
        }
    }
    page->openSection(u"templates"_s);
    round.widget<QTabWidget>("templateTabs")->setCurrentIndex(1);
    return said(round.click("trialPrepare"), "trial")
        && said(round.until([&] { return round.widget<QPushButton>("trialSend")->isEnabled(); }), "trial prepared")
        && said(round.click("trialSend"), "trial sent")
        && said(round.until([&] { return round.widget<QTableWidget>("trialTexts")->rowCount() > 0; }), "trial answered")
        && album.take("settings-trial");
}

/// New texts beside one that a person has decided.
bool newTextsPicture(PracticeRound &round, Album &album)
{
    auto *table = round.widget<QTableView>("reviewTable");
    table->setFocus();
    const QModelIndex here = table->currentIndex();
    table->setCurrentIndex(table->model()->index(0, 0)); // the one with a person's text
    QTest::qWait(500);
    QTest::keyClick(table, Qt::Key_G);
    auto *wish = round.widget<QLineEdit>("regenerateInstruction");
    QTest::keyClicks(wish, u"shorter"_s);
    round.widget<QSpinBox>("regenerateAlternatives")->setValue(2);
    QTest::keyClick(wish, Qt::Key_Return);
    const auto quoted = [&] { return round.widget<QLabel>("regenerateQuote")->text().contains(u"requests"_s); };
    if (!said(round.until(quoted), "quote of new texts") || !album.take("review-again")) {
        return false;
    }
    QTest::keyClick(wish, Qt::Key_Return);
    const auto came = [&] { return round.bannerText("reviewPage").contains(u"new text"_s); };
    if (!said(round.until(came), "new texts")) {
        return false;
    }
    round.widget<QTabWidget>("details")->setCurrentIndex(1);
    QTest::qWait(500);
    const bool taken = album.take("review-new-texts");
    table->setCurrentIndex(here);
    table->setFocus();
    return taken;
}

/// Many at once: groups, and a word replaced.
bool manyPictures(PracticeRound &round, Album &album)
{
    auto *table = round.widget<QTableView>("reviewTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_G, Qt::ControlModifier);
    const auto shown = [&] {
        const auto *members = round.widget<QTableView>("groupMembers");
        return members && members->model()->rowCount() > 0;
    };
    if (!said(round.until(shown), "groups") || !album.take("review-groups")) {
        return false;
    }
    QTest::keyClick(round.widget<QTableView>("groupTable"), Qt::Key_Escape);
    QTest::keyClick(table, Qt::Key_H, Qt::ControlModifier);
    auto *word = round.widget<QLineEdit>("replaceFind");
    QTest::keyClicks(word, u"the"_s);
    QTest::keyClicks(round.widget<QLineEdit>("replaceWith"), u"this"_s);
    const auto looked = [&] { return round.widget<QLabel>("replaceFigures")->text().contains(u"change."_s); };
    const bool taken = said(round.until(looked), "replace") && album.take("review-replace");
    QTest::keyClick(word, Qt::Key_Escape);
    QTest::qWait(300);
    return taken;
}

/// The question about all that match.
bool allPicture(PracticeRound &round, Album &album)
{
    QTest::mouseClick(round.widget<QPushButton>("acceptAll"), Qt::LeftButton);
    QTest::qWait(300);
    const bool taken = album.take("review-all");
    QTest::mouseClick(round.widget<QPushButton>("bulkCancel"), Qt::LeftButton);
    return taken;
}

bool reviewPictures(PracticeRound &round, Album &album)
{
    if (!said(round.openReview(), "review") || !album.take("review")) {
        return false;
    }
    auto *table = round.widget<QTableView>("reviewTable");
    QTest::keyClick(table, Qt::Key_E);
    auto *editor = round.widget<QPlainTextEdit>("textEditor");
    editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor, u" Checked with the owners."_s);
    QTest::qWait(700);
    if (!album.take("review-text")) {
        return false;
    }
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(500);
    for (int decision = 0; decision < 4; ++decision) {
        if (!said(round.acceptOne(), "accept")) {
            return false;
        }
    }
    if (!said(round.rejectOne(u"says nothing new"_s), "reject")) {
        return false;
    }
    if (!newTextsPicture(round, album) || !manyPictures(round, album)) {
        return false;
    }
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    if (!allPicture(round, album)) {
        return false;
    }
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    return album.take("review-bulk") && said(round.acceptTheRest(), "bulk") && album.take("review-decided");
}

/// Somebody else describes so many of what is planned: conflicts from then on.
void writeElsewhere(PracticeRound &round, int count)
{
    const auto &changes = round.widget<ui::PlanView>("planView")->plan().changes;
    for (qsizetype i = 1; i <= count && i < changes.size(); ++i) {
        const ObjectPath &object = changes.at(i).object;
        QJsonObject wanted{{u"catalog"_s, object.catalog()}, {u"schema"_s, object.schema()},
            {u"table"_s, object.table()}, {u"comment"_s, u"What the owners wrote meanwhile, about the day."_s}};
        if (!object.isTable()) {
            wanted.insert(u"column"_s, object.column());
        }
        round.control("/sandbox/comment", QJsonDocument(wanted).toJson(QJsonDocument::Compact));
    }
}

bool planPictures(PracticeRound &round, Album &album)
{
    if (!said(round.plan(), "plan")) {
        return false;
    }
    writeElsewhere(round, 3);
    const auto *view = round.widget<ui::PlanView>("planView");
    const auto has = [view](Verdict verdict) { return view->model().tree()->root().countOf(verdict) > 0; };
    if (!said(round.click("planButton") && round.until([&] { return has(Verdict::Conflict); }), "conflicts")
        || !album.take("import-conflicts")) {
        return false;
    }
    QTest::mouseClick(round.widget<QToolButton>("verdict_conflict"), Qt::LeftButton);
    QTest::qWait(300);
    if (!said(round.click("takeOurs") && round.until([&] { return view->overview().replaced > 0; }), "take ours")) {
        return false;
    }
    QTest::mouseClick(round.widget<QToolButton>("verdictAll"), Qt::LeftButton);
    if (!album.take("import-plan")) {
        return false;
    }
    auto *details = round.widget<QTabWidget>("planDetails");
    details->setCurrentIndex(1);
    const bool taken = album.take("import-statements");
    details->setCurrentIndex(0);
    return taken;
}

bool importPictures(PracticeRound &round, Album &album)
{
    if (!planPictures(round, album)) {
        return false;
    }
    round.weather(R"({"latency_ms":0,"faults":{"truncated_comment":"x1"}})");
    const auto failed = [&] { return round.bannerText("importPage").contains(u"read back as written"_s); };
    if (!said(round.click("applyButton") && round.until(failed), "a failure")) {
        return false;
    }
    round.widget<ui::PlanView>("planView")->showOnly(ChangeState::Failed);
    QTest::qWait(300);
    if (!album.take("import-failed")) {
        return false;
    }
    return said(round.planTheWayBack(), "rollback") && album.take("import-undo") && said(round.openHistory(), "history")
        && said(round.verify(), "verify") && album.take("history");
}

bool keyPicture(PracticeRound &round, Album &album)
{
    QTest::keyClick(round.window(), Qt::Key_F1);
    return said(album.takeDialog("keys", "keySheet"), "keys");
}

} // namespace

bool takePictures(const QString &folder, const QString &suffix)
{
    PracticeRound round;
    Album album(round, folder, suffix);
    const bool done = generatePictures(round, album) && reviewPictures(round, album) && importPictures(round, album)
        && dashboardPicture(round, album) && settingsPictures(round, album) && keyPicture(round, album);
    if (!done) {
        (void)album.take("stopped-here");
    }
    return done;
}

} // namespace metaflow::testing
