#pragma once

#include "core/importing/ImportService.h"

namespace metaflow::importing {

/// What the catalog says about one object now.
struct ObjectNow {
    ObjectPath path; ///< as the catalog spells it; empty: the object is gone
    QString tableType;
    Comment comment;
    [[nodiscard]] bool isThere() const { return !path.parts.isEmpty(); }
    friend bool operator==(const ObjectNow &, const ObjectNow &) = default;
};

/// What a verdict is given on: base, catalog and ours, and what was chosen.
struct Question {
    Comment base;
    bool baseKnown = true;
    QString ours;
    ObjectNow now;
    QStringList imported; ///< texts that we wrote to this object before and that hold nothing of anybody else
    QString appended; ///< the last text that we wrote behind somebody's own; empty: none
    bool changedOutside = false;
    bool replaceChosen = false;
    OnConflict onConflict = OnConflict::Wait;
    QVector<Comment>
        before; ///< what stood there before we wrote, the newest first; empty: nothing of ours was imported
    bool again = false; ///< what came undone is written again
    bool watched = false; ///< nobody decided on it since it was imported: it is here because it may have come undone
};

struct Answer {
    Verdict verdict = Verdict::Add;
    Comment ours; ///< what would be written: differs from the question's when it is appended to theirs
    friend bool operator==(const Answer &, const Answer &) = default;
};

/// design.md 9.1. Came undone is a conflict of its own kind: the catalog holds what stood there before we wrote. Pure.
[[nodiscard]] Answer verdictFor(const Question &question);

/// Whether an object is no longer as a plan saw it, NULL and '' kept apart, because a rollback puts back what was seen:
/// CatalogDrifted, TableNotFound or ColumnNotFound. Pure.
[[nodiscard]] std::optional<ErrorCode> differenceFrom(const Change &planned, const ObjectNow &now);

/// NULL and '' both count as no comment.
[[nodiscard]] bool isNoComment(const Comment &comment);
/// Catalogs that everybody reads and nobody writes.
[[nodiscard]] bool isReadOnlyCatalog(const QString &name);
/// Equal, or both no comment.
[[nodiscard]] bool sameForVerdict(const Comment &a, const Comment &b);
/// Theirs, an empty line, ours.
[[nodiscard]] QString appendedText(const QString &theirs, const QString &ours);
/// Whether a text that was written keeps the comment that stood there before it.
[[nodiscard]] bool isAppended(const Comment &before, const Comment &written);

} // namespace metaflow::importing
