#pragma once

#include "core/base/Result.h"

#include <QFuture>
#include <QHash>
#include <QPromise>

#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace metaflow {

/// Answers that are still to come. Whoever gives them may be about to stop: end() then gives Cancelled in their place,
/// so that nobody waits for ever. Callable from any thread.
class Pending {
public:
    /// What `asked` says, or Cancelled, whichever is first; Cancelled also where nobody is going to answer.
    template <typename T> [[nodiscard]] QFuture<Result<T>> watch(QFuture<Result<T>> asked)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>(); // shared by the answer and the end
        promise->start();
        const auto answer = [promise](Result<T> result) {
            promise->addResult(std::move(result));
            promise->finish();
        };
        const int id = m_state->add([answer] { answer(fail(ErrorCode::Cancelled)); });
        const auto once = [state = m_state, id, answer](Result<T> result) {
            if (state->take(id)) {
                answer(std::move(result));
            }
        };
        asked
            .then([once](const QFuture<Result<T>> &given) {
                once(given.resultCount() > 0 ? given.result() : Result<T>(fail(ErrorCode::Cancelled)));
            })
            .onCanceled([once] { once(fail(ErrorCode::Cancelled)); }); // whoever was to answer is gone
        return promise->future();
    }
    /// What is asked from now on is Cancelled at once.
    void end() const { m_state->end(); }

private:
    using GiveUp = std::function<void()>;
    struct State {
        int add(GiveUp giveUp)
        {
            std::unique_lock lock(mutex);
            if (!ended) {
                waiting.insert(++newest, std::move(giveUp));
                return newest;
            }
            lock.unlock();
            giveUp();
            return 0;
        }
        bool take(int id)
        {
            const std::scoped_lock lock(mutex);
            return waiting.remove(id) > 0;
        }
        void end()
        {
            std::unique_lock lock(mutex);
            ended = true;
            const auto left = std::exchange(waiting, {});
            lock.unlock(); // somebody may ask again at once
            for (const GiveUp &giveUp : left) {
                giveUp();
            }
        }
        std::mutex mutex;
        QHash<int, GiveUp> waiting;
        int newest = 0;
        bool ended = false;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>(); ///< shared with answers that are still to come
};

} // namespace metaflow
