#pragma once

#include "core/model/Run.h"

namespace metaflow::generation {

/// Splits what a request used over its items by weight; the shares add up to `total` exactly, in each of its figures.
[[nodiscard]] QVector<Usage> sharesOf(const Usage &total, const QVector<qint64> &weights);

} // namespace metaflow::generation
