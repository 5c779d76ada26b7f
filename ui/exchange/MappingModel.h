#pragma once

#include "ui/exchange/FileLook.h"
#include "core/exchange/Upload.h"

#include <QAbstractTableModel>
#include <QPalette>

namespace metaflow::ui {

/// The columns of a file, a row each: its header, what stands in it, and what it means, which is to be chosen.
class MappingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Header, Sample, Meaning, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setFile(const FileLook &look, const QVector<exchange::UploadField> &mapping);
    void setPalette(const QPalette &palette) { m_palette = palette; }
    [[nodiscard]] const QVector<exchange::UploadField> &mapping() const { return m_mapping; }
    [[nodiscard]] const QStringList &header() const { return m_look.shape.header; }
    [[nodiscard]] int used() const; ///< columns that mean something

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void chosen(); ///< another meaning, by a person

private:
    [[nodiscard]] QString shown(int row, int column) const;
    FileLook m_look;
    QVector<exchange::UploadField> m_mapping;
    QVector<bool> m_twice;
    QPalette m_palette;
};

} // namespace metaflow::ui
