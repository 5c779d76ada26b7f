#pragma once

#include "app/cli/Shell.h"

namespace metaflow::cli {

/// `plan_id`, `hash`, `counts` by verdict, `statements`, `table_commits`, `left_out`.
[[nodiscard]] QJsonObject planJson(const importing::PlanReport &report);
/// From the plan alone, as a file has it.
[[nodiscard]] importing::PlanReport reportOf(Plan plan);
/// A few lines for people: verdicts, statements, where the file is.
void showPlan(Output &out, const importing::PlanReport &report, const QString &file);
/// A statement with the values that go with it, as the warehouse gets both.
void showStatement(Output &out, const PlanStatement &statement);
[[nodiscard]] QString shownComment(const Comment &comment);
/// Writes the file of a stored plan and shows it; `changesCode` is what to answer when there is something to apply.
[[nodiscard]] QCoro::Task<Answer> deliver(
    Shell *shell, importing::PlanReport report, QString file, ExitCode changesCode);

} // namespace metaflow::cli
