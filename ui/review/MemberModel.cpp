#include "ui/review/MemberModel.h"
#include "ui/widgets/Tip.h"

#include "core/wording/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

bool isDecidedOn(const store::GroupMember &member)
{
    return (isAccepted(member.status) || member.status == Status::Imported) && !member.needsWork;
}

} // namespace

/// A group may have 100,000 members: what is asked of each is a comparison of numbers, where it can be.
void MemberModel::setGroup(
    const store::GroupDetail &group, const QHash<ItemId, QString> &left, const Choices &choices, const QString &text)
{
    beginResetModel();
    m_group = group;
    m_left = left;
    choose(text);
    m_in = QVector<bool>(group.members.size(), true);
    m_hasLeft = false;
    m_order.clear();
    m_order.reserve(group.members.size());
    QVector<int> ordinary;
    ordinary.reserve(group.members.size());
    int place = 0;
    for (const store::GroupMember &member : group.members) {
        // Somebody decided on another text: that one is theirs until a person says otherwise.
        const bool otherwise = isDecidedOn(member) && member.text != m_chosenText;
        m_in[place] = choices.isEmpty() ? !otherwise : choices.value(member.item.id, !otherwise);
        const bool wasLeft = !left.isEmpty() && left.contains(member.item.id);
        m_hasLeft = m_hasLeft || wasLeft;
        const bool first = otherwise || wasLeft || member.warned || exceptionOf(member) != Exception::None;
        (first ? m_order : ordinary) << place++;
    }
    m_order += ordinary;
    endResetModel();
}

void MemberModel::choose(const QString &text)
{
    m_chosen = text;
    const auto &texts = m_group.texts;
    const auto hit
        = std::find_if(texts.begin(), texts.end(), [&text](const store::GroupText &each) { return each.text == text; });
    m_chosenText = hit == texts.end() ? -1 : static_cast<int>(hit - texts.begin());
}

void MemberModel::setChosen(const QString &text)
{
    if (text == m_chosen || m_order.isEmpty()) {
        return;
    }
    choose(text);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

bool MemberModel::toggle(int row)
{
    if (row < 0 || row >= m_order.size()) {
        return false;
    }
    const int place = m_order.at(row);
    if (exceptionOf(m_group.members.at(place)) != Exception::None) {
        return false;
    }
    m_in[place] = !m_in.at(place);
    Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
    Q_EMIT toggled(m_group.members.at(place).item.id, m_in.at(place));
    return true;
}

/// As store::exceptionOf() with the chosen text.
MemberModel::Exception MemberModel::exceptionOf(const store::GroupMember &member) const
{
    if (member.warned && member.text == m_chosenText) {
        return Exception::Warned;
    }
    return !member.comment.isEmpty() && member.comment != m_chosen ? Exception::Replaces : Exception::None;
}

bool MemberModel::isDone(const store::GroupMember &member) const
{
    return member.text == m_chosenText && isDecidedOn(member);
}

MemberModel::Chosen MemberModel::chosen(bool accepting) const
{
    Chosen chosen;
    chosen.items.reserve(m_in.size());
    const bool *in = m_in.constData();
    for (const store::GroupMember &member : m_group.members) {
        if (!*in++ || isDone(member) || (accepting && exceptionOf(member) != Exception::None)) {
            continue;
        }
        chosen.items << member.item;
        if (member.status == metaflow::Status::Pending) {
            chosen.pending << member.item.id;
        }
    }
    return chosen;
}

MemberModel::Figures MemberModel::figures() const
{
    Figures figures;
    const bool *in = m_in.constData();
    for (const store::GroupMember &member : m_group.members) {
        const bool isIn = *in++;
        if (exceptionOf(member) != Exception::None) {
            ++figures.exceptions;
        } else if (!isIn) {
            ++figures.out;
        } else if (isDone(member)) {
            ++figures.asTheyAre;
        } else {
            ++figures.in;
            figures.editing += member.text != m_chosenText ? 1 : 0;
        }
    }
    return figures;
}

int MemberModel::undecided() const
{
    return static_cast<int>(std::count_if(m_group.members.begin(), m_group.members.end(),
        [](const store::GroupMember &member) { return member.status == metaflow::Status::Pending; }));
}

int MemberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int MemberModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString MemberModel::noteOf(int row) const
{
    const int place = m_order.at(row);
    const store::GroupMember &member = m_group.members.at(place);
    if (const Exception exception = exceptionOf(member); exception != Exception::None) {
        return wording::describeReason(exception == Exception::Warned ? u"security_finding"_s : u"would_replace"_s);
    }
    if (const auto left = m_left.constFind(member.item.id); left != m_left.cend()) {
        return wording::describeReason(*left);
    }
    if (!m_in.at(place)) {
        return isDecidedOn(member) ? tr("Decided before; Space takes it in.") : tr("Left out; Space takes it in.");
    }
    return {};
}

QVariant MemberModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int place = m_order.at(index.row());
    const store::GroupMember &member = m_group.members.at(place);
    const bool in = m_in.at(place) && exceptionOf(member) == Exception::None;
    const QString status = member.needsWork ? tr("needs work") : wording::describe(member.status);
    const QString &text = m_group.texts.at(member.text).text;
    if (role == InRole) {
        return in;
    }
    if (role == Qt::CheckStateRole && index.column() == Table) {
        return int(in ? Qt::Checked : Qt::Unchecked);
    }
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{member.table, status, in ? tr("in") : tr("left out"), noteOf(index.row())};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    if (role == Qt::ToolTipRole) {
        return plainTip(index.column() == Note ? noteOf(index.row()) : index.column() == Text ? text : member.table);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Table:
        return member.table;
    case Status:
        return status;
    case Text:
        return member.text == m_chosenText ? tr("(the chosen text)") : text.simplified();
    default:
        return noteOf(index.row());
    }
}

QVariant MemberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList names{tr("Table"), tr("Status"), tr("Description"), tr("Note")};
    return names.value(section);
}

} // namespace metaflow::ui
