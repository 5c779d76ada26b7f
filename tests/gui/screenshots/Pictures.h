#pragma once

#include <QString>

namespace metaflow::testing {

/// Drives one practice round and writes `NAME<suffix>.png` into the folder. False, with a line on stderr, where a step
/// did not happen or a file was not written.
[[nodiscard]] bool takePictures(const QString &folder, const QString &suffix);

} // namespace metaflow::testing
