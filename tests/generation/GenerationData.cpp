#include "tests/generation/GenerationData.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

TableInfo tableOf(const QString &name, const QStringList &columns)
{
    TableInfo table;
    table.path.parts = {u"main"_s, u"sales"_s, name};
    table.type = u"MANAGED"_s;
    for (const QString &column : columns) {
        ColumnInfo info;
        info.name = column;
        info.ordinal = static_cast<int>(table.columns.size()) + 1;
        info.type = u"int"_s;
        table.columns << info;
    }
    return table;
}

QStringList columnNames(int count)
{
    QStringList names;
    for (int i = 1; i <= count; ++i) {
        names << u"c%1"_s.arg(i);
    }
    return names;
}

Snapshot snapshotOf(const QVector<TableInfo> &tables)
{
    Snapshot snapshot;
    snapshot.source = SourceId(1);
    snapshot.catalog = u"main"_s;
    snapshot.tables = tables;
    return snapshot;
}

Item itemOf(const ObjectPath &object, Status status, const QString &text)
{
    Item item;
    item.source = SourceId(1);
    item.object = object;
    item.status = status;
    item.current = text;
    item.dataType = object.isTable() ? QString() : u"int"_s;
    return item;
}

QHash<QString, Item> byKey(const QVector<Item> &items)
{
    QHash<QString, Item> hash;
    for (const Item &item : items) {
        hash.insert(item.object.key(item.source), item);
    }
    return hash;
}

QString systemMessage(const QByteArray &body)
{
    const QJsonArray messages = QJsonDocument::fromJson(body).object().value(u"messages"_s).toArray();
    return messages.at(0).toObject().value(u"content"_s).toString();
}

QString userMessage(const QByteArray &body)
{
    const QJsonArray messages = QJsonDocument::fromJson(body).object().value(u"messages"_s).toArray();
    return messages.at(1).toObject().value(u"content"_s).toString();
}

} // namespace metaflow::testing
