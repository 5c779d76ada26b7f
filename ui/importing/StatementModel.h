#pragma once

#include "ui/importing/PlanTree.h"

#include <QAbstractListModel>

#include <memory>

namespace metaflow::ui {

/// A statement as it is sent: the SQL, below it the values that are bound.
[[nodiscard]] QString statementText(const PlanStatement &statement);

/// All statements of a plan, one a row, those that were derived during an apply among them.
class StatementModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setTree(std::shared_ptr<const PlanTree> tree);
    [[nodiscard]] const PlanStatement *statementAt(int row) const;
    [[nodiscard]] int rowOf(int number) const; ///< -1: no statement has this number

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString line(const PlanStatement &statement);
    std::shared_ptr<const PlanTree> m_tree = std::make_shared<PlanTree>();
};

} // namespace metaflow::ui
