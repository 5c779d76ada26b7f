#pragma once

#include "ui/charts/ChartData.h"
#include "core/base/Result.h"

class QImage;

namespace metaflow::ui {

/// The table behind a chart as CSV (RFC 4180, safe in a spreadsheet); every category, numbers as a program reads them.
[[nodiscard]] QByteArray chartCsv(const ChartData &data);
/// Write the whole file or none. FileUnwritable, StoreFull. Not for the GUI thread.
[[nodiscard]] Result<QString> writeChartCsv(const ChartData &data, const QString &file);
[[nodiscard]] Result<QString> writeChartPng(const QImage &picture, const QString &file);

} // namespace metaflow::ui
