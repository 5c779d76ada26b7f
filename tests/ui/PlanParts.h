#pragma once

#include "core/model/Plan.h"

namespace metaflow::testing {

/// A change of main.sales.<table>, of its column where there is one.
[[nodiscard]] inline Change planChange(
    const QString &table, const QString &column, Verdict verdict, const Comment &now, const Comment &ours)
{
    Change made;
    made.object = {{QStringLiteral("main"), QStringLiteral("sales"), table}};
    if (!column.isEmpty()) {
        made.object = made.object.child(column);
    }
    made.verdict = verdict;
    made.base = now;
    made.catalog = now;
    made.ours = ours;
    return made;
}

} // namespace metaflow::testing
