#include "core/generation/Quotes.h"

#include "core/generation/Memory.h"

#include <algorithm>

namespace metaflow::generation {

namespace {

constexpr int statementLimitSeconds = 30; ///< a sampling statement is given up then
constexpr double secondsBeforeFirstToken = 1.0;
constexpr double tokensPerSecond = 100;

void add(QVector<TableQuote> *tables, const Request &request)
{
    if (tables->isEmpty() || tables->last().table != request.table) {
        tables->append({request.table, 0, 0, {}});
    }
    TableQuote &table = tables->last();
    ++table.requests;
    table.columns += static_cast<int>(std::count_if(request.targets.cbegin(), request.targets.cend(),
        [](const RequestTarget &target) { return !target.object.isTable(); }));
    table.estimate += request.estimate;
}

} // namespace

Quote quoteOf(const Run &run, const QVector<Request> &requests, PrivacyMode mode, bool priceKnown)
{
    Quote quote;
    quote.run = run;
    quote.statements = run.statements;
    quote.warehouseSecondsMax = run.statements * statementLimitSeconds;
    quote.reusedFromMemory = run.fromMemory;
    quote.leftAlone = run.leftAlone;
    quote.privacy = mode;
    quote.priceKnown = priceKnown;
    double seconds = 0;
    for (const Request &request : requests) {
        if (!isMemoryRequest(request) && !request.repair) {
            add(&quote.byTable, request);
            seconds += secondsBeforeFirstToken + static_cast<double>(request.estimate.outputTokens) / tokensPerSecond;
        }
    }
    quote.duration = std::chrono::seconds(static_cast<qint64>(seconds / std::max(run.options.maxInFlight, 1) + 0.5));
    return quote;
}

} // namespace metaflow::generation
