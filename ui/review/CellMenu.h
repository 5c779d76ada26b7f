#pragma once

#include "ui/review/ItemModel.h"

namespace metaflow::ui {

/// A word of the filter line.
struct FilterWord {
    QString key, value;
    friend bool operator==(const FilterWord &, const FilterWord &) = default;
};

/// What filters a list to the items that have the value of this cell; none where no word says it.
[[nodiscard]] QVector<FilterWord> wordsOfCell(const Item &item, ItemModel::Column column);
/// The sort that a click on the header of this column means.
[[nodiscard]] ItemSort sortOfColumn(ItemModel::Column column);

} // namespace metaflow::ui
