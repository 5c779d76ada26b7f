#include "core/store/MoveTables.h"

#include "core/store/Dialect.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

RowColumn::Type typeOf(const QString &declared)
{
    const QString type = declared.toLower();
    if (type.contains("int"_L1)) {
        return RowColumn::Type::Integer;
    }
    if (type.startsWith("timestamp"_L1)) {
        return RowColumn::Type::Time;
    }
    return type == "bytea"_L1 || type == "blob"_L1 ? RowColumn::Type::Bytes : RowColumn::Type::Text;
}

Result<QStringList> names(Connection &connection, const QString &sql)
{
    QStringList found;
    auto read = connection.forEach(sql, {}, [&](const QSqlQuery &row) { found << row.value(0).toString(); });
    return read ? Result<QStringList>(found) : fail(read.error());
}

/// Where the ids of new rows come from.
Result<void> settleNumbers(Connection &connection, const QStringList &tables)
{
    auto numbered = names(connection,
        u"SELECT table_name FROM information_schema.columns WHERE table_schema = current_schema() "
        "AND column_name = 'id' AND column_default LIKE 'nextval(%'"_s);
    if (!numbered) {
        return fail(numbered.error());
    }
    numbered->removeIf([&](const QString &table) { return !tables.contains(table); }); // others may be there, too
    auto done = connection.run(u"SELECT setval('history_link_ids', max(id)) FROM history_links HAVING max(id) > 0"_s);
    for (const QString &table : *numbered) {
        if (done) {
            const QString name = sql::quotedName(table);
            done = connection.run(
                u"SELECT setval(pg_get_serial_sequence(?, 'id'), max(id)) FROM %1 HAVING max(id) > 0"_s.arg(name),
                {name});
        }
    }
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

} // namespace

Result<QStringList> storeTables(Connection &connection)
{
    return names(connection,
        connection.dialect() == Dialect::Sqlite
            ? u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' "
              "AND name NOT IN ('schema_migrations', 'write_tokens')"_s
            : u"SELECT tablename FROM pg_tables WHERE schemaname = current_schema() "
              "AND tablename NOT IN ('schema_migrations', 'write_tokens')"_s);
}

Result<QVector<TableReference>> tableReferences(Connection &connection)
{
    QVector<TableReference> references;
    auto read = connection.forEach(connection.dialect() == Dialect::Sqlite
            ? u"SELECT m.name, f.\"from\", f.\"table\" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f "
              "WHERE m.type = 'table'"_s
            : u"SELECT c.relname, a.attname, p.relname FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid "
              "JOIN pg_class p ON p.oid = k.confrelid JOIN pg_namespace n ON n.oid = c.relnamespace "
              "JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1] "
              "WHERE k.contype = 'f' AND n.nspname = current_schema()"_s,
        {}, [&](const QSqlQuery &row) {
            references.append({row.value(0).toString(), row.value(1).toString(), row.value(2).toString()});
        });
    return read ? Result<QVector<TableReference>>(std::move(references)) : fail(read.error());
}

QStringList inOrder(QStringList tables, const QVector<TableReference> &references)
{
    tables.sort();
    QStringList ordered;
    const auto waits = [&](const QString &table) {
        return std::any_of(references.begin(), references.end(), [&](const TableReference &reference) {
            return reference.child == table && reference.parent != table && tables.contains(reference.parent);
        });
    };
    while (!tables.isEmpty()) {
        const auto next = std::find_if_not(tables.begin(), tables.end(), waits);
        ordered << tables.takeAt(next == tables.end() ? 0 : std::distance(tables.begin(), next));
    }
    return ordered;
}

Result<RowColumns> columnsOf(Connection &connection, const QString &table)
{
    RowColumns columns;
    auto read = connection.forEach(connection.dialect() == Dialect::Sqlite
            ? u"SELECT name, type FROM pragma_table_info(?)"_s
            : u"SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = current_schema() "
              "AND table_name = ? ORDER BY ordinal_position"_s,
        {table}, [&](const QSqlQuery &row) {
            columns.append({row.value(0).toString(), typeOf(row.value(1).toString())});
        });
    return read ? Result<RowColumns>(std::move(columns)) : fail(read.error());
}

QString selectedColumns(Dialect dialect, const QString &table, const RowColumns &columns)
{
    QStringList selected;
    for (const RowColumn &column : columns) {
        if (table == "metadata_items"_L1 && column.name == "status"_L1) {
            selected << sql::status(dialect, table); // only the earlier tool leaves it out
        } else if (column.type == RowColumn::Type::Text) {
            selected << sql::exactText(dialect, column.name);
        } else {
            selected << (column.type == RowColumn::Type::Time ? sql::timeText(dialect, column.name) : column.name);
        }
    }
    return selected.join(u", "_s);
}

Result<void> holdTables(Connection &connection, const QStringList &tables)
{
    if (connection.dialect() == Dialect::Sqlite) {
        return {}; // its transaction is the only one that writes
    }
    auto held = connection.run(u"LOCK TABLE %1 IN EXCLUSIVE MODE"_s.arg(tables.join(u", "_s)));
    return held ? Result<void>() : Result<void>(fail(held.error()));
}

Result<void> settleTables(Connection &connection, const QStringList &tables)
{
    if (connection.dialect() == Dialect::Sqlite) {
        return {}; // AUTOINCREMENT looks at the ids themselves
    }
    auto done = settleNumbers(connection, tables);
    for (const QString &table : tables) {
        if (done) {
            auto known = connection.run(u"ANALYZE "_s + sql::quotedName(table));
            done = known ? Result<void>() : Result<void>(fail(known.error()));
        }
    }
    return done;
}

} // namespace metaflow::store
