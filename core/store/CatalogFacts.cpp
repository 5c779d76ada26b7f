#include "core/store/Items.h"

#include "core/model/CatalogNote.h"
#include "core/store/CatalogSeen.h"
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
    case Kind::TypeChanged:
        return action::typeChanged;
    case Kind::CatalogChanged:
        break;
    }
    return action::catalogChanged;
}

/// An imported item whose text was taken back waits for a person again.
void sendBack(ItemState &state)
{
    if (const auto status = statusAfter(state.status, ItemEvent::RolledBack)) {
        state.status = *status;
        state.needsWork = true;
        state.needsWorkReason = u"rolled_back"_s;
    }
}

bool isOfScan(Kind kind)
{
    return kind == Kind::CatalogChanged || kind == Kind::TypeChanged;
}

/// What stood there before and what stands there now.
QString noteOf(const CatalogFact &fact, const ItemState &before)
{
    if (fact.kind == Kind::TypeChanged) {
        return catalogNoteToJson({before.dataType, fact.dataType});
    }
    if (!isOfScan(fact.kind)) {
        return catalogNoteToJson({fact.before, fact.catalog, fact.errorCode});
    }
    return catalogNoteToJson({before.catalogValueKnown ? before.catalogValue : before.original, fact.catalog});
}

void setBase(ItemState &state, const Comment &catalog, bool ours)
{
    state.original = catalog;
    state.originalKnown = true;
    state.originalOurs = ours;
    state.catalogValue = {};
    state.catalogValueKnown = false;
}

ItemState withFact(ItemState state, const CatalogFact &fact)
{
    const ItemState before = state;
    switch (fact.kind) {
    case Kind::CatalogChanged:
        return withCommentSeen(std::move(state), fact.catalog);
    case Kind::TypeChanged:
        return withTypeSeen(std::move(state), fact.dataType);
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
        sendBack(state);
        break;
    }
    if (state.status != before.status || state.needsWork != before.needsWork) {
        state.raise();
    }
    return state;
}

HistoryFields fieldsOf(const CatalogFact &fact, const ItemState &before, const Actor &actor, const QDateTime &now)
{
    HistoryRow row;
    row.action = actionOf(fact.kind);
    row.comment = noteOf(fact, before);
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
        if (auto ok = checkStorable(fact.before.value_or(QString()) + fact.catalog.value_or(QString()) + fact.dataType,
                QString::number(fact.item.value()));
            !ok) {
            return ok;
        }
        ids << fact.item.value();
        items << fact.item;
    }
    auto states = loadStates(connection, ids);
    if (!states) {
        return fail(states.error());
    }
    const auto outside = changedOutside(connection, items, Depth::Rows); // behind the lock that loadStates took
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
            continue; // gone: there is nothing to say it of, and the others are to be kept
        }
        ItemState after = withFact(*state, fact);
        if (isOfScan(fact.kind) && (isNewerThanScan(*state, fact.seenAt) || after == *state)) {
            continue; // somebody was quicker
        }
        changes.append({*state, std::move(after), fieldsOf(fact, *state, actor, now)});
    }
    return writeStates(connection, changes, now);
}

} // namespace metaflow::store
