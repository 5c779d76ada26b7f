#pragma once

#include <QStringList>

namespace metaflow::testing {

/// The known list and what a file of rows could stumble over: formulas, quotes, line ends, signs of Excel, marks,
/// control characters. All of them can be stored, none stands there twice, none is empty.
[[nodiscard]] QStringList hostileTexts();

} // namespace metaflow::testing
