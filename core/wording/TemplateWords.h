#pragma once

#include "core/exchange/CsvReader.h"
#include "core/generation/TemplateText.h"

namespace metaflow::wording {

/// `Line 3, column 14: there is no name “tabel”.`
[[nodiscard]] QString describe(const generation::TemplateProblem &problem);
/// A row of a file: `Line 7, column 2: …`.
[[nodiscard]] QString describe(const exchange::CsvProblem &problem);
/// Of a term that the glossary does not take: a code of GlossaryRules.h.
[[nodiscard]] QString describeTermProblem(const QString &code);

} // namespace metaflow::wording
