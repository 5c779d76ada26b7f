#include "app/sandbox/catalog/Source.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::catalog {

namespace {

constexpr qint64 january2024Ms = 1'704'067'200'000;

QStringList strings(const QJsonValue &value)
{
    QStringList out;
    for (const QJsonValue &item : value.toArray()) {
        out.append(item.toString());
    }
    return out;
}

std::optional<QString> optionalText(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

void readColumns(const QJsonArray &columns, Table *table)
{
    for (const QJsonValue &value : columns) {
        Column column;
        column.name = value[u"name"].toString();
        column.type = value[u"type"].toString();
        column.comment = optionalText(value[u"comment"]);
        column.mask = value[u"mask"].toString();
        table->columns.push_back(std::move(column));
    }
}

void readKeys(const QJsonObject &object, Table *table)
{
    table->primaryKey = strings(object[u"primary_key"]);
    table->primaryKeyName = table->primaryKey.isEmpty() ? QString() : table->name.toLower() + u"_pk"_s;
    for (const QJsonValue &value : object[u"foreign_keys"].toArray()) {
        const QStringList columns = strings(value[u"columns"]);
        const QString name = u"%1_%2_fk"_s.arg(table->name, columns.join(u'_')).toLower();
        table->foreignKeys.push_back(
            {name, columns, value[u"parent"].toString().split(u'.'), strings(value[u"parent_columns"])});
    }
    for (Column &column : table->columns) {
        column.nullable = !table->primaryKey.contains(column.name);
    }
}

Table readTable(const QJsonObject &object, const QString &catalogName, const QString &schema, const QString &owner)
{
    Table table;
    table.catalog = catalogName;
    table.schema = schema;
    table.name = object[u"name"].toString();
    table.kind = object[u"kind"].toString(table.kind);
    table.viewText = object[u"view"].toString();
    table.comment = optionalText(object[u"comment"]);
    table.owner = owner;
    table.createdMs = january2024Ms;
    table.alteredMs = january2024Ms;
    readColumns(object[u"columns"].toArray(), &table);
    readKeys(object, &table);
    auto seed = std::make_shared<RowSeed>();
    for (const Column &column : table.columns) {
        seed->columns.append(column.name);
    }
    seed->rows = object[u"rows"].toArray();
    table.seed = std::move(seed);
    return table;
}

} // namespace

Loaded loadShipped(const QString &owner, Catalog *catalog)
{
    const QDir folder(u":/sandbox/catalogs"_s);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const QJsonObject object
            = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        if (object.isEmpty()) {
            return tl::unexpected(u"the shipped catalog %1 cannot be read"_s.arg(name));
        }
        const QString catalogName = object[u"catalog"].toString();
        for (const QJsonValue &schema : object[u"schemas"].toArray()) {
            for (const QJsonValue &volume : schema[u"volumes"].toArray()) {
                catalog->addVolume({catalogName, schema[u"name"].toString(), owner, optionalText(volume[u"comment"]),
                    false, volume[u"name"].toString()});
            }
            for (const QJsonValue &table : schema[u"tables"].toArray()) {
                catalog->add(readTable(table.toObject(), catalogName, schema[u"name"].toString(), owner));
            }
        }
    }
    return {};
}

} // namespace metaflow::sandbox::catalog
