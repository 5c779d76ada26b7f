#include "core/importing/RollbackMaterial.h"

#include "core/importing/PlanMaterial.h"
#include "core/importing/Reached.h"
#include "core/importing/Verdicts.h"
#include "core/store/Items.h"
#include "core/store/Plans.h"
#include "core/store/Runs.h"
#include "core/store/Texts.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

/// Nothing of another workspace is taken back here, whatever stands under the same names.
Result<void> checkSource(store::Connection &connection, SourceId here, SourceId there)
{
    if (there == here) {
        return {};
    }
    const auto source = store::source(connection, there);
    return fail(ErrorCode::PlanForOtherSource, source ? source->host : QString());
}

Result<QVector<Candidate>> candidatesOfPlan(store::Connection &connection, SourceId source, const PlanId &id)
{
    const auto plan = store::plan(connection, id);
    if (!plan) {
        return fail(plan.error());
    }
    if (const auto here = checkSource(connection, source, plan->source); !here) {
        return fail(here.error());
    }
    const Reached reached(*plan);
    QVector<Candidate> candidates;
    for (const Change &change : plan->changes) {
        if (reached.mayStand(change)) {
            candidates << Candidate{change, change.catalog};
        }
    }
    return candidates;
}

/// All of them are there, and of this source.
Result<void> checkItems(store::Connection &connection, SourceId source, const QVector<ItemId> &ids)
{
    const auto items = store::itemsById(connection, ids);
    if (!items) {
        return fail(items.error());
    }
    QSet<ItemId> missing(ids.begin(), ids.end());
    for (const Item &item : *items) {
        missing.remove(item.id);
        if (auto here = checkSource(connection, source, item.source); !here) {
            return here;
        }
    }
    return missing.isEmpty() ? Result<void>()
                             : fail(ErrorCode::ItemNotFound, QString::number(missing.cbegin()->value()));
}

Result<void> checkRun(store::Connection &connection, SourceId source, RunId id)
{
    if (id.isNone()) {
        return {};
    }
    const auto run = store::run(connection, id);
    if (!run) {
        return fail(run.error());
    }
    return checkSource(connection, source, run->source);
}

Result<QVector<ItemId>> itemsOf(store::Connection &connection, SourceId source, const RollbackTarget &target)
{
    if (!target.items.isEmpty()) {
        return checkItems(connection, source, target.items).map([&] { return target.items; });
    }
    if (const auto known = checkRun(connection, source, target.run); !known) {
        return fail(known.error());
    }
    ItemFilter filter;
    filter.source = source;
    filter.run = target.run;
    QVector<ItemId> ids;
    const auto collect = [&](const QVector<Item> &block) {
        for (const Item &item : block) {
            if (target.table.isEmpty()
                || item.object.tablePath().display().compare(target.table, Qt::CaseInsensitive) == 0) {
                ids << item.id;
            }
        }
        return true;
    };
    if (auto read = store::forEachItem(connection, filter, collect); !read) {
        return fail(read.error());
    }
    if (ids.isEmpty() && !target.table.isEmpty()) {
        return fail(ErrorCode::NotFound, target.table);
    }
    return ids;
}

/// Whether some changes of a plan may stand without being applied: it was interrupted, or some of it failed.
bool mayHoldMore(PlanState state)
{
    return state != PlanState::Created && state != PlanState::Applied;
}

/// Changes of a plan that may stand without being applied.
Result<QVector<Change>> unsettledOf(store::Connection &connection, const PlanId &id, const QSet<ItemId> &items)
{
    const auto plan = store::plan(connection, id);
    if (!plan) {
        return fail(plan.error());
    }
    const Reached reached(*plan);
    QVector<Change> changes;
    for (const Change &change : plan->changes) {
        if (change.state != ChangeState::Applied && items.contains(change.item) && reached.mayStand(change)) {
            changes << change;
        }
    }
    return changes;
}

/// By item, those of the newest plan first.
Result<QHash<ItemId, QVector<Write>>> writesOf(store::Connection &connection, const QVector<ItemId> &ids)
{
    const auto plans = store::plans(connection, std::numeric_limits<int>::max());
    const auto applied = store::appliedChanges(connection, ids);
    if (!plans || !applied) {
        return fail(!plans ? plans.error() : applied.error());
    }
    QHash<PlanId, QVector<Change>> byPlan;
    for (const store::AppliedChange &one : *applied) {
        byPlan[one.plan] << one.change;
    }
    const QSet<ItemId> wanted(ids.begin(), ids.end());
    QHash<ItemId, QVector<Write>> writes;
    for (const Plan &plan : *plans) {
        QVector<Change> changes = byPlan.value(plan.id);
        if (mayHoldMore(plan.state)) {
            const auto unsettled = unsettledOf(connection, plan.id, wanted);
            if (!unsettled) {
                return fail(unsettled.error());
            }
            changes << *unsettled;
        }
        for (const Change &change : changes) {
            writes[change.item] << Write{change, plan.kind == PlanKind::Rollback};
        }
    }
    return writes;
}

/// What stood there before a plan wrote there, by item.
using Earlier = QHash<ItemId, Comment>;

Result<Earlier> earlierTexts(store::Connection &connection, SourceId source, const PlanId &id)
{
    Earlier earlier;
    if (id.isNone()) {
        return earlier;
    }
    const auto before = candidatesOfPlan(connection, source, id);
    if (!before) {
        return fail(before.error());
    }
    for (const Candidate &candidate : *before) {
        earlier.insert(candidate.written.item, candidate.written.catalog);
    }
    return earlier;
}

Result<Comment> restoreFor(
    store::Connection &connection, const Change &change, const RollbackTarget &target, const Earlier &earlier)
{
    if (!target.asBefore.isNone()) {
        return earlier.value(change.item);
    }
    const int toText = target.toText;
    if (toText <= 0) {
        return change.catalog;
    }
    const auto texts = store::textsOf(connection, change.item);
    if (!texts) {
        return fail(texts.error());
    }
    for (const ItemText &text : *texts) {
        if (text.number == toText) {
            return Comment(text.text);
        }
    }
    return fail(ErrorCode::WrongUsage, u"to"_s, QString::number(toText));
}

/// What a write left in the catalog.
const Comment &stoodOf(const Change &written)
{
    return isGarbled(written) ? written.readBack : written.ours;
}

/// A rollback to one of the item's texts: it took the import's text away and put something else there than stood
/// before.
bool isChosenText(const Change &rollback, const Change &import)
{
    return rollback.catalog == stoodOf(import) && rollback.ours != import.catalog;
}

/// A rollback that left something else than it should have.
void takeOver(Change &import, const Change &garbled)
{
    import.state = garbled.state;
    import.errorCode = garbled.errorCode;
    import.readBack = garbled.readBack;
}

bool isCertain(const Change &change)
{
    return change.state == ChangeState::Applied || isGarbled(change);
}

/// What the rollback found in the catalog was not theirs, and nobody has seen them there.
void dropNeverLanded(QVector<Change> &stack, const Change &rollback)
{
    while (stack.size() > 1 && !isCertain(stack.last()) && stoodOf(stack.last()) != rollback.catalog) {
        stack.removeLast();
    }
}

Result<QVector<Candidate>> candidatesOfItems(
    store::Connection &connection, SourceId source, const QVector<ItemId> &ids, const RollbackTarget &target)
{
    const auto earlier = earlierTexts(connection, source, target.asBefore);
    if (!earlier) {
        return fail(earlier.error());
    }
    const auto writes = writesOf(connection, ids);
    if (!writes) {
        return fail(writes.error());
    }
    QVector<Candidate> candidates;
    for (const ItemId id : ids) {
        if (!target.asBefore.isNone() && !earlier->contains(id)) {
            continue; // that plan did not write there
        }
        for (const Change &change : standing(writes->value(id))) {
            const auto restore = restoreFor(connection, change, target, *earlier);
            if (!restore) {
                return fail(restore.error());
            }
            candidates << Candidate{change, *restore};
        }
    }
    return candidates;
}

} // namespace

QVector<Change> standing(const QVector<Write> &newestFirst)
{
    QVector<Change> stack; // oldest first
    for (auto write = newestFirst.crbegin(); write != newestFirst.crend(); ++write) {
        if (!write->isRollback) {
            stack << write->change;
        } else if (stack.isEmpty()) {
            continue;
        } else if (write->change.state == ChangeState::Applied) {
            dropNeverLanded(stack, write->change);
            if (isChosenText(write->change, stack.last())) {
                stack << write->change;
            } else {
                stack.removeLast();
            }
        } else if (isGarbled(write->change)) {
            takeOver(stack.last(), write->change);
        } else if (isChosenText(write->change, stack.last())) {
            stack << write->change; // it may have landed: what stands in the catalog says so
        }
    }
    QVector<Change> found;
    while (!stack.isEmpty() && (found.isEmpty() || !isCertain(found.last()))) {
        found << stack.takeLast();
    }
    return found;
}

std::optional<Change> newestStanding(const QVector<Write> &newestFirst)
{
    const QVector<Change> found = standing(newestFirst);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QVector<Candidate> choose(const QVector<Candidate> &candidates, const std::function<ObjectNow(const ObjectPath &)> &now)
{
    QVector<Candidate> chosen;
    bool found = false;
    for (const Candidate &candidate : candidates) {
        const ObjectNow object = now(candidate.written.object);
        const bool stands = object.isThere() && object.comment == stoodOf(candidate.written);
        if (chosen.isEmpty() || chosen.last().written.object != candidate.written.object) {
            chosen << candidate;
            found = stands;
        } else if (stands && !found) {
            chosen.last() = candidate;
            found = true;
        }
    }
    return chosen;
}

Change rollbackChange(const Candidate &candidate, const ObjectNow &now)
{
    const Comment &stood = stoodOf(candidate.written);
    Change change = candidate.written;
    change.base = stood;
    change.baseKnown = true;
    change.catalog = store::storable(now.comment);
    change.ours = candidate.restore;
    change.statement = 0;
    change.state = ChangeState::Open;
    change.readBack.reset();
    change.errorCode.clear();
    change.errorDetail.clear();
    if (!now.isThere()) {
        change.verdict = Verdict::Missing;
        return change;
    }
    change.object = now.path;
    change.tableType = now.tableType;
    change.verdict = now.comment == change.ours ? Verdict::Unchanged // NULL and '' are kept apart here
        : now.comment != stood                  ? Verdict::Conflict
        : isNoComment(now.comment)              ? Verdict::Add
                                                : Verdict::Replace;
    return change;
}

Result<RollbackMaterial> gatherRollback(store::Connection &connection, SourceId source, const RollbackTarget &target)
{
    if (target.plan.isNone() && target.run.isNone() && target.items.isEmpty() && target.table.isEmpty()) {
        return fail(ErrorCode::WrongUsage, u"rollback"_s);
    }
    if (!target.asBefore.isNone() && (!target.plan.isNone() || target.toText > 0)) {
        return fail(ErrorCode::WrongUsage, u"as-before"_s); // both say what shall stand there
    }
    RollbackMaterial material;
    auto known = store::source(connection, source);
    if (!known) {
        return fail(known.error());
    }
    material.source = *std::move(known);
    Result<QVector<Candidate>> candidates;
    if (!target.plan.isNone()) {
        candidates = candidatesOfPlan(connection, source, target.plan);
    } else {
        const auto ids = itemsOf(connection, source, target);
        if (!ids) {
            return fail(ids.error());
        }
        candidates = candidatesOfItems(connection, source, *ids, target);
    }
    if (!candidates) {
        return fail(candidates.error());
    }
    material.candidates = *std::move(candidates);
    return material;
}

} // namespace metaflow::importing
