// What a team asks two persons for, and what others do meanwhile: part of ReviewService.
#include "core/review/ReviewService.h"

#include "core/base/Clock.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace metaflow::review {

namespace {

Result<void> askForTwoPersons(store::Connection &connection, const Person &person, const QDateTime &now)
{
    if (person.name.trimmed().isEmpty()) {
        return fail(ErrorCode::NotPermitted, {}, u"unconfirmed_person "_s);
    }
    const auto catalogs = store::catalogPolicies(connection);
    if (!catalogs) {
        return fail(catalogs.error());
    }
    for (const store::CatalogPolicies &each : *catalogs) {
        if (each.decisions) {
            continue; // somebody has switched it already
        }
        if (auto set = store::setFourEyes(connection, each.catalog, store::PolicyOf::Decisions, true, person, now);
            !set) {
            return set;
        }
    }
    return {};
}

} // namespace

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

Job<bool> ReviewService::answerFourEyes(bool yes, Person person)
{
    const QDateTime now = m_store.clock().now();
    return Job(m_store.write([yes, person = std::move(person), now](store::Connection &connection) -> Result<bool> {
        if (yes) {
            if (auto asked = askForTwoPersons(connection, person, now); !asked) {
                return fail(asked.error());
            }
        }
        return store::noteFourEyesOffered(connection).map([] { return true; });
    }));
}

Job<bool> ReviewService::secondPersonJoined()
{
    return Job(m_store.bulk(store::secondPersonJoined));
}

void ReviewService::watch(QObject *context, std::function<void()> changed)
{
    m_store.watch(context, std::move(changed));
}

} // namespace metaflow::review
