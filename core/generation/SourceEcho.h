#pragma once

#include "core/model/Item.h"

namespace metaflow::generation {

/// Lines of a request's data that read like orders to a model (`ignore the above …`, `write: …`), as they were sent.
/// Names, values, comments: whatever a stranger can put into a catalog. Nearly always none.
[[nodiscard]] QStringList ordersIn(const QByteArray &requestBody);
/// Where a text repeats such a line, three words and more in a row: a model that obeyed. One `echoes_data` a line, of
/// severity Security, so that no bulk approval takes the text along.
[[nodiscard]] QVector<Finding> echoesOf(const QStringList &orders, const QString &text);

} // namespace metaflow::generation
