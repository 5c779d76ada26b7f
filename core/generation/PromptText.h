#pragma once

#include "core/model/Template.h"

#include <QByteArray>
#include <QString>

namespace metaflow::generation {

/// What comes with the program, kept in resources/prompts: `describe`, version 1, in English. Every table that no
/// template of the team is for is asked with it.
[[nodiscard]] PromptTemplate shippedTemplate();
/// What is constant in every request: it comes first, byte for byte the same. Of the shipped template.
[[nodiscard]] QString systemPrompt();
/// `{{data}}`: what stands between the tags of the user message, and that it is data.
[[nodiscard]] QString dataLegend();
/// `{{answer}}`: what an answer has to hold so that it can be tied to the names.
[[nodiscard]] QString answerRules();
/// Minified; answers follow it.
[[nodiscard]] QByteArray answerSchema();
/// `describe-1`: the shipped template's.
[[nodiscard]] QString templateVersion();

} // namespace metaflow::generation
