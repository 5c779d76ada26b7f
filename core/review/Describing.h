#pragma once

#include "core/model/Item.h"
#include "core/store/Connection.h"
#include "core/store/Items.h"

namespace metaflow::review {

/// An object of the stored snapshot that a person may describe by hand.
struct Describable {
    ObjectPath object;
    QString type; ///< of a column its data type, of a table MANAGED, VIEW …
    Comment comment; ///< in the catalog when it was scanned
    ItemId item; ///< none: nobody has offered a text for it yet
    Status status = Status::Pending; ///< of the item
    QString text; ///< that stands in it
    friend bool operator==(const Describable &, const Describable &) = default;
};

/// A table and its columns, in ordinal order. TableNotFound where the snapshot does not have it, Forbidden (`subject`
/// the table, `detail` a code of catalog::notCommentable()) where nobody may comment on it.
[[nodiscard]] Result<QVector<Describable>> describablesOf(
    store::Connection &connection, SourceId source, const ObjectPath &table);

/// What became of a text written by hand.
struct Described {
    ItemId item;
    bool created = false; ///< false: the object has an item already, which stays as it is
    friend bool operator==(const Described &, const Described &) = default;
};

/// Creates the item of a scanned table or column in a person's words: method `manual`, status `edited`, checked by
/// `recheck`, its base what the snapshot says. Two history rows, and one batch that an undo takes back to pending.
/// TableNotFound, ColumnNotFound, Forbidden as above; WrongUsage for an empty text, TextNotStorable.
[[nodiscard]] Result<Described> describe(store::Connection &connection, SourceId source, const ObjectPath &object,
    const QString &text, const Actor &actor, const BatchId &batch, const QDateTime &now, const store::Recheck &recheck);

} // namespace metaflow::review
