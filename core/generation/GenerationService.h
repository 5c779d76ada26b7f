#pragma once

#include "core/base/Job.h"
#include "core/model/Run.h"
#include "core/providers/Capabilities.h"
#include "core/providers/ModelAccess.h"
#include "core/providers/ModelOffer.h"
#include "core/store/Requests.h"

#include <memory>

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
class Limiters;
class LiveRuns;

struct TableQuote {
    ObjectPath table;
    int requests = 0;
    int columns = 0;
    Usage estimate;
    friend bool operator==(const TableQuote &, const TableQuote &) = default;
};

/// The same tokens at another model's price.
struct ModelQuote {
    QString model;
    qint64 costMicroUsd = 0;
    friend bool operator==(const ModelQuote &, const ModelQuote &) = default;
};

/// A prepared run and what sending what is left of it would cost.
struct Quote {
    Run run; ///< stored, state prepared; or the open one of the same selection, with the limits as asked for now
    int requests = 0; ///< that will be sent, repairs included
    Usage estimate; ///< of those
    QVector<TableQuote> byTable;
    QVector<ModelQuote> byModel; ///< of the same provider, the cheapest first
    int calibratedBy = 0; ///< answers of this run that the estimate was held against
    int statements = 0; ///< sent for samples while preparing
    int warehouseSecondsMax = 0;
    int reusedFromMemory = 0;
    int leftAlone = 0; ///< objects of the selection that are not asked for
    QMap<QString, int> leftAloneByReason; ///< `has_comment`, `open_item`, or why no comment can be set there
    QStringList notRead; ///< context that could not be read: `samples`, `lineage`, `fields`
    bool priceKnown = true;
    std::chrono::seconds duration{0}; ///< at the limits that are known, by what earlier runs took
    PrivacyMode privacy = PrivacyMode::Masked;
    bool privacyChosen = true; ///< else nobody has yet, so it is none
};

/// What may be asked for anew whenever a run goes on: it changes no request.
struct RunLimits {
    std::optional<qint64> budgetMicroUsd; ///< hard; unset: none
    int maxInFlight = 8;
    std::optional<int> requestsPerMinute = {},
                       tokensPerMinute = {}; ///< a person's; what the provider says holds beside them
    friend bool operator==(const RunLimits &, const RunLimits &) = default;
};
[[nodiscard]] RunLimits limitsOf(const GenerationOptions &options);

enum class RetryHow {
    AsBefore, ///< byte for byte
    WithoutSamples, ///< what a model would not answer: names and types alone
};

struct RunReport {
    Run run;
    bool priceKnown = true;
    QVector<Request> failed; ///< without bodies
    int split = 0; ///< requests that are halves of others
    int retried = 0; ///< requests that were opened again after they had failed
    Error stopped; ///< only when run.stoppedBy is set
};

/// Prepares, quotes, sends and resumes runs. Callable from any thread.
class GenerationService {
public:
    GenerationService(Engine &engine, Workers &workers, Clock &clock, net::HttpClient &http,
        databricks::Session &session, store::Store &store, const providers::Prices &prices);
    ~GenerationService();
    GenerationService(const GenerationService &) = delete;
    GenerationService &operator=(const GenerationService &) = delete;

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
    /// What became of a run's requests, piece by piece; bodies and answers come with request().
    [[nodiscard]] Job<store::RequestPage> requests(store::RequestQuery query);
    /// One of them as it was sent and answered, byte for byte. NotFound.
    [[nodiscard]] Job<Request> request(RequestId id);

    /// To a run that this process sends now; RunNotFound where it does not. What is out may end.
    [[nodiscard]] Job<bool> pause(RunId run);
    [[nodiscard]] Job<bool> goOn(RunId run);
    /// From the next request on; of a run that is not sent now, for the next time. RunNotFound, PriceUnknown.
    [[nodiscard]] Job<bool> setLimits(RunId run, RunLimits limits);
    /// Opens the failed requests again, and says how many. A run that is sent here now asks them at once, as they were;
    /// any other when it is sent the next time. RunNotFound; RunLocked while another process sends it.
    [[nodiscard]] Job<int> retryFailed(RunId run, RetryHow how = RetryHow::AsBefore);
    /// As they come, also while the run goes on; without bodies.
    [[nodiscard]] Job<QVector<Request>> failures(RunId run);
    /// Of any run, at any time. RunNotFound.
    [[nodiscard]] Job<RunReport> report(RunId run);
    /// The model list of the provider, for the chooser and doctor.
    [[nodiscard]] Job<QStringList> models(providers::ModelAccess access);
    /// The same with the days on which models end.
    [[nodiscard]] Job<QVector<providers::ModelOffer>> offers(providers::ModelAccess access);
    /// What is known of what a model takes: by its name, and from what it refused so far.
    [[nodiscard]] Job<providers::Capabilities> capabilities(providers::ModelAccess access);
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
    std::unique_ptr<Limiters> m_limiters; ///< used on the engine's thread alone, as is the next
    std::unique_ptr<LiveRuns> m_live;
};

} // namespace metaflow::generation
