#include "app/sandbox/api/StatementJson.h"

#include "app/sandbox/catalog/Types.h"
#include "core/base/JsonText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::api {

namespace {

QString stateName(StatementState state)
{
    static const std::array<QString, 6> names
        = {u"PENDING"_s, u"RUNNING"_s, u"SUCCEEDED"_s, u"FAILED"_s, u"CANCELED"_s, u"CLOSED"_s};
    return names.at(static_cast<size_t>(state));
}

QJsonObject statusOf(StatementState state, const sql::SqlError *error)
{
    QJsonObject status{{u"state"_s, stateName(state)}};
    if (state == StatementState::Failed && error) {
        status.insert(u"error"_s, QJsonObject{{u"error_code"_s, error->errorCode}, {u"message"_s, error->message()}});
        status.insert(u"sql_state"_s, error->sqlState);
    }
    return status;
}

QJsonArray columnsOf(const sql::ResultSet &result)
{
    QJsonArray columns;
    for (const sql::ResultColumn &column : result.columns) {
        QJsonObject object{{u"name"_s, column.name}, {u"position"_s, columns.size()},
            {u"type_name"_s, catalog::wireTypeName(column.type)}, {u"type_text"_s, column.type}};
        if (const auto decimal = catalog::decimalOf(column.type)) {
            object.insert(u"type_precision"_s, decimal->precision);
            object.insert(u"type_scale"_s, decimal->scale);
        }
        columns.append(object);
    }
    return columns;
}

/// DDL has no schema at all.
QJsonObject manifestOf(const sql::ResultSet &result)
{
    QJsonArray chunks;
    for (const sql::Chunk &chunk : result.chunks) {
        chunks.append(QJsonObject{
            {u"chunk_index"_s, chunks.size()}, {u"row_offset"_s, chunk.rowOffset}, {u"row_count"_s, chunk.rowCount}});
    }
    QJsonObject manifest{{u"format"_s, u"JSON_ARRAY"_s}, {u"total_chunk_count"_s, chunks.size()},
        {u"total_row_count"_s, result.rows}, {u"total_byte_count"_s, result.bytes}, {u"truncated"_s, result.truncated}};
    if (!result.columns.empty()) {
        const QJsonArray columns = columnsOf(result);
        manifest.insert(u"schema"_s, QJsonObject{{u"column_count"_s, columns.size()}, {u"columns"_s, columns}});
    }
    if (!chunks.isEmpty()) {
        manifest.insert(u"chunks"_s, chunks);
    }
    return manifest;
}

QByteArray compact(const QJsonObject &object)
{
    return jsonText(QJsonDocument(object));
}

} // namespace

QByteArray chunkJson(const QString &id, const sql::ResultSet &result, size_t index)
{
    const sql::Chunk &chunk = result.chunks.at(index);
    QJsonObject head{{u"chunk_index"_s, static_cast<qint64>(index)}, {u"row_offset"_s, chunk.rowOffset},
        {u"row_count"_s, chunk.rowCount}};
    if (index + 1 < result.chunks.size()) {
        const qint64 next = static_cast<qint64>(index) + 1;
        const qint64 offset = result.chunks.at(index + 1).rowOffset;
        head.insert(u"next_chunk_index"_s, next);
        head.insert(u"next_chunk_internal_link"_s,
            u"/api/2.0/sql/statements/%1/result/chunks/%2?row_offset=%3"_s.arg(
                id, QString::number(next), QString::number(offset)));
    }
    QByteArray out = compact(head);
    out.chop(1);
    return out + ",\"data_array\":" + chunk.json + '}';
}

QByteArray statementJson(
    const QString &id, StatementState state, const sql::SqlError *error, const sql::ResultSet *result)
{
    QByteArray out = compact({{u"statement_id"_s, id}, {u"status"_s, statusOf(state, error)}});
    if (state != StatementState::Succeeded || !result) {
        return out;
    }
    out.chop(1);
    out += ",\"manifest\":" + compact(manifestOf(*result));
    out += ",\"result\":" + (result->chunks.empty() ? QByteArray("{}") : chunkJson(id, *result, 0));
    return out + '}';
}

} // namespace metaflow::sandbox::api
