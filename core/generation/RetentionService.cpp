#include "core/generation/RetentionService.h"

#include "core/base/Engine.h"
#include "core/generation/Retention.h"
#include "core/store/Retention.h"
#include "core/store/Store.h"

namespace metaflow::generation {

RetentionService::RetentionService(Engine &engine, store::Store &store)
    : m_engine(engine)
    , m_store(store)
{
}

Job<int> RetentionService::days()
{
    return Job(m_store.read(store::retentionDays));
}

Job<bool> RetentionService::setDays(int days, Person person)
{
    const QDateTime now = m_store.clock().now();
    return Job(m_store.write([days, person = std::move(person), now](store::Connection &connection) {
        return store::setRetentionDays(connection, days, person, now);
    }));
}

Job<ErasureReport> RetentionService::erase(Person person)
{
    return m_engine.submit([store = &m_store, person = std::move(person)](std::stop_token stop, ProgressSink progress) {
        return eraseDue(store, person, std::move(stop), std::move(progress));
    });
}

} // namespace metaflow::generation
