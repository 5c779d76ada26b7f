#pragma once

#include "core/model/Run.h"

namespace metaflow::providers {
class Prices;
}

namespace metaflow::generation {

/// Two requests for the halves of what one asked about, where it was too large or its answer was cut. Nothing where it
/// asked about one thing alone. Numbers are left to the caller; the parent is set. For a worker.
[[nodiscard]] QVector<Request> splitRequest(const Run &run, const Request &request, const providers::Prices &prices);
/// The same question with names and types alone, where a model would not answer because of a value. For a worker.
[[nodiscard]] Request withoutSamples(const Run &run, const Request &request, const providers::Prices &prices);

} // namespace metaflow::generation
