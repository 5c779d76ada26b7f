#pragma once

#include "core/checks/CheckSettings.h"

namespace metaflow::checks {

/// A text that other objects of the same name and type carry, and how many of them.
struct ElsewhereText {
    QString text;
    int count = 1;
    friend bool operator==(const ElsewhereText &, const ElsewhereText &) = default;
};

/// What a check may look at besides the text itself.
struct CheckContext {
    ObjectPath object;
    QString dataType;
    QStringList siblingNames;
    QStringList siblingTexts; ///< of the same table, without this item's
    QStringList samples; ///< masked, as they stood in the prompt
    int maxLength = 1000; ///< of the target, in characters
    QVector<ElsewhereText> elsewhere; ///< accepted texts of the same name and type in other tables: the most frequent
    int elsewhereMore = 0; ///< how many other objects have still other texts
    Standards standards;
    QString language; ///< ISO 639-1 code that the text should have; empty: as the settings say
    friend bool operator==(const CheckContext &, const CheckContext &) = default;
};

struct Checked {
    QVector<Finding> findings;
    int score = 100; ///< 0..100, from the findings alone
    friend bool operator==(const Checked &, const Checked &) = default;
};

/// Pure. Which checks there are is in CheckTable.h.
[[nodiscard]] Checked check(const QString &text, const CheckContext &context);

/// What one check took from the score.
struct Deduction {
    QString check;
    Severity severity = Severity::Info; ///< the highest of its findings
    int points = 0;
    int findings = 0;
    friend bool operator==(const Deduction &, const Deduction &) = default;
};
/// In the order of the findings, without dismissed ones; the score is 100 less all points, but never below 0.
[[nodiscard]] QVector<Deduction> deductions(const QVector<Finding> &findings);
[[nodiscard]] int scoreOf(const QVector<Finding> &findings);

/// Changes when a check, the settings or the glossary do, and comes back when they do: findings of another revision are
/// to be computed anew. Above 0.
[[nodiscard]] int checksRevision(const Standards &standards = {});
/// From what an item itself holds (no siblings, nothing of the team's): for an edited text. Where its samples were
/// erased, those that its text was found to quote stand in their place.
[[nodiscard]] CheckContext contextOf(const Item &item);
/// For model answers only: NFC, one paragraph, trimmed, no surrounding quotes. A person's text is never changed.
[[nodiscard]] QString normalised(const QString &answer);

} // namespace metaflow::checks
