#pragma once

#include <QString>

namespace metaflow::ui {

struct Colors;

/// Spacing and edges that a palette cannot say. Item views stay unstyled: a styled view paints each cell slowly.
[[nodiscard]] QString styleSheet(const Colors &colors);

} // namespace metaflow::ui
