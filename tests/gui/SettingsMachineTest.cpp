#include "core/health/Diagnostics.h"
#include "core/health/Doctor.h"
#include "core/health/RunFigures.h"
#include "core/net/NetworkSettings.h"
#include "core/store/Adoption.h"
#include "core/store/Roles.h"
#include "core/store/StoreMove.h"
#include "tests/gui/StartFixture.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/RunLoop.h"
#include "ui/settings/SettingsPage.h"
#include "ui/widgets/Banner.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

const QString modelName = u"model openai https://api.example.com/v1"_s;

class MachineSettings : public StartFixture {
protected:
    MachineSettings()
    {
        machine->networkFile = desk.folder.filePath(u"network.json"_s);
        machine->logFile = desk.folder.filePath(u"metaflow.log"_s);
        app::Services &services = *desk.services;
        machine->storeInfo = [&services] { return Job(services.store().info()); };
        machine->openStore = [this](const QString &url) { opened << url; };
        machine->restoreBackup = [this](const QString &file) { restored << file; };
    }
    void open(const char *section)
    {
        page = build<ui::SettingsPage>(desk);
        QObject::connect(
            page.get(), &ui::Page::statusChanged, page.get(), [this](const QString &text) { said = text; });
        page->resize(1160, 760);
        page->show();
        QApplication::setActiveWindow(page.get());
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        page->activate();
        page->openSection(QString::fromLatin1(section));
    }
    template <typename Widget> Widget *at(const char *name) { return find<Widget>(page.get(), name); }
    void press(const char *button) { StartFixture::press(page.get(), button); }
    void type(const char *field, const QString &text) { StartFixture::type(page.get(), field, text); }
    [[nodiscard]] QString banner() { return page->banner()->isVisible() ? page->banner()->text() : QString(); }
    [[nodiscard]] QString cell(const char *table, int row, int column)
    {
        const auto *item = at<QTableWidget>(table)->item(row, column);
        return item ? item->text() : QString();
    }
    [[nodiscard]] QString currentSection() { return at<QListWidget>("settingsSections")->currentItem()->text(); }
    void keepKey(const QString &name, const QByteArray &value)
    {
        ASSERT_TRUE(waitFor(keys->write(name, Secret(QByteArray(value)))));
    }
    [[nodiscard]] QByteArray keptKey(const QString &name)
    {
        const auto key = waitFor(keyStore->read(name));
        return key ? key->reveal() : QByteArray();
    }
    void write(const QString &file, const QByteArray &text)
    {
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly) && out.write(text) == text.size());
    }
    void examineForReal()
    {
        machine->examine = [this] {
            const health::Surroundings around{.storeError = {},
                .profile = fail(ErrorCode::NotSignedIn),
                .model = fail(ErrorCode::KeyMissing),
                .folders = {desk.folder.path()},
                .logFile = machine->logFile,
                .networkFile = machine->networkFile};
            return desk.services->doctor().examine(around);
        };
        machine->runFigures = [this] { return desk.services->doctor().figures(); };
    }
    /// The row of that check, chosen; -1: it is not there.
    int chooseCheck(const QString &name)
    {
        auto *table = at<QTableWidget>("healthTable");
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, 2)->text() == name) {
                table->setCurrentCell(row, 0);
                return row;
            }
        }
        return -1;
    }

    std::unique_ptr<ui::SettingsPage> page;
    QString said; ///< in the status line
    QStringList opened, restored;
};

} // namespace

TEST_F(MachineSettings, AKeyIsReplacedAndTheOldOneIsNeverShown)
{
    keepKey(modelName, "sk-old");
    open("secrets");
    ASSERT_EQ(at<QTableWidget>("secretsTable")->rowCount(), 1);
    EXPECT_EQ(cell("secretsTable", 0, 0), u"Model: openai https://api.example.com/v1"_s);
    EXPECT_EQ(cell("secretsTable", 0, 2), u"in the key store"_s);
    auto *table = at<QTableWidget>("secretsTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    auto *value = at<QLineEdit>("secretValue");
    ASSERT_TRUE(value->hasFocus());
    QTest::keyClick(value, Qt::Key_Return);
    EXPECT_FALSE(note(page.get(), "secretValueFieldNote").isEmpty()) << "nothing was typed";
    EXPECT_EQ(value->accessibleDescription(), note(page.get(), "secretValueFieldNote")) << "read out where one types";
    EXPECT_TRUE(value->text().isEmpty());
    QTest::keyClicks(value, u"sk-new"_s);
    EXPECT_FALSE(page->unfinished().isEmpty());
    QTest::keyClick(value, Qt::Key_Return);
    ASSERT_TRUE(until([this] { return keptKey(modelName) == "sk-new"; }));
    ASSERT_TRUE(until([&] { return !value->isVisible(); }));
    EXPECT_TRUE(value->text().isEmpty());
    EXPECT_TRUE(page->unfinished().isEmpty());
    EXPECT_TRUE(said.startsWith(u"Replaced"_s));
}

TEST_F(MachineSettings, AKeyIsRemovedAfterAQuestion)
{
    keepKey(modelName, "sk-old");
    keys->keepForSession(u"proxy proxy.example.com:3128"_s, Secret(QByteArray("pw")));
    open("secrets");
    ASSERT_EQ(at<QTableWidget>("secretsTable")->rowCount(), 2);
    EXPECT_EQ(cell("secretsTable", 1, 2), u"for this session only"_s);
    desk.dialogs.yes = false;
    press("secretRemove");
    ASSERT_EQ(desk.dialogs.asked.size(), 1);
    EXPECT_EQ(keptKey(modelName), "sk-old");
    desk.dialogs.yes = true;
    press("secretRemove");
    ASSERT_TRUE(until([this] { return at<QTableWidget>("secretsTable")->rowCount() == 1; }));
    EXPECT_TRUE(keptKey(modelName).isEmpty());
    press("secretRemove");
    EXPECT_TRUE(until([this] { return at<QLabel>("secretsEmpty")->isVisible(); }));
}

TEST_F(MachineSettings, ALockedKeyStoreIsToldAndLosesNothing)
{
    keepKey(modelName, "sk-old");
    keyStore->blind = true; // as a real one shows that it is locked
    open("secrets");
    ASSERT_TRUE(until([this] { return at<QLabel>("secretsStore")->text().contains(u"locked"_s); }))
        << qPrintable(at<QLabel>("secretsStore")->text());
    desk.dialogs.yes = true;
    press("secretRemove");
    ASSERT_TRUE(until([this] { return !banner().isEmpty(); }));
    EXPECT_EQ(at<QTableWidget>("secretsTable")->rowCount(), 1) << "it may lie there still";
    press("secretReplace");
    QTest::keyClicks(at<QLineEdit>("secretValue"), u"sk-new"_s);
    press("secretKeep");
    ASSERT_TRUE(until([this] { return !note(page.get(), "secretValueFieldNote").isEmpty(); }));
    EXPECT_EQ(at<QLineEdit>("secretValue")->text(), u"sk-new"_s) << "nothing that was typed is lost";
    at<QCheckBox>("secretValueKeep")->click();
    press("secretKeep");
    ASSERT_TRUE(until([this] { return cell("secretsTable", 0, 2) == u"for this session only"_s; }));
    keyStore->blind = false;
    EXPECT_EQ(keptKey(modelName), "sk-old");
}

TEST_F(MachineSettings, AProxyIsSavedWithItsPasswordInTheKeyStoreAlone)
{
    int used = 0;
    machine->useNetwork = [&used] {
        ++used;
        return finishedJob<bool>(true);
    };
    open("network");
    ASSERT_TRUE(until([this] { return at<QComboBox>("proxyChoice")->isEnabled(); }));
    EXPECT_EQ(at<QComboBox>("proxyChoice")->currentIndex(), 0);
    EXPECT_FALSE(at<QLineEdit>("proxyHost")->isVisible());
    choose(page.get(), "proxyChoice", 2);
    press("networkSave");
    EXPECT_FALSE(note(page.get(), "proxyHostNote").isEmpty());
    EXPECT_FALSE(QFile::exists(machine->networkFile));
    type("proxyHost", u"proxy.example.com"_s);
    at<QSpinBox>("proxyPort")->setValue(3128);
    type("proxyUser", u"ann"_s);
    type("proxyPassword", u"pr0xy-secret"_s);
    EXPECT_FALSE(page->unfinished().isEmpty());
    QTest::keyClick(at<QLineEdit>("proxyPassword"), Qt::Key_Return);
    ASSERT_TRUE(until([&] { return used == 1; }));
    const auto saved = net::loadNetworkSettings(machine->networkFile);
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->proxyHost, u"proxy.example.com"_s);
    EXPECT_EQ(saved->proxyPort, 3128);
    EXPECT_EQ(keptKey(net::proxyKeyName(*saved)), "pr0xy-secret");
    QFile file(machine->networkFile);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("pr0xy-secret"));
    EXPECT_TRUE(page->unfinished().isEmpty());
}

TEST_F(MachineSettings, AFileWithoutACertificateIsRefusedBesideItsFieldAndNothingIsSaved)
{
    const QString file = desk.folder.filePath(u"company.pem"_s);
    write(file, "no certificate at all\n");
    desk.dialogs.file = file;
    open("network");
    ASSERT_TRUE(until([this] { return at<QComboBox>("proxyChoice")->isEnabled(); }));
    press("caChoose");
    ASSERT_EQ(at<QLineEdit>("caFile")->text(), file);
    press("networkSave");
    ASSERT_TRUE(until([this] { return at<QLineEdit>("caFile")->hasFocus(); }));
    EXPECT_TRUE(note(page.get(), "caFileNote").contains(u"company.pem"_s))
        << qPrintable(note(page.get(), "caFileNote"));
    EXPECT_FALSE(QFile::exists(machine->networkFile));
    EXPECT_FALSE(page->unfinished().isEmpty());
}

TEST_F(MachineSettings, ASabotageIsFoundSaidAndItsButtonLeadsToTheSection)
{
    examineForReal();
    write(machine->networkFile,
        R"({"proxy":"system","ca_file":")" + desk.folder.filePath(u"gone.pem"_s).toUtf8() + R"("})");
    open("health");
    auto *table = at<QTableWidget>("healthTable");
    ASSERT_TRUE(until([&] { return table->rowCount() == health::healthCheckNames().size(); }));
    const int row = chooseCheck(u"proxy and certificates"_s);
    ASSERT_GE(row, 0);
    EXPECT_EQ(cell("healthTable", row, 0), u"not right"_s);
    EXPECT_FALSE(table->item(row, 0)->icon().isNull());
    EXPECT_TRUE(at<QLabel>("healthWhat")->text().contains(u"gone.pem"_s))
        << qPrintable(at<QLabel>("healthWhat")->text());
    EXPECT_TRUE(at<QLabel>("healthSummary")->text().contains(u"not right"_s));
    EXPECT_FALSE(at<QLabel>("healthFigures")->text().isEmpty());
    press("healthHelp");
    EXPECT_EQ(currentSection(), u"Network"_s);
    EXPECT_TRUE(until([this] { return at<QLineEdit>("caFile")->isVisible(); }));

    ASSERT_TRUE(QFile::remove(machine->networkFile));
    page->openSection(u"health"_s);
    ASSERT_TRUE(until([&] { return cell("healthTable", row, 0) == u"fine"_s; }));
    chooseCheck(u"proxy and certificates"_s);
    EXPECT_FALSE(at<QPushButton>("healthHelp")->isVisible()) << "what is well needs no help";
}

TEST_F(MachineSettings, AMissingBackupIsMadeFromWhereItIsMissed)
{
    examineForReal();
    machine->runFigures = [] { return finishedJob<health::RunFigures>(fail(ErrorCode::Storage)); };
    open("health");
    ASSERT_TRUE(until([this] { return chooseCheck(u"backup"_s) >= 0; }));
    EXPECT_TRUE(until([this] { return at<QLabel>("healthFigures")->text().contains(u"cannot be read"_s); }));
    EXPECT_EQ(at<QPushButton>("healthHelp")->text(), u"Back up now"_s);
    press("healthHelp");
    EXPECT_TRUE(until([this] { return !QDir(backups->folder()).entryList({u"*-asked.sqlite"_s}).isEmpty(); }));
    EXPECT_TRUE(until([this] { return said.startsWith(u"Backed up"_s); }));
}

TEST_F(MachineSettings, DiagnosticsAreSavedWithTheChecksAndAFolderThatIsGoneIsTold)
{
    examineForReal();
    machine->saveDiagnostics = [this](const QString &file, const QVector<health::HealthCheck> &checks) {
        health::Diagnostics diagnostics;
        diagnostics.checks = checks;
        diagnostics.logFile = machine->logFile;
        EXPECT_EQ(checks.size(), health::healthCheckNames().size());
        return health::saveDiagnosticsOf(desk.services->store(), file, std::move(diagnostics));
    };
    open("health");
    ASSERT_TRUE(until([this] { return at<QTableWidget>("healthTable")->rowCount() > 0; }));
    desk.dialogs.file = desk.folder.filePath(u"for-help.zip"_s);
    press("healthSave");
    ASSERT_TRUE(until([this] { return said.startsWith(u"Saved to"_s); })) << qPrintable(banner());
    EXPECT_GT(QFileInfo(desk.dialogs.file).size(), 0);
    desk.dialogs.file = desk.folder.filePath(u"no/such/place.zip"_s);
    press("healthSave");
    EXPECT_TRUE(until([this] { return !banner().isEmpty(); }));
}

TEST_F(MachineSettings, TheLogIsNewestFirstFilteredByLevelAndTextAndCopied)
{
    write(machine->logFile,
        R"({"time":"2026-11-22T08:00:00.000Z","level":"info","category":"metaflow.net","process":1,"message":"asked once"})"
        "\n"
        R"({"time":"2026-11-22T08:00:01.000Z","level":"warning","category":"metaflow.store","process":1,"message":"<b>slow</b>"})"
        "\n"
        R"({"time":"2026-11-22T08:00:02.000Z","level":"debug","category":"metaflow.net","process":1,"message":"a detail"})"
        "\n");
    open("log");
    auto *table = at<QTableWidget>("logTable");
    ASSERT_TRUE(until([&] { return table->rowCount() == 2; }));
    EXPECT_EQ(cell("logTable", 0, 3), u"<b>slow</b>"_s);
    EXPECT_EQ(table->item(0, 0)->toolTip(), u"2026-11-22T08:00:01.000Z"_s);
    EXPECT_EQ(at<QPlainTextEdit>("logLine")->toPlainText(), u"<b>slow</b>"_s);
    choose(page.get(), "logLevel", 0);
    ASSERT_TRUE(until([&] { return table->rowCount() == 3; }));
    choose(page.get(), "logLevel", 2);
    ASSERT_TRUE(until([&] { return table->rowCount() == 1; }));
    choose(page.get(), "logLevel", 0);
    type("logText", u"ASKED"_s);
    ASSERT_TRUE(until([&] { return table->rowCount() == 1 && cell("logTable", 0, 3) == u"asked once"_s; }));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"2026-11-22T08:00:00.000Z\tinfo\tmetaflow.net\tasked once"_s);
    type("logText", u"nowhere"_s);
    EXPECT_TRUE(until([&] { return table->rowCount() == 0 && !at<QPushButton>("logCopy")->isEnabled(); }));
    EXPECT_TRUE(at<QLabel>("logCount")->text().startsWith(u"No line fits"_s));
}

TEST_F(MachineSettings, ABackupIsMadeVerifiedAndRestoredAfterAQuestion)
{
    desk.add(u"orders"_s, 2);
    open("backups");
    ASSERT_TRUE(until([this] { return at<QLabel>("backupsEmpty")->isVisible(); }));
    press("backupCreate");
    auto *table = at<QTableWidget>("backupTable");
    ASSERT_TRUE(until([&] { return table->rowCount() == 1; }));
    EXPECT_EQ(cell("backupTable", 0, 1), u"by hand"_s);
    EXPECT_TRUE(cell("backupTable", 0, 3).contains(u"3 items"_s)) << qPrintable(cell("backupTable", 0, 3));
    ASSERT_TRUE(until([this] { return at<QPushButton>("backupVerify")->isEnabled(); }));
    said.clear();
    press("backupVerify");
    ASSERT_TRUE(until([this] { return said == u"It can be restored."_s; }));

    desk.dialogs.yes = false;
    press("backupRestore");
    ASSERT_EQ(desk.dialogs.asked.size(), 1);
    EXPECT_TRUE(restored.isEmpty());
    desk.dialogs.yes = true;
    press("backupRestore");
    ASSERT_EQ(restored.size(), 1);
    EXPECT_TRUE(restored.first().startsWith(backups->folder()));
}

TEST_F(MachineSettings, ABackupThatWasCutIsToldWhenItIsVerified)
{
    const auto made = waitFor(backups->create(u"asked"_s).future());
    ASSERT_TRUE(made);
    QFile file(made->file);
    ASSERT_TRUE(file.resize(file.size() / 2));
    open("backups");
    ASSERT_TRUE(until([this] { return at<QPushButton>("backupVerify")->isEnabled(); }));
    press("backupVerify");
    ASSERT_TRUE(until([this] { return !banner().isEmpty(); }));
    EXPECT_TRUE(until([this] { return cell("backupTable", 0, 3).contains(u"too early"_s); }))
        << qPrintable(cell("backupTable", 0, 3));
}

TEST_F(MachineSettings, TheStoreIsDescribedAndAnotherOneIsOpened)
{
    desk.add(u"orders"_s, 2);
    open("store");
    ASSERT_TRUE(until([this] { return at<QLabel>("storeHolds")->text().startsWith(u"3 items"_s); }));
    EXPECT_EQ(at<QLabel>("storeAddress")->text(), machine->storeUrl);
    EXPECT_TRUE(at<QLabel>("storeRole")->text().contains(u"courtesy"_s));
    desk.dialogs.file = u"/data/other.sqlite"_s;
    press("storeFile");
    press("storeOther");
    ASSERT_TRUE(at<QComboBox>("storePlace")->hasFocus());
    choose(page.get(), "storePlace", 0);
    press("storeUse");
    EXPECT_EQ(opened, (QStringList{u"sqlite:/data/other.sqlite"_s, QString()}));
}

TEST_F(MachineSettings, MovingAsksShowsWhatWentWrongAndLeadsToTheNewStore)
{
    QStringList moved;
    machine->moveStore = [&moved](const QString &url) {
        moved << url;
        store::MoveReport report;
        report.to = url;
        report.items = 3;
        report.verified = true;
        return moved.size() == 1 ? finishedJob<store::MoveReport>(fail(ErrorCode::StoreNotEmpty, url))
                                 : finishedJob<store::MoveReport>(report);
    };
    open("store");
    press("storeMoveStart");
    type("storeHost", u"postgresql://ann@127.0.0.1:5432/team"_s);
    QTest::keyClick(at<QLineEdit>("storeHost"), Qt::Key_Tab);
    EXPECT_EQ(at<QLineEdit>("storeDatabase")->text(), u"team"_s);
    desk.dialogs.yes = false;
    press("storeUse");
    EXPECT_TRUE(moved.isEmpty());
    ASSERT_EQ(desk.dialogs.asked.size(), 1);
    desk.dialogs.yes = true;
    press("storeUse");
    ASSERT_TRUE(until([this] { return !banner().isEmpty(); })) << "not empty there";
    EXPECT_FALSE(at<QPushButton>("storeMovedGo")->isVisible());
    press("storeUse");
    ASSERT_TRUE(until([this] { return at<QPushButton>("storeMovedGo")->isVisible(); }));
    EXPECT_TRUE(at<QLabel>("storeMoved")->text().contains(u"3 items"_s));
    press("storeMovedGo");
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first(), moved.last());
    EXPECT_TRUE(opened.first().startsWith(u"postgresql://ann@127.0.0.1"_s));
}

TEST_F(MachineSettings, APastedPasswordIsHiddenAtOnceAndWhatIsNoAddressIsSaid)
{
    open("store");
    press("storeMoveStart");
    ASSERT_TRUE(until([this] { return at<QLineEdit>("storeHost")->isVisible(); }));
    const auto paste = [this](const QString &address) {
        type("storePassword", {});
        type("storeHost", address);
        QTest::keyClick(at<QLineEdit>("storeHost"), Qt::Key_Tab);
        return std::pair(at<QLineEdit>("storeHost")->text(), at<QLineEdit>("storePassword")->text());
    };
    EXPECT_EQ(paste(u"postgresql://ann:s3%40cret@127.0.0.1:5432/team"_s), std::pair(u"127.0.0.1"_s, u"s3@cret"_s));
    EXPECT_EQ(at<QLineEdit>("storeUser")->text(), u"ann"_s);
    EXPECT_EQ(at<QLineEdit>("storeDatabase")->text(), u"team"_s);
    EXPECT_EQ(paste(u"postgresql://ann:a/b#c@d@localhost/team"_s), std::pair(u"localhost"_s, u"a/b#c@d"_s));
    EXPECT_EQ(paste(u"postgresql://ann:s3cret@localhost"_s), std::pair(u"postgresql://ann@localhost"_s, u"s3cret"_s))
        << "no database: out of sight all the same";
    EXPECT_TRUE(note(page.get(), "storeHostNote").startsWith(u"An address looks like"_s));
    paste(u"sqlite:///data/x.sqlite"_s);
    press("storeUse");
    EXPECT_TRUE(note(page.get(), "storeHostNote").startsWith(u"An address looks like"_s));
    EXPECT_TRUE(desk.dialogs.asked.isEmpty()) << "nothing was moved";
}

TEST_F(MachineSettings, WithoutPgDumpAdoptingAsksAndGoesOnWithoutABackup)
{
    QVector<bool> backedUp;
    machine->previewAdoption
        = [](const QString &) { return finishedJob<store::AdoptionPreview>(store::AdoptionPreview()); };
    machine->adopt = [&backedUp](const QString &, const QString &, bool backUp) {
        backedUp << backUp;
        return backUp ? finishedJob<store::AdoptionReport>(fail(ErrorCode::ToolMissing, u"pg_dump"_s))
                      : finishedJob<store::AdoptionReport>(store::AdoptionReport());
    };
    open("store");
    press("storeAdoptStart");
    type("storeHost", u"postgresql://ann@127.0.0.1:5432/earlier"_s);
    press("storeUse");
    ASSERT_TRUE(until([this] { return at<QPushButton>("adoptButton")->isVisible(); }));
    desk.dialogs.yes = true;
    press("adoptButton");
    ASSERT_TRUE(until([this] { return at<QLabel>("adoptionOutcome")->isVisible(); }));
    ASSERT_EQ(desk.dialogs.asked.size(), 2);
    EXPECT_EQ(desk.dialogs.asked.last().title, u"Adopt without a backup?"_s);
    EXPECT_EQ(backedUp, (QVector<bool>{true, false}));
}

TEST_F(MachineSettings, AdoptingShowsWhatWouldBeDoneFirst)
{
    QStringList sources;
    machine->previewAdoption = [](const QString &) {
        store::AdoptionPreview preview;
        preview.items = 12;
        preview.history = 30;
        preview.duplicates = 2;
        preview.byStatus[0] = 7;
        preview.byStatus[1] = 5;
        preview.addedColumns = {u"metadata_items.object_key"_s};
        return finishedJob<store::AdoptionPreview>(preview);
    };
    machine->adopt = [&sources](const QString &, const QString &source, bool) {
        sources << source;
        store::AdoptionReport report;
        report.keyed = 12;
        report.backup = u"/backups/before.dump"_s;
        return finishedJob<store::AdoptionReport>(report);
    };
    open("store");
    press("storeAdoptStart");
    type("storeHost", u"postgresql://ann@127.0.0.1:5432/earlier"_s);
    QTest::keyClick(at<QLineEdit>("storeHost"), Qt::Key_Tab);
    press("storeUse");
    auto *table = at<QTableWidget>("adoptionPreview");
    ASSERT_TRUE(until([&] { return table->isVisible() && table->rowCount() == 5; })) << table->rowCount();
    EXPECT_EQ(cell("adoptionPreview", 0, 1), u"12"_s);
    EXPECT_TRUE(at<QLabel>("adoptionAdded")->text().contains(u"object_key"_s));
    EXPECT_TRUE(sources.isEmpty());
    type("adoptionSource", u"dbc-1.example.net"_s);
    desk.dialogs.yes = false;
    press("adoptButton");
    EXPECT_TRUE(sources.isEmpty());
    desk.dialogs.yes = true;
    press("adoptButton");
    ASSERT_TRUE(until([this] { return at<QLabel>("adoptionOutcome")->isVisible(); }));
    EXPECT_EQ(sources, QStringList{u"dbc-1.example.net"_s});
    EXPECT_TRUE(at<QLabel>("adoptionOutcome")->text().contains(u"before.dump"_s));
    press("adoptedGo");
    EXPECT_EQ(opened.size(), 1);
}

TEST_F(MachineSettings, AFileHasNoMembersAndSaysWhy)
{
    open("members");
    EXPECT_FALSE(at<QTableWidget>("memberTable")->isVisible());
    EXPECT_TRUE(at<QLabel>("memberNote")->text().contains(u"is a file"_s));
}

TEST_F(MachineSettings, RolesAreGivenAndTakenByAnAdministratorAlone)
{
    QVector<store::Member> all{{u"ann"_s, metaflow::Role::Admin}, {u"bob"_s, metaflow::Role::Reader}};
    machine->storeUrl = u"postgresql://ann@db.example.com:5432/team"_s;
    machine->membership = {metaflow::Role::Admin, true};
    machine->members = [&all] { return finishedJob<QVector<store::Member>>(all); };
    machine->grantRole = [&all](const QString &user, metaflow::Role role) {
        if (user == u"nobody"_s) {
            return finishedJob<bool>(fail(ErrorCode::NotFound, user));
        }
        all.removeIf([&user](const store::Member &member) { return member.user == user; });
        all.append({user, role});
        return finishedJob<bool>(true);
    };
    machine->revokeRole = [&all](const QString &user) {
        all.removeIf([&user](const store::Member &member) { return member.user == user; });
        return finishedJob<bool>(true);
    };
    open("members");
    auto *table = at<QTableWidget>("memberTable");
    ASSERT_TRUE(until([&] { return table->rowCount() == 2; }));
    EXPECT_EQ(cell("memberTable", 0, 0), u"ann (you)"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    EXPECT_EQ(at<QLineEdit>("memberUser")->text(), u"bob"_s);
    choose(page.get(), "memberRole", 1);
    press("memberGive");
    ASSERT_TRUE(until([&] { return all.last().role == metaflow::Role::Steward; }));
    ASSERT_TRUE(until([this] { return cell("memberTable", 1, 1) == u"steward"_s; }));
    type("memberUser", u"nobody"_s);
    press("memberGive");
    ASSERT_TRUE(until([this] { return note(page.get(), "memberUserNote").contains(u"no such login"_s); }));
    desk.dialogs.yes = true;
    press("memberTake");
    ASSERT_TRUE(until([&] { return table->rowCount() == 1; }));

    machine->membership.role = metaflow::Role::Steward;
    open("members");
    EXPECT_FALSE(at<QPushButton>("memberGive")->isEnabled());
    EXPECT_TRUE(banner().contains(u"steward"_s));
    machine->storeUrl = u"postgresql://db.example.com:5432/team"_s; // which does not name its user
    open("members");
    EXPECT_TRUE(until([this] { return at<QTableWidget>("memberTable")->rowCount() == 1; }));
    open("policy");
    EXPECT_TRUE(banner().contains(u"steward"_s));
    EXPECT_TRUE(at<QCheckBox>("policyPlans")->toolTip().contains(u"steward"_s));
    open("network");
    EXPECT_TRUE(banner().isEmpty()) << "this machine is one's own";
}

TEST_F(MachineSettings, ClosingStopsAMove)
{
    bool stopped = false;
    QPromise<Result<store::MoveReport>> promise;
    promise.start();
    machine->moveStore = [&](const QString &) {
        return Job<store::MoveReport>(promise.future(), std::make_shared<JobMonitor>(), [&stopped] { stopped = true; });
    };
    open("store");
    press("storeMoveStart");
    type("storeHost", u"postgresql://ann@127.0.0.1:5432/team"_s);
    QTest::keyClick(at<QLineEdit>("storeHost"), Qt::Key_Tab);
    desk.dialogs.yes = true;
    press("storeUse");
    ASSERT_TRUE(until([this] { return !page->unfinished().isEmpty(); }));
    page.reset();
    EXPECT_TRUE(stopped);
}

TEST_F(MachineSettings, AProxysPasswordTakesAUserAndGoesWithTheProxy)
{
    open("network");
    ASSERT_TRUE(until([this] { return at<QComboBox>("proxyChoice")->isEnabled(); }));
    EXPECT_EQ(at<QComboBox>("proxyChoice")->accessibleDescription(), u"Proxy"_s) << "Qt names a box by its value";
    choose(page.get(), "proxyChoice", 2);
    type("proxyHost", u"proxy.example.com"_s);
    type("proxyPassword", u"pr0xy-secret"_s);
    press("networkSave");
    EXPECT_TRUE(at<QLineEdit>("proxyUser")->hasFocus());
    EXPECT_TRUE(note(page.get(), "proxyUserNote").contains(u"whose password"_s));
    EXPECT_FALSE(QFile::exists(machine->networkFile));
    choose(page.get(), "proxyChoice", 1);
    EXPECT_TRUE(at<QLineEdit>("proxyPassword")->text().isEmpty());
}

} // namespace metaflow::testing
