#pragma once

#include "core/model/History.h"
#include "core/model/Item.h"

#include <QJsonValue>

namespace metaflow::exchange {

/// One column of a file: its name and how it is read from a row. Texts, whole numbers, truth values, objects or null.
template <typename Row> struct Column {
    QString name;
    QJsonValue (*value)(const Row &row);
};

/// The columns of `metadata_items`, those of the earlier tool first and in its order, without `generation_prompt`:
/// prompts are erased after a while and belong to requests.
[[nodiscard]] const QVector<Column<Item>> &itemColumns();
/// The same of `approval_history`, then the object's names.
[[nodiscard]] const QVector<Column<HistoryRow>> &historyColumns();

} // namespace metaflow::exchange
