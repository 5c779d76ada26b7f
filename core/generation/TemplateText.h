#pragma once

#include "core/model/Glossary.h"
#include "core/model/Template.h"

#include <QVector>

namespace metaflow::generation {

/// The names that a template may use. What stands in the user message is placed by the program and has no name here.
///
///     {{style}}         readers are business people | readers are data engineers …
///     {{length}}        one plain sentence | one or two plain sentences | one paragraph of …
///     {{language}}      English, German, Portuguese (pt-BR) …
///     {{data}}          what stands between the tags, and that it is data; must be there
///     {{answer}}        what the answer has to hold; must be there
///     {{instructions}}  the team's own; nothing where there are none
///     {{glossary}}      all terms in one line, where the glossary is small; else nothing
///     {{#translated}}…{{/translated}}   only where the language is not English
///
/// `{{#instructions}}` and `{{#glossary}}` stand only where there are any, `{{^instructions}}` where there are none.
/// Values go in as they are: nothing is escaped, and no Mustache in them is read.
[[nodiscard]] QStringList templateNames();

inline constexpr qsizetype longestTemplate = 8'000; ///< characters, as written
inline constexpr qsizetype longestInstructions = 2'000; ///< characters; of the team, and of a person for one run

/// Something wrong with a template. Codes: not_storable, too_long, unclosed_tag, unclosed_section, wrong_close,
/// too_deep, partial, delimiters, unknown_name, depends_on_table (the result would differ from table to table),
/// renders_to_nothing, data_missing, answer_missing; and of what is beside the text: bad_name, unknown_language,
/// instructions_too_long, pattern_too_long.
struct TemplateProblem {
    QString code;
    int line = 0, column = 0; ///< from 1, in characters; 0: not of a place
    QString name; ///< what stands there
    friend bool operator==(const TemplateProblem &, const TemplateProblem &) = default;
};

/// Everything that keeps a template from being saved, in the order of its lines. Fast enough for every key stroke.
[[nodiscard]] QVector<TemplateProblem> checkTemplate(const PromptTemplate &draft);
/// The constant part of a request. Empty where the template is not valid. `glossary`: the terms of the team.
[[nodiscard]] QString renderTemplate(const TemplateContent &content, const QVector<GlossaryTerm> &glossary);
/// Whether what it renders to depends on the glossary.
[[nodiscard]] bool usesGlossary(const TemplateContent &content);

/// `German` for de, `Portuguese (pt-BR)`; empty where nobody knows the code.
[[nodiscard]] QString languageName(const QString &code);

} // namespace metaflow::generation
