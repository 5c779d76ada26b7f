#pragma once

#include "core/generation/TemplateText.h"

namespace metaflow::generation {

/// The problems of a template's tags: what the Mustache library does not tell, or tells without a place.
[[nodiscard]] QVector<TemplateProblem> scanTags(const QString &text);
/// Whether any tag has this name.
[[nodiscard]] bool mentions(const QString &text, const QString &name);

} // namespace metaflow::generation
