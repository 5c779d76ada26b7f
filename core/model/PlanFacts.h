#pragma once

#include "core/model/Plan.h"

#include <QJsonObject>

namespace metaflow {

/// As in the header of a plan file and in `import_plans.facts`, and back; nothing where a part is unknown.
[[nodiscard]] QJsonObject factsToJson(const PlanFacts &facts);
[[nodiscard]] std::optional<PlanFacts> factsFromJson(const QJsonObject &object);

} // namespace metaflow
