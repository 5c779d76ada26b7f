#include "core/health/StoreChecks.h"

#include "core/base/Clock.h"
#include "core/store/Migrations.h"
#include "core/store/Roles.h"

#include <QHash>

#include <algorithm>
#include <chrono>
#include <optional>

using namespace Qt::StringLiterals;

namespace metaflow::health {

namespace {

constexpr qint64 worthMending = 64 << 20; ///< bytes of free pages; fewer are used up soon
constexpr auto freshFor = std::chrono::hours(48); ///< of a backup
constexpr int mostCatalogs = 10, mostSchemas = 10; ///< each is a request to the workspace

HealthCheck integrityOfFile(store::Connection &connection)
{
    const auto verdict = connection.value(u"PRAGMA integrity_check(1)"_s);
    if (!verdict) {
        return failedCheck(u"integrity"_s, verdict.error());
    }
    if (verdict->toString() != "ok"_L1) {
        return failedCheck(
            u"integrity"_s, Error{ErrorCode::StoreCorrupt, connection.url().path, verdict->toString(), {}});
    }
    return wellCheck(u"integrity"_s, connection.url().path);
}

HealthCheck stateOfServer(store::Connection &connection)
{
    QString version;
    bool recovers = false;
    const auto read = connection.forEach(
        u"SELECT current_setting('server_version'), pg_is_in_recovery()"_s, {}, [&](const QSqlQuery &row) {
            version = row.value(0).toString();
            recovers = row.value(1).toBool();
        });
    if (!read) {
        return failedCheck(u"integrity"_s, read.error());
    }
    return recovers ? failedCheck(u"integrity"_s, Error{ErrorCode::StoreReadOnly, connection.url().text(), version, {}})
                    : wellCheck(u"integrity"_s, connection.url().host, version);
}

struct Pages {
    qint64 all = 0, free = 0; ///< bytes
};

Result<Pages> pagesOf(store::Connection &connection)
{
    Pages pages;
    const auto read = connection.forEach(u"SELECT p.page_count * s.page_size, f.freelist_count * s.page_size "
                                         "FROM pragma_page_count p, pragma_page_size s, pragma_freelist_count f"_s,
        {}, [&](const QSqlQuery &row) {
            pages.all = row.value(0).toLongLong();
            pages.free = row.value(1).toLongLong();
        });
    return read ? Result<Pages>(pages) : fail(read.error());
}

Result<Pages> pagesOfSchema(store::Connection &connection)
{
    const auto bytes = connection.value(
        u"SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint FROM pg_class c "
        "WHERE c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) AND c.relkind = 'r'"_s);
    return bytes ? Result<Pages>(Pages{bytes->toLongLong(), 0}) : fail(bytes.error());
}

/// What differs between the steps that were applied and those we know; nothing where all fits.
std::optional<HealthCheck> differenceOf(const QHash<int, QString> &applied, const QVector<store::Migration> &steps)
{
    QStringList pending;
    int newest = 0;
    for (const store::Migration &step : steps) {
        newest = std::max(newest, step.version);
        const auto found = applied.constFind(step.version);
        if (found == applied.constEnd()) {
            pending << step.name;
        } else if (*found != step.checksum()) {
            return failedCheck(u"migrations"_s, Error{ErrorCode::StoreCorrupt, step.name, u"another step"_s, {}});
        }
    }
    for (auto it = applied.constBegin(); it != applied.constEnd(); ++it) {
        if (it.key() > newest) {
            return failedCheck(u"migrations"_s, Error{ErrorCode::StoreNewer, QString::number(it.key()), {}, {}});
        }
    }
    if (!pending.isEmpty()) {
        return HealthCheck{u"migrations"_s, HealthVerdict::Failed, u"migrations_pending"_s, pending.join(u", "_s)};
    }
    return std::nullopt;
}

} // namespace

HealthCheck checkStore(store::Connection &connection)
{
    const auto membership = store::membership(connection);
    return membership ? wellCheck(u"store"_s, connection.url().text(), roleName(membership->role))
                      : failedCheck(u"store"_s, membership.error());
}

HealthCheck checkIntegrity(store::Connection &connection)
{
    return connection.dialect() == store::Dialect::Sqlite ? integrityOfFile(connection) : stateOfServer(connection);
}

HealthCheck checkSize(store::Connection &connection)
{
    const auto pages = connection.dialect() == store::Dialect::Sqlite ? pagesOf(connection) : pagesOfSchema(connection);
    const auto items
        = pages ? connection.value(u"SELECT count(*) FROM metadata_items"_s) : Result<QVariant>(fail(pages.error()));
    if (!items) {
        return failedCheck(u"size"_s, items.error());
    }
    if (pages->free >= worthMending && pages->free > pages->all / 2) {
        return warningCheck(u"size"_s, u"mostly_free"_s, connection.url().path, QString::number(pages->free));
    }
    return wellCheck(u"size"_s, items->toString(), QString::number(pages->all));
}

HealthCheck checkMigrations(store::Connection &connection)
{
    const auto steps = store::migrations(connection.dialect());
    QHash<int, QString> applied;
    const auto read = steps ? connection.forEach(u"SELECT version, checksum FROM schema_migrations"_s, {},
                          [&](const QSqlQuery &row) { applied.insert(row.value(0).toInt(), row.value(1).toString()); })
                            : Result<void>(fail(steps.error()));
    if (!read) {
        return failedCheck(u"migrations"_s, read.error());
    }
    return differenceOf(applied, *steps)
        .value_or(wellCheck(u"migrations"_s, {}, QString::number(steps->last().version)));
}

HealthCheck checkHistory(const Result<HistoryVerdict> &verdict)
{
    if (!verdict) {
        return failedCheck(u"history"_s, verdict.error());
    }
    if (verdict->faults.isEmpty()) {
        return wellCheck(u"history"_s, {}, QString::number(verdict->rows));
    }
    return {u"history"_s, HealthVerdict::Failed, u"history_broken"_s, QString::number(verdict->firstBad),
        verdict->reason, QString::number(verdict->faults.size())};
}

HealthCheck checkOutside(const Result<HistoryVerdict> &verdict)
{
    if (!verdict) {
        return unmadeCheck(u"outside"_s, verdict.error());
    }
    const qsizetype changed = verdict->changedOutside.size();
    return changed == 0 ? wellCheck(u"outside"_s)
                        : warningCheck(u"outside"_s, u"changed_outside"_s, {}, QString::number(changed));
}

HealthCheck checkBackup(const Result<QVector<store::Backup>> &backups, const QDateTime &now)
{
    if (!backups) {
        return failedCheck(u"backup"_s, backups.error());
    }
    if (backups->isEmpty()) {
        return warningCheck(u"backup"_s, u"no_backup"_s);
    }
    const store::Backup &newest = backups->first();
    const QString made = isoTime(newest.made);
    if (!newest.problem.isEmpty()) {
        return {u"backup"_s, HealthVerdict::Warning, u"backup_bad"_s, newest.file, newest.problem, made};
    }
    return newest.made.secsTo(now) > std::chrono::seconds(freshFor).count()
        ? warningCheck(u"backup"_s, u"backup_old"_s, newest.file, made)
        : wellCheck(u"backup"_s, newest.file, made);
}

Result<QVector<ScannedCatalog>> scannedCatalogs(store::Connection &connection, const QString &host)
{
    QVector<ScannedCatalog> catalogs;
    QVector<QVariantList> keys;
    const auto read = connection.forEach(u"SELECT c.catalog, c.source_id, c.catalog_key FROM catalog_scans c "
                                         "JOIN sources s ON s.id = c.source_id WHERE s.host = ? "
                                         "ORDER BY c.read_at DESC, c.catalog LIMIT %1"_s.arg(mostCatalogs),
        {host}, [&](const QSqlQuery &row) {
            catalogs << ScannedCatalog{row.value(0).toString(), {}};
            keys << QVariantList{row.value(1), row.value(2)};
        });
    if (!read) {
        return fail(read.error());
    }
    for (qsizetype i = 0; i < catalogs.size(); ++i) {
        const auto schemas = connection.forEach(
            u"SELECT DISTINCT schema_key FROM catalog_tables WHERE source_id = ? AND catalog_key = ? "
            "ORDER BY schema_key LIMIT %1"_s.arg(mostSchemas),
            keys.at(i), [&](const QSqlQuery &row) { catalogs[i].schemas << row.value(0).toString(); });
        if (!schemas) {
            return fail(schemas.error());
        }
    }
    return catalogs;
}

} // namespace metaflow::health
