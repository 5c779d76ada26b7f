#pragma once

#include "core/base/Job.h"

namespace metaflow::health {

struct HealthCheck {
    QString name; ///< store, history, disk, clock, profile, workspace, warehouse, model_key, model, key_store
    bool ok = false;
    QString code; ///< error code name, or `ok`, or `not_configured`
    QString subject; ///< a file, a host
    friend bool operator==(const HealthCheck &, const HealthCheck &) = default;
};

} // namespace metaflow::health
