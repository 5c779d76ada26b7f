#pragma once

#include <QString>

namespace metaflow::ui {

/// A text as a tool tip that shows exactly that: what a catalog or a model wrote is never markup. Qt takes a tip for
/// rich text only where it looks like some, and shows the entities of an escaped one literally otherwise.
[[nodiscard]] QString plainTip(const QString &text);

} // namespace metaflow::ui
