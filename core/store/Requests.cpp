#include "core/store/Requests.h"

#include "core/base/Clock.h"
#include "core/store/RunJson.h"
#include "core/store/Rows.h"
#include "core/store/Texts.h"
#include "core/store/UsageColumns.h"

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

using enum RowColumn::Type;

const RowColumns &requestColumns()
{
    static const RowColumns columns = {{u"id"_s, Integer}, {u"run_id"_s, Integer}, {u"number"_s, Integer},
        {u"table_path"_s, Text}, {u"targets"_s, Bytes}, {u"body"_s, Bytes}, {u"body_hash"_s, Text}, {u"state"_s, Text},
        {u"attempts"_s, Integer}, {u"billed_twice"_s, Integer}, {u"repair"_s, Integer}, {u"template"_s, Text},
        {u"parent"_s, Integer}, {u"estimate_input"_s, Integer}, {u"estimate_cached"_s, Integer},
        {u"estimate_output"_s, Integer}, {u"estimate_micro_usd"_s, Integer}, {u"actual_input"_s, Integer},
        {u"actual_cached"_s, Integer}, {u"actual_output"_s, Integer}, {u"actual_micro_usd"_s, Integer},
        {u"answer"_s, Bytes}, {u"error_code"_s, Text}, {u"error_detail"_s, Text}, {u"sent_at"_s, Text},
        {u"finished_at"_s, Text}};
    return columns;
}

/// NULL where there is nothing (or nothing any more).
QVariant packed(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(qCompress(bytes));
}

QByteArray unpacked(const QVariant &bytes)
{
    const QByteArray packedBytes = bytes.toByteArray();
    return packedBytes.isEmpty() ? QByteArray() : qUncompress(packedBytes);
}

QDateTime timeOrNone(const QString &text)
{
    return text.isEmpty() ? QDateTime() : fromIsoTime(text);
}

QVariantList valuesOf(const Request &request)
{
    return QVariantList{request.id.value(), request.run.value(), request.number, request.table.toJson(),
               packed(targetsToJson(request.targets)), packed(request.body), bindText(request.bodyHash),
               requestStateName(request.state), request.attempts, request.possiblyBilledTwice, bindFlag(request.repair),
               bindText(request.templateVersion), request.parent}
    + bindUsage(request.estimate) + bindUsage(request.actual)
        + QVariantList{packed(request.answer), bindText(request.errorCode), bindText(storable(request.errorDetail)),
            bindTime(request.sentAt), bindTime(request.finishedAt)};
}

Request readRequest(const QSqlQuery &row)
{
    Request request;
    int column = 0;
    request.id = RequestId(row.value(column++).toLongLong());
    request.run = RunId(row.value(column++).toLongLong());
    request.number = row.value(column++).toInt();
    request.table = ObjectPath::fromJson(row.value(column++).toString());
    request.targets = targetsFromJson(unpacked(row.value(column++)));
    request.body = unpacked(row.value(column++));
    request.bodyHash = row.value(column++).toString();
    request.state = requestStateFromName(row.value(column++).toString());
    request.attempts = row.value(column++).toInt();
    request.possiblyBilledTwice = row.value(column++).toInt();
    request.repair = row.value(column++).toInt() != 0;
    request.templateVersion = row.value(column++).toString();
    request.parent = row.value(column++).toInt();
    request.estimate = readUsage(row, column);
    request.actual = readUsage(row, column);
    request.answer = unpacked(row.value(column++));
    request.errorCode = row.value(column++).toString();
    request.errorDetail = row.value(column++).toString();
    request.sentAt = timeOrNone(row.value(column++).toString());
    request.finishedAt = timeOrNone(row.value(column++).toString());
    return request;
}

Result<QVector<Request>> readRequests(Connection &connection, const QString &condition, qint64 id)
{
    QVector<Request> found;
    auto read = connection.forEach(
        u"SELECT %1 FROM generation_requests WHERE %2 ORDER BY number"_s.arg(namesOf(requestColumns()), condition),
        {id}, [&](const QSqlQuery &row) { found << readRequest(row); });
    if (!read) {
        return fail(read.error());
    }
    return found;
}

/// The columns of a list: what is packed stays in the store.
QString lightColumns()
{
    QString names = namesOf(requestColumns());
    for (const QString &heavy : {u"targets"_s, u"body"_s, u"answer"_s}) {
        names.replace(u", "_s + heavy + u", "_s, u", NULL, "_s);
    }
    return names;
}

} // namespace

Result<RequestPage> requestPage(Connection &connection, const RequestQuery &query)
{
    RequestPage page;
    const QString counted = u"SELECT COALESCE(SUM(CASE WHEN state = 'in_flight' THEN 1 ELSE 0 END), 0), "
                            "COALESCE(SUM(CASE WHEN state = 'failed' THEN 1 ELSE 0 END), 0), COUNT(*) "
                            "FROM generation_requests WHERE run_id = ? AND number > 0"_s;
    auto counts = connection.forEach(counted, {query.run.value()}, [&](const QSqlQuery &row) {
        page.inFlight = row.value(0).toInt();
        page.total = row.value(query.failedOnly ? 1 : 2).toInt();
    });
    if (!counts) {
        return fail(counts.error());
    }
    const QString which
        = query.failedOnly ? u"AND state = 'failed' ORDER BY finished_at, number"_s : u"ORDER BY number"_s;
    auto read = connection.forEach(
        u"SELECT %1 FROM generation_requests WHERE run_id = ? AND number > 0 %2 LIMIT %3 OFFSET %4"_s
            .arg(lightColumns(), which)
            .arg(query.limit)
            .arg(query.offset),
        {query.run.value()}, [&](const QSqlQuery &row) { page.requests << readRequest(row); });
    if (!read) {
        return fail(read.error());
    }
    return page;
}

Result<void> insertRequests(Connection &connection, QVector<Request> &requests)
{
    const auto ids = nextIds(connection, u"generation_requests"_s, requests.size());
    if (!ids) {
        return fail(ids.error());
    }
    RowValues rows;
    for (qsizetype i = 0; i < requests.size(); ++i) {
        requests[i].id = RequestId(ids->at(i));
        rows << valuesOf(requests.at(i));
    }
    return insertRows(connection, u"generation_requests"_s, requestColumns(), rows);
}

Result<RequestId> insertRequest(Connection &connection, Request &request)
{
    QVector<Request> one = {request};
    if (auto done = insertRequests(connection, one); !done) {
        return fail(done.error());
    }
    request.id = one.first().id;
    return request.id;
}

Result<QVector<Request>> requests(Connection &connection, RunId run)
{
    return readRequests(connection, u"run_id = ?"_s, run.value());
}

Result<QVector<Request>> failedRequests(Connection &connection, RunId run)
{
    auto found = readRequests(connection, u"state = 'failed' AND run_id = ?"_s, run.value());
    if (found) {
        for (Request &request : *found) {
            request.body.clear();
            request.answer.clear();
        }
    }
    return found;
}

Result<Request> request(Connection &connection, RequestId id)
{
    const auto found = readRequests(connection, u"id = ?"_s, id.value());
    if (!found) {
        return fail(found.error());
    }
    if (found->isEmpty()) {
        return fail(ErrorCode::NotFound, QString::number(id.value()));
    }
    return found->first();
}

Result<void> updateTargets(Connection &connection, const Request &request)
{
    const auto done = connection.run(u"UPDATE generation_requests SET targets = ? WHERE id = ?"_s,
        {packed(targetsToJson(request.targets)), request.id.value()});
    return done ? Result<void>() : fail(done.error());
}

Result<void> updateBody(Connection &connection, const Request &request)
{
    const auto done = connection.run(u"UPDATE generation_requests SET body = ?, body_hash = ? WHERE id = ?"_s,
        {packed(request.body), bindText(request.bodyHash), request.id.value()});
    return done ? Result<void>() : fail(done.error());
}

Result<void> updateRequest(Connection &connection, const Request &request)
{
    auto done = connection.run(
        u"UPDATE generation_requests SET state = ?, attempts = ?, billed_twice = ?, actual_input = ?, "
        "actual_cached = ?, actual_output = ?, actual_micro_usd = ?, answer = ?, error_code = ?, error_detail = ?, "
        "sent_at = ?, finished_at = ? WHERE id = ?"_s,
        QVariantList{requestStateName(request.state), request.attempts, request.possiblyBilledTwice}
            + bindUsage(request.actual)
            + QVariantList{packed(request.answer), bindText(request.errorCode), bindText(storable(request.errorDetail)),
                bindTime(request.sentAt), bindTime(request.finishedAt), request.id.value()});
    if (!done) {
        return fail(done.error());
    }
    return done->numRowsAffected() > 0 ? Result<void>()
                                       : fail(ErrorCode::NotFound, QString::number(request.id.value()));
}

} // namespace metaflow::store
