#pragma once

#include "core/model/Plan.h"

#include <QJsonObject>

namespace metaflow::importing {

/// Lines of the plan file, and back; nothing where a part is missing or unknown. States are not part of a file.
[[nodiscard]] QJsonObject headerToJson(const Plan &plan);
[[nodiscard]] std::optional<Plan> planFromHeader(const QJsonObject &header);
[[nodiscard]] QJsonObject statementToJson(const PlanStatement &statement);
[[nodiscard]] std::optional<PlanStatement> statementFromJson(const QJsonObject &object);
[[nodiscard]] QJsonObject changeToJson(const Change &change);
[[nodiscard]] std::optional<Change> changeFromJson(const QJsonObject &object);

} // namespace metaflow::importing
