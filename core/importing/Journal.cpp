#include "core/importing/Journal.h"

#include "core/store/History.h"
#include "core/store/Plans.h"
#include "core/store/Store.h"

#include <QCoroFuture>

#include <QMap>
#include <QObject>

#include <utility>

namespace metaflow::importing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto outcomeWaits = 20ms; ///< for the next intent of the same table to come along

} // namespace

struct Journal::Book {
    Book(store::Store &s, PlanId p, Actor a)
        : store(s)
        , plan(std::move(p))
        , actor(std::move(a))
    {
    }
    store::Store &store;
    PlanId plan;
    Actor actor;
    std::vector<Line> waiting;
    bool writing = false;
    std::optional<Error> failed;
    Signal idle;
    QObject context; ///< of the timer
};

Journal::Journal(store::Store &store, PlanId plan, Actor actor)
    : m_store(store)
    , m_plan(std::move(plan))
    , m_actor(std::move(actor))
    , m_book(std::make_shared<Book>(store, m_plan, m_actor))
{
}

QFuture<Result<QString>> Journal::sent(PlanStatement statement, Stood stood)
{
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    QFuture<Result<QString>> committed = promise->future();
    m_book->waiting.push_back({std::move(statement), std::move(stood), std::move(promise)});
    write(m_book);
    return committed;
}

void Journal::ended(PlanStatement statement)
{
    m_book->waiting.push_back({std::move(statement), {}, nullptr});
    const std::weak_ptr<Book> held = m_book;
    m_store.clock().after(outcomeWaits, &m_book->context, [held] {
        if (const auto book = held.lock()) {
            write(book);
        }
    });
}

QCoro::Task<Result<void>> Journal::flush()
{
    const auto book = m_book;
    write(book);
    while (book->writing) {
        const QFuture<void> idle = book->idle.next();
        co_await idle;
    }
    co_return book->failed ? fail(*book->failed) : Result<void>();
}

QFuture<Result<QString>> Journal::commit(Book &book, const std::vector<Line> &lines)
{
    QMap<int, PlanStatement> last; // by number: of a statement that ended and is sent again, the newer word
    Stood stood;
    for (const Line &line : lines) {
        last.insert(line.statement.number, line.statement);
        stood.changes += line.stood.changes;
        stood.facts += line.stood.facts;
    }
    return book.store.write([plan = book.plan, actor = book.actor, statements = last.values(), stood = std::move(stood),
                                now = book.store.clock().now()](store::Connection &connection) -> Result<QString> {
        auto kept = store::upsertStatements(connection, plan, statements);
        if (kept && !stood.changes.isEmpty()) {
            kept = store::updateChanges(connection, plan, stood.changes);
        }
        if (kept && !stood.facts.isEmpty()) {
            kept = store::recordCatalogFacts(connection, stood.facts, actor, now);
        }
        return kept ? store::chainHead(connection) : Result<QString>(fail(kept.error()));
    });
}

QCoro::Task<void> Journal::write(std::shared_ptr<Book> book)
{
    if (book->writing) {
        co_return;
    }
    book->writing = true;
    while (!book->waiting.empty()) {
        const std::vector<Line> lines = std::exchange(book->waiting, {});
        const auto head = co_await commit(*book, lines);
        if (!head && !book->failed) {
            book->failed = head.error();
        }
        for (const Line &line : lines) {
            if (line.promise) {
                line.promise->addResult(book->failed ? Result<QString>(fail(*book->failed)) : head);
                line.promise->finish();
            }
        }
    }
    book->writing = false;
    book->idle.wake();
}

QFuture<Result<void>> Journal::state(PlanState state)
{
    return m_store.write([plan = m_plan, state, now = m_store.clock().now()](store::Connection &connection) {
        return store::setPlanState(connection, plan, state, now);
    });
}

QFuture<Result<void>> Journal::record(QVector<Change> changes, QVector<store::CatalogFact> facts, PlanState state,
    std::optional<QJsonObject> settledUnapproved)
{
    const QDateTime now = m_store.clock().now();
    return m_store.write(
        [plan = m_plan, changes = std::move(changes), facts = std::move(facts), state, actor = m_actor,
            unapproved = std::move(settledUnapproved), now](store::Connection &connection) -> Result<void> {
            if (auto kept = store::updateChanges(connection, plan, changes); !kept) {
                return kept;
            }
            if (auto kept = store::recordCatalogFacts(connection, facts, actor, now); !kept) {
                return kept;
            }
            if (unapproved) {
                const auto noted = store::appendEvent(connection, u"plan_settled"_s, actor.person, *unapproved, now);
                if (!noted) {
                    return noted;
                }
            }
            return store::setPlanState(connection, plan, state, now);
        });
}

} // namespace metaflow::importing
