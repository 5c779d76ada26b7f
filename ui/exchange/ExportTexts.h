#pragma once

#include "core/exchange/ExportService.h"

#include <array>

namespace metaflow::ui {

/// What a file that leaves is.
enum class ExportAs { Csv, Excel, JsonLines, Sql, Dbt, Html };
inline constexpr std::array allExports
    = {ExportAs::Csv, ExportAs::Excel, ExportAs::JsonLines, ExportAs::Sql, ExportAs::Dbt, ExportAs::Html};

/// Not for dbt, which has a call of its own.
[[nodiscard]] exchange::Format formatOf(ExportAs as);
/// Only accepted and imported texts go there.
[[nodiscard]] bool takesAcceptedAlone(ExportAs as);
[[nodiscard]] QString exportWord(ExportAs as);
[[nodiscard]] QString exportSentence(ExportAs as);
[[nodiscard]] QString exportSuffix(ExportAs as); ///< `csv`
[[nodiscard]] QString exportFilter(ExportAs as); ///< of a dialog

/// What was written: rows or texts, bytes, where.
[[nodiscard]] QString writtenText(const exchange::ExportReport &report, ExportAs as);
[[nodiscard]] QString writtenText(const exchange::DbtReport &report);
/// Whether the record has it, and what is not in the file.
[[nodiscard]] QString writtenRest(bool recorded);
[[nodiscard]] QString writtenRest(const exchange::DbtReport &report);

} // namespace metaflow::ui
