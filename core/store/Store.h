#pragma once

#include "core/base/Clock.h"
#include "core/base/Job.h"
#include "core/store/Connection.h"
#include "core/store/PartedWrite.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>
#include <type_traits>

namespace metaflow::store {

struct StoreInfo {
    QString storeId; ///< UUID
    int schemaVersion = 0;
    qint64 items = 0;
    qint64 historyRows = 0;
    int duplicates = 0;
    QString url;
    friend bool operator==(const StoreInfo &, const StoreInfo &) = default;
};

/// The state of MetaFlow: three threads with a connection each: one writer, one reader for lists (interruptible), one
/// for long reads (export, verify). Functions over a Connection are handed to it; their Results come back as futures.
class Store {
public:
    Store(StoreUrl url, Clock &clock);
    ~Store(); ///< lets what is to be written finish; reads end with Cancelled
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// Opens and migrates. Call it once and wait for it before anything else.
    /// StoreUnreachable, StoreNewer, StoreReadOnly, StoreCorrupt, StoreFull, Storage.
    [[nodiscard]] QFuture<Result<StoreInfo>> open();
    [[nodiscard]] QFuture<Result<StoreInfo>> info();
    [[nodiscard]] const StoreUrl &url() const;
    [[nodiscard]] Clock &clock() const;

    /// `fn(Connection &) -> Result<T>` on the reader.
    template <typename Function> [[nodiscard]] auto read(Function fn) { return post(Lane::Reader, std::move(fn)); }
    /// The same for something long.
    template <typename Function> [[nodiscard]] auto bulk(Function fn) { return post(Lane::Bulk, std::move(fn)); }
    /// One transaction on the writer: committed if `fn` returns a value, rolled back if it returns an error. The commit
    /// seals the history rows that `fn` wrote into one link of the chain. On a serialisation failure of PostgreSQL
    /// (40001, 40P01) `fn` runs again: it must not have other effects.
    template <typename Function> [[nodiscard]] auto write(Function fn) { return post(Lane::Writer, std::move(fn)); }
    /// The same for what is too long for one transaction: each part is one, and what others want to write, here or in
    /// another process, gets in between.
    void writeInParts(std::shared_ptr<PartedWrite> work);
    /// Ends what the reader is doing now with Cancelled: a newer question makes the older one pointless.
    void interruptReader();
    /// The same for the thread of the long ones: only for whoever knows that it is their own question that runs there.
    void interruptBulk();

private:
    enum class Lane { Reader, Bulk, Writer };
    /// Runs `work` on the lane's thread; it gets a Connection or the reason why there is none.
    void run(Lane lane, std::function<void(Result<Connection *>)> work);
    /// Runs `attempt` inside a transaction and seals its history, again after a serialisation failure.
    [[nodiscard]] static Result<void> inTransaction(
        Connection &connection, Clock &clock, const std::function<Result<void>(Connection &)> &attempt);

    template <typename Function> auto post(Lane lane, Function fn)
    {
        using R = std::invoke_result_t<Function &, Connection &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        auto future = promise->future();
        run(lane, [this, lane, promise, fn = std::move(fn)](Result<Connection *> connection) mutable {
            R result = fail(ErrorCode::Internal);
            if (!connection) {
                result = fail(connection.error());
            } else if (lane != Lane::Writer) {
                result = fn(**connection);
            } else {
                const auto attempt = [&](Connection &open) -> Result<void> {
                    result = fn(open);
                    return result ? Result<void>() : Result<void>(fail(result.error()));
                };
                if (auto committed = inTransaction(**connection, clock(), attempt); !committed) {
                    result = fail(committed.error());
                }
            }
            promise->addResult(std::move(result));
            promise->finish();
        });
        return future;
    }

    struct Threads;
    std::unique_ptr<Threads> m_threads;
};

} // namespace metaflow::store
