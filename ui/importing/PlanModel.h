#pragma once

#include "ui/importing/PlanTree.h"

#include <QAbstractItemModel>
#include <QIcon>
#include <QPalette>

#include <memory>

namespace metaflow::ui {

/// A tree of changes for a view. The tree comes whole, from a worker; here nothing is counted or sorted.
class PlanModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Object, VerdictColumn, Before, After, Statement, State, Columns };
    explicit PlanModel(QObject *parent = nullptr);

    void setTree(std::shared_ptr<const PlanTree> tree);
    [[nodiscard]] const std::shared_ptr<const PlanTree> &tree() const { return m_tree; }
    void setPalette(const QPalette &palette);
    [[nodiscard]] static int nodeOf(const QModelIndex &index); ///< 0 (the root) where it is not valid
    [[nodiscard]] QModelIndex indexOf(int node) const;
    /// The change at this place; null for a table, a schema, a catalog or a group.
    [[nodiscard]] const Change *changeAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant shown(const PlanTree::Node &node, int column) const;
    [[nodiscard]] QVariant shown(const Change &change, int column) const;
    [[nodiscard]] QVariant toolTip(const PlanTree::Node &node, int column) const;
    [[nodiscard]] QVariant spoken(const PlanTree::Node &node) const;
    [[nodiscard]] QVariant decoration(const PlanTree::Node &node, int column) const;
    [[nodiscard]] QString nameOf(const PlanTree::Node &node) const;
    [[nodiscard]] QString countsOf(const PlanTree::Node &node) const;
    [[nodiscard]] const QIcon &iconOf(const QString &name, const QColor &color) const;
    std::shared_ptr<const PlanTree> m_tree;
    QPalette m_palette;
    mutable QHash<QString, QIcon> m_icons;
};

} // namespace metaflow::ui
