#pragma once

#include "core/generation/Asking.h"
#include "core/generation/Context.h"

namespace metaflow::generation {

struct Samples {
    QHash<ObjectPath, QHash<QString, QStringList>> byTable; ///< table -> column name -> what may leave
    int statements = 0;
};

/// One statement a table, a few at a time, under the privacy mode. A table that cannot be read is described without
/// samples; an error that no other table could escape (signed out, unreachable, cancelled) is returned.
[[nodiscard]] QCoro::Task<Result<Samples>> sampleTables(
    Context context, Asked asked, PrivacyMode mode, std::stop_token stop);
/// A tag of the table or the column that says its values are about people.
[[nodiscard]] bool isTaggedPersonal(const QStringList &tags);

} // namespace metaflow::generation
