#pragma once

#include "core/model/Glossary.h"

namespace metaflow::generation {

inline constexpr qsizetype longestTerm = 200; ///< characters; of an avoided word too
inline constexpr qsizetype longestMeaning = 2'000; ///< characters
inline constexpr qsizetype mostAvoided = 50;

/// What keeps a term out of the glossary: no_term, no_meaning, unknown_kind, too_long, line_break, too_many_avoided,
/// separator (a `;` in an avoided word: it parts them in a file), avoids_itself, not_storable. Empty where nothing
/// does.
[[nodiscard]] QString termProblem(const GlossaryTerm &term);
/// Without blanks around its parts, empty avoided words left out, `term` where no kind is said.
[[nodiscard]] GlossaryTerm tidied(GlossaryTerm term);

} // namespace metaflow::generation
