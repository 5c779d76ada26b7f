#pragma once

#include "app/sandbox/catalog/Table.h"

struct sqlite3;

namespace metaflow::sandbox::catalog {

/// Sample rows: SQLite in memory, with the given files attached read-only. That SQLite runs underneath must not show,
/// so only the translator of `sql/` writes what it executes.
class RowDatabase {
public:
    RowDatabase();
    ~RowDatabase();
    RowDatabase(const RowDatabase &) = delete;
    RowDatabase &operator=(const RowDatabase &) = delete;

    [[nodiscard]] sqlite3 *handle() const { return m_db; }
    /// The schema name the file got (the same one when it is asked again), or nothing if SQLite would not open it.
    [[nodiscard]] QString attach(const QString &file);
    /// Makes a relation of the table's seed unless it has one already; a table without rows gets an empty one.
    void ensureRows(Table *table);

private:
    sqlite3 *m_db = nullptr;
    QMap<QString, QString> m_attached; ///< schema names by file
    int m_made = 0;
};

/// `name` for SQLite, quotes doubled.
[[nodiscard]] QString quoteForSqlite(const QString &name);

} // namespace metaflow::sandbox::catalog
