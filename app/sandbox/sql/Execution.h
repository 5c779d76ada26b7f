#pragma once

#include "app/sandbox/sql/Ast.h"
#include "app/sandbox/sql/Query.h"

namespace metaflow::sandbox::sql {

/// What the weather may do to a statement; each may be empty.
struct Interference {
    /// Why this user may not use that privilege on the object (catalog, schema, table) today; nothing if they may.
    std::function<std::optional<SqlError>(const QString &user, const QString &privilege, const QStringList &object)>
        forbidden;
    std::function<bool(const QString &user, const QStringList &object)> shown; ///< whether lists hold it for them
    std::function<bool()> conflict; ///< somebody else's commit came first
    std::function<QString(const QString &)> stored; ///< what becomes of a comment on its way into the store
    std::function<bool()> doubledQuotes = {}; ///< this session's literals end after '' no more
    std::function<bool()> escapesOff = {}; ///< this session's literals keep their backslashes
    std::function<QStringList(const QString &user)> groups = {}; ///< that the user is in
    /// Why COMMENT ON TABLE is not for this view (its full name) today; nothing if it is.
    std::function<std::optional<SqlError>(const QString &view)> viewComment = {};
};

/// The databases that statements run on.
struct Workspace {
    catalog::Catalog &catalog;
    catalog::RowDatabase &rows;
    Interference interference;
    QString reader = {}; ///< whose query runs: information_schema shows everybody their own rows
};

/// One statement from its text to its result, in two steps with time between them, so that two writes can race.
class Execution {
public:
    Execution(Workspace &workspace, Session session, QString text);

    /// Reads the statement and finds what it is about. Fails as Databricks does while it analyses.
    [[nodiscard]] SqlResult<void> begin();
    /// Reads, or commits what begin() found; DELTA_METADATA_CHANGED if the table has a newer version by now.
    [[nodiscard]] SqlResult<ResultSet> finish(const ResultLimits &limits);

    [[nodiscard]] bool isWrite() const;
    /// Catalog, schema and table of a write that has begun, and its comments; both empty for everything else.
    [[nodiscard]] const QStringList &target() const { return m_target; }
    [[nodiscard]] const catalog::Comments &comments() const { return m_comments; }
    /// Of the written table, once finished; -1 for everything else.
    [[nodiscard]] int tableVersion() const { return m_tableVersion; }

private:
    using Comments = catalog::Comments;

    SqlResult<void> analyse(const CommentOn &comment);
    SqlResult<void> analyse(const AlterColumns &alter);
    SqlResult<void> analyse(const SetCommentProperty &property);
    SqlResult<void> analyse(const UnsetCommentProperty &removal);
    SqlResult<void> analyseContainer(const CommentOn &comment);
    SqlResult<catalog::Table *> byProperties(const QStringList &path, bool view);
    [[nodiscard]] SqlResult<QString> target(const catalog::Table &table, const QStringList &path) const;
    SqlResult<catalog::Table *> writable(const QStringList &path, bool byAlter);
    SqlResult<void> aim(catalog::Table *table, Comments comments);
    SqlResult<ResultSet> commit();
    [[nodiscard]] std::optional<SqlError> mayRead(const catalog::Table &table) const;
    [[nodiscard]] std::optional<SqlError> refusal(const QString &privilege, const QStringList &object) const;

    Workspace &m_workspace;
    Session m_session;
    QString m_text;
    Statement m_statement;
    catalog::Container *m_container = nullptr;
    QStringList m_target; ///< catalog, schema, table of a write
    Comments m_comments;
    int m_versionSeen = 0;
    int m_tableVersion = -1;
};

} // namespace metaflow::sandbox::sql
