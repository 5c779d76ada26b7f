#pragma once

#include <QJsonObject>

#include <optional>

namespace metaflow::sandbox::model {

/// The first rule of strict structured outputs that a schema breaks, in words; nothing if it keeps them all
/// (wire/model-providers.md, 1.9).
[[nodiscard]] std::optional<QString> brokenStrictRule(const QJsonObject &schema);

} // namespace metaflow::sandbox::model
