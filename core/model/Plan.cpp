#include "core/model/Plan.h"

#include "core/base/EnumNames.h"

using namespace Qt::StringLiterals;

namespace metaflow {

namespace {

constexpr EnumNames<Verdict, 10> verdictNames = {{"add"_L1, "replace"_L1, "replace_not_chosen"_L1, "unchanged"_L1,
    "conflict"_L1, "missing"_L1, "not_permitted"_L1, "not_supported"_L1, "changed_outside"_L1, "came_undone"_L1}};
constexpr EnumNames<Sign, 4> signNames = {{"stream"_L1, "pipeline"_L1, "materialized_view"_L1, "recent_write"_L1}};
constexpr EnumNames<ChangeState, 5> changeStateNames
    = {{"open"_L1, "applied"_L1, "unchanged"_L1, "failed"_L1, "refused"_L1}};
constexpr EnumNames<StatementState, 5> statementStateNames
    = {{"open"_L1, "sent"_L1, "succeeded"_L1, "failed"_L1, "unknown"_L1}};
constexpr EnumNames<PlanState, 5> planStateNames
    = {{"created"_L1, "applying"_L1, "applied"_L1, "partly_applied"_L1, "refused"_L1}};

} // namespace

QString verdictName(Verdict verdict)
{
    return verdictNames.name(verdict);
}

std::optional<Verdict> verdictFromName(QStringView name)
{
    return verdictNames.value(name);
}

QString signName(Sign sign)
{
    return signNames.name(sign);
}

std::optional<Sign> signFromName(QStringView name)
{
    return signNames.value(name);
}

QString changeStateName(ChangeState state)
{
    return changeStateNames.name(state);
}

ChangeState changeStateFromName(QStringView name)
{
    return changeStateNames.value(name).value_or(ChangeState::Open);
}

QString statementStateName(StatementState state)
{
    return statementStateNames.name(state);
}

StatementState statementStateFromName(QStringView name)
{
    return statementStateNames.value(name).value_or(StatementState::Unknown);
}

QString planStateName(PlanState state)
{
    return planStateNames.name(state);
}

PlanState planStateFromName(QStringView name)
{
    return planStateNames.value(name).value_or(PlanState::Created);
}

} // namespace metaflow
