#pragma once

#include "core/model/Glossary.h"
#include "core/model/Item.h"
#include "core/store/Connection.h"

#include <QHash>
#include <QSet>

namespace metaflow::store {

/// What stands around items, for their checks.
struct Neighbours {
    struct Column {
        ItemId item;
        QString name;
        QString text;
        friend bool operator==(const Column &, const Column &) = default;
    };
    QHash<QString, QVector<Column>> columns; ///< live items of a table's columns, by ObjectPath::key() of the table
};
/// One statement, however many items there are. Errors as Connection::run.
[[nodiscard]] Result<Neighbours> neighboursOf(Connection &connection, const QVector<Item> &items);

/// Accepted texts of one column (or nested field) name and type in any table.
struct TextsOfName {
    struct Text {
        QString text;
        int count = 0; ///< of objects
        friend bool operator==(const Text &, const Text &) = default;
    };
    QVector<Text> texts; ///< the 50 most frequent, most frequent first
    int more = 0; ///< how many objects have still others
    friend bool operator==(const TextsOfName &, const TextsOfName &) = default;
};
/// The texts of the names of items, each name read once however many items and blocks of them have it: a hundred
/// thousand columns of one name would be read a hundred thousand times over else. Keep one for a whole job; what it
/// knows of a name is what was true when the job first met it.
class NamesSeen {
public:
    /// At most one statement. Errors as Connection::run.
    [[nodiscard]] Result<void> read(Connection &connection, const QVector<Item> &items);
    /// Nothing for a table and for what was not read.
    [[nodiscard]] TextsOfName of(const Item &item) const;
    [[nodiscard]] qint64 namesRead() const { return m_namesRead; } ///< from the store, so far

private:
    QSet<QString> m_names;
    QHash<QString, TextsOfName> m_texts; ///< by name and type
    qsizetype m_textsHeld = 0;
    qint64 m_namesRead = 0;
};

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
