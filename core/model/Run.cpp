#include "core/model/Run.h"

#include "core/base/EnumNames.h"

using namespace Qt::StringLiterals;

namespace metaflow {

namespace {

constexpr EnumNames<PrivacyMode, 3> privacyNames = {{"none"_L1, "masked"_L1, "raw"_L1}};
constexpr EnumNames<What, 3> whatNames = {{"all"_L1, "tables"_L1, "columns"_L1}};
constexpr EnumNames<RunState, 5> runStateNames = {{"prepared"_L1, "running"_L1, "paused"_L1, "done"_L1, "stopped"_L1}};
constexpr EnumNames<RequestState, 4> requestStateNames = {{"prepared"_L1, "in_flight"_L1, "done"_L1, "failed"_L1}};

} // namespace

QString privacyModeName(PrivacyMode mode)
{
    return privacyNames.name(mode);
}

std::optional<PrivacyMode> privacyModeFromName(QStringView name)
{
    return privacyNames.value(name);
}

QString whatName(What what)
{
    return whatNames.name(what);
}

std::optional<What> whatFromName(QStringView name)
{
    return whatNames.value(name);
}

QString runStateName(RunState state)
{
    return runStateNames.name(state);
}

RunState runStateFromName(QStringView name)
{
    return runStateNames.value(name).value_or(RunState::Stopped);
}

QString requestStateName(RequestState state)
{
    return requestStateNames.name(state);
}

RequestState requestStateFromName(QStringView name)
{
    return requestStateNames.value(name).value_or(RequestState::Failed);
}

Usage &Usage::operator+=(const Usage &other)
{
    inputTokens += other.inputTokens;
    cachedTokens += other.cachedTokens;
    outputTokens += other.outputTokens;
    costMicroUsd += other.costMicroUsd;
    return *this;
}

QString usdText(qint64 microUsd)
{
    constexpr qint64 million = 1'000'000;
    const qint64 magnitude = microUsd < 0 ? -microUsd : microUsd;
    return u"%1%2.%3"_s.arg(microUsd < 0 ? u"-"_s : QString())
        .arg(magnitude / million)
        .arg(magnitude % million, 6, 10, QLatin1Char('0'));
}

} // namespace metaflow
