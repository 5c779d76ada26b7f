#pragma once

#include "app/sandbox/model/PromptReader.h"

namespace metaflow::sandbox::model {

/// Descriptions by rule: from the words of a name, its type and the table it stands in. Plain English sentences that
/// say what a reader could conclude as well, and never a sample value.
[[nodiscard]] QString describeTable(const AskedTable &table);
[[nodiscard]] QString describeColumn(const AskedTable &table, const AskedColumn &column);

} // namespace metaflow::sandbox::model
