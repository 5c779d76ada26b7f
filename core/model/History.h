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
/// All its texts went on request; the item stands there without one.
inline constexpr QLatin1StringView erased("erased");
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
    bool erased = false; ///< its texts were erased on request; their hashes stay
    ObjectPath object; ///< filled when listed, not stored in the row
    QString executedBy; ///< the login of PostgreSQL that wrote the row; filled when listed, empty where nobody signs in
    friend bool operator==(const HistoryRow &, const HistoryRow &) = default;
};

struct HistoryFilter {
    QString catalog, schema, table, column;
    QString action;
    QStringList actions = {}; ///< one of these; empty: any
    QVector<Status> statuses; ///< what an item became; empty: any
    QString person;
    ItemId item;
    BatchId batch;
    RunId run; ///< rows that this run wrote
    PlanId plan;
    QString search; ///< over comment, old and new text
    QDateTime since, until; ///< from the first on, before the second; invalid: any
    qint64 beforeId = 0; ///< newest first; for the next page: the smallest id so far
    int limit = 1000; ///< 0: all
    friend bool operator==(const HistoryFilter &, const HistoryFilter &) = default;
};

/// An event of the record that belongs to no item: export, policy, erasure, plan approval, anchor …
struct RecordEvent {
    qint64 id = 0;
    QString kind;
    Person person;
    QDateTime time;
    QString facts; ///< JSON
    qint64 linkId = 0;
    QString executedBy = {}; ///< as in HistoryRow
    friend bool operator==(const RecordEvent &, const RecordEvent &) = default;
};

enum class BadPlace { None, HistoryRow, Event, Link, Item, Trigger, Anchor };

/// One thing that is wrong with the record.
struct RecordFault {
    BadPlace place = BadPlace::None;
    /// Code: `row_changed`, `rows_resealed` (recomputed under an older link), `row_missing`, `row_inserted`,
    /// `row_emptied` (its texts went, and no erasure names it),
    /// `link_changed`, `link_missing`, `item_missing`, `trigger_missing`, `trigger_changed`, `trigger_added`,
    /// `tail_cut`, `anchor_contradicted`, `anchor_forged`, `anchor_of_other_store`, `anchor_key_unknown`.
    QString reason;
    qint64 number = 0; ///< id of the row or event, position of the link, line of the anchor; 0: none
    qint64 last = 0; ///< of `rows_resealed`: the last row of the link
    qint64 position = 0; ///< of the link it belongs to; 0: to none
    QString name; ///< of a trigger; of an anchor in another store the address of that
    friend bool operator==(const RecordFault &, const RecordFault &) = default;
};

/// What no check of the record can show, and how much of it that concerns.
struct RecordDoubt {
    /// Code: `tail` (the newest `count` links could have been cut off), `after_anchor` (the same behind the newest
    /// anchor), `before_anchor` (`count` links were there before the oldest anchor was signed: made anew until then
    /// they look the same), `who`, `when`, `earlier_tool` (`count` rows), `erased` (texts of `count` rows).
    QString code;
    qint64 count = 0;
    friend bool operator==(const RecordDoubt &, const RecordDoubt &) = default;
};

/// What `history verify` found.
struct HistoryVerdict {
    bool ok = false;
    qint64 rows = 0;
    qint64 links = 0;
    qint64 firstBad = 0; ///< RecordFault::number of the first fault in the order of the chain; 0: none
    BadPlace place = BadPlace::None; ///< of that fault
    QString reason; ///< of that fault
    QVector<RecordFault> faults; ///< in the order of the chain, at most 100
    QVector<ItemId> changedOutside; ///< items that are not what their last sealed row says, if any
    QVector<RecordDoubt> unproven; ///< never empty
    qint64 headPosition = 0;
    QString headHash; ///< hex
    int anchors = 0; ///< how many were held against the chain
    friend bool operator==(const HistoryVerdict &, const HistoryVerdict &) = default;
};

} // namespace metaflow
