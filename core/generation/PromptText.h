#pragma once

#include <QByteArray>
#include <QString>

namespace metaflow::generation {

/// What is constant in every request: it comes first, byte for byte the same. Kept in resources/prompts.
[[nodiscard]] QString systemPrompt();
/// Minified; answers follow it.
[[nodiscard]] QByteArray answerSchema();
/// Goes with every item: which text asked for it. Changes with either file.
[[nodiscard]] QString templateVersion();

} // namespace metaflow::generation
