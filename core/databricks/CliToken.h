#pragma once

#include "core/base/Clock.h"
#include "core/databricks/OAuth.h"
#include "core/databricks/Profile.h"

namespace metaflow::databricks {

/// The token that `databricks auth token` gives: for profiles that hold no secret, because Databricks' own command line
/// keeps it. `forced`: one that it did not keep, where it can do that. ToolMissing (also for the command line of
/// before, `legacy`), SignInExpired where it asks for a new login, SignInRefused with what it says, Timeout, Cancelled.
[[nodiscard]] QCoro::Task<Result<Grant>> tokenOfCli(Clock *clock, Profile profile, bool forced, std::stop_token stop);

} // namespace metaflow::databricks
