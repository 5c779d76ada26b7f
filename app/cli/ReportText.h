#pragma once

#include "core/analytics/Report.h"

#include <QJsonObject>
#include <QStringList>

namespace metaflow::cli {

/// The figures as tables with headings, line by line.
[[nodiscard]] QStringList figuresText(const analytics::Report &report);
/// The same figures under the names of analytics::Report, in snake_case. Money is decimal text in dollars, null where
/// nobody knows a price.
[[nodiscard]] QJsonObject figuresJson(const analytics::Report &report);

/// Columns side by side, numbers to the right; the first line is the heading. Empty without rows.
[[nodiscard]] QStringList alignedLines(const QStringList &headings, const QVector<QStringList> &rows);

} // namespace metaflow::cli
