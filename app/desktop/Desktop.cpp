#include "app/desktop/Desktop.h"

#include "app/composition/Log.h"
#include "app/composition/People.h"
#include "core/wording/Wording.h"
#include "ui/importing/ImportPage.h"
#include "ui/settings/LookSection.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/EmptyState.h"
#include "ui/window/Window.h"

#include <QLoggingCategory>
#include <QProcessEnvironment>
#include <QThreadPool>

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
    m_erasing.setInterval(24h);
    connect(&m_erasing, &QTimer::timeout, this, &Desktop::eraseDue);
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
    m_failure.reset();
    m_window.reset(); // pages hold references to everything below
    m_context.reset();
    m_rechecker.reset();
    m_team.reset();
    m_connection.reset();
    m_services.reset();
    m_workspace.reset();
}

void Desktop::open(bool practice)
{
    m_opening.emplace();
    close();
    m_practice = practice;
    m_folders = Folders::ofUser(practice);
    if (const auto made = m_folders.make(); !made) {
        showFailure(made.error());
        return;
    }
    startLog(m_folders.logFile(), LogLevel::Info, false);
    openStore();
}

Result<store::StoreUrl> Desktop::storeUrl() const
{
    const QString named = m_arguments.store.isEmpty() ? qEnvironmentVariable("METAFLOW_STORE") : m_arguments.store;
    const bool practiceThere = m_arguments.practice && !m_arguments.store.isEmpty(); // somebody asked for both
    if (!named.isEmpty() && (!m_practice || practiceThere)) {
        return store::StoreUrl::parse(named);
    }
    return store::StoreUrl::parse(u"sqlite:"_s + m_folders.storeFile());
}

void Desktop::openStore()
{
    const auto url = storeUrl();
    if (!url) {
        showFailure(url.error());
        return;
    }
    m_services = std::make_unique<Services>(
        Engine::Threading::OwnThread, *url, m_folders.draftsFile(), m_folders.pricesFile());
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
    const auto who = [profile = m_arguments.profile, file = m_folders.peopleFile()](
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
    m_rechecker = std::make_unique<ui::Rechecker>(m_services->checks());
    connect(m_rechecker.get(), &ui::Rechecker::failed, this, [](const Error &error) {
        qCWarning(lcDesktop, "not checked again: %s", qUtf8Printable(errorCodeName(error.code)));
    });
    context.rechecker = m_rechecker.get();
    context.storeId = storeId;
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
        m_window->leave(tr("Close this window's work?"), tr("Close it"), [this, practice] {
            QMetaObject::invokeMethod( // later: the page that asks is part of what goes
                this, [this, practice] { open(practice); }, Qt::QueuedConnection);
        });
    };
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
    m_context.emplace(makeContext(what.store.storeId));
    m_stalls.beginBuild();
    m_window = ui::makeWindow(*m_context, {m_practice, what.store.items > 0});
    m_stalls.endBuild(m_window.get());
    m_window->show();
    m_opening.reset();
    m_erasing.start();
    eraseDue();
    m_rechecker->start(); // rules, glossary or settings may be others than they were
    if (m_arguments.file.endsWith(".mfplan"_L1, Qt::CaseInsensitive)) {
        m_window->showPage(ui::ImportPageIndex);
        qobject_cast<ui::ImportPage *>(m_window->page(ui::ImportPageIndex))->openFile(m_arguments.file);
    }
    Q_EMIT opened();
}

void Desktop::showFailure(const Error &error)
{
    const wording::Sentence sentence = wording::describe(error);
    auto failure = std::make_unique<ui::EmptyState>(u"startFailure"_s);
    failure->set(u"warning"_s, sentence.what, sentence.todo, tr("Try again"));
    failure->setWindowTitle(tr("MetaFlow"));
    failure->resize(640, 420);
    connect(failure.get(), &ui::EmptyState::chosen, this, [this] {
        QMetaObject::invokeMethod(
            this, [this] { open(m_practice); }, Qt::QueuedConnection);
    });
    failure->show();
    m_failure = std::move(failure);
    m_opening.reset();
}

} // namespace metaflow::app
