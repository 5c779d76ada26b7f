#include "ui/exchange/MappingModel.h"

#include "ui/exchange/UploadTexts.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Tip.h"

using namespace Qt::StringLiterals;

namespace metaflow::ui {

using exchange::UploadField;

void MappingModel::setFile(const FileLook &look, const QVector<UploadField> &mapping)
{
    beginResetModel();
    m_look = look;
    m_mapping = mapping;
    m_mapping.resize(look.shape.header.size()); // a guess is one a column; Ignore is what is missing
    m_twice = meantTwice(m_mapping);
    endResetModel();
}

int MappingModel::used() const
{
    return static_cast<int>(m_mapping.size() - m_mapping.count(UploadField::Ignore));
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_mapping.size());
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString MappingModel::shown(int row, int column) const
{
    switch (column) {
    case Header:
        return m_look.shape.header.at(row).left(200).simplified();
    case Sample:
        return m_look.samples.value(row);
    default:
        return m_twice.at(row) ? tr("%1 – chosen twice").arg(fieldWord(m_mapping.at(row)))
                               : fieldWord(m_mapping.at(row));
    }
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Meaning ? shown(row, Meaning) + u"  ▾"_s : shown(row, index.column());
    case Qt::EditRole:
        return index.column() == Meaning ? QVariant(static_cast<int>(m_mapping.at(row))) : QVariant();
    case Qt::ToolTipRole:
        return plainTip(shown(row, index.column()));
    case Qt::ForegroundRole: {
        const Colors &colors = colorsOf(m_palette);
        if (index.column() == Meaning && m_twice.at(row)) {
            return colors.bad;
        }
        return m_mapping.at(row) == UploadField::Ignore || index.column() == Sample ? QVariant(colors.dim) : QVariant();
    }
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(shown(row, Header), shown(row, Meaning));
    default:
        return {};
    }
}

bool MappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Meaning || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const auto field = static_cast<UploadField>(value.toInt());
    if (field == m_mapping.at(index.row())) {
        return true;
    }
    m_mapping[index.row()] = field;
    m_twice = meantTwice(m_mapping);
    Q_EMIT dataChanged(this->index(0, Header), this->index(rowCount() - 1, Meaning)); // another one may be twice now
    Q_EMIT chosen();
    return true;
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Meaning ? flags | Qt::ItemIsEditable : flags;
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Header:
        return tr("Column of the file");
    case Sample:
        return tr("First values");
    default:
        return tr("Means");
    }
}

} // namespace metaflow::ui
