#pragma once

#include "tests/house/SourceTree.h"

namespace metaflow::house {

/// g++ 12 destroys twice a braced aggregate or a lambda that is written inside a co_await expression, and leaks what is
/// bound by `auto [a, b] = co_await`; QCoro 0.8 moves from what stands behind co_return, a member too. Textual, as a
/// compiler does not tell. Answers are "file:line: what is wrong".
[[nodiscard]] QStringList awaitHazards(const SourceTree &tree);

/// No nested event loop, no processEvents, no blocking wait in the product.
[[nodiscard]] QStringList blockingWaits(const SourceTree &tree);

} // namespace metaflow::house
