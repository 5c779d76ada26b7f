#include "core/store/PlanRows.h"

#include "core/store/Dialect.h"
#include "core/store/Rows.h"
#include "core/store/Texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

using enum RowColumn::Type;

Comment readComment(const QSqlQuery &row, int column)
{
    return row.isNull(column) ? Comment() : Comment(row.value(column).toString());
}

QString parametersToJson(const QVector<StatementParameter> &parameters)
{
    QJsonArray array;
    for (const StatementParameter &parameter : parameters) {
        array.append(
            QJsonArray{parameter.name, parameter.value ? QJsonValue(*parameter.value) : QJsonValue(QJsonValue::Null)});
    }
    // QJsonDocument drops a byte order mark in front of a string unless it is written as an escape.
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact))
        .replace(QChar::ByteOrderMark, u"\\ufeff"_s);
}

QVector<StatementParameter> parametersFromJson(const QString &json)
{
    QVector<StatementParameter> parameters;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array) {
        const QJsonValue text = value[1];
        parameters.append({value[0].toString(), text.isString() ? Comment(text.toString()) : Comment()});
    }
    return parameters;
}

const RowColumns &statementColumns()
{
    static const RowColumns columns = {{u"plan_id"_s, Text}, {u"number"_s, Integer}, {u"table_path"_s, Text},
        {u"sql"_s, Text}, {u"parameters"_s, Text}, {u"derived"_s, Integer}, {u"derived_from"_s, Integer},
        {u"state"_s, Text}, {u"statement_id"_s, Text}, {u"error_code"_s, Text}, {u"error_detail"_s, Text}};
    return columns;
}

QVariantList valuesOf(const PlanId &plan, const PlanStatement &statement)
{
    return {plan.value(), statement.number, statement.table.toJson(), bindText(statement.sql),
        parametersToJson(statement.parameters), bindFlag(statement.derived), statement.derivedFrom,
        statementStateName(statement.state), bindText(statement.statementId), bindText(statement.errorCode),
        bindText(storable(statement.errorDetail))};
}

PlanStatement readStatement(const QSqlQuery &row)
{
    PlanStatement statement;
    statement.number = row.value(1).toInt();
    statement.table = ObjectPath::fromJson(row.value(2).toString());
    statement.sql = row.value(3).toString();
    statement.parameters = parametersFromJson(row.value(4).toString());
    statement.derived = row.value(5).toInt() != 0;
    statement.derivedFrom = row.value(6).toInt();
    statement.state = statementStateFromName(row.value(7).toString());
    statement.statementId = row.value(8).toString();
    statement.errorCode = row.value(9).toString();
    statement.errorDetail = row.value(10).toString();
    return statement;
}

} // namespace

QString changeColumns(Dialect dialect)
{
    const auto text = [&](const QString &column) { return sql::exactText(dialect, column); };
    return u"c.item_id, c.item_version, c.object_path, c.table_type, %1, c.base_known, %2, %3, c.verdict, c.statement, "
           "c.state, %4, c.error_code, c.error_detail"_s.arg(
               text(u"c.base"_s), text(u"c.catalog"_s), text(u"c.ours"_s), text(u"c.read_back"_s));
}

Change readChange(const QSqlQuery &row)
{
    Change change;
    change.item = ItemId(row.value(0).toLongLong());
    change.itemVersion = row.value(1).toInt();
    change.object = ObjectPath::fromJson(row.value(2).toString());
    change.tableType = row.value(3).toString();
    change.base = readComment(row, 4);
    change.baseKnown = row.value(5).toInt() != 0;
    change.catalog = readComment(row, 6);
    change.ours = readComment(row, 7);
    change.verdict = verdictFromName(row.value(8).toString()).value_or(Verdict::NotSupported);
    change.statement = row.value(9).toInt();
    change.state = changeStateFromName(row.value(10).toString());
    change.readBack = readComment(row, 11);
    change.errorCode = row.value(12).toString();
    change.errorDetail = row.value(13).toString();
    return change;
}

Result<void> insertChanges(Connection &connection, const Plan &plan)
{
    const RowColumns columns
        = {{u"plan_id"_s, Text}, {u"number"_s, Integer}, {u"item_id"_s, Integer}, {u"item_version"_s, Integer},
            {u"object_path"_s, Text}, {u"table_type"_s, Text}, {u"base"_s, Text}, {u"base_known"_s, Integer},
            {u"catalog"_s, Text}, {u"ours"_s, Text}, {u"verdict"_s, Text}, {u"statement"_s, Integer},
            {u"state"_s, Text}, {u"read_back"_s, Text}, {u"error_code"_s, Text}, {u"error_detail"_s, Text}};
    RowValues rows;
    for (const Change &change : plan.changes) {
        rows << QVariantList{plan.id.value(), QVariant(rows.size() + 1), bindId(change.item.value()),
            change.itemVersion, change.object.toJson(), bindText(change.tableType), bindComment(change.base),
            bindFlag(change.baseKnown), bindComment(change.catalog), bindComment(change.ours),
            verdictName(change.verdict), change.statement, changeStateName(change.state), bindComment(change.readBack),
            bindText(change.errorCode), bindText(storable(change.errorDetail))};
    }
    return insertRows(connection, u"import_changes"_s, columns, rows);
}

Result<QVector<Change>> changesOf(Connection &connection, const PlanId &plan)
{
    QVector<Change> changes;
    auto read = connection.forEach(u"SELECT %1 FROM import_changes c WHERE c.plan_id = ? ORDER BY c.number"_s.arg(
                                       changeColumns(connection.dialect())),
        {plan.value()}, [&](const QSqlQuery &row) { changes << readChange(row); });
    if (!read) {
        return fail(read.error());
    }
    return changes;
}

Result<void> insertStatements(Connection &connection, const PlanId &plan, const QVector<PlanStatement> &statements)
{
    RowValues rows;
    for (const PlanStatement &statement : statements) {
        rows << valuesOf(plan, statement);
    }
    return insertRows(connection, u"import_statements"_s, statementColumns(), rows,
        u"ON CONFLICT (plan_id, number) DO UPDATE SET state = excluded.state, statement_id = excluded.statement_id, "
        "error_code = excluded.error_code, error_detail = excluded.error_detail"_s);
}

Result<QVector<PlanStatement>> statementsOf(Connection &connection, const PlanId &plan)
{
    QVector<PlanStatement> statements;
    auto read = connection.forEach(
        u"SELECT %1 FROM import_statements WHERE plan_id = ? ORDER BY number"_s.arg(namesOf(statementColumns())),
        {plan.value()}, [&](const QSqlQuery &row) { statements << readStatement(row); });
    if (!read) {
        return fail(read.error());
    }
    return statements;
}

Result<void> upsertStatements(Connection &connection, const PlanId &plan, const QVector<PlanStatement> &statements)
{
    return insertStatements(connection, plan, statements);
}

Result<void> updateChanges(Connection &connection, const PlanId &plan, const QVector<Change> &changes)
{
    RowValues rows;
    for (const Change &change : changes) {
        if (auto ok = checkStorable(change.readBack.value_or(QString()), change.object.display()); !ok) {
            return ok;
        }
        rows << QVariantList{plan.value(), change.object.toJson(), verdictName(change.verdict), change.statement,
            changeStateName(change.state), bindComment(change.readBack), bindText(change.errorCode),
            bindText(storable(change.errorDetail))};
    }
    // The plan in every row: were it compared with a value, SQLite would read all rows anew for each change of the
    // plan.
    const RowSet set = rowSet(connection.dialect(),
        {{u"plan"_s, Text}, {u"path"_s, Text}, {u"verdict"_s, Text}, {u"statement"_s, Integer}, {u"state"_s, Text},
            {u"read_back"_s, Text}, {u"error_code"_s, Text}, {u"error_detail"_s, Text}},
        rows);
    auto done = connection.run(
        u"UPDATE import_changes SET verdict = r.verdict, statement = r.statement, state = r.state, "
        "read_back = r.read_back, error_code = r.error_code, error_detail = r.error_detail FROM %1 AS r "
        "WHERE import_changes.plan_id = r.plan AND import_changes.object_path = r.path"_s.arg(set.sql),
        set.values);
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

} // namespace metaflow::store
