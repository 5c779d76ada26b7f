#include "core/databricks/StatementJson.h"

#include "core/base/JsonText.h"
#include "core/databricks/ApiError.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace metaflow::databricks {

namespace {

StatementPhase phaseOf(const QString &state)
{
    if (state == "SUCCEEDED"_L1) {
        return StatementPhase::Succeeded;
    }
    if (state == "FAILED"_L1) {
        return StatementPhase::Failed;
    }
    if (state == "CANCELED"_L1) {
        return StatementPhase::Cancelled;
    }
    return state == "CLOSED"_L1 ? StatementPhase::Closed : StatementPhase::Waiting;
}

QJsonArray parametersOf(const Statement &statement)
{
    QJsonArray array;
    for (const auto &[name, value] : statement.parameters) {
        QJsonObject parameter{{u"name"_s, name}, {u"type"_s, u"STRING"_s}};
        if (value) { // an absent value is NULL
            parameter.insert(u"value"_s, *value);
        }
        array.append(parameter);
    }
    return array;
}

QJsonArray tagsOf(const Statement &statement)
{
    QJsonArray array;
    for (const auto &[key, value] : statement.tags) {
        array.append(QJsonObject{{u"key"_s, key}, {u"value"_s, value}});
    }
    return array;
}

/// Every cell is text or null; both are kept as they are.
Row rowOf(const QJsonArray &cells)
{
    Row row;
    row.reserve(cells.size());
    for (const QJsonValue &cell : cells) {
        row.append(
            cell.isNull() ? Comment() : Comment(cell.isString() ? cell.toString() : cell.toVariant().toString()));
    }
    return row;
}

/// Only a path: the link is opaque, and the token must not go to another host because an answer says so.
Result<QString> nextChunkOf(const QJsonObject &result, const QString &id, const QString &subject)
{
    const QString link = result.value("next_chunk_internal_link"_L1).toString();
    if (!link.isEmpty()) {
        const bool path = link.startsWith(u'/') && !link.startsWith("//"_L1);
        return path ? Result<QString>(link) : fail(ErrorCode::UnexpectedAnswer, subject, u"chunk link"_s);
    }
    const QJsonValue index = result.value("next_chunk_index"_L1);
    if (index.isDouble() || index.isString()) {
        return u"/api/2.0/sql/statements/%1/result/chunks/%2"_s.arg(id).arg(int64Of(index));
    }
    return QString();
}

Result<void> readRows(const QJsonObject &result, StatementAnswer &answer, const QString &subject)
{
    for (const QJsonValue &cells : result.value("data_array"_L1).toArray()) {
        answer.rows.append(rowOf(cells.toArray()));
        if (!answer.columns.isEmpty() && answer.rows.last().size() != answer.columns.size()) {
            return fail(ErrorCode::UnexpectedAnswer, subject, u"row width"_s);
        }
    }
    auto next = nextChunkOf(result, answer.id, subject);
    if (!next) {
        return fail(next.error());
    }
    answer.nextChunk = *next;
    return {};
}

} // namespace

QByteArray statementBody(const Statement &statement, const QString &warehouseId)
{
    QJsonObject body{{u"statement"_s, statement.sql}, {u"warehouse_id"_s, warehouseId}, {u"wait_timeout"_s, u"0s"_s},
        {u"on_wait_timeout"_s, u"CONTINUE"_s}, {u"disposition"_s, u"INLINE"_s}, {u"format"_s, u"JSON_ARRAY"_s}};
    if (!statement.parameters.isEmpty()) {
        body.insert(u"parameters"_s, parametersOf(statement));
    }
    if (!statement.tags.isEmpty()) {
        body.insert(u"query_tags"_s, tagsOf(statement));
    }
    if (statement.rowLimit > 0) {
        body.insert(u"row_limit"_s, statement.rowLimit);
    }
    return jsonText(QJsonDocument(body));
}

Result<StatementAnswer> readStatement(const QJsonObject &json, const QString &subject)
{
    StatementAnswer answer;
    answer.id = json.value("statement_id"_L1).toString();
    const QJsonObject status = json.value("status"_L1).toObject();
    if (answer.id.isEmpty() || !status.value("state"_L1).isString()) {
        return fail(ErrorCode::UnexpectedAnswer, subject, u"statement"_s);
    }
    answer.phase = phaseOf(status.value("state"_L1).toString());
    const QJsonObject error = status.value("error"_L1).toObject();
    answer.error = classifyStatementError(status.value("sql_state"_L1).toString(),
        error.value("error_code"_L1).toString(), error.value("message"_L1).toString(), subject);
    const QJsonObject manifest = json.value("manifest"_L1).toObject();
    for (const QJsonValue &column : manifest.value("schema"_L1).toObject().value("columns"_L1).toArray()) {
        answer.columns << column.toObject().value("name"_L1).toString();
    }
    answer.truncated = manifest.value("truncated"_L1).toBool();
    answer.chunks = static_cast<int>(int64Of(manifest.value("total_chunk_count"_L1)));
    const auto read = readRows(json.value("result"_L1).toObject(), answer, subject);
    return read ? Result<StatementAnswer>(std::move(answer)) : fail(read.error());
}

Result<StatementAnswer> readChunk(const QJsonObject &json, const QString &id, const QString &subject)
{
    StatementAnswer answer;
    answer.id = id;
    answer.phase = StatementPhase::Succeeded;
    const auto read = readRows(json, answer, subject);
    return read ? Result<StatementAnswer>(std::move(answer)) : fail(read.error());
}

} // namespace metaflow::databricks
