#pragma once

#include "core/model/Item.h"
#include "core/store/Connection.h"

namespace metaflow::store {

/// What an erasure took, or would take.
struct ErasedText {
    ItemId item;
    ObjectPath object;
    int historyRows = 0;
    int texts = 0; ///< of `item_texts`, those at other items that came from this one included
    int requests = 0; ///< whose prompt, answer and samples went
    int changes
        = 0; ///< of plans: what they wrote is not said any more, and they can be neither applied nor rolled back
    int catalogComments = 0; ///< of the stored snapshot
    QVector<ItemId> alsoAt; ///< items whose own text is word for word the same: left as they are
    friend bool operator==(const ErasedText &, const ErasedText &) = default;
};

/// What eraseItemText() would take. ItemNotFound.
[[nodiscard]] Result<ErasedText> previewErasure(Connection &connection, ItemId item);
/// Takes every text of an item out of the store for good: history (its hashes stay, so that the chain holds), item,
/// texts, prompts, answers and samples of the requests that hold it, plans and their statements, snapshot, search. The
/// item is left pending, without a text, marked `erased`; the event says which item, never what stood there. In one
/// transaction. What stays: the catalog, files that were written, backups, the logs of other programs. ItemNotFound;
/// Conflict while rows of the earlier tool are not sealed yet (any transaction seals them).
[[nodiscard]] Result<ErasedText> eraseItemText(
    Connection &connection, ItemId item, const Actor &actor, const QDateTime &now);
/// Items whose texts were erased, with the version that made of them: drafts of an older one still hold the text.
/// Errors as Connection::run.
[[nodiscard]] Result<QVector<ItemRef>> erasedItems(Connection &connection);

} // namespace metaflow::store
