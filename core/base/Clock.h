#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace metaflow {

/// Time as a dependency, so that tests do not wait. All times are UTC.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Never goes back, and goes on while the machine is suspended: what was read before a night in a bag is old.
    /// For durations, ages, back-off and rate limits.
    [[nodiscard]] virtual std::chrono::milliseconds elapsed() const = 0;
    /// Calls `then` once on the thread of `context`, unless `context` is gone by then.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds elapsed() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override;
};

/// "2026-11-22T23:06:19.123Z": how every time stands in the store, in JSON and in files.
[[nodiscard]] QString isoTime(const QDateTime &time);
/// Invalid where the text is no such time; a text without a zone is UTC (the earlier tool's columns).
[[nodiscard]] QDateTime fromIsoTime(const QString &text);

} // namespace metaflow
