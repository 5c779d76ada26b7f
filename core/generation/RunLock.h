#pragma once

#include "core/generation/Context.h"
#include "core/model/Ids.h"

#include <QLockFile>

#include <memory>

namespace metaflow::generation {

/// One process a run: two would send, and pay, the same requests. SQLite: a lock file beside the store that dies with
/// its owner. PostgreSQL: an advisory lock on the writer's connection, gone with it.
class RunLock {
public:
    /// RunLocked.
    [[nodiscard]] static QCoro::Task<Result<std::shared_ptr<RunLock>>> take(Context context, RunId run);
    [[nodiscard]] QCoro::Task<> release(Context context);

private:
    RunId m_run;
    std::unique_ptr<QLockFile> m_file; ///< none on PostgreSQL
};

} // namespace metaflow::generation
