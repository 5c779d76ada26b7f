#include "core/importing/PlanExport.h"

#include "core/base/Clock.h"
#include "core/base/Workers.h"
#include "core/importing/Approval.h"
#include "core/importing/ExportFile.h"
#include "core/importing/PlanFile.h"
#include "core/importing/Script.h"
#include "core/store/History.h"
#include "core/store/Plans.h"
#include "core/store/Settings.h"
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

QFuture<Result<bool>> publish(Workers &workers, Exported exported)
{
    return workers.run([exported = std::move(exported)] { return exported->publish(); });
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

QFuture<Result<bool>> noteExport(store::Store &store, Plan plan, QString format, QString file, Person person)
{
    return store.write([plan = std::move(plan), format = std::move(format), file = std::move(file),
                           person = std::move(person), now = store.clock().now()](store::Connection &connection) {
        return notePlanExport(connection, plan, format, file, person, now);
    });
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

QCoro::Task<Result<QString>> runWriteFile(Context context, PlanId id, QString file, Person person)
{
    const auto prepared = co_await prepare(context.workers, file);
    if (!prepared) {
        co_return fail(prepared.error());
    }
    const auto saved = co_await savePlan(context.store, std::move(id), *prepared);
    if (!saved) {
        co_return fail(saved.error());
    }
    if (!person.name.isEmpty()) {
        const auto noted = co_await noteExport(context.store, *saved, u"mfplan"_s, file, person);
        if (!noted) {
            (*prepared)->discard();
            co_return fail(noted.error());
        }
    }
    const auto published = co_await publish(context.workers, *prepared);
    if (!published) {
        (*prepared)->discard();
        co_return fail(published.error());
    }
    co_return file;
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
    const auto saved = co_await saveScript(context.workers, plan, *prepared);
    if (!saved) {
        co_return fail(saved.error());
    }
    const auto noted = co_await noteExport(context.store, plan, u"sql"_s, file, person);
    if (!noted) {
        (*prepared)->discard();
        co_return fail(noted.error());
    }
    const auto published = co_await publish(context.workers, *prepared);
    if (!published) {
        (*prepared)->discard();
        co_return fail(published.error());
    }
    co_return *saved;
}

} // namespace metaflow::importing
