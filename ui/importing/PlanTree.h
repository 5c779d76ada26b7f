#pragma once

#include "core/model/Plan.h"

#include <QHash>

#include <array>
#include <vector>

namespace metaflow::ui {

constexpr int verdictCount = 10;

/// What a person may choose about a change; then the plan is made again.
enum class Choice { Replace, KeepTheirs, TakeOurs, Append, WriteAgain };
constexpr int choiceCount = 5;

/// Whether the choice would make another thing of this change. Pure.
[[nodiscard]] bool canChoose(const Change &change, Choice choice);

/// Which changes of a plan are shown; every part that is set must hold.
struct PlanFilter {
    std::optional<Verdict> verdict;
    std::optional<ChangeState> state;
    QString text; ///< in the object's name or one of its texts, case-folded
    friend bool operator==(const PlanFilter &, const PlanFilter &) = default;
};
[[nodiscard]] bool matches(const Change &change, const PlanFilter &filter);

/// The changes of a plan by catalog, schema and table. What replaces somebody's words and what came undone stand in
/// groups of their own before the rest. Built once, on a worker; then only read.
class PlanTree {
public:
    enum class Kind { Group, Catalog, Schema, Table, Change };
    struct Node {
        Kind kind = Kind::Change;
        int parent = -1;
        int row = 0; ///< among its parent's children
        int change = -1; ///< index into the plan's changes
        Verdict group = Verdict::Add; ///< of a group
        QString name; ///< of a catalog, schema or table; a change has its own
        std::vector<int> children;
        std::array<int, verdictCount> verdicts{};
        std::array<int, choiceCount> choices{}; ///< how many changes below take which choice
        int total = 0;
        int written = 0;
        int failed = 0, refused = 0;
        [[nodiscard]] int countOf(Verdict verdict) const { return verdicts.at(static_cast<size_t>(verdict)); }
    };

    PlanTree();
    explicit PlanTree(Plan plan, const PlanFilter &filter = {});

    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const Node &node(int index) const { return m_nodes.at(static_cast<size_t>(index)); }
    [[nodiscard]] const Node &root() const { return m_nodes.front(); } ///< node 0
    [[nodiscard]] const Change *changeOf(int node) const;
    [[nodiscard]] int nodeOf(int change) const; ///< -1: filtered out
    [[nodiscard]] int firstChange() const; ///< node of the first change in order, -1: there is none
    /// Indices of the changes at and below these nodes, each once.
    [[nodiscard]] QVector<int> changesBelow(const QVector<int> &nodes) const;
    /// Those of them without a node above them in the list.
    [[nodiscard]] QVector<int> withoutNested(const QVector<int> &nodes) const;

private:
    using Key = std::pair<int, QString>; ///< parent and name
    int add(int parent, Kind kind, const QString &name);
    int child(int parent, Kind kind, const QString &name);
    int groupOf(Verdict verdict);
    void insert(int change);
    void count(int node, const Change &change, const std::array<int, choiceCount> &choices);
    Plan m_plan;
    std::vector<Node> m_nodes;
    std::vector<int> m_nodeOf;
    QHash<Key, int> m_known; ///< while it is built
};

} // namespace metaflow::ui
