#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace metaflow::testing {

/// A python3 of this machine that has a module; empty: none.
[[nodiscard]] QString pythonWith(const QString &module);

/// Rows of texts, as Python's `csv` reads them; nothing where it does not.
[[nodiscard]] std::optional<QJsonArray> readCsvByPython(const QString &file);
/// What openpyxl finds in a workbook: `sheets`, their names, and by the name of each an object with `rows`, `freeze`,
/// `filter`, `bold` (of the header), `formats` and `types` (of the first row below it) and `rules` (range and formulas
/// of each conditional format).
[[nodiscard]] std::optional<QJsonObject> readExcelByPython(const QString &file);
/// The cells below a header.
[[nodiscard]] QStringList columnOf(const QJsonArray &rows, const QString &name);

} // namespace metaflow::testing
