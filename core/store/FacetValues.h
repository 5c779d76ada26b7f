#pragma once

#include "core/model/Item.h"
#include "core/store/Connection.h"

namespace metaflow::store {

/// A value that items have, as it is spelled, and how many have it.
struct FacetValue {
    QString name;
    qint64 items = 0;
    friend bool operator==(const FacetValue &, const FacetValue &) = default;
};

/// What the choosers of a list offer, by name. Each is counted under the whole filter without its own part: schemas
/// without schema, table and column. Empty values are left out. Of tables and checks' kin at most facetLimit.
struct FacetValues {
    QVector<FacetValue> catalogs, schemas, tables;
    QVector<FacetValue> statuses, types, methods, authors, reviewers, assigned;
    QVector<FacetValue> checks; ///< of those that were asked for
    friend bool operator==(const FacetValues &, const FacetValues &) = default;
};
constexpr int facetLimit = 2000;

/// Four reads of the items. `checks`: ids to count. `wanted` is asked between them: false ends it with Cancelled.
/// Errors as Connection::run.
[[nodiscard]] Result<FacetValues> facetValues(Connection &connection, const ItemFilter &filter,
    const QStringList &checks, const std::function<bool()> &wanted = {});

} // namespace metaflow::store
