#pragma once

#include "core/importing/Context.h"
#include "core/importing/ExportFile.h"
#include "core/importing/ImportService.h"
#include "core/store/Connection.h"

#include <QCoroTask>

#include <QJsonObject>

#include <memory>

namespace metaflow::importing {

/// Writes the stored plan to its file. PlanNotFound, PlanFileDamaged, what PlanFile::save() says.
[[nodiscard]] Result<Plan> exportPlan(store::Connection &connection, const PlanId &id, const QString &file);
/// Writes the plan's script, whole or not at all. FileUnwritable, TextNotStorable.
[[nodiscard]] Result<ScriptReport> exportScript(const Plan &plan, const QString &file);

/// A plan leaves as a file of this format: `mfplan` or `sql`.
struct PlanFileFacts {
    QString format;
    QString file;
    QJsonObject more = {}; ///< for the record, besides the plan's own
};
/// The event `export` of the record, then the file's name. Nothing is noted where nobody is named, or where the plan is
/// another store's: there it was exported, and there it stands. False as of store::noteExport(). FileUnwritable, errors
/// as Connection::run; then there is no file.
[[nodiscard]] QCoro::Task<Result<bool>> recordAndPublish(
    Context context, std::shared_ptr<ExportFile> exported, Plan plan, PlanFileFacts facts, Person person);

/// ImportService::writeFile() and writeScript(): the content beside the file's name, then the record, then the name. So
/// nothing leaves that the record does not know; what a crash in between leaves behind has no name yet. Alone what
/// somebody saves who only reads the store does not stand there, and the answer says so.
[[nodiscard]] QCoro::Task<Result<bool>> runWriteFile(Context context, PlanId id, QString file, Person person);
[[nodiscard]] QCoro::Task<Result<ScriptReport>> runWriteScript(Context context, Plan plan, QString file, Person person);

} // namespace metaflow::importing
