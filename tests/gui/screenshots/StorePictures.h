#pragma once

#include <QString>

namespace metaflow::testing {

/// The review page on a store of many items, in the real window: `review-NAME<suffix>.png` into the folder. False, with
/// a line on stderr, where a step did not happen. Decides on one item in the name of another person.
[[nodiscard]] bool takeStorePictures(const QString &storeFile, const QString &folder, const QString &suffix);

} // namespace metaflow::testing
