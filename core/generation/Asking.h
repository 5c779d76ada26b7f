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
/// Only a rejected item asks again. An imported one is described, also where the snapshot is older than the import; a
/// scan that finds another text there makes the item pending.
[[nodiscard]] bool isOpen(const Item &item);
[[nodiscard]] bool isDescribed(const Comment &comment);
/// `items` are the live items by key.
[[nodiscard]] Asked chooseAsked(const Snapshot &snapshot, const Selection &selection, const GenerationOptions &options,
    const QHash<QString, Item> &items);

} // namespace metaflow::generation
