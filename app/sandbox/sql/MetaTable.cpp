#include "app/sandbox/sql/MetaTable.h"

#include "core/base/Utf8.h"

#include <sqlite3.h>

#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

namespace {

/// What a module is registered with; SQLite deletes it together with the connection.
struct Source {
    catalog::Catalog *catalog = nullptr;
    const catalog::MetaView *view = nullptr;
    Shown shown = {};
};

// SQLite's structures come first in ours, as its C API wants it.
struct VirtualTable {
    sqlite3_vtab base{};
    Source source;
};

struct Cursor {
    sqlite3_vtab_cursor base{};
    Source source;
    std::array<std::optional<QString>, 3> wanted; ///< catalog, schema, table
    size_t object = 0;
    int row = 0;
    std::optional<size_t> judged; ///< the object that `visible` is about: asked once an object, not once a row
    bool visible = true;

    [[nodiscard]] bool overTables() const { return static_cast<bool>(source.view->rowsOf); }
    [[nodiscard]] size_t objects() const
    {
        return overTables() ? source.catalog->tables().size() : containers().size();
    }
    [[nodiscard]] const std::vector<std::unique_ptr<catalog::Container>> &containers() const
    {
        return source.view->overVolumes ? source.catalog->volumes() : source.catalog->containers();
    }
    // as they are shown by now, which may be behind what REST and DESCRIBE say
    [[nodiscard]] const catalog::Table &table() const
    {
        return catalog::Catalog::shown(*source.catalog->tables().at(object));
    }
    [[nodiscard]] const catalog::Container &container() const
    {
        return catalog::Catalog::shown(*containers().at(object));
    }

    [[nodiscard]] bool passes(const QString &catalogName, const QString &schema, const QString &tableName) const
    {
        return (!wanted[0] || *wanted[0] == catalogName) && (!wanted[1] || *wanted[1] == schema)
            && (!wanted[2] || *wanted[2] == tableName);
    }

    [[nodiscard]] int rows() const
    {
        if (!overTables()) {
            const catalog::Container &held = container();
            return source.view->holds(held) && passes(held.catalog, held.schema, held.volume) ? 1 : 0;
        }
        const catalog::Table &held = table();
        return !held.gone && passes(held.catalog, held.schema, held.name) ? source.view->rowsOf(*source.catalog, held)
                                                                          : 0;
    }

    [[nodiscard]] bool isShown()
    {
        if (source.shown && judged != object) {
            judged = object;
            visible = overTables() ? source.shown(table().catalog, table().schema, table().name)
                                   : source.shown(container().catalog, container().schema, {});
        }
        return visible;
    }

    void settle()
    {
        while (object < objects() && (row >= rows() || !isShown())) {
            ++object;
            row = 0;
        }
    }
};

Cursor *asCursor(sqlite3_vtab_cursor *base)
{
    return reinterpret_cast<Cursor *>(base);
}

int connectTable(sqlite3 *db, void *data, int, const char *const *, sqlite3_vtab **out, char **)
{
    const Source *source = static_cast<const Source *>(data);
    QStringList names;
    for (const catalog::MetaColumn &column : source->view->columns) {
        names.append(u'"' + column.name + u'"');
    }
    const QByteArray declaration = u"CREATE TABLE x(%1)"_s.arg(names.join(u',')).toUtf8();
    const int result = sqlite3_declare_vtab(db, declaration.constData());
    if (result == SQLITE_OK) {
        auto *table = new VirtualTable;
        table->source = *source;
        *out = &table->base;
    }
    return result;
}

int disconnectTable(sqlite3_vtab *base)
{
    delete reinterpret_cast<VirtualTable *>(base);
    return SQLITE_OK;
}

/// Takes over equality on the three names; everything else SQLite does itself.
int bestIndex(sqlite3_vtab *base, sqlite3_index_info *info)
{
    const catalog::MetaView *view = reinterpret_cast<VirtualTable *>(base)->source.view;
    const std::array<int, 3> named = {view->catalogColumn, view->schemaColumn, view->tableColumn};
    int arguments = 0;
    int mask = 0;
    double cost = 1e6;
    for (size_t part = 0; part < named.size(); ++part) {
        for (int i = 0; i < info->nConstraint; ++i) {
            const auto &constraint = info->aConstraint[i];
            const bool usable = constraint.usable && constraint.op == SQLITE_INDEX_CONSTRAINT_EQ && named[part] >= 0
                && constraint.iColumn == named[part];
            if (usable && !(mask & (1 << part))) {
                info->aConstraintUsage[i].argvIndex = ++arguments;
                mask |= 1 << part;
                cost /= 30;
            }
        }
    }
    info->idxNum = mask;
    info->estimatedCost = cost;
    return SQLITE_OK;
}

int openCursor(sqlite3_vtab *base, sqlite3_vtab_cursor **out)
{
    auto *cursor = new Cursor;
    cursor->source = reinterpret_cast<VirtualTable *>(base)->source;
    *out = &cursor->base;
    return SQLITE_OK;
}

int closeCursor(sqlite3_vtab_cursor *base)
{
    delete asCursor(base);
    return SQLITE_OK;
}

int filter(sqlite3_vtab_cursor *base, int mask, const char *, int, sqlite3_value **values)
{
    Cursor *cursor = asCursor(base);
    int argument = 0;
    for (size_t part = 0; part < cursor->wanted.size(); ++part) {
        cursor->wanted[part].reset();
        if (mask & (1 << part)) {
            sqlite3_value *value = values[argument++];
            cursor->wanted[part]
                = textOfUtf8({reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value)});
        }
    }
    cursor->object = 0;
    cursor->row = 0;
    cursor->judged.reset();
    cursor->settle();
    return SQLITE_OK;
}

int nextRow(sqlite3_vtab_cursor *base)
{
    Cursor *cursor = asCursor(base);
    ++cursor->row;
    cursor->settle();
    return SQLITE_OK;
}

int atEnd(sqlite3_vtab_cursor *base)
{
    const Cursor *cursor = asCursor(base);
    return cursor->object >= cursor->objects() ? 1 : 0;
}

int cellOf(sqlite3_vtab_cursor *base, sqlite3_context *context, int column)
{
    const Cursor *cursor = asCursor(base);
    const catalog::MetaView *view = cursor->source.view;
    const catalog::Cell cell = cursor->overTables()
        ? view->cell(*cursor->source.catalog, cursor->table(), cursor->row, column)
        : view->containerCell(cursor->container(), column);
    if (const auto *text = std::get_if<QString>(&cell)) {
        const QByteArray bytes = text->toUtf8();
        sqlite3_result_text(context, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    } else if (const auto *number = std::get_if<qint64>(&cell)) {
        sqlite3_result_int64(context, *number);
    } else {
        sqlite3_result_null(context);
    }
    return SQLITE_OK;
}

int rowId(sqlite3_vtab_cursor *base, sqlite3_int64 *out)
{
    const Cursor *cursor = asCursor(base);
    *out = static_cast<sqlite3_int64>(cursor->object) * 100'000 + cursor->row;
    return SQLITE_OK;
}

sqlite3_module makeModule()
{
    sqlite3_module module{};
    module.xConnect = connectTable; // no xCreate: the table is there without CREATE VIRTUAL TABLE
    module.xBestIndex = bestIndex;
    module.xDisconnect = disconnectTable;
    module.xOpen = openCursor;
    module.xClose = closeCursor;
    module.xFilter = filter;
    module.xNext = nextRow;
    module.xEof = atEnd;
    module.xColumn = cellOf;
    module.xRowid = rowId;
    return module;
}

} // namespace

void registerMetaTables(sqlite3 *db, catalog::Catalog *catalog, const Shown &shown)
{
    static const sqlite3_module module = makeModule();
    for (const catalog::MetaView &view : catalog::metaViews()) {
        const QByteArray name = "is_" + view.name.toUtf8();
        sqlite3_create_module_v2(db, name.constData(), &module, new Source{catalog, &view, shown},
            [](void *data) { delete static_cast<Source *>(data); });
    }
}

} // namespace metaflow::sandbox::sql
