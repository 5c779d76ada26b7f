#pragma once

#include "core/store/Groups.h"

#include <QAbstractTableModel>

namespace metaflow::ui {

/// The groups that a page lists, and what became of each since.
class GroupModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Type, Items, Undecided, Texts, Exceptions, Text, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setGroups(const QVector<store::ItemGroup> &groups);
    /// A decision was made on it: it stays in its place, dimmed, until the list is made again.
    void setDecided(int row, bool decided);
    /// What is left of it, counted anew.
    void setCounts(int row, int items, int undecided);

    [[nodiscard]] const store::ItemGroup *groupAt(int row) const;
    [[nodiscard]] int rowOf(const store::GroupKey &key) const; ///< -1: not listed
    /// The next one from `row` on (backwards for -1) that nobody decided on, around the end; -1: none.
    [[nodiscard]] int nextUndecided(int row, int by = 1) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant shown(const store::ItemGroup &group, int column) const;
    [[nodiscard]] static QString spoken(const store::ItemGroup &group, bool decided); ///< for a screen reader
    void changed(int row);
    QVector<store::ItemGroup> m_groups;
    QVector<bool> m_decided;
};

} // namespace metaflow::ui
