#include "app/sandbox/sql/Inspection.h"

#include "app/sandbox/catalog/TypeTree.h"
#include "core/base/JsonText.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

namespace {

using Rows = std::vector<QList<std::optional<QString>>>;

QString typeText(const catalog::Column &column)
{
    return column.type.contains(u'<') ? column.type : column.type.toLower();
}

/// `Mon Jan 01 00:00:00 UTC 2024`, as the report has it.
QString reportTime(qint64 ms)
{
    return QLocale::c().toString(
        QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()), u"ddd MMM dd HH:mm:ss 'UTC' yyyy"_s);
}

QString jsonTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
}

QString location(const catalog::Table &table)
{
    return u"s3://practice/"_s + table.catalog + u'/' + table.schema + u'/' + table.name;
}

Rows columnRows(const catalog::Table &table)
{
    Rows rows;
    for (const catalog::Column &column : table.columns) {
        rows.push_back({column.name, typeText(column), column.comment});
    }
    return rows;
}

void addDetails(const catalog::Table &table, Rows *rows)
{
    const auto add = [rows](const QString &name, const QString &value) { rows->push_back({name, value, QString()}); };
    add({}, {});
    add(u"# Detailed Table Information"_s, {});
    add(u"Catalog"_s, table.catalog);
    add(u"Database"_s, table.schema);
    add(u"Table"_s, table.name);
    add(u"Owner"_s, table.owner);
    add(u"Created Time"_s, reportTime(table.createdMs));
    add(u"Last Access"_s, u"UNKNOWN"_s);
    add(u"Created By"_s, u"Spark "_s);
    add(u"Type"_s, table.kind);
    if (table.comment) {
        add(u"Comment"_s, *table.comment);
    }
    if (table.isView()) {
        add(u"View Text"_s, table.viewText);
        return;
    }
    add(u"Location"_s, location(table));
    add(u"Provider"_s, table.format.toLower());
    add(u"Table Properties"_s, u"[delta.minReaderVersion=1,delta.minWriterVersion=2]"_s);
}

QString tableJson(const catalog::Table &table)
{
    QJsonArray columns;
    for (const catalog::Column &column : table.columns) {
        QJsonObject object{
            {u"name"_s, column.name}, {u"type"_s, catalog::describedType(column)}, {u"nullable"_s, column.nullable}};
        if (column.comment) {
            object.insert(u"comment"_s, *column.comment);
        }
        columns.append(object);
    }
    QJsonObject out{{u"table_name"_s, table.name}, {u"catalog_name"_s, table.catalog},
        {u"namespace"_s, QJsonArray{table.schema}}, {u"schema_name"_s, table.schema}, {u"columns"_s, columns},
        {u"owner"_s, table.owner}, {u"created_time"_s, jsonTime(table.createdMs)}, {u"last_access"_s, u"UNKNOWN"_s},
        {u"created_by"_s, u"Spark "_s}, {u"type"_s, table.kind}};
    if (table.comment) {
        out.insert(u"comment"_s, *table.comment);
    }
    if (table.isView()) {
        out.insert(u"view_text"_s, table.viewText);
    } else {
        out.insert(u"location"_s, location(table));
        out.insert(u"provider"_s, table.format.toLower());
    }
    return QString::fromUtf8(jsonText(QJsonDocument(out)));
}

QString jsonOf(const QJsonArray &array)
{
    return QString::fromUtf8(jsonText(QJsonDocument(array)));
}

QString jsonOf(const QJsonObject &object)
{
    return QString::fromUtf8(jsonText(QJsonDocument(object)));
}

/// A changed column the way Delta records it: its path and its new schema.
QJsonObject changedColumn(const catalog::Table &table, const QString &name, const std::optional<QString> &text)
{
    const QStringList path = name.split(QChar(u'\0'));
    const int index = table.indexOf(path.first());
    const QString type = index < 0 ? QString() : typeText(table.columns.at(static_cast<size_t>(index)));
    const QJsonObject metadata = text ? QJsonObject{{u"comment"_s, *text}} : QJsonObject();
    return {{u"name"_s, path.join(u'.')}, {u"type"_s, type}, {u"nullable"_s, true}, {u"metadata"_s, metadata}};
}

/// operationParameters: a map whose values are JSON texts.
QString parameters(const catalog::Table &table, const catalog::Commit &commit)
{
    if (commit.operation == u"CREATE TABLE" || commit.comments.empty()) {
        return jsonOf(QJsonObject());
    }
    QJsonArray columns;
    for (const auto &[name, text] : commit.comments) {
        columns.append(changedColumn(table, name, text));
    }
    const auto &text = commit.comments.front().second;
    if (commit.operation == u"SET TBLPROPERTIES") {
        const QJsonObject properties{{u"comment"_s, text ? QJsonValue(*text) : QJsonValue()}};
        return jsonOf(QJsonObject{{u"properties"_s, jsonOf(properties)}});
    }
    if (commit.operation == u"CHANGE COLUMN") {
        return jsonOf(QJsonObject{{u"column"_s, jsonOf(columns.first().toObject())}});
    }
    return jsonOf(QJsonObject{{u"columns"_s, jsonOf(columns)}});
}

std::vector<ResultColumn> historyColumns()
{
    const QString text = u"STRING"_s;
    const QString map = u"MAP<STRING, STRING>"_s;
    return {{u"version"_s, u"BIGINT"_s}, {u"timestamp"_s, u"TIMESTAMP"_s}, {u"userId"_s, text}, {u"userName"_s, text},
        {u"operation"_s, text}, {u"operationParameters"_s, map}, {u"job"_s, u"STRUCT<jobId: STRING>"_s},
        {u"notebook"_s, u"STRUCT<notebookId: STRING>"_s}, {u"clusterId"_s, text}, {u"readVersion"_s, u"BIGINT"_s},
        {u"isolationLevel"_s, text}, {u"isBlindAppend"_s, u"BOOLEAN"_s}, {u"operationMetrics"_s, map},
        {u"userMetadata"_s, text}, {u"engineInfo"_s, text}};
}

QList<std::optional<QString>> historyRow(const catalog::Table &table, const catalog::Commit &commit)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(commit.atMs, QTimeZone::utc());
    const std::optional<QString> none;
    const auto read = commit.version > 0 ? std::optional(QString::number(commit.version - 1)) : none;
    return {QString::number(commit.version), at.toString(u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_s), none, commit.user,
        commit.operation, parameters(table, commit), none, none, none, read, u"WriteSerializable"_s, u"true"_s, u"{}"_s,
        none, u"Databricks-Runtime"_s};
}

SqlResult<ResultSet> history(const Describe &describe, const catalog::Table &table, const ResultLimits &limits)
{
    if (table.isView()) {
        return tl::unexpected(SqlError{u"EXPECT_TABLE_NOT_VIEW.NO_ALTERNATIVE"_s, u"42809"_s,
            u"'DESCRIBE HISTORY' expects a table but "_s + backticked({table.catalog, table.schema, table.name})
                + u" is a view."_s});
    }
    std::vector<catalog::Commit> commits{{0, table.createdMs, table.owner, u"CREATE TABLE"_s, {}}};
    commits.insert(commits.end(), table.commits.begin(), table.commits.end());
    Rows rows;
    std::reverse(commits.begin(), commits.end()); // the newest first
    for (const catalog::Commit &commit : commits) {
        if (describe.limit && static_cast<qint64>(rows.size()) >= *describe.limit) {
            break;
        }
        rows.push_back(historyRow(table, commit));
    }
    return tableOf(historyColumns(), rows, limits);
}

SqlResult<ResultSet> container(
    const Describe &describe, catalog::Catalog &catalog, const Session &session, const ResultLimits &limits)
{
    const bool schema = describe.what == Describe::What::Schema;
    QStringList path = describe.name;
    if (schema && path.size() == 1) {
        path.prepend(session.catalog);
    }
    const SqlResult<catalog::Container *> found = findContainer(catalog, path);
    if (!found) {
        return tl::unexpected(found.error());
    }
    const catalog::Container &held = **found;
    Rows rows{{u"Catalog Name"_s, held.catalog}};
    if (schema) {
        rows.push_back({u"Namespace Name"_s, held.schema});
    }
    rows.push_back({u"Comment"_s, held.comment});
    rows.push_back({u"Owner"_s, held.owner});
    return tableOf(schema ? QStringList{u"database_description_item"_s, u"database_description_value"_s}
                          : QStringList{u"info_name"_s, u"info_value"_s},
        rows, limits);
}

} // namespace

SqlResult<catalog::Table *> findTable(catalog::Catalog &catalog, const QStringList &path, const Session &session)
{
    const QStringList full = qualified(path, session);
    catalog::Table *table = full.size() == 3 ? catalog.find(full.at(0), full.at(1), full.at(2)) : nullptr;
    if (!table) {
        return tl::unexpected(tableNotFound(backticked(path)));
    }
    return table;
}

SqlResult<catalog::Table *> shownTable(catalog::Catalog &catalog, const QStringList &path, const Session &session)
{
    const SqlResult<catalog::Table *> found = findTable(catalog, path, session);
    if (found && !session.isShown({(*found)->catalog, (*found)->schema, (*found)->name})) {
        return tl::unexpected(noPrivilege(u"SELECT"_s, u"Table '"_s + (*found)->fullName() + u'\''));
    }
    return found;
}

SqlResult<catalog::Container *> findContainer(catalog::Catalog &catalog, const QStringList &path)
{
    catalog::Container *found = path.size() <= 2 ? catalog.container(path.value(0), path.value(1)) : nullptr;
    if (found) {
        return found;
    }
    if (path.size() < 2) {
        return tl::unexpected(SqlError{
            u"NO_SUCH_CATALOG_EXCEPTION"_s, u"42704"_s, u"Catalog "_s + backticked(path) + u" was not found."_s});
    }
    return tl::unexpected(SqlError{u"SCHEMA_NOT_FOUND"_s, u"42704"_s,
        u"The schema "_s + backticked(path)
            + u" cannot be found. Verify the spelling and correctness of the schema and catalog."_s});
}

SqlResult<ResultSet> describe(
    const Describe &describe, catalog::Catalog &catalog, const Session &session, const ResultLimits &limits)
{
    if (describe.what == Describe::What::Catalog || describe.what == Describe::What::Schema) {
        return container(describe, catalog, session, limits);
    }
    const SqlResult<catalog::Table *> table = shownTable(catalog, describe.name, session);
    if (!table) {
        return tl::unexpected(table.error());
    }
    if (describe.what == Describe::What::History) {
        return history(describe, **table, limits);
    }
    if (describe.json) {
        return tableOf(QStringList{u"json_metadata"_s}, {{tableJson(**table)}}, limits);
    }
    Rows rows = columnRows(**table);
    if (describe.extended) {
        addDetails(**table, &rows);
    }
    return tableOf({u"col_name"_s, u"data_type"_s, u"comment"_s}, rows, limits);
}

} // namespace metaflow::sandbox::sql
