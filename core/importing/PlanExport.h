#pragma once

#include "core/importing/Context.h"
#include "core/importing/ImportService.h"
#include "core/store/Connection.h"

#include <QCoroTask>

namespace metaflow::importing {

/// Writes the stored plan to its file. PlanNotFound, PlanFileDamaged, what PlanFile::save() says.
[[nodiscard]] Result<Plan> exportPlan(store::Connection &connection, const PlanId &id, const QString &file);
/// Writes the plan's script, whole or not at all. FileUnwritable, TextNotStorable.
[[nodiscard]] Result<ScriptReport> exportScript(const Plan &plan, const QString &file);

/// An event `export` of the record that says what left as which file. Nothing where the plan is another store's: there
/// it was exported, and there it stands. `format` is `mfplan` or `sql`.
[[nodiscard]] Result<bool> notePlanExport(store::Connection &connection, const Plan &plan, const QString &format,
    const QString &file, const Person &person, const QDateTime &now);

/// ImportService::writeFile() and writeScript(): the content beside the file's name, then the record, then the name. So
/// nothing leaves that the record does not know; what a crash in between leaves behind has no name yet.
[[nodiscard]] QCoro::Task<Result<QString>> runWriteFile(Context context, PlanId id, QString file, Person person);
[[nodiscard]] QCoro::Task<Result<ScriptReport>> runWriteScript(Context context, Plan plan, QString file, Person person);

} // namespace metaflow::importing
