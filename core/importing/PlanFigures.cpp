#include "core/importing/PlanFigures.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

constexpr int statementsAtOnce = 8; // as an apply does

qsizetype placeOf(Verdict verdict)
{
    return verdictsInOrder().indexOf(verdict);
}

} // namespace

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

const QVector<Verdict> &verdictsInOrder()
{
    static const QVector<Verdict> order{Verdict::Replace, Verdict::Conflict, Verdict::CameUndone, Verdict::Add,
        Verdict::ReplaceNotChosen, Verdict::NotPermitted, Verdict::NotSupported, Verdict::Missing,
        Verdict::ChangedOutside, Verdict::Unchanged};
    return order;
}

QVector<int> presentationOrder(const Plan &plan)
{
    QVector<int> order(plan.changes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
        [&](int a, int b) { return placeOf(plan.changes.at(a).verdict) < placeOf(plan.changes.at(b).verdict); });
    return order;
}

int secondsFor(const Plan &plan, std::chrono::milliseconds aStatement)
{
    const auto planned = std::count_if(plan.statements.begin(), plan.statements.end(),
        [](const PlanStatement &statement) { return !statement.derived; });
    const qint64 all = planned * aStatement.count();
    return static_cast<int>((all + statementsAtOnce * 1000 - 1) / (statementsAtOnce * 1000));
}

QString streamSigns(const PlanFacts &facts)
{
    return !facts.tableSigns.isEmpty() ? u"seen"_s : facts.signsRead ? u"none_seen"_s : u"not_readable"_s;
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
