#pragma once

#include "core/base/Job.h"
#include "core/model/Run.h"
#include "core/providers/ModelAccess.h"

namespace metaflow {
class Clock;
class Engine;
class Workers;
} // namespace metaflow
namespace metaflow::databricks {
class Session;
}
namespace metaflow::net {
class HttpClient;
}
namespace metaflow::providers {
class Prices;
}
namespace metaflow::store {
class Store;
}

namespace metaflow::generation {

struct Context;

struct TableQuote {
    ObjectPath table;
    int requests = 0;
    int columns = 0;
    Usage estimate;
    friend bool operator==(const TableQuote &, const TableQuote &) = default;
};

/// A prepared run and what it would cost.
struct Quote {
    Run run; ///< stored, state prepared (or the open one of the same selection)
    QVector<TableQuote> byTable;
    int statements = 0; ///< sent for samples while preparing
    int warehouseSecondsMax = 0;
    int reusedFromMemory = 0;
    int leftAlone = 0; ///< have a comment or an open item
    bool priceKnown = true;
    std::chrono::seconds duration{0}; ///< a guess from tokens and max in flight
    PrivacyMode privacy = PrivacyMode::Masked;
};

struct RunReport {
    Run run;
    QVector<Request> failed; ///< without bodies
    Error stopped; ///< only when run.stoppedBy is set
};

/// Prepares, quotes, sends and resumes runs. Callable from any thread.
class GenerationService {
public:
    GenerationService(Engine &engine, Workers &workers, Clock &clock, net::HttpClient &http,
        databricks::Session &session, store::Store &store, const providers::Prices &prices);

    /// Renders and stores every request, sends nothing to the model. An open run of the same selection and options is
    /// returned as it is unless `fresh`. NotPermitted while a real catalog has no privacy choice and none is given.
    [[nodiscard]] Job<Quote> prepare(
        SourceId source, Selection selection, GenerationOptions options, Person person, bool fresh);
    /// The bodies of a prepared run in order, byte for byte.
    [[nodiscard]] Job<QVector<QByteArray>> payload(RunId run);
    /// Sends what is not done yet; progress with cost. Ends as done, or stopped (cancel, budget, billing, key).
    [[nodiscard]] Job<RunReport> run(RunId run, providers::ModelAccess access, Actor actor);
    [[nodiscard]] Job<QVector<Run>> runs(int limit = 100);
    /// The model list of the provider, for the chooser and doctor.
    [[nodiscard]] Job<QStringList> models(providers::ModelAccess access);
    /// A catalog's choice; nothing where nobody chose.
    [[nodiscard]] Job<std::optional<PrivacyMode>> privacy(SourceId source, QString catalog);
    [[nodiscard]] Job<bool> choosePrivacy(SourceId source, QString catalog, PrivacyMode mode, Person person);

private:
    [[nodiscard]] Context context() const;

    Engine &m_engine;
    Workers &m_workers;
    Clock &m_clock;
    net::HttpClient &m_http;
    databricks::Session &m_session;
    store::Store &m_store;
    const providers::Prices &m_prices;
};

} // namespace metaflow::generation
