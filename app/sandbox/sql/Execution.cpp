#include "app/sandbox/sql/Execution.h"

#include "app/sandbox/catalog/TypeTree.h"
#include "app/sandbox/sql/Inspection.h"
#include "app/sandbox/sql/Parser.h"

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

namespace {

/// ALTER TABLE of a view, or ALTER VIEW of a table.
SqlError notATable(const catalog::Table &table, bool wantsView)
{
    if (wantsView) {
        return {u"EXPECT_VIEW_NOT_TABLE.USE_ALTER_TABLE"_s, u"42809"_s,
            u"'ALTER VIEW ...' expects a view but "_s + table.fullName()
                + u" is a table. Please use ALTER TABLE instead."_s};
    }
    return {u"EXPECT_TABLE_NOT_VIEW.USE_ALTER_VIEW"_s, u"42809"_s,
        u"'ALTER TABLE ...' expects a table but "_s + table.fullName()
            + u" is a view. Please use ALTER VIEW instead."_s};
}

/// How messages name an object.
QString object(const QString &kind, const QStringList &path)
{
    return kind + u" '"_s + path.join(u'.') + u'\'';
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
    const Interference &interference = m_workspace.interference;
    m_session.dialect.literals = {interference.doubledQuotes && interference.doubledQuotes(),
        !interference.escapesOff || !interference.escapesOff()};
    m_session.shown = [shown = interference.shown, user = m_session.user](
                          const QStringList &path) { return !shown || shown(user, path); };
    m_session.groups = interference.groups ? interference.groups(m_session.user) : QStringList();
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
    if (const auto *removal = std::get_if<UnsetCommentProperty>(&m_statement)) {
        return analyse(*removal);
    }
    return {};
}

bool Execution::isWrite() const
{
    return m_container || !m_target.isEmpty();
}

SqlResult<void> Execution::analyse(const CommentOn &comment)
{
    using Target = CommentOn::Target;
    if (comment.target == Target::Catalog || comment.target == Target::Schema || comment.target == Target::Volume) {
        return analyseContainer(comment);
    }
    const bool column = comment.target == Target::Column;
    if (column && comment.path.size() < 2) {
        return tl::unexpected(columnNotFound(backticked(comment.path), {}));
    }
    const QStringList tablePath = column ? comment.path.first(comment.path.size() - 1) : comment.path;
    const SqlResult<catalog::Table *> table = writable(tablePath, false);
    if (!table) {
        return tl::unexpected(table.error());
    }
    const auto &viewComment = m_workspace.interference.viewComment;
    if (!column && (*table)->isView() && viewComment) {
        if (auto refused = viewComment((*table)->fullName())) {
            return tl::unexpected(std::move(*refused));
        }
    }
    return aim(*table, {{column ? comment.path.last() : QString(), comment.text}});
}

SqlResult<void> Execution::analyseContainer(const CommentOn &comment)
{
    using Target = CommentOn::Target;
    const QString kind = comment.target == Target::Catalog ? u"Catalog"_s
        : comment.target == Target::Schema                 ? u"Schema"_s
                                                           : u"Volume"_s;
    QStringList path = comment.path;
    if (comment.target == Target::Volume) {
        path = qualified(path, m_session);
        m_container = path.size() == 3 ? m_workspace.catalog.volume(path.at(0), path.at(1), path.at(2)) : nullptr;
        if (!m_container) {
            return tl::unexpected(SqlError{
                u"VOLUME_DOES_NOT_EXIST"_s, u"42704"_s, u"Volume "_s + backticked(path) + u" does not exist."_s});
        }
    } else {
        if (comment.target == Target::Schema && path.size() == 1) {
            path.prepend(m_session.catalog);
        }
        const bool shaped = path.size() == (comment.target == Target::Schema ? 2 : 1);
        const auto found = findContainer(m_workspace.catalog, shaped ? path : QStringList(3, QString()) + path);
        if (!found) {
            return tl::unexpected(found.error());
        }
        m_container = *found;
    }
    if (m_container->system || catalog::Catalog::isReadOnly(m_container->catalog)) {
        return tl::unexpected(noPrivilege(u"MANAGE"_s, object(kind, path)));
    }
    if (auto refused = comment.target == Target::Volume ? std::nullopt : refusal(u"MANAGE"_s, path)) {
        return tl::unexpected(std::move(*refused));
    }
    m_comments = {{QString(), comment.text}};
    return {};
}

SqlResult<void> Execution::analyse(const AlterColumns &alter)
{
    const SqlResult<catalog::Table *> table = writable(alter.table, true);
    if (!table) {
        return tl::unexpected(table.error());
    }
    Comments comments;
    for (const AlterColumns::Change &change : alter.changes) {
        const SqlResult<QString> column = target(**table, change.column);
        if (!column) {
            return tl::unexpected(column.error());
        }
        for (const auto &earlier : comments) {
            if (earlier.first == *column) {
                return tl::unexpected(SqlError{u"NOT_SUPPORTED_CHANGE_SAME_COLUMN"_s, u"0A000"_s,
                    u"ALTER TABLE ALTER/CHANGE COLUMN is not supported for changing the same column "_s
                        + backticked(change.column) + u" multiple times."_s});
            }
        }
        comments.emplace_back(*column, change.text);
    }
    return aim(*table, std::move(comments));
}

/// A column, or a field in it, spelt as the table spells it.
SqlResult<QString> Execution::target(const catalog::Table &table, const QStringList &path) const
{
    const int index = table.indexOf(path.first());
    if (index < 0) {
        return catalog::nestedName(path); // aim() says that there is none
    }
    const catalog::Column &column = table.columns.at(static_cast<size_t>(index));
    QStringList spelt{column.name};
    if (path.size() == 1) {
        return spelt.first();
    }
    switch (catalog::findField(catalog::typeTree(column.type), path.mid(1), &spelt)) {
    case catalog::FieldFound::Yes:
        return catalog::nestedName(spelt);
    case catalog::FieldFound::NoStruct:
        return tl::unexpected(SqlError{u"INVALID_FIELD_NAME"_s, u"42000"_s,
            u"Field name "_s + backticked(path) + u" is invalid: "_s + backticked(spelt) + u" is not a struct."_s});
    case catalog::FieldFound::InArrayOrMap:
        return tl::unexpected(SqlError{u"DELTA_UNSUPPORTED_COMMENT_MAP_ARRAY"_s, u"0AKDC"_s,
            u"Can't add a comment to "_s + path.join(u'.')
                + u". Adding a comment to a map key/value or array element is not supported."_s});
    case catalog::FieldFound::NoSuchField:
        break;
    }
    return tl::unexpected(columnNotFound(backticked(path), {}));
}

SqlResult<void> Execution::analyse(const SetCommentProperty &property)
{
    const SqlResult<catalog::Table *> table = byProperties(property.table, property.view);
    if (!table) {
        return tl::unexpected(table.error());
    }
    return aim(*table, {{QString(), property.text}});
}

/// Delta keeps the comment elsewhere and finds no such property (wire/databricks.md 6.1).
SqlResult<void> Execution::analyse(const UnsetCommentProperty &removal)
{
    const SqlResult<catalog::Table *> table = byProperties(removal.table, removal.view);
    if (!table) {
        return tl::unexpected(table.error());
    }
    if (!removal.ifExists) {
        return tl::unexpected(SqlError{u"DELTA_UNSET_NON_EXISTENT_PROPERTY"_s, u"42616"_s,
            u"Attempted to unset non-existent property 'comment' in table "_s + (*table)->fullName()});
    }
    return aim(*table, {});
}

SqlResult<catalog::Table *> Execution::byProperties(const QStringList &path, bool view)
{
    SqlResult<catalog::Table *> table = writable(path, false);
    if (table && view != (*table)->isView()) {
        return tl::unexpected(notATable(**table, view));
    }
    return table;
}

/// A table that this user may comment on. ALTER TABLE knows no views, and neither form knows foreign tables.
SqlResult<catalog::Table *> Execution::writable(const QStringList &path, bool byAlter)
{
    SqlResult<catalog::Table *> found = findTable(m_workspace.catalog, path, m_session);
    if (!found) {
        return found;
    }
    catalog::Table *table = *found;
    const bool readOnly = table->system || catalog::Catalog::isReadOnly(table->catalog);
    auto refused = readOnly ? std::optional(noPrivilege(u"MODIFY"_s, object(u"Table"_s, {table->fullName()})))
                            : refusal(u"MODIFY"_s, {table->catalog, table->schema, table->name});
    if (refused) {
        return tl::unexpected(std::move(*refused));
    }
    if (table->isForeign()) {
        return tl::unexpected(notSupported(u"ALTER on the foreign table "_s + table->fullName()));
    }
    if (byAlter && table->isView()) {
        return tl::unexpected(notATable(*table, false));
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
        const QStringList path = column.split(QChar(u'\0'));
        if (!column.isEmpty() && table->indexOf(path.first()) < 0) {
            return tl::unexpected(columnNotFound(backticked(path), known));
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
        return show(*shown, m_workspace.catalog, m_session, limits);
    }
    if (const auto *described = std::get_if<Describe>(&m_statement)) {
        return describe(*described, m_workspace.catalog, m_session, limits);
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
    m_tableVersion = m_workspace.catalog.commit(table, m_comments, m_session.user);
    return ResultSet{};
}

} // namespace metaflow::sandbox::sql
