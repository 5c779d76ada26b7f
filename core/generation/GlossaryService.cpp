#include "core/generation/GlossaryService.h"

#include "core/generation/GlossaryRules.h"
#include "core/store/Store.h"

namespace metaflow::generation {

GlossaryService::GlossaryService(store::Store &store)
    : m_store(store)
{
}

Job<QVector<GlossaryTerm>> GlossaryService::list()
{
    return Job(m_store.read([](store::Connection &connection) { return store::glossary(connection); }));
}

Job<store::GlossaryOutcome> GlossaryService::set(GlossaryTerm term, Person person)
{
    const GlossaryTerm tidy = tidied(std::move(term));
    if (const QString problem = termProblem(tidy); !problem.isEmpty()) {
        return finishedJob(Result<store::GlossaryOutcome>(fail(ErrorCode::TermInvalid, tidy.term.left(80), problem)));
    }
    const QDateTime now = m_store.clock().now();
    return Job(
        m_store.write([=](store::Connection &connection) { return store::setTerms(connection, {tidy}, person, now); }));
}

Job<bool> GlossaryService::remove(QString term, Person person)
{
    const QDateTime now = m_store.clock().now();
    return Job(m_store.write(
        [=](store::Connection &connection) { return store::removeTerm(connection, term.trimmed(), person, now); }));
}

} // namespace metaflow::generation
