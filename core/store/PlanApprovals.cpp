#include "core/store/PlanApprovals.h"

#include "core/base/JsonText.h"
#include "core/store/ChainHash.h"
#include "core/store/Dialect.h"
#include "core/store/History.h"
#include "core/store/LinkReader.h"
#include "core/store/Policies.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

const QString approvedKind = u"plan_approved"_s;

QByteArray raw(const QVariant &hex)
{
    return QByteArray::fromHex(hex.toString().toLatin1());
}

struct Yes {
    Person person;
    qint64 link = 0;
};

/// Rows of this plan by other people with a hash of their own that fits, oldest first.
Result<QVector<Yes>> saidYes(Connection &connection, const Plan &plan)
{
    QVector<Yes> found;
    auto read = connection.forEach(
        u"SELECT id, user_name, user_source, happened_at, facts, row_hash, link_id FROM record_events "
        "WHERE kind = ? AND %1 ORDER BY id"_s.arg(sql::contains(connection.dialect(), u"facts"_s)),
        {approvedKind, plan.hash}, [&](const QSqlQuery &row) {
            const QString name = row.value(1).toString(), source = row.value(2).toString();
            const QJsonObject facts = parseJson(row.value(4).toString().toUtf8()).object();
            const QByteArray hash = eventHash(row.value(0).toLongLong(), approvedKind, name, source,
                row.value(3).toString(), row.value(4).toString());
            const Person person{name, userSourceFromName(source)};
            const bool thisPlan = facts.value("plan"_L1).toString() == plan.id.value()
                && facts.value("hash"_L1).toString() == plan.hash;
            if (thisPlan && !name.isEmpty() && hash == raw(row.value(5)) && isConfirmed(person.source)
                && !isSamePerson(name, plan.createdBy.name)) {
                found.append({person, row.value(6).toLongLong()});
            }
        });
    if (!read) {
        return fail(read.error());
    }
    return found;
}

} // namespace

Result<QString> asksForApproval(Connection &connection, const Plan &plan)
{
    QSet<QString> catalogs;
    for (const Change &change : plan.changes) {
        if (isWritten(change.verdict)) {
            catalogs.insert(change.object.catalog());
        }
    }
    QStringList sorted(catalogs.begin(), catalogs.end());
    sorted.sort();
    for (const QString &catalog : sorted) {
        const auto on = fourEyes(connection, catalog, PolicyOf::Plans);
        if (!on) {
            return fail(on.error());
        }
        if (*on) {
            return catalog;
        }
    }
    return QString();
}

Result<void> recordPlanApproval(Connection &connection, const Plan &plan, const Person &person, const QDateTime &now)
{
    const QJsonObject facts{{u"plan"_s, plan.id.value()}, {u"hash"_s, plan.hash}};
    return appendEvent(connection, approvedKind, person, facts, now);
}

Result<std::optional<Person>> planApproval(Connection &connection, const Plan &plan)
{
    if (plan.hash.isEmpty()) {
        return std::nullopt; // every text contains an empty one
    }
    const auto all = saidYes(connection, plan);
    if (!all) {
        return fail(all.error());
    }
    for (auto yes = all->crbegin(); yes != all->crend(); ++yes) {
        const auto sealed = linkHolds(connection, yes->link);
        if (!sealed) {
            return fail(sealed.error());
        }
        if (*sealed) {
            return yes->person;
        }
    }
    return std::nullopt;
}

} // namespace metaflow::store
