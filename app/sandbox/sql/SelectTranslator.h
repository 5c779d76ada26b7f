#pragma once

#include "app/sandbox/catalog/Catalog.h"
#include "app/sandbox/catalog/RowDatabase.h"
#include "app/sandbox/sql/ExprTranslator.h"

#include <functional>

namespace metaflow::sandbox::sql {

struct ResultColumn {
    QString name;
    QString type;
};

/// A query that SQLite can run, and what its columns are to the client.
struct Translated {
    QString sql;
    std::vector<ResultColumn> columns;
};

/// May this user read that table? The privilege failure if not.
using ReadCheck = std::function<std::optional<SqlError>(const catalog::Table &)>;

/// Names resolved against the catalog, functions mapped, everything else refused.
class SelectTranslator {
public:
    SelectTranslator(catalog::Catalog &catalog, catalog::RowDatabase &rows, const Session &session, ReadCheck mayRead);

    [[nodiscard]] SqlResult<Translated> translate(const Select &select);

private:
    SqlResult<Translated> core(const Select &select);
    SqlResult<QString> from(const Select &select, Scope *scope);
    SqlResult<QString> relation(const Relation &relation, Scope *scope);
    SqlResult<QString> subquery(const Relation &relation, const QString &handle, Scope *scope);
    SqlResult<QString> table(const Relation &relation, const QString &handle, Scope *scope);
    SqlResult<QString> metaTable(
        const QStringList &path, const QString &handle, const QStringList &names, Scope *scope);
    SqlResult<QString> joinCondition(const Relation &relation, const Scope &before, const Scope &scope);
    SqlResult<std::vector<SelectItem>> expanded(const Select &select, const Scope &scope) const;
    SqlResult<QString> groups(const Select &select, const Scope &scope);
    SqlResult<QString> order(const Select &select, const Translated &out, const Scope &scope);
    SqlResult<QString> limits(const Select &select);

    catalog::Catalog &m_catalog;
    catalog::RowDatabase &m_rows;
    const Session &m_session;
    ReadCheck m_mayRead;
    int m_handles = 0;
    Scope m_lastScope; ///< of the query whose ORDER BY comes next
};

} // namespace metaflow::sandbox::sql
