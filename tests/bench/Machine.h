#pragma once

#include <QJsonObject>

namespace metaflow::bench {

/// Cores, processor, memory, system, Qt and compiler: a figure without them compares with nothing.
[[nodiscard]] QJsonObject describeMachine();

} // namespace metaflow::bench
