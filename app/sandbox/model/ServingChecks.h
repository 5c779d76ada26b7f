#pragma once

#include "app/sandbox/model/RequestChecks.h"

#include <QJsonArray>

namespace metaflow::sandbox::model {

/// What a serving endpoint refuses although OpenAI takes it (wire/model-providers.md, 7): OpenAI's own fields, schemas
/// of more than 64 keys or with more than plain rules, JSON mode of a Claude. In OpenAI's shape, as all refusals here.
[[nodiscard]] Refused checkForServing(const QString &endpoint, const QJsonObject &body);

/// GET /api/2.0/serving-endpoints: those that chat, one that embeds and one that is not ready yet.
[[nodiscard]] QJsonArray endpointList();

} // namespace metaflow::sandbox::model
