#include "ui/importing/PlanTree.h"

#include "core/importing/Verdicts.h"

#include <QSet>

#include <algorithm>

namespace metaflow::ui {

namespace {

/// The catalog holds something else than when the text was generated: a conflict, whatever was chosen about it.
bool differsFromBase(const Change &change)
{
    return change.baseKnown ? !importing::sameForVerdict(change.catalog, change.base)
                            : !importing::isNoComment(change.catalog);
}

bool isLeftOrReplaced(Verdict verdict)
{
    return verdict == Verdict::Conflict || verdict == Verdict::ReplaceNotChosen || verdict == Verdict::Replace;
}

/// Groups of their own, in this order; everything else stands below its catalog.
constexpr std::array grouped{Verdict::Replace, Verdict::CameUndone};

bool contains(const Comment &comment, const QString &text)
{
    return comment && comment->contains(text, Qt::CaseInsensitive);
}

} // namespace

bool canChoose(const Change &change, Choice choice)
{
    const bool conflicting = differsFromBase(change) && isLeftOrReplaced(change.verdict);
    const bool appended = change.verdict == Verdict::Replace && importing::isAppended(change.catalog, change.ours);
    switch (choice) {
    case Choice::Replace:
        return change.verdict == Verdict::ReplaceNotChosen && !conflicting;
    case Choice::KeepTheirs:
        return change.verdict == Verdict::Conflict || change.verdict == Verdict::Replace;
    case Choice::TakeOurs:
        return conflicting && (change.verdict != Verdict::Replace || appended);
    case Choice::Append:
        return conflicting && !appended && !importing::isNoComment(change.catalog);
    case Choice::WriteAgain:
        break;
    }
    return change.verdict == Verdict::CameUndone;
}

bool matches(const Change &change, const PlanFilter &filter)
{
    if ((filter.verdict && change.verdict != *filter.verdict) || (filter.state && change.state != *filter.state)) {
        return false;
    }
    return filter.text.isEmpty() || change.object.display().contains(filter.text, Qt::CaseInsensitive)
        || contains(change.ours, filter.text) || contains(change.catalog, filter.text);
}

PlanTree::PlanTree()
    : m_nodes(1)
{
}

PlanTree::PlanTree(Plan plan, const PlanFilter &filter)
    : m_plan(std::move(plan))
    , m_nodes(1)
    , m_nodeOf(static_cast<size_t>(m_plan.changes.size()), -1)
{
    m_nodes.reserve(m_nodeOf.size() + m_nodeOf.size() / 4 + 8);
    QVector<int> rest;
    std::array<QVector<int>, grouped.size()> groups;
    for (int i = 0; i < m_plan.changes.size(); ++i) {
        const Change &change = m_plan.changes.at(i);
        if (!matches(change, filter)) {
            continue;
        }
        const auto *group = m_plan.kind == PlanKind::Import ? std::find(grouped.begin(), grouped.end(), change.verdict)
                                                            : grouped.end();
        (group == grouped.end() ? rest : groups.at(static_cast<size_t>(group - grouped.begin()))) << i;
    }
    for (const QVector<int> &group : groups) {
        std::for_each(group.begin(), group.end(), [this](int change) { insert(change); });
    }
    std::for_each(rest.begin(), rest.end(), [this](int change) { insert(change); });
    m_known.clear();
}

int PlanTree::add(int parent, Kind kind, const QString &name)
{
    const int index = static_cast<int>(m_nodes.size());
    Node &above = m_nodes.at(static_cast<size_t>(parent));
    Node made;
    made.kind = kind;
    made.parent = parent;
    made.row = static_cast<int>(above.children.size());
    made.name = name;
    above.children.push_back(index); // before the vector of nodes moves
    m_nodes.push_back(std::move(made));
    return index;
}

int PlanTree::child(int parent, Kind kind, const QString &name)
{
    const Key key(parent, name);
    const auto known = m_known.constFind(key);
    if (known != m_known.cend()) {
        return *known;
    }
    const int made = add(parent, kind, name);
    m_known.insert(key, made);
    return made;
}

/// The node below which changes of this verdict stand.
int PlanTree::groupOf(Verdict verdict)
{
    if (m_plan.kind != PlanKind::Import || std::find(grouped.begin(), grouped.end(), verdict) == grouped.end()) {
        return 0;
    }
    for (const int node : m_nodes.front().children) {
        const Node &found = m_nodes.at(static_cast<size_t>(node));
        if (found.kind == Kind::Group && found.group == verdict) {
            return node;
        }
    }
    const int made = add(0, Kind::Group, {});
    m_nodes.back().group = verdict;
    return made;
}

void PlanTree::insert(int change)
{
    const Change &one = m_plan.changes.at(change);
    const int catalog = child(groupOf(one.verdict), Kind::Catalog, one.object.catalog());
    const int schema = child(catalog, Kind::Schema, one.object.schema());
    const int table = child(schema, Kind::Table, one.object.table());
    const int node = add(table, Kind::Change, {});
    m_nodes.back().change = change;
    m_nodeOf.at(static_cast<size_t>(change)) = node;
    std::array<int, choiceCount> choices{};
    for (int choice = 0; choice < choiceCount && m_plan.kind == PlanKind::Import; ++choice) {
        choices.at(static_cast<size_t>(choice)) = canChoose(one, static_cast<Choice>(choice)) ? 1 : 0;
    }
    for (int above = node; above >= 0; above = m_nodes.at(static_cast<size_t>(above)).parent) {
        count(above, one, choices);
    }
}

void PlanTree::count(int node, const Change &change, const std::array<int, choiceCount> &choices)
{
    Node &counted = m_nodes.at(static_cast<size_t>(node));
    ++counted.total;
    ++counted.verdicts.at(static_cast<size_t>(change.verdict));
    counted.written += isWritten(change.verdict) ? 1 : 0;
    counted.failed += change.state == ChangeState::Failed ? 1 : 0;
    counted.refused += change.state == ChangeState::Refused ? 1 : 0;
    for (size_t choice = 0; choice < choices.size(); ++choice) {
        counted.choices.at(choice) += choices.at(choice);
    }
}

const Change *PlanTree::changeOf(int node) const
{
    const int change = node < 0 ? -1 : m_nodes.at(static_cast<size_t>(node)).change;
    return change < 0 ? nullptr : &m_plan.changes.at(change);
}

int PlanTree::nodeOf(int change) const
{
    return change < 0 || static_cast<size_t>(change) >= m_nodeOf.size() ? -1 : m_nodeOf.at(static_cast<size_t>(change));
}

int PlanTree::firstChange() const
{
    int node = 0;
    while (!m_nodes.at(static_cast<size_t>(node)).children.empty()) {
        node = m_nodes.at(static_cast<size_t>(node)).children.front();
    }
    return node == 0 ? -1 : node;
}

QVector<int> PlanTree::withoutNested(const QVector<int> &nodes) const
{
    const QSet<int> chosen(nodes.begin(), nodes.end());
    QVector<int> kept;
    for (const int node : nodes) {
        int above = m_nodes.at(static_cast<size_t>(node)).parent;
        while (above >= 0 && !chosen.contains(above)) {
            above = m_nodes.at(static_cast<size_t>(above)).parent;
        }
        if (above < 0) {
            kept << node;
        }
    }
    return kept;
}

QVector<int> PlanTree::changesBelow(const QVector<int> &nodes) const
{
    QVector<int> changes;
    QVector<int> open = withoutNested(nodes);
    std::reverse(open.begin(), open.end());
    while (!open.isEmpty()) {
        const Node &node = m_nodes.at(static_cast<size_t>(open.takeLast()));
        if (node.change >= 0) {
            changes << node.change;
        }
        for (auto below = node.children.rbegin(); below != node.children.rend(); ++below) {
            open << *below;
        }
    }
    return changes;
}

} // namespace metaflow::ui
