#pragma once

#include "core/model/History.h"

namespace metaflow::ui {

/// A text that a rollback can put back at one object.
struct EarlierText {
    int number = 0; ///< among the item's texts; 0: none of them, it only stood in the catalog
    PlanId before; ///< of such a one: the plan that replaced it
    Comment text;
    QDateTime time; ///< when it was made; of such a one: when it was replaced
    std::optional<TextOrigin> origin; ///< none: it only stood in the catalog
    QString who; ///< its author; of such a one: who replaced it
    bool stood = false; ///< in the catalog, by the record
    bool stands = false; ///< it is what was last read there after a write
    friend bool operator==(const EarlierText &, const EarlierText &) = default;
};

/// Each text once, newest first: those of the item, and what else the record saw in the catalog. Erased ones are not
/// among them. Reads JSON: not for the GUI thread. Pure.
[[nodiscard]] QVector<EarlierText> earlierTexts(
    const QVector<ItemText> &texts, const QVector<HistoryRow> &historyNewestFirst);

} // namespace metaflow::ui
