#include "tests/gui/StartFixture.h"

#include "core/net/HttpClient.h"
#include "tests/support/MemorySecretStore.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

StartFixture::StartFixture()
{
    for (const char *name : {"DATABRICKS_HOST", "DATABRICKS_TOKEN", "DATABRICKS_CONFIG_PROFILE", "DATABRICKS_CLIENT_ID",
             "DATABRICKS_CLIENT_SECRET", "DATABRICKS_WAREHOUSE_ID", "CREDENTIALS_DIRECTORY"}) {
        qunsetenv(name);
    }
    qputenv("DATABRICKS_CONFIG_FILE", desk.folder.filePath(u"databrickscfg"_s).toUtf8());
    auto below = std::make_unique<MemorySecretStore>();
    keyStore = below.get();
    app::Services &services = *desk.services;
    keys
        = std::make_unique<secrets::KeyRing>(std::move(below), desk.folder.filePath(u"names.json"_s), services.clock());
    http = std::make_unique<net::HttpClient>(services.clock());
    accounts = std::make_unique<databricks::AccountService>(
        services.engine(), *http, services.clock(), *keys, desk.folder.filePath(u"own-accounts.json"_s));
    backups = std::make_unique<store::BackupService>(services.store(), workers, desk.folder.filePath(u"backups"_s));
    machine = std::make_unique<ui::MachineServices>(ui::MachineServices{*accounts, *keys, *backups});
    machine->ownStoreUrl = machine->storeUrl = services.store().url().text();
    machine->keepChoices = [this](const UserChoices &choices) { kept << choices; };
    desk.context->machine = machine.get();
}

/// Clients live on the engine's thread and go there.
StartFixture::~StartFixture()
{
    Engine &engine = desk.services->engine();
    engine.drain();
    QMetaObject::invokeMethod(
        engine.context(),
        [this] {
            accounts.reset();
            http.reset();
        },
        Qt::BlockingQueuedConnection);
    qunsetenv("DATABRICKS_CONFIG_FILE");
}

void StartFixture::writeConfig(const QByteArray &text)
{
    QFile file(desk.folder.filePath(u"databrickscfg"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

void StartFixture::startSandbox()
{
    sandbox = std::make_unique<SandboxProcess>(QStringList{u"--synthetic"_s, u"2x3"_s});
    ASSERT_TRUE(sandbox->isReady()) << qPrintable(sandbox->error());
}

bool StartFixture::until(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 20'000);
}

void StartFixture::type(QWidget *root, const char *field, const QString &text)
{
    auto *edit = find<QLineEdit>(root, field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void StartFixture::choose(QWidget *root, const char *box, int entry)
{
    auto *combo = find<QComboBox>(root, box);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Home);
    for (int i = 0; i < entry; ++i) {
        QTest::keyClick(combo, Qt::Key_Down);
    }
}

void StartFixture::press(QWidget *root, const char *button)
{
    const auto all = root->findChildren<QPushButton *>(QLatin1String(button));
    const auto seen = std::find_if(all.begin(), all.end(), [](const QPushButton *each) { return each->isVisible(); });
    QTest::mouseClick(seen != all.end() ? *seen : find<QPushButton>(root, button), Qt::LeftButton); // forms stand twice
}

QString StartFixture::note(QWidget *root, const char *name)
{
    const auto *label = find<QLabel>(root, name);
    return label->isVisible() ? label->text() : QString();
}

} // namespace metaflow::testing
