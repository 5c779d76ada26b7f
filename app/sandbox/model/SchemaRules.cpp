#include "app/sandbox/model/SchemaRules.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::model {

namespace {

constexpr int maxProperties = 5000;
constexpr int maxDepth = 10;
constexpr qsizetype maxNames = 120'000;
constexpr int maxEnum = 1000;

/// What a strict schema may be made of; everything else is refused by name.
const QStringList &allowedWords()
{
    static const QStringList words = {u"type"_s, u"properties"_s, u"required"_s, u"additionalProperties"_s, u"items"_s,
        u"enum"_s, u"const"_s, u"anyOf"_s, u"$defs"_s, u"definitions"_s, u"$ref"_s, u"description"_s, u"title"_s,
        u"$schema"_s, u"pattern"_s, u"format"_s, u"multipleOf"_s, u"minimum"_s, u"maximum"_s, u"exclusiveMinimum"_s,
        u"exclusiveMaximum"_s, u"minItems"_s, u"maxItems"_s};
    return words;
}

const QStringList &allowedFormats()
{
    static const QStringList formats = {u"date-time"_s, u"time"_s, u"date"_s, u"duration"_s, u"email"_s, u"hostname"_s,
        u"ipv4"_s, u"ipv6"_s, u"uuid"_s};
    return formats;
}

/// A type by itself or several of them, the way of saying that a value is optional.
QStringList typesOf(const QJsonObject &schema)
{
    if (schema[u"type"].isString()) {
        return {schema[u"type"].toString()};
    }
    QStringList types;
    for (const QJsonValue &type : schema[u"type"].toArray()) {
        types.append(type.toString());
    }
    return types;
}

class Rules {
public:
    explicit Rules(const QJsonObject &root)
        : m_root(root)
    {
    }

    /// `depth` counts the objects and lists that stand around, this one included.
    void check(const QJsonObject &schema, const QString &where, int depth)
    {
        checkWords(schema, where);
        countValues(schema, where);
        const QStringList types = typesOf(schema);
        checkTypes(schema, types, where);
        const bool nests = types.contains(u"object"_s) || types.contains(u"array"_s);
        if (nests && depth > maxDepth) {
            fail(where, u"%1 levels of nesting exceeds limit of %2"_s.arg(depth).arg(maxDepth));
            return;
        }
        if (types.contains(u"object"_s)) {
            checkObject(schema, where, depth);
        }
        if (types.contains(u"array"_s)) {
            checkList(schema, where, depth);
        }
        for (const QJsonValue &choice : schema[u"anyOf"].toArray()) {
            check(choice.toObject(), where + u", 'anyOf'"_s, depth + (nests ? 1 : 0));
        }
        checkDefinitions(schema);
    }

    [[nodiscard]] std::optional<QString> broken() const
    {
        if (m_broken) {
            return m_broken;
        }
        if (m_properties > maxProperties) {
            return u"more than %1 properties"_s.arg(maxProperties);
        }
        if (m_names > maxNames) {
            return u"names, enum and const values together are longer than %1 characters"_s.arg(maxNames);
        }
        return m_enums > maxEnum ? std::optional(u"more than %1 enum values"_s.arg(maxEnum)) : std::nullopt;
    }

private:
    void checkWords(const QJsonObject &schema, const QString &where)
    {
        for (const QString &word : schema.keys()) {
            if (!allowedWords().contains(word)) {
                fail(where, u"'%1' is not permitted"_s.arg(word));
            }
        }
        if (schema.contains(u"format") && !allowedFormats().contains(schema[u"format"].toString())) {
            fail(where, u"'format' of '%1' is not permitted"_s.arg(schema[u"format"].toString()));
        }
        if (schema.contains(u"anyOf") && schema[u"anyOf"].toArray().isEmpty()) {
            fail(where, u"'anyOf' needs at least one schema"_s);
        }
        const QString reference = schema[u"$ref"].toString();
        if (schema.contains(u"$ref") && !resolves(reference)) {
            fail(where,
                u"reference can only point to definitions defined at the top level of the schema: '%1'"_s.arg(
                    reference));
        }
    }

    void checkTypes(const QJsonObject &schema, const QStringList &types, const QString &where)
    {
        static const QStringList known
            = {u"string"_s, u"number"_s, u"integer"_s, u"boolean"_s, u"object"_s, u"array"_s, u"null"_s};
        if (types.isEmpty() && !schema.contains(u"anyOf") && !schema.contains(u"$ref") && !schema.contains(u"enum")
            && !schema.contains(u"const")) {
            fail(where, u"schema must have a 'type' key"_s);
        }
        for (const QString &type : types) {
            if (!known.contains(type)) {
                fail(where, u"'%1' is not one of the known types"_s.arg(type));
            }
        }
    }

    [[nodiscard]] bool resolves(const QString &reference) const
    {
        const QStringList path = reference.split(u'/');
        return reference == u"#"
            || (path.size() == 3 && path.at(0) == u"#" && (path.at(1) == u"$defs" || path.at(1) == u"definitions")
                && m_root[path.at(1)][path.at(2)].isObject());
    }

    void checkDefinitions(const QJsonObject &schema)
    {
        for (const QString &word : {u"$defs"_s, u"definitions"_s}) {
            const QJsonObject definitions = schema[word].toObject();
            for (auto definition = definitions.begin(); definition != definitions.end(); ++definition) {
                m_names += definition.key().size();
                check(definition->toObject(), u"definition '%1'"_s.arg(definition.key()), 1);
            }
        }
    }

    void checkList(const QJsonObject &schema, const QString &where, int depth)
    {
        if (!schema[u"items"].isObject()) {
            fail(where, u"array schema missing items"_s);
        }
        check(schema[u"items"].toObject(), where + u", 'items'"_s, depth + 1);
    }

    void checkObject(const QJsonObject &schema, const QString &where, int depth)
    {
        if (schema[u"additionalProperties"] != QJsonValue(false)) {
            fail(where, u"'additionalProperties' is required to be supplied and to be false"_s);
        }
        const QJsonObject properties = schema[u"properties"].toObject();
        const QJsonArray required = schema[u"required"].toArray();
        for (auto property = properties.begin(); property != properties.end(); ++property) {
            ++m_properties;
            m_names += property.key().size();
            if (!required.contains(property.key())) {
                fail(where,
                    u"'required' is required to be supplied and to be an array including every key in properties. Missing '%1'"_s
                        .arg(property.key()));
            }
            check(property->toObject(), where + u", property '%1'"_s.arg(property.key()), depth + 1);
        }
        for (const QJsonValue &name : required) {
            if (!properties.contains(name.toString())) {
                fail(where, u"'required' names '%1', which is no property"_s.arg(name.toString()));
            }
        }
    }

    void countValues(const QJsonObject &schema, const QString &where)
    {
        const QJsonArray values = schema[u"enum"].toArray();
        if (schema.contains(u"enum") && values.isEmpty()) {
            fail(where, u"'enum' needs at least one value"_s);
        }
        m_enums += values.size();
        qsizetype characters = 0;
        for (const QJsonValue &value : values) {
            characters += value.toString().size();
        }
        m_names += characters + schema[u"const"].toString().size();
        if (values.size() > 250 && characters > 15'000) {
            fail(where, u"an enum of more than 250 strings is longer than 15000 characters"_s);
        }
    }

    void fail(const QString &where, const QString &what)
    {
        if (!m_broken) {
            m_broken = u"In context=%1: %2."_s.arg(where, what);
        }
    }

    QJsonObject m_root;
    std::optional<QString> m_broken;
    qsizetype m_properties = 0;
    qsizetype m_names = 0;
    qsizetype m_enums = 0;
};

} // namespace

std::optional<QString> brokenStrictRule(const QJsonObject &schema)
{
    if (schema[u"type"] != u"object"_s || schema.contains(u"anyOf")) {
        return u"schema must be a JSON Schema of 'type: \"object\"', and not an 'anyOf', at its root"_s;
    }
    Rules rules(schema);
    rules.check(schema, u"()"_s, 1);
    return rules.broken();
}

} // namespace metaflow::sandbox::model
