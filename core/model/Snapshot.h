#pragma once

#include "core/model/ObjectPath.h"

#include <QDateTime>
#include <QVector>

#include <optional>

namespace metaflow {

/// NULL and '' are different comments: nullopt is NULL.
using Comment = std::optional<QString>;

struct ColumnInfo {
    QString name;
    int ordinal = 0; ///< 1-based, as in information_schema
    QString type; ///< full_data_type
    bool nullable = true;
    Comment comment;
    bool masked = false; ///< has a Unity Catalog column mask; in the store also: nobody could read whether it has
    QStringList tags;
    friend bool operator==(const ColumnInfo &, const ColumnInfo &) = default;
};

struct ForeignKey {
    QStringList columns;
    ObjectPath referencedTable;
    QStringList referencedColumns;
    friend bool operator==(const ForeignKey &, const ForeignKey &) = default;
};

struct TableInfo {
    ObjectPath path;
    QString type; ///< MANAGED, EXTERNAL, VIEW, FOREIGN …: table_type of information_schema
    Comment comment;
    QString owner;
    QString lastAltered; ///< ISO text as the catalog gave it; only compared
    QVector<ColumnInfo> columns; ///< in ordinal order
    QStringList primaryKey;
    QVector<ForeignKey> foreignKeys;
    QStringList tags;
    bool rowFiltered = false;
    friend bool operator==(const TableInfo &, const TableInfo &) = default;
    [[nodiscard]] bool isView() const { return type.endsWith(QLatin1String("VIEW")); }
};

/// One catalog, or a part of it, as it was at one moment.
struct Snapshot {
    SourceId source;
    QString catalog;
    QVector<TableInfo> tables;
    QDateTime readAt;
    QStringList notRead; ///< what an optional statement could not read: "keys", "tags", "masks"
    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

/// What a scan, a quote or a run is about. Empty lists mean "all".
struct Selection {
    QString catalog;
    QStringList schemas;
    /// `*` and `?` over the table's own name, one with a dot also over `schema.table`; case-insensitive.
    QStringList tableGlobs;
    QVector<ObjectPath> tables; ///< ticked in the tree; empty: not restricted
    QVector<ObjectPath> objects; ///< exactly these tables, columns and fields; empty: not restricted
    QDateTime changedSince; ///< invalid: not asked
    friend bool operator==(const Selection &, const Selection &) = default;
    /// For one table; whoever asks about many makes a SelectionMatcher.
    [[nodiscard]] bool matches(const ObjectPath &table) const;
};

} // namespace metaflow
