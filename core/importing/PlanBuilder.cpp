#include "core/importing/PlanBuilder.h"

#include "core/base/Workers.h"
#include "core/databricks/Session.h"
#include "core/databricks/SqlText.h"
#include "core/importing/PlanFigures.h"
#include "core/importing/PlanFile.h"
#include "core/importing/SourceMatch.h"
#include "core/importing/StatementWriter.h"
#include "core/store/Store.h"

#include <QCoroFuture>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

QFuture<Result<PlanMaterial>> gather(store::Store &store, SourceId source, PlanOptions options)
{
    return store.bulk([source, options = std::move(options)](
                          store::Connection &connection) { return gatherMaterial(connection, source, options); });
}

QFuture<Result<Plan>> insert(store::Store &store, Plan plan)
{
    return store.write([plan = std::move(plan)](store::Connection &connection) -> Result<Plan> {
        return store::insertPlan(connection, plan).map([&] { return plan; });
    });
}

/// Statements and hash: long for a million columns, so a worker does it.
QFuture<Result<Plan>> compose(Workers &workers, Plan plan, Forms forms)
{
    return workers.run([plan = std::move(plan), forms]() mutable -> Result<Plan> {
        auto statements = StatementWriter(forms).write(plan.changes);
        if (!statements) {
            return fail(statements.error());
        }
        plan.statements = *std::move(statements);
        plan.hash = PlanFile::hash(plan);
        return std::move(plan);
    });
}

PlanReport reportOf(Plan plan)
{
    PlanReport report;
    report.counts = countsOf(plan.changes);
    report.tableCommits = tableCommitsOf(plan);
    report.leftOut = leftOutOf(plan.changes);
    report.plan = std::move(plan);
    return report;
}

Question questionFor(const Item &item, const ObjectNow &now, const PlanMaterial &material, const PlanOptions &options)
{
    Question question;
    question.base = item.original;
    question.baseKnown = item.originalKnown;
    question.ours = item.current;
    question.now = now;
    const Wrote wrote = material.wrote.value(item.id);
    question.imported = wrote.imported;
    question.appended = wrote.appended;
    question.changedOutside = material.outside.contains(item.id);
    question.replaceChosen = options.replace || material.chosen.contains(item.id);
    question.onConflict = options.conflictItems.value(item.id, options.onConflict);
    return question;
}

/// The three stay where they are, in the frame of whoever waits for this.
QFuture<QVector<Change>> judge(
    Workers &workers, const PlanMaterial *material, const PlanOptions *options, const CommentReads *reads)
{
    return workers.run([material, options, reads] {
        QVector<Change> changes;
        changes.reserve(material->items.size());
        for (const Item &item : material->items) {
            changes << changeFor(item, reads->object(item.object), *material, *options);
        }
        return changes;
    });
}

QVector<ObjectPath> objectsOf(const QVector<Item> &items)
{
    QVector<ObjectPath> objects;
    objects.reserve(items.size());
    for (const Item &item : items) {
        objects << item.object;
    }
    return objects;
}

} // namespace

Change changeFor(const Item &item, const ObjectNow &now, const PlanMaterial &material, const PlanOptions &options)
{
    const Answer answer = verdictFor(questionFor(item, now, material, options));
    Change change;
    change.item = item.id;
    change.itemVersion = item.version;
    change.object = now.isThere() ? now.path : item.object;
    change.tableType = now.tableType;
    change.base = item.original;
    change.baseKnown = item.originalKnown;
    change.catalog = now.comment;
    change.ours = answer.ours;
    const bool reached = item.object.parts.size() >= 3
        && (item.object.kind() != ObjectKind::Field || !now.isThere() || takesAlterColumn(now.tableType));
    change.verdict = reached ? answer.verdict : Verdict::NotSupported;
    if (isWritten(change.verdict) && change.ours && !databricks::stringLiteral(*change.ours)) {
        change.verdict = Verdict::NotSupported; // one text that no statement can hold must not stop the others
        change.errorCode = errorCodeName(ErrorCode::TextNotStorable);
    }
    return change;
}

Result<void> PlanBuilder::checkSession(const store::Source &source) const
{
    if (!m_context.session.isConnected()) {
        return fail(ErrorCode::NotSignedIn, source.host);
    }
    if (!isSameSource(m_context.session.info(), source)) {
        return fail(ErrorCode::PlanForOtherSource, source.host, m_context.session.info().host);
    }
    return {};
}

QCoro::Task<Result<Plan>> PlanBuilder::begin(PlanKind kind, store::Source source, Person person)
{
    const auto info = co_await m_context.store.info();
    if (!info) {
        co_return fail(info.error());
    }
    Plan plan;
    plan.id = PlanId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    plan.kind = kind;
    plan.storeId = info->storeId;
    plan.source = source.id;
    plan.sourceKey = source.key();
    plan.host = source.host;
    plan.createdBy = person;
    plan.createdAt = m_context.clock.now();
    co_return plan;
}

QCoro::Task<Result<PlanReport>> PlanBuilder::finish(Plan plan)
{
    const Forms forms = m_context.forms->forms(m_context.session.info());
    auto composed = co_await compose(m_context.workers, std::move(plan), forms);
    if (!composed) {
        co_return fail(composed.error());
    }
    auto stored = co_await insert(m_context.store, *std::move(composed));
    if (!stored) {
        co_return fail(stored.error());
    }
    co_return reportOf(*std::move(stored));
}

QCoro::Task<Result<PlanReport>> PlanBuilder::build(
    SourceId source, PlanOptions options, Person person, std::stop_token stop, ProgressSink progress)
{
    const auto material = co_await gather(m_context.store, source, options);
    if (!material) {
        co_return fail(material.error());
    }
    const auto sameSource = checkSession(material->source);
    if (!sameSource) {
        co_return fail(sameSource.error());
    }
    CommentReads reads(m_context.session, m_context.clock, source);
    const QVector<ObjectPath> objects = objectsOf(material->items);
    const auto read = co_await reads.readAll(objects, stop, progress);
    if (!read) {
        co_return fail(read.error());
    }
    auto plan = co_await begin(PlanKind::Import, material->source, person);
    if (!plan) {
        co_return fail(plan.error());
    }
    plan->changes = co_await judge(m_context.workers, &*material, &options, &reads);
    co_return co_await finish(*std::move(plan));
}

} // namespace metaflow::importing
