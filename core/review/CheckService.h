#pragma once

#include "core/base/Job.h"
#include "core/checks/Checks.h"

namespace metaflow {
class Engine;
class Workers;
} // namespace metaflow

namespace metaflow::store {
class Store;
}

namespace metaflow::review {

enum class RecheckScope {
    Outdated, ///< what was checked under other settings, another glossary or other rules
    All, ///< also what is up to date: texts around it may have changed
};

struct RecheckOutcome {
    int checked = 0;
    int changed = 0; ///< findings or score are others now
    friend bool operator==(const RecheckOutcome &, const RecheckOutcome &) = default;
};

/// The team's settings of the checks, and findings brought up to date. Callable from any thread.
class CheckService {
public:
    CheckService(Engine &engine, Workers &workers, store::Store &store);

    /// FileInvalid where somebody damaged the setting.
    [[nodiscard]] Job<checks::CheckSettings> settings();
    /// Settings with the glossary: what a run or an editor checks by.
    [[nodiscard]] Job<checks::Standards> standards();
    /// Gives them back. Errors as checks::validate(): nothing is written then.
    [[nodiscard]] Job<checks::CheckSettings> setSettings(checks::CheckSettings settings);
    /// One check; a setting without level and threshold brings back what is shipped. Others' changes stay.
    [[nodiscard]] Job<checks::CheckSettings> setCheck(QString check, checks::CheckSetting setting);
    /// Empty: not checked.
    [[nodiscard]] Job<checks::CheckSettings> setLanguage(QString code);

    /// Checks the items under the filter again, some hundred at a time, so that nobody's decision waits. An item that
    /// somebody changes meanwhile is left to the next time. Reports its progress in items; what was done before it is
    /// cancelled stays.
    [[nodiscard]] Job<RecheckOutcome> recheck(ItemFilter filter, RecheckScope scope);

private:
    Engine &m_engine;
    Workers &m_workers;
    store::Store &m_store;
};

} // namespace metaflow::review
