#include "core/generation/Quotes.h"

#include "core/generation/OpenRun.h"
#include "core/providers/Comparison.h"
#include "core/providers/Prices.h"

#include <QHash>

#include <algorithm>

namespace metaflow::generation {

namespace {

constexpr int statementLimitSeconds = 30; ///< a sampling statement is given up then
constexpr double secondsBeforeFirstToken = 1.0;
constexpr double tokensPerSecond = 100;

class ByTable {
public:
    void add(const Request &request, const Usage &expected)
    {
        const auto known = m_places.constFind(request.table);
        const qsizetype at = known == m_places.cend() ? m_tables.size() : *known;
        if (known == m_places.cend()) {
            m_places.insert(request.table, at);
            m_tables.append({request.table, 0, 0, {}});
        }
        TableQuote &table = m_tables[at];
        ++table.requests;
        table.columns += static_cast<int>(std::count_if(request.targets.cbegin(), request.targets.cend(),
            [](const RequestTarget &target) { return !target.object.isTable(); }));
        table.estimate += expected;
    }
    [[nodiscard]] const QVector<TableQuote> &tables() const { return m_tables; }

private:
    QVector<TableQuote> m_tables; ///< in the order of their first request
    QHash<ObjectPath, qsizetype> m_places;
};

double secondsOf(const Quote &quote, double answering, const Learned &learned)
{
    double seconds = answering / std::max(quote.run.options.maxInFlight, 1);
    // What a window has left when the run begins is its burst, so the first minute is free.
    const auto byLimit = [&](std::optional<int> perMinute, double wanted) {
        if (perMinute && wanted > *perMinute) {
            seconds = std::max(seconds, (wanted / *perMinute - 1) * 60);
        }
    };
    byLimit(learned.requestsPerMinute, quote.requests);
    byLimit(learned.tokensPerMinute, static_cast<double>(quote.estimate.inputTokens + quote.estimate.outputTokens));
    return seconds;
}

} // namespace

Quote quoteOf(const Run &run, const QVector<Request> &requests, PrivacyMode mode, bool priceKnown,
    const providers::Prices &prices, const Learned &learned)
{
    Quote quote;
    quote.run = run;
    quote.statements = run.statements;
    quote.warehouseSecondsMax = run.statements * statementLimitSeconds;
    quote.reusedFromMemory = run.fromMemory;
    quote.leftAlone = run.leftAlone;
    quote.leftAloneByReason = run.leftAloneByReason;
    quote.notRead = run.notRead;
    quote.privacy = mode;
    quote.priceKnown = priceKnown;
    Calibrations calibrations;
    for (const Request &request : requests) {
        calibrations.learn(request);
    }
    quote.calibratedBy = calibrations.answers();
    double seconds = 0;
    ByTable byTable;
    for (const Request &request : requests) {
        if (willBeSent(request)) {
            const Usage expected
                = calibrations.expected(request.templateVersion, request.estimate, run.options, prices);
            ++quote.requests;
            quote.estimate += expected;
            byTable.add(request, expected);
            seconds += learned.secondsPerRequest.value_or(
                secondsBeforeFirstToken + static_cast<double>(expected.outputTokens) / tokensPerSecond);
        }
    }
    quote.byTable = byTable.tables();
    quote.duration = std::chrono::seconds(static_cast<qint64>(secondsOf(quote, seconds, learned) + 0.5));
    return quote;
}

QVector<ModelQuote> byModel(const Quote &quote, const providers::Prices &prices)
{
    if (quote.requests == 0) {
        return {};
    }
    const providers::Workload work{quote.estimate, quote.requests, 0};
    QVector<ModelQuote> models;
    for (const providers::ModelCost &cost : providers::compareModels(prices, {quote.run.options.provider}, work)) {
        if (!cost.gone) {
            models.append({cost.price.model, cost.totalMicroUsd});
        }
    }
    return models;
}

} // namespace metaflow::generation
