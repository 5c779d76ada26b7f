#pragma once

#include "core/base/StrongId.h"

#include <QString>

namespace metaflow {

using SourceId = StrongId<struct SourceIdTag, qint64>; ///< `sources.id`: one metastore seen through one address
using ItemId = StrongId<struct ItemIdTag, qint64>; ///< `metadata_items.id`
using RunId = StrongId<struct RunIdTag, qint64>; ///< `generation_runs.id`
using RequestId = StrongId<struct RequestIdTag, qint64>; ///< `generation_requests.id`
using PlanId = StrongId<struct PlanIdTag, QString>; ///< a UUID: plans travel as files between people
using BatchId = StrongId<struct BatchIdTag, QString>; ///< a UUID: decisions that are undone together

} // namespace metaflow
