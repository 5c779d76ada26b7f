#pragma once

#include "core/generation/Context.h"
#include "core/model/Ids.h"

#include <QLockFile>

#include <memory>

namespace metaflow::generation {

/// One process a run: two would send, and pay, the same requests. SQLite: a lock file beside the store that dies with
/// its owner. PostgreSQL: an advisory lock on the writer's connection, gone with it; taken again where that one
/// connects again after a restart of the server, unless somebody else was faster.
class RunLock {
public:
    /// RunLocked.
    [[nodiscard]] static QCoro::Task<Result<std::shared_ptr<RunLock>>> take(Context context, RunId run);
    [[nodiscard]] QCoro::Task<> release(Context context);
    /// Within the write before a request leaves: RunLocked where the run is somebody else's by now.
    [[nodiscard]] static Result<void> check(const store::Connection &writer, RunId run);

private:
    RunId m_run;
    std::unique_ptr<QLockFile> m_file; ///< none on PostgreSQL
};

} // namespace metaflow::generation
