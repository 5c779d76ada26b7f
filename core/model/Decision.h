#pragma once

#include "core/base/Error.h"
#include "core/model/History.h"

namespace metaflow {

/// What a person does to listed versions of items. Acts on exactly these (id, version) pairs.
struct Decision {
    enum class Kind {
        Approve,
        Reject,
        Edit, ///< `text` for all, or `texts`; in bulk, who has that text already is approved
        NeedsWork,
        Dismiss, ///< the findings of `dismissed` are seen to and no longer count; the status stays
        Assign, ///< to the person of `text`, empty: to nobody; the version stays, and nothing is there to undo
        Remark, ///< `comment` for the team, in the history alone; the version stays, and nothing is there to undo
    };
    Kind kind = Kind::Approve;
    QVector<ItemRef> items;
    QByteArray textHash; ///< of the text on the screen, for one item: another one now is a conflict; empty: any will do
    QString text; ///< Edit: the person's words
    QStringList texts; ///< Edit: one an item, in their order; empty: `text` for each of them
    QVector<Finding> dismissed; ///< of these texts, by check and arguments: Dismiss, and with an Edit what was
                                ///< dismissed while typing
    QString comment; ///< a reason, an instruction; may be empty
    Actor actor;
    BatchId batch; ///< the one this goes on with, after a store that took only some of its items; none: a new one
    bool bulk = false; ///< skip what has (or by this Edit gets) a security finding or would replace somebody's comment
    friend bool operator==(const Decision &, const Decision &) = default;
};

/// The version stays: nothing that somebody else decides on becomes another one, and nothing is there to undo.
[[nodiscard]] inline bool isAside(Decision::Kind kind)
{
    return kind == Decision::Kind::Assign || kind == Decision::Kind::Remark;
}

/// Why an item was left as it is: code name of an Error (`conflict`, `item_not_found`, `not_permitted`), or
/// `security_finding`, `would_replace`, `not_allowed_in_status`.
struct Skipped {
    ItemId item;
    QString reason;
    std::optional<Item> now; ///< the item as it is now, for a conflict
    friend bool operator==(const Skipped &, const Skipped &) = default;
};

struct DecisionOutcome {
    BatchId batch;
    int changed = 0;
    QVector<Item> items; ///< as they are now, at most 200
    QVector<Skipped> skipped;
    std::optional<Error> stoppedBy; ///< the rest was not reached: cancelled, or the store took no more
    int left = 0; ///< so many; of a decision they are its last items, and the last of `skipped`
    friend bool operator==(const DecisionOutcome &, const DecisionOutcome &) = default;
};

} // namespace metaflow
