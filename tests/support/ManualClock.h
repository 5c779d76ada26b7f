#pragma once

#include "core/base/Clock.h"

#include <QPointer>
#include <QTimeZone>

#include <mutex>
#include <vector>

namespace metaflow::testing {

/// Stands still until advance(); then rings what is due, in order, on the caller's thread.
class ManualClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds elapsed() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override;
    void advance(std::chrono::milliseconds by);
    [[nodiscard]] int waiting() const; ///< how many timers are set

private:
    struct Timer {
        std::chrono::milliseconds at;
        QPointer<QObject> context;
        std::function<void()> then;
    };
    mutable std::mutex m_mutex;
    std::chrono::milliseconds m_elapsed{0};
    QDateTime m_start = QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC);
    std::vector<Timer> m_timers;
};

} // namespace metaflow::testing
