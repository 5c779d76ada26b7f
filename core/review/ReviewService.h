#pragma once

#include "core/base/Job.h"
#include "core/checks/Checks.h"
#include "core/model/Decision.h"
#include "core/review/Describing.h"
#include "core/review/ItemPast.h"
#include "core/review/RecordDays.h"
#include "core/review/Replacing.h"
#include "core/store/FacetValues.h"
#include "core/store/Groups.h"
#include "core/store/Items.h"
#include "core/store/Policies.h"
#include "core/store/WorkCounts.h"

#include <atomic>
#include <memory>

namespace metaflow::store {
class Store;
}

namespace metaflow::review {

class Question;

/// What the editor shows of one item.
struct ItemDetail {
    Item item;
    QVector<ItemText> texts;
    QVector<HistoryRow> history; ///< newest first, at most 100
    QString prompt;
    QDateTime promptErasedAt; ///< valid: it was there once
    QString tableComment; ///< from the snapshot
    struct Sibling {
        QString name, type, text;
        friend bool operator==(const Sibling &, const Sibling &) = default;
    };
    QVector<Sibling> siblings; ///< other columns of the table, by ordinal position, at most 50
    checks::CheckContext checking; ///< what the checks of the text look at, the team's settings included
    QStringList keys; ///< codes with arguments: "pk", "fk:main.sales.customer"; of a table "pk:a,b"
    QStringList lineage; ///< what it was made from when its text was generated: whole names, at most 8
};

/// Pending items that were offered the same as another one: what its text may be given to as well.
struct SameProposal {
    QVector<ItemRef> items; ///< in the order of the list, without the item itself
    QVector<ObjectPath> sample; ///< the first three of them
    friend bool operator==(const SameProposal &, const SameProposal &) = default;
};

/// Lists and decisions. Only the store is behind it, so it works without a network. Callable from any thread.
class ReviewService {
public:
    explicit ReviewService(store::Store &store);
    ~ReviewService();
    ReviewService(const ReviewService &) = delete;
    ReviewService &operator=(const ReviewService &) = delete;

    /// Ordered ids of all that match. A newer call ends an older one with Cancelled.
    [[nodiscard]] Job<QVector<ItemRef>> list(ItemFilter filter, ItemOrder order);
    /// The `limit` groups of items under the filter that most is left to decide of, on the thread of the long reads. A
    /// newer call ends an older one with Cancelled.
    [[nodiscard]] Job<store::GroupList> groups(ItemFilter filter, int limit);
    /// Members and texts of one of them, those under the filter.
    [[nodiscard]] Job<store::GroupDetail> group(ItemFilter filter, store::GroupKey key);
    /// What replacing a word would do to the texts of all items under the filter. A newer call ends an older one with
    /// Cancelled. To do it, decide: an Edit of the preview's items to its texts, in bulk.
    [[nodiscard]] Job<ReplacePreview> previewReplacing(ItemFilter filter, Replacement replacement);
    [[nodiscard]] Job<QVector<Item>> page(QVector<ItemId> ids);
    [[nodiscard]] Job<qint64> count(ItemFilter filter);
    /// How many wait in each work list, and what this person decided. A newer call ends an older one with Cancelled, as
    /// with the next two: counts trail behind everything else.
    [[nodiscard]] Job<store::WorkCounts> workCounts(store::WorkQuestion question);
    /// What the choosers of this list offer, with counts; all checks there are included.
    [[nodiscard]] Job<store::FacetValues> facetValues(ItemFilter filter);
    /// Items of the list whose name begins with the text (else: holds it), in its order, at most 1,000.
    [[nodiscard]] Job<QVector<ItemId>> named(ItemFilter filter, ItemOrder order, QString text);
    /// The first of these that is pending now, none where no one is. A newer call ends an older one with Cancelled.
    [[nodiscard]] Job<ItemId> firstPending(QVector<ItemId> inOrder);
    [[nodiscard]] Job<ItemDetail> detail(ItemId id);
    /// Of the same kind, (folded) name and type, pending, with the item's first proposal as their text. ItemNotFound.
    [[nodiscard]] Job<SameProposal> sameProposal(ItemId id);
    /// Committed when the job is done. A stale version comes back in `skipped` with the item as it is now. Many items
    /// are decided some hundred at a time, as one batch, and others' decisions get in between; it reports its progress
    /// in items then and can be cancelled: what was done stays, the rest comes back as skipped (`cancelled`).
    [[nodiscard]] Job<DecisionOutcome> decide(Decision decision);
    /// A table of the stored snapshot and its columns, for somebody who writes by hand; see describablesOf().
    [[nodiscard]] Job<QVector<Describable>> describables(SourceId source, ObjectPath table);
    /// Creates the item of a scanned object that has none, in the person's words, and is done once it is committed;
    /// where there is one already it comes back untouched. See describe() of Describing.h for the errors.
    [[nodiscard]] Job<Described> describe(SourceId source, ObjectPath object, QString text, Actor actor);
    /// None: the person's newest. In parts as a decision; stopped by cancel or an error it says Cancelled or the error,
    /// what went back stays, and undoing the batch again takes the rest.
    [[nodiscard]] Job<DecisionOutcome> undo(BatchId batch, Actor actor);
    [[nodiscard]] Job<QVector<HistoryRow>> history(HistoryFilter filter);
    /// Everything the item ever was or was offered. ItemNotFound.
    [[nodiscard]] Job<ItemPast> past(ItemId id);
    /// On how many days how much happened, on the thread of the long reads; see recordDays(). A newer call ends an
    /// older one with Cancelled.
    [[nodiscard]] Job<QVector<DayCount>> days(HistoryFilter filter);
    /// Reports its progress in rows; can be cancelled.
    [[nodiscard]] Job<HistoryVerdict> verifyHistory();
    /// What asks for two persons in each catalog that the store knows, by name.
    [[nodiscard]] Job<QVector<store::CatalogPolicies>> policies();
    /// Stands in the record under the person's name; without one it is NotPermitted. See setFourEyes().
    [[nodiscard]] Job<bool> setPolicy(QString catalog, store::PolicyOf of, bool on, Person person);
    /// A second person has decided here, and nobody was asked yet whether two are to be asked for.
    [[nodiscard]] Job<bool> secondPersonJoined();
    /// Nobody is asked again. Yes: from now on two persons for the texts of each catalog that the store knows, which
    /// stands in the record as with setPolicy(). RoleTooSmall.
    [[nodiscard]] Job<bool> answerFourEyes(bool yes, Person person);
    /// Calls `changed` on the thread of `context`, at most twice a second, after somebody else has saved something. It
    /// only wakes: now and then nothing changed that is listed.
    void watch(QObject *context, std::function<void()> changed);

private:
    store::Store &m_store;
    std::shared_ptr<Question> m_listing, m_grouping, m_replacing, m_naming,
        m_dating; // shared: what is queued outlives the call
    using Newest = std::shared_ptr<std::atomic<quint64>>; ///< number of the call that still matters
    Newest m_counting, m_choosing, m_seeking;
};

} // namespace metaflow::review
