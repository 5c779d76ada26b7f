#include "core/generation/Recording.h"

#include "core/store/Retention.h"

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
        const auto done = store::updateRequest(connection, request);
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

QCoro::Task<Result<RequestId>> writeOutcome(
    Context context, Run run, Request request, QVector<store::Offer> offers, std::optional<Request> repair, Actor actor)
{
    const QDateTime now = context.clock->now();
    auto writing = context.store->write(
        [run, request, offers, repair, actor, now](store::Connection &connection) -> Result<RequestId> {
            auto done = updateAll(connection, run, {request});
            if (done) {
                done = offer(connection, offers, actor, now);
            }
            if (!done) {
                return fail(done.error());
            }
            if (!repair) {
                return RequestId();
            }
            Request added = *repair; // a copy: the function may run again
            return store::insertRequest(connection, added);
        });
    co_return co_await writing;
}

} // namespace metaflow::generation
