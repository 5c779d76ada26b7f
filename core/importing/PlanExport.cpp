#include "core/importing/PlanExport.h"

#include "core/base/Workers.h"
#include "core/importing/Approval.h"
#include "core/importing/ExportFile.h"
#include "core/importing/PlanFile.h"
#include "core/importing/Script.h"
#include "core/store/ExportEvents.h"
#include "core/store/Plans.h"
#include "core/store/Store.h"

#include <QCoroFuture>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

// A file of an export, shared with the workers that look at the disk for it.
using Exported = std::shared_ptr<ExportFile>;

QFuture<Result<Exported>> prepare(Workers &workers, QString file)
{
    return workers.run([file = std::move(file)]() -> Result<Exported> {
        auto exported = std::make_shared<ExportFile>(file);
        const auto fits = exported->check();
        return fits ? Result<Exported>(std::move(exported)) : fail(fits.error());
    });
}

QFuture<Result<Plan>> savePlan(store::Store &store, PlanId id, Exported exported)
{
    return store.bulk(
        [id = std::move(id), exported = std::move(exported)](store::Connection &connection) -> Result<Plan> {
            auto saved = exportPlan(connection, id, exported->draft());
            return saved ? std::move(saved) : fail(exported->named(saved.error()));
        });
}

QFuture<Result<ScriptReport>> saveScript(Workers &workers, Plan plan, Exported exported)
{
    return workers.run([plan = std::move(plan), exported = std::move(exported)]() -> Result<ScriptReport> {
        auto saved = exportScript(plan, exported->draft());
        return saved ? std::move(saved) : fail(exported->named(saved.error()));
    });
}

QFuture<Result<bool>> note(store::Store &store, const Plan &plan, const PlanFileFacts &given, Person person)
{
    QJsonObject facts = given.more;
    facts.insert(u"what"_s, u"plan"_s);
    facts.insert(u"format"_s, given.format);
    facts.insert(u"plan"_s, plan.id.value());
    facts.insert(u"hash"_s, plan.hash);
    facts.insert(u"file"_s, QFileInfo(given.file).fileName());
    return store::noteExportOf(store, plan.storeId, std::move(person), facts);
}

} // namespace

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

QCoro::Task<Result<bool>> recordAndPublish(
    Context context, std::shared_ptr<ExportFile> exported, Plan plan, PlanFileFacts facts, Person person)
{
    Result<bool> noted = true;
    if (!person.name.isEmpty()) {
        auto noting = note(context.store, plan, facts, std::move(person));
        noted = co_await noting;
    }
    if (noted) {
        auto publishing = context.workers.run([exported] { return exported->publish(); });
        const auto published = co_await publishing;
        noted = published ? noted : published;
    }
    if (!noted) {
        exported->discard();
    }
    co_return noted;
}

QCoro::Task<Result<bool>> runWriteFile(Context context, PlanId id, QString file, Person person)
{
    const auto prepared = co_await prepare(context.workers, file);
    if (!prepared) {
        co_return fail(prepared.error());
    }
    const auto saved = co_await savePlan(context.store, std::move(id), *prepared);
    if (!saved) {
        co_return fail(saved.error());
    }
    auto publishing = recordAndPublish(context, *prepared, *saved, {u"mfplan"_s, file, {}}, std::move(person));
    co_return co_await publishing;
}

QCoro::Task<Result<ScriptReport>> runWriteScript(Context context, Plan plan, QString file, Person person)
{
    const auto approved = co_await askApproved(context.store, plan);
    if (!approved) {
        co_return fail(approved.error());
    }
    const auto prepared = co_await prepare(context.workers, file);
    if (!prepared) {
        co_return fail(prepared.error());
    }
    auto saved = co_await saveScript(context.workers, plan, *prepared);
    if (!saved) {
        co_return fail(saved.error());
    }
    auto publishing = recordAndPublish(context, *prepared, std::move(plan), {u"sql"_s, file, {}}, std::move(person));
    const auto published = co_await publishing;
    if (!published) {
        co_return fail(published.error());
    }
    saved->recorded = *published;
    co_return saved;
}

} // namespace metaflow::importing
