#include "core/importing/PlanExport.h"

#include "core/importing/PlanFile.h"
#include "core/importing/Script.h"
#include "core/store/History.h"
#include "core/store/Plans.h"
#include "core/store/Settings.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

Result<Plan> exportPlan(store::Connection &connection, const PlanId &id, const QString &file)
{
    auto stored = store::plan(connection, id);
    if (!stored) {
        return stored;
    }
    if (PlanFile::hash(*stored) != stored->hash) {
        return fail(ErrorCode::PlanFileDamaged, id.value());
    }
    const auto saved = PlanFile::save(*stored, file);
    return saved ? std::move(stored) : Result<Plan>(fail(saved.error()));
}

Result<ScriptReport> exportScript(const Plan &plan, const QString &file)
{
    const auto script = planScript(plan);
    if (!script) {
        return fail(script.error());
    }
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(*script) != script->size() || !out.commit()) {
        return fail(ErrorCode::FileUnwritable, file, out.errorString());
    }
    ScriptReport report;
    report.statements = static_cast<int>(std::count_if(plan.statements.begin(), plan.statements.end(),
        [](const PlanStatement &statement) { return !statement.derived; }));
    report.sha256 = QString::fromLatin1(QCryptographicHash::hash(*script, QCryptographicHash::Sha256).toHex());
    return report;
}

Result<bool> notePlanExport(store::Connection &connection, const Plan &plan, const QString &format, const QString &file,
    const Person &person, const QDateTime &now)
{
    const auto here = store::setting(connection, u"store_id"_s);
    if (!here) {
        return fail(here.error());
    }
    if (here->value_or(QString()) != plan.storeId) {
        return false;
    }
    const QJsonObject facts{{u"what"_s, u"plan"_s}, {u"format"_s, format}, {u"plan"_s, plan.id.value()},
        {u"hash"_s, plan.hash}, {u"file"_s, QFileInfo(file).fileName()}};
    const auto noted = store::appendEvent(connection, u"export"_s, person, facts, now);
    return noted ? Result<bool>(true) : fail(noted.error());
}

} // namespace metaflow::importing
