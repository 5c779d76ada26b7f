#include "ui/importing/PlanModel.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "core/wording/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

QString stateText(const Change &change, PlanKind kind)
{
    switch (change.state) {
    case ChangeState::Open:
        return !isWritten(change.verdict) ? PlanModel::tr("left as it is")
            : kind == PlanKind::Rollback  ? PlanModel::tr("will be taken back")
                                          : PlanModel::tr("will be written");
    case ChangeState::Applied:
        return kind == PlanKind::Rollback ? PlanModel::tr("taken back, read back")
                                          : PlanModel::tr("written, read back");
    case ChangeState::Unchanged:
        return PlanModel::tr("was there already");
    case ChangeState::Failed:
        return PlanModel::tr("failed");
    case ChangeState::Refused:
        break;
    }
    return PlanModel::tr("refused: changed meanwhile");
}

} // namespace

QString commentText(const Comment &comment)
{
    if (!comment) {
        return PlanModel::tr("(none)");
    }
    return comment->isEmpty() ? PlanModel::tr("(empty)") : *comment;
}

QString verdictWord(Verdict verdict, PlanKind kind)
{
    if (kind == PlanKind::Rollback && isWritten(verdict)) {
        return PlanModel::tr("take back");
    }
    return wording::describe(verdict).section(u':', 0, 0);
}

QString reasonText(const QString &code)
{
    const auto error = errorCodeFromName(code);
    return error ? wording::describe(Error{*error, {}, {}, {}}).what : wording::describeReason(code);
}

PlanModel::PlanModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PlanModel::setPlan(const Plan &plan)
{
    beginResetModel();
    if (m_plan.kind != plan.kind) {
        m_icons.clear();
    }
    m_plan = plan;
    filter();
    endResetModel();
}

void PlanModel::showOnly(std::optional<Verdict> verdict)
{
    beginResetModel();
    m_only = verdict;
    filter();
    endResetModel();
}

void PlanModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    m_icons.clear();
}

void PlanModel::filter()
{
    m_rows.clear();
    for (int i = 0; i < m_plan.changes.size(); ++i) {
        if (!m_only || m_plan.changes.at(i).verdict == *m_only) {
            m_rows << i;
        }
    }
}

const Change *PlanModel::changeAt(int row) const
{
    return row < 0 || row >= m_rows.size() ? nullptr : &m_plan.changes.at(m_rows.at(row));
}

int PlanModel::countOf(Verdict verdict) const
{
    return static_cast<int>(std::count_if(m_plan.changes.begin(), m_plan.changes.end(),
        [verdict](const Change &change) { return change.verdict == verdict; }));
}

int PlanModel::countOf(ChangeState state) const
{
    return static_cast<int>(std::count_if(
        m_plan.changes.begin(), m_plan.changes.end(), [state](const Change &change) { return change.state == state; }));
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Change &change = *changeAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(change, index.column());
    case Qt::DecorationRole:
        return index.column() == VerdictColumn ? QVariant(iconOf(change.verdict)) : QVariant();
    case Qt::ForegroundRole:
        return isWritten(change.verdict) ? QVariant() : QVariant(colorsOf(m_palette).dim);
    case Qt::ToolTipRole:
        return (index.column() == VerdictColumn ? wording::describe(change.verdict)
                                                : shown(change, index.column()).toString())
            .toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3"_s.arg(
            change.object.display(), wording::describe(change.verdict), stateText(change, m_plan.kind));
    default:
        return {};
    }
}

QVariant PlanModel::shown(const Change &change, int column) const
{
    switch (column) {
    case VerdictColumn:
        return verdictWord(change.verdict, m_plan.kind);
    case Object:
        return change.object.display();
    case Before:
        return commentText(change.catalog).simplified();
    case After:
        return commentText(change.ours).simplified();
    default:
        return change.errorCode.isEmpty() ? stateText(change, m_plan.kind)
                                          : stateText(change, m_plan.kind) + u": "_s + reasonText(change.errorCode);
    }
}

const QIcon &PlanModel::iconOf(Verdict verdict) const
{
    const int key = static_cast<int>(verdict);
    auto found = m_icons.find(key);
    if (found == m_icons.end()) {
        const Colors &colors = colorsOf(m_palette);
        QString name = u"warning"_s;
        QColor color = colors.warning;
        if (isWritten(verdict)) {
            name = m_plan.kind == PlanKind::Rollback ? u"undo"_s
                : verdict == Verdict::Add            ? u"approved"_s
                                                     : u"edited"_s;
            color = colors.good;
        } else if (verdict == Verdict::Unchanged) {
            name = u"check"_s;
            color = colors.dim;
        }
        found = m_icons.insert(key, rowIcon(name, color, colors.onAccent));
    }
    return *found;
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return QStringList{tr("Verdict"), tr("Object"), tr("In the catalog now"), tr("After the import"), tr("State")}
        .value(section);
}

} // namespace metaflow::ui
