#pragma once

#include "core/base/Job.h"
#include "core/model/Run.h"

namespace metaflow::ui {

/// A run's requests as CSV in UTF-8: what became of each, what it took, and why it failed. Names and reasons that a
/// spreadsheet would take for a formula get a `'` in front.
[[nodiscard]] QByteArray runReportCsv(const QVector<Request> &requests);
/// Written whole or not at all, off the GUI thread; gives the number of rows. FileUnwritable, StoreFull.
[[nodiscard]] Job<qint64> writeRunReport(const QString &file, const QVector<Request> &requests);

} // namespace metaflow::ui
