#pragma once

#include "app/sandbox/sql/Dialect.h"
#include "app/sandbox/sql/SqlError.h"

#include <QStringList>

#include <vector>

namespace metaflow::sandbox::sql {

/// Who asks, and what they asked to be taken for granted.
struct Session {
    QString user;
    QString catalog;
    QString schema;
    QString metastoreId;
    Dialect dialect;
    std::function<bool(const QStringList &object)> shown = {}; ///< whether lists hold it for this user
    QStringList groups = {}; ///< that the user is in
    [[nodiscard]] bool isShown(const QStringList &object) const { return !shown || shown(object); }
};

/// A piece of SQLite text and the Databricks type of what it yields.
struct Typed {
    QString sql;
    QString type = QStringLiteral("STRING");
};

struct ScopeColumn {
    QString name;
    Typed value;
};

/// The relations of one FROM clause, and how a written column name finds its column in them.
class Scope {
public:
    /// `names`: what the relation may be called, most specific last (catalog, schema, table; or just its alias).
    void add(QStringList names, std::vector<ScopeColumn> columns);
    /// JOIN … USING: the bare name means the left one.
    void merge(const QString &column);

    [[nodiscard]] bool isEmpty() const { return m_relations.empty(); }
    [[nodiscard]] std::vector<ScopeColumn> all() const;
    /// What * or, with a qualifier, `t.*` stands for: each column with enough before it to find it again.
    [[nodiscard]] std::vector<QStringList> spelt(const QStringList &qualifier) const;
    /// Fails with UNRESOLVED_COLUMN or AMBIGUOUS_REFERENCE.
    [[nodiscard]] SqlResult<ScopeColumn> find(const QStringList &path) const;

private:
    struct Held {
        QStringList names;
        std::vector<ScopeColumn> columns;
        [[nodiscard]] bool fits(const QStringList &qualifier) const;
    };
    std::vector<Held> m_relations;
    QStringList m_merged;
};

/// The path with the session's schema and catalog where it does not name them.
[[nodiscard]] QStringList qualified(QStringList path, const Session &session);
[[nodiscard]] QString sqliteText(const QString &text);
/// `a`.`b`, as Databricks quotes names in its messages.
[[nodiscard]] QString backticked(const QStringList &path);

} // namespace metaflow::sandbox::sql
