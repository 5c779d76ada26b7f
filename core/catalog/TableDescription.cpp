#include "core/catalog/TableDescription.h"

#include "core/base/JsonText.h"
#include "core/databricks/Session.h"
#include "core/databricks/SqlText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::catalog {

namespace {

Comment commentOf(const QJsonValue &object)
{
    const QJsonValue text = object["comment"_L1];
    return text.isString() ? Comment(text.toString()) : std::nullopt;
}

} // namespace

Result<TableInfo> tableOfDescription(const ObjectPath &table, const QString &json)
{
    const QJsonDocument document = parseJson(json.toUtf8());
    if (!document.isObject() || !document["columns"_L1].isArray()) {
        return fail(ErrorCode::UnexpectedAnswer, table.display(), u"json_metadata"_s);
    }
    TableInfo info;
    info.path = table;
    info.type = document["type"_L1].toString();
    info.comment = commentOf(document.object());
    const QJsonArray columns = document["columns"_L1].toArray();
    for (const QJsonValue &value : columns) {
        ColumnInfo column;
        column.name = value["name"_L1].toString();
        if (column.name.isEmpty()) {
            return fail(ErrorCode::UnexpectedAnswer, table.display(), u"json_metadata"_s);
        }
        column.ordinal = static_cast<int>(info.columns.size()) + 1;
        column.comment = commentOf(value);
        info.columns << column;
    }
    return info;
}

QCoro::Task<Result<TableInfo>> describeTable(databricks::Session &session, ObjectPath table, std::stop_token stop)
{
    databricks::Statement statement;
    statement.sql = u"DESCRIBE TABLE EXTENDED "_s + databricks::quotePath(table) + u" AS JSON"_s;
    statement.readsOnly = true;
    const auto result = co_await session.execute(std::move(statement), std::move(stop));
    if (!result) {
        co_return fail(result.error());
    }
    const databricks::Row row = result->rows.value(0);
    co_return tableOfDescription(table, row.value(0).value_or(QString()));
}

} // namespace metaflow::catalog
