#pragma once

#include "app/cli/Shell.h"

namespace metaflow::cli {

/// What was chosen for one object of a plan: a line of `--choose FILE`.
struct PlanChoice {
    ObjectPath object;
    QString choice; ///< replace, theirs, ours, append, again
    friend bool operator==(const PlanChoice &, const PlanChoice &) = default;
};

/// JSON Lines `{"object": ["catalog", "schema", "table", "column"], "choice": "…"}`; the object may also be written as
/// the other commands print it. Empty lines are none. The later line counts. WrongUsage with the line, FileUnreadable.
[[nodiscard]] Result<QVector<PlanChoice>> readChoices(const QString &file);

/// Finds the items that are meant and puts the choices into `options`, which outlives it. ItemNotFound with the object.
/// Choices for what is not in the plan end the planning; chosenError() says so.
[[nodiscard]] QCoro::Task<Result<bool>> choose(
    Shell *shell, SourceId source, QVector<PlanChoice> choices, importing::PlanOptions *options);

/// What a failed planning means to whoever gave choices: WrongUsage with the object that is not in the plan.
[[nodiscard]] Error chosenError(const Error &error);

} // namespace metaflow::cli
