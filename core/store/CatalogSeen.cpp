#include "core/store/CatalogSeen.h"

#include "core/model/CatalogNote.h"
#include "core/store/Dialect.h"
#include "core/store/Texts.h"

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

const QString &commentReason()
{
    static const QString reason = u"catalog_changed"_s;
    return reason;
}

bool same(const Comment &a, const Comment &b)
{
    return a.value_or(QString()) == b.value_or(QString());
}

/// As people compare types: `DECIMAL(10, 2)` is `decimal(10,2)`.
QString plainType(QString type)
{
    type.removeIf([](QChar c) { return c.isSpace() || c == u'`'; });
    return type.toLower();
}

bool isFlaggedByComment(const ItemState &state)
{
    return state.needsWork && state.needsWorkReason == commentReason();
}

/// OLD of the flag that a type set; empty where there is none.
QString flaggedType(const ItemState &state)
{
    return state.needsWork ? typeBefore(state.needsWorkReason, state.dataType) : QString();
}

/// Unless a person or a rollback already says why.
void flag(ItemState &state, const QString &reason)
{
    if (!state.needsWork) {
        state.needsWork = true;
        state.needsWorkReason = reason;
    }
}

void clearFlag(ItemState &state)
{
    state.needsWork = false;
    state.needsWorkReason.clear();
}

void forgetFound(ItemState &state)
{
    state.catalogValue = {};
    state.catalogValueKnown = false;
    if (isFlaggedByComment(state)) {
        clearFlag(state);
    }
}

void setFound(ItemState &state, const Comment &now)
{
    if (!state.catalogValueKnown || !same(state.catalogValue, now)) {
        state.catalogValue = now;
        state.catalogValueKnown = true;
    }
}

void setBase(ItemState &state, const Comment &now)
{
    if (!state.originalKnown || !same(state.original, now)) {
        state.original = now;
        state.originalKnown = true;
        state.originalOurs = false;
    }
}

/// Our text is not in the catalog any more.
void unseat(ItemState &state, const Comment &now)
{
    state.original = now;
    state.originalKnown = true;
    state.originalOurs = false;
    setFound(state, now);
    state.status = statusAfter(state.status, ItemEvent::CatalogChanged).value_or(state.status);
    flag(state, commentReason());
}

/// The base of an item that was imported is what took its place; it is not "back" for standing there still.
bool hasMovedBase(const ItemState &state)
{
    return state.catalogValueKnown && same(state.catalogValue, state.original);
}

void seeUnknown(ItemState &state, const Comment &now)
{
    if (now.value_or(QString()).isEmpty()) {
        forgetFound(state);
    } else {
        setFound(state, now);
    }
}

void see(ItemState &state, const Comment &now)
{
    if (same(now, state.text)) {
        if (state.originalKnown || !state.text.isEmpty()) {
            setBase(state, now);
        }
        forgetFound(state);
    } else if (!state.originalKnown) {
        seeUnknown(state, now);
    } else if (hasMovedBase(state)) {
        if (!same(now, state.original)) {
            unseat(state, now);
        }
    } else if (same(now, state.original)) {
        forgetFound(state);
    } else {
        setFound(state, now);
        flag(state, commentReason());
    }
}

ItemState raisedIfSeen(ItemState after, const ItemState &before)
{
    if (after.status != before.status || after.needsWork != before.needsWork
        || after.needsWorkReason != before.needsWorkReason || after.catalogValueKnown != before.catalogValueKnown
        || after.catalogValue != before.catalogValue || after.dataType != before.dataType) {
        after.raise();
    }
    return after;
}

/// `metadata_items i` of what was scanned, without duplicates and what nobody will import.
struct Scope {
    QString condition
        = u"i.duplicate_of IS NULL AND i.object_key IS NOT NULL AND i.source_id = ? AND i.catalog_key = ?"_s;
    QVariantList values;
};

Scope scopeOf(Dialect dialect, const Scanned &scanned)
{
    Scope scope;
    scope.values = {scanned.source.value(), bindText(folded(scanned.catalog))};
    if (!scanned.schemas.isEmpty()) {
        QStringList keys;
        for (const QString &schema : scanned.schemas) {
            keys << folded(schema);
        }
        const RowSet set = textSet(dialect, keys);
        scope.condition += u" AND i.schema_key IN "_s + set.sql;
        scope.values << set.values;
    }
    return scope;
}

} // namespace

ItemState withCommentSeen(ItemState state, const Comment &now)
{
    if (state.status == Status::Rejected) {
        return state;
    }
    const ItemState before = state;
    if (state.status != Status::Imported) {
        see(state, now);
    } else if (!same(now, state.text)) {
        unseat(state, now);
    }
    return raisedIfSeen(std::move(state), before);
}

ItemState withTypeSeen(ItemState state, const QString &now)
{
    if (state.status == Status::Rejected || state.dataType.isEmpty() || now.isEmpty()
        || plainType(state.dataType) == plainType(now)) {
        return state;
    }
    const ItemState before = state;
    const QString flagged = flaggedType(state);
    const QString first = flagged.isEmpty() ? state.dataType : flagged;
    if (!flagged.isEmpty() || isFlaggedByComment(state)) {
        clearFlag(state); // the type says more; both texts stay beside the item
    }
    state.dataType = now;
    if (plainType(first) != plainType(now)) {
        flag(state, typeChangedReason(first, now));
    } else if (state.catalogValueKnown && state.originalKnown) {
        flag(state, commentReason());
    }
    state.status = statusAfter(state.status, ItemEvent::CatalogChanged).value_or(state.status);
    return raisedIfSeen(std::move(state), before);
}

bool isNewerThanScan(const ItemState &state, const QDateTime &seenAt)
{
    const bool wasImported = state.status == Status::Imported || state.originalOurs;
    return wasImported && seenAt.isValid() && state.updatedAt.isValid() && state.updatedAt >= seenAt;
}

Result<ScanFacts> factsOfScan(Connection &connection, const Scanned &scanned)
{
    const Dialect dialect = connection.dialect();
    const Scope scope = scopeOf(dialect, scanned);
    ScanFacts facts;
    const auto compare = [&](const QSqlQuery &row) {
        const ItemState state = readState(row);
        const QString path = row.value(stateColumnCount + 1).toString();
        const ObjectPath field = path.isEmpty() ? ObjectPath() : ObjectPath::fromJson(path);
        const Seen seen = scanned.look(row.value(stateColumnCount).toString(), field);
        if (isNewerThanScan(state, scanned.at)) {
            return;
        }
        CatalogFact fact;
        fact.item = state.id;
        fact.seenAt = scanned.at;
        if (seen.comment && withCommentSeen(state, *seen.comment) != state) {
            fact.kind = CatalogFact::Kind::CatalogChanged;
            fact.catalog = *seen.comment;
            facts.comments << fact;
        }
        if (withTypeSeen(state, seen.type) != state) {
            fact.kind = CatalogFact::Kind::TypeChanged;
            fact.catalog = {};
            fact.dataType = seen.type;
            facts.types << fact;
        }
    };
    const auto read = connection.stream(
        u"SELECT %1, i.object_key, CASE WHEN i.object_kind = 'field' THEN i.object_path END FROM metadata_items i "
        "WHERE %2"_s.arg(stateColumns(dialect), scope.condition),
        scope.values, compare);
    return read ? Result<ScanFacts>(std::move(facts)) : fail(read.error());
}

} // namespace metaflow::store
