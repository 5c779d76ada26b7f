#pragma once

#include "core/exchange/CsvReader.h"
#include "core/model/Glossary.h"

namespace metaflow::exchange {

/// Columns `term`, `kind`, `meaning`, `avoid` (words parted by `;`) and `text_mode`; formulas are disarmed as in an
/// export of items (CsvWriter).
[[nodiscard]] QByteArray glossaryCsv(const QVector<GlossaryTerm> &terms);

struct GlossaryTable {
    QVector<GlossaryTerm> terms;
    QVector<CsvProblem> problems;
};
/// `term` and `meaning` must be there, `kind`, `avoid` and `text_mode` may; names of columns in any case and order. A
/// guard `'` is taken off where `text_mode` says safe. Codes beyond those of CsvReader.h: unknown_column,
/// missing_column, twice (a column or a term), unknown_mode, and those of generation/GlossaryRules.h.
[[nodiscard]] GlossaryTable readGlossaryCsv(const QByteArray &bytes);

} // namespace metaflow::exchange
