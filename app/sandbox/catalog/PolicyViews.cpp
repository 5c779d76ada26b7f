#include "app/sandbox/catalog/KeyViews.h"

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::catalog {

namespace {

/// A line of a policy view: the column it is about (empty for the table), and two values.
struct PolicyLine {
    QString column;
    QString first;
    QString second;
};
using Lines = std::vector<PolicyLine> (*)(const Table &);

std::vector<PolicyLine> tableTags(const Table &table)
{
    std::vector<PolicyLine> lines;
    for (auto tag = table.tags.cbegin(); tag != table.tags.cend(); ++tag) {
        lines.push_back({{}, tag.key(), tag.value()});
    }
    return lines;
}

std::vector<PolicyLine> columnTags(const Table &table)
{
    std::vector<PolicyLine> lines;
    for (const Column &column : table.columns) {
        for (auto tag = column.tags.cbegin(); tag != column.tags.cend(); ++tag) {
            lines.push_back({column.name, tag.key(), tag.value()});
        }
    }
    return lines;
}

std::vector<PolicyLine> masks(const Table &table)
{
    std::vector<PolicyLine> lines;
    for (const Column &column : table.columns) {
        if (!column.mask.isEmpty()) {
            lines.push_back({column.name, column.mask, {}});
        }
    }
    return lines;
}

std::vector<PolicyLine> filters(const Table &table)
{
    return table.rowFilter.isEmpty() ? std::vector<PolicyLine>() : std::vector<PolicyLine>{{{}, table.rowFilter, {}}};
}

std::vector<PolicyLine> privileges(const Table &table)
{
    return table.system ? std::vector<PolicyLine>() : std::vector<PolicyLine>{{{}, u"ALL PRIVILEGES"_s, table.owner}};
}

/// `names`: the three that name the table, then (with a column) the column, then the two values.
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
    view.rowsOf = [lines](const Table &table) { return static_cast<int>(lines(table).size()); };
    view.cell = [lines, withColumn](Catalog &, const Table &table, int row, int column) -> Cell {
        const PolicyLine line = lines(table).at(static_cast<size_t>(row));
        QStringList cells{table.catalog, table.schema, table.name};
        if (withColumn) {
            cells.append(line.column);
        }
        cells << line.first << line.second;
        return column < cells.size() ? Cell(cells.at(column)) : Cell();
    };
    return view;
}

} // namespace

std::vector<MetaView> policyViews()
{
    const QStringList tagged{u"catalog_name"_s, u"schema_name"_s, u"table_name"_s};
    const QStringList tabled{u"table_catalog"_s, u"table_schema"_s, u"table_name"_s};
    return {
        policyView(u"table_tags"_s, tagged + QStringList{u"tag_name"_s, u"tag_value"_s}, false, tableTags),
        policyView(
            u"column_tags"_s, tagged + QStringList{u"column_name"_s, u"tag_name"_s, u"tag_value"_s}, true, columnTags),
        policyView(
            u"column_masks"_s, tabled + QStringList{u"column_name"_s, u"mask_name"_s, u"using_columns"_s}, true, masks),
        policyView(u"row_filters"_s, tabled + QStringList{u"filter_name"_s, u"target_columns"_s}, false, filters),
        policyView(u"table_privileges"_s, tabled + QStringList{u"privilege_type"_s, u"grantee"_s}, false, privileges),
    };
}

} // namespace metaflow::sandbox::catalog
