#pragma once

#include "core/base/Job.h"
#include "core/model/Glossary.h"
#include "core/model/Person.h"
#include "core/store/Glossary.h"

namespace metaflow::store {
class Store;
}

namespace metaflow::generation {

/// The words and acronyms of the team. Files of them: exchange::GlossaryFiles. Callable from any thread.
class GlossaryService {
public:
    explicit GlossaryService(store::Store &store);

    /// By their folded spelling.
    [[nodiscard]] Job<QVector<GlossaryTerm>> list();
    /// Adds it or replaces the one of the same spelling (case does not count). TermInvalid with the problem's code as
    /// detail (see GlossaryRules.h).
    [[nodiscard]] Job<store::GlossaryOutcome> set(GlossaryTerm term, Person person);
    /// TermNotFound.
    [[nodiscard]] Job<bool> remove(QString term, Person person);

private:
    store::Store &m_store;
};

} // namespace metaflow::generation
