#pragma once

#include "core/base/Result.h"

#include <QFuture>
#include <QPromise>

#include <memory>

namespace metaflow::databricks {

/// One answer where several may give one: a browser, a clock, a stop. The first counts. Copies are the same one, so
/// that what is still queued for it may come after whoever waited is gone. One thread.
template <typename T> class Once {
public:
    Once() { m_state->promise.start(); }
    void answer(Result<T> result) const
    {
        if (!m_state->done) {
            m_state->done = true;
            m_state->promise.addResult(std::move(result));
            m_state->promise.finish();
        }
    }
    [[nodiscard]] bool isAnswered() const { return m_state->done; }
    [[nodiscard]] QFuture<Result<T>> future() const { return m_state->promise.future(); }

private:
    struct State {
        QPromise<Result<T>> promise;
        bool done = false;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace metaflow::databricks
