#include "app/sandbox/catalog/Source.h"

#include "core/base/JsonText.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::catalog {

namespace {

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

void readConstraints(const QJsonArray &constraints, Table *table)
{
    for (const QJsonValue &value : constraints) {
        const QJsonObject primary = value[u"primary_key_constraint"].toObject();
        const QJsonObject foreign = value[u"foreign_key_constraint"].toObject();
        if (!primary.isEmpty()) {
            table->primaryKeyName = primary[u"name"].toString();
            table->primaryKey = strings(primary[u"child_columns"]);
        }
        if (!foreign.isEmpty()) {
            const QString parent = foreign[u"parent_table"].toString();
            table->foreignKeys.push_back({foreign[u"name"].toString(), strings(foreign[u"child_columns"]),
                parent.split(u'.'), strings(foreign[u"parent_columns"])});
        }
    }
}

Table readTable(const QJsonObject &object, const QString &owner)
{
    Table table;
    table.catalog = object[u"catalog_name"].toString();
    table.schema = object[u"schema_name"].toString();
    table.name = object[u"name"].toString();
    table.kind = object[u"table_type"].toString(table.kind);
    table.format = object[u"data_source_format"].toString(table.format);
    table.owner = object[u"owner"].toString(owner);
    table.viewText = object[u"view_definition"].toString();
    table.comment = optionalText(object[u"comment"]);
    table.rowFilter = object[u"row_filter"][u"function_name"].toString();
    table.createdMs = object[u"created_at"].toInteger();
    table.alteredMs = object[u"updated_at"].toInteger();
    for (const QJsonValue &value : object[u"columns"].toArray()) {
        Column column;
        column.name = value[u"name"].toString();
        const QString type = value[u"type_text"].toString();
        column.type = type.contains(u'<') ? type : type.toUpper();
        column.comment = optionalText(value[u"comment"]);
        column.nullable = value[u"nullable"].toBool(true);
        column.mask = value[u"mask"][u"function_name"].toString();
        table.columns.push_back(std::move(column));
    }
    readConstraints(object[u"table_constraints"].toArray(), &table);
    return table;
}

[[nodiscard]] Loaded addTable(const QJsonValue &value, const QString &owner, Catalog *catalog)
{
    if (value[u"volume_type"].isString()) {
        catalog->addVolume({value[u"catalog_name"].toString(), value[u"schema_name"].toString(),
            value[u"owner"].toString(owner), optionalText(value[u"comment"]), false, value[u"name"].toString()});
        return {};
    }
    Table table = readTable(value.toObject(), owner);
    if (table.catalog.isEmpty() || table.schema.isEmpty() || table.name.isEmpty()) {
        return tl::unexpected(u"a table object lacks catalog_name, schema_name or name"_s);
    }
    const QString name = table.fullName();
    if (!catalog->add(std::move(table))) {
        return tl::unexpected(u"the table %1 is there twice"_s.arg(name));
    }
    return {};
}

} // namespace

Loaded loadTablesJson(const QString &file, const QString &owner, Catalog *catalog)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly)) {
        return tl::unexpected(u"cannot read %1"_s.arg(file));
    }
    const QByteArray all = input.readAll();
    if (const QJsonDocument whole = parseJson(all); whole.isArray()) {
        for (const QJsonValue &value : whole.array()) {
            if (const Loaded added = addTable(value, owner, catalog); !added) {
                return added;
            }
        }
        return {};
    }
    int number = 0;
    for (const QByteArray &line : all.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const QJsonDocument document = parseJson(line);
        const Loaded added = document.isObject() ? addTable(document.object(), owner, catalog)
                                                 : tl::unexpected(u"not a JSON object"_s);
        if (!added) {
            return tl::unexpected(u"%1, line %2: %3"_s.arg(file, QString::number(number), added.error()));
        }
    }
    return {};
}

} // namespace metaflow::sandbox::catalog
