#include "tests/gui/screenshots/Pictures.h"

#include "tests/gui/PracticeRound.h"

#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

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
    return said(round.generate(), "generate") && album.take("generate-done");
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
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    return album.take("review-bulk") && said(round.acceptTheRest(), "bulk") && album.take("review-decided");
}

bool importPictures(PracticeRound &round, Album &album)
{
    return said(round.plan(), "plan") && album.take("import-plan") && said(round.apply(), "apply")
        && album.take("import-done") && said(round.planTheWayBack(), "rollback") && album.take("import-undo")
        && said(round.openHistory(), "history") && said(round.verify(), "verify") && album.take("history");
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
        && keyPicture(round, album);
    if (!done) {
        (void)album.take("stopped-here");
    }
    return done;
}

} // namespace metaflow::testing
