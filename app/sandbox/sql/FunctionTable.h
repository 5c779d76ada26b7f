#pragma once

#include "app/sandbox/sql/Scope.h"

namespace metaflow::sandbox::sql {

/// A call by its lower-case name, arguments translated. Fails with UNRESOLVED_ROUTINE, WRONG_NUM_ARGS.
[[nodiscard]] SqlResult<Typed> callFunction(
    const QString &name, const std::vector<Typed> &args, bool distinct, const Session &session);

/// One field of the struct that current_version() gives.
[[nodiscard]] SqlResult<Typed> versionField(const QString &field, const Session &session);

} // namespace metaflow::sandbox::sql
