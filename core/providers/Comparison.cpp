#include "core/providers/Comparison.h"

#include <QDateTime>

#include <algorithm>
#include <tuple>

namespace metaflow::providers {

namespace {

/// A request as long as the average one, so that prices by length are those of a request and not of the run.
struct Average {
    Usage usage;
    int requests = 1;

    explicit Average(const Workload &work)
        : requests(std::max(work.requests, 1))
    {
        usage.inputTokens = work.usage.inputTokens / requests;
    }
    /// The rates of the tier that such a request is in, and no others.
    [[nodiscard]] Price flat(Price price) const
    {
        for (const PriceTier &tier : price.tiers) {
            if (usage.inputTokens > tier.overInputTokens) {
                price.inputPerMillion = tier.inputPerMillion;
                price.cachedPerMillion = tier.cachedPerMillion;
                price.outputPerMillion = tier.outputPerMillion;
                break;
            }
        }
        price.tiers.clear();
        return price;
    }
};

ModelCost costFor(const Price &price, const Workload &work, QDate day)
{
    const Average average(work);
    const Price flat = average.flat(price);
    Usage input = work.usage;
    input.outputTokens = 0;
    Usage output;
    output.outputTokens = work.usage.outputTokens;
    const qint64 longest = work.largestRequest > 0
        ? work.largestRequest
        : (work.usage.inputTokens + work.usage.outputTokens) / average.requests;
    ModelCost cost;
    cost.price = price;
    cost.totalMicroUsd = costOf(flat, work.usage);
    cost.inputMicroUsd = costOf(flat, input);
    cost.outputMicroUsd = costOf(flat, output);
    cost.shutdown = price.shutdown;
    cost.gone = price.shutdown.isValid() && price.shutdown <= day;
    cost.fits = price.contextWindow == 0 || longest <= price.contextWindow;
    return cost;
}

} // namespace

QVector<ModelCost> compareModels(const Prices &prices, const QStringList &providers, const Workload &work, QDate on)
{
    const QDate day = on.isValid() ? on : QDateTime::currentDateTimeUtc().date();
    QVector<ModelCost> costs;
    for (const Price &price : prices.rows(day)) {
        if (providers.contains(price.provider)) {
            costs.append(costFor(price, work, day));
        }
    }
    const auto order = [](const ModelCost &cost) {
        return std::tuple(cost.gone, !cost.fits, cost.totalMicroUsd, cost.price.provider, cost.price.model);
    };
    std::sort(costs.begin(), costs.end(), [&](const auto &a, const auto &b) { return order(a) < order(b); });
    return costs;
}

} // namespace metaflow::providers
