#pragma once

#include "core/model/Item.h"
#include "core/store/HistoryFields.h"

#include <QHash>

namespace metaflow::store {

/// What decisions and the catalog change of an item: much less than an Item, because bulk means 100,000 of them.
struct ItemState {
    ItemId id;
    int version = 0;
    Status status = Status::Pending;
    QString text;
    bool needsWork = false;
    QString needsWorkReason;
    QString reviewedBy;
    QString reviewedAt; ///< ISO text
    QString author;
    QString checks; ///< JSON
    std::optional<int> score;
    Comment original;
    bool originalKnown = false;
    bool originalOurs = false; ///< the base is a text that we imported
    QString importError;
    Comment catalogValue; ///< what a scan found instead of the base, where catalogValueKnown
    bool catalogValueKnown = false;
    QString dataType;
    QString assignedTo;
    bool duplicate = false;
    QDateTime updatedAt;
    /// The version that first had this content: an undo raises the version but brings an older content back, and what
    /// was done before it can be undone next.
    int contentVersion = 0;
    void raise() { contentVersion = ++version; } ///< new content
    friend bool operator==(const ItemState &, const ItemState &) = default;
};

/// What to select (from `metadata_items i`) for readState(), as the first columns.
[[nodiscard]] QString stateColumns(Dialect dialect);
inline constexpr int stateColumnCount = 23;
[[nodiscard]] ItemState readState(const QSqlQuery &row);

/// In `metadata_items.checks`: a security finding that nobody dismissed.
[[nodiscard]] bool hasOpenSecurityFinding(const QString &checks);
/// The catalog held a comment that is not ours when the text was generated, or holds one now, and it is not this text.
[[nodiscard]] bool wouldReplace(const ItemState &state, const QString &text);

/// Locked until the transaction ends, in the order of the ids, so that two bulks do not wait for each other in a ring.
[[nodiscard]] Result<QHash<ItemId, ItemState>> loadStates(Connection &connection, const QVector<qint64> &ids);

/// One item's way from before to after; `fields` becomes its history row (item, texts, statuses, version and undo facts
/// are filled in).
struct StateChange {
    ItemState before, after;
    HistoryFields fields;
};
/// Writes what differs, raises versions where `after.version` is higher, keeps the search up to date and writes the
/// history rows. Set-based. Errors as Connection::run.
[[nodiscard]] Result<void> writeStates(
    Connection &connection, const QVector<StateChange> &changes, const QDateTime &now);

} // namespace metaflow::store
