#pragma once

#include "core/base/Job.h"
#include "core/databricks/Profile.h"
#include "core/databricks/SessionInfo.h"
#include "core/providers/ModelAccess.h"
#include "core/store/Store.h"

namespace metaflow {
class Engine;
}
namespace metaflow::databricks {
class Session;
}
namespace metaflow::generation {
class GenerationService;
}
namespace metaflow::review {
class ReviewService;
}

namespace metaflow::health {

struct HealthCheck {
    QString name; ///< store, history, disk, clock, profile, workspace, warehouse, privileges, model_key, model, log
    bool ok = false;
    QString code; ///< error code name, or `ok`, or `not_configured`, or `clock_wrong`
    QString subject; ///< a file, a host
    QString detail; ///< what the other side said
    friend bool operator==(const HealthCheck &, const HealthCheck &) = default;
};

/// What is to be checked: as whoever asks found it, errors included.
struct Surroundings {
    Result<store::StoreInfo> store; ///< of Store::open()
    Result<databricks::Profile> profile;
    Result<providers::ModelAccess> model;
    QString logFile;
};

/// Looks at everything the work needs and starts nothing. Callable from any thread.
class Doctor {
public:
    Doctor(Engine &engine, store::Store &store, databricks::Session &session, generation::GenerationService &generation,
        review::ReviewService &review);
    /// The session is left at the profile of the surroundings.
    [[nodiscard]] Job<QVector<HealthCheck>> examine(Surroundings surroundings);

private:
    Engine &m_engine;
    store::Store &m_store;
    databricks::Session &m_session;
    generation::GenerationService &m_generation;
    review::ReviewService &m_review;
};

/// The checks that only compute, for themselves.
[[nodiscard]] HealthCheck checkOf(const QString &name, const QString &subject); ///< fine
[[nodiscard]] HealthCheck checkOf(const QString &name, const Error &error);
/// Room for the store to grow: StoreFull below 200 MB, StoreReadOnly where the folder cannot be written.
[[nodiscard]] HealthCheck checkDisk(const QString &folder);
/// `clock_wrong` where the record holds an event of the future (five minutes are forgiven).
[[nodiscard]] HealthCheck checkClock(const QDateTime &now, const QDateTime &newestEvent);
/// WarehouseStopped only where it was deleted: a stopped one starts by itself when it is used.
[[nodiscard]] HealthCheck checkWarehouse(const QVector<databricks::Warehouse> &warehouses, const QString &id);
/// FileUnwritable.
[[nodiscard]] HealthCheck checkLog(const QString &file);

} // namespace metaflow::health
