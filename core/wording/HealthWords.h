#pragma once

#include "core/health/HealthCheck.h"
#include "core/health/RunFigures.h"

#include <QString>

namespace metaflow::wording {

/// `store`, `this machine` …: what checks stand under.
[[nodiscard]] QString describeGroup(health::HealthGroup group);
/// The verdict in a word.
[[nodiscard]] QString describeVerdict(health::HealthVerdict verdict);
/// What a button says; empty where there is none.
[[nodiscard]] QString describeHelp(health::HelpAction action);
/// What the last runs and imports were like, a line each.
[[nodiscard]] QString describeRuns(const health::RunFigures &figures);

} // namespace metaflow::wording
