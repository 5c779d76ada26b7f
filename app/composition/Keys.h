#pragma once

#include "app/composition/Folders.h"
#include "core/secrets/KeyRing.h"

#include <memory>

namespace metaflow::app {

/// This user's keys. Without a session bus there is no key store to ask, and asking would only cost time: then keys are
/// kept for the session only.
[[nodiscard]] std::unique_ptr<secrets::KeyRing> makeKeyRing(const Folders &folders, Clock &clock);

} // namespace metaflow::app
