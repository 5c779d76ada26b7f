#include "core/store/Plans.h"

#include "core/base/Clock.h"
#include "core/base/JsonText.h"
#include "core/model/PlanFacts.h"
#include "core/store/PlanRows.h"
#include "core/store/Rows.h"
#include "core/store/Texts.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

const QString planColumns
    = u"SELECT p.plan_id, p.kind, p.rollback_of, p.store_id, p.source_id, p.source_key, p.host, p.created_by, "
      "p.user_source, p.created_at, p.hash, p.state, p.format, p.facts FROM import_plans p "_s;

Plan readPlan(const QSqlQuery &row)
{
    Plan plan;
    plan.id = PlanId(row.value(0).toString());
    plan.kind = row.value(1).toString() == "rollback"_L1 ? PlanKind::Rollback : PlanKind::Import;
    plan.rollbackOf = PlanId(row.value(2).toString());
    plan.storeId = row.value(3).toString();
    plan.source = SourceId(row.value(4).toLongLong());
    plan.sourceKey = row.value(5).toString();
    plan.host = row.value(6).toString();
    plan.createdBy = {row.value(7).toString(), userSourceFromName(row.value(8).toString())};
    plan.createdAt = fromIsoTime(row.value(9).toString());
    plan.hash = row.value(10).toString();
    plan.state = planStateFromName(row.value(11).toString());
    plan.format = row.value(12).toInt();
    plan.facts = factsFromJson(parseJson(row.value(13).toByteArray()).object()).value_or(PlanFacts());
    return plan;
}

Result<QVector<Plan>> readPlans(Connection &connection, const QString &rest, const QVariantList &values)
{
    QVector<Plan> found;
    auto read = connection.forEach(planColumns + rest, values, [&](const QSqlQuery &row) { found << readPlan(row); });
    if (!read) {
        return fail(read.error());
    }
    return found;
}

Result<void> checkTexts(const Plan &plan)
{
    for (const Change &change : plan.changes) {
        for (const Comment &text : {change.base, change.catalog, change.ours}) {
            if (auto ok = checkStorable(text.value_or(QString()), change.object.display()); !ok) {
                return ok;
            }
        }
    }
    return {};
}

} // namespace

Result<void> insertPlan(Connection &connection, const Plan &plan)
{
    if (auto ok = checkTexts(plan); !ok) {
        return ok;
    }
    auto done = connection.run(
        u"INSERT INTO import_plans (plan_id, kind, rollback_of, store_id, source_id, source_key, host, created_by, "
        "user_source, created_at, hash, state, state_at, format, facts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {plan.id.value(), plan.kind == PlanKind::Rollback ? u"rollback"_s : u"import"_s,
            bindTextOrNull(plan.rollbackOf.value()), bindText(plan.storeId), bindId(plan.source.value()),
            bindText(plan.sourceKey), bindText(plan.host), bindText(plan.createdBy.name),
            userSourceName(plan.createdBy.source), isoTime(plan.createdAt), bindText(plan.hash),
            planStateName(plan.state), isoTime(plan.createdAt), plan.format,
            QString::fromUtf8(jsonText(QJsonDocument(factsToJson(plan.facts))))});
    if (!done) {
        return fail(done.error());
    }
    if (auto inserted = insertChanges(connection, plan); !inserted) {
        return inserted;
    }
    return insertStatements(connection, plan.id, plan.statements);
}

Result<Plan> plan(Connection &connection, const PlanId &id)
{
    auto found = readPlans(connection, u"WHERE p.plan_id = ?"_s, {bindText(id.value())});
    if (!found) {
        return fail(found.error());
    }
    if (found->isEmpty()) {
        return fail(ErrorCode::PlanNotFound, id.value());
    }
    Plan plan = found->first();
    auto changes = changesOf(connection, id);
    auto statements = changes ? statementsOf(connection, id) : fail(changes.error());
    if (!statements) {
        return fail(statements.error());
    }
    plan.changes = std::move(*changes);
    plan.statements = std::move(*statements);
    return plan;
}

Result<QVector<Plan>> plans(Connection &connection, int limit)
{
    return readPlans(connection, u"ORDER BY p.id DESC LIMIT %1"_s.arg(limit), {});
}

Result<void> setPlanState(Connection &connection, const PlanId &id, PlanState state, const QDateTime &now)
{
    auto done = connection.run(u"UPDATE import_plans SET state = ?, state_at = ? WHERE plan_id = ?"_s,
        {planStateName(state), isoTime(now), bindText(id.value())});
    if (!done) {
        return fail(done.error());
    }
    return done->numRowsAffected() > 0 ? Result<void>() : fail(ErrorCode::PlanNotFound, id.value());
}

Result<QVector<AppliedChange>> appliedChanges(Connection &connection, const QVector<ItemId> &items)
{
    QVector<qint64> ids;
    for (const ItemId item : items) {
        ids << item.value();
    }
    const RowSet set = idSet(connection.dialect(), ids);
    QVector<AppliedChange> applied;
    auto read = connection.forEach(
        u"SELECT %1, p.plan_id, p.state_at FROM %2 r JOIN import_changes c ON c.item_id = r.id AND c.state = 'applied' "
        "JOIN import_plans p ON p.plan_id = c.plan_id ORDER BY p.id DESC, c.number"_s.arg(
            changeColumns(connection.dialect()), set.sql),
        set.values, [&](const QSqlQuery &row) {
            applied.append({PlanId(row.value(changeColumnCount).toString()), readChange(row),
                fromIsoTime(row.value(changeColumnCount + 1).toString())});
        });
    if (!read) {
        return fail(read.error());
    }
    return applied;
}

} // namespace metaflow::store
