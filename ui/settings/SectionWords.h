#pragma once

#include <QString>

class QWidget;

namespace metaflow::ui {

/// All words that a section shows by itself, a line each: labels, buttons, choices, names of fields and columns. What
/// somebody typed or a store holds is not among them.
[[nodiscard]] QString wordsOn(const QWidget *section);

} // namespace metaflow::ui
