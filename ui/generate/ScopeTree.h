#pragma once

#include "core/catalog/CatalogService.h"

#include <optional>

namespace metaflow::ui {

class TablePattern;

/// How much of what there is is ticked and undescribed. Tables that cannot be described count in `objects` alone.
struct TreeCounts {
    int able = 0; ///< tables that can be ticked
    int ticked = 0; ///< tables
    int objects = 0; ///< tables and columns
    int undescribed = 0; ///< of these
    int tickedObjects = 0;
    int tickedUndescribed = 0;
    TreeCounts &operator+=(const TreeCounts &other);
};

/// Catalogs, schemas and tables with ticks and a search, without a view. Counts are kept, so that ten thousand tables
/// are looked at when something changes, not when something is painted.
class ScopeTree {
public:
    struct Table {
        catalog::TreeTable info;
        bool able = true;
        bool ticked = false;
    };
    struct Schema {
        QString name;
        QVector<Table> tables;
        QVector<int> visible; ///< indexes into tables
        TreeCounts counts;
    };
    struct Catalog {
        QString name;
        bool scanned = false;
        QVector<Schema> schemas;
        QVector<int> visible; ///< indexes into schemas
        TreeCounts counts;
    };
    struct Matches {
        int tables = 0;
        int ticked = 0; ///< fewer where some cannot be described
    };

    [[nodiscard]] const QVector<Catalog> &catalogs() const { return m_catalogs; }
    [[nodiscard]] const Catalog *find(const QString &catalog) const;
    [[nodiscard]] TreeCounts counts() const; ///< of all catalogs

    /// Ticks and tables of names that stay are kept.
    void setCatalogs(const QStringList &names);
    /// Ticks of tables that are still there are kept. `tables` in the order of their schemas.
    void setTables(const QString &catalog, const QVector<catalog::TreeTable> &tables);
    void setSearch(const QString &text);
    [[nodiscard]] const QString &search() const { return m_search; }
    /// Whether views may be ticked; ticks of views go when they may not.
    void setViews(bool views);
    /// A run is about one catalog: ticking in one takes the ticks of the others away. -1: all of them.
    void tick(int catalog, int schema, int table, bool on);
    /// Ticks exactly what matches in this catalog.
    Matches tickMatching(const QString &catalog, const TablePattern &pattern);
    [[nodiscard]] Matches countMatching(const QString &catalog, const TablePattern &pattern) const;
    [[nodiscard]] std::optional<Selection> selection() const;
    /// Reason code why this table cannot be ticked; empty where it can.
    [[nodiscard]] QString reason(const Table &table) const;

private:
    void untickAll(int exceptCatalog);
    void filter(Catalog &catalog) const;
    void setAble(Catalog &catalog) const;
    static void count(Catalog &catalog);
    static void count(Schema &schema);

    QVector<Catalog> m_catalogs;
    QString m_search;
    bool m_views = true;
};

} // namespace metaflow::ui
