#include "tests/gui/screenshots/StorePictures.h"

#include "app/desktop/Desktop.h"
#include "tests/support/RunLoop.h"
#include "ui/review/ItemModel.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

/// A desktop without a workspace on a store that is there.
class StoreAlbum {
public:
    StoreAlbum(QString storeFile, QString folder, QString suffix)
        : m_store(std::move(storeFile))
        , m_folder(std::move(folder))
        , m_suffix(std::move(suffix))
    {
        qputenv("METAFLOW_HOME", m_home.path().toUtf8());
        app::Arguments arguments;
        arguments.store = u"sqlite:"_s + m_store;
        m_desktop = std::make_unique<app::Desktop>(arguments);
    }
    [[nodiscard]] bool open()
    {
        m_desktop->open(false);
        const bool shown = until([this] { return m_desktop->window() && m_desktop->window()->isVisible(); });
        if (shown) {
            m_desktop->window()->resize(1280, 720);
            QApplication::setActiveWindow(m_desktop->window());
        }
        return shown && until([this] { return table() && isListed() && !editor()->toPlainText().isEmpty(); });
    }
    [[nodiscard]] bool take(const char *name)
    {
        QTest::qWait(400); // counts, hover and focus settle
        const QString file = u"%1/review-%2%3.png"_s.arg(m_folder, QLatin1String(name), m_suffix);
        if (!m_desktop->window()->grab().save(file)) {
            std::fprintf(stderr, "not written: %s\n", qPrintable(file));
            return false;
        }
        std::printf("%s\n", qPrintable(file));
        return true;
    }
    template <typename Widget> [[nodiscard]] Widget *widget(const char *name) const
    {
        return m_desktop->window()->findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] static bool until(const std::function<bool()> &condition)
    {
        return QTest::qWaitFor(condition, 120'000);
    }
    [[nodiscard]] QTableView *table() const { return widget<QTableView>("reviewTable"); }
    [[nodiscard]] QPlainTextEdit *editor() const { return widget<QPlainTextEdit>("textEditor"); }
    /// In one second the list grew no more.
    [[nodiscard]] bool isListed() const
    {
        const int before = table()->model()->rowCount();
        QTest::qWait(1000);
        return before > 0 && table()->model()->rowCount() == before;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        table()->setFocus();
        QTest::keyClick(table(), key, modifiers);
    }
    /// Somebody else gives the current row another text.
    [[nodiscard]] bool editElsewhere()
    {
        const auto *model = qobject_cast<const ui::ItemModel *>(table()->model());
        Decision decision;
        decision.kind = Decision::Kind::Edit;
        decision.items = {model->refs().at(table()->currentIndex().row())};
        decision.text = u"The text that another steward gave this meanwhile."_s;
        decision.actor = {{u"bob"_s, UserSource::SystemAccount}, {u"key"_s, 1}};
        app::Services other(Engine::Threading::OwnThread, *store::StoreUrl::parse(u"sqlite:"_s + m_store),
            app::Folders::in(m_home.filePath(u"other"_s)));
        if (!waitFor(other.store().open())) {
            return false;
        }
        const auto done = waitFor(other.review().decide(decision));
        return done && done->changed == 1;
    }

private:
    QTemporaryDir m_home;
    QString m_store, m_folder, m_suffix;
    std::unique_ptr<app::Desktop> m_desktop;
};

bool happened(bool done, const char *step)
{
    if (!done) {
        std::fprintf(stderr, "step did not happen: %s\n", step);
    }
    return done;
}

bool listPictures(StoreAlbum &album)
{
    if (!album.take("list")) {
        return false;
    }
    album.press(Qt::Key_End, Qt::ControlModifier);
    QTest::qWait(800);
    if (!album.take("end")) {
        return false;
    }
    album.press(Qt::Key_Home, Qt::ControlModifier);
    album.press(Qt::Key_Down, Qt::ShiftModifier);
    album.press(Qt::Key_Down, Qt::ShiftModifier);
    if (!album.take("bulk")) {
        return false;
    }
    QTest::mouseClick(album.widget<QPushButton>("acceptAll"), Qt::LeftButton);
    QTest::qWait(400);
    const bool taken = album.take("all");
    QTest::mouseClick(album.widget<QPushButton>("bulkCancel"), Qt::LeftButton);
    return taken;
}

bool modePictures(StoreAlbum &album)
{
    album.press(Qt::Key_Home, Qt::ControlModifier);
    album.press(Qt::Key_G, Qt::ControlModifier);
    const auto grouped = [&] {
        const auto *members = album.widget<QTableView>("groupMembers");
        return members && members->model()->rowCount() > 0;
    };
    if (!happened(album.until(grouped), "groups") || !album.take("groups")) {
        return false;
    }
    QTest::keyClick(album.widget<QTableView>("groupTable"), Qt::Key_Escape);
    album.press(Qt::Key_H, Qt::ControlModifier);
    QTest::keyClicks(album.widget<QLineEdit>("replaceFind"), u"number"_s);
    QTest::keyClicks(album.widget<QLineEdit>("replaceWith"), u"no."_s);
    const auto looked = [&] { return album.widget<QLabel>("replaceFigures")->text().contains(u"change."_s); };
    const bool taken = happened(album.until(looked), "replace") && album.take("replace");
    QTest::keyClick(album.widget<QLineEdit>("replaceFind"), Qt::Key_Escape);
    return taken;
}

bool conflictPicture(StoreAlbum &album)
{
    album.press(Qt::Key_Down);
    QTest::qWait(500);
    album.press(Qt::Key_E);
    QTest::keyClicks(album.editor(), u" As agreed with the owners."_s);
    QTest::qWait(1200);
    if (!happened(album.editElsewhere(), "edit by another person")) {
        return false;
    }
    QTest::keyClick(album.editor(), Qt::Key_Return, Qt::ControlModifier);
    const auto refused = [&] { return album.widget<QWidget>("conflictPanel")->isVisible(); };
    return happened(album.until(refused), "conflict") && album.take("conflict");
}

bool nothingPicture(StoreAlbum &album)
{
    auto *line = album.widget<QLineEdit>("filterLine");
    line->setText(u"\"nothing is called so\""_s);
    QTest::keyClick(line, Qt::Key_Return);
    const auto empty = [&] { return album.widget<QWidget>("reviewEmpty")->isVisible(); };
    return happened(album.until(empty), "empty") && album.take("empty");
}

} // namespace

bool takeStorePictures(const QString &storeFile, const QString &folder, const QString &suffix)
{
    StoreAlbum album(storeFile, folder, suffix);
    return happened(album.open(), "window") && listPictures(album) && modePictures(album) && conflictPicture(album)
        && nothingPicture(album);
}

} // namespace metaflow::testing
