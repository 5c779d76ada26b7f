#include "app/sandbox/sql/Inspection.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

namespace {

using Rows = std::vector<QList<std::optional<QString>>>;

bool same(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

/// LIKE of SHOW: `*` stands for anything, `|` between alternatives, case does not matter.
bool fits(const std::optional<QString> &pattern, const QString &name)
{
    if (!pattern) {
        return true;
    }
    for (const QString &alternative : pattern->split(u'|')) {
        QStringList parts;
        for (const QString &part : alternative.trimmed().split(u'*')) {
            parts.append(QRegularExpression::escape(part));
        }
        const QRegularExpression expression(
            QRegularExpression::anchoredPattern(parts.join(u".*"_s)), QRegularExpression::CaseInsensitiveOption);
        if (expression.match(name).hasMatch()) {
            return true;
        }
    }
    return false;
}

/// The schema that SHOW TABLES, VIEWS and VOLUMES are about: named, half named or the session's.
SqlResult<catalog::Container *> schemaOf(const Show &show, catalog::Catalog &catalog, const Session &session)
{
    QStringList path = show.in;
    if (path.isEmpty()) {
        path.append(session.schema);
    }
    if (path.size() == 1) {
        path.prepend(session.catalog);
    }
    return findContainer(catalog, path);
}

SqlResult<Rows> containers(const Show &show, catalog::Catalog &catalog, const Session &session)
{
    const bool schemas = show.what == Show::What::Schemas;
    const QString within = schemas ? show.in.value(0, session.catalog) : QString();
    if (schemas) {
        if (const auto found = findContainer(catalog, {within}); !found) {
            return tl::unexpected(found.error());
        }
    }
    Rows rows;
    for (const auto &container : catalog.containers()) {
        const QString name = schemas ? container->schema : container->catalog;
        const bool inside = container->schema.isEmpty() != schemas && (!schemas || same(container->catalog, within));
        const QStringList object{container->catalog, container->schema};
        if (inside && fits(show.pattern, name) && session.isShown(schemas ? object : object.first(1))) {
            rows.push_back({name});
        }
    }
    return rows;
}

Rows relations(
    const Show &show, const catalog::Catalog &catalog, const catalog::Container &schema, const Session &session)
{
    const bool views = show.what == Show::What::Views;
    Rows rows;
    for (const auto &table : catalog.tables()) {
        const bool inside = same(table->catalog, schema.catalog) && same(table->schema, schema.schema);
        if (!inside || table->gone || (views && !table->isView()) || !fits(show.pattern, table->name)) {
            continue;
        }
        if (!session.isShown({table->catalog, table->schema, table->name})) {
            continue;
        }
        rows.push_back({table->schema, table->name, u"false"_s});
        if (views) {
            rows.back().append(u"false"_s);
        }
    }
    return rows;
}

Rows volumes(const Show &show, const catalog::Catalog &catalog, const catalog::Container &schema)
{
    Rows rows;
    for (const auto &volume : catalog.volumes()) {
        const bool inside = same(volume->catalog, schema.catalog) && same(volume->schema, schema.schema);
        if (inside && fits(show.pattern, volume->volume)) {
            rows.push_back({volume->schema, volume->volume});
        }
    }
    return rows;
}

Rows columns(const catalog::Table &table)
{
    Rows rows;
    for (const catalog::Column &column : table.columns) {
        rows.push_back({column.name});
    }
    return rows;
}

/// Delta keeps a table's comment elsewhere, so it is not among these; asked for one that is missing it says so.
Rows properties(const Show &show, const catalog::Table &table)
{
    Rows all;
    if (!table.isView()) {
        all = {{u"delta.minReaderVersion"_s, u"1"_s}, {u"delta.minWriterVersion"_s, u"2"_s}};
    }
    if (!show.pattern) {
        return all;
    }
    std::erase_if(all, [&](const auto &row) { return row.front() != show.pattern; });
    if (all.empty()) {
        all.push_back({*show.pattern, u"Table "_s + table.fullName() + u" does not have property: "_s + *show.pattern});
    }
    return all;
}

SqlResult<ResultSet> ofTable(
    const Show &show, catalog::Catalog &catalog, const Session &session, const ResultLimits &limits)
{
    const SqlResult<catalog::Table *> table = shownTable(catalog, show.in, session);
    if (!table) {
        return tl::unexpected(table.error());
    }
    return show.what == Show::What::Columns ? tableOf(QStringList{u"col_name"_s}, columns(**table), limits)
                                            : tableOf({u"key"_s, u"value"_s}, properties(show, **table), limits);
}

} // namespace

SqlResult<ResultSet> show(
    const Show &show, catalog::Catalog &catalog, const Session &session, const ResultLimits &limits)
{
    using What = Show::What;
    if (show.what == What::Columns || show.what == What::Properties) {
        return ofTable(show, catalog, session, limits);
    }
    if (show.what == What::Catalogs || show.what == What::Schemas) {
        const SqlResult<Rows> rows = containers(show, catalog, session);
        if (!rows) {
            return tl::unexpected(rows.error());
        }
        return tableOf(QStringList{show.what == What::Catalogs ? u"catalog"_s : u"databaseName"_s}, *rows, limits);
    }
    const SqlResult<catalog::Container *> schema = schemaOf(show, catalog, session);
    if (!schema) {
        return tl::unexpected(schema.error());
    }
    if (show.what == What::Volumes) {
        return tableOf({u"database"_s, u"volume_name"_s}, volumes(show, catalog, **schema), limits);
    }
    const QStringList names = show.what == What::Views
        ? QStringList{u"namespace"_s, u"viewName"_s, u"isTemporary"_s, u"isMaterialized"_s}
        : QStringList{u"database"_s, u"tableName"_s, u"isTemporary"_s};
    return tableOf(names, relations(show, catalog, **schema, session), limits);
}

} // namespace metaflow::sandbox::sql
