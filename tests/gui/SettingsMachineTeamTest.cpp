// More than one person, and more than one window: roles, four eyes, what others change, another store in this one's
// place.
#include "app/desktop/Desktop.h"
#include "core/secrets/KeyRing.h"
#include "core/store/BackupService.h"
#include "tests/gui/ReviewFixture.h"
#include "tests/support/PostgresServer.h"
#include "ui/generate/GeneratePage.h"
#include "ui/importing/ImportPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/MachineServices.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/Banner.h"
#include "ui/window/Window.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

/// The review page with what a machine has; who is at it is what a test says.
class TeamReview : public ReviewFixture {
protected:
    TeamReview()
        : machine{desk.services->accounts(), desk.services->keys(), desk.services->backups()}
    {
        desk.context->machine = &machine;
    }
    void become(metaflow::Role role) { machine.membership = {role, true}; }
    [[nodiscard]] QString banner() { return page->banner()->isVisible() ? page->banner()->text() : QString(); }
    QPushButton *button(const char *name) { return find<QPushButton>(page.get(), name); }
    void decideAs(const Person &person, ItemId id)
    {
        Decision approve;
        approve.kind = Decision::Kind::Approve;
        approve.items = {{id, desk.item(id).version}};
        approve.textHash = textHash(desk.item(id).current);
        approve.actor = {person, {u"key"_s, 1}};
        const auto outcome = waitFor(desk.services->review().decide(approve));
        ASSERT_TRUE(outcome && outcome->changed == 1);
    }
    void twoPeopleDecide()
    {
        ids = desk.add(u"orders"_s, 4);
        decideAs({u"anna@example.com"_s, UserSource::Workspace}, ids.at(1));
        decideAs({u"ben@example.com"_s, UserSource::Workspace}, ids.at(2));
    }
    [[nodiscard]] bool asksForTwo()
    {
        const auto policies = waitFor(desk.services->review().policies());
        return policies && policies->size() == 1 && policies->first().decisions;
    }
    ui::MachineServices machine;
};

} // namespace

TEST_F(TeamReview, AReadersButtonsRestWithTheReasonAndKeysSayItToo)
{
    become(metaflow::Role::Reader);
    open(3);
    const int version = desk.item(ids.at(0)).version;
    EXPECT_TRUE(banner().contains(u"reader"_s)) << qPrintable(banner());
    for (const char *name : {"acceptNext", "edit", "reject", "needsWork", "undo"}) {
        EXPECT_FALSE(button(name)->isEnabled()) << name;
        EXPECT_TRUE(button(name)->toolTip().contains(u"reader"_s)) << name;
    }
    page->banner()->clear();
    press(Qt::Key_Return);
    EXPECT_TRUE(banner().contains(u"reader"_s));
    EXPECT_EQ(desk.item(ids.at(0)).status, Status::Pending);
    page->banner()->clear();
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier); // from the text
    ASSERT_TRUE(QTest::qWaitFor([this] { return banner().contains(u"reader"_s); }));
    EXPECT_EQ(desk.item(ids.at(0)).version, version) << "nothing was sent";
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return button("acceptSelected")->isVisible(); }));
    EXPECT_FALSE(button("acceptSelected")->isEnabled());
    EXPECT_FALSE(button("regenerateSelected")->isEnabled());
}

TEST_F(TeamReview, AStewardDecidesAndNeitherGeneratesNorImports)
{
    become(metaflow::Role::Steward);
    open(2);
    EXPECT_TRUE(banner().isEmpty()) << qPrintable(banner());
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return desk.item(ids.at(0)).status == Status::Approved; }));

    desk.stalls.beginBuild();
    ui::GeneratePage generate(*desk.context);
    ui::ImportPage import(*desk.context);
    desk.stalls.endBuild(&import);
    for (ui::Page *each : std::initializer_list<ui::Page *>{&generate, &import}) {
        each->show();
        each->activate();
        EXPECT_TRUE(each->banner()->text().contains(u"steward"_s)) << qPrintable(each->objectName());
    }
    EXPECT_TRUE(find<QPushButton>(&generate, "scanButton")->toolTip().contains(u"steward"_s));
    EXPECT_TRUE(find<QPushButton>(&generate, "quoteButton")->toolTip().contains(u"steward"_s));
    EXPECT_FALSE(find<QPushButton>(&generate, "runButton")->isEnabled());
    EXPECT_TRUE(find<QPushButton>(&import, "planButton")->toolTip().contains(u"steward"_s));
    desk.stalls.reset(); // two pages were shown at once
}

TEST_F(TeamReview, FourEyesAreOfferedOnceASecondPersonHasDecidedAndYesAsksForTwo)
{
    twoPeopleDecide();
    show();
    ASSERT_TRUE(QTest::qWaitFor([this] { return banner().startsWith(u"Two people decide"_s); }));
    EXPECT_TRUE(banner().contains(u"courtesy"_s)) << "it is a file";
    QTest::mouseClick(button("bannerAction"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return asksForTwo(); }));
    EXPECT_FALSE(waitFor(desk.services->review().secondPersonJoined()).value());
}

TEST_F(TeamReview, NoIsAnAnswerAndNobodyIsAskedAgain)
{
    twoPeopleDecide();
    show();
    ASSERT_TRUE(QTest::qWaitFor([this] { return banner().startsWith(u"Two people decide"_s); }));
    QTest::mouseClick(button("bannerOther"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !waitFor(desk.services->review().secondPersonJoined()).value(); }));
    EXPECT_FALSE(asksForTwo());
}

TEST_F(TeamReview, WhatOthersChangeIsMarkedAndNobodysTypingMoves)
{
    desk.context->watch = [this](QObject *whose, std::function<void()> changed) {
        desk.services->review().watch(whose, std::move(changed));
    };
    open(3);
    press(Qt::Key_E);
    editor()->selectAll();
    QTest::keyClicks(editor(), u"my words"_s);
    editor()->moveCursor(QTextCursor::Start);

    const QTemporaryDir theirs;
    app::Services others(Engine::Threading::OwnThread, desk.services->store().url(),
        app::Folders{theirs.path(), theirs.path(), theirs.path(), theirs.path()});
    ASSERT_TRUE(waitFor(others.store().open()));
    for (const int row : {0, 2}) {
        Decision edit;
        edit.kind = Decision::Kind::Edit;
        edit.items = {{ids.at(row), desk.item(ids.at(row)).version}};
        edit.text = u"theirs"_s;
        edit.actor = {{u"bob"_s, UserSource::SystemAccount}, {u"key"_s, 1}};
        ASSERT_TRUE(waitFor(others.review().decide(edit)));
    }
    const auto status = [this](int row) { return model()->index(row, int(ui::ItemModel::Column::Status)); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return status(2).data().toString().contains(u"changed"_s); }, 15'000))
        << qPrintable(status(2).data().toString());
    EXPECT_TRUE(status(2).data(Qt::AccessibleTextRole).toString().contains(u"changed by somebody else"_s));
    EXPECT_EQ(model()->index(2, int(ui::ItemModel::Column::Text)).data().toString(), u"theirs"_s);
    EXPECT_FALSE(status(1).data().toString().contains(u"changed"_s));
    EXPECT_EQ(table()->currentIndex().row(), 0);
    EXPECT_EQ(editor()->toPlainText(), u"my words"_s);
    EXPECT_EQ(editor()->textCursor().position(), 0);
    EXPECT_TRUE(editor()->hasFocus());
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    auto *conflict = find<QPlainTextEdit>(page.get(), "theirText");
    EXPECT_TRUE(QTest::qWaitFor([&] { return conflict->isVisible() && conflict->toPlainText().contains(u"theirs"_s); }))
        << "told when it is decided";
}

namespace {

/// Whether a window of this name was shown, however short.
class Sighting : public QObject {
public:
    explicit Sighting(QString name)
        : m_name(std::move(name))
    {
        qApp->installEventFilter(this);
    }
    bool eventFilter(QObject *object, QEvent *event) override
    {
        seen = seen || (event->type() == QEvent::Show && object->objectName() == m_name);
        return false;
    }
    bool seen = false;

private:
    QString m_name;
};

/// The whole program in a home of its own, on a file that a test names.
class OtherStore : public ::testing::Test {
protected:
    void SetUp() override
    {
        qputenv("METAFLOW_HOME", home.path().toUtf8());
        qputenv("DATABRICKS_CONFIG_FILE", home.filePath(u"databrickscfg"_s).toUtf8());
        for (const char *name : {"METAFLOW_STORE", "DATABRICKS_HOST", "DATABRICKS_CONFIG_PROFILE"}) {
            qunsetenv(name);
        }
        addItems(1);
        app::Arguments arguments;
        arguments.store = url();
        desktop = std::make_unique<app::Desktop>(arguments);
        desktop->open(false);
        ASSERT_TRUE(isOpen());
    }
    void TearDown() override
    {
        desktop.reset();
        qunsetenv("METAFLOW_HOME");
        qunsetenv("DATABRICKS_CONFIG_FILE");
    }
    [[nodiscard]] static bool until(const std::function<bool()> &condition)
    {
        return QTest::qWaitFor(condition, 60'000);
    }
    [[nodiscard]] bool isOpen()
    {
        return until([this] { return desktop->window() && desktop->window()->isVisible(); });
    }
    [[nodiscard]] QString url() const { return u"sqlite:"_s + home.filePath(u"mine.sqlite"_s); }
    /// As another program would, which has gone by the time this returns.
    void addItems(int count)
    {
        app::Services services(
            Engine::Threading::OwnThread, *store::StoreUrl::parse(url()), app::Folders::in(home.path()));
        ASSERT_TRUE(waitFor(services.store().open()));
        QVector<store::Offer> offers;
        for (int i = 0; i < count; ++i) {
            store::Offer offer;
            offer.object = {{u"main"_s, u"sales"_s, u"t%1_%2"_s.arg(added).arg(i)}};
            offer.text = u"text"_s;
            offer.method = u"openai_test"_s;
            offer.author = u"test"_s;
            offers << offer;
        }
        ++added;
        const Actor actor{{u"ann"_s, UserSource::SystemAccount}, {u"shell"_s, 1}};
        ASSERT_TRUE(waitFor(services.store().write([offers, actor](store::Connection &open) {
            return store::offerTexts(open, offers, actor, QDateTime::currentDateTimeUtc());
        })));
    }
    ui::SettingsPage *settings(const char *section)
    {
        desktop->window()->showPage(ui::SettingsPageIndex);
        auto *page = qobject_cast<ui::SettingsPage *>(desktop->window()->page(ui::SettingsPageIndex));
        page->openSection(QString::fromLatin1(section));
        return page;
    }
    template <typename Widget> Widget *at(const char *name) { return find<Widget>(desktop->window(), name); }
    [[nodiscard]] bool press(const char *name)
    {
        const bool ready
            = until([&] { return at<QPushButton>(name)->isVisible() && at<QPushButton>(name)->isEnabled(); });
        if (ready) {
            QTest::mouseClick(at<QPushButton>(name), Qt::LeftButton);
        }
        return ready;
    }
    void type(const char *field, const QString &text)
    {
        auto *edit = at<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    /// The button of the question that is open.
    [[nodiscard]] bool answer(const QString &button)
    {
        return until([&button] {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                const auto *box = qobject_cast<QMessageBox *>(widget);
                for (QAbstractButton *each : box && box->isVisible() ? box->buttons() : QList<QAbstractButton *>()) {
                    if (each->text() == button) {
                        each->click();
                        return true;
                    }
                }
            }
            return false;
        });
    }
    /// Not the daily one, which the window makes by itself.
    [[nodiscard]] bool chooseBackupThatWasRead()
    {
        auto *table = at<QTableWidget>("backupTable");
        const auto read = table->findItems(u"can be restored"_s, Qt::MatchContains);
        if (!read.isEmpty()) {
            table->setCurrentItem(read.first());
        }
        return !read.isEmpty();
    }
    [[nodiscard]] QString holds()
    {
        settings("store");
        auto *fact = at<QLabel>("storeHolds");
        return until([&] { return !fact->text().isEmpty(); }) ? fact->text() : QString();
    }

    QTemporaryDir home;
    std::unique_ptr<app::Desktop> desktop;
    int added = 0;
};

} // namespace

TEST_F(OtherStore, ABackupTakesThePlaceOfTheStoreAndWhatWasThereStaysBesideIt)
{
    settings("backups");
    ASSERT_TRUE(press("backupCreate"));
    ASSERT_TRUE(until([this] { return chooseBackupThatWasRead(); }));
    addItems(2);
    ASSERT_TRUE(holds().startsWith(u"3 items"_s)) << qPrintable(holds());
    settings("backups");
    const QPointer<ui::MainWindow> before = desktop->window();
    Sighting waiting(u"startWaiting"_s);
    ASSERT_TRUE(press("backupRestore"));
    ASSERT_TRUE(answer(u"Restore it"_s));
    ASSERT_TRUE(until([&] { return before.isNull(); })) << "the window closes first";
    ASSERT_TRUE(isOpen());
    EXPECT_TRUE(waiting.seen) << "meanwhile it is said what goes on";
    EXPECT_TRUE(holds().startsWith(u"1 items"_s)) << qPrintable(holds());
    EXPECT_FALSE(QDir(home.path()).entryList({u"*before-restore*"_s}).isEmpty());
}

TEST_F(OtherStore, MovesToPostgresWithItsHistoryAndAMemberGetsARoleThere)
{
    if (!PostgresServer::isInstalled()) {
        GTEST_SKIP() << "no PostgreSQL server is installed";
    }
    PostgresServer server;
    ASSERT_TRUE(server.start()) << qPrintable(server.error());
    settings("store");
    ASSERT_TRUE(press("storeMoveStart"));
    type("storeHost", u"127.0.0.1"_s);
    at<QSpinBox>("storePort")->setValue(server.port());
    type("storeDatabase", u"postgres"_s);
    type("storeUser", u"postgres"_s);
    ASSERT_TRUE(press("storeUse"));
    ASSERT_TRUE(answer(u"Move it"_s));
    ASSERT_TRUE(until([this] { return at<QLabel>("storeMoved")->isVisible(); }))
        << qPrintable(at<ui::SettingsPage>("settingsPage")->banner()->text());
    {
        app::Services moved(
            Engine::Threading::OwnThread, *store::StoreUrl::parse(server.url()), app::Folders::in(home.path()));
        ASSERT_TRUE(waitFor(moved.store().open()));
        const auto verdict = waitFor(moved.review().verifyHistory());
        ASSERT_TRUE(verdict);
        EXPECT_TRUE(verdict->ok);
        EXPECT_GT(verdict->rows, 0);
        auto raw = store::Connection::open(*store::StoreUrl::parse(server.url()), u"login-of-bob"_s);
        ASSERT_TRUE(raw && (*raw)->run(u"CREATE ROLE bob LOGIN"_s));
    }
    const QPointer<ui::MainWindow> before = desktop->window();
    ASSERT_TRUE(press("storeMovedGo"));
    ASSERT_TRUE(until([&] { return before.isNull(); }));
    ASSERT_TRUE(isOpen());
    EXPECT_TRUE(holds().startsWith(u"1 items"_s)) << qPrintable(holds());
    EXPECT_TRUE(at<QLabel>("storeRole")->text().contains(u"the server refuses"_s));

    settings("members");
    auto *table = at<QTableWidget>("memberTable");
    ASSERT_TRUE(until([table] { return table->rowCount() > 0; }));
    type("memberUser", u"bob"_s);
    at<QComboBox>("memberRole")->setCurrentIndex(0);
    ASSERT_TRUE(press("memberGive"));
    ASSERT_TRUE(until([table] { return table->rowCount() == 2; }));
    app::Services bob(
        Engine::Threading::OwnThread, *store::StoreUrl::parse(server.url(u"bob"_s)), app::Folders::in(home.path()));
    const auto opened = waitFor(bob.store().open());
    ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
    EXPECT_EQ(opened->membership, (Membership{metaflow::Role::Reader, true}));
}

} // namespace metaflow::testing
