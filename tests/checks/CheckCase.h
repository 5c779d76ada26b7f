#pragma once

#include "core/checks/Checks.h"

#include <QSet>

namespace metaflow::testing {

/// A text with what stands around it: a line of tests/data/checks.
struct CheckCase {
    QString kind; ///< of the defect; empty for a good text
    QString text;
    checks::CheckContext context;
};
/// Fails the test where the file cannot be read.
[[nodiscard]] QVector<CheckCase> checkCases(const QString &fileName);

/// Ids of the checks that found something, each once.
[[nodiscard]] QSet<QString> checksThatFound(const CheckCase &one);

} // namespace metaflow::testing
