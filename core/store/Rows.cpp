#include "core/store/Rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

using Type = RowColumn::Type;
constexpr qsizetype rowsAStatement = 5000; // PostgreSQL: keeps a statement at some megabytes

QString postgresType(Type type)
{
    switch (type) {
    case Type::Integer:
        return u"bigint"_s;
    case Type::Time:
        return u"timestamp"_s;
    case Type::Bytes:
        return u"bytea"_s;
    case Type::Text:
        break;
    }
    return u"text"_s;
}

/// An element of a PostgreSQL array literal.
void appendElement(QString &array, const QVariant &value, Type type)
{
    const auto quoted = [&](const QString &text) {
        array += u'"';
        for (const QChar c : text) {
            if (c == u'"' || c == u'\\') {
                array += u'\\';
            }
            array += c;
        }
        array += u'"';
    };
    if (value.isNull()) {
        array += u"NULL"_s;
    } else if (type == Type::Integer) {
        array += QString::number(value.toLongLong());
    } else if (type == Type::Bytes) {
        quoted(u"\\x"_s + QString::fromLatin1(value.toByteArray().toHex()));
    } else {
        quoted(value.toString());
    }
}

QString arrayOf(const RowValues &rows, qsizetype from, qsizetype to, int column, Type type)
{
    QString array = u"{"_s;
    for (qsizetype i = from; i < to; ++i) {
        if (i > from) {
            array += u',';
        }
        appendElement(array, rows.at(i).at(column), type);
    }
    array += u'}';
    return array;
}

RowSet unnested(const RowColumns &columns, const RowValues &rows, qsizetype from, qsizetype to)
{
    QStringList arrays;
    RowSet set;
    for (int i = 0; i < columns.size(); ++i) {
        const Type type = columns.at(i).type;
        arrays << u"?::%1[]"_s.arg(postgresType(type));
        set.values << arrayOf(rows, from, to, i, type);
    }
    set.sql = u"(SELECT * FROM unnest(%1) AS u (%2))"_s.arg(arrays.join(u", "_s), namesOf(columns));
    return set;
}

QJsonValue jsonValue(const QVariant &value, Type type)
{
    if (value.isNull()) {
        return QJsonValue::Null;
    }
    return type == Type::Integer ? QJsonValue(value.toLongLong()) : QJsonValue(value.toString());
}

RowSet jsonSet(const RowColumns &columns, const RowValues &rows)
{
    QJsonArray array;
    for (const QVariantList &row : rows) {
        QJsonArray values;
        for (int i = 0; i < columns.size(); ++i) {
            values.append(jsonValue(row.at(i), columns.at(i).type));
        }
        array.append(values);
    }
    QStringList selected;
    for (int i = 0; i < columns.size(); ++i) {
        selected << u"json_extract(value, '$[%1]') AS %2"_s.arg(QString::number(i), columns.at(i).name);
    }
    return {u"(SELECT %1 FROM json_each(?))"_s.arg(selected.join(u", "_s)),
        {QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact))}};
}

} // namespace

QString namesOf(const RowColumns &columns)
{
    QStringList names;
    for (const RowColumn &column : columns) {
        names << column.name;
    }
    return names.join(u", "_s);
}

RowSet rowSet(Dialect dialect, const RowColumns &columns, const RowValues &rows)
{
    return dialect == Dialect::Sqlite ? jsonSet(columns, rows) : unnested(columns, rows, 0, rows.size());
}

RowSet idSet(Dialect dialect, const QVector<qint64> &ids)
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const qint64 id : ids) {
        numbers << QString::number(id);
    }
    if (dialect == Dialect::Sqlite) {
        return {u"(SELECT value AS id FROM json_each(?))"_s, {u'[' + numbers.join(u',') + u']'}};
    }
    return {u"(SELECT id FROM unnest(?::bigint[]) AS u (id))"_s, {u'{' + numbers.join(u',') + u'}'}};
}

RowSet textSet(Dialect dialect, const QStringList &texts)
{
    if (dialect == Dialect::Sqlite) {
        return {u"(SELECT value AS name FROM json_each(?))"_s,
            {QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact))}};
    }
    RowValues rows;
    for (const QString &text : texts) {
        rows << QVariantList{text};
    }
    return unnested({{u"name"_s, Type::Text}}, rows, 0, rows.size());
}

Result<void> insertRows(Connection &connection, const QString &table, const RowColumns &columns, const RowValues &rows,
    const QString &suffix)
{
    const QString into = u"INSERT INTO %1 (%2) "_s.arg(table, namesOf(columns));
    if (connection.dialect() == Dialect::Sqlite) {
        const QString marks = u"?"_s + u", ?"_s.repeated(columns.size() - 1);
        return connection.runMany(into + u"VALUES (%1) "_s.arg(marks) + suffix, rows);
    }
    for (qsizetype from = 0; from < rows.size(); from += rowsAStatement) {
        const RowSet set = unnested(columns, rows, from, std::min(rows.size(), from + rowsAStatement));
        auto done = connection.run(into + u"SELECT * FROM %1 AS r "_s.arg(set.sql) + suffix, set.values);
        if (!done) {
            return fail(done.error());
        }
    }
    return {};
}

Result<QVector<qint64>> nextIds(Connection &connection, const QString &table, qsizetype count)
{
    QVector<qint64> ids;
    ids.reserve(count);
    if (connection.dialect() == Dialect::Sqlite) {
        const auto last = connection.value(u"SELECT seq FROM sqlite_sequence WHERE name = ?"_s, {table});
        if (!last) {
            return fail(last.error());
        }
        for (qint64 id = last->toLongLong() + 1; ids.size() < count; ++id) {
            ids << id;
        }
        return ids;
    }
    auto done = connection.forEach(u"SELECT nextval(pg_get_serial_sequence(?, 'id')) FROM generate_series(1, ?)"_s,
        {table, QVariant(count)}, [&](const QSqlQuery &row) { ids << row.value(0).toLongLong(); });
    if (!done) {
        return fail(done.error());
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace metaflow::store
