#include "app/composition/Services.h"

#include "app/composition/KeyRingPassword.h"
#include "app/composition/Keys.h"
#include "core/base/Await.h"
#include "core/databricks/AccountService.h"
#include "core/databricks/LakebaseSignIn.h"
#include "core/databricks/Session.h"
#include "core/net/HttpClient.h"
#include "core/providers/Prices.h"

#include <QCoroFuture>
#include <QLoggingCategory>

namespace metaflow::app {

namespace {

Q_LOGGING_CATEGORY(lcApp, "metaflow.app", QtInfoMsg)

/// A row that cannot be read makes a quote say "not known", which is no reason not to start.
providers::Prices pricesFrom(const QString &file)
{
    providers::Prices prices = providers::Prices::loadWhatCan(file);
    for (const Error &problem : prices.problems()) {
        qCWarning(
            lcApp, "price list: %s %s", qUtf8Printable(errorCodeName(problem.code)), qUtf8Printable(problem.detail));
    }
    return prices;
}

QCoro::Task<Result<bool>> applyNetwork(
    net::HttpClient *http, secrets::KeyRing *keys, QString file, std::stop_token stop)
{
    const auto loaded = net::loadNetworkSettings(file);
    const net::NetworkSettings settings = loaded.value_or(net::NetworkSettings());
    // At once: the first request may be the next thing that happens.
    const Result<void> applied = http->useNetwork(settings, {});
    Result<Secret> password;
    if (settings.proxy == net::NetworkSettings::Proxy::Own && !settings.proxyUser.isEmpty()) {
        auto reading = unlessStopped(keys->read(net::proxyKeyName(settings)), std::move(stop));
        password = co_await std::move(reading);
        [[maybe_unused]] const auto again = http->useNetwork(settings, password.value_or(Secret()));
    }
    const bool locked = !password && password.error().code != ErrorCode::KeyMissing; // some take a name alone
    if (!loaded || !applied) {
        co_return fail(loaded ? applied.error() : loaded.error());
    }
    co_return locked ? fail(password.error()) : Result<bool>(true);
}

} // namespace

/// In the order in which they are made; they go the other way round.
struct Services::Parts {
    Parts(Engine::Threading threading, const store::StoreUrl &url, const Folders &folders)
        : keys(makeKeyRing(folders, clock))
        , store(url, clock, &storePassword)
        , drafts(folders.draftsFile())
        , engine(threading)
        , pricesFile(folders.pricesFile())
        , networkFile(folders.networkFile())
        , prices(pricesFrom(pricesFile))
        , http(std::make_unique<net::HttpClient>(clock))
        , accounts(engine, *http, clock, *keys, folders.accountsFile())
        , session(std::make_unique<databricks::Session>(*http, clock))
        , catalog(engine, workers, *session, store)
        , generation(engine, workers, clock, *http, *session, store, prices)
        , templates(engine, workers, clock, *http, *session, store, prices)
        , glossary(store)
        , retention(engine, store)
        , patterns(store, clock)
        , review(store)
        , record(engine, workers, store, drafts, *keys)
        , checks(engine, workers, store)
        , importing(engine, workers, clock, *session, store)
        , exporting(store)
        , glossaryFiles(store)
        , uploading(store, workers)
        , report(store)
        , backups(store, workers, folders.backups(), &storePassword)
        , doctor({engine, workers, store, *http, prices, review, backups, *keys})
    {
        importing.backUpBefore(backups);
        storePassword.use(passwordSource(url));
    }

    [[nodiscard]] std::shared_ptr<SecretSource> passwordSource(const store::StoreUrl &url)
    {
        if (url.lakebase.isEmpty()) {
            return std::make_shared<KeyRingPassword>(*keys, url);
        }
        const auto find = [this] { return accounts.profile(account).future(); };
        return std::make_shared<databricks::LakebaseSignIn>(engine, *http, clock, find, url.lakebase);
    }

    /// The clients live on the engine's thread, so they go there, once nobody uses them any more. From here on this
    /// thread waits for others, and the key store needs it: nobody is to wait for a key.
    ~Parts()
    {
        storePassword.end();
        keys->end();
        engine.drain();
        const auto type = engine.isCurrentThread() ? Qt::DirectConnection : Qt::BlockingQueuedConnection;
        QMetaObject::invokeMethod(
            engine.context(),
            [this] {
                session.reset();
                http.reset();
            },
            type);
    }

    SystemClock clock;
    std::unique_ptr<secrets::KeyRing> keys;
    StorePassword storePassword;
    store::Store store;
    store::Drafts drafts;
    Workers workers;
    Engine engine;
    QString account; ///< the engine thread's; see useAccount()
    QString pricesFile;
    QString networkFile;
    providers::Prices prices;
    std::unique_ptr<net::HttpClient> http;
    databricks::AccountService accounts;
    std::unique_ptr<databricks::Session> session;
    catalog::CatalogService catalog;
    generation::GenerationService generation;
    generation::TemplateService templates;
    generation::GlossaryService glossary;
    generation::RetentionService retention;
    generation::PatternService patterns;
    review::ReviewService review;
    review::RecordService record;
    review::CheckService checks;
    importing::ImportService importing;
    exchange::ExportService exporting;
    exchange::GlossaryFiles glossaryFiles;
    exchange::UploadService uploading;
    analytics::ReportService report;
    store::BackupService backups;
    health::Doctor doctor;
};

Services::Services(Engine::Threading threading, store::StoreUrl storeUrl, const Folders &folders)
    : m_parts(std::make_unique<Parts>(threading, storeUrl, folders))
{
}

Services::~Services() = default;

Clock &Services::clock()
{
    return m_parts->clock;
}

Engine &Services::engine()
{
    return m_parts->engine;
}

store::Store &Services::store()
{
    return m_parts->store;
}

store::Drafts &Services::drafts()
{
    return m_parts->drafts;
}

secrets::KeyRing &Services::keys()
{
    return *m_parts->keys;
}

databricks::AccountService &Services::accounts()
{
    return m_parts->accounts;
}

Job<bool> Services::useNetwork()
{
    return m_parts->engine.submit([parts = m_parts.get()](std::stop_token stop) {
        return applyNetwork(parts->http.get(), parts->keys.get(), parts->networkFile, std::move(stop));
    });
}

void Services::useAccount(const QString &name)
{
    QMetaObject::invokeMethod(m_parts->engine.context(), [parts = m_parts.get(), name] { parts->account = name; });
}

std::unique_ptr<StorePassword> Services::passwordOf(const store::StoreUrl &url)
{
    auto password = std::make_unique<StorePassword>();
    password->use(m_parts->passwordSource(url));
    return password;
}

health::Doctor &Services::doctor()
{
    return m_parts->doctor;
}

store::BackupService &Services::backups()
{
    return m_parts->backups;
}

databricks::Session &Services::session()
{
    return *m_parts->session;
}

catalog::CatalogService &Services::catalog()
{
    return m_parts->catalog;
}

generation::GenerationService &Services::generation()
{
    return m_parts->generation;
}

generation::TemplateService &Services::templates()
{
    return m_parts->templates;
}

generation::PatternService &Services::patterns()
{
    return m_parts->patterns;
}

generation::GlossaryService &Services::glossary()
{
    return m_parts->glossary;
}

generation::RetentionService &Services::retention()
{
    return m_parts->retention;
}

review::ReviewService &Services::review()
{
    return m_parts->review;
}

review::RecordService &Services::record()
{
    return m_parts->record;
}

review::CheckService &Services::checks()
{
    return m_parts->checks;
}

importing::ImportService &Services::importing()
{
    return m_parts->importing;
}

exchange::ExportService &Services::exporting()
{
    return m_parts->exporting;
}

exchange::GlossaryFiles &Services::glossaryFiles()
{
    return m_parts->glossaryFiles;
}

exchange::UploadService &Services::uploading()
{
    return m_parts->uploading;
}

analytics::ReportService &Services::report()
{
    return m_parts->report;
}

providers::Prices Services::prices() const
{
    return m_parts->prices;
}

const QString &Services::pricesFile() const
{
    return m_parts->pricesFile;
}

} // namespace metaflow::app
