#include "core/review/CheckContexts.h"

#include "core/checks/StoredSettings.h"
#include "core/store/CheckRows.h"

namespace metaflow::review {

namespace {

bool isAccepted(const Item &item)
{
    return item.status == Status::Approved || item.status == Status::Edited || item.status == Status::Imported;
}

void addSiblings(checks::CheckContext &context, const Item &item, const store::Neighbours &neighbours)
{
    for (const auto &column : neighbours.columns.value(item.object.tablePath().key(item.source))) {
        if (column.item != item.id) {
            context.siblingNames << column.name;
            context.siblingTexts << column.text;
        }
    }
}

/// The item itself is among those of its name.
void addElsewhere(checks::CheckContext &context, const Item &item, const store::Neighbours &neighbours)
{
    for (const auto &other : neighbours.accepted.value(store::nameAndType(item))) {
        const int itself = isAccepted(item) && other.text == item.current ? 1 : 0;
        if (other.count > itself) {
            context.elsewhere.append({other.text, other.count - itself});
        }
    }
}

} // namespace

Result<QVector<checks::CheckContext>> checkContexts(
    store::Connection &connection, const QVector<Item> &items, const checks::Standards &standards)
{
    const auto neighbours = store::neighboursOf(connection, items);
    if (!neighbours) {
        return fail(neighbours.error());
    }
    QVector<checks::CheckContext> contexts;
    contexts.reserve(items.size());
    for (const Item &item : items) {
        checks::CheckContext context = checks::contextOf(item);
        context.standards = standards;
        addSiblings(context, item, *neighbours);
        addElsewhere(context, item, *neighbours);
        contexts << std::move(context);
    }
    return contexts;
}

Result<checks::CheckContext> checkContext(store::Connection &connection, const Item &item)
{
    const auto standards = checks::readStandards(connection);
    if (!standards) {
        return fail(standards.error());
    }
    return checkContexts(connection, {item}, *standards).map([](const auto &contexts) { return contexts.first(); });
}

} // namespace metaflow::review
