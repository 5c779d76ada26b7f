#pragma once

#include "core/store/Store.h"
#include "tests/support/ManualClock.h"
#include "tests/support/RunLoop.h"

#include <QTemporaryDir>

#include <memory>

namespace metaflow::testing {

/// A migrated, empty store that goes with the test: an SQLite file in a folder of its own, or a schema of its own in
/// the PostgreSQL database that METAFLOW_TEST_POSTGRES names (a store URL; password in PGPASSWORD).
class TemporaryStore {
public:
    explicit TemporaryStore(store::Dialect dialect = store::Dialect::Sqlite);
    ~TemporaryStore();
    TemporaryStore(const TemporaryStore &) = delete;
    TemporaryStore &operator=(const TemporaryStore &) = delete;

    [[nodiscard]] static bool hasPostgres();

    [[nodiscard]] const store::StoreUrl &url() const { return m_url; }
    [[nodiscard]] ManualClock &clock() { return m_clock; }
    [[nodiscard]] store::Store &store() { return *m_store; }
    [[nodiscard]] const Result<store::StoreInfo> &opened() const { return m_opened; }
    /// Closes it and opens it again, as a new process would.
    void reopen();
    void close() { m_store.reset(); } ///< until reopen()

    /// Runs a table module's function on the store's threads and waits.
    template <typename Function> [[nodiscard]] auto read(Function fn) { return waitFor(m_store->read(std::move(fn))); }
    template <typename Function> [[nodiscard]] auto write(Function fn)
    {
        return waitFor(m_store->write(std::move(fn)), std::chrono::minutes(2));
    }
    /// Raw SQL by somebody who is not us: without a seal, triggers switched off meanwhile where `force`.
    [[nodiscard]] Result<void> tamper(const QString &sql, bool force = true);
    /// The same by a program, on a connection of its own.
    [[nodiscard]] Result<void> tamper(const std::function<Result<void>(store::Connection &)> &work, bool force = true);

private:
    store::StoreUrl m_url;
    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
    std::unique_ptr<store::Store> m_store;
    Result<store::StoreInfo> m_opened = fail(ErrorCode::Internal);
};

} // namespace metaflow::testing
