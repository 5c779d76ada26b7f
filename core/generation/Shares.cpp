#include "core/generation/Shares.h"

#include <numeric>

namespace metaflow::generation {

namespace {

/// Rounding the running sum, not each part, is what keeps the total.
QVector<qint64> split(qint64 total, const QVector<qint64> &weights, qint64 sum)
{
    QVector<qint64> parts;
    qint64 weight = 0;
    qint64 given = 0;
    for (const qint64 one : weights) {
        weight += one;
        const qint64 until = total * weight / sum;
        parts << until - given;
        given = until;
    }
    return parts;
}

} // namespace

QVector<Usage> sharesOf(const Usage &total, const QVector<qint64> &weights)
{
    const qint64 sum = std::accumulate(weights.cbegin(), weights.cend(), qint64(0));
    if (sum <= 0) {
        return QVector<Usage>(weights.size());
    }
    const auto input = split(total.inputTokens, weights, sum);
    const auto cached = split(total.cachedTokens, weights, sum);
    const auto output = split(total.outputTokens, weights, sum);
    const auto cost = split(total.costMicroUsd, weights, sum);
    QVector<Usage> shares;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        shares.append({input.at(i), cached.at(i), output.at(i), cost.at(i)});
    }
    return shares;
}

} // namespace metaflow::generation
