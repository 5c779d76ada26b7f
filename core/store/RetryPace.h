#pragma once

#include <QDeadlineTimer>

#include <chrono>
#include <optional>

namespace metaflow::store {

/// How long and with which pauses a transaction is done again that somebody else's came between. The pauses grow and
/// differ by chance, so that two who met once do not meet again and again.
class RetryPace {
public:
    /// A dozen writers at once need a second or two.
    explicit RetryPace(std::chrono::milliseconds patience = std::chrono::seconds(5))
        : m_patience(patience)
    {
    }
    /// Before the next try; nothing: it was tried often and long enough.
    [[nodiscard]] std::optional<std::chrono::milliseconds> next();

private:
    int m_tries = 0;
    QDeadlineTimer m_patience;
};

} // namespace metaflow::store
