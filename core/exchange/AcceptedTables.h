#pragma once

#include "core/model/Item.h"
#include "core/store/Connection.h"

#include <QSet>

#include <functional>
#include <optional>

namespace metaflow::exchange {

/// What of a filter is accepted or imported and asks for no work; none where the filter asks for other things only.
[[nodiscard]] std::optional<ItemFilter> acceptedOf(ItemFilter filter);

/// Those of a filter that the last scan of their catalog did not find.
[[nodiscard]] Result<QSet<ItemId>> missingOf(store::Connection &connection, ItemFilter filter);

/// The items of one table, its own first, then those of its columns.
struct AcceptedTable {
    SourceId source;
    ObjectPath path;
    QString type; ///< MANAGED, VIEW …; empty where it was never scanned
    QVector<Item> items;
};

/// Takes out of a block of items what is not wanted.
using ItemSieve = std::function<Result<void>(QVector<Item> &block)>;

/// Each table of the filter's items by catalog, schema and name, in the memory of one table and some thousand items.
/// A table with nothing left in it does not come. Errors as Connection::run, and whatever `sieve` or `step` say.
[[nodiscard]] Result<void> forEachTable(store::Connection &connection, const ItemFilter &filter, const ItemSieve &sieve,
    const std::function<Result<void>(const AcceptedTable &table)> &step);

/// A filter on one line for people: `catalog main, status approved edited`. Holds what somebody typed.
[[nodiscard]] QString filterText(const ItemFilter &filter);

} // namespace metaflow::exchange
