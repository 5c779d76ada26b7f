#include "ui/exchange/PreviewModel.h"

#include "ui/style/Theme.h"
#include "ui/widgets/Later.h"
#include "ui/widgets/Tip.h"
#include "core/wording/UploadWords.h"

#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

using exchange::RowVerdict;

namespace {

constexpr int cellLength = 200; // of a text in a cell: more than any column is wide
constexpr int tipLength = 2000;

QString oneLine(const QString &text)
{
    return text.left(cellLength).simplified();
}

} // namespace

PreviewIndex indexOf(const exchange::UploadPreview &preview)
{
    PreviewIndex index;
    QSet<int> lines; // of rows that say themselves what is wrong with them
    for (int i = 0; i < preview.rows.size(); ++i) {
        const exchange::UploadRow &row = preview.rows.at(i);
        index.rows[static_cast<size_t>(row.verdict)] << i;
        if (!row.problems.isEmpty()) {
            lines.insert(row.line);
        }
        if (row.isChange() && !row.item.id.isNone()) {
            index.items << row.item.id;
        }
    }
    for (const exchange::UploadProblem &problem : preview.problems) {
        if (!lines.contains(problem.line)) {
            index.ofFile << problem;
        }
    }
    return index;
}

void PreviewModel::show(SharedPreview preview, std::shared_ptr<const PreviewIndex> index)
{
    beginResetModel();
    m_preview.swap(preview);
    m_index.swap(index);
    m_only.reset();
    endResetModel();
    dropLater(std::move(preview));
    dropLater(std::move(index));
}

void PreviewModel::showOnly(std::optional<RowVerdict> verdict)
{
    if (verdict != m_only) {
        beginResetModel();
        m_only = verdict;
        endResetModel();
    }
}

const exchange::UploadRow *PreviewModel::rowAt(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return nullptr;
    }
    return &m_preview->rows.at(m_only ? m_index->of(*m_only).at(row) : row);
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_preview) {
        return 0;
    }
    return static_cast<int>(m_only ? m_index->of(*m_only).size() : m_preview->rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString PreviewModel::shown(const exchange::UploadRow &row, int column)
{
    switch (column) {
    case Line:
        return QLocale().toString(row.line);
    case Object:
        return row.object.display();
    case Verdict:
        return wording::describe(row.verdict);
    case Text:
        return oneLine(row.text);
    case Now:
        return oneLine(row.now);
    default:
        return row.problems.isEmpty() ? QString() : wording::describeUploadReason(row.problems.first());
    }
}

QVariant PreviewModel::color(const exchange::UploadRow &row, int column) const
{
    const Colors &colors = colorsOf(m_palette);
    if (row.verdict == RowVerdict::Unchanged) {
        return colors.dim;
    }
    if (column == Verdict || column == Problem) {
        return row.verdict == RowVerdict::Invalid ? QVariant(colors.bad)
            : row.verdict == RowVerdict::Conflict ? QVariant(colors.warning)
                                                  : QVariant();
    }
    return {};
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const exchange::UploadRow &row = *rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, index.column());
    case Qt::ToolTipRole:
        return plainTip(index.column() == Text ? row.text.left(tipLength)
                : index.column() == Now        ? row.now.left(tipLength)
                                               : shown(row, index.column()));
    case Qt::ForegroundRole:
        return color(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Line ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("Line %1, %2, %3").arg(shown(row, Line), shown(row, Object), shown(row, Verdict))
            + (row.problems.isEmpty() ? QString() : u", "_s + shown(row, Problem));
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Line:
        return tr("Line");
    case Object:
        return tr("Object");
    case Verdict:
        return tr("What happens");
    case Text:
        return tr("Text of the file");
    case Now:
        return tr("Text now");
    default:
        return tr("Problem");
    }
}

} // namespace metaflow::ui
