#include "core/review/Describing.h"

#include "core/catalog/Commentable.h"
#include "core/store/Snapshots.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::review {

namespace {

/// As the snapshot has it, whatever the case of the names asked for.
Result<TableInfo> tableIn(store::Connection &connection, SourceId source, const ObjectPath &table)
{
    Selection selection;
    selection.catalog = table.catalog();
    selection.schemas = {table.schema()};
    selection.tables = {table.tablePath()};
    const auto snapshot = store::snapshot(connection, source, selection);
    if (!snapshot) {
        return fail(snapshot.error());
    }
    if (snapshot->tables.isEmpty()) {
        return fail(ErrorCode::TableNotFound, table.tablePath().display());
    }
    const TableInfo &found = snapshot->tables.first();
    if (const QString reason = catalog::notCommentable(found); !reason.isEmpty()) {
        return fail(ErrorCode::Forbidden, found.path.display(), reason);
    }
    return found;
}

/// The person's text as an offer for what the snapshot knows of the object. ColumnNotFound.
Result<store::Offer> offerFor(const TableInfo &table, SourceId source, const ObjectPath &object)
{
    store::Offer offer;
    offer.source = source;
    offer.origin = TextOrigin::Person;
    offer.method = u"manual"_s;
    if (object.isTable()) {
        offer.object = table.path;
        offer.original = table.comment;
        return offer;
    }
    const auto column = std::find_if(table.columns.begin(), table.columns.end(),
        [&](const ColumnInfo &each) { return table.path.child(each.name).key(source) == object.key(source); });
    if (column == table.columns.end()) {
        return fail(ErrorCode::ColumnNotFound, object.display());
    }
    offer.object = table.path.child(column->name);
    offer.dataType = column->type;
    offer.ordinal = column->ordinal;
    offer.original = column->comment;
    return offer;
}

/// The item that the person's text stands in, decided in their words.
Result<ItemId> create(store::Connection &connection, const store::Offer &offer, const Actor &actor,
    const BatchId &batch, const QDateTime &now, const store::Recheck &recheck)
{
    const auto offered = store::offerTexts(connection, {offer}, actor, now);
    const auto item = offered ? store::item(connection, offered->items.first()) : fail(offered.error());
    if (!item) {
        return fail(item.error());
    }
    Decision edit;
    edit.kind = Decision::Kind::Edit;
    edit.items = {{item->id, item->version}};
    edit.text = offer.text;
    edit.actor = actor;
    const auto decided = store::applyDecision(connection, edit, batch, now, recheck);
    return decided ? Result<ItemId>(item->id) : fail(decided.error());
}

} // namespace

Result<QVector<Describable>> describablesOf(store::Connection &connection, SourceId source, const ObjectPath &table)
{
    const auto found = tableIn(connection, source, table);
    if (!found) {
        return fail(found.error());
    }
    QVector<Describable> all{{found->path, found->type, found->comment, {}, {}, {}}};
    for (const ColumnInfo &column : found->columns) {
        all.append({found->path.child(column.name), column.type, column.comment, {}, {}, {}});
    }
    QStringList keys;
    for (const Describable &one : all) {
        keys << one.object.key(source);
    }
    const auto items = store::itemsByKey(connection, keys);
    if (!items) {
        return fail(items.error());
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (const auto item = items->constFind(keys.at(i)); item != items->constEnd()) {
            all[i].item = item->id;
            all[i].status = item->status;
            all[i].text = item->current;
        }
    }
    return all;
}

Result<Described> describe(store::Connection &connection, SourceId source, const ObjectPath &object,
    const QString &text, const Actor &actor, const BatchId &batch, const QDateTime &now, const store::Recheck &recheck)
{
    if (text.isEmpty()) {
        return fail(ErrorCode::WrongUsage, object.display());
    }
    const auto table = tableIn(connection, source, object);
    auto offer = table ? offerFor(*table, source, object) : fail(table.error());
    const auto known = offer ? store::itemsByKey(connection, {offer->object.key(source)}) : fail(offer.error());
    if (!known) {
        return fail(known.error());
    }
    if (!known->isEmpty()) {
        return Described{known->cbegin()->id, false};
    }
    offer->text = text;
    offer->author = actor.person.name;
    const auto item = create(connection, *offer, actor, batch, now, recheck);
    return item ? Result<Described>(Described{*item, true}) : fail(item.error());
}

} // namespace metaflow::review
