#include "app/sandbox/catalog/KeyViews.h"
#include "app/sandbox/catalog/Privileges.h"

#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::catalog {

namespace {

/// A line of a policy view: the column it is about (empty for the table), and its values.
struct PolicyLine {
    QString column;
    std::vector<Cell> values;
};
using Lines = std::vector<PolicyLine> (*)(const Table &);

std::vector<PolicyLine> tableTags(const Table &table)
{
    std::vector<PolicyLine> lines;
    for (auto tag = table.tags.cbegin(); tag != table.tags.cend(); ++tag) {
        lines.push_back({{}, {tag.key(), tag.value()}});
    }
    return lines;
}

std::vector<PolicyLine> columnTags(const Table &table)
{
    std::vector<PolicyLine> lines;
    for (const Column &column : table.columns) {
        for (auto tag = column.tags.cbegin(); tag != column.tags.cend(); ++tag) {
            lines.push_back({column.name, {tag.key(), tag.value()}});
        }
    }
    return lines;
}

/// Catalog, schema and name of a function, then the columns it is given besides.
std::vector<Cell> functionCells(const QString &name, const Table &table)
{
    const QStringList parts = name.split(u'.');
    return parts.size() == 3 ? std::vector<Cell>{parts.at(0), parts.at(1), parts.at(2), Cell()}
                             : std::vector<Cell>{table.catalog, table.schema, name, Cell()};
}

std::vector<PolicyLine> masks(const Table &table)
{
    std::vector<PolicyLine> lines;
    for (const Column &column : table.columns) {
        if (!column.mask.isEmpty()) {
            lines.push_back({column.name, functionCells(column.mask, table)});
        }
    }
    return lines;
}

std::vector<PolicyLine> filters(const Table &table)
{
    std::vector<PolicyLine> lines;
    if (!table.rowFilter.isEmpty()) {
        lines.push_back({{}, functionCells(table.rowFilter, table)});
    }
    return lines;
}

const std::vector<Privileges::Grant> &grantsOn(const Catalog &catalog, const Table &table)
{
    static const std::vector<Privileges::Grant> none;
    return table.system || !catalog.privileges() ? none
                                                 : catalog.privileges()->on({table.catalog, table.schema, table.name});
}

/// A row a grantee and privilege, also of what was granted further up. Ownership is no privilege, so it has no row.
MetaView tablePrivileges()
{
    MetaView view;
    view.name = u"table_privileges"_s;
    for (const QString &column : {u"grantor"_s, u"grantee"_s, u"table_catalog"_s, u"table_schema"_s, u"table_name"_s,
             u"privilege_type"_s, u"is_grantable"_s, u"inherited_from"_s}) {
        view.columns.push_back({column, u"STRING"_s});
    }
    view.catalogColumn = 2;
    view.schemaColumn = 3;
    view.tableColumn = 4;
    view.rowsOf
        = [](const Catalog &catalog, const Table &table) { return static_cast<int>(grantsOn(catalog, table).size()); };
    view.cell = [](Catalog &catalog, const Table &table, int row, int column) -> Cell {
        static const std::array<QString, 4> levels = {u"NONE"_s, u"CATALOG"_s, u"SCHEMA"_s, u"NONE"_s};
        const Privileges::Grant &grant = grantsOn(catalog, table).at(static_cast<size_t>(row));
        const std::array<Cell, 8> cells = {table.owner, grant.grantee, table.catalog, table.schema, table.name,
            QString(grant.privilege).replace(u'_', u' '), u"NO"_s, levels.at(static_cast<size_t>(grant.from.size()))};
        return cells.at(static_cast<size_t>(column));
    };
    return view;
}

/// `names`: the three that name the table, then (with a column) the column, then the values.
MetaView policyView(const QString &name, const QStringList &names, bool withColumn, Lines lines)
{
    MetaView view;
    view.name = name;
    for (const QString &column : names) {
        view.columns.push_back({column, u"STRING"_s});
    }
    view.catalogColumn = 0;
    view.schemaColumn = 1;
    view.tableColumn = 2;
    view.rowsOf = [lines](const Catalog &, const Table &table) { return static_cast<int>(lines(table).size()); };
    view.cell = [lines, withColumn](Catalog &, const Table &table, int row, int column) -> Cell {
        const PolicyLine line = lines(table).at(static_cast<size_t>(row));
        std::vector<Cell> cells{table.catalog, table.schema, table.name};
        if (withColumn) {
            cells.emplace_back(line.column);
        }
        cells.insert(cells.end(), line.values.begin(), line.values.end());
        return static_cast<size_t>(column) < cells.size() ? cells.at(static_cast<size_t>(column)) : Cell();
    };
    return view;
}

} // namespace

std::vector<MetaView> policyViews()
{
    // Only privileges say table_catalog and table_schema, as Databricks' reference of information_schema has them.
    const QStringList named{u"catalog_name"_s, u"schema_name"_s, u"table_name"_s};
    const QStringList mask{u"column_name"_s, u"mask_catalog"_s, u"mask_schema"_s, u"mask_name"_s, u"mask_col_usage"_s};
    const QStringList filter{u"filter_catalog"_s, u"filter_schema"_s, u"filter_name"_s, u"filter_col_usage"_s};
    return {
        policyView(u"table_tags"_s, named + QStringList{u"tag_name"_s, u"tag_value"_s}, false, tableTags),
        policyView(
            u"column_tags"_s, named + QStringList{u"column_name"_s, u"tag_name"_s, u"tag_value"_s}, true, columnTags),
        policyView(u"column_masks"_s, named + mask, true, masks),
        policyView(u"row_filters"_s, named + filter, false, filters),
        tablePrivileges(),
    };
}

} // namespace metaflow::sandbox::catalog
