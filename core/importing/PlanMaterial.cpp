#include "core/importing/PlanMaterial.h"

#include "core/importing/Verdicts.h"
#include "core/store/History.h"
#include "core/store/Items.h"
#include "core/store/Policies.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace metaflow::importing {

namespace {

QVector<ItemId> idsOf(const QVector<Item> &items)
{
    QVector<ItemId> ids;
    ids.reserve(items.size());
    for (const Item &item : items) {
        ids << item.id;
    }
    return ids;
}

/// Of what stood there before only the newest may be a text of ours: that is what was taken away.
void keepTheirs(Wrote &wrote)
{
    const QVector<Comment> all = std::exchange(wrote.before, {});
    for (const Comment &before : all) {
        if (wrote.before.isEmpty() || isNoComment(before) || !wrote.imported.contains(*before)) {
            wrote.before << before;
        }
    }
}

Result<QHash<ItemId, Wrote>> whatWasWritten(store::Connection &connection, const QVector<ItemId> &ids)
{
    const auto rollbacks = rollbackPlans(connection);
    if (!rollbacks) {
        return fail(rollbacks.error());
    }
    const auto applied = store::appliedChanges(connection, ids);
    if (!applied) {
        return fail(applied.error());
    }
    QHash<ItemId, Wrote> wrote;
    QSet<ItemId> seen, takenBack;
    for (const store::AppliedChange &one : *applied) { // newest plan first
        const Change &change = one.change;
        const bool newest = !seen.contains(change.item);
        seen.insert(change.item);
        if (rollbacks->contains(one.plan)) {
            takenBack.insert(change.item);
            continue; // what a rollback put back is not ours
        }
        if (!takenBack.contains(change.item)) {
            wrote[change.item].before << change.catalog;
        }
        if (isNoComment(change.ours)) {
            continue;
        }
        if (!isAppended(change.catalog, change.ours)) {
            wrote[change.item].imported << *change.ours;
        } else if (newest) {
            wrote[change.item].appended = *change.ours;
        }
    }
    for (Wrote &one : wrote) {
        keepTheirs(one);
    }
    return wrote;
}

/// What a plan does not need of an item that it only looks at.
void slim(Item &item)
{
    item.dataSample.clear();
    item.generationMetadata = {};
    item.findings.clear();
    item.generated.clear();
}

QString schemaKey(const Item &item)
{
    return ObjectPath{item.object.parts.mid(0, 2)}.key(item.source);
}

/// Adds what the filter finds, until that is too much.
class Watch {
public:
    Watch(PlanMaterial &material, qsizetype most)
        : m_material(material)
        , m_most(most)
    {
    }
    [[nodiscard]] Result<void> add(store::Connection &connection, const ItemFilter &filter)
    {
        return store::forEachItem(connection, filter, [&](QVector<Item> block) {
            for (Item &item : block) {
                slim(item);
            }
            add(std::move(block));
            return true;
        });
    }

private:
    void add(QVector<Item> block)
    {
        if (m_schemas) {
            leaveOutOthers(block);
        }
        m_material.watched << block;
        if (!m_schemas && m_material.watched.size() > m_most) {
            m_schemas.emplace();
            for (const Item &item : std::as_const(m_material.items)) {
                m_schemas->insert(schemaKey(item));
            }
            leaveOutOthers(m_material.watched);
        }
    }
    void leaveOutOthers(QVector<Item> &items) const
    {
        items.removeIf([&](const Item &item) { return !m_schemas->contains(schemaKey(item)); });
    }

    PlanMaterial &m_material;
    qsizetype m_most;
    std::optional<QSet<QString>> m_schemas; ///< once it was too much: only there
};

} // namespace

QVector<ItemFilter> watchFilters(SourceId source, const ItemFilter &filter)
{
    if (!filter.statuses.isEmpty()) {
        return {};
    }
    ItemFilter imported = filter;
    imported.source = source;
    imported.limit = 0; // a limit is about what is written
    imported.statuses = {Status::Imported};
    ItemFilter sentBack = imported;
    sentBack.statuses = {Status::Pending, Status::Approved, Status::Edited};
    sentBack.needsWork = true;
    sentBack.catalogChanged = true;
    return {imported, sentBack};
}

ItemFilter planFilter(SourceId source, ItemFilter filter)
{
    filter.source = source;
    filter.needsWork = false;
    if (filter.statuses.isEmpty()) {
        filter.statuses = {Status::Approved, Status::Edited};
    } else {
        // Imported is allowed by name: its comment may have come undone.
        filter.statuses.removeIf([](Status status) { return !isAccepted(status) && status != Status::Imported; });
    }
    return filter;
}

Result<QHash<PlanId, PlanId>> rollbackPlans(store::Connection &connection)
{
    const auto plans = store::plans(connection, std::numeric_limits<int>::max());
    if (!plans) {
        return fail(plans.error());
    }
    QHash<PlanId, PlanId> rollbacks;
    for (const Plan &plan : *plans) {
        if (plan.kind == PlanKind::Rollback) {
            rollbacks.insert(plan.id, plan.rollbackOf);
        }
    }
    return rollbacks;
}

Result<PlanMaterial> gatherMaterial(
    store::Connection &connection, SourceId source, const PlanOptions &options, qsizetype most)
{
    PlanMaterial material;
    auto known = store::source(connection, source);
    if (!known) {
        return fail(known.error());
    }
    material.source = *std::move(known);
    material.chosen = QSet<ItemId>(options.replaceItems.begin(), options.replaceItems.end());
    material.again = QSet<ItemId>(options.againItems.begin(), options.againItems.end());
    const ItemFilter filter = planFilter(source, options.filter);
    if (filter.statuses.isEmpty()) {
        return material;
    }
    const auto collect = [&](const QVector<Item> &block) {
        material.items << block;
        return true;
    };
    if (auto read = store::forEachItem(connection, filter, collect); !read) {
        return fail(read.error());
    }
    if (auto kept = store::keepSeenByTwo(connection, material.items); !kept) {
        return fail(kept.error());
    }
    if (auto gathered = gatherRecord(connection, idsOf(material.items), material); !gathered) {
        return fail(gathered.error());
    }
    Watch watch(material, most);
    const auto filters = watchFilters(source, options.filter);
    for (const ItemFilter &watched : filters) {
        if (auto read = watch.add(connection, watched); !read) {
            return fail(read.error());
        }
    }
    return material;
}

Result<void> gatherRecord(store::Connection &connection, const QVector<ItemId> &ids, PlanMaterial &material)
{
    if (ids.isEmpty()) {
        return {}; // no ids would be all items
    }
    const auto outside = store::changedOutside(connection, ids);
    if (!outside) {
        return fail(outside.error());
    }
    material.outside.unite(QSet<ItemId>(outside->begin(), outside->end()));
    auto wrote = whatWasWritten(connection, ids);
    if (!wrote) {
        return fail(wrote.error());
    }
    material.wrote.insert(*wrote);
    return {};
}

} // namespace metaflow::importing
