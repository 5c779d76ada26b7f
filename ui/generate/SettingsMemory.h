#pragma once

#include "core/base/Job.h"
#include "core/model/Run.h"

namespace metaflow::ui {

/// The choices of the generate page as they were last made for a workspace, in the window's INI file. Keys of models,
/// privacy and what is ticked are never among them. Works off the GUI thread.
[[nodiscard]] Job<GenerationOptions> recallSettings(const QString &file, const QString &workspace);
[[nodiscard]] Job<bool> keepSettings(const QString &file, const QString &workspace, const GenerationOptions &options);

} // namespace metaflow::ui
