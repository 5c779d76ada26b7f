#pragma once

#include "core/base/Clock.h"
#include "core/base/Interfaces.h"
#include "core/base/Job.h"
#include "core/model/Role.h"
#include "core/store/Connection.h"
#include "core/store/PartedWrite.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>
#include <type_traits>

namespace metaflow::store {

class StoreThread;

struct StoreInfo {
    QString storeId; ///< UUID
    int schemaVersion = 0;
    qint64 items = 0;
    qint64 historyRows = 0;
    int duplicates = 0;
    QString url;
    Membership membership; ///< of whoever opened it
    friend bool operator==(const StoreInfo &, const StoreInfo &) = default;
};

/// The state of MetaFlow: three threads with a connection each: one writer, one reader for lists (interruptible), one
/// for long reads (export, verify). Functions over a Connection are handed to it; their Results come back as futures.
class Store {
public:
    /// `password`: asked at each sign-in to PostgreSQL, from any thread; outlives the store. None leaves it to libpq's
    /// own ways: PGPASSWORD, ~/.pgpass.
    Store(StoreUrl url, Clock &clock, SecretSource *password = nullptr);
    ~Store(); ///< lets what is to be written finish; reads end with Cancelled
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// Opens and migrates. Call it once and wait for it before anything else.
    /// StoreUnreachable, StoreNeedsAdoption, StoreNewer, StoreReadOnly, StoreCorrupt, StoreFull, Storage.
    [[nodiscard]] QFuture<Result<StoreInfo>> open();
    [[nodiscard]] QFuture<Result<StoreInfo>> info();
    [[nodiscard]] const StoreUrl &url() const;
    [[nodiscard]] Clock &clock() const;
    /// For a connection of one's own to the same place.
    [[nodiscard]] SecretSource *password() const;
    /// Calls `changed` on the thread of `context`, at most twice a second, after somebody else has committed, and after
    /// the connection was lost for a while. It only wakes: what changed is looked up, and now and then nothing did.
    void watch(QObject *context, std::function<void()> changed);

    /// `fn(Connection &) -> Result<T>` on the reader. After the server went away `fn` runs again: it must not have
    /// other effects.
    template <typename Function> [[nodiscard]] auto read(Function fn) { return post(Lane::Reader, std::move(fn)); }
    /// The same for something long, which may have other effects: it runs again only where it has seen nothing yet.
    template <typename Function> [[nodiscard]] auto bulk(Function fn) { return post(Lane::Bulk, std::move(fn)); }
    /// One transaction on the writer: committed if `fn` returns a value, rolled back if it returns an error. The commit
    /// seals the history rows that `fn` wrote into one link of the chain. On a serialisation failure of PostgreSQL
    /// (40001, 40P01), and after the server went away, `fn` runs again: it must not have other effects. What was
    /// acknowledged was done, and once.
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
    using Attempt = std::function<Result<void>(Connection &)>;
    [[nodiscard]] StoreThread &threadOf(Lane lane);
    /// Runs `work` on the lane's thread.
    void run(Lane lane, std::function<void()> work);
    /// Within such work: hands `attempt` a connection, as often as it takes.
    [[nodiscard]] Result<void> carryOut(Lane lane, const Attempt &attempt);
    [[nodiscard]] Result<void> reading(Lane lane, const Attempt &attempt);

    template <typename Function> auto post(Lane lane, Function fn)
    {
        using R = std::invoke_result_t<Function &, Connection &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        auto future = promise->future();
        run(lane, [this, lane, promise, fn = std::move(fn)]() mutable {
            R result = fail(ErrorCode::Internal);
            const auto attempt = [&](Connection &open) -> Result<void> {
                result = fn(open);
                return result ? Result<void>() : Result<void>(fail(result.error()));
            };
            if (auto done = carryOut(lane, attempt); !done) {
                result = fail(done.error());
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
