#pragma once

#include "core/model/Item.h"
#include "core/model/Plan.h"

namespace metaflow {

/// What happened to an item: `approval_history.action`. The earlier tool writes the first five.
namespace action {
inline constexpr QLatin1StringView approved("approved");
inline constexpr QLatin1StringView rejected("rejected");
inline constexpr QLatin1StringView edited("edited");
inline constexpr QLatin1StringView imported("imported");
inline constexpr QLatin1StringView importFailed("import_failed");
inline constexpr QLatin1StringView generated("generated");
/// A text came to stand beside the item's own; `comment` holds it.
inline constexpr QLatin1StringView offered("offered");
inline constexpr QLatin1StringView uploaded("uploaded");
inline constexpr QLatin1StringView adopted("adopted");
inline constexpr QLatin1StringView needsWork("needs_work");
inline constexpr QLatin1StringView undone("undone");
inline constexpr QLatin1StringView dismissed("dismissed");
/// To whom stands in `comment`; empty: to nobody.
inline constexpr QLatin1StringView assigned("assigned");
inline constexpr QLatin1StringView commented("commented");
inline constexpr QLatin1StringView rolledBack("rolled_back");
inline constexpr QLatin1StringView catalogChanged("catalog_changed");
inline constexpr QLatin1StringView typeChanged("type_changed");
} // namespace action

/// A row of `approval_history`, sealed into the chain by the transaction that writes it.
struct HistoryRow {
    qint64 id = 0;
    ItemId item;
    QString action;
    Comment oldText, newText;
    std::optional<Status> oldStatus, newStatus;
    int itemVersion = 0; ///< after the event
    QString comment;
    Actor actor;
    QDateTime time;
    BatchId batch;
    RunId run;
    PlanId plan;
    QString statementId;
    qint64 linkId = 0; ///< position in the chain; 0: not sealed yet
    ObjectPath object; ///< filled when listed, not stored in the row
    friend bool operator==(const HistoryRow &, const HistoryRow &) = default;
};

struct HistoryFilter {
    QString catalog, schema, table, column;
    QString action;
    QVector<Status> statuses; ///< what an item became; empty: any
    QString person;
    ItemId item;
    BatchId batch;
    RunId run; ///< rows that this run wrote
    PlanId plan;
    QString search; ///< over comment, old and new text
    qint64 beforeId = 0; ///< newest first; for the next page: the smallest id so far
    int limit = 1000; ///< 0: all
    friend bool operator==(const HistoryFilter &, const HistoryFilter &) = default;
};

/// What `history verify` found.
struct HistoryVerdict {
    bool ok = false;
    qint64 rows = 0;
    qint64 links = 0;
    qint64 firstBad = 0; ///< history row id, or link position where the row is gone; 0: none
    QString
        reason; ///< code: `row_changed`, `row_missing`, `row_inserted`, `link_changed`, `link_missing`, `item_missing`
    QVector<ItemId> changedOutside; ///< items whose status or text is not what their last sealed row says, if any
    friend bool operator==(const HistoryVerdict &, const HistoryVerdict &) = default;
};

} // namespace metaflow
