#include "core/review/SameProposals.h"

namespace metaflow::review {

namespace {

ItemFilter sameAs(const Item &item)
{
    ItemFilter filter;
    filter.source = item.source;
    filter.statuses = {Status::Pending};
    filter.needsWork = false; // somebody asked for another text there
    filter.kind = item.object.kind();
    filter.dataType = item.dataType;
    filter.sameText = item.generated;
    if (item.object.isTable()) {
        filter.table = item.object.table();
    } else {
        filter.sameName = item.object.parts.mid(3).join(QChar(u'.')); // of a field too
    }
    return filter;
}

} // namespace

Result<SameProposal> readSameProposal(store::Connection &connection, ItemId id)
{
    constexpr qsizetype sampled = 3;
    const auto item = store::item(connection, id);
    if (!item) {
        return fail(item.error());
    }
    SameProposal same;
    if (item->generated.isEmpty()) {
        return same;
    }
    auto refs = store::listItems(connection, sameAs(*item));
    if (!refs) {
        return fail(refs.error());
    }
    refs->removeIf([id](const ItemRef &ref) { return ref.id == id; });
    QVector<ItemId> first;
    for (const ItemRef &ref : refs->mid(0, sampled)) {
        first << ref.id;
    }
    const auto items = store::itemsById(connection, first);
    if (!items) {
        return fail(items.error());
    }
    for (const Item &one : *items) {
        same.sample << one.object;
    }
    same.items = *std::move(refs);
    return same;
}

} // namespace metaflow::review
