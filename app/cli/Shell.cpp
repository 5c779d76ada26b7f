#include "app/cli/Shell.h"

#include "app/cli/Text.h"
#include "app/composition/ChoicesFile.h"
#include "app/composition/People.h"
#include "core/databricks/AccountService.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

Q_LOGGING_CATEGORY(lcShell, "metaflow.shell", QtInfoMsg)

/// Whether the environment says where to sign in; then nobody's choice counts.
bool namesWorkspace(const QProcessEnvironment &environment)
{
    const QStringList names{
        u"DATABRICKS_CONFIG_PROFILE"_s, u"DATABRICKS_HOST"_s, u"DATABRICKS_TOKEN"_s, u"DATABRICKS_CLIENT_ID"_s};
    return std::any_of(
        names.begin(), names.end(), [&](const QString &name) { return !environment.value(name).isEmpty(); });
}

} // namespace

Shell::Shell(Globals globals, QProcessEnvironment environment, Output &output)
    : m_globals(std::move(globals))
    , m_environment(std::move(environment))
    , m_output(output)
{
}

Result<store::StoreUrl> Shell::storeUrl() const
{
    if (m_practiceStore) {
        return *m_practiceStore;
    }
    const QString given = m_globals.store.isEmpty() ? m_environment.value(u"METAFLOW_STORE"_s) : m_globals.store;
    if (!given.isEmpty()) {
        return store::StoreUrl::parse(given);
    }
    const auto chosen = choices(); // unreadable: nobody's work goes to another store for that
    if (!chosen || !chosen->store.isEmpty()) {
        return chosen ? store::StoreUrl::parse(chosen->store) : fail(chosen.error());
    }
    store::StoreUrl url;
    url.path = app::Folders::ofUser(false).storeFile();
    return url;
}

Result<UserChoices> Shell::choices() const
{
    return app::loadChoices(app::choicesFile());
}

QCoro::Task<Result<databricks::Profile>> Shell::profile()
{
    if (m_practice) {
        co_return Result<databricks::Profile>(m_practice->profile);
    }
    if (m_profile) {
        co_return Result<databricks::Profile>(*m_profile);
    }
    const auto started = co_await start();
    if (!started) {
        co_return fail(started.error());
    }
    const auto choice = namesWorkspace(m_environment) ? UserChoices() : choices();
    if (!choice) {
        co_return fail(choice.error());
    }
    const UserChoices &chosen = *choice;
    const QString name = signInName(chosen);
    auto finding = m_services->accounts().profile(name);
    auto found = co_await finish(std::move(finding));
    if (!found) {
        co_return fail(found.error());
    }
    if (name == chosen.account && !chosen.warehouse.isEmpty()
        && m_environment.value(u"DATABRICKS_WAREHOUSE_ID"_s).isEmpty()) {
        found->warehouseId = chosen.warehouse;
    }
    m_profile = *found;
    co_return found;
}

QString Shell::signInName(const UserChoices &chosen) const
{
    return m_globals.profile.isEmpty() ? chosen.account : m_globals.profile;
}

void Shell::closeStore()
{
    m_profile.reset();
    m_opened.reset();
    m_services.reset();
}

void Shell::practise(store::StoreUrl store, practice::PracticeAccess access)
{
    closeStore();
    m_practiceStore = std::move(store);
    m_practice = std::move(access);
}

QCoro::Task<Result<void>> Shell::start()
{
    const auto url = storeUrl();
    if (m_services || !url) {
        co_return url ? Result<void>() : fail(url.error());
    }
    const auto folders = app::Folders::ofUser(false);
    if (auto made = folders.make(); !made) {
        co_return fail(made.error());
    }
    m_services = std::make_unique<app::Services>(Engine::Threading::CallingThread, *url, folders);
    const auto choice = namesWorkspace(m_environment) ? UserChoices() : choices();
    m_services->useAccount(signInName(choice.value_or(UserChoices())));
    auto applying = m_services->useNetwork();
    const auto applied = co_await finish(std::move(applying));
    if (!applied) { // what goes out says whether it matters
        qCWarning(lcShell, "network settings: %s", qUtf8Printable(errorCodeName(applied.error().code)));
    }
    co_return Result<void>();
}

QCoro::Task<Result<store::StoreInfo>> Shell::openStore()
{
    const auto started = co_await start();
    if (!started) {
        co_return fail(started.error());
    }
    if (m_opened) {
        co_return Result<store::StoreInfo>(*m_opened);
    }
    auto saving = backUpBeforeMigration();
    const auto saved = co_await saving;
    if (!saved) {
        co_return fail(saved.error());
    }
    auto opening = m_services->store().open();
    const auto opened = co_await finish(std::move(opening));
    if (opened) {
        m_opened = *opened;
    }
    co_return opened;
}

/// An SQLite file gets its own with the migration itself.
QCoro::Task<Result<void>> Shell::backUpBeforeMigration()
{
    if (m_services->store().url().dialect == store::Dialect::Sqlite) {
        co_return Result<void>();
    }
    auto saving = m_services->backups().beforeMigration();
    const auto saved = co_await finish(std::move(saving));
    if (saved && *saved) {
        m_output.say(Text::tr("This store is of an older version and is brought up now; a backup of it is in %1.")
                         .arg((*saved)->file));
    } else if (!saved && saved.error().code == ErrorCode::ToolMissing) {
        m_output.say(Text::tr("This store is of an older version and is brought up now, without a backup: the program "
                              "%1 is not installed here.")
                         .arg(saved.error().subject));
    } else if (!saved) {
        co_return fail(saved.error());
    }
    co_return Result<void>();
}

QCoro::Task<Result<catalog::Connected>> Shell::connect()
{
    const auto access = co_await profile(); // first: without a sign-in there is no need to make a store
    if (!access) {
        co_return fail(access.error());
    }
    const auto opened = co_await openStore();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto connecting = m_services->catalog().connect(*access);
    auto connected = co_await finish(std::move(connecting));
    if (connected) {
        remember(*access, connected->person);
    } else if (connected.error().code == ErrorCode::Unauthenticated) { // there is a model's key as well
        Error error = connected.error();
        error.detail = u"workspace_token "_s + error.detail;
        error.subject = access->host;
        co_return fail(std::move(error));
    }
    co_return connected;
}

QCoro::Task<Result<Person>> Shell::person()
{
    const auto opened = co_await openStore();
    if (!opened) {
        co_return fail(opened.error());
    }
    const auto access = co_await profile();
    const app::People people(app::Folders::ofUser(false).peopleFile());
    const std::optional<Person> remembered = access ? people.of(*access) : people.only();
    auto reading = m_services->store().read(
        [remembered](store::Connection &connection) { return app::actingPerson(connection, remembered); });
    co_return co_await finish(std::move(reading));
}

void Shell::remember(const databricks::Profile &access, const Person &person) const
{
    if (m_practice) {
        return; // the demo: nobody signs in there again
    }
    if (const auto kept = app::People(app::Folders::ofUser(false).peopleFile()).remember(access, person); !kept) {
        qCWarning(lcShell, "the person was not kept: %s", qUtf8Printable(kept.error().detail));
    }
}

void Shell::interrupt()
{
    m_interrupted = true;
    m_output.say(Text::tr("Stopping; what is finished is kept. Once more ends at once."));
    if (m_cancel) {
        m_cancel();
    }
}

Actor Shell::actor(const Person &person, int count)
{
    return {person, {u"shell"_s, count}};
}

} // namespace metaflow::cli
