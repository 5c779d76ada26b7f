#include "app/sandbox/catalog/KeyViews.h"

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::catalog {

namespace {

/// One column of one key.
struct KeyLine {
    QString constraint;
    QString column;
    int ordinal = 1;
    const ForeignKey *foreign = nullptr; ///< none for the primary key
};

std::vector<KeyLine> keyLines(const Table &table)
{
    std::vector<KeyLine> lines;
    for (qsizetype i = 0; i < table.primaryKey.size(); ++i) {
        lines.push_back({table.primaryKeyName, table.primaryKey.at(i), static_cast<int>(i) + 1, nullptr});
    }
    for (const ForeignKey &key : table.foreignKeys) {
        for (qsizetype i = 0; i < key.columns.size(); ++i) {
            lines.push_back({key.name, key.columns.at(i), static_cast<int>(i) + 1, &key});
        }
    }
    return lines;
}

/// One line a constraint: its first column's.
std::vector<KeyLine> constraints(const Table &table)
{
    std::vector<KeyLine> lines = keyLines(table);
    std::erase_if(lines, [](const KeyLine &line) { return line.ordinal != 1; });
    return lines;
}

std::vector<MetaColumn> strings(const QStringList &names)
{
    std::vector<MetaColumn> columns;
    for (const QString &name : names) {
        columns.push_back({name, name.contains(u"position") ? u"INT"_s : u"STRING"_s});
    }
    return columns;
}

Cell at(std::initializer_list<Cell> cells, int column)
{
    return *(cells.begin() + column);
}

MetaView tableConstraints()
{
    MetaView view;
    view.name = u"table_constraints"_s;
    view.columns = strings({u"constraint_catalog"_s, u"constraint_schema"_s, u"constraint_name"_s, u"table_catalog"_s,
        u"table_schema"_s, u"table_name"_s, u"constraint_type"_s, u"is_deferrable"_s, u"initially_deferred"_s,
        u"enforced"_s, u"comment"_s});
    view.catalogColumn = 3;
    view.schemaColumn = 4;
    view.tableColumn = 5;
    view.rowsOf = [](const Catalog &, const Table &table) { return static_cast<int>(constraints(table).size()); };
    view.cell = [](Catalog &, const Table &table, int row, int column) {
        const KeyLine line = constraints(table).at(static_cast<size_t>(row));
        return at({table.catalog, table.schema, line.constraint, table.catalog, table.schema, table.name,
                      line.foreign ? u"FOREIGN KEY"_s : u"PRIMARY KEY"_s, u"NO"_s, u"NO"_s, u"NO"_s, {}},
            column);
    };
    return view;
}

MetaView keyColumnUsage()
{
    MetaView view;
    view.name = u"key_column_usage"_s;
    view.columns = strings(
        {u"constraint_catalog"_s, u"constraint_schema"_s, u"constraint_name"_s, u"table_catalog"_s, u"table_schema"_s,
            u"table_name"_s, u"column_name"_s, u"ordinal_position"_s, u"position_in_unique_constraint"_s});
    view.catalogColumn = 3;
    view.schemaColumn = 4;
    view.tableColumn = 5;
    view.rowsOf = [](const Catalog &, const Table &table) { return static_cast<int>(keyLines(table).size()); };
    view.cell = [](Catalog &, const Table &table, int row, int column) {
        const KeyLine line = keyLines(table).at(static_cast<size_t>(row));
        return at({table.catalog, table.schema, line.constraint, table.catalog, table.schema, table.name, line.column,
                      qint64{line.ordinal}, line.foreign ? Cell(qint64{line.ordinal}) : Cell()},
            column);
    };
    return view;
}

MetaView referentialConstraints()
{
    MetaView view;
    view.name = u"referential_constraints"_s;
    view.columns = strings({u"constraint_catalog"_s, u"constraint_schema"_s, u"constraint_name"_s,
        u"unique_constraint_catalog"_s, u"unique_constraint_schema"_s, u"unique_constraint_name"_s, u"match_option"_s,
        u"update_rule"_s, u"delete_rule"_s});
    view.catalogColumn = 0;
    view.schemaColumn = 1;
    view.rowsOf = [](const Catalog &, const Table &table) { return static_cast<int>(table.foreignKeys.size()); };
    view.cell = [](Catalog &catalog, const Table &table, int row, int column) {
        const ForeignKey &key = table.foreignKeys.at(static_cast<size_t>(row));
        const Table *parent = catalog.find(key.parent.value(0), key.parent.value(1), key.parent.value(2));
        const QString unique = parent ? parent->primaryKeyName : key.parent.value(2).toLower() + u"_pk"_s;
        return at({table.catalog, table.schema, key.name, key.parent.value(0), key.parent.value(1), unique, u"FULL"_s,
                      u"NO ACTION"_s, u"NO ACTION"_s},
            column);
    };
    return view;
}

/// For a foreign key the columns that it points to.
MetaView constraintUsage(bool columns)
{
    MetaView view;
    view.name = columns ? u"constraint_column_usage"_s : u"constraint_table_usage"_s;
    view.columns = strings({u"constraint_catalog"_s, u"constraint_schema"_s, u"constraint_name"_s, u"table_catalog"_s,
        u"table_schema"_s, u"table_name"_s});
    if (columns) {
        view.columns.push_back({u"column_name"_s, u"STRING"_s});
    }
    const auto lines = columns ? keyLines : constraints;
    view.catalogColumn = 0;
    view.schemaColumn = 1;
    view.rowsOf = [lines](const Catalog &, const Table &table) { return static_cast<int>(lines(table).size()); };
    view.cell = [lines](Catalog &, const Table &table, int row, int column) {
        const KeyLine line = lines(table).at(static_cast<size_t>(row));
        const QStringList own{table.catalog, table.schema, table.name};
        const QStringList &target = line.foreign ? line.foreign->parent : own;
        const QString name = line.foreign ? line.foreign->parentColumns.value(line.ordinal - 1) : line.column;
        return at(
            {table.catalog, table.schema, line.constraint, target.value(0), target.value(1), target.value(2), name},
            column);
    };
    return view;
}

} // namespace

std::vector<MetaView> keyViews()
{
    std::vector<MetaView> views;
    views.push_back(tableConstraints());
    views.push_back(keyColumnUsage());
    views.push_back(referentialConstraints());
    views.push_back(constraintUsage(true));
    views.push_back(constraintUsage(false));
    return views;
}

} // namespace metaflow::sandbox::catalog
