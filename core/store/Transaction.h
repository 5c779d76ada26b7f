#pragma once

#include "core/store/Connection.h"

namespace metaflow::store {

/// Rolls back unless commit() said yes.
class Transaction {
public:
    enum class Mode {
        Write, ///< SQLite: the write lock is taken at once
        Read, ///< one picture of everything until the end
    };
    /// Inside another transaction it joins in and leaves commit and rollback to that one. Errors as Connection::run.
    [[nodiscard]] static Result<Transaction> begin(Connection &connection, Mode mode);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();
    /// Errors as Connection::run; StoreUnreachable leaves open whether the server had it already.
    [[nodiscard]] Result<void> commit();

private:
    Transaction(Connection &connection, bool outermost);
    Connection *m_connection;
    bool m_open;
};

} // namespace metaflow::store
