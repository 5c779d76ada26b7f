#pragma once

#include "core/catalog/TableDescription.h"
#include "core/model/Run.h"

#include <QHash>

namespace metaflow::generation {

/// One table with what of it is to be described.
struct AskedTable {
    TableInfo table;
    bool tableAsked = false;
    QVector<int> columns; ///< indices into table.columns, in ordinal order
    QVector<catalog::NestedField> fields = {}; ///< of structs, in the order of the description
    bool hasMoreFields = false; ///< structs whose fields nobody has read yet: see addFields()
    friend bool operator==(const AskedTable &, const AskedTable &) = default;
    [[nodiscard]] bool isEmpty() const { return !tableAsked && columns.isEmpty() && fields.isEmpty(); }
};

struct Asked {
    QVector<AskedTable> tables; ///< those with anything to ask, or of which fields are still to be read
    int leftAlone = 0; ///< objects of the selection that are not asked for, for any reason
    QMap<QString, int> leftAloneByReason; ///< `has_comment`, `open_item`, or a code of catalog::notCommentable()
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

/// The fields of tables whose structs were described, by table.
using FieldsByTable = QHash<ObjectPath, QVector<catalog::NestedField>>;
[[nodiscard]] QStringList keysOf(const FieldsByTable &fields, SourceId source);
/// Chooses among the fields as chooseAsked() does among columns, and drops tables of which nothing is asked then.
void addFields(Asked *asked, const FieldsByTable &fields, SourceId source, const Selection &selection,
    const GenerationOptions &options, const QHash<QString, Item> &items);

} // namespace metaflow::generation
