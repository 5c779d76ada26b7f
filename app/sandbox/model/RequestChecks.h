#pragma once

#include "app/sandbox/http/Message.h"
#include "app/sandbox/model/ModelTraits.h"

#include <optional>

namespace metaflow::sandbox::model {

/// The 400 or 404 that a provider gives, or nothing if it has no objection.
using Refused = std::optional<http::Reply>;

/// A 400 of the type invalid_request_error.
[[nodiscard]] http::Reply bad(const QString &code, const QString &param, const QString &message);

/// The 404 of a model that nobody knows or that is shut down; also for an empty name.
[[nodiscard]] Refused checkModel(const QString &model);
/// Unknown fields, types and ranges, of everything beside the messages and the format of the answer.
[[nodiscard]] Refused checkFields(const QJsonObject &body);
/// What this model refuses although others take it (wire/model-providers.md, 1.5).
[[nodiscard]] Refused checkForModel(const ModelTraits &traits, const QJsonObject &body);
/// X-Client-Request-Id: ASCII, at most 512 characters.
[[nodiscard]] Refused checkClientRequestId(const QByteArray &id);

/// The first field that is not one of `known`.
[[nodiscard]] Refused unknownField(const QJsonObject &object, const QStringList &known, const QString &path);

} // namespace metaflow::sandbox::model
