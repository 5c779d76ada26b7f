#pragma once

#include "ui/review/DecisionQueue.h"
#include "ui/shell/ConnectionState.h"

namespace metaflow::ui {

/// Of which an item is done with, so that the next one comes.
[[nodiscard]] bool isVerdict(Decision::Kind kind);

/// Why something for many items does not happen now, in words for the person.
[[nodiscard]] QString busyWords();

/// Makes decisions in the name of the person at the window, and undoes them: at least a hundred deep, bulk ones as one
/// step. Undo and redo are batches of the store, so that they stand in the history as well.
class Decider : public QObject {
    Q_OBJECT
public:
    Decider(review::ReviewService &review, ConnectionState &connection, QObject *parent = nullptr);

    /// The store would refuse every decision of this person: nothing is sent to it, and `refused` says why.
    void forbid(const Error &why) { m_forbidden = why; }
    /// Text as it stands on the screen: equal to the item's, it is approved; another one is an edit.
    /// What was `dismissed` while it was typed goes with an edit.
    void accept(const Item &item, const QString &text, const QVector<Finding> &dismissed = {});
    void reject(const Item &item, const QString &reason);
    void needsWork(const Item &item, const QString &reason);
    void dismiss(const Item &item, const Finding &finding);
    void remark(const Item &item, const QString &words); ///< there is nothing to undo about it
    void assign(const QVector<ItemRef> &items, const QString &person); ///< to nobody: empty; nothing to undo either
    /// Exactly these versions; what changed, is unsafe or would replace somebody's comment is skipped and listed.
    void bulk(Decision::Kind kind, const QVector<ItemRef> &items, const QString &reason);
    /// The same for a decision with texts of its own; `via` as in the history: `group`, `bulk`.
    void many(Decision decision, const QString &via);
    void undo(); ///< this window's newest; with none, the person's newest in the store
    void redo();

    /// The store has not answered yet.
    [[nodiscard]] bool isBusy() const { return m_queue.isBusy() || m_undoing; }
    [[nodiscard]] int unsaved() const { return m_queue.unsaved(); }
    [[nodiscard]] int undoDepth() const { return static_cast<int>(m_undo.size()); }

Q_SIGNALS:
    void decided(const metaflow::Decision &decision, const metaflow::DecisionOutcome &outcome);
    /// `of`: the batch that was taken back; none: this window did not make it.
    void undone(const metaflow::DecisionOutcome &outcome, bool redone, const metaflow::BatchId &of);
    void postponed(const metaflow::Decision &decision, const metaflow::Error &error);
    void refused(const metaflow::Decision &decision, const metaflow::Error &error);
    void undoRefused(const metaflow::Error &error);

private:
    [[nodiscard]] Decision one(Decision::Kind kind, const Item &item) const;
    void takeBack(const BatchId &batch, bool redoing);
    void submit(const Decision &decision);

    review::ReviewService &m_review;
    ConnectionState &m_connection;
    DecisionQueue m_queue;
    QVector<BatchId> m_undo, m_redo;
    bool m_undoing = false;
    std::optional<Error> m_forbidden;
};

} // namespace metaflow::ui
