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

QJsonObject statusOf(const StatementView &view)
{
    const bool running = view.state == StatementState::Pending || view.state == StatementState::Running;
    QJsonObject status{
        {u"state"_s, running && view.quirks.unknownState ? u"WAITING_FOR_CAPACITY"_s : stateName(view.state)}};
    if (view.state == StatementState::Failed && view.error) {
        status.insert(
            u"error"_s, QJsonObject{{u"error_code"_s, view.error->errorCode}, {u"message"_s, view.error->message()}});
        status.insert(u"sql_state"_s, view.error->sqlState);
    }
    return status;
}

/// A 64-bit number, which may come as a text too.
QJsonValue number(qint64 value, bool asText)
{
    return asText ? QJsonValue(QString::number(value)) : QJsonValue(value);
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
QJsonObject manifestOf(const StatementView &view)
{
    const sql::ResultSet &result = *view.result;
    const bool asText = view.quirks.numbersAsText;
    QJsonArray chunks;
    for (const sql::Chunk &chunk : result.chunks) {
        chunks.append(QJsonObject{{u"chunk_index"_s, chunks.size()}, {u"row_offset"_s, number(chunk.rowOffset, asText)},
            {u"row_count"_s, number(chunk.rowCount, asText)}});
    }
    QJsonObject manifest{{u"format"_s, u"JSON_ARRAY"_s}, {u"total_chunk_count"_s, chunks.size()},
        {u"total_row_count"_s, number(result.rows, asText)}, {u"total_byte_count"_s, number(result.bytes, asText)},
        {u"truncated"_s, result.truncated}};
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

/// What comes next year: nothing a client knows may change because of it.
void addUnknown(QJsonObject *object)
{
    object->insert(u"x_next_year"_s,
        QJsonObject{{u"state"_s, u"BETTER_THAN_SUCCEEDED"_s}, {u"data_array"_s, QJsonArray{QJsonArray{u"no"_s}}}});
    object->insert(u"x_grade"_s, QJsonValue());
}

QByteArray withDataArray(QJsonObject head, const QByteArray &rows)
{
    QByteArray out = compact(head);
    out.chop(1);
    return out + ",\"data_array\":" + rows + '}';
}

} // namespace

QJsonObject chunkHead(const QString &id, const sql::ResultSet &result, size_t index)
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
    return head;
}

QByteArray chunkJson(const StatementView &view, size_t index)
{
    if (view.link) {
        return compact({{u"external_links"_s, QJsonArray{view.link(index)}}});
    }
    QJsonObject head = chunkHead(view.id, *view.result, index);
    for (const QString &name : {u"row_offset"_s, u"row_count"_s}) {
        head.insert(name, number(head[name].toInteger(), view.quirks.numbersAsText));
    }
    if (view.quirks.unknownFields) {
        addUnknown(&head);
    }
    return withDataArray(std::move(head), view.result->chunks.at(index).json);
}

QByteArray statementJson(const StatementView &view)
{
    QJsonObject head{{u"statement_id"_s, view.id}, {u"status"_s, statusOf(view)}};
    if (view.quirks.unknownFields) {
        addUnknown(&head);
    }
    QByteArray out = compact(head);
    if (view.state != StatementState::Succeeded || !view.result) {
        return out;
    }
    out.chop(1);
    out += ",\"manifest\":" + compact(manifestOf(view));
    out += ",\"result\":" + (view.result->chunks.empty() ? QByteArray("{}") : chunkJson(view, 0));
    return out + '}';
}

} // namespace metaflow::sandbox::api
