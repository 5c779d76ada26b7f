#include "core/store/Retention.h"

#include "core/base/Clock.h"
#include "core/store/Dialect.h"
#include "core/store/History.h"
#include "core/store/RunJson.h"
#include "core/store/Rows.h"
#include "core/store/Settings.h"
#include "core/store/Texts.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

const QString daysSetting = u"retention/days"_s;
constexpr int requestsAtOnce = 200;
constexpr int itemsAtOnce = 2'000;

/// Objects and types stay, for whoever looks at the run later.
QVariant withoutSamples(const QByteArray &packedTargets)
{
    if (packedTargets.isEmpty()) {
        return QVariant(QMetaType::fromType<QByteArray>());
    }
    QVector<RequestTarget> targets = targetsFromJson(qUncompress(packedTargets));
    for (RequestTarget &target : targets) {
        target.samples.clear();
        target.suggestions.clear();
        target.original.reset();
    }
    return qCompress(targetsToJson(targets));
}

Result<int> eraseRequests(Connection &connection, RunId run, ErasureScope scope)
{
    QVector<QVariantList> rows;
    const QString finished = scope == ErasureScope::Finished ? u" AND state = 'done'"_s : QString();
    auto read
        = connection.forEach(u"SELECT id, targets FROM generation_requests WHERE run_id = ? "
                             "AND (body IS NOT NULL OR answer IS NOT NULL)%1 ORDER BY number LIMIT %2"_s.arg(finished)
                                 .arg(requestsAtOnce),
            {run.value()}, [&](const QSqlQuery &row) {
                rows.append({withoutSamples(row.value(1).toByteArray()), row.value(0).toLongLong()});
            });
    if (!read) {
        return fail(read.error());
    }
    const auto done = connection.runMany(
        u"UPDATE generation_requests SET body = NULL, answer = NULL, error_detail = '', targets = ? WHERE id = ?"_s,
        rows);
    return done ? Result<int>(static_cast<int>(rows.size())) : fail(done.error());
}

/// Items whose samples came with this run: a later one may have brought others.
Result<int> eraseSamples(Connection &connection, RunId run)
{
    const Dialect dialect = connection.dialect();
    const QString metadata = sql::contains(dialect, u"i.generation_metadata"_s);
    const QString number = QString::number(run.value());
    auto done = connection.run(
        u"UPDATE metadata_items SET data_sample = NULL WHERE id IN (SELECT i.id FROM metadata_items i "
        "WHERE i.id IN (SELECT t.item_id FROM item_texts t WHERE t.run_id = ?) AND i.data_sample IS NOT NULL "
        "AND (%1 OR %1) LIMIT %2)"_s.arg(metadata)
            .arg(itemsAtOnce),
        {run.value(), u"\"run\":%1,"_s.arg(number), u"\"run\":%1}"_s.arg(number)});
    return done ? Result<int>(done->numRowsAffected()) : fail(done.error());
}

/// It is gone for good: nobody goes on with it.
Result<void> closeRun(Connection &connection, RunId run, const Person &person, const QDateTime &now)
{
    const auto requests
        = connection.value(u"SELECT count(*) FROM generation_requests WHERE run_id = ?"_s, {run.value()});
    if (!requests) {
        return fail(requests.error());
    }
    auto done = connection.run(
        u"UPDATE generation_runs SET erased_at = ?, state = 'done' WHERE id = ? AND erased_at IS NULL"_s,
        {isoTime(now), run.value()});
    if (!done) {
        return fail(done.error());
    }
    if (done->numRowsAffected() == 0) {
        return {}; // another process was faster
    }
    const QJsonObject facts{{u"what"_s, u"run"_s}, {u"run"_s, run.value()}, {u"requests"_s, requests->toLongLong()}};
    return appendEvent(connection, u"erasure"_s, person, facts, now);
}

} // namespace

Result<int> retentionDays(Connection &connection)
{
    const auto text = setting(connection, daysSetting);
    if (!text) {
        return fail(text.error());
    }
    bool isNumber = false;
    const int days = text->value_or(QString()).toInt(&isNumber);
    return isNumber && days >= 0 && days <= mostRetentionDays ? days : usualRetentionDays;
}

Result<bool> setRetentionDays(Connection &connection, int days, const Person &person, const QDateTime &now)
{
    if (days < 0 || days > mostRetentionDays) {
        return fail(ErrorCode::WrongUsage, QString::number(days));
    }
    const auto before = retentionDays(connection);
    if (!before) {
        return fail(before.error());
    }
    const QJsonObject facts{{u"retention_days"_s, days}, {u"before"_s, *before}};
    auto done = setSetting(connection, daysSetting, QString::number(days));
    if (done) {
        done = appendEvent(connection, u"policy"_s, person, facts, now);
    }
    return done ? Result<bool>(true) : fail(done.error());
}

Result<QVector<RunId>> runsToErase(Connection &connection, const ErasureLimits &limits)
{
    QVector<RunId> runs;
    auto read = connection.forEach(
        u"SELECT g.id FROM generation_runs g WHERE g.erased_at IS NULL AND ("
        "(g.state = 'done' AND coalesce(g.finished_at, g.created_at) <= ?) OR (g.state <> 'done' "
        "AND g.created_at <= ? AND coalesce(g.finished_at, g.created_at) <= ? AND NOT EXISTS "
        "(SELECT 1 FROM generation_requests q WHERE q.run_id = g.id AND q.sent_at > ?))) ORDER BY g.id"_s,
        {isoTime(limits.doneBefore), isoTime(limits.openBefore), isoTime(limits.openBefore),
            isoTime(limits.openBefore)},
        [&](const QSqlQuery &row) { runs << RunId(row.value(0).toLongLong()); });
    return read ? Result<QVector<RunId>>(std::move(runs)) : fail(read.error());
}

Result<ErasedBlock> eraseBlock(
    Connection &connection, RunId run, ErasureScope scope, const Person &person, const QDateTime &now)
{
    ErasedBlock block;
    const auto requests = eraseRequests(connection, run, scope);
    if (!requests) {
        return fail(requests.error());
    }
    block.requests = *requests;
    const auto items = eraseSamples(connection, run);
    if (!items) {
        return fail(items.error());
    }
    block.items = *items;
    block.more = block.requests == requestsAtOnce || block.items == itemsAtOnce;
    if (!block.more && scope == ErasureScope::Whole) {
        if (const auto closed = closeRun(connection, run, person, now); !closed) {
            return fail(closed.error());
        }
    }
    return block;
}

Result<bool> emptyLog(Connection &connection)
{
    if (connection.dialect() == Dialect::Postgres) {
        return true;
    }
    const auto busy = connection.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return busy ? Result<bool>(busy->toInt() == 0) : fail(busy.error());
}

} // namespace metaflow::store
