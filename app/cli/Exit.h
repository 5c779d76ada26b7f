#pragma once

#include "core/base/Error.h"

namespace metaflow::cli {

/// What scripts decide on: the numbers of cli.md, which stay.
enum class ExitCode {
    Done = 0, ///< nothing left over
    Failed = 1,
    Changes = 2, ///< `plan create --detailed-exitcode`: there is something to apply
    Partly = 3, ///< the rest is listed
    Refused = 4, ///< the catalog drifted or the plan is stale; nothing was written
    NotSignedIn = 5,
    Locked = 6,
    Budget = 7,
    WrongUsage = 64,
    Cancelled = 130,
};

[[nodiscard]] ExitCode exitCodeFor(ErrorCode code);
/// For what stopped a run or an apply; Done where nothing did.
[[nodiscard]] ExitCode exitCodeForName(const QString &errorCodeName);

} // namespace metaflow::cli
