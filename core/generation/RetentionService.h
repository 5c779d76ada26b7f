#pragma once

#include "core/base/Job.h"
#include "core/model/Person.h"

namespace metaflow {
class Engine;
}
namespace metaflow::store {
class Store;
}

namespace metaflow::generation {

/// A run that may still go on is kept for this long after its last sign of life, however short the set time is.
inline constexpr int leastDaysOfOpenRun = 7;

struct ErasureReport {
    int runs = 0; ///< erased as a whole
    int requests = 0;
    int items = 0; ///< whose samples went
    bool logEmptied = true; ///< else somebody reads: the next time
    friend bool operator==(const ErasureReport &, const ErasureReport &) = default;
};

/// Erases prompts, answers and samples after the time that the team has set; README.md of this folder says what goes
/// and what stays. Callable from any thread.
class RetentionService {
public:
    RetentionService(Engine &engine, store::Store &store);

    /// 0: until the end of their run. What the store says.
    [[nodiscard]] Job<int> days();
    /// WrongUsage outside of 0 … 3650.
    [[nodiscard]] Job<bool> setDays(int days, Person person);
    /// What is due now, in small transactions: can be cancelled between them, and killed at any point. Progress in
    /// runs.
    [[nodiscard]] Job<ErasureReport> erase(Person person);

private:
    Engine &m_engine;
    store::Store &m_store;
};

} // namespace metaflow::generation
