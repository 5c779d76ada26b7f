#include "core/model/Run.h"

#include "core/base/EnumNames.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow {

namespace {

constexpr EnumNames<PrivacyMode, 3> privacyNames = {{"none"_L1, "masked"_L1, "raw"_L1}};
constexpr EnumNames<What, 3> whatNames = {{"all"_L1, "tables"_L1, "columns"_L1}};
constexpr EnumNames<RunState, 5> runStateNames = {{"prepared"_L1, "running"_L1, "paused"_L1, "done"_L1, "stopped"_L1}};
constexpr EnumNames<RequestState, 4> requestStateNames = {{"prepared"_L1, "in_flight"_L1, "done"_L1, "failed"_L1}};

/// The one list of the parts of a context.
constexpr std::array contextParts = {std::pair{"comments"_L1, &ContextParts::comments},
    std::pair{"keys"_L1, &ContextParts::keys}, std::pair{"siblings"_L1, &ContextParts::siblings},
    std::pair{"samples"_L1, &ContextParts::samples}, std::pair{"profile"_L1, &ContextParts::profile},
    std::pair{"lineage"_L1, &ContextParts::lineage}, std::pair{"tags"_L1, &ContextParts::tags},
    std::pair{"glossary"_L1, &ContextParts::glossary}, std::pair{"examples"_L1, &ContextParts::examples}};

} // namespace

QStringList contextPartNames(const ContextParts &parts)
{
    QStringList names;
    for (const auto &[name, member] : contextParts) {
        if (parts.*member) {
            names << name;
        }
    }
    return names;
}

std::optional<ContextParts> contextPartsFromNames(const QStringList &names)
{
    ContextParts parts;
    qsizetype known = 0;
    for (const auto &[name, member] : contextParts) {
        parts.*member = names.contains(name);
        known += parts.*member ? 1 : 0;
    }
    return known == names.size() ? std::optional(parts) : std::nullopt;
}

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
