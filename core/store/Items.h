#pragma once

#include "core/model/Decision.h"
#include "core/model/Item.h"
#include "core/store/Connection.h"

#include <QHash>

namespace metaflow::store {

/// A text that a model, the memory, an upload or a person offers for an object.
struct Offer {
    SourceId source;
    ObjectPath object;
    QString dataType;
    int ordinal = 0;
    Comment original;
    bool originalKnown = true;
    QString text;
    TextOrigin origin = TextOrigin::Model;
    QString method;
    QString author;
    QString prompt; ///< `generation_prompt` for readers of the earlier tool; ours may leave it empty
    QJsonObject generationMetadata;
    QString dataSample;
    QVector<Finding> findings;
    std::optional<int> score;
    RequestId request;
    RunId run;
    std::optional<int> matchPercent; ///< of a text from memory
    ObjectPath from; ///< where that one stands
    QVector<Suggestion> suggestions; ///< further texts from memory, best first: beside `text`
    friend bool operator==(const Offer &, const Offer &) = default;
};

struct OfferOutcome {
    QVector<ItemId> items; ///< in the order of the offers
    int created = 0; ///< new items
    int replaced = 0; ///< undecided items that now hold the offered text
    int added = 0; ///< decided or written by a person: the text only stands beside theirs
    friend bool operator==(const OfferOutcome &, const OfferOutcome &) = default;
};

/// One live item an object: creates it, or adds the text to the one there is. What a person decided or wrote stays as
/// it is, and so does what the same run offered first; the text then stands beside it. Writes a history row a text:
/// `generated` (or `uploaded`) where it is the item's now, `offered` where it stands beside. Suggestions are added
/// where the item does not have the text yet. Set-based. TextNotStorable for NUL and lone surrogates.
[[nodiscard]] Result<OfferOutcome> offerTexts(
    Connection &connection, const QVector<Offer> &offers, const Actor &actor, const QDateTime &now);

/// Live items of these objects, by ObjectPath::key().
[[nodiscard]] Result<QHash<QString, Item>> itemsByKey(Connection &connection, const QStringList &keys);
/// ItemNotFound.
[[nodiscard]] Result<Item> item(Connection &connection, ItemId id);
/// In the order of the ids; ids that are gone are left out.
[[nodiscard]] Result<QVector<Item>> itemsById(Connection &connection, const QVector<ItemId> &ids);
/// Live items only, ordered; cheap enough for a million (ids and versions, nothing else).
[[nodiscard]] Result<QVector<ItemRef>> listItems(
    Connection &connection, const ItemFilter &filter, ItemOrder order = {});
/// Whole items, ordered by object, a block at a time: `onBlock` returns false to stop.
[[nodiscard]] Result<void> forEachItem(
    Connection &connection, const ItemFilter &filter, const std::function<bool(const QVector<Item> &)> &onBlock);
[[nodiscard]] Result<QVector<ItemText>> textsOf(Connection &connection, ItemId id);
/// How many texts of a model or an upload came to stand beside each of these items since somebody decided on it; items
/// without any are left out.
[[nodiscard]] Result<QHash<ItemId, int>> offeredBeside(Connection &connection, const QVector<ItemId> &ids);
/// When the prompt of the item's newest generated text was erased; invalid where it was not.
[[nodiscard]] Result<QDateTime> promptErasedAt(Connection &connection, ItemId id);
/// The prompt for `items show`: of the request that made the item's text, else `generation_prompt`.
[[nodiscard]] Result<QString> promptOf(Connection &connection, ItemId id);

/// Applies a decision to exactly the listed versions, writes history, adds an edited text to the texts. Stale versions,
/// and in bulk what has a security finding or would replace somebody's comment, are skipped and listed. `recheck` gives
/// findings and score of each item with its text (checks live to the right of the store), in their order; what was
/// dismissed of it before or is now does not count.
struct Rechecked {
    QVector<Finding> findings;
    int score = 0;
};
using Recheck = std::function<QVector<Rechecked>(
    const QVector<Item> &items, const QStringList &texts, const QVector<Finding> &dismissed)>;
/// How many items an outcome shows as they are now: changed ones, and those that somebody else was quicker with.
struct Shown {
    qsizetype items = 200;
    qsizetype conflicts = 200;
};
[[nodiscard]] Result<DecisionOutcome> applyDecision(Connection &connection, const Decision &decision,
    const BatchId &batch, const QDateTime &now, const Recheck &recheck, const Shown &shown = {});
/// TextNotStorable, WrongUsage: nothing of it can be applied.
[[nodiscard]] Result<void> checkDecision(const Decision &decision);
/// Rows still at the batch's version go back; others are skipped. Works once a batch; an undo is a batch itself, so it
/// can be undone (redo). What an undo that was stopped on its way has taken back already counts as done. An empty batch
/// id means the newest batch of this person that is not undone and of which anything can still go back; what older and
/// newer ones had to leave alone is listed once.
[[nodiscard]] Result<DecisionOutcome> undoBatch(
    Connection &connection, const BatchId &batch, const BatchId &undoBatch, const Actor &actor, const QDateTime &now);

/// What importing or a scan learnt about an item's object in the catalog.
struct CatalogFact {
    ItemId item;
    enum class Kind {
        Imported,
        ImportFailed,
        RolledBack,
        CatalogChanged, ///< a scan found `catalog`, which is not (or is again) what the text was made beside
        TypeChanged, ///< a scan found `dataType`
    };
    Kind kind = Kind::Imported;
    Comment catalog; ///< what the catalog holds now: the new base
    PlanId plan;
    QString statementId;
    QString errorCode; ///< ImportFailed
    QString dataType = {}; ///< TypeChanged
    QDateTime seenAt = {}; ///< of a scan: when it read the catalog; an import after that knows better. Invalid: now
    Comment before = {}; ///< of an import: what stood in the catalog before it
    friend bool operator==(const CatalogFact &, const CatalogFact &) = default;
};
/// Sets status, base and needs-work as design.md section 1 says, and writes history, with both texts of the catalog in
/// the comment (CatalogNote); CatalogSeen.h has what a scan's facts do. An item whose text is no longer the one that
/// was written keeps its status (its history row is written all the same). An item that was changed behind the record's
/// back is left as it is, without a row, until a person here has decided on it. One fact an item and call.
[[nodiscard]] Result<void> recordCatalogFacts(
    Connection &connection, const QVector<CatalogFact> &facts, const Actor &actor, const QDateTime &now);

} // namespace metaflow::store
