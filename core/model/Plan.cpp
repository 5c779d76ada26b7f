#include "core/model/Plan.h"

#include <array>

using namespace Qt::StringLiterals;

namespace metaflow {

namespace {

constexpr std::array verdictNames = {"add"_L1, "replace"_L1, "replace_not_chosen"_L1, "unchanged"_L1, "conflict"_L1,
    "missing"_L1, "not_permitted"_L1, "not_supported"_L1, "changed_outside"_L1};
constexpr std::array changeStateNames = {"open"_L1, "applied"_L1, "unchanged"_L1, "failed"_L1, "refused"_L1};
constexpr std::array statementStateNames = {"open"_L1, "sent"_L1, "succeeded"_L1, "failed"_L1, "unknown"_L1};
constexpr std::array planStateNames = {"created"_L1, "applying"_L1, "applied"_L1, "partly_applied"_L1, "refused"_L1};

template <typename Enum, typename Names> std::optional<Enum> find(const Names &names, QStringView name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (names.at(i) == name) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

} // namespace

QString verdictName(Verdict verdict)
{
    return verdictNames.at(static_cast<size_t>(verdict));
}

std::optional<Verdict> verdictFromName(QStringView name)
{
    return find<Verdict>(verdictNames, name);
}

QString changeStateName(ChangeState state)
{
    return changeStateNames.at(static_cast<size_t>(state));
}

ChangeState changeStateFromName(QStringView name)
{
    return find<ChangeState>(changeStateNames, name).value_or(ChangeState::Open);
}

QString statementStateName(StatementState state)
{
    return statementStateNames.at(static_cast<size_t>(state));
}

StatementState statementStateFromName(QStringView name)
{
    return find<StatementState>(statementStateNames, name).value_or(StatementState::Unknown);
}

QString planStateName(PlanState state)
{
    return planStateNames.at(static_cast<size_t>(state));
}

PlanState planStateFromName(QStringView name)
{
    return find<PlanState>(planStateNames, name).value_or(PlanState::Created);
}

} // namespace metaflow
