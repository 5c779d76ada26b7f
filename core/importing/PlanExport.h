#pragma once

#include "core/importing/ImportService.h"
#include "core/store/Connection.h"

namespace metaflow::importing {

/// Writes the stored plan to its file. PlanNotFound, PlanFileDamaged, what PlanFile::save() says.
[[nodiscard]] Result<Plan> exportPlan(store::Connection &connection, const PlanId &id, const QString &file);
/// Writes the plan's script, whole or not at all. FileUnwritable, TextNotStorable.
[[nodiscard]] Result<ScriptReport> exportScript(const Plan &plan, const QString &file);

/// An event `export` of the record that says what left as which file. Nothing where the plan is another store's: there
/// it was exported, and there it stands. `format` is `mfplan` or `sql`.
[[nodiscard]] Result<bool> notePlanExport(store::Connection &connection, const Plan &plan, const QString &format,
    const QString &file, const Person &person, const QDateTime &now);

} // namespace metaflow::importing
