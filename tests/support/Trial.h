#pragma once

#include <QJsonObject>
#include <QString>

namespace metaflow::testing {

/// How often a trial repeats what it tries, by METAFLOW_TRIALS: 10, at full size 100, at release size 1,000.
[[nodiscard]] int trialCount();
/// METAFLOW_SEED, else one by chance; printed once, so that a run can be repeated.
[[nodiscard]] quint32 trialSeed();
/// Leaves what a trial counted as NAME.json in the folder METAFLOW_RESULTS, with seed and size, and prints it.
void recordTrial(const QString &name, QJsonObject counts);

} // namespace metaflow::testing
