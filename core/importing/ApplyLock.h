#pragma once

#include "core/base/Result.h"

#include <QFuture>
#include <QString>

#include <memory>

namespace metaflow {
class SecretSource;
}
namespace metaflow::store {
struct StoreUrl;
}

namespace metaflow::importing {

/// One apply a source and catalog at a time, free as soon as its process ends, however it ends. SQLite: a lock file
/// beside the store with the owner's process id. PostgreSQL: an advisory lock on a connection of its own.
class ApplyLock {
public:
    virtual ~ApplyLock() = default;
    /// Does not wait for another owner. Locked, FileUnwritable, Storage, and as Connection::open.
    [[nodiscard]] virtual QFuture<Result<void>> acquire() = 0;
    /// Still ours? Asked before each statement. Locked where the connection that held it is gone.
    [[nodiscard]] virtual QFuture<Result<void>> check() = 0;

    /// `password`: of the store; outlives the lock.
    [[nodiscard]] static std::unique_ptr<ApplyLock> make(
        const store::StoreUrl &url, const QString &sourceKey, const QString &catalog, SecretSource *password = nullptr);
};

} // namespace metaflow::importing
