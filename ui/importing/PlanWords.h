#pragma once

#include "core/model/Plan.h"

#include <QPalette>

namespace metaflow::ui {

/// What a code of a change or of an apply means: an error's sentence or a reason's.
[[nodiscard]] QString reasonText(const QString &code);

/// A verdict in a word or two, for cells and buttons; the sentence is its tool tip.
[[nodiscard]] QString verdictWord(Verdict verdict, PlanKind kind);
/// The same with its reason, for a title.
[[nodiscard]] QString verdictSentence(Verdict verdict, PlanKind kind);

/// How a verdict looks: never by colour alone.
struct VerdictLook {
    QString iconName;
    QColor color;
};
[[nodiscard]] VerdictLook lookOf(Verdict verdict, PlanKind kind, const QPalette &palette);

/// What became of a change, or what would.
[[nodiscard]] QString stateText(const Change &change, PlanKind kind);
/// The same with the reason where it failed.
[[nodiscard]] QString outcomeText(const Change &change, PlanKind kind);

/// What a comment that shows nothing is: `(no comment)` for NULL, `(empty)` for ''; empty for a text.
[[nodiscard]] QString absenceText(const Comment &comment);
/// A comment for people: NULL and '' look different.
[[nodiscard]] QString commentText(const Comment &comment);

[[nodiscard]] QString signWord(Sign sign);

} // namespace metaflow::ui
