#include "app/cli/Shell.h"

#include "app/cli/Text.h"
#include "app/composition/People.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

Q_LOGGING_CATEGORY(lcShell, "metaflow.shell", QtInfoMsg)

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
    store::StoreUrl url;
    url.path = app::Folders::ofUser(false).storeFile();
    return url;
}

Result<databricks::Profile> Shell::profile() const
{
    if (m_practice) {
        return m_practice->profile;
    }
    return databricks::loadProfile(m_globals.profile, m_environment);
}

void Shell::practise(store::StoreUrl store, practice::PracticeAccess access)
{
    m_practiceStore = std::move(store);
    m_practice = std::move(access);
}

QCoro::Task<Result<store::StoreInfo>> Shell::openStore()
{
    const auto url = storeUrl();
    if (!url) {
        co_return fail(url.error());
    }
    const auto folders = app::Folders::ofUser(false);
    if (auto made = folders.make(); !made) {
        co_return fail(made.error());
    }
    m_services = std::make_unique<app::Services>(
        Engine::Threading::CallingThread, *url, folders.draftsFile(), folders.pricesFile());
    auto opening = m_services->store().open();
    co_return co_await finish(std::move(opening));
}

QCoro::Task<Result<catalog::Connected>> Shell::connect()
{
    const auto access = profile(); // first: without a sign-in there is no need to make a store
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
    if (!m_services) {
        const auto opened = co_await openStore();
        if (!opened) {
            co_return fail(opened.error());
        }
    }
    const auto access = profile();
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
