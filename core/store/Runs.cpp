#include "core/store/Runs.h"

#include "core/base/Clock.h"
#include "core/store/Requests.h"
#include "core/store/RunJson.h"
#include "core/store/Rows.h"
#include "core/store/Texts.h"
#include "core/store/UsageColumns.h"

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

const QString runColumns
    = u"SELECT id, source_id, state, selection, options, selection_hash, created_by, created_at, finished_at, "
      u"requests, "
      "succeeded, failed, items, left_alone, from_memory, billed_twice, statements, estimate_input, estimate_cached, "
      "estimate_output, estimate_micro_usd, actual_input, actual_cached, actual_output, actual_micro_usd, stopped_by, "
      "erased_at FROM generation_runs "_s;

QDateTime timeOrNone(const QString &text)
{
    return text.isEmpty() ? QDateTime() : fromIsoTime(text);
}

Run readRun(const QSqlQuery &row)
{
    Run run;
    int column = 0;
    run.id = RunId(row.value(column++).toLongLong());
    run.source = SourceId(row.value(column++).toLongLong());
    run.state = runStateFromName(row.value(column++).toString());
    readScope(row.value(column++).toString(), &run);
    run.options = optionsFromJson(row.value(column++).toString());
    run.selectionHash = row.value(column++).toString();
    run.createdBy = row.value(column++).toString();
    run.createdAt = timeOrNone(row.value(column++).toString());
    run.finishedAt = timeOrNone(row.value(column++).toString());
    for (int *count : {&run.requests, &run.succeeded, &run.failed, &run.items, &run.leftAlone, &run.fromMemory,
             &run.possiblyBilledTwice, &run.statements}) {
        *count = row.value(column++).toInt();
    }
    run.estimate = readUsage(row, column);
    run.actual = readUsage(row, column);
    run.stoppedBy = row.value(column++).toString();
    run.erasedAt = timeOrNone(row.value(column).toString());
    return run;
}

/// Of what changes while a run is sent, in the order of the placeholders of insert and update.
QVariantList changingValues(const Run &run)
{
    return QVariantList{runStateName(run.state), optionsToJson(run.options), bindTime(run.finishedAt), run.requests,
               run.succeeded, run.failed, run.items, run.leftAlone, run.fromMemory, run.possiblyBilledTwice,
               run.statements}
    + bindUsage(run.estimate) + bindUsage(run.actual) + QVariantList{bindText(run.stoppedBy)};
}

QVariantList lastingValues(const Run &run)
{
    return {bindId(run.source.value()), scopeToJson(run), bindText(run.selectionHash), bindText(run.createdBy),
        isoTime(run.createdAt)};
}

Result<QVector<Run>> readRuns(Connection &connection, const QString &rest, const QVariantList &values)
{
    QVector<Run> runs;
    auto read = connection.forEach(runColumns + rest, values, [&](const QSqlQuery &row) { runs << readRun(row); });
    if (!read) {
        return fail(read.error());
    }
    return runs;
}

} // namespace

Result<RunId> insertRun(Connection &connection, Run &run, QVector<Request> &requests)
{
    const auto id = connection.value(
        u"INSERT INTO generation_runs (source_id, selection, selection_hash, created_by, created_at, state, options, "
        "finished_at, requests, succeeded, failed, items, left_alone, from_memory, billed_twice, statements, "
        "estimate_input, estimate_cached, estimate_output, estimate_micro_usd, actual_input, actual_cached, "
        "actual_output, actual_micro_usd, stopped_by) VALUES (?"_s
            + u", ?"_s.repeated(24) + u") RETURNING id"_s,
        lastingValues(run) + changingValues(run));
    if (!id) {
        return fail(id.error());
    }
    run.id = RunId(id->toLongLong());
    for (Request &request : requests) {
        request.run = run.id;
    }
    if (auto done = insertRequests(connection, requests); !done) {
        return fail(done.error());
    }
    return run.id;
}

Result<void> updateRun(Connection &connection, const Run &run)
{
    auto done = connection.run(
        u"UPDATE generation_runs SET state = ?, options = ?, finished_at = ?, requests = ?, succeeded = ?, "
        "failed = ?, items = ?, left_alone = ?, from_memory = ?, billed_twice = ?, statements = ?, estimate_input = ?, "
        "estimate_cached = ?, "
        "estimate_output = ?, estimate_micro_usd = ?, actual_input = ?, actual_cached = ?, actual_output = ?, "
        "actual_micro_usd = ?, stopped_by = ? WHERE id = ?"_s,
        changingValues(run) + QVariantList{run.id.value()});
    if (!done) {
        return fail(done.error());
    }
    return done->numRowsAffected() > 0 ? Result<void>() : fail(ErrorCode::RunNotFound, QString::number(run.id.value()));
}

Result<void> setRunOptions(Connection &connection, RunId id, const GenerationOptions &options)
{
    auto done = connection.run(
        u"UPDATE generation_runs SET options = ? WHERE id = ?"_s, {optionsToJson(options), id.value()});
    if (!done) {
        return fail(done.error());
    }
    return done->numRowsAffected() > 0 ? Result<void>() : fail(ErrorCode::RunNotFound, QString::number(id.value()));
}

Result<Run> run(Connection &connection, RunId id)
{
    const auto found = readRuns(connection, u"WHERE id = ?"_s, {id.value()});
    if (!found) {
        return fail(found.error());
    }
    if (found->isEmpty()) {
        return fail(ErrorCode::RunNotFound, QString::number(id.value()));
    }
    return found->first();
}

Result<QVector<Run>> runs(Connection &connection, int limit)
{
    return readRuns(connection, u"ORDER BY id DESC LIMIT %1"_s.arg(limit), {});
}

Result<std::optional<Run>> openRun(Connection &connection, SourceId source, const QString &selectionHash)
{
    const auto found = readRuns(connection,
        u"WHERE selection_hash = ? AND source_id = ? AND state <> 'done' AND erased_at IS NULL ORDER BY id DESC LIMIT 1"_s,
        {bindText(selectionHash), source.value()});
    if (!found) {
        return fail(found.error());
    }
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

} // namespace metaflow::store
