#pragma once

#include "core/model/Item.h"

namespace metaflow::ui {

/// Rows for a spreadsheet or a mail: catalog, schema, table, column, type, status, text; parted by tabs, a line each.
/// A cell with a tab, a line end or a quote is quoted. What a spreadsheet would run as a formula gets a `'` in front:
/// models and catalogs write these texts.
[[nodiscard]] QString rowsAsText(const QVector<Item> &items);

} // namespace metaflow::ui
