#include "ui/generate/RunListModel.h"

#include "ui/generate/RunWords.h"
#include "ui/widgets/Tip.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

bool isFigure(int column)
{
    return column >= RunListModel::Requests && column <= RunListModel::Cost;
}

} // namespace

RunListModel::RunListModel(std::function<bool(const Run &)> priced, QObject *parent)
    : QAbstractTableModel(parent)
    , m_priced(std::move(priced))
{
}

void RunListModel::set(const QVector<Run> &runs)
{
    beginResetModel();
    m_runs = runs;
    endResetModel();
}

const Run *RunListModel::at(int row) const
{
    return row < 0 || row >= m_runs.size() ? nullptr : &m_runs.at(row);
}

int RunListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString RunListModel::text(const Run &run, int column) const
{
    const QLocale locale;
    switch (column) {
    case Started:
        return locale.toString(run.createdAt.toLocalTime(), QLocale::ShortFormat);
    case Person:
        return run.createdBy;
    case Model:
        return run.options.model;
    case Scope:
        return scopeText(run.selection);
    case Requests: {
        const QString sent = tr("%1 of %2").arg(locale.toString(run.succeeded), locale.toString(run.requests));
        return run.failed > 0 ? tr("%1, %n failed", nullptr, run.failed).arg(sent) : sent;
    }
    case Texts:
        return locale.toString(run.items);
    case Tokens:
        return u"%1 / %2"_s.arg(locale.toString(run.actual.inputTokens), locale.toString(run.actual.outputTokens));
    case Cost:
        return m_priced(run) ? priceText(run.actual.costMicroUsd) : tr("not known");
    case State:
        return describe(run.state);
    default:
        return stoppedText(run);
    }
}

QVariant RunListModel::sortKey(const Run &run, int column)
{
    switch (column) {
    case Started:
        return run.createdAt;
    case Person:
        return run.createdBy;
    case Model:
        return run.options.model;
    case Scope:
        return scopeText(run.selection);
    case Requests:
        return run.requests;
    case Texts:
        return run.items;
    case Tokens:
        return run.actual.inputTokens + run.actual.outputTokens;
    case Cost:
        return run.actual.costMicroUsd;
    case State:
        return int(run.state);
    default:
        return run.stoppedBy;
    }
}

QVariant RunListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Run &run = m_runs.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(run, index.column());
    case SortRole:
        return sortKey(run, index.column());
    case Qt::TextAlignmentRole:
        return int((isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return plainTip(text(run, index.column()));
    case Qt::AccessibleTextRole:
        return index.column() == Started ? QVariant(
                   QStringList{text(run, Started), text(run, Scope), text(run, State), text(run, Cost)}.join(u", "_s))
                                         : QVariant(text(run, index.column()));
    default:
        return {};
    }
}

QVariant RunListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return QStringList{tr("Started"), tr("By"), tr("Model"), tr("Scope"), tr("Requests"), tr("Texts"),
        tr("Tokens in / out"), tr("Cost"), tr("State"), tr("Stopped by")}
        .value(section);
}

} // namespace metaflow::ui
