#include "core/catalog/CatalogSql.h"

#include "core/databricks/SqlText.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::catalog {

namespace {

using databricks::Statement;

constexpr int longestValue = 200; ///< characters of a sampled value that leave the warehouse
constexpr auto sampleLimit = 30s; ///< also of what a plan can do without
constexpr int mostLineage = 100'000;

Statement reading(const QString &sql)
{
    Statement statement;
    statement.sql = sql;
    statement.readsOnly = true;
    return statement;
}

/// `:s0, :s1 …` for a list of names, which are bound.
QString markers(QChar letter, qsizetype count)
{
    QStringList names;
    for (qsizetype i = 0; i < count; ++i) {
        names << u':' + letter + QString::number(i);
    }
    return names.join(u", "_s);
}

void bind(Statement &statement, QChar letter, const QStringList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        statement.parameters.append({letter + QString::number(i), values[i]});
    }
}

/// Restricts one relation: `catalogColumn` and `schemaColumn` are what it calls them.
QString within(const QString &catalogColumn, const QString &schemaColumn, const QStringList &schemas)
{
    const QString only
        = schemas.isEmpty() ? u" <> 'information_schema'"_s : u" IN ("_s + markers(u's', schemas.size()) + u')';
    return catalogColumn + u" = :c AND "_s + schemaColumn + only;
}

QString amongTables(const QStringList &tables)
{
    return tables.isEmpty() ? QString() : u" AND table_name IN ("_s + markers(u't', tables.size()) + u')';
}

QString inRange(const NameRange &range)
{
    return (range.from.isEmpty() ? QString() : u" AND table_name >= :from"_s)
        + (range.below.isEmpty() ? QString() : u" AND table_name < :below"_s);
}

void bind(Statement &statement, const NameRange &range)
{
    if (!range.from.isEmpty()) {
        statement.parameters.append({u"from"_s, range.from});
    }
    if (!range.below.isEmpty()) {
        statement.parameters.append({u"below"_s, range.below});
    }
}

Statement bound(const QString &sql, const QString &catalog, const QStringList &schemas)
{
    Statement statement = reading(sql);
    statement.parameters.append({u"c"_s, catalog});
    bind(statement, u's', schemas);
    return statement;
}

/// What one SELECT about tags, masks or filters takes from its relation.
struct PolicyPart {
    QString part, relation, column, name, value;
};

QString policySelect(const PolicyPart &part, const QStringList &schemas, Spelling spelling)
{
    // These relations say catalog_name and schema_name where tables and columns say table_catalog and table_schema.
    const bool documented = spelling == Spelling::CatalogName;
    const QString catalog = documented ? u"catalog_name"_s : u"table_catalog"_s;
    const QString schema = documented ? u"schema_name"_s : u"table_schema"_s;
    return u"SELECT '%1' AS part, %2, table_name, %3 AS column_name, %4 AS name, %5 AS value "
           "FROM system.information_schema.%6 WHERE %7"_s.arg(
               part.part, schema, part.column, part.name, part.value, part.relation, within(catalog, schema, schemas));
}

} // namespace

Statement catalogsStatement()
{
    return reading(u"SELECT catalog_name FROM system.information_schema.catalogs ORDER BY catalog_name"_s);
}

Statement schemasStatement(const QString &catalog)
{
    return bound(u"SELECT schema_name FROM system.information_schema.schemata WHERE %1 ORDER BY schema_name"_s.arg(
                     within(u"catalog_name"_s, u"schema_name"_s, {})),
        catalog, {});
}

Statement tablesStatement(const QString &catalog, const QStringList &schemas)
{
    const QString sql = u"SELECT table_schema, table_name, table_type, comment, table_owner, last_altered "
                        "FROM system.information_schema.tables WHERE %1 ORDER BY table_schema, table_name"_s;
    return bound(sql.arg(within(u"table_catalog"_s, u"table_schema"_s, schemas)), catalog, schemas);
}

Statement columnsStatement(const QString &catalog, const QStringList &schemas, const NameRange &range)
{
    const QString sql = u"SELECT table_schema, table_name, column_name, ordinal_position, full_data_type, is_nullable, "
                        "comment FROM system.information_schema.columns WHERE %1%2 "
                        "ORDER BY table_schema, table_name, ordinal_position"_s;
    Statement statement
        = bound(sql.arg(within(u"table_catalog"_s, u"table_schema"_s, schemas), inRange(range)), catalog, schemas);
    bind(statement, range);
    return statement;
}

Statement keysStatement(const QString &catalog, const QStringList &schemas)
{
    // The referenced side is not restricted: a key may point into another catalog.
    const QString sql
        = u"SELECT k.table_schema, k.table_name, t.constraint_type, k.constraint_name, k.column_name, "
          "k.ordinal_position, p.table_catalog AS to_catalog, p.table_schema AS to_schema, p.table_name AS to_table, "
          "p.column_name AS to_column FROM system.information_schema.key_column_usage k "
          "JOIN system.information_schema.table_constraints t ON t.constraint_catalog = k.constraint_catalog "
          "AND t.constraint_schema = k.constraint_schema AND t.constraint_name = k.constraint_name "
          "AND t.table_name = k.table_name "
          "LEFT JOIN system.information_schema.referential_constraints r "
          "ON r.constraint_catalog = k.constraint_catalog AND r.constraint_schema = k.constraint_schema "
          "AND r.constraint_name = k.constraint_name "
          "LEFT JOIN system.information_schema.key_column_usage p "
          "ON p.constraint_catalog = r.unique_constraint_catalog AND p.constraint_schema = r.unique_constraint_schema "
          "AND p.constraint_name = r.unique_constraint_name "
          "AND p.ordinal_position = k.position_in_unique_constraint "
          "WHERE %1 ORDER BY k.table_schema, k.table_name, k.constraint_name, k.ordinal_position"_s;
    return bound(sql.arg(within(u"k.table_catalog"_s, u"k.table_schema"_s, schemas)), catalog, schemas);
}

Statement policiesStatement(const QString &catalog, const QStringList &schemas, Policies which, Spelling ofMasks)
{
    const QString none = u"''"_s;
    const QString column = u"column_name"_s;
    const PolicyPart tableTags{u"table_tag"_s, u"table_tags"_s, none, u"tag_name"_s, u"tag_value"_s};
    const PolicyPart columnTags{u"column_tag"_s, u"column_tags"_s, column, u"tag_name"_s, u"tag_value"_s};
    const PolicyPart masks{u"mask"_s, u"column_masks"_s, column, none, none};
    const PolicyPart filters{u"row_filter"_s, u"row_filters"_s, none, none, none};
    QStringList selects;
    if (which != Policies::Masks) {
        selects << policySelect(tableTags, schemas, Spelling::CatalogName)
                << policySelect(columnTags, schemas, Spelling::CatalogName);
    }
    if (which != Policies::Tags) {
        selects << policySelect(masks, schemas, ofMasks) << policySelect(filters, schemas, ofMasks);
    }
    return bound(selects.join(u" UNION ALL "_s), catalog, schemas);
}

Statement commentsStatement(const QString &catalog, const QString &schema, const QStringList &tables)
{
    const QString where = u"table_catalog = :c AND table_schema = :s"_s + amongTables(tables);
    // An age, not a time: a time as text has the zone of the session, and our clock is not the warehouse's.
    Statement statement = reading(u"SELECT table_name, '' AS column_name, 0 AS ordinal_position, table_type AS kind, "
                                  "comment, unix_timestamp() - unix_timestamp(last_altered) AS age "
                                  "FROM system.information_schema.tables WHERE %1 UNION ALL "
                                  "SELECT table_name, column_name, ordinal_position, full_data_type AS kind, comment, "
                                  "CAST(NULL AS BIGINT) AS age "
                                  "FROM system.information_schema.columns WHERE %1"_s.arg(where));
    statement.parameters = {{u"c"_s, catalog}, {u"s"_s, schema}};
    bind(statement, u't', tables);
    return statement;
}

Statement lineageStatement(const QString &catalog, const QStringList &tables, const QDate &since)
{
    const QString among
        = tables.isEmpty() ? QString() : u" AND target_table_name IN ("_s + markers(u't', tables.size()) + u')';
    const auto part = [&](const QString &relation, const QString &target, const QString &source) {
        return u"SELECT DISTINCT target_table_schema, target_table_name, %1 AS target_column, source_table_catalog, "
               "source_table_schema, source_table_name, %2 AS source_column FROM system.access.%3 "
               "WHERE target_table_catalog = :c AND event_date >= CAST(:since AS DATE) "
               "AND source_table_name IS NOT NULL%4"_s.arg(target, source, relation, among);
    };
    Statement statement = reading(part(u"table_lineage"_s, u"''"_s, u"''"_s) + u" UNION ALL "_s
        + part(u"column_lineage"_s, u"target_column_name"_s, u"source_column_name"_s));
    statement.parameters = {{u"c"_s, catalog}, {u"since"_s, since.toString(Qt::ISODate)}};
    bind(statement, u't', tables);
    statement.rowLimit = mostLineage; // what is cut is missed by nobody: it is context
    statement.limit = sampleLimit;
    return statement;
}

Statement readersStatement(const QString &catalog, const QStringList &tables, const QDate &since)
{
    const QString among
        = tables.isEmpty() ? QString() : u" AND source_table_name IN ("_s + markers(u't', tables.size()) + u')';
    Statement statement = reading(
        u"SELECT DISTINCT source_table_schema, source_table_name, target_table_catalog, target_table_schema, "
        "target_table_name, target_type, CASE WHEN entity_type = 'PIPELINE' THEN entity_id END AS pipeline "
        "FROM system.access.table_lineage WHERE source_table_catalog = :c AND event_date >= CAST(:since AS DATE) "
        "AND (target_type IN ('STREAMING_TABLE', 'MATERIALIZED_VIEW') OR entity_type = 'PIPELINE')"_s
        + among);
    statement.parameters = {{u"c"_s, catalog}, {u"since"_s, since.toString(Qt::ISODate)}};
    bind(statement, u't', tables);
    statement.rowLimit = mostLineage;
    statement.limit = sampleLimit;
    return statement;
}

Statement grantsStatement(const QString &catalog, const QStringList &schemas, const QStringList &tables)
{
    const auto mine = [](const QString &column) {
        return u" AND (lower(%1) = lower(current_user()) OR is_account_group_member(%1))"_s.arg(column);
    };
    const QString where = within(u"table_catalog"_s, u"table_schema"_s, schemas) + amongTables(tables);
    const QString enough = u"upper(replace(privilege_type, '_', ' ')) IN ('MODIFY', 'MANAGE', 'ALL PRIVILEGES')"_s;
    Statement statement = bound(
        u"SELECT 'held' AS part, table_schema, table_name FROM system.information_schema.table_privileges "
        "WHERE %2%3 GROUP BY table_schema, table_name HAVING count_if(%1) = 0 "
        "UNION ALL SELECT 'owned' AS part, table_schema, table_name FROM system.information_schema.tables WHERE %2%4 "
        "UNION ALL SELECT 'owned' AS part, schema_name, '' AS table_name FROM system.information_schema.schemata "
        "WHERE catalog_name = :c%5 "
        "UNION ALL SELECT 'owned' AS part, '' AS table_schema, '' AS table_name FROM "
        "system.information_schema.catalogs "
        "WHERE catalog_name = :c%6"_s.arg(enough, where, mine(u"grantee"_s), mine(u"table_owner"_s),
            mine(u"schema_owner"_s), mine(u"catalog_owner"_s)),
        catalog, schemas);
    bind(statement, u't', tables);
    statement.limit = sampleLimit;
    return statement;
}

Statement sampleStatement(const ObjectPath &table, const QVector<ColumnInfo> &columns, int rows)
{
    QStringList values;
    for (const ColumnInfo &column : columns) {
        // Joined, not arg(): a name may hold %2.
        values << u"left(CAST("_s + databricks::quoteName(column.name) + u" AS STRING), "_s
                + QString::number(longestValue) + u')';
    }
    Statement statement = reading(u"SELECT "_s + values.join(u", "_s) + u" FROM "_s + databricks::quotePath(table)
        + u" LIMIT "_s + QString::number(rows));
    statement.rowLimit = rows;
    statement.limit = sampleLimit;
    return statement;
}

} // namespace metaflow::catalog
