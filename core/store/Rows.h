#pragma once

#include "core/store/Connection.h"

#include <QStringList>
#include <QVector>

namespace metaflow::store {

/// A column of rows that go to the database as a set.
struct RowColumn {
    enum class Type { Integer, Text, Time, Bytes };
    QString name;
    Type type = Type::Text;
};
using RowColumns = QVector<RowColumn>;
using RowValues = QVector<QVariantList>; ///< one list a row, in the order of the columns

/// Rows as something to select from: `(SELECT …)` without an alias, and what to bind for it.
struct RowSet {
    QString sql;
    QVariantList values;
};
/// Not for Bytes.
[[nodiscard]] RowSet rowSet(Dialect dialect, const RowColumns &columns, const RowValues &rows);
/// A set of one column `id`.
[[nodiscard]] RowSet idSet(Dialect dialect, const QVector<qint64> &ids);
/// A set of one column `name`.
[[nodiscard]] RowSet textSet(Dialect dialect, const QStringList &texts);

/// Inserts all rows: a prepared statement on SQLite, sets of some thousand on PostgreSQL. `suffix` for ON CONFLICT.
/// Errors as Connection::run.
[[nodiscard]] Result<void> insertRows(Connection &connection, const QString &table, const RowColumns &columns,
    const RowValues &rows, const QString &suffix = {});
/// That many new ids of the table, in rising order, so that rows can be named before they are written. The ids must be
/// used before the next call for the same table. Errors as Connection::run.
[[nodiscard]] Result<QVector<qint64>> nextIds(Connection &connection, const QString &table, qsizetype count);

/// `a, b, c`
[[nodiscard]] QString namesOf(const RowColumns &columns);

} // namespace metaflow::store
