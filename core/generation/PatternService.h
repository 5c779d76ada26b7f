#pragma once

#include "core/base/Job.h"
#include "core/model/Person.h"
#include "core/privacy/OwnPatterns.h"

namespace metaflow {
class Clock;
}
namespace metaflow::store {
class Store;
}

namespace metaflow::generation {

/// The admin's own patterns of what counts as personal. Every change is an event of the record. Callable from any
/// thread.
class PatternService {
public:
    PatternService(store::Store &store, Clock &clock);

    /// FileInvalid where the setting cannot be read.
    [[nodiscard]] Job<QVector<privacy::OwnPattern>> list();
    /// WrongUsage; privacy::problemOf() says why.
    [[nodiscard]] Job<bool> add(privacy::OwnPattern pattern, Person person);
    /// False where there was none of this name.
    [[nodiscard]] Job<bool> remove(QString name, Person person);

private:
    store::Store &m_store;
    Clock &m_clock;
};

} // namespace metaflow::generation
