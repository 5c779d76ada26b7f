#include "core/review/ItemDetails.h"

#include "core/review/CheckContexts.h"
#include "core/store/History.h"
#include "core/store/Snapshots.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::review {

namespace {

constexpr int maxSiblings = 50;
constexpr int maxHistory = 100;

bool sameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// From the snapshot: all columns of the table, with the text in review where there is one, else the catalog's comment.
QVector<ItemDetail::Sibling> siblingsFrom(const TableInfo &table, const Item &item, const QHash<QString, Item> &items)
{
    QVector<ItemDetail::Sibling> siblings;
    for (const ColumnInfo &column : table.columns) {
        if (siblings.size() == maxSiblings) {
            break;
        }
        if (sameName(column.name, item.object.column())) {
            continue;
        }
        const QString key = table.path.child(column.name).key(item.source);
        const auto known = items.constFind(key);
        const QString text = known != items.cend() ? known->current : column.comment.value_or(QString());
        siblings << ItemDetail::Sibling{column.name, column.type, text};
    }
    return siblings;
}

/// Where nothing was scanned (rows of the earlier tool): the other items of the same table.
Result<QVector<ItemDetail::Sibling>> siblingsFromItems(store::Connection &connection, const Item &item)
{
    ItemFilter filter;
    filter.source = item.source;
    filter.catalog = item.object.catalog();
    filter.schema = item.object.schema();
    filter.table = item.object.table();
    filter.kind = ObjectKind::Column;
    filter.limit = maxSiblings + 1;
    QVector<ItemDetail::Sibling> siblings;
    const auto collect = [&](const QVector<Item> &block) {
        for (const Item &other : block) {
            if (other.id != item.id && siblings.size() < maxSiblings) {
                siblings << ItemDetail::Sibling{other.object.column(), other.dataType, other.current};
            }
        }
        return siblings.size() < maxSiblings;
    };
    if (auto read = store::forEachItem(connection, filter, collect); !read) {
        return fail(read.error());
    }
    return siblings;
}

Result<void> addTable(store::Connection &connection, ItemDetail &detail)
{
    const Item &item = detail.item;
    Selection selection;
    selection.catalog = item.object.catalog();
    selection.schemas = {item.object.schema()};
    selection.tables = {item.object.tablePath()};
    const auto snapshot = store::snapshot(connection, item.source, selection);
    if (!snapshot) {
        return fail(snapshot.error());
    }
    if (snapshot->tables.isEmpty()) {
        return siblingsFromItems(connection, item).map([&](const auto &found) { detail.siblings = found; });
    }
    const TableInfo &table = snapshot->tables.first();
    QStringList keys;
    for (const ColumnInfo &column : table.columns.mid(0, maxSiblings + 1)) {
        keys << table.path.child(column.name).key(item.source);
    }
    const auto items = store::itemsByKey(connection, keys);
    if (!items) {
        return fail(items.error());
    }
    detail.siblings = siblingsFrom(table, item, *items);
    detail.tableComment = table.comment.value_or(QString());
    detail.keys = keysOf(table, item.object);
    return {};
}

} // namespace

QStringList keysOf(const TableInfo &table, const ObjectPath &object)
{
    const QString column = object.column();
    const auto concerns = [&](const QStringList &columns) {
        return column.isEmpty()
            || std::any_of(columns.begin(), columns.end(), [&](const QString &name) { return sameName(name, column); });
    };
    QStringList keys;
    if (!table.primaryKey.isEmpty() && concerns(table.primaryKey)) {
        keys << (column.isEmpty() ? u"pk:"_s + table.primaryKey.join(u',') : u"pk"_s);
    }
    for (const ForeignKey &foreign : table.foreignKeys) {
        if (concerns(foreign.columns)) {
            keys << u"fk:"_s + foreign.referencedTable.display();
        }
    }
    keys.removeDuplicates();
    return keys;
}

Result<ItemDetail> readDetail(store::Connection &connection, ItemId id)
{
    ItemDetail detail;
    const auto item = store::item(connection, id);
    if (!item) {
        return fail(item.error());
    }
    detail.item = *item;
    const auto texts = store::textsOf(connection, id);
    if (!texts) {
        return fail(texts.error());
    }
    detail.texts = *texts;
    HistoryFilter ofItem;
    ofItem.item = id;
    ofItem.limit = maxHistory;
    const auto rows = store::history(connection, ofItem);
    if (!rows) {
        return fail(rows.error());
    }
    detail.history = *rows;
    const auto prompt = store::promptOf(connection, id);
    if (!prompt) {
        return fail(prompt.error());
    }
    detail.prompt = *prompt;
    const auto erased
        = detail.prompt.isEmpty() ? store::promptErasedAt(connection, id) : Result<QDateTime>(QDateTime());
    if (!erased) {
        return fail(erased.error());
    }
    detail.promptErasedAt = *erased;
    const auto offered = store::offeredBeside(connection, {id});
    if (!offered) {
        return fail(offered.error());
    }
    detail.item.offered = offered->value(id);
    for (const QJsonValue &source : detail.item.generationMetadata.value("lineage"_L1).toArray()) {
        detail.lineage << source.toString();
    }
    if (auto added = addTable(connection, detail); !added) {
        return fail(added.error());
    }
    const auto checking = checkContext(connection, detail.item);
    if (!checking) {
        return fail(checking.error());
    }
    detail.checking = *checking;
    return detail;
}

} // namespace metaflow::review
