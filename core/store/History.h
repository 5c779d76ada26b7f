#pragma once

#include "core/model/History.h"
#include "core/store/Connection.h"

#include <QHash>

namespace metaflow::store {

/// Newest first.
[[nodiscard]] Result<QVector<HistoryRow>> history(Connection &connection, const HistoryFilter &filter);
/// How many lines of the record are of a minute in UTC, `2026-11-27T02:28`.
using MinuteCounts = QHash<QString, qint64>;
/// Adds what history() would find, whatever limit and beforeId say.
[[nodiscard]] Result<void> countHistory(Connection &connection, HistoryFilter filter, MinuteCounts &minutes);
/// Adds rows; the transaction's commit seals them (see Store::write).
[[nodiscard]] Result<void> appendHistory(Connection &connection, const QVector<HistoryRow> &rows);
/// An event of the record that belongs to no item: export, upload, plan approval … hashed into the same chain.
[[nodiscard]] Result<void> appendEvent(
    Connection &connection, const QString &kind, const Person &person, const QJsonObject &facts, const QDateTime &now);
/// Seals what is not sealed yet into one link. Called by every commit; the head row is locked here, last.
[[nodiscard]] Result<void> sealHistory(Connection &connection, const QDateTime &now);
/// Recomputes every hash and compares every item with its last sealed row.
[[nodiscard]] Result<HistoryVerdict> verifyHistory(
    Connection &connection, const std::function<bool(qint64 done, qint64 total)> &onProgress = {});
/// Hash of the last link, hex; empty before the first. Goes into the query tag of each write.
[[nodiscard]] Result<QString> chainHead(Connection &connection);
/// How far back the rows that vouch for items are followed.
enum class Depth {
    Rows, ///< their own hashes, and those of links with some thousand rows: for facts that are written many times over
    Links, ///< every link that vouches is summed up: for whatever reaches the catalog
};
/// Which of these items (none given: of all) are not what their last sealed row says, have a source but no such row, or
/// have one that is not what was sealed: they are left out of plans. What a text that was erased says agrees with
/// whatever stands.
[[nodiscard]] Result<QVector<ItemId>> changedOutside(
    Connection &connection, const QVector<ItemId> &ids, Depth depth = Depth::Links);

} // namespace metaflow::store
