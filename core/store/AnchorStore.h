#pragma once

#include "core/store/Anchors.h"

namespace metaflow {
class SecretSource;
}

namespace metaflow::store {

/// Anchors in a second store: events `anchor_kept` of its record, so that its own chain holds them and the signature in
/// each shows who made it. One store keeps those of any number of others.

/// To be called in a transaction of the second store whose commit seals it.
[[nodiscard]] Result<void> keepAnchor(
    Connection &second, const Anchor &anchor, const Person &person, const QDateTime &now);
/// Those of the record of this store, oldest first, with the numbers of their events; whatever nobody signed stands
/// among them, whosever it says it is. Errors as Connection::run.
[[nodiscard]] Result<QVector<NumberedAnchor>> keptAnchors(Connection &second, const QString &storeId);
/// The same of a store that is opened for it, and read only. NotPermitted (`same_store`): an anchor in the store that
/// it is about proves nothing. NotFound (`no_anchor_kept`): it has none of this record. StoreUnreachable where there is
/// no such store: none is made; and as Connection::open and Connection::run. `password`: of the second store.
[[nodiscard]] Result<QVector<NumberedAnchor>> readKeptAnchors(
    const StoreUrl &second, const QString &storeId, SecretSource *password = nullptr);

} // namespace metaflow::store
