#pragma once

#include "core/model/ObjectPath.h"
#include "core/model/Person.h"
#include "core/model/Snapshot.h"
#include "core/model/Status.h"

#include <QDateTime>
#include <QJsonObject>
#include <QVector>

namespace metaflow {

enum class Severity { Info, Warning, Security };

/// What a check says about a text: codes and places, never a sentence.
struct Finding {
    QString check; ///< id, e.g. `restates_name`
    Severity severity = Severity::Warning;
    int start = 0; ///< UTF-16 units into the text
    int length = 0; ///< 0: the text as a whole
    QStringList arguments;
    bool dismissed = false; ///< a person saw to it: it takes nothing from the score and stands in no bulk's way
    friend bool operator==(const Finding &, const Finding &) = default;
};
/// The findings with those dismissed that are in `dismissed`, by check and arguments: places move as a text is typed.
[[nodiscard]] QVector<Finding> withDismissed(QVector<Finding> findings, const QVector<Finding> &dismissed);
/// Those that count.
[[nodiscard]] QVector<Finding> openFindings(const QVector<Finding> &findings);
/// Security findings that nobody dismissed.
[[nodiscard]] int openSecurityFindings(const QVector<Finding> &findings);
[[nodiscard]] QVector<Finding> dismissedFindings(const QVector<Finding> &findings);
/// Compact JSON for `metadata_items.checks`, and back (unknown parts are skipped).
[[nodiscard]] QString findingsToJson(const QVector<Finding> &findings);
[[nodiscard]] QVector<Finding> findingsFromJson(const QString &json);

/// One object in review. Columns of `metadata_items` by other names: see core/store/Items.
struct Item {
    ItemId id;
    SourceId source; ///< none for adopted rows that nobody gave a source yet
    ObjectPath object;
    QString metadataType; ///< `description`; `comment` in rows of the earlier tool, reviewed alike
    QString dataType;
    int ordinal = 0; ///< 0 for a table, so that it sorts before its columns
    Comment original; ///< the catalog's comment when the text was generated: the base. See originalKnown
    bool originalKnown = false; ///< false for the earlier tool's rows: then a NULL says nothing
    QString generated; ///< the first proposal
    QString current; ///< what stands
    Status status = Status::Pending;
    bool needsWork = false;
    QString needsWorkReason; ///< a person's words, or a code: `rolled_back`, `catalog_changed`, `type_changed:OLD>NEW`
    Comment catalogValue; ///< what a scan found in the catalog instead of the base; see catalogValueKnown
    bool catalogValueKnown
        = false; ///< the catalog no longer holds the base: accepting takes `catalogValue` as the new one
    int version = 1; ///< optimistic lock
    std::optional<int> score; ///< 0..100
    QVector<Finding> findings;
    QString method; ///< `openai_gpt-6-luna`, `memory`, `upload`, `manual`
    QJsonObject generationMetadata; ///< run, request, model, tokens and cost shares
    QString dataSample; ///< JSON array of masked samples; empty where erased or none
    QString textAuthor; ///< who wrote `current`: a person, or the model's name
    QString importError; ///< error code name of the last failed write
    QString assignedTo;
    int offered = 0; ///< texts beside `current` that came after the last decision; derived, set by who asks for it
    ItemId duplicateOf; ///< none for a live item
    QDateTime createdAt, updatedAt;
    QString createdBy, reviewedBy;
    QDateTime reviewedAt; ///< invalid: never
    friend bool operator==(const Item &, const Item &) = default;
};

/// What a decision was made on; a stale one is answered with ErrorCode::Conflict.
struct ItemRef {
    ItemId id;
    int version = 0;
    friend bool operator==(const ItemRef &, const ItemRef &) = default;
};

/// SHA-256 of a text, raw: says which text somebody had before them. See Decision.
[[nodiscard]] QByteArray textHash(const QString &text);

enum class TextOrigin { Model, Memory, Upload, Person, Earlier };
[[nodiscard]] QString textOriginName(TextOrigin origin);
[[nodiscard]] TextOrigin textOriginFromName(QStringView name); ///< Earlier where unknown

/// An accepted text of another object that may fit this one.
struct Suggestion {
    QString text;
    int percent = 0; ///< of the match, 100: same name and type
    ObjectPath from; ///< where it stands
    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/// One offered or held text of one object: a row of `item_texts`.
struct ItemText {
    ItemId item;
    int number = 0; ///< 1, 2, … within the item
    QString text;
    TextOrigin origin = TextOrigin::Model;
    RequestId request; ///< none unless a model wrote it
    QString author;
    std::optional<int> score;
    QDateTime createdAt;
    std::optional<int> matchPercent = {}; ///< of a text from memory
    ObjectPath from = {}; ///< where that one stands; empty: not from memory
    friend bool operator==(const ItemText &, const ItemText &) = default;
};

/// Which items; every part that is set must hold. Texts match case-folded.
struct ItemFilter {
    SourceId source; ///< none: any
    QVector<Status> statuses; ///< empty: any
    QString catalog, schema, table, column; ///< whole names; empty: any
    std::optional<ObjectKind> kind;
    std::optional<bool> needsWork;
    RunId run;
    QString check; ///< items with a finding of this check
    std::optional<int> minScore;
    std::optional<int> maxScore;
    QString search; ///< free text over names and current text
    QString reviewer;
    QString assignedTo;
    QString
        method; ///< generation method, or the model within it: `openai_gpt-6-luna`, `gpt-6-luna`, `memory`, `manual`
    QString author; ///< who wrote the text that stands
    bool catalogChanged = false; ///< needs work because the catalog's text or type is another one now
    bool conflict = false; ///< the catalog holds a text that is neither the base nor the item's
    bool missing = false; ///< the last scan of its catalog found no such object
    QString sameName; ///< folded column name: with `dataType` the items of a group
    QString sameText; ///< exactly this text stands
    QString dataType;
    QString templateName; ///< version text of the template that its text was generated with: `sales-2`
    /// Got the text that stands after the first and not after the second: how long a pending one has been waiting.
    QDateTime waitingAfter = {}, waitingUntil = {}; ///< invalid: any
    /// Was decided from the first on and before the second.
    QDateTime decidedSince = {}, decidedUntil = {}; ///< invalid: any
    std::optional<bool> reworded = {}; ///< a person's words were accepted in the place of the proposal
    bool unscored = false; ///< no check has looked at it
    bool withFields = false; ///< of kind column: nested fields among them
    QVector<ItemId> ids; ///< empty: any
    int limit = 0; ///< 0: all
    friend bool operator==(const ItemFilter &, const ItemFilter &) = default;
    [[nodiscard]] bool isEmpty() const { return *this == ItemFilter{}; }
};

enum class ItemSort {
    Object,
    Score,
    UpdatedNewest,
    Status,
    Type,
    Column,
    Findings, ///< how many
    Text,
    Method,
    Author,
    Reviewer,
    Age, ///< the youngest first
    Assigned,
};

/// What is unknown or empty stands last, whichever way round.
struct ItemOrder {
    ItemOrder(ItemSort sort = ItemSort::Object, bool reversed = false) // not explicit: a sort is an order
        : by(sort)
        , backwards(reversed)
    {
    }
    ItemSort by;
    bool backwards;
    friend bool operator==(const ItemOrder &, const ItemOrder &) = default;
};

} // namespace metaflow
