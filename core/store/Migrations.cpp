#include "core/store/Migrations.h"

#include "core/base/Clock.h"
#include "core/store/Dialect.h"
#include "core/store/Transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHash>

/// Resources in a static library are dropped by the linker unless somebody asks for them; the macro has to stand
/// outside of any namespace.
static void initMigrationResources()
{
    Q_INIT_RESOURCE(migrations);
}

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

Failure withStep(Error error, const Migration &step)
{
    error.subject = step.name;
    return fail(std::move(error));
}

Result<bool> hasVersions(Connection &connection)
{
    const QString question = connection.dialect() == Dialect::Sqlite
        ? u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_migrations'"_s
        : u"SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'schema_migrations'"_s;
    const auto count = connection.value(question);
    if (!count) {
        return fail(count.error());
    }
    return count->toInt() > 0;
}

Result<QHash<int, QString>> appliedSteps(Connection &connection)
{
    const auto there = hasVersions(connection);
    if (!there || !*there) {
        return there ? Result<QHash<int, QString>>() : fail(there.error());
    }
    QHash<int, QString> applied;
    auto read = connection.forEach(u"SELECT version, checksum FROM schema_migrations"_s, {},
        [&](const QSqlQuery &row) { applied.insert(row.value(0).toInt(), row.value(1).toString()); });
    if (!read) {
        return fail(read.error());
    }
    return applied;
}

/// What was applied must be what we know, up to where we know it.
Result<QVector<Migration>> pendingSteps(const QHash<int, QString> &applied, const QVector<Migration> &steps)
{
    const int newest = steps.isEmpty() ? 0 : steps.last().version;
    QVector<Migration> pending;
    for (const Migration &step : steps) {
        const auto found = applied.constFind(step.version);
        if (found == applied.constEnd()) {
            pending << step;
        } else if (*found != step.checksum()) {
            return fail(ErrorCode::StoreCorrupt, step.name, u"the applied migration differs"_s);
        }
    }
    for (auto it = applied.constBegin(); it != applied.constEnd(); ++it) {
        if (it.key() > newest) {
            return fail(ErrorCode::StoreNewer, QString::number(it.key()));
        }
    }
    return pending;
}

Result<void> prepare(Connection &connection)
{
    if (connection.dialect() == Dialect::Postgres) {
        // Two of us may start at once; the lock is the transaction's and goes with it.
        auto made = connection.run(u"SELECT pg_advisory_xact_lock(6207351184)"_s);
        if (made) {
            made = connection.run(u"CREATE SCHEMA IF NOT EXISTS "_s + sql::quotedName(connection.url().schema));
        }
        if (!made) {
            return fail(made.error());
        }
    }
    auto made = connection.run(
        u"CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, "
        "checksum TEXT NOT NULL, applied_at TEXT NOT NULL)"_s);
    return made ? Result<void>() : Result<void>(fail(made.error()));
}

Result<void> applyStep(Connection &connection, const Migration &step, const QDateTime &now)
{
    auto transaction = Transaction::begin(connection, Transaction::Mode::Write);
    if (!transaction) {
        return fail(transaction.error());
    }
    auto done = prepare(connection);
    const auto applied = done ? appliedSteps(connection) : fail(done.error());
    if (!applied) {
        return withStep(applied.error(), step);
    }
    if (applied->contains(step.version)) {
        return {}; // another process was faster
    }
    done = connection.runScript(step.sql);
    if (done) {
        auto noted = connection.run(
            u"INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (?, ?, ?, ?)"_s,
            {step.version, step.name, step.checksum(), isoTime(now)});
        done = noted ? transaction->commit() : Result<void>(fail(noted.error()));
    }
    return done ? Result<void>() : Result<void>(withStep(done.error(), step));
}

/// A whole copy beside the file: what a failed migration can be undone with by hand.
Result<void> backUp(Connection &connection, int version, const QDateTime &now)
{
    if (connection.dialect() != Dialect::Sqlite || connection.url().path == ":memory:"_L1) {
        return {}; // PostgreSQL: the team's own backups
    }
    const QString file = u"%1.v%2-%3.backup"_s.arg(
        connection.url().path, QString::number(version), now.toUTC().toString(u"yyyyMMdd'T'HHmmsszzz"_s));
    auto copied = connection.run(u"VACUUM INTO ?"_s, {file});
    if (!copied) {
        return fail(copied.error());
    }
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace

QString Migration::checksum() const
{
    return QString::fromLatin1(QCryptographicHash::hash(sql.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<QVector<Migration>> migrations(Dialect dialect)
{
    initMigrationResources();
    const QDir folder(dialect == Dialect::Sqlite ? u":/migrations/sqlite"_s : u":/migrations/postgres"_s);
    QVector<Migration> steps;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(ErrorCode::Storage, name, file.errorString());
        }
        steps.append({name.section(u'_', 0, 0).toInt(), name, QString::fromUtf8(file.readAll())});
    }
    if (steps.isEmpty()) {
        return fail(ErrorCode::Storage, folder.path(), u"no migrations are built in"_s);
    }
    return steps;
}

Result<int> schemaVersion(Connection &connection)
{
    const auto applied = appliedSteps(connection);
    if (!applied) {
        return fail(applied.error());
    }
    int version = 0;
    for (auto it = applied->constBegin(); it != applied->constEnd(); ++it) {
        version = std::max(version, it.key());
    }
    return version;
}

Result<void> migrate(Connection &connection, const QVector<Migration> &steps, const QDateTime &now)
{
    const auto applied = appliedSteps(connection);
    const auto pending = applied ? pendingSteps(*applied, steps) : fail(applied.error());
    if (!pending) {
        return fail(pending.error());
    }
    if (!pending->isEmpty() && !applied->isEmpty()) {
        if (auto copied = backUp(connection, pending->first().version - 1, now); !copied) {
            return copied;
        }
    }
    for (const Migration &step : *pending) {
        if (auto done = applyStep(connection, step, now); !done) {
            return done;
        }
    }
    return {};
}

} // namespace metaflow::store
