#include "tests/support/TemporaryStore.h"

#include "core/store/Dialect.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

QString testPostgres()
{
    return qEnvironmentVariable("METAFLOW_TEST_POSTGRES");
}

std::unique_ptr<store::Connection> rawConnection(const store::StoreUrl &url)
{
    auto connection = store::Connection::open(url, u"raw-"_s + QUuid::createUuid().toString(QUuid::Id128));
    return connection ? std::move(*connection) : nullptr;
}

/// What switches the triggers off, and on again as they were.
struct Switches {
    QStringList off, on;
};

Switches triggerSwitches(store::Connection &connection)
{
    if (connection.dialect() == store::Dialect::Postgres) {
        return {{u"SET session_replication_role = replica"_s}, {}}; // ends with the connection
    }
    Switches switches{{u"PRAGMA foreign_keys = OFF"_s}, {}};
    const auto read = connection.forEach(
        u"SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"_s, {}, [&](const QSqlQuery &row) {
            switches.off << u"DROP TRIGGER "_s + row.value(0).toString();
            switches.on << row.value(1).toString();
        });
    return read ? switches : Switches();
}

Result<void> runAll(store::Connection &connection, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (auto done = connection.run(statement); !done) {
            return fail(done.error());
        }
    }
    return {};
}

} // namespace

bool TemporaryStore::hasPostgres()
{
    return !testPostgres().isEmpty();
}

TemporaryStore::TemporaryStore(store::Dialect dialect)
{
    if (dialect == store::Dialect::Sqlite) {
        m_folder = std::make_unique<QTemporaryDir>();
        m_url.path = m_folder->filePath(u"store.db"_s);
    } else {
        m_url = store::StoreUrl::parse(testPostgres()).value_or(store::StoreUrl{});
        m_url.schema = u"test_"_s + QUuid::createUuid().toString(QUuid::Id128);
    }
    reopen();
}

TemporaryStore::~TemporaryStore()
{
    m_store.reset();
    if (m_url.dialect == store::Dialect::Postgres) {
        if (const auto connection = rawConnection(m_url)) {
            const auto dropped
                = connection->run(u"DROP SCHEMA IF EXISTS %1 CASCADE"_s.arg(store::sql::quotedName(m_url.schema)));
            Q_UNUSED(dropped)
        }
    }
}

void TemporaryStore::reopen()
{
    m_store.reset();
    m_store = std::make_unique<store::Store>(m_url, m_clock);
    m_opened = waitFor(m_store->open());
}

Result<void> TemporaryStore::tamper(const QString &sql, bool force)
{
    return tamper([&](store::Connection &connection) { return runAll(connection, {sql}); }, force);
}

Result<void> TemporaryStore::tamper(const std::function<Result<void>(store::Connection &)> &work, bool force)
{
    const auto connection = rawConnection(m_url);
    if (!connection) {
        return fail(ErrorCode::StoreUnreachable);
    }
    const Switches switches = force ? triggerSwitches(*connection) : Switches();
    auto done = runAll(*connection, switches.off);
    if (done) {
        done = work(*connection);
    }
    const auto mended = runAll(*connection, switches.on);
    return done ? mended : done;
}

} // namespace metaflow::testing
