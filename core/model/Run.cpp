#include "core/model/Run.h"

#include <array>

using namespace Qt::StringLiterals;

namespace metaflow {

namespace {

constexpr std::array privacyNames = {"none"_L1, "masked"_L1, "raw"_L1};
constexpr std::array whatNames = {"all"_L1, "tables"_L1, "columns"_L1};
constexpr std::array runStateNames = {"prepared"_L1, "running"_L1, "paused"_L1, "done"_L1, "stopped"_L1};
constexpr std::array requestStateNames = {"prepared"_L1, "in_flight"_L1, "done"_L1, "failed"_L1};

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

QString privacyModeName(PrivacyMode mode)
{
    return privacyNames.at(static_cast<size_t>(mode));
}

std::optional<PrivacyMode> privacyModeFromName(QStringView name)
{
    return find<PrivacyMode>(privacyNames, name);
}

QString whatName(What what)
{
    return whatNames.at(static_cast<size_t>(what));
}

std::optional<What> whatFromName(QStringView name)
{
    return find<What>(whatNames, name);
}

QString runStateName(RunState state)
{
    return runStateNames.at(static_cast<size_t>(state));
}

RunState runStateFromName(QStringView name)
{
    return find<RunState>(runStateNames, name).value_or(RunState::Stopped);
}

QString requestStateName(RequestState state)
{
    return requestStateNames.at(static_cast<size_t>(state));
}

RequestState requestStateFromName(QStringView name)
{
    return find<RequestState>(requestStateNames, name).value_or(RequestState::Failed);
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
