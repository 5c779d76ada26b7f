#pragma once

#include "ui/shell/WordsKeeper.h"
#include "core/model/Plan.h"

#include <QTemporaryDir>

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

/// Words that somebody began on a plan, in a file of their own.
struct PlanWordsPlace {
    QTemporaryDir folder;
    store::Drafts drafts{folder.filePath(QStringLiteral("drafts.sqlite"))};
    ui::WordsKeeper keeper{drafts, QStringLiteral("store"), store::planWords};
};

} // namespace metaflow::testing
