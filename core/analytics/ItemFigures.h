#pragma once

#include "core/analytics/Report.h"
#include "core/store/Connection.h"

#include <QMap>
#include <QStringList>

#include <functional>
#include <tuple>

namespace metaflow::analytics {

/// Case-folded catalog and schema.
struct SchemaKey {
    QString catalog, schema;
    friend bool operator==(const SchemaKey &, const SchemaKey &) = default;
    friend bool operator<(const SchemaKey &a, const SchemaKey &b)
    {
        return std::tie(a.catalog, a.schema) < std::tie(b.catalog, b.schema);
    }
};

/// As the catalog spells them.
struct SchemaName {
    QString catalog, schema;
};

/// Items of one kind in one schema.
struct ItemCount {
    qint64 all = 0, pending = 0, approved = 0, rejected = 0, imported = 0;
};

struct SchemaItems {
    qint64 anyItem = 0; ///< id of one of them: its names are spelt
    ItemCount tables, columns;
};
using SchemaItemsByKey = QMap<SchemaKey, SchemaItems>; ///< of all catalogs, whatever the filter

/// Fills statuses, byModel, byTemplate, bySchema (without editDistance), queue, oldestPending and scores; and gives
/// what coverage is made of. Errors as Connection::run, as with all functions of this folder.
[[nodiscard]] Result<SchemaItemsByKey> countItems(store::Connection &connection, const QDate &today, Report &report);

/// Names of AcceptanceRow::name for a schema; rows carry `catalog` and `schema` as keys until nameSchemas().
[[nodiscard]] QString schemaTitle(const SchemaName &name);
/// Puts names where keys stand, in bySchema.
void nameSchemas(const QMap<SchemaKey, SchemaName> &names, QVector<AcceptanceRow> &rows);

/// True where the filter is about this catalog (a key).
[[nodiscard]] bool isOfCatalog(const ReportFilter &filter, const QString &catalogKey);
/// True where a day (ISO text) lies in the time of the filter.
[[nodiscard]] bool isInTime(const ReportFilter &filter, const QString &day);
/// The same filter over whole days: `since` back to midnight, `until` on to midnight (UTC).
[[nodiscard]] ReportFilter overWholeDays(ReportFilter filter);

} // namespace metaflow::analytics
