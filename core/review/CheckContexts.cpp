#include "core/review/CheckContexts.h"

#include "core/checks/StoredSettings.h"

#include <algorithm>
#include <utility>

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
void addElsewhere(checks::CheckContext &context, const Item &item, const store::TextsOfName &others)
{
    int itself = isAccepted(item) ? 1 : 0;
    for (const auto &other : others.texts) {
        const int less = other.text == item.current ? std::exchange(itself, 0) : 0;
        if (other.count > less) {
            context.elsewhere.append({other.text, other.count - less});
        }
    }
    context.elsewhereMore = std::max(0, others.more - itself);
}

} // namespace

Result<QVector<checks::CheckContext>> checkContexts(store::Connection &connection, const QVector<Item> &items,
    const checks::Standards &standards, store::NamesSeen &names)
{
    const auto neighbours = store::neighboursOf(connection, items);
    const auto read = neighbours ? names.read(connection, items) : fail(neighbours.error());
    if (!read) {
        return fail(read.error());
    }
    QVector<checks::CheckContext> contexts;
    contexts.reserve(items.size());
    for (const Item &item : items) {
        checks::CheckContext context = checks::contextOf(item);
        context.standards = standards;
        addSiblings(context, item, *neighbours);
        addElsewhere(context, item, names.of(item));
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
    store::NamesSeen names;
    return checkContexts(connection, {item}, *standards, names).map([](const auto &contexts) {
        return contexts.first();
    });
}

} // namespace metaflow::review
