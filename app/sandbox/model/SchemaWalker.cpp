#include "app/sandbox/model/SchemaWalker.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::model {

namespace {

constexpr int deepest = 10;

bool holdsArrayOfObjects(const QJsonObject &items)
{
    const QJsonObject properties = items[u"properties"].toObject();
    return std::any_of(properties.begin(), properties.end(),
        [](const QJsonValue &property) { return property[u"type"] == u"array"_s && property[u"items"].isObject(); });
}

/// The type to make: of several the first that is not null.
QString typeOf(const QJsonObject &schema)
{
    if (schema[u"type"].isString()) {
        return schema[u"type"].toString();
    }
    for (const QJsonValue &type : schema[u"type"].toArray()) {
        if (type != u"null"_s) {
            return type.toString();
        }
    }
    return schema.contains(u"properties") ? u"object"_s : u"string"_s;
}

bool isNameKey(const QString &key)
{
    static const QStringList keys
        = {u"name"_s, u"id"_s, u"column"_s, u"column_name"_s, u"field"_s, u"object"_s, u"path"_s, u"key"_s};
    return keys.contains(key.toLower());
}

/// The names an enum allows for the items of a list, if it has one.
std::vector<AskedColumn> enumerated(const QJsonObject &items)
{
    std::vector<AskedColumn> out;
    const QJsonObject properties = items[u"properties"].toObject();
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        if (isNameKey(property.key())) {
            for (const QJsonValue &value : property->toObject()[u"enum"].toArray()) {
                out.push_back({value.toString(), u"STRING"_s, {}});
            }
        }
    }
    return out;
}

} // namespace

SchemaWalker::SchemaWalker(const QJsonObject &schema, std::vector<AskedTable> asked, const Prose &prose)
    : m_schema(schema)
    , m_asked(std::move(asked))
    , m_prose(prose)
{
}

QJsonValue SchemaWalker::value()
{
    About about;
    if (m_asked.size() == 1) {
        about.table = &m_asked.front();
    }
    return walk(m_schema, {}, about);
}

QJsonObject SchemaWalker::resolved(const QJsonObject &schema) const
{
    const QString reference = schema[u"$ref"].toString();
    if (reference == u"#") {
        return m_schema;
    }
    return reference.isEmpty() ? schema : m_schema[u"$defs"].toObject()[reference.section(u'/', -1)].toObject();
}

QJsonValue SchemaWalker::walk(const QJsonObject &written, const QString &key, const About &about)
{
    const QJsonObject schema = resolved(written);
    if (schema.contains(u"const")) {
        return schema[u"const"];
    }
    if (const QJsonArray values = schema[u"enum"].toArray(); !values.isEmpty()) {
        return values.contains(name(about)) ? QJsonValue(name(about)) : values.first();
    }
    for (const QJsonValue &choice : schema[u"anyOf"].toArray()) {
        if (choice[u"type"] != u"null"_s) {
            return walk(choice.toObject(), key, about);
        }
    }
    const QString type = typeOf(schema);
    About inner = about;
    ++inner.depth;
    if (type == u"object") {
        return object(schema, inner);
    }
    if (type == u"array") {
        return array(schema, key, inner);
    }
    if (type == u"number") {
        return schema[u"minimum"].toDouble(0.9);
    }
    if (type == u"integer") {
        return schema[u"minimum"].toInteger(1);
    }
    if (type == u"boolean") {
        return false;
    }
    return type == u"null" ? QJsonValue() : string(key, about);
}

QJsonValue SchemaWalker::object(const QJsonObject &schema, const About &about)
{
    QJsonObject out;
    const QJsonObject properties = schema[u"properties"].toObject();
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        out.insert(property.key(), walk(property->toObject(), property.key(), about));
    }
    return out;
}

QJsonValue SchemaWalker::array(const QJsonObject &schema, const QString &key, const About &about)
{
    const QJsonObject items = resolved(schema[u"items"].toObject());
    if (about.depth > deepest || typeOf(items) != u"object") {
        QJsonArray plain;
        for (int i = 0; i < schema[u"minItems"].toInt(0); ++i) {
            plain.append(walk(items, key, about));
        }
        return plain;
    }
    const bool tables = key.contains(u"table", Qt::CaseInsensitive) || (!about.column && holdsArrayOfObjects(items));
    return tables ? overTables(items, key, about) : overColumns(items, key, about);
}

QJsonArray SchemaWalker::overTables(const QJsonObject &items, const QString &key, const About &about)
{
    QJsonArray out;
    for (const AskedTable &table : m_asked) {
        About inner = about;
        inner.table = &table;
        out.append(walk(items, key, inner));
    }
    return out;
}

QJsonArray SchemaWalker::overColumns(const QJsonObject &items, const QString &key, const About &about)
{
    QJsonArray out;
    const auto add = [&](const AskedTable *table, const std::vector<AskedColumn> &columns) {
        for (const AskedColumn &column : columns) {
            About inner = about;
            inner.table = table;
            inner.column = &column;
            out.append(walk(items, key, inner));
        }
    };
    if (about.table) {
        add(about.table, about.table->columns);
    } else {
        for (const AskedTable &table : m_asked) {
            add(&table, table.columns);
        }
    }
    if (out.isEmpty()) {
        const std::vector<AskedColumn> allowed = enumerated(items);
        add(about.table, allowed);
    }
    return out;
}

QString SchemaWalker::name(const About &about) const
{
    if (about.column) {
        return about.column->name;
    }
    return about.table ? about.table->name : QString();
}

QString SchemaWalker::text(const About &about) const
{
    static const AskedTable nameless{u"record"_s, {}};
    const AskedTable &table = about.table ? *about.table : nameless;
    return about.column ? m_prose.column(table, *about.column) : m_prose.table(table);
}

QJsonValue SchemaWalker::string(const QString &key, const About &about) const
{
    if (isNameKey(key)) {
        return name(about);
    }
    if (key.contains(u"table", Qt::CaseInsensitive) && about.column && about.table) {
        return about.table->name;
    }
    if (key.compare(u"type", Qt::CaseInsensitive) == 0 && about.column) {
        return about.column->type;
    }
    return text(about);
}

} // namespace metaflow::sandbox::model
