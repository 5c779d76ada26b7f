#include "ui/importing/PlanModel.h"

#include "ui/importing/PlanWords.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Later.h"
#include "ui/widgets/Tip.h"
#include "core/importing/PlanFigures.h"
#include "core/wording/Wording.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr int cellLength = 200; // of a comment in a cell: more than any column is wide

QString oneLine(const Comment &comment)
{
    return commentText(comment ? Comment(comment->left(cellLength)) : comment).simplified();
}

} // namespace

PlanModel::PlanModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_tree(std::make_shared<PlanTree>())
{
}

void PlanModel::setTree(std::shared_ptr<const PlanTree> tree)
{
    beginResetModel();
    m_tree.swap(tree);
    endResetModel();
    dropLater(std::move(tree));
}

void PlanModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    m_icons.clear();
}

int PlanModel::nodeOf(const QModelIndex &index)
{
    return index.isValid() ? static_cast<int>(index.internalId()) : 0;
}

QModelIndex PlanModel::indexOf(int node) const
{
    return node <= 0 ? QModelIndex() : createIndex(m_tree->node(node).row, Object, static_cast<quintptr>(node));
}

const Change *PlanModel::changeAt(const QModelIndex &index) const
{
    return index.isValid() ? m_tree->changeOf(nodeOf(index)) : nullptr;
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    const int node = m_tree->node(nodeOf(parent)).children.at(static_cast<size_t>(row));
    return createIndex(row, column, static_cast<quintptr>(node));
}

QModelIndex PlanModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(m_tree->node(nodeOf(index)).parent) : QModelIndex();
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(m_tree->node(nodeOf(parent)).children.size());
}

int PlanModel::columnCount(const QModelIndex &) const
{
    return Columns;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PlanTree::Node &node = m_tree->node(nodeOf(index));
    const Change *change = m_tree->changeOf(nodeOf(index));
    switch (role) {
    case Qt::DisplayRole:
        return change ? shown(*change, index.column()) : shown(node, index.column());
    case Qt::DecorationRole:
        return decoration(node, index.column());
    case Qt::ForegroundRole:
        return (change && !isWritten(change->verdict)) || (!change && index.column() != Object)
            ? QVariant(colorsOf(m_palette).dim)
            : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Statement ? int(Qt::AlignRight | Qt::AlignVCenter)
                                           : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return toolTip(node, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Object ? spoken(node) : QVariant();
    default:
        return {};
    }
}

QString PlanModel::nameOf(const PlanTree::Node &node) const
{
    switch (node.kind) {
    case PlanTree::Kind::Group:
        return node.group == Verdict::Replace ? tr("Replaces what somebody wrote") : tr("Came undone after an import");
    case PlanTree::Kind::Change:
        break;
    default:
        return node.name;
    }
    const Change &change = m_tree->plan().changes.at(node.change);
    return change.object.isTable() ? tr("(the table itself)") : change.object.parts.mid(3).join(u'.');
}

QString PlanModel::countsOf(const PlanTree::Node &node) const
{
    const QLocale locale;
    QStringList counts;
    for (const Verdict verdict : importing::verdictsInOrder()) {
        if (const int count = node.countOf(verdict); count > 0) {
            counts << u"%1 %2"_s.arg(verdictWord(verdict, m_tree->plan().kind), locale.toString(count));
        }
    }
    return counts.join(u" · "_s);
}

QVariant PlanModel::shown(const PlanTree::Node &node, int column) const
{
    const QLocale locale;
    switch (column) {
    case Object:
        return nameOf(node);
    case VerdictColumn:
        return tr("writes %1 of %2").arg(locale.toString(node.written), locale.toString(node.total));
    case Before:
        return countsOf(node);
    case State:
        return node.failed + node.refused == 0
            ? QVariant()
            : tr("%1 failed, %2 refused").arg(locale.toString(node.failed), locale.toString(node.refused));
    default:
        return {};
    }
}

QVariant PlanModel::shown(const Change &change, int column) const
{
    const PlanKind kind = m_tree->plan().kind;
    switch (column) {
    case Object:
        return nameOf(m_tree->node(m_tree->nodeOf(static_cast<int>(&change - m_tree->plan().changes.constData()))));
    case VerdictColumn:
        return verdictWord(change.verdict, kind);
    case Before:
        return oneLine(change.catalog);
    case After:
        return oneLine(isWritten(change.verdict) ? change.ours : change.catalog);
    case Statement:
        return change.statement > 0 ? QVariant(QLocale().toString(change.statement)) : QVariant();
    default:
        return outcomeText(change, kind);
    }
}

QVariant PlanModel::toolTip(const PlanTree::Node &node, int column) const
{
    const Change *change = node.change < 0 ? nullptr : &m_tree->plan().changes.at(node.change);
    if (!change) {
        return plainTip(nameOf(node) + u"\n"_s + countsOf(node));
    }
    switch (column) {
    case Object:
        return plainTip(change->object.display());
    case VerdictColumn:
        return plainTip(wording::describe(change->verdict));
    default:
        return plainTip(shown(*change, column).toString());
    }
}

QVariant PlanModel::spoken(const PlanTree::Node &node) const
{
    if (node.change < 0) {
        return QStringList{nameOf(node), shown(node, VerdictColumn).toString(), countsOf(node)}.join(u", "_s);
    }
    const Change &change = m_tree->plan().changes.at(node.change);
    return QStringList{change.object.display(), wording::describe(change.verdict),
        outcomeText(change, m_tree->plan().kind), tr("in the catalog: %1").arg(oneLine(change.catalog)),
        tr("ours: %1").arg(oneLine(change.ours))}
        .join(u", "_s);
}

QVariant PlanModel::decoration(const PlanTree::Node &node, int column) const
{
    const Colors &colors = colorsOf(m_palette);
    if (column == VerdictColumn && node.change >= 0) {
        const VerdictLook look = lookOf(m_tree->plan().changes.at(node.change).verdict, m_tree->plan().kind, m_palette);
        return iconOf(look.iconName, look.color);
    }
    if (column != Object) {
        return {};
    }
    switch (node.kind) {
    case PlanTree::Kind::Group:
        return iconOf(lookOf(node.group, PlanKind::Import, m_palette).iconName, colors.warning);
    case PlanTree::Kind::Catalog:
        return iconOf(u"catalog"_s, colors.dim);
    case PlanTree::Kind::Schema:
        return iconOf(u"schema"_s, colors.dim);
    case PlanTree::Kind::Table:
        return iconOf(u"table"_s, colors.dim);
    case PlanTree::Kind::Change:
        break;
    }
    return iconOf(m_tree->plan().changes.at(node.change).object.isTable() ? u"table"_s : u"column"_s, colors.dim);
}

const QIcon &PlanModel::iconOf(const QString &name, const QColor &color) const
{
    const QString key = name + color.name();
    auto found = m_icons.find(key);
    if (found == m_icons.end()) {
        found = m_icons.insert(key, rowIcon(name, color, colorsOf(m_palette).onAccent));
    }
    return *found;
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return section == Statement ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QString after
        = m_tree->plan().kind == PlanKind::Rollback ? tr("After it is taken back") : tr("After the import");
    return QStringList{tr("Object"), tr("Verdict"), tr("In the catalog now"), after, tr("Statement"), tr("State")}
        .value(section);
}

} // namespace metaflow::ui
