#pragma once

#include "core/model/Item.h"

#include <optional>

namespace metaflow::ui {

/// One of the texts of an item that can be laid beside another.
struct TextChoice {
    enum class Kind {
        Catalog, ///< what the catalog holds now
        Base, ///< what it held when the text was generated, where that is another one
        First, ///< the first proposal
        Other, ///< any other text of the item
        Standing,
        Typed, ///< and undecided
    };
    Kind kind = Kind::Standing;
    int number = 0; ///< of Other: as the list of texts numbers it
    QString text;
    friend bool operator==(const TextChoice &, const TextChoice &) = default;
    [[nodiscard]] bool isSamePlace(const TextChoice &other) const
    {
        return kind == other.kind && number == other.number;
    }
};

struct TextPair {
    TextChoice from, to;
    friend bool operator==(const TextPair &, const TextPair &) = default;
};

/// Each text once, the first of its kind: the numbers that keys take are places in this list.
[[nodiscard]] QVector<ItemText> distinctTexts(const QVector<ItemText> &texts);

/// What the catalog holds, as far as anybody knows.
[[nodiscard]] QString catalogNow(const Item &item);

/// From the oldest to what is typed. `texts` as the store has them; `typed` is what the editor holds.
[[nodiscard]] QVector<TextChoice> textChoices(const Item &item, const QVector<ItemText> &texts, const QString &typed);
/// What one sees without asking: what changed in the first proposal, else in the catalog's text; nothing where there is
/// nothing to compare with.
[[nodiscard]] std::optional<TextPair> restingPair(const QVector<TextChoice> &choices);
/// Other pairs that say something, in the order of their use.
[[nodiscard]] QVector<TextPair> usefulPairs(const QVector<TextChoice> &choices);

} // namespace metaflow::ui
