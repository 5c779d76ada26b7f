#include "app/sandbox/catalog/RowDatabase.h"

#include <QUrl>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::catalog {

namespace {

void bindCell(sqlite3_stmt *insert, int at, const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        const auto whole = static_cast<qint64>(number);
        if (static_cast<double>(whole) == number) {
            sqlite3_bind_int64(insert, at, whole);
        } else {
            sqlite3_bind_double(insert, at, number);
        }
    } else if (value.isBool()) {
        sqlite3_bind_text(insert, at, value.toBool() ? "true" : "false", -1, SQLITE_STATIC);
    } else if (value.isString()) {
        const QByteArray text = value.toString().toUtf8();
        sqlite3_bind_text(insert, at, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    } else {
        sqlite3_bind_null(insert, at);
    }
}

void insertRows(sqlite3 *db, const QString &sql, const QJsonArray &rows, const QList<qsizetype> &seedColumns)
{
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(db, sql.toUtf8().constData(), -1, &insert, nullptr);
    for (const QJsonValue &row : rows) {
        const QJsonArray cells = row.toArray();
        for (qsizetype i = 0; i < seedColumns.size(); ++i) {
            bindCell(insert, static_cast<int>(i) + 1, cells.at(seedColumns.at(i)));
        }
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
}

} // namespace

QString quoteForSqlite(const QString &name)
{
    QString doubled = name;
    doubled.replace(u'"', u"\"\""_s);
    return u'"' + doubled + u'"';
}

RowDatabase::RowDatabase()
{
    sqlite3_open_v2(
        ":memory:", &m_db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_URI, nullptr);
}

RowDatabase::~RowDatabase()
{
    sqlite3_close(m_db);
}

QString RowDatabase::attach(const QString &file)
{
    if (m_attached.contains(file)) {
        return m_attached.value(file);
    }
    // immutable: the file may lie in a folder nobody may write to, and practice never changes it
    const QString uri
        = u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(file, "/")) + u"?mode=ro&immutable=1"_s;
    const QString name = u"file%1"_s.arg(m_attached.size());
    const QString quoted = u"'"_s + QString(uri).replace(u'\'', u"''"_s) + u"'"_s;
    const QByteArray sql = u"ATTACH %1 AS %2"_s.arg(quoted, name).toUtf8();
    if (sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return {};
    }
    m_attached.insert(file, name);
    return name;
}

void RowDatabase::ensureRows(Table *table)
{
    if (!table->rows.relation.isEmpty()) {
        return;
    }
    table->rows.relation = u"main.t%1"_s.arg(m_made++);
    QStringList marks;
    QList<qsizetype> seedColumns; // a column may have been dropped before anybody looked
    for (size_t i = 0; i < table->columns.size(); ++i) {
        table->rows.columns.append(u"c%1"_s.arg(i));
        marks.append(u"?"_s);
        seedColumns.append(table->seed ? table->seed->columns.indexOf(table->columns.at(i).name) : -1);
    }
    const QByteArray create
        = u"CREATE TABLE %1 (%2)"_s.arg(table->rows.relation, table->rows.columns.join(u',')).toUtf8();
    sqlite3_exec(m_db, create.constData(), nullptr, nullptr, nullptr);
    if (table->seed) {
        const QString insert = u"INSERT INTO %1 VALUES (%2)"_s.arg(table->rows.relation, marks.join(u','));
        insertRows(m_db, insert, table->seed->rows, seedColumns);
    }
}

} // namespace metaflow::sandbox::catalog
