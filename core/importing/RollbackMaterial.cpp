#include "core/importing/RollbackMaterial.h"

#include "core/importing/PlanMaterial.h"
#include "core/importing/Reached.h"
#include "core/importing/Verdicts.h"
#include "core/store/Items.h"
#include "core/store/Plans.h"

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

Result<QVector<Candidate>> candidatesOfPlan(store::Connection &connection, const PlanId &id)
{
    const auto plan = store::plan(connection, id);
    if (!plan) {
        return fail(plan.error());
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

Result<QVector<ItemId>> itemsOf(store::Connection &connection, SourceId source, const RollbackTarget &target)
{
    if (!target.items.isEmpty()) {
        return target.items;
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
    return ids;
}

/// Newest first, by item; a plan whose apply was interrupted counts as the newest of all.
Result<QHash<ItemId, QVector<Write>>> writesOf(store::Connection &connection, const QVector<ItemId> &ids)
{
    const auto rollbacks = rollbackPlans(connection);
    const auto applied = store::appliedChanges(connection, ids);
    const auto plans = store::plans(connection);
    if (!rollbacks || !applied || !plans) {
        return fail(!rollbacks ? rollbacks.error() : !applied ? applied.error() : plans.error());
    }
    const QSet<ItemId> wanted(ids.begin(), ids.end());
    QHash<ItemId, QVector<Write>> writes;
    for (const Plan &listed : *plans) {
        if (listed.state != PlanState::Applying && listed.state != PlanState::PartlyApplied) {
            continue;
        }
        const auto plan = store::plan(connection, listed.id);
        if (!plan) {
            return fail(plan.error());
        }
        const Reached reached(*plan);
        for (const Change &change : plan->changes) {
            if (change.state == ChangeState::Open && wanted.contains(change.item) && reached.mayStand(change)) {
                writes[change.item] << Write{change, plan->kind == PlanKind::Rollback};
            }
        }
    }
    for (const store::AppliedChange &one : *applied) {
        writes[one.change.item] << Write{one.change, rollbacks->contains(one.plan)};
    }
    return writes;
}

Result<Comment> restoreFor(store::Connection &connection, const Change &change, int toText)
{
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

Result<QVector<Candidate>> candidatesOfItems(
    store::Connection &connection, const QVector<ItemId> &ids, const RollbackTarget &target)
{
    const auto writes = writesOf(connection, ids);
    if (!writes) {
        return fail(writes.error());
    }
    QVector<Candidate> candidates;
    for (const ItemId id : ids) {
        const auto change = newestStanding(writes->value(id));
        if (!change) {
            continue;
        }
        const auto restore = restoreFor(connection, *change, target.toText);
        if (!restore) {
            return fail(restore.error());
        }
        candidates << Candidate{*change, *restore};
    }
    return candidates;
}

} // namespace

std::optional<Change> newestStanding(const QVector<Write> &newestFirst)
{
    int takenBack = 0;
    for (const Write &write : newestFirst) {
        if (write.isRollback) {
            ++takenBack;
        } else if (takenBack > 0) {
            --takenBack;
        } else {
            return write.change;
        }
    }
    return std::nullopt;
}

Change rollbackChange(const Candidate &candidate, const ObjectNow &now)
{
    const bool garbled = candidate.written.state == ChangeState::Failed;
    const Comment &stood = garbled ? candidate.written.readBack : candidate.written.ours;
    Change change = candidate.written;
    change.base = stood;
    change.baseKnown = true;
    change.catalog = now.comment;
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
    RollbackMaterial material;
    auto known = store::source(connection, source);
    if (!known) {
        return fail(known.error());
    }
    material.source = *std::move(known);
    Result<QVector<Candidate>> candidates;
    if (!target.plan.isNone()) {
        candidates = candidatesOfPlan(connection, target.plan);
    } else {
        const auto ids = itemsOf(connection, source, target);
        if (!ids) {
            return fail(ids.error());
        }
        candidates = candidatesOfItems(connection, *ids, target);
    }
    if (!candidates) {
        return fail(candidates.error());
    }
    material.candidates = *std::move(candidates);
    return material;
}

} // namespace metaflow::importing
