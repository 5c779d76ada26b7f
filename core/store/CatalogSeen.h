#pragma once

#include "core/store/ItemStates.h"
#include "core/store/Items.h"

namespace metaflow::store {

/// The item once a scan has seen this comment at its object. Where it is neither the base nor the item's text, the item
/// gets needs_work (`catalog_changed`) and `catalogValue`, an imported one is pending again with it as its base; where
/// the base is unknown only `catalogValue`. Where it is the item's own text, it is the base. What a scan flagged goes
/// away when the base stands there again; needs_work of a person is never touched, and a rejected item is left alone.
/// NULL and '' are one. The version rises with what a person would see.
[[nodiscard]] ItemState withCommentSeen(ItemState state, const Comment &now);
/// The same for the data type: the item has it from here on, and needs_work (`type_changed:OLD>NEW`) until OLD is back.
/// Letter case and blanks of a type say nothing; an item without a type stays so.
[[nodiscard]] ItemState withTypeSeen(ItemState state, const QString &now);
/// An import wrote to the item's object after the catalog was read: the scan saw what stood there before. Never for an
/// invalid time.
[[nodiscard]] bool isNewerThanScan(const ItemState &state, const QDateTime &seenAt);

/// What a scan saw of one object. Nothing where it cannot tell.
struct Seen {
    std::optional<Comment> comment;
    QString type;
};
/// What was scanned, and what was seen of each object by ObjectPath::key(); `field` is the path of a nested field, of
/// which information_schema says nothing itself, else empty.
struct Scanned {
    SourceId source;
    QString catalog;
    QStringList schemas; ///< empty: all
    QDateTime at;
    std::function<Seen(const QString &key, const ObjectPath &field)> look;
};
/// What of it the items do not know yet: comments and types, an item at most once in each. Reads every live item of
/// what was scanned, one after the other; `look` asks the store nothing. Errors as Connection::run.
struct ScanFacts {
    QVector<CatalogFact> comments, types;
    friend bool operator==(const ScanFacts &, const ScanFacts &) = default;
};
[[nodiscard]] Result<ScanFacts> factsOfScan(Connection &connection, const Scanned &scanned);

} // namespace metaflow::store
