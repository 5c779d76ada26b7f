#include "core/store/SealedWrite.h"

#include "core/store/Dialect.h"
#include "core/store/History.h"
#include "core/store/RetryPace.h"
#include "core/store/Transaction.h"

#include <QSemaphore>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

/// As Writing does, but under nobody's name: everybody who watches looks.
Result<void> tellWatchers(Connection &connection)
{
    if (connection.dialect() == Dialect::Sqlite) {
        return {};
    }
    const auto told = connection.run(u"SELECT pg_notify(?, '') WHERE txid_current_if_assigned() IS NOT NULL"_s,
        {sql::notifyChannel(connection.url().schema)});
    return told ? Result<void>() : Result<void>(fail(told.error()));
}

void pauseFor(std::chrono::milliseconds time)
{
    QSemaphore nobody;
    nobody.tryAcquire(1, static_cast<int>(time.count()));
}

} // namespace

Result<void> writeSealed(
    Connection &connection, const QDateTime &now, const std::function<Result<void>(Connection &)> &work)
{
    for (RetryPace pace;;) {
        auto transaction = Transaction::begin(connection, Transaction::Mode::Write);
        auto done = transaction ? work(connection) : Result<void>(fail(transaction.error()));
        if (done) {
            done = sealHistory(connection, now);
        }
        if (done) {
            done = tellWatchers(connection);
        }
        if (done) {
            done = transaction->commit();
        }
        const auto pause = done || !connection.failedForOthers() ? std::nullopt : pace.next();
        if (!pause) {
            return done;
        }
        pauseFor(*pause);
    }
}

} // namespace metaflow::store
