#pragma once

#include "core/model/Plan.h"

#include <QHash>

namespace metaflow::importing {

/// How many changes have which verdict, by verdict name.
[[nodiscard]] QHash<QString, int> countsOf(const QVector<Change> &changes);
/// Statements that make a table version: comments of views do not.
[[nodiscard]] int tableCommitsOf(const Plan &plan);
/// Planned changes that no statement reached yet (`--first N`, a stop).
[[nodiscard]] int stillOpen(const Plan &plan);
/// Changes that are in no statement, unchanged ones apart.
[[nodiscard]] int leftOutOf(const QVector<Change> &changes);

} // namespace metaflow::importing
