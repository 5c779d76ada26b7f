#include "app/sandbox/catalog/InformationSchema.h"

#include "app/sandbox/catalog/KeyViews.h"
#include "app/sandbox/catalog/Source.h"
#include "app/sandbox/catalog/Types.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::catalog {

namespace {

Cell optionalCell(const std::optional<QString> &text)
{
    return text ? Cell(*text) : Cell();
}

Cell textOrNull(const QString &text)
{
    return text.isEmpty() ? Cell() : Cell(text);
}

MetaView tablesView()
{
    MetaView view;
    view.name = u"tables"_s;
    view.columns = {{u"table_catalog"_s, u"STRING"_s}, {u"table_schema"_s, u"STRING"_s}, {u"table_name"_s, u"STRING"_s},
        {u"table_type"_s, u"STRING"_s}, {u"is_insertable_into"_s, u"STRING"_s}, {u"commit_action"_s, u"STRING"_s},
        {u"table_owner"_s, u"STRING"_s}, {u"comment"_s, u"STRING"_s}, {u"created"_s, u"TIMESTAMP"_s},
        {u"created_by"_s, u"STRING"_s}, {u"last_altered"_s, u"TIMESTAMP"_s}, {u"last_altered_by"_s, u"STRING"_s},
        {u"data_source_format"_s, u"STRING"_s}, {u"storage_path"_s, u"STRING"_s},
        {u"storage_sub_directory"_s, u"STRING"_s}};
    view.catalogColumn = 0;
    view.schemaColumn = 1;
    view.tableColumn = 2;
    view.rowsOf = [](const Catalog &, const Table &) { return 1; };
    view.cell = [](Catalog &, const Table &table, int, int column) -> Cell {
        switch (column) {
        case 0:
            return table.catalog;
        case 1:
            return table.schema;
        case 2:
            return table.name;
        case 3:
            return table.kind;
        case 4:
            return table.isView() ? u"NO"_s : u"YES"_s;
        case 5:
            return u"PRESERVE"_s;
        case 7:
            return optionalCell(table.comment);
        case 8:
            return timestampText(table.createdMs);
        case 10:
            return timestampText(table.alteredMs);
        case 12:
            return table.isView() ? Cell() : Cell(table.format);
        case 13:
        case 14:
            return {};
        default:
            return table.owner;
        }
    };
    return view;
}

Cell numericCell(const Column &column, bool scale)
{
    if (const auto decimal = decimalOf(column.type)) {
        return qint64{scale ? decimal->scale : decimal->precision};
    }
    return {};
}

MetaView columnsView()
{
    MetaView view;
    view.name = u"columns"_s;
    view.columns = {{u"table_catalog"_s, u"STRING"_s}, {u"table_schema"_s, u"STRING"_s}, {u"table_name"_s, u"STRING"_s},
        {u"column_name"_s, u"STRING"_s}, {u"ordinal_position"_s, u"INT"_s}, {u"column_default"_s, u"STRING"_s},
        {u"is_nullable"_s, u"STRING"_s}, {u"full_data_type"_s, u"STRING"_s}, {u"data_type"_s, u"STRING"_s},
        {u"numeric_precision"_s, u"INT"_s}, {u"numeric_scale"_s, u"INT"_s}, {u"datetime_precision"_s, u"INT"_s},
        {u"interval_type"_s, u"STRING"_s}, {u"comment"_s, u"STRING"_s}};
    view.catalogColumn = 0;
    view.schemaColumn = 1;
    view.tableColumn = 2;
    view.rowsOf = [](const Catalog &, const Table &table) { return static_cast<int>(table.columns.size()); };
    view.cell = [](Catalog &, const Table &table, int row, int column) -> Cell {
        const Column &held = table.columns.at(static_cast<size_t>(row));
        switch (column) {
        case 0:
            return table.catalog;
        case 1:
            return table.schema;
        case 2:
            return table.name;
        case 3:
            return held.name;
        case 4:
            return qint64{row + 1};
        case 6:
            return held.nullable ? u"YES"_s : u"NO"_s;
        case 7:
            return held.type.contains(u'<') ? held.type : held.type.toLower();
        case 8:
            return wireTypeName(held.type);
        case 9:
        case 10:
            return numericCell(held, column == 10);
        case 13:
            return optionalCell(held.comment);
        default:
            return {};
        }
    };
    return view;
}

MetaView viewsView()
{
    MetaView view;
    view.name = u"views"_s;
    view.columns = {{u"table_catalog"_s, u"STRING"_s}, {u"table_schema"_s, u"STRING"_s}, {u"table_name"_s, u"STRING"_s},
        {u"view_definition"_s, u"STRING"_s}, {u"is_materialized"_s, u"STRING"_s}};
    view.catalogColumn = 0;
    view.schemaColumn = 1;
    view.tableColumn = 2;
    view.rowsOf = [](const Catalog &, const Table &table) { return table.isView() ? 1 : 0; };
    view.cell = [](Catalog &, const Table &table, int, int column) -> Cell {
        const std::array<Cell, 5> cells
            = {table.catalog, table.schema, table.name, textOrNull(table.viewText), u"false"_s};
        return cells.at(static_cast<size_t>(column));
    };
    return view;
}

MetaView containersView(bool schemas)
{
    MetaView view;
    view.name = schemas ? u"schemata"_s : u"catalogs"_s;
    view.columns = {{u"catalog_name"_s, u"STRING"_s}};
    if (schemas) {
        view.columns.push_back({u"schema_name"_s, u"STRING"_s});
        view.schemaColumn = 1;
    }
    view.columns.push_back({schemas ? u"schema_owner"_s : u"catalog_owner"_s, u"STRING"_s});
    for (const QString &name : {u"comment"_s, u"created"_s, u"created_by"_s, u"last_altered"_s, u"last_altered_by"_s}) {
        const bool time = name == u"created" || name == u"last_altered";
        view.columns.push_back({name, time ? u"TIMESTAMP"_s : u"STRING"_s});
    }
    view.catalogColumn = 0;
    view.holds = [schemas](const Container &container) { return container.schema.isEmpty() != schemas; };
    view.containerCell = [schemas](const Container &container, int column) -> Cell {
        const int after = column - (schemas ? 1 : 0); // as if there were no schema_name
        if (column == 0) {
            return container.catalog;
        }
        if (schemas && column == 1) {
            return container.schema;
        }
        if (after == 2) {
            return optionalCell(container.comment);
        }
        return after == 3 || after == 5 ? Cell(timestampText(0)) : Cell(container.owner);
    };
    return view;
}

MetaView volumesView()
{
    MetaView view;
    view.name = u"volumes"_s;
    view.columns
        = {{u"volume_catalog"_s, u"STRING"_s}, {u"volume_schema"_s, u"STRING"_s}, {u"volume_name"_s, u"STRING"_s},
            {u"volume_type"_s, u"STRING"_s}, {u"volume_owner"_s, u"STRING"_s}, {u"comment"_s, u"STRING"_s}};
    view.catalogColumn = 0;
    view.schemaColumn = 1;
    view.tableColumn = 2;
    view.overVolumes = true;
    view.holds = [](const Container &) { return true; };
    view.containerCell = [](const Container &volume, int column) -> Cell {
        const std::array<Cell, 6> cells
            = {volume.catalog, volume.schema, volume.volume, u"MANAGED"_s, volume.owner, optionalCell(volume.comment)};
        return cells.at(static_cast<size_t>(column));
    };
    return view;
}

std::vector<MetaView> makeViews()
{
    std::vector<MetaView> views{
        tablesView(), columnsView(), viewsView(), volumesView(), containersView(false), containersView(true)};
    for (MetaView &view : keyViews()) {
        views.push_back(std::move(view));
    }
    for (MetaView &view : policyViews()) {
        views.push_back(std::move(view));
    }
    return views;
}

} // namespace

const std::vector<MetaView> &metaViews()
{
    static const std::vector<MetaView> views = makeViews();
    return views;
}

const MetaView *metaView(const QString &name)
{
    for (const MetaView &view : metaViews()) {
        if (view.name.compare(name, Qt::CaseInsensitive) == 0) {
            return &view;
        }
    }
    return nullptr;
}

QString timestampText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

void addSystemTables(Catalog *catalog)
{
    catalog->addContainer({u"system"_s, {}, u"System user"_s, {}, true});
    std::vector<QString> names;
    for (const auto &container : catalog->containers()) {
        if (container->schema.isEmpty()) {
            names.push_back(container->catalog);
        }
    }
    for (const QString &name : names) {
        for (const MetaView &view : metaViews()) {
            Table table;
            table.catalog = name;
            table.schema = u"information_schema"_s;
            table.name = view.name;
            table.kind = u"VIEW"_s;
            table.owner = u"System user"_s;
            table.system = true;
            for (const MetaColumn &column : view.columns) {
                Column added;
                added.name = column.name;
                added.type = column.type;
                table.columns.push_back(added);
            }
            catalog->add(std::move(table));
        }
    }
}

} // namespace metaflow::sandbox::catalog
