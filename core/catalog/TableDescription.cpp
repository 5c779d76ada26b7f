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

QString typeText(const QJsonValue &type);

/// `struct<city:string,zip:int>`
QString structText(const QJsonArray &fields)
{
    QStringList parts;
    for (const QJsonValue &field : fields) {
        parts << field["name"_L1].toString() + u':' + typeText(field["type"_L1]);
    }
    return u"struct<"_s + parts.join(u',') + u'>';
}

/// As information_schema writes it.
QString typeText(const QJsonValue &type)
{
    const QString name = type.isString() ? type.toString() : type["name"_L1].toString();
    if (name == "struct"_L1) {
        return structText(type["fields"_L1].toArray());
    }
    if (name == "array"_L1) {
        return u"array<"_s + typeText(type["element_type"_L1]) + u'>';
    }
    if (name == "map"_L1) {
        return u"map<"_s + typeText(type["key_type"_L1]) + u',' + typeText(type["value_type"_L1]) + u'>';
    }
    if (name == "timestamp_ltz"_L1) {
        return u"timestamp"_s;
    }
    if (const QJsonValue precision = type["precision"_L1]; precision.isDouble()) {
        return u"%1(%2,%3)"_s.arg(name, QString::number(precision.toInt()), QString::number(type["scale"_L1].toInt()));
    }
    const QJsonValue length = type["length"_L1];
    return length.isDouble() ? u"%1(%2)"_s.arg(name, QString::number(length.toInt())) : name;
}

void addFields(const QJsonValue &type, const ObjectPath &path, QVector<NestedField> *fields)
{
    const QString name = type["name"_L1].toString();
    if (name == "array"_L1) {
        addFields(type["element_type"_L1], path.child(u"element"_s), fields);
    } else if (name == "map"_L1) {
        addFields(type["key_type"_L1], path.child(u"key"_s), fields);
        addFields(type["value_type"_L1], path.child(u"value"_s), fields);
    } else if (name == "struct"_L1) {
        const QJsonArray inner = type["fields"_L1].toArray();
        for (const QJsonValue &field : inner) {
            const ObjectPath below = path.child(field["name"_L1].toString());
            if (!below.name().isEmpty()) {
                fields->append({below, typeText(field["type"_L1]), commentOf(field)});
                addFields(field["type"_L1], below, fields);
            }
        }
    }
}

/// A 64-bit number may come as text.
std::optional<qint64> rowsOf(const QJsonValue &statistics)
{
    bool isNumber = false;
    const qint64 rows = statistics["num_rows"_L1].toVariant().toLongLong(&isNumber);
    return isNumber && rows >= 0 ? std::optional(rows) : std::nullopt;
}

} // namespace

Result<TableDescription> tableOfDescription(const ObjectPath &table, const QString &json)
{
    const QJsonDocument document = parseJson(json.toUtf8());
    if (!document.isObject() || !document["columns"_L1].isArray()) {
        return fail(ErrorCode::UnexpectedAnswer, table.display(), u"json_metadata"_s);
    }
    TableDescription description;
    description.rows = rowsOf(document["statistics"_L1]);
    TableInfo &info = description.table;
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
        addFields(value["type"_L1], table.child(column.name), &description.fields);
        info.columns << column;
    }
    return description;
}

QCoro::Task<Result<TableDescription>> describeTable(
    databricks::Session &session, ObjectPath table, std::stop_token stop)
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
