#include "core/generation/Recording.h"

#include "core/generation/RunLock.h"
#include "core/store/Retention.h"
#include "core/store/RunNotes.h"

#include <QCoroFuture>

namespace metaflow::generation {

namespace {

Result<void> offer(
    store::Connection &connection, const QVector<store::Offer> &offers, const Actor &actor, const QDateTime &now)
{
    if (offers.isEmpty()) {
        return {};
    }
    const auto days = store::retentionDays(connection);
    if (!days) {
        return fail(days.error());
    }
    QVector<store::Offer> kept = offers;
    for (store::Offer &one : kept) {
        one.dataSample = *days > 0 ? one.dataSample : QString(); // what is to go at the end is not written at all
    }
    const auto done = store::offerTexts(connection, kept, actor, now);
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

Result<void> updateAll(store::Connection &connection, const Run &run, const QVector<Request> &requests)
{
    for (const Request &request : requests) {
        if (auto done = store::updateRequest(connection, request); !done) {
            return done;
        }
    }
    return store::updateRun(connection, run);
}

} // namespace

QCoro::Task<Result<void>> writeRequest(Context context, Request request)
{
    auto writing = context.store->write([request](store::Connection &connection) -> Result<bool> {
        auto done = RunLock::check(connection, request.run);
        if (done) {
            done = store::updateRequest(connection, request);
        }
        return done ? Result<bool>(true) : fail(done.error());
    });
    const Result<bool> written = co_await writing;
    co_return written ? Result<void>() : Result<void>(fail(written.error()));
}

QCoro::Task<Result<void>> writeBody(Context context, Request request)
{
    auto writing = context.store->write([request](store::Connection &connection) -> Result<bool> {
        const auto done = store::updateBody(connection, request);
        return done ? Result<bool>(true) : fail(done.error());
    });
    const Result<bool> written = co_await writing;
    co_return written ? Result<void>() : Result<void>(fail(written.error()));
}

QCoro::Task<Result<void>> writeRun(
    Context context, Run run, QVector<Request> requests, QVector<store::Offer> offers, Actor actor)
{
    const QDateTime now = context.clock->now();
    auto writing
        = context.store->write([run, requests, offers, actor, now](store::Connection &connection) -> Result<bool> {
              auto done = updateAll(connection, run, requests);
              if (done) {
                  done = offer(connection, offers, actor, now);
              }
              return done ? Result<bool>(true) : fail(done.error());
          });
    const Result<bool> written = co_await writing;
    co_return written ? Result<void>() : Result<void>(fail(written.error()));
}

QCoro::Task<Result<QVector<RequestId>>> writeOutcome(
    Context context, Run run, Request request, QVector<store::Offer> offers, QVector<Request> more, Actor actor)
{
    const QDateTime now = context.clock->now();
    auto writing = context.store->write(
        [run, request, offers, more, actor, now](store::Connection &connection) -> Result<QVector<RequestId>> {
            auto done = updateAll(connection, run, {request});
            if (done) {
                done = offer(connection, offers, actor, now);
            }
            if (!done) {
                return fail(done.error());
            }
            QVector<RequestId> ids;
            for (Request added : more) { // a copy: the function may run again
                const auto id = store::insertRequest(connection, added);
                if (!id) {
                    return fail(id.error());
                }
                ids << *id;
            }
            return ids;
        });
    co_return co_await writing;
}

QCoro::Task<Result<void>> writeNotes(Context context, RunId run, QJsonObject notes)
{
    auto writing = context.store->write([run, notes](store::Connection &connection) -> Result<bool> {
        auto all = store::runNotes(connection, run);
        if (!all) {
            return fail(all.error());
        }
        for (auto it = notes.begin(); it != notes.end(); ++it) { // what others have noted stays
            all->insert(it.key(), it.value());
        }
        const auto done = store::setRunNotes(connection, run, *all);
        return done ? Result<bool>(true) : fail(done.error());
    });
    const Result<bool> written = co_await writing;
    co_return written ? Result<void>() : Result<void>(fail(written.error()));
}

} // namespace metaflow::generation
