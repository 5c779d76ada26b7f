#include "core/review/ReviewService.h"

#include "core/base/ProgressSink.h"
#include "core/checks/CheckTable.h"
#include "core/checks/Checks.h"
#include "core/review/ItemDetails.h"
#include "core/review/Question.h"
#include "core/review/Rechecking.h"
#include "core/review/SameProposals.h"
#include "core/store/DecisionParts.h"
#include "core/store/History.h"
#include "core/store/ListPlaces.h"
#include "core/store/Store.h"

#include <QUuid>

#include <atomic>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace metaflow::review {

namespace {

BatchId newBatch()
{
    return BatchId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

Result<QVector<Item>> readPage(store::Connection &connection, const QVector<ItemId> &ids)
{
    auto items = store::itemsById(connection, ids);
    const auto offered = items ? store::offeredBeside(connection, ids) : fail(items.error());
    if (!offered) {
        return fail(offered.error());
    }
    for (Item &item : *items) {
        item.offered = offered->value(item.id);
    }
    return items;
}

Result<ItemPast> readPast(store::Connection &connection, ItemId id)
{
    HistoryFilter filter;
    filter.item = id;
    filter.limit = maxPastRows;
    auto item = store::item(connection, id);
    const auto rows = item ? store::history(connection, filter) : fail(item.error());
    const auto texts = rows ? store::textsOf(connection, id) : fail(rows.error());
    if (!texts) {
        return fail(texts.error());
    }
    return ItemPast{*std::move(item), pastOf(*rows, *texts), rows->size() < maxPastRows};
}

/// Asks on a thread of the store; a newer question of the same sort ends this one with Cancelled.
template <typename Post, typename Function>
auto askNewest(const std::shared_ptr<Question> &question, Post post, Function fn)
{
    using R = std::invoke_result_t<Function &, store::Connection &>;
    const quint64 number = question->ask();
    auto future = post([question, number, fn = std::move(fn)](store::Connection &connection) -> R {
        if (!question->begin(number)) {
            return fail(ErrorCode::Cancelled);
        }
        R answer = fn(connection);
        if (!question->end(number)) {
            return fail(ErrorCode::Cancelled);
        }
        return answer;
    });
    return Job<typename R::value_type>(
        std::move(future), std::make_shared<JobMonitor>(), [question, number] { question->withdraw(number); });
}

/// A job that reports its progress in items and is stopped between two parts.
template <typename Start> Job<DecisionOutcome> inParts(Start start)
{
    auto monitor = std::make_shared<JobMonitor>();
    const auto cancelled = std::make_shared<std::atomic<bool>>(false); // between the writer and whoever cancels
    auto future = start([sink = ProgressSink(monitor), cancelled](qint64 done, qint64 total) mutable {
        if (done > 0) { // what takes one part has no progress
            sink.report(Progress{done, total});
        }
        return !cancelled->load();
    });
    return {std::move(future), std::move(monitor), [cancelled] { cancelled->store(true); }};
}

/// True as long as no newer question of the kind was asked.
std::function<bool()> newest(const std::shared_ptr<std::atomic<quint64>> &counter)
{
    const quint64 number = ++*counter;
    return [counter, number] { return counter->load() == number; };
}

} // namespace

ReviewService::ReviewService(store::Store &store)
    : m_store(store)
    , m_listing(std::make_shared<Question>([&store] { store.interruptReader(); }))
    , m_grouping(std::make_shared<Question>([&store] { store.interruptBulk(); }))
    , m_replacing(std::make_shared<Question>([&store] { store.interruptBulk(); }))
    , m_naming(std::make_shared<Question>([&store] { store.interruptReader(); }))
    , m_dating(std::make_shared<Question>([&store] { store.interruptBulk(); }))
    , m_counting(std::make_shared<std::atomic<quint64>>(0))
    , m_choosing(std::make_shared<std::atomic<quint64>>(0))
    , m_seeking(std::make_shared<std::atomic<quint64>>(0))
{
}

ReviewService::~ReviewService() = default;

Job<QVector<ItemRef>> ReviewService::list(ItemFilter filter, ItemOrder order)
{
    return askNewest(
        m_listing, [this](auto fn) { return m_store.read(std::move(fn)); },
        [filter = std::move(filter), order](
            store::Connection &connection) { return store::listItems(connection, filter, order); });
}

Job<store::GroupList> ReviewService::groups(ItemFilter filter, int limit)
{
    return askNewest(
        m_grouping, [this](auto fn) { return m_store.bulk(std::move(fn)); },
        [filter = std::move(filter), limit](
            store::Connection &connection) { return store::groups(connection, filter, limit); });
}

Job<store::GroupDetail> ReviewService::group(ItemFilter filter, store::GroupKey key)
{
    return Job(m_store.read([filter = std::move(filter), key = std::move(key)](store::Connection &connection) {
        return store::groupDetail(connection, filter, key);
    }));
}

Job<ReplacePreview> ReviewService::previewReplacing(ItemFilter filter, Replacement replacement)
{
    return askNewest(
        m_replacing, [this](auto fn) { return m_store.bulk(std::move(fn)); },
        [filter = std::move(filter), replacement = std::move(replacement)](
            store::Connection &connection) { return review::previewReplacing(connection, filter, replacement); });
}

Job<QVector<ItemId>> ReviewService::named(ItemFilter filter, ItemOrder order, QString text)
{
    return askNewest(
        m_naming, [this](auto fn) { return m_store.read(std::move(fn)); },
        [filter = std::move(filter), order, text = std::move(text)](
            store::Connection &connection) { return store::itemsNamed(connection, filter, order, text); });
}

Job<QVector<Item>> ReviewService::page(QVector<ItemId> ids)
{
    return Job(
        m_store.read([ids = std::move(ids)](store::Connection &connection) { return readPage(connection, ids); }));
}

Job<qint64> ReviewService::count(ItemFilter filter)
{
    // Counting a million items is felt: not in front of the pages that somebody waits for.
    return Job(m_store.bulk(
        [filter = std::move(filter)](store::Connection &connection) { return store::countItems(connection, filter); }));
}

Job<store::WorkCounts> ReviewService::workCounts(store::WorkQuestion question)
{
    return Job(m_store.bulk([question = std::move(question), wanted = newest(m_counting)](
                                store::Connection &connection) -> Result<store::WorkCounts> {
        if (!wanted()) {
            return fail(ErrorCode::Cancelled);
        }
        return store::workCounts(connection, question, wanted);
    }));
}

Job<store::FacetValues> ReviewService::facetValues(ItemFilter filter)
{
    return Job(m_store.bulk([filter = std::move(filter), wanted = newest(m_choosing)](store::Connection &connection) {
        QStringList checks;
        for (const checks::Check &check : checks::allChecks()) {
            checks << QString(check.id);
        }
        return store::facetValues(connection, filter, checks, wanted);
    }));
}

Job<ItemId> ReviewService::firstPending(QVector<ItemId> inOrder)
{
    return Job(m_store.read([ids = std::move(inOrder), wanted = newest(m_seeking)](store::Connection &connection) {
        return store::firstPending(connection, ids, wanted);
    }));
}

Job<ItemDetail> ReviewService::detail(ItemId id)
{
    return Job(m_store.read([id](store::Connection &connection) { return readDetail(connection, id); }));
}

Job<SameProposal> ReviewService::sameProposal(ItemId id)
{
    return Job(m_store.read([id](store::Connection &connection) { return readSameProposal(connection, id); }));
}

Job<DecisionOutcome> ReviewService::decide(Decision decision)
{
    // Outside the function: a transaction that runs again after a serialisation failure is the same batch.
    const BatchId batch = decision.batch.isNone() ? newBatch() : decision.batch;
    const QDateTime now = m_store.clock().now();
    const auto names = std::make_shared<store::NamesSeen>(); // of all parts
    const auto recheck = [names](store::Connection &connection) { return recheckWith(connection, names); };
    return inParts([&](store::GoOn goOn) {
        return store::decideInParts(m_store, std::move(decision), batch, now, recheck, std::move(goOn));
    });
}

Job<QVector<Describable>> ReviewService::describables(SourceId source, ObjectPath table)
{
    return Job(m_store.read([source, table = std::move(table)](
                                store::Connection &connection) { return describablesOf(connection, source, table); }));
}

Job<Described> ReviewService::describe(SourceId source, ObjectPath object, QString text, Actor actor)
{
    const BatchId batch = newBatch();
    const QDateTime now = m_store.clock().now();
    return Job(m_store.write([source, object = std::move(object), text = std::move(text), actor = std::move(actor),
                                 batch, now](store::Connection &connection) {
        return review::describe(connection, source, object, text, actor, batch, now,
            recheckWith(connection, std::make_shared<store::NamesSeen>()));
    }));
}

Job<DecisionOutcome> ReviewService::undo(BatchId batch, Actor actor)
{
    const BatchId undoing = newBatch();
    const QDateTime now = m_store.clock().now();
    return inParts(
        [&](store::GoOn goOn) { return store::undoInParts(m_store, batch, undoing, actor, now, std::move(goOn)); });
}

Job<QVector<HistoryRow>> ReviewService::history(HistoryFilter filter)
{
    const bool whole = filter.limit == 0;
    const auto query
        = [filter = std::move(filter)](store::Connection &connection) { return store::history(connection, filter); };
    return Job(whole ? m_store.bulk(query) : m_store.read(query));
}

Job<ItemPast> ReviewService::past(ItemId id)
{
    return Job(m_store.read([id](store::Connection &connection) { return readPast(connection, id); }));
}

Job<QVector<DayCount>> ReviewService::days(HistoryFilter filter)
{
    return askNewest(
        m_dating, [this](auto fn) { return m_store.bulk(std::move(fn)); },
        [filter = std::move(filter)](store::Connection &connection) { return recordDays(connection, filter); });
}

Job<HistoryVerdict> ReviewService::verifyHistory()
{
    auto monitor = std::make_shared<JobMonitor>();
    const auto cancelled = std::make_shared<std::atomic<bool>>(false); // between the bulk thread and whoever cancels
    auto future = m_store.bulk([sink = ProgressSink(monitor), cancelled](store::Connection &connection) mutable {
        return store::verifyHistory(connection, [&sink, &cancelled](qint64 done, qint64 total) {
            sink.report(Progress{done, total});
            return !cancelled->load();
        });
    });
    return {std::move(future), std::move(monitor), [cancelled] { cancelled->store(true); }};
}

} // namespace metaflow::review
