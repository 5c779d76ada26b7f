#pragma once

#include "core/model/Plan.h"

#include <QHash>

#include <chrono>

namespace metaflow::importing {

/// How many changes have which verdict, by verdict name.
[[nodiscard]] QHash<QString, int> countsOf(const QVector<Change> &changes);
/// Statements that make a table version: comments of views do not.
[[nodiscard]] int tableCommitsOf(const Plan &plan);
/// All verdicts in the order in which a person looks at them: what takes something away or waits for them first.
[[nodiscard]] const QVector<Verdict> &verdictsInOrder();
/// Indices into the changes in that order; within a verdict as in the plan.
[[nodiscard]] QVector<int> presentationOrder(const Plan &plan);
/// How many seconds an apply takes, rounded up, where one statement takes that long and eight are under way.
[[nodiscard]] int secondsFor(const Plan &plan, std::chrono::milliseconds aStatement = std::chrono::seconds(1));
/// `seen`, `none_seen` or `not_readable`; never "safe": a commit may stop a stream that reads the table.
[[nodiscard]] QString streamSigns(const PlanFacts &facts);
/// Planned changes that no statement reached yet (`--first N`, a stop).
[[nodiscard]] int stillOpen(const Plan &plan);
/// Changes that are in no statement, unchanged ones apart.
[[nodiscard]] int leftOutOf(const QVector<Change> &changes);

} // namespace metaflow::importing
