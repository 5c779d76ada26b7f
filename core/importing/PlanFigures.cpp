#include "core/importing/PlanFigures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

QHash<QString, int> countsOf(const QVector<Change> &changes)
{
    QHash<QString, int> counts;
    for (const Change &change : changes) {
        ++counts[verdictName(change.verdict)];
    }
    return counts;
}

int tableCommitsOf(const Plan &plan)
{
    QHash<int, QString> types;
    for (const Change &change : plan.changes) {
        types.insert(change.statement, change.tableType);
    }
    int commits = 0;
    for (const PlanStatement &statement : plan.statements) {
        commits += !statement.derived && !types.value(statement.number).endsWith("VIEW"_L1) ? 1 : 0;
    }
    return commits;
}

int stillOpen(const Plan &plan)
{
    return static_cast<int>(std::count_if(plan.changes.begin(), plan.changes.end(),
        [](const Change &change) { return change.statement != 0 && change.state == ChangeState::Open; }));
}

int leftOutOf(const QVector<Change> &changes)
{
    return static_cast<int>(std::count_if(changes.begin(), changes.end(),
        [](const Change &change) { return !isWritten(change.verdict) && change.verdict != Verdict::Unchanged; }));
}

} // namespace metaflow::importing
