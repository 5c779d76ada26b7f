#pragma once

#include <QCoroTask>

#include <QFuture>
#include <QPromise>
#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace metaflow::importing {

/// Wakes whoever waits for something to change. Engine thread only.
class Signal {
public:
    Signal() = default;
    ~Signal() { wake(); }
    Signal(const Signal &) = delete;
    Signal &operator=(const Signal &) = delete;

    /// Finished at the next wake().
    [[nodiscard]] QFuture<void> next();
    void wake();

private:
    std::optional<QPromise<void>> m_promise;
};

/// What may leave for the warehouse: so many writes at once, fewer for a while where it is overloaded or others write
/// too, none while the apply is paused. Engine thread only.
class ApplyGate {
public:
    static constexpr int most = 8; ///< writes in flight (wire/databricks.md 6.6)

    /// Nothing new leaves until resume(); what is in flight comes in. `reason` as in Progress::waitsFor.
    void pause(QString reason);
    void resume();
    [[nodiscard]] bool isPaused() const { return !m_paused.isEmpty(); }
    [[nodiscard]] QString waitsFor() const { return m_paused; }
    /// For good: whoever waits goes home.
    void close();

    /// Waits for the end of a pause. False: closed.
    [[nodiscard]] QCoro::Task<bool> pass();
    /// Waits for a place as well, which leave() gives back. False: closed, and there is none.
    [[nodiscard]] QCoro::Task<bool> enter();
    void leave();

    /// Half as many at once; asked by all that were in flight together, once.
    void slower();
    /// After a success: one more at once as soon as all that may be in flight have succeeded.
    void faster();
    [[nodiscard]] int limit() const { return m_limit; }
    [[nodiscard]] int inFlight() const { return m_inFlight; }

    std::function<void()> onPause; ///< called when a pause begins or ends

private:
    Signal m_changed;
    QString m_paused;
    bool m_closed = false;
    int m_limit = most;
    int m_inFlight = 0;
    int m_sentBefore = 0; ///< in flight since before the last slower()
    int m_good = 0;
};

} // namespace metaflow::importing
