#include "core/importing/PlanBuilder.h"

#include "core/base/Workers.h"
#include "core/databricks/Session.h"
#include "core/databricks/SqlText.h"
#include "core/importing/Grants.h"
#include "core/importing/PlanFigures.h"
#include "core/importing/PlanFile.h"
#include "core/importing/Signs.h"
#include "core/importing/SourceMatch.h"
#include "core/importing/StatementWriter.h"
#include "core/store/Items.h"
#include "core/store/Store.h"
#include "core/store/Texts.h"

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

/// Items that need a record to be judged by.
QFuture<Result<PlanMaterial>> gatherRecords(store::Store &store, QVector<ItemId> ids)
{
    return store.bulk([ids = std::move(ids)](store::Connection &connection) -> Result<PlanMaterial> {
        PlanMaterial material;
        return gatherRecord(connection, ids, material).map([&] { return std::move(material); });
    });
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
    question.watched = item.needsWork || !isAccepted(item.status);
    question.imported = question.watched ? QStringList() : wrote.imported;
    question.before = wrote.before;
    const bool mayAgain = !item.needsWork && (isAccepted(item.status) || item.status == Status::Imported);
    question.again = mayAgain && (options.again || material.again.contains(item.id));
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
        for (const Item &item : material->watched) {
            if (auto change = undoneChangeFor(item, reads->object(item.object), *material, *options)) {
                changes << *std::move(change);
            }
        }
        return changes;
    });
}

/// Nested fields are asked for one table at a time, so those that are only watched are looked at where their table is
/// described anyway.
QVector<ObjectPath> objectsOf(const PlanMaterial &material)
{
    QVector<ObjectPath> objects;
    objects.reserve(material.items.size() + material.watched.size());
    for (const Item &item : material.items) {
        objects << item.object;
    }
    for (const Item &item : material.watched) {
        objects << (item.object.kind() == ObjectKind::Field ? item.object.tablePath() : item.object);
    }
    return objects;
}

/// Watched items where something else stands than their text: few, as a rule.
QFuture<QVector<ItemId>> findSuspects(Workers &workers, const PlanMaterial *material, const CommentReads *reads)
{
    return workers.run([material, reads] {
        QVector<ItemId> suspects;
        for (const Item &item : material->watched) {
            const ObjectNow now = reads->object(item.object);
            if (now.isThere() && !sameForVerdict(now.comment, item.current)) {
                suspects << item.id;
            }
        }
        return suspects;
    });
}

/// The first of the chosen items that has no change; none where all have.
ItemId chosenElsewhere(const PlanOptions &options, const QVector<Change> &changes)
{
    QVector<ItemId> chosen = options.replaceItems + options.againItems + options.conflictItems.keys();
    if (!options.chosenMustBeIn || chosen.isEmpty()) {
        return {};
    }
    std::sort(chosen.begin(), chosen.end());
    QSet<ItemId> planned;
    for (const Change &change : changes) {
        planned.insert(change.item);
    }
    const auto found = std::find_if(chosen.begin(), chosen.end(), [&](ItemId id) { return !planned.contains(id); });
    return found == chosen.end() ? ItemId() : *found;
}

QFuture<Result<Item>> readItem(store::Store &store, ItemId id)
{
    return store.bulk([id](store::Connection &connection) { return store::item(connection, id); });
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
    if (isWritten(change.verdict) && change.ours) {
        const auto literal = databricks::stringLiteral(*change.ours);
        if (!literal || !fitsStatement(change.object, *literal)) {
            change.verdict = Verdict::NotSupported; // one text that no statement can hold must not stop the others
            change.errorCode = literal ? QString() : errorCodeName(ErrorCode::TextNotStorable);
        }
    }
    if (now.comment && !store::isStorable(*now.comment)) { // nobody could put it back
        change.catalog = store::storable(*now.comment);
        change.ours = item.current;
        change.verdict = Verdict::NotSupported;
        change.errorCode = errorCodeName(ErrorCode::TextNotStorable);
    }
    return change;
}

std::optional<Change> undoneChangeFor(
    const Item &item, const ObjectNow &now, const PlanMaterial &material, const PlanOptions &options)
{
    const auto wrote = material.wrote.constFind(item.id);
    if (!now.isThere() || wrote == material.wrote.cend() || wrote->before.isEmpty()) {
        return std::nullopt;
    }
    Question question = questionFor(item, now, material, options);
    question.again = false; // whether it came undone at all, whatever was chosen for that
    if (verdictFor(question).verdict != Verdict::CameUndone) {
        return std::nullopt; // whatever else is the matter with an imported comment is a scan's to say
    }
    return changeFor(item, now, material, options);
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

QCoro::Task<Result<PlanFacts>> PlanBuilder::lookAround(
    QVector<Change> *changes, const CommentReads *reads, std::stop_token stop)
{
    PlanFacts facts;
    const QVector<WrittenTable> tables = writtenTables(*changes);
    QVector<ObjectPath> paths;
    for (const Change &change : *changes) {
        if (isWritten(change.verdict)) {
            paths << change.object;
        }
    }
    paths = tablesOf(paths);
    // Both start here and run side by side; signs of what is not permitted are left out below.
    auto grantsTask = readGrants(m_context.session, paths, stop);
    auto signsTask = readSigns(m_context.session, tables, reads, m_context.clock.now(), stop);
    const Grants grants = co_await grantsTask;
    const Signs signs = co_await signsTask;
    if (stop.stop_requested()) {
        co_return fail(ErrorCode::Cancelled);
    }
    for (Change &change : *changes) {
        if (isWritten(change.verdict) && grants.refuses(change.object.tablePath())) {
            change.verdict = Verdict::NotPermitted;
        }
    }
    facts.privilegesRead = grants.read;
    facts.signsRead = signs.read;
    facts.tableSigns = signs.seen;
    facts.tableSigns.removeIf([&](const TableSigns &of) { return grants.refuses(of.table); });
    co_return facts;
}

QCoro::Task<Result<void>> PlanBuilder::lookAtWatched(PlanMaterial *material, const CommentReads *reads)
{
    const QVector<ItemId> suspects = co_await findSuspects(m_context.workers, material, reads);
    if (suspects.isEmpty()) {
        co_return Result<void>();
    }
    const auto records = co_await gatherRecords(m_context.store, suspects);
    if (!records) {
        co_return fail(records.error());
    }
    material->wrote.insert(records->wrote);
    material->outside.unite(records->outside);
    co_return Result<void>();
}

QCoro::Task<Result<PlanReport>> PlanBuilder::finish(Plan plan, const CommentReads *reads, std::stop_token stop)
{
    auto facts = co_await lookAround(&plan.changes, reads, stop);
    if (!facts) {
        co_return fail(facts.error());
    }
    plan.facts = *std::move(facts);
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
    auto material = co_await gather(m_context.store, source, options);
    if (!material) {
        co_return fail(material.error());
    }
    const auto sameSource = checkSession(material->source);
    if (!sameSource) {
        co_return fail(sameSource.error());
    }
    CommentReads reads(m_context.session, m_context.clock, source);
    const QVector<ObjectPath> objects = objectsOf(*material);
    const auto read = co_await reads.readAll(objects, stop, progress);
    if (!read) {
        co_return fail(read.error());
    }
    const auto looked = co_await lookAtWatched(&*material, &reads);
    if (!looked) {
        co_return fail(looked.error());
    }
    auto plan = co_await begin(PlanKind::Import, material->source, person);
    if (!plan) {
        co_return fail(plan.error());
    }
    plan->changes = co_await judge(m_context.workers, &*material, &options, &reads);
    const ItemId elsewhere = chosenElsewhere(options, plan->changes);
    if (!elsewhere.isNone()) {
        const auto item = co_await readItem(m_context.store, elsewhere);
        co_return fail(ErrorCode::ItemNotFound, item ? item->object.display() : QString::number(elsewhere.value()),
            u"not_in_plan"_s);
    }
    co_return co_await finish(*std::move(plan), &reads, stop);
}

} // namespace metaflow::importing
