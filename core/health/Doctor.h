#pragma once

#include "core/base/Job.h"
#include "core/databricks/Profile.h"
#include "core/health/HealthCheck.h"
#include "core/health/RunFigures.h"
#include "core/providers/ModelAccess.h"

#include <QVector>

#include <optional>

namespace metaflow {
class Engine;
class Workers;
} // namespace metaflow
namespace metaflow::net {
class HttpClient;
}
namespace metaflow::providers {
class Prices;
}
namespace metaflow::review {
class ReviewService;
}
namespace metaflow::secrets {
class KeyRing;
}
namespace metaflow::store {
class BackupService;
class Store;
} // namespace metaflow::store

namespace metaflow::health {

/// What is to be checked: as whoever asks found it, errors included.
struct Surroundings {
    std::optional<Error> storeError; ///< of Store::open(), where it failed
    Result<databricks::Profile> profile;
    Result<providers::ModelAccess> model;
    QStringList folders; ///< that MetaFlow writes to
    QString logFile;
    QString networkFile;
};

/// Looks at everything the work needs. Starts nothing, sends cheap questions only, and leaves the session of the window
/// alone: it signs in for itself. Callable from any thread; what it works with outlives it.
class Doctor {
public:
    struct Parts {
        Engine &engine;
        Workers &workers;
        store::Store &store;
        net::HttpClient &http;
        const providers::Prices &prices;
        review::ReviewService &review;
        store::BackupService &backups;
        secrets::KeyRing &keys;
    };
    explicit Doctor(Parts parts);

    /// One check for each of healthCheckNames(), in that order; a check that could not be made says so. Its progress
    /// names the check in hand. Cancelled.
    [[nodiscard]] Job<QVector<HealthCheck>> examine(Surroundings surroundings);
    /// Errors as Connection::run.
    [[nodiscard]] Job<RunFigures> figures();

private:
    Parts m_parts;
};

} // namespace metaflow::health
