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

/// A prepared run and what sending what is left of it would cost.
struct Quote {
    Run run; ///< stored, state prepared; or the open one of the same selection, with the limits as asked for now
    int requests = 0; ///< that will be sent, repairs included
    Usage estimate; ///< of those
    QVector<TableQuote> byTable;
    int statements = 0; ///< sent for samples while preparing
    int warehouseSecondsMax = 0;
    int reusedFromMemory = 0;
    int leftAlone = 0; ///< have a comment or an open item
    bool priceKnown = true;
    std::chrono::seconds duration{0}; ///< a guess from tokens and max in flight
    PrivacyMode privacy = PrivacyMode::Masked;
    bool privacyChosen = true; ///< else nobody has yet, so it is none
};

/// What may be asked for anew whenever a run goes on: it changes no request.
struct RunLimits {
    std::optional<qint64> budgetMicroUsd; ///< hard; unset: none
    int maxInFlight = 8;
    friend bool operator==(const RunLimits &, const RunLimits &) = default;
};
[[nodiscard]] RunLimits limitsOf(const GenerationOptions &options);

struct RunReport {
    Run run;
    bool priceKnown = true;
    QVector<Request> failed; ///< without bodies
    Error stopped; ///< only when run.stoppedBy is set
};

/// Prepares, quotes, sends and resumes runs. Callable from any thread.
class GenerationService {
public:
    GenerationService(Engine &engine, Workers &workers, Clock &clock, net::HttpClient &http,
        databricks::Session &session, store::Store &store, const providers::Prices &prices);

    /// Renders and stores every request, sends nothing to the model. An open run of the same selection and options is
    /// returned as it is unless `fresh`. PriceUnknown for a budget where nobody knows what the model costs.
    [[nodiscard]] Job<Quote> prepare(
        SourceId source, Selection selection, GenerationOptions options, Person person, bool fresh);
    /// The same for these items alone, whatever was said about them: at most three alternatives, with the instruction
    /// of the options. What the run offers stands beside what a person decided or wrote. ItemNotFound where none of the
    /// items is of this source; WrongUsage for items of several catalogs.
    [[nodiscard]] Job<Quote> prepareAgain(
        SourceId source, QVector<ItemId> items, GenerationOptions options, Person person);
    /// The bodies of a run that will be sent, in order, byte for byte.
    [[nodiscard]] Job<QVector<QByteArray>> payload(RunId run);
    /// Sends what is not done yet, at the address of `access`; progress with cost. Ends as done, or stopped (cancel,
    /// budget, billing, key). RunLocked while another process does so; PriceUnknown.
    [[nodiscard]] Job<RunReport> run(RunId run, providers::ModelAccess access, RunLimits limits, Actor actor);
    /// Else money of this run means nothing.
    [[nodiscard]] bool knowsPrice(const Run &run) const;
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
