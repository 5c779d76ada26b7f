#pragma once

#include <QString>

namespace metaflow::sandbox::model {

/// Tokens of a text: an estimate after the o200k pattern, without its vocabulary (wire/model-providers.md, section 4:
/// within -8 … +21 % on fifteen kinds of text). Not exact, and the same on every run.
[[nodiscard]] qint64 countTokens(const QString &text);

} // namespace metaflow::sandbox::model
