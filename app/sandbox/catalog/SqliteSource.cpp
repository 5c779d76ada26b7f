#include "app/sandbox/catalog/Source.h"
#include "app/sandbox/catalog/Types.h"
#include "core/base/Utf8.h"

#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::catalog {

namespace {

/// All rows of a small query as text; NULL is an empty text.
std::vector<QStringList> query(sqlite3 *db, const QString &sql)
{
    std::vector<QStringList> out;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK) {
        return out;
    }
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QStringList row;
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            row.append(textOfUtf8({reinterpret_cast<const char *>(sqlite3_column_text(statement, i)),
                sqlite3_column_bytes(statement, i)}));
        }
        out.push_back(row);
    }
    sqlite3_finalize(statement);
    return out;
}

QString literal(const QString &text)
{
    return u"'"_s + QString(text).replace(u'\'', u"''"_s) + u"'"_s;
}

void readColumns(sqlite3 *db, const QString &file, Table *table)
{
    QMap<int, QString> key;
    const auto rows = query(db,
        u"SELECT name, type, \"notnull\", pk FROM pragma_table_info(%1, %2) ORDER BY cid"_s.arg(
            literal(table->name), literal(file)));
    for (const QStringList &row : rows) {
        Column column;
        column.name = row.at(0);
        column.type = databricksType(row.at(1));
        column.nullable = row.at(2) == u"0";
        if (row.at(3) != u"0") {
            key.insert(row.at(3).toInt(), column.name);
        }
        table->rows.columns.append(quoteForSqlite(column.name));
        table->columns.push_back(std::move(column));
    }
    table->primaryKey = key.values();
    table->primaryKeyName = table->primaryKey.isEmpty() ? QString() : table->name.toLower() + u"_pk"_s;
}

void readForeignKeys(sqlite3 *db, const QString &file, Table *table)
{
    const auto rows = query(db,
        u"SELECT id, \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(%1, %2) ORDER BY id DESC, seq"_s.arg(
            literal(table->name), literal(file)));
    QString id;
    for (const QStringList &row : rows) {
        if (row.at(0) != id) {
            id = row.at(0);
            table->foreignKeys.push_back({u"%1_%2_fk"_s.arg(table->name, row.at(2)).toLower(), {},
                {table->catalog, table->schema, row.at(1)}, {}});
        }
        table->foreignKeys.back().columns.append(row.at(2));
        table->foreignKeys.back().parentColumns.append(row.at(3));
    }
}

} // namespace

Loaded loadSqlite(const QString &file, const QString &owner, Catalog *catalog, RowDatabase *rows)
{
    const QFileInfo info(file);
    const QString schema = info.isReadable() ? rows->attach(info.absoluteFilePath()) : QString();
    if (schema.isEmpty()) {
        return tl::unexpected(u"cannot read %1 as a SQLite file, or more than ten of them"_s.arg(file));
    }
    sqlite3 *db = rows->handle();
    const auto names = query(db,
        u"SELECT name, type, sql FROM %1.sqlite_master WHERE type IN ('table','view') AND name NOT LIKE 'sqlite\\_%' "
        u"ESCAPE '\\' ORDER BY rowid"_s.arg(schema));
    if (names.empty()) {
        return tl::unexpected(u"%1 holds no tables"_s.arg(file));
    }
    for (const QStringList &name : names) {
        Table table;
        table.catalog = info.completeBaseName();
        table.schema = u"main"_s;
        table.name = name.at(0);
        table.owner = owner;
        if (name.at(1) == u"view") {
            table.kind = u"VIEW"_s;
            table.viewText = name.at(2);
        }
        table.rows.relation = schema + u'.' + quoteForSqlite(table.name);
        readColumns(db, schema, &table);
        readForeignKeys(db, schema, &table);
        catalog->add(std::move(table));
    }
    return {};
}

} // namespace metaflow::sandbox::catalog
