#pragma once

#include "core/base/Result.h"
#include "core/model/Snapshot.h"

#include <QCoroTask>

#include <QHash>

#include <stop_token>

namespace metaflow::databricks {
class Session;
}

namespace metaflow::catalog {

/// What tables and columns are made from.
struct Lineage {
    QHash<QString, QVector<ObjectPath>>
        sources; ///< by key of the object (no source id); tables of tables, columns of columns
    [[nodiscard]] QVector<ObjectPath> of(const ObjectPath &object) const
    {
        return sources.value(object.key(SourceId{}));
    }
    friend bool operator==(const Lineage &, const Lineage &) = default;
};

/// One statement over system.access for the upstream of these tables of one catalog, seen in the last 180 days before
/// `today`. Given up after 30 s. Whoever may not read the system tables gets Forbidden or TableNotFound.
[[nodiscard]] QCoro::Task<Result<Lineage>> readLineage(
    databricks::Session &session, QVector<ObjectPath> tables, QDate today, std::stop_token stop);

/// Somebody who builds on a table and may be hurt by a new version of it.
struct Downstream {
    ObjectPath table; ///< what is read
    ObjectPath target; ///< what is made of it; empty where nobody says
    QString targetType; ///< STREAMING_TABLE, MATERIALIZED_VIEW …
    QString pipeline; ///< id of the pipeline that reads it; empty: none
    friend bool operator==(const Downstream &, const Downstream &) = default;
};

/// One statement over system.access for who reads these tables of one catalog, as readLineage(); ResultTooLarge where
/// the answer was cut.
[[nodiscard]] QCoro::Task<Result<QVector<Downstream>>> readDownstream(
    databricks::Session &session, QVector<ObjectPath> tables, QDate today, std::stop_token stop);

} // namespace metaflow::catalog
