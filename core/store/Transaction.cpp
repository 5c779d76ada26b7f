#include "core/store/Transaction.h"

#include "core/store/Dialect.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::store {

Transaction::Transaction(Connection &connection, bool outermost)
    : m_connection(&connection)
    , m_open(outermost)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(other.m_connection)
    , m_open(std::exchange(other.m_open, false))
{
}

Result<Transaction> Transaction::begin(Connection &connection, Mode mode)
{
    if (connection.m_inTransaction) {
        return Transaction(connection, false);
    }
    const Dialect dialect = connection.dialect();
    if (auto begun = connection.run(mode == Mode::Write ? sql::beginWrite(dialect) : sql::beginRead(dialect)); !begun) {
        return fail(begun.error());
    }
    connection.m_inTransaction = true;
    connection.m_pendingLink = {};
    return Transaction(connection, true);
}

Transaction::~Transaction()
{
    if (!m_open) {
        return;
    }
    // It may fail: SQLite has rolled back by itself after a full disk, and a lost server has too.
    const bool others = m_connection->m_failedForOthers;
    if (auto undone = m_connection->run(u"ROLLBACK"_s); !undone) {
        Q_UNUSED(undone)
    }
    m_connection->m_failedForOthers = others; // the caller still asks why the work failed
    m_connection->m_inTransaction = false;
    m_connection->m_pendingLink = {};
}

Result<void> Transaction::commit()
{
    if (!m_open) {
        return {};
    }
    if (auto committed = m_connection->run(u"COMMIT"_s); !committed) {
        return fail(committed.error()); // the destructor rolls back
    }
    m_open = false;
    m_connection->m_inTransaction = false;
    m_connection->m_pendingLink = {};
    return {};
}

} // namespace metaflow::store
