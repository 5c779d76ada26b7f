#include "app/sandbox/sql/Execution.h"

#include "app/sandbox/sql/Parser.h"

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

namespace {

SqlError containerNotFound(const QStringList &path)
{
    if (path.size() < 2) {
        return {u"NO_SUCH_CATALOG_EXCEPTION"_s, u"42704"_s, u"Catalog %1 was not found."_s.arg(backticked(path))};
    }
    return {u"SCHEMA_NOT_FOUND"_s, u"42704"_s, u"The schema %1 cannot be found."_s.arg(backticked(path))};
}

SqlError notATable(const catalog::Table &table)
{
    return {u"EXPECT_TABLE_NOT_VIEW.USE_ALTER_VIEW"_s, u"42809"_s,
        u"'ALTER TABLE ... ALTER COLUMN' expects a table but %1 is a view."_s.arg(table.fullName())};
}

} // namespace

Execution::Execution(Workspace &workspace, Session session, QString text)
    : m_workspace(workspace)
    , m_session(std::move(session))
    , m_text(std::move(text))
{
}

SqlResult<void> Execution::begin()
{
    SqlResult<Statement> parsed = parse(m_text, m_session.dialect);
    if (!parsed) {
        return tl::unexpected(parsed.error());
    }
    m_statement = std::move(*parsed);
    if (const auto *comment = std::get_if<CommentOn>(&m_statement)) {
        return analyse(*comment);
    }
    if (const auto *alter = std::get_if<AlterColumns>(&m_statement)) {
        return analyse(*alter);
    }
    if (const auto *property = std::get_if<SetCommentProperty>(&m_statement)) {
        return analyse(*property);
    }
    return {};
}

bool Execution::isWrite() const
{
    return m_container || !m_target.isEmpty();
}

QStringList Execution::qualified(QStringList path) const
{
    if (path.size() == 1) {
        path.prepend(m_session.schema);
    }
    if (path.size() == 2) {
        path.prepend(m_session.catalog);
    }
    return path;
}

SqlResult<void> Execution::analyse(const CommentOn &comment)
{
    if (comment.target == CommentOn::Target::Catalog || comment.target == CommentOn::Target::Schema) {
        QStringList path = comment.path;
        if (comment.target == CommentOn::Target::Schema && path.size() == 1) {
            path.prepend(m_session.catalog);
        }
        m_container = m_workspace.catalog.container(path.value(0), path.value(1));
        if (!m_container || path.size() > 2) {
            return tl::unexpected(containerNotFound(comment.path));
        }
        if (m_container->system) {
            return tl::unexpected(noPrivilege(u"MANAGE"_s, backticked(comment.path)));
        }
        const QStringList object{m_container->catalog, m_container->schema};
        if (auto refused = refusal(u"MANAGE"_s, m_container->schema.isEmpty() ? object.first(1) : object)) {
            return tl::unexpected(std::move(*refused));
        }
        m_comments = {{QString(), comment.text}};
        return {};
    }
    const bool column = comment.target == CommentOn::Target::Column;
    if (column && comment.path.size() < 2) {
        return tl::unexpected(columnNotFound(backticked(comment.path), {}));
    }
    const QStringList tablePath = column ? comment.path.first(comment.path.size() - 1) : comment.path;
    const SqlResult<catalog::Table *> table = writable(tablePath, false);
    if (!table) {
        return tl::unexpected(table.error());
    }
    return aim(*table, {{column ? comment.path.last() : QString(), comment.text}});
}

SqlResult<void> Execution::analyse(const AlterColumns &alter)
{
    const SqlResult<catalog::Table *> table = writable(alter.table, true);
    if (!table) {
        return tl::unexpected(table.error());
    }
    Comments comments;
    for (const AlterColumns::Change &change : alter.changes) {
        if (change.column.size() != 1) {
            return tl::unexpected(notSupported(u"comments on fields of a struct in this practice workspace"_s));
        }
        for (const auto &earlier : comments) {
            if (earlier.first.compare(change.column.first(), Qt::CaseInsensitive) == 0) {
                return tl::unexpected(SqlError{u"NOT_SUPPORTED_CHANGE_SAME_COLUMN"_s, u"0A000"_s,
                    u"ALTER TABLE ALTER/CHANGE COLUMN is not supported for changing the same column %1 multiple times."_s
                        .arg(backticked(change.column))});
            }
        }
        comments.emplace_back(change.column.first(), change.text);
    }
    return aim(*table, std::move(comments));
}

SqlResult<void> Execution::analyse(const SetCommentProperty &property)
{
    const SqlResult<catalog::Table *> table = writable(property.table, false);
    if (!table) {
        return tl::unexpected(table.error());
    }
    if (property.view != (*table)->isView()) {
        return tl::unexpected(notATable(**table));
    }
    return aim(*table, {{QString(), property.text}});
}

/// A table that this user may comment on. ALTER TABLE knows no views, and neither form knows foreign tables.
SqlResult<catalog::Table *> Execution::writable(const QStringList &path, bool byAlter)
{
    const QStringList full = qualified(path);
    catalog::Table *table = full.size() == 3 ? m_workspace.catalog.find(full.at(0), full.at(1), full.at(2)) : nullptr;
    if (!table) {
        return tl::unexpected(tableNotFound(backticked(path)));
    }
    auto refused = table->system ? std::optional(noPrivilege(u"MODIFY"_s, table->fullName()))
                                 : refusal(u"MODIFY"_s, {table->catalog, table->schema, table->name});
    if (refused) {
        return tl::unexpected(std::move(*refused));
    }
    if (table->isForeign()) {
        return tl::unexpected(notSupported(u"ALTER on the foreign table %1"_s.arg(table->fullName())));
    }
    if (byAlter && table->isView()) {
        return tl::unexpected(notATable(*table));
    }
    return table;
}

SqlResult<void> Execution::aim(catalog::Table *table, Comments comments)
{
    QStringList known;
    for (const catalog::Column &column : table->columns) {
        known.append(backticked({column.name}));
    }
    for (const auto &[column, text] : comments) {
        if (!column.isEmpty() && table->indexOf(column) < 0) {
            return tl::unexpected(columnNotFound(backticked({column}), known));
        }
    }
    m_target = {table->catalog, table->schema, table->name};
    m_comments = std::move(comments);
    m_versionSeen = table->version;
    return {};
}

SqlResult<ResultSet> Execution::finish(const ResultLimits &limits)
{
    if (isWrite()) {
        return commit();
    }
    if (const auto *shown = std::get_if<Show>(&m_statement)) {
        return show(*shown, limits);
    }
    if (const auto *described = std::get_if<Describe>(&m_statement)) {
        return describe(*described, limits);
    }
    SelectTranslator translator(m_workspace.catalog, m_workspace.rows, m_session,
        [this](const catalog::Table &table) { return mayRead(table); });
    const SqlResult<Translated> query = translator.translate(std::get<Select>(m_statement));
    if (!query) {
        return tl::unexpected(query.error());
    }
    m_workspace.reader = m_session.user;
    return runQuery(m_workspace.rows.handle(), *query, limits);
}

std::optional<SqlError> Execution::mayRead(const catalog::Table &table) const
{
    return refusal(u"SELECT"_s, {table.catalog, table.schema, table.name});
}

std::optional<SqlError> Execution::refusal(const QString &privilege, const QStringList &object) const
{
    const auto &forbidden = m_workspace.interference.forbidden;
    return forbidden ? forbidden(m_session.user, privilege, object) : std::nullopt;
}

bool Execution::isShown(const QStringList &object) const
{
    const auto &shown = m_workspace.interference.shown;
    return !shown || shown(m_session.user, object);
}

SqlResult<ResultSet> Execution::commit()
{
    const Interference &interference = m_workspace.interference;
    if (interference.stored) {
        for (auto &[column, text] : m_comments) {
            text = text ? std::optional(interference.stored(*text)) : text;
        }
    }
    if (m_container) {
        m_workspace.catalog.setComment(m_container, m_comments.front().second);
        return ResultSet{};
    }
    catalog::Table *table = m_workspace.catalog.find(m_target.at(0), m_target.at(1), m_target.at(2));
    if (!table) {
        return tl::unexpected(tableNotFound(backticked(m_target)));
    }
    if (table->version != m_versionSeen || (interference.conflict && interference.conflict())) {
        return tl::unexpected(metadataChanged(table->fullName()));
    }
    m_tableVersion = m_workspace.catalog.commit(table, m_comments);
    return ResultSet{};
}

SqlResult<ResultSet> Execution::show(const Show &show, const ResultLimits &limits) const
{
    std::vector<QList<std::optional<QString>>> rows;
    const QString catalogName = show.what == Show::What::Schemas
        ? show.in.value(0, m_session.catalog)
        : (show.in.size() > 1 ? show.in.first() : m_session.catalog);
    const QString schema = show.in.isEmpty() ? m_session.schema : show.in.last();
    if (show.what == Show::What::Tables) {
        for (const auto &table : m_workspace.catalog.tables()) {
            const bool inside = table->catalog.compare(catalogName, Qt::CaseInsensitive) == 0
                && table->schema.compare(schema, Qt::CaseInsensitive) == 0;
            if (inside && !table->gone && isShown({table->catalog, table->schema, table->name})) {
                rows.push_back({table->schema, table->name, u"false"_s});
            }
        }
        return tableOf({u"database"_s, u"tableName"_s, u"isTemporary"_s}, rows, limits);
    }
    const bool schemas = show.what == Show::What::Schemas;
    for (const auto &container : m_workspace.catalog.containers()) {
        const bool wanted = container->schema.isEmpty() != schemas
            && (!schemas || container->catalog.compare(catalogName, Qt::CaseInsensitive) == 0);
        const QStringList object{container->catalog, container->schema};
        if (wanted && isShown(schemas ? object : object.first(1))) {
            rows.push_back({schemas ? container->schema : container->catalog});
        }
    }
    return tableOf({schemas ? u"databaseName"_s : u"catalog"_s}, rows, limits);
}

SqlResult<ResultSet> Execution::describe(const Describe &describe, const ResultLimits &limits)
{
    const QStringList full = qualified(describe.table);
    const catalog::Table *table
        = full.size() == 3 ? m_workspace.catalog.find(full.at(0), full.at(1), full.at(2)) : nullptr;
    if (!table) {
        return tl::unexpected(tableNotFound(backticked(describe.table)));
    }
    if (!isShown(full)) {
        return tl::unexpected(noPrivilege(u"SELECT"_s, table->fullName()));
    }
    std::vector<QList<std::optional<QString>>> rows;
    for (const catalog::Column &column : table->columns) {
        rows.push_back({column.name, column.type.toLower(), column.comment});
    }
    return tableOf({u"col_name"_s, u"data_type"_s, u"comment"_s}, rows, limits);
}

} // namespace metaflow::sandbox::sql
