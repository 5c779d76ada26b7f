#pragma once

#include "core/model/Run.h"

#include <QHash>

namespace metaflow::generation {

/// One table with what of it is to be described.
struct AskedTable {
    TableInfo table;
    bool tableAsked = false;
    QVector<int> columns; ///< indices into table.columns, in ordinal order
    friend bool operator==(const AskedTable &, const AskedTable &) = default;
    [[nodiscard]] bool isEmpty() const { return !tableAsked && columns.isEmpty(); }
};

struct Asked {
    QVector<AskedTable> tables; ///< those with anything to ask
    int leftAlone = 0; ///< objects of the selection that have a comment or an open item
    friend bool operator==(const Asked &, const Asked &) = default;
};

/// Keys of every table and column of the snapshot that the options are about.
[[nodiscard]] QStringList keysOf(const Snapshot &snapshot, SourceId source, What what);
/// `items` are the live items by key. An item that is pending, approved or edited is open; a rejected one asks again.
[[nodiscard]] Asked chooseAsked(const Snapshot &snapshot, const Selection &selection, const GenerationOptions &options,
    const QHash<QString, Item> &items);

} // namespace metaflow::generation
