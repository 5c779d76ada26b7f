#pragma once

#include "core/model/Item.h"

namespace metaflow::checks {

/// What a check may look at besides the text itself.
struct CheckContext {
    ObjectPath object;
    QString dataType;
    QStringList siblingNames;
    QStringList siblingTexts; ///< of the same table, without this item's
    QStringList samples; ///< masked, as they stood in the prompt
    int maxLength = 1000; ///< of the target, in characters
};

struct Checked {
    QVector<Finding> findings;
    int score = 100; ///< 0..100, from the findings alone
    friend bool operator==(const Checked &, const Checked &) = default;
};

/// Pure. Findings by check id: empty, too_short, too_long, restates_name, names_type, quotes_sample, personal_data,
/// secret, hedging, boilerplate, markup, link, sql, duplicate_sibling.
[[nodiscard]] Checked check(const QString &text, const CheckContext &context);
/// Changes when a check does: older scores are recomputed.
[[nodiscard]] int checksRevision();
/// From what an item itself holds (no siblings): for an edited text.
[[nodiscard]] CheckContext contextOf(const Item &item);
/// For model answers only: NFC, one paragraph, trimmed, no surrounding quotes. A person's text is never changed.
[[nodiscard]] QString normalised(const QString &answer);

} // namespace metaflow::checks
