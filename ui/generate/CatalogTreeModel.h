#pragma once

#include "ui/generate/ScopeTree.h"

#include <QAbstractItemModel>

namespace metaflow::ui {

/// Catalogs, schemas and tables with check boxes, and how much of each is undescribed. A search hides tables that do
/// not match; ticks of hidden tables stay.
class CatalogTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Name, Undescribed, Columns };
    explicit CatalogTreeModel(QObject *parent = nullptr);

    void setCatalogs(const QStringList &names);
    void setTables(const QString &catalog, const QVector<catalog::TreeTable> &tables);
    void setSearch(const QString &text);
    /// Whether views are described: else they are greyed, and their ticks go.
    void setViews(bool views);
    void tickCatalog(const QString &catalog);
    ScopeTree::Matches tickMatching(const QString &catalog, const TablePattern &pattern);
    /// What is ticked. A run is about one catalog: ticking in one takes the ticks of the others away.
    [[nodiscard]] std::optional<Selection> selection() const { return m_tree.selection(); }
    [[nodiscard]] const ScopeTree &tree() const { return m_tree; }
    [[nodiscard]] int tickedTables() const { return m_tree.counts().ticked; }
    [[nodiscard]] int tickedUndescribed() const { return m_tree.counts().tickedUndescribed; }
    [[nodiscard]] bool isScanned(const QString &catalog) const;
    [[nodiscard]] QString catalogAt(const QModelIndex &index) const;
    [[nodiscard]] ObjectPath tableAt(const QModelIndex &index) const; ///< empty where the row is no table
    [[nodiscard]] QModelIndex indexOfCatalog(const QString &catalog) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    enum class Level { Catalog, Schema, Table };
    struct Place {
        Level level = Level::Catalog;
        int catalog = 0, schema = 0, table = 0; ///< indexes into the vectors above, not rows
    };
    [[nodiscard]] Place placeOf(const QModelIndex &index) const;
    [[nodiscard]] const ScopeTree::Catalog &catalogOf(const Place &place) const;
    [[nodiscard]] const ScopeTree::Schema &schemaOf(const Place &place) const;
    [[nodiscard]] const ScopeTree::Table &tableOf(const Place &place) const;
    [[nodiscard]] QVariant name(const Place &place) const;
    [[nodiscard]] QVariant undescribed(const Place &place) const;
    [[nodiscard]] Qt::CheckState tickOf(const Place &place) const;
    [[nodiscard]] QString reasonOf(const Place &place) const;
    [[nodiscard]] QString spoken(const Place &place) const;
    void announceTicks();

    ScopeTree m_tree;
};

} // namespace metaflow::ui
