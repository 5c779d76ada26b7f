#include "app/composition/Services.h"

#include "core/databricks/Session.h"
#include "core/net/HttpClient.h"
#include "core/providers/Prices.h"

#include <QFile>
#include <QLoggingCategory>

namespace metaflow::app {

namespace {

Q_LOGGING_CATEGORY(lcApp, "metaflow.app", QtInfoMsg)

/// Without a price list a quote says "not known", which is no reason not to start.
providers::Prices pricesFrom(const QString &file)
{
    auto prices = providers::Prices::load(QFile::exists(file) ? file : QString());
    if (!prices) {
        qCWarning(lcApp, "price list not read: %s", qUtf8Printable(errorCodeName(prices.error().code)));
        return {};
    }
    return *std::move(prices);
}

} // namespace

/// In the order in which they are made; they go the other way round.
struct Services::Parts {
    Parts(Engine::Threading threading, store::StoreUrl url, QString draftsFile, const QString &pricesFile)
        : store(std::move(url), clock)
        , drafts(std::move(draftsFile))
        , engine(threading)
        , prices(pricesFrom(pricesFile))
        , http(std::make_unique<net::HttpClient>(clock))
        , session(std::make_unique<databricks::Session>(*http, clock))
        , catalog(engine, workers, *session, store)
        , generation(engine, workers, clock, *http, *session, store, prices)
        , retention(engine, store)
        , review(store)
        , importing(engine, workers, clock, *session, store)
        , exporting(store)
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
    providers::Prices prices;
    std::unique_ptr<net::HttpClient> http;
    std::unique_ptr<databricks::Session> session;
    catalog::CatalogService catalog;
    generation::GenerationService generation;
    generation::RetentionService retention;
    review::ReviewService review;
    importing::ImportService importing;
    exchange::ExportService exporting;
};

Services::Services(Engine::Threading threading, store::StoreUrl storeUrl, QString draftsFile, QString pricesFile)
    : m_parts(std::make_unique<Parts>(threading, std::move(storeUrl), std::move(draftsFile), pricesFile))
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

generation::RetentionService &Services::retention()
{
    return m_parts->retention;
}

review::ReviewService &Services::review()
{
    return m_parts->review;
}

importing::ImportService &Services::importing()
{
    return m_parts->importing;
}

exchange::ExportService &Services::exporting()
{
    return m_parts->exporting;
}

} // namespace metaflow::app
