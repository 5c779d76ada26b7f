#pragma once

#include "core/privacy/Privacy.h"

namespace metaflow::generation {

/// What the sampled rows say of a column beside its values; only what says something.
struct ColumnProfile {
    int nullPercent = 0; ///< 1 to 100, of the sampled rows; 0: none seen
    int kinds = 0; ///< different values, where each stands four times and more; 0: they vary
    friend bool operator==(const ColumnProfile &, const ColumnProfile &) = default;
};
[[nodiscard]] ColumnProfile profileOf(const privacy::ColumnSamples &samples);

/// Numbers and dates, of which the least and the greatest say most.
[[nodiscard]] bool hasRange(const QString &dataType);
/// The same values, the most telling first: of numbers and dates the least and the greatest (times only within one
/// day), of all else the most frequent.
[[nodiscard]] privacy::ColumnSamples tellingFirst(privacy::ColumnSamples samples);
/// How many of these are worth their tokens: a range is two values, few kinds are all of them.
[[nodiscard]] int worthShowing(const privacy::ColumnSamples &samples);

} // namespace metaflow::generation
