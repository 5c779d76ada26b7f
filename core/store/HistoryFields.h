#pragma once

#include "core/model/History.h"
#include "core/store/Rows.h"

#include <optional>

namespace metaflow::store {

/// A row of `approval_history` as it stands in the database. A null QString is NULL.
struct HistoryFields {
    qint64 id = 0;
    qint64 item = 0;
    QString action;
    QString oldStatus, newStatus;
    Comment oldText, newText, comment;
    Comment undoFacts; ///< JSON: what else an undo has to bring back
    std::optional<qint64> itemVersion, viaCount, run;
    QString user, userSource, via;
    QString time; ///< ISO text
    QString batch, plan, statement;
    std::optional<qint64> needsWork; ///< 0 or 1, after the event; absent in rows from before and of the earlier tool
    QString objectHash; ///< see objectHash(); of the row that made the item
    friend bool operator==(const HistoryFields &, const HistoryFields &) = default;
};

/// The chain's part of a row.
struct Seal {
    qint64 link = 0; ///< 0: not sealed
    QString hash; ///< hex
    QString salt; ///< hex; null once the texts are erased
    QString textHashes; ///< set once the texts are erased
    friend bool operator==(const Seal &, const Seal &) = default;
};

[[nodiscard]] HistoryFields fieldsOf(const HistoryRow &row);
/// Without `object`.
[[nodiscard]] HistoryRow rowOf(const HistoryFields &fields, const Seal &seal);

/// What to select (from `approval_history h`) for readFields() and readSeal().
[[nodiscard]] QString historyColumns(Dialect dialect);
[[nodiscard]] HistoryFields readFields(const QSqlQuery &query);
[[nodiscard]] Seal readSeal(const QSqlQuery &query);
inline constexpr int historyColumnCount = 25;

/// Which object an item is about, hex: a text must not come to stand at another object than it was written for.
[[nodiscard]] QString objectHash(const QString &pathJson, qint64 source);

[[nodiscard]] RowColumns historyInsertColumns();
[[nodiscard]] QVariantList historyInsertValues(const HistoryFields &fields, const Seal &seal);

} // namespace metaflow::store
