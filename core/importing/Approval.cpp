#include "core/importing/Approval.h"

#include "core/importing/PlanMaterial.h"
#include "core/importing/StoredPlan.h"
#include "core/store/Items.h"
#include "core/store/PlanApprovals.h"
#include "core/store/Policies.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

const QString notApproved = u"plan_not_approved"_s;

} // namespace

Result<bool> approvePlan(store::Connection &connection, const Plan &given, const QString &storeId, const Person &person,
    const QDateTime &now)
{
    const auto stored = readStoredPlan(connection, given, storeId);
    if (!stored) {
        return fail(stored.error());
    }
    const auto catalog = store::asksForApproval(connection, stored->plan);
    if (!catalog) {
        return fail(catalog.error());
    }
    if (!catalog->isEmpty() && store::isSamePerson(person.name, stored->plan.createdBy.name)) {
        return fail(ErrorCode::NotPermitted, *catalog, u"own_plan"_s);
    }
    if (!catalog->isEmpty() && !store::isConfirmed(person.source)) {
        return fail(ErrorCode::NotPermitted, *catalog, u"unconfirmed_person "_s + person.name);
    }
    const auto recorded = store::recordPlanApproval(connection, stored->plan, person, now);
    return recorded ? Result<bool>(true) : fail(recorded.error());
}

Result<bool> checkApproved(store::Connection &connection, const Plan &given)
{
    const auto catalog = store::asksForApproval(connection, given);
    if (!catalog || catalog->isEmpty()) {
        return catalog ? Result<bool>(true) : fail(catalog.error());
    }
    const auto approval = store::planApproval(connection, given);
    if (!approval) {
        return fail(approval.error());
    }
    return *approval ? Result<bool>(true) : fail(ErrorCode::NotPermitted, *catalog, notApproved);
}

QFuture<Result<bool>> askApproved(store::Store &store, Plan plan)
{
    return store.bulk(
        [plan = std::move(plan)](store::Connection &connection) { return checkApproved(connection, plan); });
}

bool isUnapproved(const Error &error)
{
    return error.code == ErrorCode::NotPermitted && error.detail == notApproved;
}

Result<qsizetype> waitingForAnother(store::Connection &connection, SourceId source, const ItemFilter &filter)
{
    const auto asked = store::anyFourEyes(connection, store::PolicyOf::Decisions);
    if (!asked || !*asked) {
        return asked ? Result<qsizetype>(0) : fail(asked.error());
    }
    const ItemFilter wanted = planFilter(source, filter);
    if (wanted.statuses.isEmpty()) {
        return 0;
    }
    QVector<Item> items;
    const auto read = store::forEachItem(connection, wanted, [&](const QVector<Item> &block) {
        items << block;
        return true;
    });
    const qsizetype all = items.size();
    const auto kept = read ? store::keepSeenByTwo(connection, items) : read;
    return kept ? Result<qsizetype>(all - items.size()) : fail(kept.error());
}

} // namespace metaflow::importing
