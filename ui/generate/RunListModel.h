#pragma once

#include "core/model/Run.h"

#include <QAbstractTableModel>

#include <functional>

namespace metaflow::ui {

/// Runs, newest first. A sort role gives numbers and times as such.
class RunListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Started, Person, Model, Scope, Requests, Texts, Tokens, Cost, State, StoppedBy, Columns };
    static constexpr int SortRole = Qt::UserRole;
    /// `priced`: whether money of this run means anything.
    explicit RunListModel(std::function<bool(const Run &)> priced, QObject *parent = nullptr);

    void set(const QVector<Run> &runs);
    [[nodiscard]] const Run *at(int row) const;
    [[nodiscard]] bool isPriced(const Run &run) const { return m_priced(run); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Run &run, int column) const;
    [[nodiscard]] static QVariant sortKey(const Run &run, int column);
    std::function<bool(const Run &)> m_priced;
    QVector<Run> m_runs;
};

} // namespace metaflow::ui
