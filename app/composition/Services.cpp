#include "app/composition/Services.h"

#include "core/databricks/Session.h"
#include "core/net/HttpClient.h"
#include "core/providers/Prices.h"
#include "core/secrets/KeychainStore.h"

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

} // namespace

/// In the order in which they are made; they go the other way round.
struct Services::Parts {
    Parts(Engine::Threading threading, store::StoreUrl url, QString draftsFile, QString ownPrices)
        : store(std::move(url), clock)
        , drafts(std::move(draftsFile))
        , engine(threading)
        , pricesFile(std::move(ownPrices))
        , prices(pricesFrom(pricesFile))
        , http(std::make_unique<net::HttpClient>(clock))
        , session(std::make_unique<databricks::Session>(*http, clock))
        , catalog(engine, workers, *session, store)
        , generation(engine, workers, clock, *http, *session, store, prices)
        , templates(engine, workers, clock, *http, *session, store, prices)
        , glossary(store)
        , retention(engine, store)
        , patterns(store, clock)
        , review(store)
        , record(engine, workers, store, drafts, keys)
        , checks(engine, workers, store)
        , importing(engine, workers, clock, *session, store)
        , exporting(store)
        , glossaryFiles(store)
    {
    }

    /// The clients live on the engine's thread, so they go there, once nobody uses them any more.
    ~Parts()
    {
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
    store::Store store;
    store::Drafts drafts;
    Workers workers;
    Engine engine;
    QString pricesFile;
    providers::Prices prices;
    std::unique_ptr<net::HttpClient> http;
    std::unique_ptr<databricks::Session> session;
    catalog::CatalogService catalog;
    generation::GenerationService generation;
    generation::TemplateService templates;
    generation::GlossaryService glossary;
    generation::RetentionService retention;
    generation::PatternService patterns;
    review::ReviewService review;
    secrets::KeychainStore keys;
    review::RecordService record;
    review::CheckService checks;
    importing::ImportService importing;
    exchange::ExportService exporting;
    exchange::GlossaryFiles glossaryFiles;
};

Services::Services(Engine::Threading threading, store::StoreUrl storeUrl, QString draftsFile, QString pricesFile)
    : m_parts(std::make_unique<Parts>(threading, std::move(storeUrl), std::move(draftsFile), std::move(pricesFile)))
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

providers::Prices Services::prices() const
{
    return m_parts->prices;
}

const QString &Services::pricesFile() const
{
    return m_parts->pricesFile;
}

} // namespace metaflow::app
