#pragma once

#include "core/model/Item.h"
#include "core/store/Connection.h"

#include <QHash>

namespace metaflow::store {

/// What an upload holds a row of a file against: much less than an Item, because a file means 100,000 of them.
struct ItemGlance {
    ItemRef ref;
    SourceId source;
    ObjectPath object;
    Status status = Status::Pending;
    QString text;
    friend bool operator==(const ItemGlance &, const ItemGlance &) = default;
};
/// Live ones, each in one statement. Errors as Connection::run, here and below.
[[nodiscard]] Result<QHash<ItemId, ItemGlance>> glancesById(Connection &connection, const QVector<ItemId> &ids);
[[nodiscard]] Result<QHash<QString, ItemGlance>> glancesByKey(Connection &connection, const QStringList &keys);

struct TextFor {
    ItemId item;
    QString text;
};
/// Which of these texts only come to stand beside their item's own, and are among its texts already: to offer them
/// again says nothing.
[[nodiscard]] Result<QVector<ItemId>> alreadyBeside(Connection &connection, const QVector<TextFor> &texts);

/// Which of these items a bulk would not approve, and why: `security_finding`, `would_replace`. As applyDecision().
[[nodiscard]] Result<QHash<ItemId, QString>> notApprovedInBulk(Connection &connection, const QVector<ItemId> &ids);

/// A table or a column as the last scan read it.
struct ScannedObject {
    ObjectPath object; ///< as the catalog spells it
    QString dataType; ///< of a column
    int ordinal = 0; ///< of a table 0
    friend bool operator==(const ScannedObject &, const ScannedObject &) = default;
};
/// By ObjectPath::key(); objects that no scan read are left out.
[[nodiscard]] Result<QHash<QString, ScannedObject>> scannedObjects(
    Connection &connection, SourceId source, const QVector<ObjectPath> &objects);
/// The workspace that was scanned last; none where nothing was scanned.
[[nodiscard]] Result<SourceId> sourceScannedLast(Connection &connection);

} // namespace metaflow::store
