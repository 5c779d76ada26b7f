#pragma once

#include "core/importing/ApplyGate.h"
#include "core/model/Plan.h"
#include "core/store/Items.h"

#include <QFuture>
#include <QJsonObject>

namespace metaflow::store {
class Store;
}

namespace metaflow::importing {

/// The store's side of an apply: intent before a statement leaves, outcome after it, and at the end what it meant. What
/// several tables have to say while a commit is under way goes into the next one together. Engine thread only.
class Journal {
public:
    /// What stood in the catalog before a statement leaves, with what that means for its items.
    struct Stood {
        QVector<Change> changes;
        QVector<store::CatalogFact> facts;
    };

    Journal(store::Store &store, PlanId plan, Actor actor);

    /// Committed when the future is there, with what stood there before: whoever looks after a crash must not take it
    /// for what the statement wrote, and finds it settled, its history included. The value is the head of the chain,
    /// for the query tag.
    [[nodiscard]] QFuture<Result<QString>> sent(PlanStatement statement, Stood stood);
    /// Committed with the next intent, or in a moment: after a crash before that, the catalog is asked what became of
    /// the statement. An error comes back from the next sent(), or from flush().
    void ended(PlanStatement statement);
    /// When all that was said is committed.
    [[nodiscard]] QCoro::Task<Result<void>> flush();
    [[nodiscard]] QFuture<Result<void>> state(PlanState state);
    /// Changes, items and history, the plan's state, and an event of the record where there is one, in one transaction.
    [[nodiscard]] QFuture<Result<void>> record(QVector<Change> changes, QVector<store::CatalogFact> facts,
        PlanState state, std::optional<QJsonObject> settledUnapproved = {});

private:
    struct Line {
        PlanStatement statement;
        Stood stood;
        std::shared_ptr<QPromise<Result<QString>>> promise; ///< none for an outcome
    };
    struct Book; // shared with the coroutine that writes, and with a timer: they may outlast the journal
    [[nodiscard]] static QFuture<Result<QString>> commit(Book &book, const std::vector<Line> &lines);
    static QCoro::Task<void> write(std::shared_ptr<Book> book);

    store::Store &m_store;
    PlanId m_plan;
    Actor m_actor;
    std::shared_ptr<Book> m_book;
};

} // namespace metaflow::importing
