#pragma once

#include "core/model/History.h"

namespace metaflow::review {

/// A line of what became of an item: a row of its history, or a text that was offered without one.
struct PastLine {
    std::optional<HistoryRow> row; ///< none: only the texts of the item tell of it
    Comment text; ///< the item's from here on, or what was offered `beside` it; none: erased, or nobody kept it
    bool beside = false;
    bool erased = false;
    std::optional<ItemText> source; ///< who wrote the text, where the item's texts still say so
    QDateTime time;
    /// Stays the same when the item is read again: the row's id, else the text's number, negative.
    [[nodiscard]] qint64 key() const { return row ? row->id : source ? -source->number : 0; }
    friend bool operator==(const PastLine &, const PastLine &) = default;
};

/// Everything an item ever was or was offered, newest first.
struct ItemPast {
    Item item; ///< as it is now
    QVector<PastLine> lines;
    bool whole = true; ///< false: older rows are left out
    friend bool operator==(const ItemPast &, const ItemPast &) = default;
};

/// Rows of the history, newest first, with the texts of the item woven in. Pure.
[[nodiscard]] QVector<PastLine> pastOf(const QVector<HistoryRow> &rows, const QVector<ItemText> &texts);

/// The newest line below `line` whose text was the item's own: what it is held against unless somebody chose another
/// one. -1: there is none.
[[nodiscard]] int ownBefore(const QVector<PastLine> &lines, int line);

/// More rows of one item are not read at once.
inline constexpr int maxPastRows = 5000;

} // namespace metaflow::review
