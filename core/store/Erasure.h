#pragma once

#include "core/model/Item.h"
#include "core/store/Connection.h"
#include "core/store/Drafts.h"

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
    bool logStays = false; ///< somebody reads the database: its log still holds the texts and could not be emptied
    QVector<ItemId>
        alsoAt; ///< items that hold one of the texts as their own, now or before, and duplicates: left as they are
    friend bool operator==(const ErasedText &, const ErasedText &) = default;
};

/// What eraseItemText() would take. ItemNotFound.
[[nodiscard]] Result<ErasedText> previewErasure(Connection &connection, ItemId item);
/// Takes every text of an item out of the store for good: history (its hashes stay, so that the chain holds), item,
/// texts, prompts, answers and samples of the requests that hold it, plans and their statements, snapshot, search. The
/// item is left pending, without a text, marked `erased`; the event says which item, never what stood there. In one
/// transaction. What stays: the catalog, files that were written, backups, the logs of other programs. ItemNotFound;
/// Conflict while rows of the earlier tool are not sealed yet (any transaction seals them), and while a plan that holds
/// it is being applied.
[[nodiscard]] Result<ErasedText> eraseItemText(
    Connection &connection, ItemId item, const Actor &actor, const QDateTime &now);
/// Items whose texts were erased, with the version that made of them: drafts of an older one still hold the text.
/// Errors as Connection::run.
[[nodiscard]] Result<QVector<ItemRef>> erasedItems(Connection &connection);
/// What words on this machine may be about these items, each alone and in its group. Errors as Connection::run.
[[nodiscard]] Result<QVector<Drafts::Erased>> erasedWords(Connection &connection);

} // namespace metaflow::store
