#include "core/generation/PatternService.h"

#include "core/base/Clock.h"
#include "core/privacy/OwnPatternStore.h"
#include "core/store/History.h"
#include "core/store/Store.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

Result<bool> noted(store::Connection &connection, const Person &person, const QJsonObject &facts, const QDateTime &now)
{
    const auto event = store::appendEvent(connection, u"policy"_s, person, facts, now);
    return event ? Result<bool>(true) : fail(event.error());
}

Result<bool> added(
    store::Connection &connection, const privacy::OwnPattern &pattern, const Person &person, const QDateTime &now)
{
    const auto kept = privacy::addOwnPattern(connection, pattern);
    if (!kept) {
        return fail(kept.error());
    }
    return noted(connection, person,
        {{u"policy"_s, u"privacy_pattern"_s}, {u"name"_s, pattern.name}, {u"pattern"_s, pattern.pattern},
            {u"applies_to"_s, privacy::appliesToName(pattern.appliesTo)}},
        now);
}

Result<bool> removed(store::Connection &connection, const QString &name, const Person &person, const QDateTime &now)
{
    const auto gone = privacy::removeOwnPattern(connection, name);
    if (!gone || !*gone) {
        return gone;
    }
    return noted(
        connection, person, {{u"policy"_s, u"privacy_pattern"_s}, {u"name"_s, name}, {u"removed"_s, true}}, now);
}

} // namespace

PatternService::PatternService(store::Store &store, Clock &clock)
    : m_store(store)
    , m_clock(clock)
{
}

Job<QVector<privacy::OwnPattern>> PatternService::list()
{
    return Job(m_store.read([](store::Connection &connection) { return privacy::ownPatterns(connection); }));
}

Job<bool> PatternService::add(privacy::OwnPattern pattern, Person person)
{
    const QDateTime now = m_clock.now();
    return Job(m_store.write([=](store::Connection &connection) { return added(connection, pattern, person, now); }));
}

Job<bool> PatternService::remove(QString name, Person person)
{
    const QDateTime now = m_clock.now();
    return Job(m_store.write([=](store::Connection &connection) { return removed(connection, name, person, now); }));
}

} // namespace metaflow::generation
