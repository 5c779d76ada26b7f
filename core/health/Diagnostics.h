#pragma once

#include "core/base/Job.h"
#include "core/health/HealthCheck.h"

#include <QJsonObject>
#include <QStringList>
#include <QVector>

#include <optional>

namespace metaflow::store {
class Connection;
class Store;
} // namespace metaflow::store

namespace metaflow::health {

/// What may be told of a store: counts. The names in it come along only so that they can be kept out.
struct StoreFigures {
    QJsonObject figures;
    QStringList names; ///< of catalogs, schemas and tables
};
/// Errors as Connection::run. Long: for the bulk thread.
[[nodiscard]] Result<StoreFigures> storeFigures(store::Connection &connection);

/// What helps somebody who was not there: no secret, no text, no sample, no prompt; names of catalogs and tables become
/// numbers, addresses of persons go.
struct Diagnostics {
    QString version; ///< of MetaFlow
    QJsonObject settings; ///< as the program runs with them
    QVector<HealthCheck> checks;
    Result<StoreFigures> store = fail(ErrorCode::Internal); ///< why not, where it does not open
    QString logFile; ///< its newest 2,000 lines
};
/// A ZIP archive with versions.json, settings.json, checks.json, store.json and log.jsonl, for this user alone, there
/// whole or not at all; read again after it was written. Blocking. FileUnwritable, FileInvalid (not what was written).
[[nodiscard]] Result<void> saveDiagnostics(const QString &file, const Diagnostics &diagnostics);
/// The same with the figures of this store, on threads of its own.
[[nodiscard]] Job<bool> saveDiagnosticsOf(store::Store &store, QString file, Diagnostics diagnostics);

} // namespace metaflow::health
