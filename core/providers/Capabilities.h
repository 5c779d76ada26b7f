#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace metaflow::providers {

/// How a model is made to answer in our shape.
enum class Structured {
    Strict, ///< `json_schema` with `strict`
    JsonObject, ///< JSON mode; the schema is told in the prompt
    None, ///< the schema is told in the prompt, and that is all
};
[[nodiscard]] QString structuredName(Structured structured); ///< strict, json_object, none

/// What one model at one address takes, as far as it is known (wire/model-providers.md 0.3, 1.5, 7): from its name and
/// address, then from what it refused. A value that is kept between runs; a person may read and change it.
struct Capabilities {
    QString tokenParam; ///< `max_completion_tokens` or `max_tokens`
    QString effort; ///< sent as `reasoning_effort`; empty: nothing is sent
    Structured structured = Structured::Strict;
    QString caching; ///< `key`: prompt_cache_key is sent; `auto`: nothing is
    bool sendsStore = true; ///< `store: false`
    int mostSchemaKeys = 0; ///< a larger schema is told in the prompt instead; 0: no limit
    bool plainSchemas = false; ///< no pattern, anyOf, oneOf, allOf, prefixItems, $ref in a schema
    bool jsonMode = true; ///< `json_object` is there to fall back on
    QStringList refused; ///< fields that were refused, by the server's own word
    friend bool operator==(const Capabilities &, const Capabilities &) = default;

    [[nodiscard]] QJsonObject toJson() const;
    /// What is missing or makes no sense stays as in `otherwise`.
    [[nodiscard]] static Capabilities fromJson(const QJsonObject &json, const Capabilities &otherwise);
    /// The best that this model has for this schema.
    [[nodiscard]] Structured structuredFor(const QByteArray &schema) const;
};

/// Before anything was learnt. `baseUrl` tells OpenAI from the servers that speak its dialect.
[[nodiscard]] Capabilities defaultCapabilities(const QString &provider, const QString &baseUrl, const QString &model);
/// The name of the setting that keeps a record: `capabilities/openai|https://api.openai.com/v1|gpt-6-luna`.
[[nodiscard]] QString capabilitiesSetting(const QString &provider, const QString &baseUrl, const QString &model);

/// The field that a 400 refuses although the request would do without it, or in another form; nothing for any other
/// error.
struct RefusedField {
    QString name;
    QStringList instead; ///< the values it would take, where the message says so
};
[[nodiscard]] std::optional<RefusedField> refusedField(int status, const QByteArray &body);
/// The record with the field dropped or swapped; unchanged where nothing is left to do about it.
[[nodiscard]] Capabilities learnt(Capabilities known, const RefusedField &field);

/// A prepared body as these capabilities allow it: fields dropped or swapped, the schema moved into the prompt. To the
/// byte the same where nothing has to be changed, and for what is no body of ours.
[[nodiscard]] QByteArray adaptBody(const QByteArray &body, const Capabilities &capabilities);
/// What stands under the instructions where the schema is told in the prompt.
[[nodiscard]] QString schemaInWords(const QByteArray &schema);

} // namespace metaflow::providers
