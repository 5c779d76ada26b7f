#pragma once

#include "core/analytics/ItemFigures.h"

#include <QHash>

namespace metaflow::analytics {

/// What the last scans found of one kind in one schema, held against its items.
struct ScannedObjects {
    QString stamp; ///< as long as it is the same, so is the rest
    qint64 objects = 0;
    qint64 commented = 0;
    qint64 withItem = 0;
    qint64 commentedImported = 0; ///< with a comment and an imported item
    friend bool operator==(const ScannedObjects &, const ScannedObjects &) = default;
};

struct ScannedKey {
    SchemaKey schema;
    bool tables = false;
    friend bool operator==(const ScannedKey &, const ScannedKey &) = default;
    friend bool operator<(const ScannedKey &a, const ScannedKey &b)
    {
        return std::tie(a.schema, a.tables) < std::tie(b.schema, b.tables);
    }
};
using ScannedBySchema = QMap<ScannedKey, ScannedObjects>;

/// Fills catalogs and coverage; gives names to schemas. `kept`: what was found out before, brought up to date.
[[nodiscard]] Result<QMap<SchemaKey, SchemaName>> countObjects(store::Connection &connection,
    const SchemaItemsByKey &items, const QMap<SchemaKey, qint64> &moves, ScannedBySchema &kept, Report &report);

/// What another process found out.
[[nodiscard]] Result<ScannedBySchema> keptObjects(store::Connection &connection);
/// Within a transaction that writes.
[[nodiscard]] Result<void> keepObjects(store::Connection &connection, const ScannedBySchema &kept);

} // namespace metaflow::analytics
