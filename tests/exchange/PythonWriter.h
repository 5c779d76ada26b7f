#pragma once

#include <QStringList>
#include <QVector>

namespace metaflow::testing {

/// Whether this machine's Python can.
[[nodiscard]] bool canWriteCsvByPython();
[[nodiscard]] bool canWriteXlsxByPython();

/// Tables of texts, the header first, as Python's `csv` or openpyxl writes them: NUMBER.csv or NUMBER.xlsx in `folder`.
/// `settings`: of csv.writer, e.g. `delimiter=';'`. False where it failed.
[[nodiscard]] bool writeCsvByPython(const QVector<QVector<QStringList>> &tables, const QString &folder,
    const QString &settings, const QString &encoding);
[[nodiscard]] bool writeXlsxByPython(const QVector<QVector<QStringList>> &tables, const QString &folder);

} // namespace metaflow::testing
