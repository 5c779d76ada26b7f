#include "core/health/RunFigures.h"

#include "core/base/Clock.h"
#include "core/model/Plan.h"
#include "core/model/Run.h"
#include "core/store/Connection.h"

#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace metaflow::health {

namespace {

/// The smallest value that this share of all does not exceed.
std::chrono::milliseconds percentile(const std::vector<qint64> &sorted, int percent)
{
    if (sorted.empty()) {
        return {};
    }
    const size_t rank = (sorted.size() * static_cast<size_t>(percent) + 99) / 100;
    return std::chrono::milliseconds(sorted.at(std::max<size_t>(rank, 1) - 1));
}

Result<void> addGeneration(store::Connection &connection, int newest, RunFigures &figures)
{
    QSet<qint64> runs;
    std::vector<qint64> took;
    const QString done = requestStateName(RequestState::Done);
    const auto read = connection.stream(
        u"SELECT q.run_id, q.state, q.sent_at, q.finished_at, q.actual_micro_usd FROM generation_requests q "
        "WHERE q.state IN (?, ?) AND q.run_id IN (SELECT r.id FROM generation_runs r WHERE r.state <> ? "
        "ORDER BY r.id DESC LIMIT %1)"_s.arg(newest),
        {done, requestStateName(RequestState::Failed), runStateName(RunState::Prepared)}, [&](const QSqlQuery &row) {
            runs.insert(row.value(0).toLongLong());
            ++figures.requests;
            figures.costMicroUsd += row.value(4).toLongLong();
            const QDateTime sent = fromIsoTime(row.value(2).toString());
            const QDateTime finished = fromIsoTime(row.value(3).toString());
            if (row.value(1).toString() == done) {
                ++figures.succeeded;
                if (sent.isValid() && finished.isValid()) {
                    took.push_back(std::max<qint64>(sent.msecsTo(finished), 0));
                }
            }
        });
    if (!read) {
        return read;
    }
    std::sort(took.begin(), took.end());
    figures.runs = static_cast<int>(runs.size());
    figures.median = percentile(took, 50);
    figures.p95 = percentile(took, 95);
    return {};
}

Result<void> addImports(store::Connection &connection, int newest, RunFigures &figures)
{
    const QString succeeded = statementStateName(StatementState::Succeeded);
    QSet<QString> plans;
    return connection.forEach(
        u"SELECT s.plan_id, s.state, count(*) FROM import_statements s WHERE s.state IN (?, ?, ?) AND s.plan_id IN "
        "(SELECT p.plan_id FROM import_plans p WHERE EXISTS (SELECT 1 FROM import_statements t "
        "WHERE t.plan_id = p.plan_id AND t.state <> ?) ORDER BY p.id DESC LIMIT %1) GROUP BY s.plan_id, s.state"_s.arg(
            newest),
        {succeeded, statementStateName(StatementState::Failed), statementStateName(StatementState::Unknown),
            statementStateName(StatementState::Open)},
        [&](const QSqlQuery &row) {
            plans.insert(row.value(0).toString());
            figures.plans = static_cast<int>(plans.size());
            figures.statements += row.value(2).toLongLong();
            figures.applied += row.value(1).toString() == succeeded ? row.value(2).toLongLong() : 0;
        });
}

} // namespace

Result<RunFigures> runFigures(store::Connection &connection, int newest)
{
    RunFigures figures;
    auto read = addGeneration(connection, newest, figures);
    if (read) {
        read = addImports(connection, newest, figures);
    }
    return read ? Result<RunFigures>(figures) : fail(read.error());
}

} // namespace metaflow::health
