#include "ui/settings/GlossaryModel.h"
#include "ui/widgets/Tip.h"

using namespace Qt::StringLiterals;

namespace metaflow::ui {

void GlossaryModel::setTerms(const QVector<GlossaryTerm> &terms)
{
    beginResetModel();
    m_terms = terms;
    filter();
    endResetModel();
}

void GlossaryModel::setSearch(const QString &text)
{
    beginResetModel();
    m_search = text.trimmed();
    filter();
    endResetModel();
}

void GlossaryModel::filter()
{
    const auto holds = [this](const QString &text) { return text.contains(m_search, Qt::CaseInsensitive); };
    m_visible.clear();
    for (int i = 0; i < m_terms.size(); ++i) {
        const GlossaryTerm &term = m_terms.at(i);
        if (m_search.isEmpty() || holds(term.term) || holds(term.meaning) || holds(term.avoid.join(u' '))) {
            m_visible << i;
        }
    }
}

GlossaryTerm GlossaryModel::term(int row) const
{
    return row >= 0 && row < m_visible.size() ? m_terms.at(m_visible.at(row)) : GlossaryTerm();
}

int GlossaryModel::rowOf(const QString &term) const
{
    for (int row = 0; row < m_visible.size(); ++row) {
        if (m_terms.at(m_visible.at(row)).term.compare(term, Qt::CaseInsensitive) == 0) {
            return row;
        }
    }
    return -1;
}

int GlossaryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int GlossaryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant GlossaryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const GlossaryTerm one = term(index.row());
    QString text;
    switch (index.column()) {
    case Term:
        text = one.term;
        break;
    case Kind:
        text = one.kind == "acronym"_L1 ? tr("acronym") : tr("term");
        break;
    case Meaning:
        text = one.meaning;
        break;
    default:
        text = one.avoid.join(u", "_s);
    }
    return role == Qt::ToolTipRole ? plainTip(text) : text;
}

QVariant GlossaryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Term:
        return tr("Term");
    case Kind:
        return tr("Kind");
    case Meaning:
        return tr("Meaning, or what it stands for");
    default:
        return tr("Not to be used for it");
    }
}

} // namespace metaflow::ui
