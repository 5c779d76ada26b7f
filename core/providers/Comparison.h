#pragma once

#include "core/providers/Prices.h"

namespace metaflow::providers {

/// Work of which the price is asked: what a quote counted.
struct Workload {
    Usage usage; ///< of all requests together
    int requests = 1;
    qint64 largestRequest = 0; ///< tokens in and out of the longest one; 0: as all others
};

/// What one model would take for it. Money in whole micro-dollars.
struct ModelCost {
    Price price;
    qint64 inputMicroUsd = 0, outputMicroUsd = 0, totalMicroUsd = 0;
    QDate shutdown; ///< invalid: not announced
    bool gone = false; ///< answers no more on that day
    bool fits = true; ///< the longest request is not longer than its context
    friend bool operator==(const ModelCost &, const ModelCost &) = default;
};

/// All models of these providers side by side, the cheapest first; those that are gone or too small come last. Counts
/// with one request of average length, times their number: a tier above some length is taken where the average is.
[[nodiscard]] QVector<ModelCost> compareModels(
    const Prices &prices, const QStringList &providers, const Workload &work, QDate on = {});

} // namespace metaflow::providers
