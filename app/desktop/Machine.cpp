#include "app/desktop/Machine.h"

#include "app/composition/People.h"
#include "core/databricks/AccountService.h"
#include "core/health/Diagnostics.h"
#include "core/health/Doctor.h"
#include "core/secrets/KeyRing.h"
#include "core/store/AdoptionService.h"
#include "core/store/BackupService.h"
#include "core/store/Roles.h"
#include "core/store/StoreMove.h"
#include "ui/shell/Background.h"
#include "ui/shell/ConnectionState.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace metaflow::app {

namespace {

/// Signs in and leaves again. On a pool thread: it waits for a server.
Result<bool> signInAt(const store::StoreUrl &url, const Secret &password)
{
    const QString name = u"try-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (auto opened = store::Connection::open(url, name, password); !opened) {
        return fail(opened.error());
    }
    return true;
}

} // namespace

Machine::Machine(Services &services, const Folders &folders)
    : m_services(services)
    , m_folders(folders)
    , m_pages{services.accounts(), services.keys(), services.backups()}
{
    m_pages.storeUrl = services.store().url().text();
    m_pages.ownStoreUrl = u"sqlite:"_s + folders.storeFile();
    m_pages.networkFile = folders.networkFile();
    m_pages.logFile = folders.logFile();
    m_pages.openBrowser = [](const QUrl &page) { QDesktopServices::openUrl(page); };
    m_pages.useNetwork = [this] { return m_services.useNetwork(); };
    fillStore();
    fillRoles();
    fillAdoption();
    fillHealth();
}

Machine::~Machine()
{
    for (const auto &password : m_passwords) {
        password->end();
    }
}

SecretSource *Machine::passwordOf(const store::StoreUrl &url)
{
    if (url.dialect == store::Dialect::Sqlite) {
        return nullptr;
    }
    m_passwords.push_back(m_services.passwordOf(url));
    return m_passwords.back().get();
}

Person Machine::person() const
{
    return m_connection ? m_connection->person() : systemAccount();
}

void Machine::fillStore()
{
    m_pages.tryStore = [this](const QString &url, const Secret &password) {
        const auto parsed = store::StoreUrl::parse(url);
        if (!parsed) {
            return finishedJob<bool>(fail(parsed.error()));
        }
        auto given = parsed->lakebase.isEmpty() ? QtFuture::makeReadyFuture(Result<Secret>(password))
                                                : passwordOf(*parsed)->secret();
        return Job(given.then(QtFuture::Launch::Async, [where = *parsed](const Result<Secret> &secret) {
            return secret ? signInAt(where, *secret) : Result<bool>(fail(secret.error()));
        }));
    };
    m_pages.storeInfo = [this] { return Job(m_services.store().info()); };
    m_pages.moveStore = [this](const QString &url) {
        const auto to = store::StoreUrl::parse(url);
        if (!to) {
            return finishedJob<store::MoveReport>(fail(to.error()));
        }
        return store::moveStore(m_services.store(), m_workers, *to, passwordOf(*to), person());
    };
}

void Machine::fillRoles()
{
    m_pages.members = [this] { return Job(m_services.store().read(store::members)); };
    m_pages.grantRole = [this](const QString &user, Role role) {
        const auto grant = [user, role, by = person()](store::Connection &open) -> Result<bool> {
            const auto done = store::grantRole(open, user, role, by, QDateTime::currentDateTimeUtc());
            return done ? Result<bool>(true) : fail(done.error());
        };
        return Job(m_services.store().write(grant));
    };
    m_pages.revokeRole = [this](const QString &user) {
        const auto revoke = [user, by = person()](store::Connection &open) -> Result<bool> {
            const auto done = store::revokeRole(open, user, by, QDateTime::currentDateTimeUtc());
            return done ? Result<bool>(true) : fail(done.error());
        };
        return Job(m_services.store().write(revoke));
    };
}

void Machine::fillAdoption()
{
    m_pages.previewAdoption = [this](const QString &url) {
        const auto parsed = store::StoreUrl::parse(url);
        return parsed ? store::previewStore(m_workers, *parsed, passwordOf(*parsed))
                      : finishedJob<store::AdoptionPreview>(fail(parsed.error()));
    };
    m_pages.adopt = [this](const QString &url, const QString &source, bool backUp) {
        const auto parsed = store::StoreUrl::parse(url);
        if (!parsed) {
            return finishedJob<store::AdoptionReport>(fail(parsed.error()));
        }
        store::AdoptionWish wish;
        wish.source = source;
        wish.backupFolder = backUp ? m_folders.backups() : QString();
        wish.via = {u"key"_s, 1};
        wish.person = [known = m_connection ? std::optional(person()) : std::nullopt](
                          store::Connection &open) { return actingPerson(open, known); };
        return store::adoptStore(m_workers, m_services.clock(), *parsed, std::move(wish), passwordOf(*parsed));
    };
}

void Machine::fillHealth()
{
    m_pages.examine = [this] { return examine(); };
    m_pages.runFigures = [this] { return m_services.doctor().figures(); };
    m_pages.saveDiagnostics = [this](const QString &file, const QVector<health::HealthCheck> &checks) {
        health::Diagnostics diagnostics;
        diagnostics.version = QCoreApplication::applicationVersion();
        diagnostics.checks = checks;
        diagnostics.logFile = m_folders.logFile();
        return health::saveDiagnosticsOf(m_services.store(), file, std::move(diagnostics));
    };
}

/// What is connected; else what was chosen, so that a sign-in that does not work any more is found.
QFuture<Result<databricks::Profile>> Machine::profile()
{
    if (m_connection && m_connection->isConnected()) {
        return QtFuture::makeReadyFuture(Result<databricks::Profile>(m_connection->profile()));
    }
    return m_services.accounts().profile(m_pages.choices.account).future();
}

QFuture<Result<providers::ModelAccess>> Machine::model()
{
    if (m_connection && m_connection->model()) {
        return QtFuture::makeReadyFuture(Result<providers::ModelAccess>(*m_connection->model()));
    }
    const UserChoices &choices = m_pages.choices;
    if (choices.provider.isEmpty()) {
        return QtFuture::makeReadyFuture(Result<providers::ModelAccess>(fail(ErrorCode::KeyMissing)));
    }
    const providers::ModelAccess access{choices.provider, choices.baseUrl, choices.model, {}};
    if (choices.provider == "databricks"_L1) {
        return QtFuture::makeReadyFuture(Result<providers::ModelAccess>(access));
    }
    return m_services.keys()
        .read(secrets::modelKeyName(access.provider, access.baseUrl))
        .then(&m_here, [access](const Result<Secret> &key) {
            return key.map([&access](const Secret &kept) {
                return providers::ModelAccess{access.provider, access.baseUrl, access.model, kept};
            });
        });
}

/// One after the other; what can be stopped and tells how far it is is the doctor's part.
Job<QVector<health::HealthCheck>> Machine::examine()
{
    using Looking = Job<QVector<health::HealthCheck>>;
    const auto monitor = std::make_shared<JobMonitor>();
    const auto doctor = std::make_shared<Looking>(); // shared: it begins once the sign-in and the key are there
    const auto examine
        = [this, monitor, doctor](const Result<databricks::Profile> &at, const Result<providers::ModelAccess> &with) {
              const health::Surroundings around{.storeError = {},
                  .profile = at,
                  .model = with,
                  .folders = {m_folders.data, m_folders.config, m_folders.cache, m_folders.state},
                  .logFile = m_folders.logFile(),
                  .networkFile = m_folders.networkFile()};
              *doctor = m_services.doctor().examine(around);
              doctor->onProgress(monitor.get(),
                  [voice = monitor.get()](const Progress &progress) { Q_EMIT voice->progressed(progress); });
              return doctor->future();
          };
    const auto ask = [this, examine](const Result<databricks::Profile> &at) {
        return model()
            .then(&m_here, [examine, at](const Result<providers::ModelAccess> &with) { return examine(at, with); })
            .unwrap();
    };
    return Looking(profile().then(&m_here, ask).unwrap(), monitor, [doctor] { doctor->cancel(); });
}

} // namespace metaflow::app
