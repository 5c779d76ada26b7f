#include "core/store/Items.h"

#include "core/store/History.h"
#include "core/store/ItemStates.h"
#include "core/store/Texts.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

using Kind = CatalogFact::Kind;

QString actionOf(Kind kind)
{
    switch (kind) {
    case Kind::Imported:
        return action::imported;
    case Kind::ImportFailed:
        return action::importFailed;
    case Kind::RolledBack:
        return action::rolledBack;
    case Kind::CatalogChanged:
        break;
    }
    return action::catalogChanged;
}

/// An imported item whose text is no longer in the catalog waits for a person again.
void sendBack(ItemState &state, ItemEvent event, const QString &reason)
{
    if (const auto status = statusAfter(state.status, event)) {
        state.status = *status;
        state.needsWork = true;
        state.needsWorkReason = reason;
    }
}

void setBase(ItemState &state, const Comment &catalog, bool ours)
{
    state.original = catalog;
    state.originalKnown = true;
    state.originalOurs = ours;
}

ItemState withFact(ItemState state, const CatalogFact &fact)
{
    const ItemState before = state;
    switch (fact.kind) {
    case Kind::Imported:
        setBase(state, fact.catalog, true);
        state.importError.clear();
        if (fact.catalog == state.text) {
            state.status = statusAfter(state.status, ItemEvent::ReadBackEqual).value_or(state.status);
        }
        break;
    case Kind::ImportFailed:
        state.importError = fact.errorCode; // the text and what people think of it stay: so does the version
        break;
    case Kind::RolledBack:
        setBase(state, fact.catalog, false);
        sendBack(state, ItemEvent::RolledBack, u"rolled_back"_s);
        break;
    case Kind::CatalogChanged:
        setBase(state, fact.catalog, false);
        sendBack(state, ItemEvent::CatalogChanged, u"catalog_changed"_s);
        break;
    }
    if (state.status != before.status || state.needsWork != before.needsWork) {
        state.raise();
    }
    return state;
}

HistoryFields fieldsOf(const CatalogFact &fact, const Actor &actor, const QDateTime &now)
{
    HistoryRow row;
    row.action = actionOf(fact.kind);
    row.comment = fact.errorCode;
    row.actor = actor;
    row.time = now;
    row.plan = fact.plan;
    row.statementId = fact.statementId;
    return store::fieldsOf(row);
}

} // namespace

Result<void> recordCatalogFacts(
    Connection &connection, const QVector<CatalogFact> &facts, const Actor &actor, const QDateTime &now)
{
    if (facts.isEmpty()) {
        return {};
    }
    QVector<qint64> ids;
    QVector<ItemId> items;
    for (const CatalogFact &fact : facts) {
        if (auto ok = checkStorable(fact.catalog.value_or(QString()), QString::number(fact.item.value())); !ok) {
            return ok;
        }
        ids << fact.item.value();
        items << fact.item;
    }
    auto states = loadStates(connection, ids);
    if (!states) {
        return fail(states.error());
    }
    const auto outside = changedOutside(connection, items); // behind the lock that loadStates took
    if (!outside) {
        return fail(outside.error());
    }
    const QSet<ItemId> doubtful(outside->begin(), outside->end());
    QVector<StateChange> changes;
    changes.reserve(facts.size());
    for (const CatalogFact &fact : facts) {
        if (doubtful.contains(fact.item)) {
            continue; // a row of ours would vouch for what somebody else put there
        }
        const auto state = states->constFind(fact.item);
        if (state == states->constEnd()) {
            return fail(ErrorCode::ItemNotFound, QString::number(fact.item.value()));
        }
        changes.append({*state, withFact(*state, fact), fieldsOf(fact, actor, now)});
    }
    return writeStates(connection, changes, now);
}

} // namespace metaflow::store
