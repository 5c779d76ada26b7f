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

class Rules {
public:
    void check(const QJsonObject &schema, const QString &where, int depth)
    {
        static const QStringList refused = {u"allOf"_s, u"not"_s, u"if"_s, u"then"_s, u"else"_s, u"dependentRequired"_s,
            u"dependentSchemas"_s, u"minLength"_s, u"maxLength"_s, u"patternProperties"_s, u"oneOf"_s};
        if (depth > maxDepth) {
            fail(where, u"more than %1 levels of nesting"_s.arg(maxDepth));
        }
        for (const QString &word : refused) {
            if (schema.contains(word)) {
                fail(where, u"'%1' is not permitted"_s.arg(word));
            }
        }
        countEnum(schema[u"enum"].toArray(), where);
        if (isObject(schema)) {
            checkObject(schema, where, depth);
        }
        if (schema.contains(u"items")) {
            check(schema[u"items"].toObject(), where + u", 'items'"_s, depth + 1);
        }
        for (const QJsonValue &choice : schema[u"anyOf"].toArray()) {
            check(choice.toObject(), where + u", 'anyOf'"_s, depth + 1);
        }
        const QJsonObject definitions = schema[u"$defs"].toObject();
        for (auto definition = definitions.begin(); definition != definitions.end(); ++definition) {
            check(definition->toObject(), u"definition '%1'"_s.arg(definition.key()), 1);
        }
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
            return u"names and enum values together are longer than %1 characters"_s.arg(maxNames);
        }
        return m_enums > maxEnum ? std::optional(u"more than %1 enum values"_s.arg(maxEnum)) : std::nullopt;
    }

private:
    static bool isObject(const QJsonObject &schema)
    {
        return schema[u"type"] == u"object"_s || schema[u"type"].toArray().contains(u"object"_s);
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

    void countEnum(const QJsonArray &values, const QString &where)
    {
        m_enums += values.size();
        qsizetype characters = 0;
        for (const QJsonValue &value : values) {
            characters += value.toString().size();
        }
        m_names += characters;
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
    Rules rules;
    rules.check(schema, u"()"_s, 1);
    return rules.broken();
}

} // namespace metaflow::sandbox::model
