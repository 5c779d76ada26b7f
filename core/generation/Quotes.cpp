#include "core/generation/Quotes.h"

#include "core/generation/OpenRun.h"

#include <QHash>

#include <algorithm>

namespace metaflow::generation {

namespace {

constexpr int statementLimitSeconds = 30; ///< a sampling statement is given up then
constexpr double secondsBeforeFirstToken = 1.0;
constexpr double tokensPerSecond = 100;

class ByTable {
public:
    void add(const Request &request)
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
        table.estimate += request.estimate;
    }
    [[nodiscard]] const QVector<TableQuote> &tables() const { return m_tables; }

private:
    QVector<TableQuote> m_tables; ///< in the order of their first request
    QHash<ObjectPath, qsizetype> m_places;
};

} // namespace

Quote quoteOf(const Run &run, const QVector<Request> &requests, PrivacyMode mode, bool priceKnown)
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
    double seconds = 0;
    ByTable byTable;
    for (const Request &request : requests) {
        if (willBeSent(request)) {
            ++quote.requests;
            quote.estimate += request.estimate;
            byTable.add(request);
            seconds += secondsBeforeFirstToken + static_cast<double>(request.estimate.outputTokens) / tokensPerSecond;
        }
    }
    quote.byTable = byTable.tables();
    quote.duration = std::chrono::seconds(static_cast<qint64>(seconds / std::max(run.options.maxInFlight, 1) + 0.5));
    return quote;
}

} // namespace metaflow::generation
