#pragma once

#include "core/base/Interfaces.h"
#include "core/base/Pending.h"

#include <memory>
#include <mutex>

namespace metaflow::app {

/// The password of one database, for whoever signs in there: as long as there is somebody to ask that one is asked,
/// each time. Store threads end later than the engine and than the main thread's attention, so an end can be made: then
/// nobody waits any more, and the last answer must do, with which a read that is under way can still be stopped.
class StorePassword final : public SecretSource {
public:
    /// Before anybody asks.
    void use(std::shared_ptr<SecretSource> source);
    void end();
    /// What the source says. Cancelled: it is not going to say anything.
    [[nodiscard]] QFuture<Result<Secret>> secret() override;

private:
    struct Last {
        std::mutex mutex;
        Result<Secret> answer = fail(ErrorCode::Cancelled);
    };
    Pending m_pending;
    std::mutex m_mutex;
    std::shared_ptr<SecretSource> m_source; ///< under the mutex
    std::shared_ptr<Last> m_last = std::make_shared<Last>(); ///< shared with answers that are still to come
};

} // namespace metaflow::app
