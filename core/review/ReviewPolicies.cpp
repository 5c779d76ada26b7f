// What a team asks two persons for: the policies' part of ReviewService.
#include "core/review/ReviewService.h"

#include "core/base/Clock.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace metaflow::review {

Job<QVector<store::CatalogPolicies>> ReviewService::policies()
{
    return Job(m_store.bulk(store::catalogPolicies));
}

Job<bool> ReviewService::setPolicy(QString catalog, store::PolicyOf of, bool on, Person person)
{
    const QDateTime now = m_store.clock().now();
    return Job(m_store.write([catalog = std::move(catalog), of, on, person = std::move(person), now](
                                 store::Connection &connection) -> Result<bool> {
        if (person.name.trimmed().isEmpty()) {
            return fail(ErrorCode::NotPermitted, catalog, u"unconfirmed_person "_s);
        }
        return store::setFourEyes(connection, catalog, of, on, person, now).map([] { return true; });
    }));
}

} // namespace metaflow::review
