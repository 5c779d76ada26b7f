#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

#include <optional>

namespace metaflow::testing {

using CsvCell = std::optional<QString>; ///< nullopt: empty and not quoted
using CsvRows = QVector<QVector<CsvCell>>;

/// RFC 4180 to the letter, written from its grammar and not from our writer: nothing where the text breaks a rule.
[[nodiscard]] std::optional<CsvRows> parseStrictCsv(const QByteArray &bytes);

} // namespace metaflow::testing
