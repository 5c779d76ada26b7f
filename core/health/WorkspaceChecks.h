#pragma once

#include "core/databricks/Session.h"
#include "core/health/HealthCheck.h"
#include "core/health/StoreChecks.h"

#include <QCoroTask>
#include <QDateTime>

#include <stop_token>

namespace metaflow::health {

/// What the workspace said of itself.
struct WorkspaceFinding {
    QVector<HealthCheck> checks; ///< `profile`, `workspace`, `warehouse`, `literals`, `privileges`
    bool signedIn = false;
    QDateTime time; ///< its clock; invalid where it does not say
};

/// Over REST alone; SQL is sent only where the warehouse runs already. The session is the doctor's own. `scanned`: what
/// privileges are looked up for.
[[nodiscard]] QCoro::Task<WorkspaceFinding> examineWorkspace(net::HttpClient *http, databricks::Session *session,
    Result<databricks::Profile> profile, Result<QVector<ScannedCatalog>> scanned, std::stop_token stop);

/// WarehouseStopped where it was deleted or could not start: a stopped one starts by itself when it is used.
/// `answer`: of `GET …/warehouses/{id}`.
[[nodiscard]] HealthCheck checkWarehouse(const QString &id, const Result<QJsonObject> &answer);

/// What an answer of effective-permissions says of these names, a user's and those of the user's groups.
struct Rights {
    bool told = false; ///< anything at all
    bool uses = false; ///< USE_CATALOG
    bool modifies = false; ///< MODIFY or what includes it
    friend bool operator==(const Rights &, const Rights &) = default;
};
[[nodiscard]] Rights rightsOf(const QJsonObject &answer, const QStringList &mine);

} // namespace metaflow::health
