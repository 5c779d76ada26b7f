#include "app/sandbox/model/ServingChecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::model {

namespace {

constexpr int mostKeys = 64;

/// Counts the keys of a schema and keeps the first word in it that is not allowed.
struct SchemaLook {
    int keys = 0;
    QString forbidden;

    void into(const QJsonValue &value)
    {
        static const QStringList words
            = {u"pattern"_s, u"anyOf"_s, u"oneOf"_s, u"allOf"_s, u"prefixItems"_s, u"$ref"_s};
        for (const QJsonValue &inner : value.toArray()) {
            into(inner);
        }
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == u"properties") {
                properties(it.value().toObject());
            } else {
                forbidden = forbidden.isEmpty() && words.contains(it.key()) ? it.key() : forbidden;
                into(it.value());
            }
        }
    }
    /// Their names are the schema's own words and may be anything.
    void properties(const QJsonObject &named)
    {
        keys += static_cast<int>(named.size());
        for (const QJsonValue &schema : named) {
            into(schema);
        }
    }
};

QJsonObject endpoint(const QString &name, const QString &task, bool ready)
{
    return {{u"name"_s, name}, {u"task"_s, task}, {u"creator"_s, u"metaflow-sandbox"_s},
        {u"state"_s,
            QJsonObject{{u"ready"_s, ready ? u"READY"_s : u"NOT_READY"_s},
                {u"config_update"_s, ready ? u"NOT_UPDATING"_s : u"IN_PROGRESS"_s}}}};
}

} // namespace

Refused checkForServing(const QString &endpoint, const QJsonObject &body)
{
    for (const QString &field : {u"max_completion_tokens"_s, u"prompt_cache_key"_s, u"prompt_cache_options"_s}) {
        if (body.contains(field)) {
            return bad(u"unknown_parameter"_s, field, u"%1: Extra inputs are not permitted"_s.arg(field));
        }
    }
    const QJsonValue format = body[u"response_format"];
    if (format[u"type"] == u"json_object"_s && endpoint.contains(u"claude")) {
        return bad({}, u"response_format"_s, u"response_format 'json_object' is not supported by this model."_s);
    }
    SchemaLook look;
    look.into(format[u"json_schema"][u"schema"]);
    if (look.keys > mostKeys) {
        return bad({}, u"response_format"_s,
            u"The JSON schema has %1 keys; at most %2 are supported."_s.arg(
                QString::number(look.keys), QString::number(mostKeys)));
    }
    return look.forbidden.isEmpty()
        ? Refused()
        : bad({}, u"response_format"_s, u"The JSON schema uses '%1', which is not supported."_s.arg(look.forbidden));
}

QJsonArray endpointList()
{
    const QString chat = u"llm/v1/chat"_s;
    QJsonArray endpoints;
    for (const QString &id : listedModels()) {
        if (id.startsWith(u"databricks-")) {
            endpoints.append(endpoint(id, chat, true));
        }
    }
    endpoints.append(endpoint(u"databricks-practice-claude"_s, chat, true));
    endpoints.append(endpoint(u"databricks-practice-embedding"_s, u"llm/v1/embeddings"_s, true));
    endpoints.append(endpoint(u"databricks-practice-starting"_s, chat, false));
    return endpoints;
}

} // namespace metaflow::sandbox::model
