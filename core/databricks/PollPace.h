#pragma once

#include <chrono>
#include <optional>

namespace metaflow::databricks {

/// When to ask how a statement is doing. The writes of one session take about equally long, so the first question about
/// one comes when the last ones were over, and some close ones follow. Nothing known yet, and after those: the cadence
/// of the vendor's tools, with short ones in front.
class PollPace {
public:
    /// Before the question number `poll` (from 0).
    [[nodiscard]] std::chrono::milliseconds pause(int poll) const;
    /// Question number `poll` found the statement done, so long after it was accepted.
    void done(int poll, std::chrono::milliseconds after);

private:
    std::optional<double> m_first; ///< milliseconds
    int m_hits = 0; ///< in a row
};

} // namespace metaflow::databricks
