#pragma once

#include "core/store/HistoryFields.h"

namespace metaflow::store {

/// The ids and the link of rows to come.
struct HistoryPlace {
    QVector<qint64> ids;
    qint64 link = 0;
};
/// Rows as they will stand in the table.
struct SealedHistory {
    QVector<QVariantList> values;
    std::vector<PendingLink::Sealed> hashes;
};
/// Takes `count` ids; nobody else writes history in between. Inside a transaction.
[[nodiscard]] Result<HistoryPlace> takeHistoryPlace(Connection &connection, qsizetype count);
/// Salts and hashes. Asks no database, so that it can go on beside one that writes.
[[nodiscard]] SealedHistory sealedHistory(QVector<HistoryFields> rows, const HistoryPlace &place);
[[nodiscard]] Result<void> writeHistory(Connection &connection, const SealedHistory &history);

/// Writes history rows, sealed: ids, salts, hashes and the link are set here. Inside a transaction. Errors as
/// Connection::run.
[[nodiscard]] Result<void> writeHistory(Connection &connection, QVector<HistoryFields> rows);

} // namespace metaflow::store
