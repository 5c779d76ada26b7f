#include "app/sandbox/model/SchemaWalker.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::model {

namespace {

constexpr int deepest = 24; ///< from here on a schema that refers to itself is brought to an end
constexpr int bottom = 64; ///< no schema that can be obeyed gets here

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

/// The first that is not null; deep inside a schema that refers to itself the one that ends it.
QJsonObject chosen(const QJsonArray &choices, int depth)
{
    const bool ends = depth > deepest;
    for (const QJsonValue &choice : choices) {
        if ((choice[u"type"] == u"null"_s) == ends) {
            return choice.toObject();
        }
    }
    return (ends ? choices.last() : choices.first()).toObject();
}

QJsonValue numberFor(const QJsonObject &schema, bool whole)
{
    const double step = schema[u"multipleOf"].toDouble(whole ? 1 : 0);
    double value = schema[u"minimum"].toDouble(whole ? 1 : 0.9);
    if (schema.contains(u"exclusiveMinimum")) {
        value = schema[u"exclusiveMinimum"].toDouble() + (whole ? 1 : 0.5);
    }
    if (schema.contains(u"maximum") || schema.contains(u"exclusiveMaximum")) {
        const double most = schema.contains(u"maximum") ? schema[u"maximum"].toDouble()
                                                        : schema[u"exclusiveMaximum"].toDouble() - (whole ? 1 : 0.01);
        value = std::min(value, most);
    }
    if (step > 0) {
        const double up = std::ceil(value / step) * step;
        const bool tooHigh = schema.contains(u"maximum") && up > schema[u"maximum"].toDouble();
        value = tooHigh ? std::floor(value / step) * step : up;
    }
    return whole ? QJsonValue(static_cast<qint64>(value)) : QJsonValue(value);
}

/// An example of a format that strict schemas may name; empty for a free text.
QString formatted(const QString &format)
{
    static const QHash<QString, QString> examples = {{u"date-time"_s, u"2026-01-31T12:00:00Z"_s},
        {u"time"_s, u"12:00:00Z"_s}, {u"date"_s, u"2026-01-31"_s}, {u"duration"_s, u"P1D"_s},
        {u"email"_s, u"someone@example.com"_s}, {u"hostname"_s, u"example.com"_s}, {u"ipv4"_s, u"192.0.2.1"_s},
        {u"ipv6"_s, u"2001:db8::1"_s}, {u"uuid"_s, u"00000000-0000-4000-8000-000000000001"_s}};
    return examples.value(format);
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
    if (reference.isEmpty()) {
        return schema;
    }
    return m_schema[reference.section(u'/', 1, 1)][reference.section(u'/', -1)].toObject();
}

QJsonValue SchemaWalker::walk(const QJsonObject &written, const QString &key, const About &about)
{
    const QJsonObject schema = resolved(written);
    if (about.depth > bottom) {
        return {};
    }
    if (schema.contains(u"const")) {
        return schema[u"const"];
    }
    if (const QJsonArray values = schema[u"enum"].toArray(); !values.isEmpty()) {
        return values.contains(name(about)) ? QJsonValue(name(about)) : values.first();
    }
    if (const QJsonArray choices = schema[u"anyOf"].toArray(); !choices.isEmpty()) {
        About inner = about;
        ++inner.depth;
        return walk(chosen(choices, about.depth), key, inner);
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
    if (type == u"number" || type == u"integer") {
        return numberFor(schema, type == u"integer");
    }
    if (type == u"boolean") {
        return false;
    }
    if (const QString sample = formatted(schema[u"format"].toString()); !sample.isEmpty()) {
        return sample;
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
    const bool tables = key.contains(u"table", Qt::CaseInsensitive) || (!about.column && holdsArrayOfObjects(items));
    // a list below a column, or of tables below a list of tables, would multiply without end where a schema is
    // recursive
    const bool asked
        = about.depth <= deepest && typeOf(items) == u"object" && !about.column && !(tables && about.listed);
    QJsonArray out;
    if (asked) {
        out = tables ? overTables(items, key, about) : overColumns(items, key, about);
    }
    while (out.size() < schema[u"minItems"].toInt(0)) {
        out.append(walk(items, key, about));
    }
    while (schema.contains(u"maxItems") && out.size() > schema[u"maxItems"].toInt()) {
        out.removeLast();
    }
    return out;
}

QJsonArray SchemaWalker::overTables(const QJsonObject &items, const QString &key, const About &about)
{
    QJsonArray out;
    for (const AskedTable &table : m_asked) {
        About inner = about;
        inner.table = &table;
        inner.listed = true;
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
