#include "core/store/Items.h"

#include "core/base/JsonText.h"
#include "core/base/Clock.h"
#include "core/store/Dialect.h"
#include "core/store/History.h"
#include "core/store/ItemRows.h"
#include "core/store/ItemStates.h"
#include "core/store/ItemTexts.h"
#include "core/store/Texts.h"

#include "core/store/ChainWriter.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

/// Offers with what is known of them, on their way into the store.
struct Offering {
    const QVector<Offer> &offers;
    QStringList keys; ///< object key of each
    const Actor &actor;
    const QDateTime &now;
    OfferOutcome outcome;
};

QString actionOf(const Offer &offer)
{
    return offer.origin == TextOrigin::Upload ? action::uploaded : action::generated;
}

Result<void> checkOffers(const QVector<Offer> &offers)
{
    for (const Offer &offer : offers) {
        const QString subject = offer.object.display();
        QStringList texts = offer.object.parts;
        texts << offer.text << offer.original.value_or(QString()) << offer.dataSample << offer.author;
        for (const QString &text : texts) {
            if (auto ok = checkStorable(text, subject); !ok) {
                return ok;
            }
        }
    }
    return {};
}

Result<QHash<QString, qint64>> liveIds(Connection &connection, const QStringList &keys)
{
    const RowSet set = textSet(connection.dialect(), keys);
    QHash<QString, qint64> ids;
    auto read
        = connection.forEach(u"SELECT i.object_key, i.id FROM %1 r JOIN metadata_items i ON i.object_key = r.name "
                             "WHERE i.object_key IS NOT NULL AND i.duplicate_of IS NULL"_s.arg(set.sql),
            set.values, [&](const QSqlQuery &row) { ids.insert(row.value(0).toString(), row.value(1).toLongLong()); });
    if (!read) {
        return fail(read.error());
    }
    return ids;
}

/// As much as the earlier tool's column holds, so that no paid answer is lost to a long name; the whole name stands in
/// the metadata.
QString columnMethod(const Offer &offer)
{
    constexpr qsizetype room = 100;
    QString method = offer.method.left(room);
    if (offer.method.size() > room && method.back().isHighSurrogate()) {
        method.chop(1);
    }
    return method;
}

Item newItem(const Offer &offer, ItemId id, const Offering &offering)
{
    Item item;
    item.id = id;
    item.source = offer.source;
    item.object = offer.object;
    item.metadataType = u"description"_s;
    item.dataType = offer.dataType;
    item.ordinal = offer.ordinal;
    item.original = offer.original;
    item.originalKnown = offer.originalKnown;
    item.generated = offer.text;
    item.current = offer.text;
    item.score = offer.score;
    item.findings = offer.findings;
    item.method = columnMethod(offer);
    item.generationMetadata = offer.generationMetadata;
    item.dataSample = offer.dataSample;
    item.textAuthor = offer.author;
    item.createdAt = offering.now;
    item.updatedAt = offering.now;
    item.createdBy = offering.actor.person.name;
    return item;
}

HistoryFields historyOf(const Offer &offer, const Offering &offering)
{
    HistoryRow row;
    row.action = actionOf(offer);
    row.actor = offering.actor;
    row.time = offering.now;
    row.run = offer.run;
    return fieldsOf(row);
}

NewText textOf(const Offer &offer, ItemId item)
{
    return {item, offer.text, offer.origin, offer.request, offer.run, offer.author, offer.score, offer.matchPercent,
        offer.from};
}

/// The offer's own text and its suggestions, each once and none that the item has.
QVector<NewText> allTextsOf(const Offer &offer, ItemId item, QSet<QString> has)
{
    QVector<NewText> texts = {textOf(offer, item)};
    has << offer.text;
    for (const Suggestion &one : offer.suggestions) {
        if (!has.contains(one.text)) {
            has << one.text;
            texts.append({item, one.text, TextOrigin::Memory, {}, offer.run, {}, {}, one.percent, one.from});
        }
    }
    return texts;
}

/// Items that are not there yet. `which` are indices into the offers.
Result<void> createItems(Connection &connection, Offering &offering, const QVector<qsizetype> &which)
{
    const auto ids = nextIds(connection, u"metadata_items"_s, which.size());
    if (!ids) {
        return fail(ids.error());
    }
    RowValues items;
    QVector<NewText> texts;
    QVector<std::pair<ItemId, QString>> search;
    QVector<HistoryFields> history;
    for (qsizetype i = 0; i < which.size(); ++i) {
        const qsizetype at = which.at(i);
        const Offer &offer = offering.offers.at(at);
        const ItemId id(ids->at(i));
        const Item item = newItem(offer, id, offering);
        items << itemInsertValues(item, offer.prompt, offering.keys.at(at));
        texts << allTextsOf(offer, id, {});
        search.append({id, searchText(offer.object, offer.text)});
        HistoryFields row = historyOf(offer, offering);
        row.item = id.value();
        row.newStatus = statusName(item.status);
        row.newText = offer.text.isNull() ? u""_s : offer.text;
        row.itemVersion = item.version;
        row.needsWork = 0;
        row.objectHash = objectHash(item.object.toJson(), item.source.value());
        history << std::move(row);
        offering.outcome.items[at] = id;
    }
    offering.outcome.created += static_cast<int>(which.size());
    auto done = insertRows(connection, u"metadata_items"_s, itemInsertColumns(), items);
    if (done) {
        done = addTexts(connection, texts, offering.now, true);
    }
    if (done) {
        done = updateSearch(connection, search);
    }
    return done ? writeHistory(connection, std::move(history)) : done;
}

/// How an item that a person has not decided on looks with the new offer. A wish for better work is answered by it.
ItemState withOffer(ItemState state, const Offer &offer)
{
    state.status = Status::Pending;
    state.raise();
    state.text = offer.text;
    state.needsWork = false;
    state.needsWorkReason.clear();
    state.author = offer.author;
    state.checks = offer.findings.isEmpty() ? QString() : findingsToJson(offer.findings);
    state.score = offer.score;
    const bool isRead = offer.origin != TextOrigin::Upload; // a file says what the catalog held, it has not looked
    if (isRead || (offer.originalKnown && !state.originalKnown)) {
        state.originalOurs = state.originalOurs && offer.original == state.original;
        state.original = offer.original;
        state.originalKnown = offer.originalKnown;
    }
    if (isRead && offer.originalKnown) { // read later than what a scan found before
        state.catalogValue = {};
        state.catalogValueKnown = false;
    }
    return state;
}

/// What only an offer changes: how the text came about.
Result<void> writeOrigins(Connection &connection, const QVector<std::pair<ItemId, const Offer *>> &offers)
{
    using enum RowColumn::Type;
    RowValues rows;
    for (const auto &[id, offer] : offers) {
        const QByteArray metadata = jsonText(QJsonDocument(offer->generationMetadata));
        rows << QVariantList{id.value(), bindTextOrNull(columnMethod(*offer)), bindTextOrNull(offer->prompt),
            bindTextOrNull(offer->generationMetadata.isEmpty() ? QString() : QString::fromUtf8(metadata)),
            bindTextOrNull(offer->dataSample), bindTextOrNull(offer->dataType), offer->ordinal};
    }
    const RowSet set = rowSet(connection.dialect(),
        {{u"id"_s, Integer}, {u"method"_s, Text}, {u"prompt"_s, Text}, {u"metadata"_s, Text}, {u"sample"_s, Text},
            {u"data_type"_s, Text}, {u"ordinal"_s, Integer}},
        rows);
    auto done
        = connection.run(u"UPDATE metadata_items SET generation_method = r.method, generation_prompt = r.prompt, "
                         "generation_metadata = r.metadata, data_sample = r.sample, data_type = r.data_type, "
                         "ordinal_position = r.ordinal FROM %1 AS r WHERE metadata_items.id = r.id"_s.arg(set.sql),
            set.values);
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

/// What an item has been told so far.
struct Held {
    QSet<QString> texts;
    bool byPerson = false; ///< the text that stands is somebody's words
    RunId run; ///< that offered the text that stands
};

Result<QHash<ItemId, Held>> loadHeld(Connection &connection, const QVector<qint64> &ids)
{
    const RowSet set = idSet(connection.dialect(), ids);
    QHash<ItemId, Held> all;
    auto read = connection.forEach(
        u"SELECT t.item_id, %1, t.origin, t.run_id, CASE WHEN t.text = i.current_value THEN 1 ELSE 0 END "
        "FROM %2 r JOIN metadata_items i ON i.id = r.id JOIN item_texts t ON t.item_id = i.id "
        "ORDER BY t.item_id, t.number"_s.arg(sql::exactText(connection.dialect(), u"t.text"_s), set.sql),
        set.values, [&](const QSqlQuery &row) {
            Held &held = all[ItemId(row.value(0).toLongLong())];
            held.texts << row.value(1).toString();
            if (row.value(4).toInt() != 0) {
                const TextOrigin origin = textOriginFromName(row.value(2).toString());
                held.byPerson = held.byPerson || origin == TextOrigin::Person || origin == TextOrigin::Upload;
                held.run = RunId(row.value(3).toLongLong());
            }
        });
    return read ? Result<QHash<ItemId, Held>>(std::move(all)) : fail(read.error());
}

/// What a person decided or wrote stays, whatever a model, the memory or somebody else's file says; so does the first
/// of several texts of one run. The offered text then waits among the item's texts.
bool staysBeside(const ItemState &before, const Held &held, const Offer &offer)
{
    const bool isRefused = offer.origin == TextOrigin::Upload && before.status == Status::Rejected;
    if (isRefused || !statusAfter(before.status, ItemEvent::Generated)) {
        return true; // a rejected item is pending again once a model was asked for more, not by an old file
    }
    const bool byMachine = offer.origin == TextOrigin::Model || offer.origin == TextOrigin::Memory;
    const bool sameRun = !offer.run.isNone() && held.run == offer.run;
    const bool isOthers = offer.origin == TextOrigin::Upload && before.author != offer.author;
    return before.status == Status::Pending
        && ((byMachine && (held.byPerson || sameRun)) || (isOthers && held.byPerson));
}

HistoryFields besideOf(const Offer &offer, const Offering &offering)
{
    HistoryRow row;
    row.action = action::offered;
    row.comment = offer.text;
    row.actor = offering.actor;
    row.time = offering.now;
    row.run = offer.run;
    return fieldsOf(row);
}

/// A row that says how an item stands would make a change behind the record's back look like ours.
Result<void> leaveOutChangedOutside(Connection &connection, QVector<StateChange> *changes)
{
    if (changes->isEmpty()) {
        return {};
    }
    QVector<ItemId> ids;
    for (const StateChange &change : std::as_const(*changes)) {
        ids << change.after.id;
    }
    const auto outside = changedOutside(connection, ids, Depth::Rows);
    if (!outside) {
        return fail(outside.error());
    }
    changes->removeIf([&](const StateChange &change) { return outside->contains(change.after.id); });
    return {};
}

Result<void> offerToExisting(
    Connection &connection, Offering &offering, const QVector<std::pair<qsizetype, qint64>> &which)
{
    QVector<qint64> ids;
    for (const auto &[at, id] : which) {
        ids << id;
    }
    const auto states = loadStates(connection, ids);
    if (!states) {
        return fail(states.error());
    }
    const auto held = loadHeld(connection, ids);
    if (!held) {
        return fail(held.error());
    }
    QVector<StateChange> changes, beside;
    QVector<NewText> texts;
    QVector<std::pair<ItemId, const Offer *>> replaced;
    for (const auto &[at, id] : which) {
        const Offer &offer = offering.offers.at(at);
        const ItemState before = states->value(ItemId(id));
        const Held &has = held->value(before.id);
        offering.outcome.items[at] = before.id;
        texts << allTextsOf(offer, before.id, has.texts);
        if (staysBeside(before, has, offer)) {
            beside.append({before, before, besideOf(offer, offering)});
            offering.outcome.added += 1;
            continue;
        }
        changes.append({before, withOffer(before, offer), historyOf(offer, offering)});
        replaced.append({before.id, &offer});
        offering.outcome.replaced += 1;
    }
    auto done = leaveOutChangedOutside(connection, &beside);
    if (done) {
        done = writeStates(connection, changes + beside, offering.now);
    }
    if (done && !replaced.isEmpty()) {
        done = writeOrigins(connection, replaced);
    }
    return done ? addTexts(connection, texts, offering.now, false) : done;
}

/// One offer an object at most.
Result<void> offerRound(Connection &connection, Offering &offering, const QVector<qsizetype> &round)
{
    QStringList keys;
    for (const qsizetype at : round) {
        keys << offering.keys.at(at);
    }
    const auto live = liveIds(connection, keys);
    if (!live) {
        return fail(live.error());
    }
    QVector<qsizetype> fresh;
    QVector<std::pair<qsizetype, qint64>> existing;
    for (const qsizetype at : round) {
        if (const auto it = live->constFind(offering.keys.at(at)); it != live->constEnd()) {
            existing.append({at, *it});
        } else {
            fresh << at;
        }
    }
    auto done = fresh.isEmpty() ? Result<void>() : createItems(connection, offering, fresh);
    return done && !existing.isEmpty() ? offerToExisting(connection, offering, existing) : done;
}

} // namespace

Result<OfferOutcome> offerTexts(
    Connection &connection, const QVector<Offer> &offers, const Actor &actor, const QDateTime &now)
{
    if (auto ok = checkOffers(offers); !ok) {
        return fail(ok.error());
    }
    Offering offering{offers, {}, actor, now, {}};
    offering.outcome.items.resize(offers.size());
    QVector<qsizetype> waiting;
    for (const Offer &offer : offers) {
        waiting << offering.keys.size();
        offering.keys << offer.object.key(offer.source);
    }
    while (!waiting.isEmpty()) { // a second offer for the same object meets the item that the first one made
        QSet<QString> seen;
        QVector<qsizetype> round, later;
        for (const qsizetype at : waiting) {
            const QString &key = offering.keys.at(at);
            (seen.contains(key) ? later : round) << at;
            seen.insert(key);
        }
        if (auto done = offerRound(connection, offering, round); !done) {
            return fail(done.error());
        }
        waiting = later;
    }
    return offering.outcome;
}

} // namespace metaflow::store
