#include "app/cli/Shell.h"

#include "app/cli/Text.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

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
    auto access = profile(); // first: without a sign-in there is no need to make a store
    if (!access) {
        co_return fail(access.error());
    }
    const auto opened = co_await openStore();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto connecting = m_services->catalog().connect(*std::move(access));
    co_return co_await finish(std::move(connecting));
}

QCoro::Task<Result<Person>> Shell::person()
{
    auto reading = m_services->store().read([](store::Connection &connection) { return store::sources(connection); });
    const auto sources = co_await finish(std::move(reading));
    if (!sources) {
        co_return fail(sources.error());
    }
    const auto access = profile();
    for (const store::Source &source : *sources) {
        const bool isOurs = access ? source.host == access->host : sources->size() == 1;
        if (isOurs && !source.person.isEmpty()) {
            co_return Person{source.person, source.practice ? UserSource::Sandbox : UserSource::Workspace};
        }
    }
    co_return systemAccount();
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
