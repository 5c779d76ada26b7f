#pragma once

#include "core/model/Glossary.h"
#include "core/model/Item.h"
#include "core/store/Connection.h"

#include <QHash>

namespace metaflow::store {

/// What stands around items, for their checks.
struct Neighbours {
    struct Column {
        ItemId item;
        QString name;
        QString text;
        friend bool operator==(const Column &, const Column &) = default;
    };
    struct Text {
        QString text;
        int count = 0; ///< of objects
        friend bool operator==(const Text &, const Text &) = default;
    };
    QHash<QString, QVector<Column>> columns; ///< live items of a table's columns, by ObjectPath::key() of the table
    QHash<QString, QVector<Text>> accepted; ///< accepted texts of one name and type in any table, by nameAndType()
};
/// The folded column (or nested field) and its type; empty for a table.
[[nodiscard]] QString nameAndType(const Item &item);
/// Two statements, however many items there are. Errors as Connection::run.
[[nodiscard]] Result<Neighbours> neighboursOf(Connection &connection, const QVector<Item> &items);

/// Live items under the filter, ordered by object; with a revision only those that were not checked under it.
[[nodiscard]] Result<QVector<ItemId>> itemsToCheck(
    Connection &connection, const ItemFilter &filter, std::optional<int> revision);

/// What the checks said of one version of an item.
struct CheckRow {
    ItemRef item;
    QVector<Finding> findings;
    int score = 0;
    int revision = 0; ///< checks::checksRevision()
};
/// Set-based; an item that has another version by now is left as it is. Versions, times and history stay: nobody
/// decided anything. How many were written. Errors as Connection::run.
[[nodiscard]] Result<int> writeChecks(Connection &connection, const QVector<CheckRow> &rows);

} // namespace metaflow::store
