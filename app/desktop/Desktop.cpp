#include "app/desktop/Desktop.h"

#include "app/composition/ChoicesFile.h"
#include "app/composition/Log.h"
#include "app/composition/People.h"
#include "core/secrets/KeyRing.h"
#include "ui/settings/LookSection.h"
#include "ui/shell/MainWindow.h"
#include "ui/window/Window.h"

#include <QLoggingCategory>
#include <QProcessEnvironment>
#include <QThreadPool>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::app {

namespace {

Q_LOGGING_CATEGORY(lcDesktop, "metaflow.desktop", QtInfoMsg)

/// Whom the workspace last named for the sign-in that the window starts with. Not on the GUI thread: reads files.
Result<Person> personAtStart(store::Connection &connection, const QString &profileName, const QString &peopleFile)
{
    const auto access = databricks::loadProfile(profileName, QProcessEnvironment::systemEnvironment());
    const People people(peopleFile);
    return actingPerson(connection, access ? people.of(*access) : people.only());
}

void remember(const QString &peopleFile, const databricks::Profile &access, const Person &person)
{
    QThreadPool::globalInstance()->start([peopleFile, access, person] {
        if (const auto kept = People(peopleFile).remember(access, person); !kept) {
            qCWarning(lcDesktop, "the person was not kept: %s", qUtf8Printable(kept.error().detail));
        }
    });
}

} // namespace

Desktop::Desktop(Arguments arguments, ui::Theme *theme)
    : m_arguments(std::move(arguments))
    , m_theme(theme)
    , m_trace(m_arguments.traceFile)
{
    m_writer.setMaxThreadCount(1);
    m_erasing.setInterval(24h);
    connect(&m_erasing, &QTimer::timeout, this, &Desktop::eraseDue);
    m_backups.setInterval(2min); // not beside the opening; most times there is one of this day
    connect(&m_backups, &QTimer::timeout, this, &Desktop::backUp);
    m_slow.setSingleShot(true);
    m_slow.setInterval(500ms);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        showWaiting(tr("Opening the store …"));
        m_opening.reset(); // whoever closes it is done
    });
    if (const auto choices = loadChoices(choicesFile())) {
        m_choices = *choices;
    } else {
        qCWarning(lcDesktop, "choices were not read: %s", qUtf8Printable(choices.error().detail));
    }
    connect(&m_stalls, &ui::StallMonitor::stalled, this,
        [this](std::chrono::milliseconds duration) { m_trace.event("stall"_L1, duration.count()); });
}

Desktop::~Desktop()
{
    close();
}

void Desktop::eraseDue()
{
    m_services->retention()
        .erase(m_connection->person())
        .then(this, [](const Result<generation::ErasureReport> &report) {
            if (!report && report.error().code != ErrorCode::Cancelled) {
                qCWarning(lcDesktop, "not erased: %s", qUtf8Printable(errorCodeName(report.error().code)));
            }
        });
}

void Desktop::close()
{
    m_erasing.stop();
    m_backups.stop();
    m_slow.stop();
    m_failure.reset();
    m_window.reset(); // pages hold references to everything below
    m_context.reset();
    m_rechecker.reset();
    m_team.reset();
    m_connection.reset();
    takeSessionKeys();
    m_machine.reset();
    m_services.reset();
    m_workspace.reset();
}

/// What is kept for this session outlives the window that it was typed in.
void Desktop::takeSessionKeys()
{
    if (!m_services) {
        return;
    }
    m_sessionKeys.clear();
    for (const secrets::KeyRing::Entry &entry : m_services->keys().entries()) {
        const auto kept = entry.session ? m_services->keys().read(entry.name) : QFuture<Result<Secret>>();
        if (kept.isFinished() && kept.resultCount() > 0 && kept.result()) {
            m_sessionKeys.emplace_back(entry.name, *kept.result());
        }
    }
}

void Desktop::open(bool practice)
{
    hold();
    close();
    m_slow.start();
    m_practice = practice;
    m_folders = Folders::ofUser(practice);
    if (const auto made = m_folders.make(); !made) {
        showFailure(made.error());
        return;
    }
    startLog(m_folders.logFile(), LogLevel::Info, false);
    openStore();
}

store::StoreUrl Desktop::ownStore() const
{
    store::StoreUrl url;
    url.path = m_folders.storeFile();
    return url;
}

/// Chosen in this window, else --store, METAFLOW_STORE, what was chosen once, this machine's.
Result<store::StoreUrl> Desktop::storeUrl() const
{
    QString named = m_arguments.store.isEmpty() ? qEnvironmentVariable("METAFLOW_STORE") : m_arguments.store;
    if (m_store || named.isEmpty()) {
        named = m_store.value_or(m_choices.store);
    }
    const bool practiceThere = m_arguments.practice && !m_arguments.store.isEmpty(); // somebody asked for both
    if (!named.isEmpty() && (!m_practice || practiceThere)) {
        return store::StoreUrl::parse(named);
    }
    return ownStore();
}

QString Desktop::signInName() const
{
    return m_arguments.profile.isEmpty() ? m_choices.account : m_arguments.profile;
}

void Desktop::makeServices(const store::StoreUrl &url)
{
    m_services = std::make_unique<Services>(Engine::Threading::OwnThread, url, m_folders);
    m_services->useAccount(signInName());
    for (const auto &[name, secret] : m_sessionKeys) {
        m_services->keys().keepForSession(name, secret);
    }
    m_sessionKeys.clear();
    m_services->useNetwork().then(this, [](const Result<bool> &used) {
        if (!used && used.error().code != ErrorCode::Cancelled) {
            qCWarning(lcDesktop, "network settings: %s", qUtf8Printable(errorCodeName(used.error().code)));
        }
    });
    m_machine = std::make_unique<Machine>(*m_services, m_folders);
    fillMachine();
}

void Desktop::openStore()
{
    const auto url = storeUrl();
    makeServices(url.value_or(ownStore()));
    if (!url) { // an address that cannot be read was chosen: another one can be
        m_machine->pages().storeUrl.clear();
        showFailure(url.error());
        return;
    }
    if (url->dialect == store::Dialect::Sqlite) { // gets its backup with the migration itself
        openNow();
        return;
    }
    m_services->backups().beforeMigration().then(this, [this](const Result<std::optional<store::Backup>> &saved) {
        const bool without = !saved && saved.error().code == ErrorCode::ToolMissing;
        if (!saved && !without) {
            showFailure(saved.error());
            return;
        }
        if (without) {
            qCWarning(lcDesktop, "no backup before the migration: %s is not installed",
                qUtf8Printable(saved.error().subject));
        }
        openNow();
    });
}

void Desktop::openNow()
{
    Job(m_services->store().open()).then(this, [this](const Result<store::StoreInfo> &info) {
        if (info) {
            storeOpened(*info);
        } else {
            showFailure(info.error());
        }
    });
}

void Desktop::storeOpened(const store::StoreInfo &info)
{
    const auto who = [profile = signInName(), file = m_folders.peopleFile()](
                         store::Connection &connection) { return personAtStart(connection, profile, file); };
    Job(m_services->store().read(who)).then(this, [this, info](const Result<Person> &person) {
        show({info, person.value_or(systemAccount())});
    });
}

ui::Context Desktop::makeContext(const QString &storeId)
{
    ui::Context context{m_services->catalog(), m_services->generation(), m_services->review(), m_services->importing(),
        m_services->exporting(), m_services->drafts(), *m_connection, m_dialogs, m_trace};
    context.stalls = &m_stalls;
    context.record = &m_services->record();
    context.record->dropErasedDrafts().then(this, [](const Result<int> &dropped) {
        if (!dropped) {
            qCWarning(lcDesktop, "drafts of erased texts: %s", qUtf8Printable(errorCodeName(dropped.error().code)));
        }
    });
    m_team = std::make_unique<ui::TeamServices>(ui::TeamServices{m_services->templates(), m_services->glossary(),
        m_services->glossaryFiles(), m_services->checks(), m_services->patterns(), m_services->retention(),
        m_services->prices(), m_folders.pricesFile()});
    context.team = m_team.get();
    context.machine = &m_machine->pages();
    context.uploading = &m_services->uploading();
    context.report = &m_services->report();
    m_rechecker = std::make_unique<ui::Rechecker>(m_services->checks());
    connect(m_rechecker.get(), &ui::Rechecker::failed, this, [](const Error &error) {
        qCWarning(lcDesktop, "not checked again: %s", qUtf8Printable(errorCodeName(error.code)));
    });
    context.rechecker = m_rechecker.get();
    context.storeId = storeId;
    context.watch = [this](QObject *page, std::function<void()> changed) {
        m_services->review().watch(page, std::move(changed));
    };
    context.settingsFile = m_folders.config + u"/window.ini"_s;
    m_keys = std::make_unique<ui::KeyMap>(context.settingsFile);
    context.keys = m_keys.get();
    context.theme = m_theme;
    if (m_theme) {
        ui::useKeptScheme(*m_theme, context.settingsFile);
    }
    context.profile = m_arguments.profile;
    if (m_practice) {
        m_workspace = std::make_unique<practice::PracticeWorkspace>(m_folders.practiceStateFile());
        context.startPractice = [this] { return m_workspace->start(); };
        context.openOwn = reopen(false);
    } else {
        context.openPractice = reopen(true);
    }
    return context;
}

std::function<void()> Desktop::reopen(bool practice)
{
    return [this, practice] {
        leave(tr("Close this window's work?"), tr("Close it"), [this, practice] { open(practice); });
    };
}

void Desktop::hold()
{
    if (!m_opening) { // one in place of another would let go first
        m_opening.emplace();
    }
}

void Desktop::later(std::function<void()> then)
{
    QMetaObject::invokeMethod(this, std::move(then), Qt::QueuedConnection);
}

void Desktop::leave(const QString &question, const QString &yes, std::function<void()> then)
{
    if (m_window) {
        m_window->leave(question, yes, [this, then = std::move(then)] { later(then); });
    } else {
        later(std::move(then));
    }
}

bool Desktop::isFirstRun(const store::StoreInfo &info) const
{
    const auto named = [](const char *variable) { return !qEnvironmentVariableIsEmpty(variable); };
    return !m_practice && !m_choices.welcomed && info.items == 0 && m_arguments.store.isEmpty()
        && m_arguments.profile.isEmpty() && m_arguments.file.isEmpty() && !named("METAFLOW_STORE")
        && !named("DATABRICKS_HOST") && !named("DATABRICKS_CONFIG_PROFILE");
}

void Desktop::show(const Opened &what)
{
    m_connection = std::make_unique<ui::ConnectionState>(m_services->catalog(), m_practice, what.person);
    if (!m_practice) { // there the token is new each time
        connect(m_connection.get(), &ui::ConnectionState::changed, this, [this] {
            if (m_connection->isConnected()) {
                remember(m_folders.peopleFile(), m_connection->profile(), m_connection->person());
            }
        });
    }
    m_machine->use(m_connection.get());
    m_machine->pages().membership = what.store.membership;
    m_context.emplace(makeContext(what.store.storeId));
    m_stalls.beginBuild();
    m_window = ui::makeWindow(*m_context, {m_practice, what.store.items > 0, isFirstRun(what.store)});
    m_stalls.endBuild(m_window.get());
    m_window->show();
    m_slow.stop();
    m_failure.reset();
    m_opening.reset();
    m_erasing.start();
    eraseDue();
    m_backups.start();
    m_rechecker->start(); // rules, glossary or settings may be others than they were
    ui::openFile(*m_window, std::exchange(m_arguments.file, QString())); // once, not in every store that is gone to
    Q_EMIT opened();
}

} // namespace metaflow::app
