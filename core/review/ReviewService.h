#pragma once

#include "core/base/Job.h"
#include "core/checks/Checks.h"
#include "core/model/Decision.h"
#include "core/store/FacetValues.h"
#include "core/store/Items.h"
#include "core/store/WorkCounts.h"

#include <atomic>
#include <memory>

namespace metaflow::store {
class Store;
}

namespace metaflow::review {

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
    [[nodiscard]] Job<QVector<Item>> page(QVector<ItemId> ids);
    [[nodiscard]] Job<store::FacetCounts> facets(ItemFilter filter);
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
    /// Committed when the job is done. A stale version comes back in `skipped` with the item as it is now.
    [[nodiscard]] Job<DecisionOutcome> decide(Decision decision);
    [[nodiscard]] Job<DecisionOutcome> undo(BatchId batch, Actor actor); ///< none: the person's newest
    [[nodiscard]] Job<QVector<HistoryRow>> history(HistoryFilter filter);
    /// Reports its progress in rows; can be cancelled.
    [[nodiscard]] Job<HistoryVerdict> verifyHistory();

private:
    class Question;
    store::Store &m_store;
    std::shared_ptr<Question> m_listing, m_naming; // shared: a queued list outlives the call that asked for it
    using Newest = std::shared_ptr<std::atomic<quint64>>; ///< number of the call that still matters
    Newest m_counting, m_choosing, m_seeking;
};

} // namespace metaflow::review
