#pragma once

#include "tests/fuzz/FuzzTarget.h"

#include <chrono>
#include <random>

namespace metaflow::fuzz {

struct FuzzReport {
    qint64 inputs = 0;
    std::chrono::milliseconds slowest{}; ///< of the processor
    QString failure; ///< what was promised and not kept; the input stays in the file
};

/// Gives a target its seeds and then mutations of them. The same seed gives the same inputs.
class Fuzzer {
public:
    /// `folder`: for the file that is read, NAME.input; after a crash it holds what led to it.
    Fuzzer(FuzzTarget target, quint32 seed, const QString &folder);
    /// Ends with the time, after so many inputs, or with a failure.
    [[nodiscard]] FuzzReport run(std::chrono::milliseconds longest, qint64 mostInputs);
    [[nodiscard]] QString file() const { return m_file; }

private:
    [[nodiscard]] QByteArray mutated();
    void mutate(QByteArray &input);
    [[nodiscard]] qsizetype upTo(qsizetype most);
    void give(const QByteArray &input, FuzzReport &report);

    FuzzTarget m_target;
    std::mt19937 m_random;
    QString m_file;
};

/// Bytes that this process had in memory at most; `reset` begins anew where the system can.
[[nodiscard]] qint64 peakMemory(bool reset = false);

} // namespace metaflow::fuzz
