#include "core/store/Writing.h"

#include "core/store/Dialect.h"
#include "core/store/History.h"
#include "core/store/RetryPace.h"
#include "core/store/Transaction.h"

#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::store {

namespace {

constexpr std::chrono::milliseconds longestDoubt = 90s; // by then the server has noticed that our old session is gone
constexpr std::chrono::milliseconds lookAgain = 100ms;

} // namespace

Writing::Writing(StoreThread &thread, Clock &clock, StoreUrl url)
    : m_thread(thread)
    , m_clock(clock)
    , m_url(std::move(url))
    , m_writer(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

QString Writing::channel() const
{
    return sql::notifyChannel(m_url.schema);
}

Result<void> Writing::run(const Attempt &attempt)
{
    for (RetryPace pace;;) {
        const auto connection = m_thread.connection();
        if (!connection) {
            return fail(connection.error());
        }
        auto done = inTransaction(**connection, attempt);
        if (done) {
            return done;
        }
        const bool lost = (*connection)->isLost();
        if (lost && m_committing) {
            const auto landed = hasLanded(); // from here on the connection is another one
            if (!landed || *landed) {
                return landed ? Result<void>() : Result<void>(fail(landed.error()));
            }
        }
        const bool again = lost || (*connection)->failedForOthers();
        const auto pause = again ? pace.next() : std::nullopt;
        if (!pause) {
            return done;
        }
        if (!lost && !m_thread.pause(*pause)) { // a lost server is waited for anyway
            return fail(ErrorCode::Cancelled);
        }
    }
}

Result<void> Writing::inTransaction(Connection &connection, const Attempt &attempt)
{
    m_committing = false;
    auto transaction = Transaction::begin(connection, Transaction::Mode::Write);
    if (!transaction) {
        return fail(transaction.error());
    }
    auto done = attempt(connection);
    if (done) {
        done = sealHistory(connection, m_clock.now());
    }
    if (done) {
        done = announce(connection);
    }
    if (done) {
        m_committing = true;
        done = transaction->commit();
    }
    return done;
}

/// Tells the others, and leaves the number of this write in the row of this process: what hasLanded() looks for. The
/// server's own number of the transaction would not do: after a crash it may be given to somebody else's.
Result<void> Writing::announce(Connection &connection)
{
    if (connection.dialect() == Dialect::Sqlite) {
        return {};
    }
    const auto noted
        = connection.value(u"SELECT note_write(?, ?, ?)"_s, {m_writer, static_cast<qlonglong>(++m_number), channel()});
    return noted ? Result<void>() : Result<void>(fail(noted.error()));
}

/// Whether the commit that got no answer was carried out. Its transaction may be going on yet: it holds a lock until
/// it has ended, one way or the other.
Result<bool> Writing::hasLanded()
{
    const QDeadlineTimer limit(longestDoubt);
    for (;;) {
        const auto connection = m_thread.connection();
        if (!connection) {
            return fail(connection.error());
        }
        const auto ended = (*connection)->value(u"SELECT wait_for_write(?)"_s, {m_writer});
        const auto last
            = ended ? (*connection)->value(u"SELECT number FROM write_tokens WHERE writer = ?"_s, {m_writer}) : ended;
        if (last) {
            return last->toLongLong() == m_number;
        }
        const bool mayHelp = (*connection)->isLost() || last.error().code == ErrorCode::StoreBusy;
        if (!mayHelp || limit.hasExpired()) {
            return fail(last.error());
        }
        if (!m_thread.pause(lookAgain)) {
            return fail(ErrorCode::Cancelled);
        }
    }
}

void forgetOldWrites(Connection &connection)
{
    const auto done = connection.run(u"DELETE FROM write_tokens WHERE written_at < now() - interval '7 days'"_s);
    Q_UNUSED(done)
}

} // namespace metaflow::store
