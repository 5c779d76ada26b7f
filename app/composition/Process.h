#pragma once

namespace metaflow::app {

/// Tokens and keys live in this memory: no core file, and no other process of this user may look in. First of all.
void forbidCoreDumps();

} // namespace metaflow::app
