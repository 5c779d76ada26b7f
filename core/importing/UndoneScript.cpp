#include "core/importing/UndoneScript.h"

#include "core/base/Clock.h"
#include "core/base/Workers.h"
#include "core/databricks/Session.h"
#include "core/importing/ExportFile.h"
#include "core/importing/PlanTexts.h"
#include "core/importing/Script.h"
#include "core/store/History.h"
#include "core/store/Store.h"

#include <QCoroFuture>
#include <QCryptographicHash>
#include <QFileInfo>
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

QFuture<Result<bool>> publishUndone(Workers &workers, std::shared_ptr<ExportFile> file)
{
    return workers.run([file = std::move(file)] { return file->publish(); });
}

QFuture<Result<bool>> noteUndone(store::Store &store, QJsonObject facts, Person person)
{
    return store.write([facts = std::move(facts), person = std::move(person), now = store.clock().now()](
                           store::Connection &connection) {
        return store::appendEvent(connection, u"export"_s, person, facts, now).map([] { return true; });
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
    const QJsonObject facts{{u"what"_s, u"plan"_s}, {u"part"_s, verdictName(Verdict::CameUndone)},
        {u"format"_s, u"sql"_s}, {u"plan"_s, plan.id.value()}, {u"hash"_s, plan.hash},
        {u"file"_s, QFileInfo(file).fileName()}, {u"sha256"_s, drafted->report.sha256}};
    // Before it has its name: nothing leaves that the record does not know.
    const auto noted = co_await noteUndone(context.store, facts, person);
    if (!noted) {
        drafted->file->discard();
        co_return fail(noted.error());
    }
    const auto published = co_await publishUndone(context.workers, drafted->file);
    if (!published) {
        drafted->file->discard();
        co_return fail(published.error());
    }
    co_return drafted->report;
}

} // namespace metaflow::importing
