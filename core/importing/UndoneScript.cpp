#include "core/importing/UndoneScript.h"

#include "core/databricks/Session.h"
#include "core/importing/ExportFile.h"
#include "core/importing/PlanExport.h"
#include "core/importing/PlanTexts.h"
#include "core/importing/Script.h"
#include "core/store/Store.h"

#include <QCoroFuture>
#include <QCryptographicHash>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

/// A script that has no name yet, shared with the workers that look at the disk for it.
struct Drafted {
    ScriptReport report;
    std::shared_ptr<ExportFile> file;
};

Result<ScriptReport> writeUndoneDraft(
    store::Connection &connection, const Plan &plan, const Forms &forms, const QString &draft)
{
    auto texts = undoneTexts(connection, plan);
    if (!texts) {
        return fail(texts.error());
    }
    const auto script = undoneScript(plan, std::move(texts->changes), forms);
    if (!script) {
        return fail(script.error());
    }
    QSaveFile out(draft);
    if (!out.open(QIODevice::WriteOnly) || out.write(script->bytes) != script->bytes.size() || !out.commit()) {
        return fail(ErrorCode::FileUnwritable, draft, out.errorString());
    }
    ScriptReport report;
    report.statements = script->statements;
    report.leftOut = texts->leftOut;
    report.sha256 = QString::fromLatin1(QCryptographicHash::hash(script->bytes, QCryptographicHash::Sha256).toHex());
    return report;
}

QFuture<Result<Drafted>> draftUndone(store::Store &store, Plan plan, Forms forms, QString file)
{
    return store.bulk(
        [plan = std::move(plan), forms, file = std::move(file)](store::Connection &connection) -> Result<Drafted> {
            auto exported = std::make_shared<ExportFile>(file);
            if (const auto fits = exported->check(); !fits) {
                return fail(fits.error());
            }
            const auto report = writeUndoneDraft(connection, plan, forms, exported->draft());
            return report ? Result<Drafted>(Drafted{*report, exported}) : fail(exported->named(report.error()));
        });
}

} // namespace

QCoro::Task<Result<ScriptReport>> runUndoneScript(Context context, Plan plan, QString file, Person person)
{
    Forms forms = context.forms->forms(context.session.info());
    forms.parameters = false; // a script has literals anyway
    const auto drafted = co_await draftUndone(context.store, plan, forms, file);
    if (!drafted) {
        co_return fail(drafted.error());
    }
    const QJsonObject more{{u"part"_s, verdictName(Verdict::CameUndone)}, {u"sha256"_s, drafted->report.sha256}};
    auto publishing
        = recordAndPublish(context, drafted->file, std::move(plan), {u"sql"_s, file, more}, std::move(person));
    const auto published = co_await publishing;
    if (!published) {
        co_return fail(published.error());
    }
    ScriptReport report = drafted->report;
    report.recorded = *published;
    co_return report;
}

} // namespace metaflow::importing
