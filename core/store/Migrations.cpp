#include "core/store/Migrations.h"

#include "core/base/Clock.h"
#include "core/model/Role.h"
#include "core/store/Backups.h"
#include "core/store/Dialect.h"
#include "core/store/Transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

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
    if (error.code == ErrorCode::Storage) {
        error.subject = step.name;
    } else if (error.code != ErrorCode::RoleTooSmall && error.code != ErrorCode::StoreInUse) {
        // those two say more by themselves; the others name the store
        error.detail = step.name + u": "_s + error.detail;
    }
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

/// While a restore is under way, and after one that was killed, the store is there under another name.
Result<void> refuseWhileRestoring(Connection &connection)
{
    const QString schema = connection.url().schema;
    const auto kept
        = connection.value(u"SELECT nspname FROM pg_namespace WHERE starts_with(nspname, ?) ORDER BY 1 DESC LIMIT 1"_s,
            {keptSchemaStart(schema)});
    if (!kept) {
        return fail(kept.error());
    }
    return kept->isValid()
        ? Result<void>(fail(ErrorCode::StoreInUse, schema, u"restore_unfinished "_s + kept->toString()))
        : Result<void>();
}

/// A schema that an administrator made needs no right to make one.
Result<void> makeSchema(Connection &connection)
{
    const QString schema = connection.url().schema;
    const auto mayUse = connection.value(
        u"SELECT has_schema_privilege(oid, 'USAGE') FROM pg_namespace WHERE nspname = ?"_s, {schema});
    if (!mayUse) {
        return fail(mayUse.error());
    }
    if (mayUse->isValid()) {
        return mayUse->toBool() ? Result<void>()
                                : Result<void>(fail(ErrorCode::RoleTooSmall, schema, roleName(Role::Reader)));
    }
    if (auto restoring = refuseWhileRestoring(connection); !restoring) {
        return restoring;
    }
    auto made = connection.run(u"CREATE SCHEMA IF NOT EXISTS "_s + sql::quotedName(schema));
    return made ? Result<void>() : Result<void>(fail(made.error()));
}

Result<void> prepare(Connection &connection)
{
    if (connection.dialect() == Dialect::Postgres) {
        // Two of us may start at once; the lock is the transaction's and goes with it.
        const auto locked = connection.run(u"SELECT pg_advisory_xact_lock(6207351184)"_s);
        auto done = locked ? makeSchema(connection) : Result<void>(fail(locked.error()));
        if (!done) {
            return done;
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

/// A whole copy among the backups of the file: what a failed migration can be undone with. It cannot be read back as a
/// store here (that would migrate it), so no older one has to go for it. PostgreSQL: BackupService::beforeMigration().
Result<void> backUp(Connection &connection, const QDateTime &now)
{
    if (connection.dialect() != Dialect::Sqlite || connection.url().path == ":memory:"_L1) {
        return {};
    }
    const auto id = storeIdOf(connection);
    const auto file = id ? newBackupFile(backupsBeside(connection.url()), *id, now, u"migration"_s, Dialect::Sqlite)
                         : fail(id.error());
    if (!file) {
        return fail(file.error());
    }
    const QString part = *file + u".part"_s;
    auto done = copySqlite(connection, part);
    return done ? settleFile(part, *file) : done;
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

QStringList namesMade(const QVector<Migration> &steps, const QString &kinds)
{
    static const QRegularExpression comment(u"--[^\\n]*"_s);
    const QRegularExpression made(u"\\bCREATE (?:OR REPLACE )?(?:%1) (?:IF NOT EXISTS )?(\\w+)"_s.arg(kinds));
    QStringList names;
    for (const Migration &step : steps) {
        const QString script = QString(step.sql).remove(comment);
        for (auto found = made.globalMatch(script); found.hasNext();) {
            names << found.next().captured(1);
        }
    }
    names.removeDuplicates();
    return names;
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
        if (auto copied = backUp(connection, now); !copied) {
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
