#pragma once

#include "core/exchange/Upload.h"

#include <QAbstractTableModel>
#include <QPalette>

#include <array>
#include <memory>
#include <optional>

namespace metaflow::ui {

using SharedPreview = std::shared_ptr<const exchange::UploadPreview>;

/// Which rows of a preview have which verdict, so that nothing is searched while somebody looks.
struct PreviewIndex {
    std::array<QVector<int>, 8> rows; ///< by RowVerdict, in the order of the file
    QVector<exchange::UploadProblem> ofFile; ///< that no row has: of columns, of the file as a whole
    QVector<ItemId> items; ///< that something would be done to; new ones have no id yet
    [[nodiscard]] const QVector<int> &of(exchange::RowVerdict verdict) const
    {
        return rows.at(static_cast<size_t>(verdict));
    }
};
/// Off the GUI thread.
[[nodiscard]] PreviewIndex indexOf(const exchange::UploadPreview &preview);

/// Rows of an upload before anything is done, all of them or those of one verdict. Shares the preview: whatever its
/// size, nothing is copied here.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Line, Object, Verdict, Text, Now, Problem, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void show(SharedPreview preview, std::shared_ptr<const PreviewIndex> index);
    void clear() { show({}, {}); }
    void showOnly(std::optional<exchange::RowVerdict> verdict);
    void setPalette(const QPalette &palette) { m_palette = palette; }
    [[nodiscard]] const exchange::UploadRow *rowAt(int row) const; ///< null where there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString shown(const exchange::UploadRow &row, int column);
    [[nodiscard]] QVariant color(const exchange::UploadRow &row, int column) const;
    SharedPreview m_preview;
    std::shared_ptr<const PreviewIndex> m_index;
    std::optional<exchange::RowVerdict> m_only;
    QPalette m_palette;
};

} // namespace metaflow::ui
