#pragma once

#include "core/model/Plan.h"

namespace metaflow::ui {

/// A plan in numbers. Counted once, on a worker.
struct PlanOverview {
    int changes = 0;
    int writes = 0; ///< changes with a statement
    int replaced = 0; ///< of them those that overwrite a comment
    int left = 0; ///< writes that are open or failed
    int failed = 0, refused = 0;
    int cameUndone = 0;
    int statements = 0; ///< as planned, without derived ones
    int tableCommits = 0;
    int seconds = 0; ///< about how long the statements take
    friend bool operator==(const PlanOverview &, const PlanOverview &) = default;
};
[[nodiscard]] PlanOverview overviewOf(const Plan &plan);

/// What a person should know before applying, a sentence each: statements, table commits and time; signs of readers as
/// seen, none seen or not readable, never safe; privileges; and what nobody can exclude.
[[nodiscard]] QStringList factSentences(const Plan &plan, const PlanOverview &overview);
/// Every table with a sign, a line each, with what was seen.
[[nodiscard]] QString signsText(const PlanFacts &facts);
/// `3 seconds`, `2 minutes`.
[[nodiscard]] QString durationText(int seconds);

} // namespace metaflow::ui
