#include "core/catalog/Scan.h"

#include "core/catalog/CatalogReader.h"
#include "core/catalog/CatalogSql.h"
#include "core/databricks/Session.h"
#include "core/model/SelectionMatcher.h"
#include "core/store/Store.h"

#include <QCoroFuture>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::catalog {

namespace {

bool isOfThePlatform(const QString &catalog)
{
    return catalog == "system"_L1 || catalog == "hive_metastore"_L1 || catalog.startsWith("__databricks"_L1);
}

/// A source stands for one metastore; what is read through another connection must not be stored under it.
Result<void> checkSource(const store::Source &known, const databricks::SessionInfo &info)
{
    return known.key() == sourceOf(info).key() ? Result<void>() : fail(ErrorCode::SourceUnknown, info.host);
}

bool changedAfter(const TableInfo &table, const QDateTime &since)
{
    const QDateTime altered = fromIsoTime(table.lastAltered);
    return !since.isValid() || !altered.isValid() || altered >= since;
}

void count(const Snapshot &snapshot, const Selection &selection, ScanReport &report)
{
    const SelectionMatcher matcher(selection);
    for (const TableInfo &table : snapshot.tables) {
        if (matcher.matches(table.path) && changedAfter(table, selection.changedSince)) {
            ++report.tables;
            report.columns += static_cast<int>(table.columns.size());
        }
    }
}

QHash<QString, Comment> commentsByKey(const Snapshot &snapshot)
{
    QHash<QString, Comment> comments;
    for (const TableInfo &table : snapshot.tables) {
        comments.insert(table.path.key(snapshot.source), table.comment);
        for (const ColumnInfo &column : table.columns) {
            comments.insert(table.path.child(column.name).key(snapshot.source), column.comment);
        }
    }
    return comments;
}

/// One transaction: the snapshot, and what it says about imported items.
Result<ScanReport> keep(store::Connection &connection, const Snapshot &snapshot, const QStringList &schemas,
    const Person &person, const QDateTime &now, ScanReport report)
{
    auto changes = store::storeSnapshot(connection, snapshot, schemas);
    if (!changes) {
        return fail(changes.error());
    }
    report.changes = std::move(*changes);
    const auto facts = changedSinceImport(connection, snapshot);
    if (!facts) {
        return fail(facts.error());
    }
    report.facts = static_cast<int>(facts->size());
    if (!facts->isEmpty()) {
        const Actor actor{person, {u"scan"_s, report.facts}};
        const auto recorded = store::recordCatalogFacts(connection, *facts, actor, now);
        if (!recorded) {
            return fail(recorded.error());
        }
    }
    return report;
}

QCoro::Task<Result<QStringList>> names(
    databricks::Session *session, databricks::Statement statement, std::stop_token stop)
{
    const auto result = co_await session->execute(std::move(statement), std::move(stop));
    if (!result) {
        co_return fail(result.error());
    }
    QStringList found;
    for (const databricks::Row &row : result->rows) {
        found << row.value(0).value_or(QString());
    }
    co_return found;
}

/// As the catalog spells it; NotFound.
Result<QString> spelled(const QStringList &known, const QString &name, const QString &display)
{
    for (const QString &entry : known) {
        if (entry.compare(name, Qt::CaseInsensitive) == 0) {
            return entry;
        }
    }
    return fail(ErrorCode::NotFound, display);
}

/// A catalog or schema without a table is one thing, a name that is not there (any more) or is spelled otherwise is
/// another, and must not empty what is stored.
QCoro::Task<Result<Selection>> asSpelled(databricks::Session *session, Selection selection, std::stop_token stop)
{
    const Result<QStringList> catalogs = co_await listCatalogs(session, stop);
    if (!catalogs) {
        co_return fail(catalogs.error());
    }
    const auto catalog = spelled(*catalogs, selection.catalog, selection.catalog);
    if (!catalog) {
        co_return fail(catalog.error());
    }
    selection.catalog = *catalog;
    if (selection.schemas.isEmpty()) {
        co_return selection;
    }
    databricks::Statement statement = schemasStatement(*catalog);
    const Result<QStringList> schemas = co_await names(session, std::move(statement), stop);
    if (!schemas) {
        co_return fail(schemas.error());
    }
    for (QString &schema : selection.schemas) {
        const ObjectPath path{{*catalog, schema}};
        const auto known = spelled(*schemas, schema, path.display());
        if (!known) {
            co_return fail(known.error());
        }
        schema = *known;
    }
    co_return selection;
}

/// Something of everything that was asked for.
bool isFound(const Snapshot &snapshot, const QStringList &schemas)
{
    const auto holds = [&](const QString &schema) {
        return std::any_of(snapshot.tables.begin(), snapshot.tables.end(),
            [&](const TableInfo &table) { return table.path.schema() == schema; });
    };
    return !snapshot.tables.isEmpty() && std::all_of(schemas.begin(), schemas.end(), holds);
}

/// readCatalog() of what is selected, whatever the case of its names; `selection` then has them as the catalog does.
QCoro::Task<Result<ReadCatalog>> readSelected(databricks::Session *session, Workers *workers, SourceId source,
    Selection *selection, std::stop_token stop, ProgressSink progress)
{
    Result<ReadCatalog> read
        = co_await readCatalog(*session, source, selection->catalog, selection->schemas, stop, workers, progress);
    if (!read || isFound(read->snapshot, selection->schemas)) {
        co_return read;
    }
    const Result<Selection> known = co_await asSpelled(session, *selection, stop);
    if (!known) {
        co_return fail(known.error());
    }
    const int looks = selection->schemas.isEmpty() ? 1 : 2;
    if (*known == *selection) {
        read->statements += looks;
        co_return read;
    }
    const int before = read->statements + looks;
    *selection = *known;
    read = co_await readCatalog(*session, source, selection->catalog, selection->schemas, stop, workers, progress);
    if (read) {
        read->statements += before;
    }
    co_return read;
}

} // namespace

store::Source sourceOf(const databricks::SessionInfo &info)
{
    store::Source source;
    source.host = info.host;
    source.workspaceId = info.workspaceId;
    source.metastoreId = info.metastoreId;
    source.practice = info.practice;
    return source;
}

Result<QVector<store::CatalogFact>> changedSinceImport(store::Connection &connection, const Snapshot &snapshot)
{
    ItemFilter imported;
    imported.source = snapshot.source;
    imported.statuses = {Status::Imported};
    imported.catalog = snapshot.catalog;
    QHash<QString, Comment> now;
    QVector<store::CatalogFact> facts;
    const auto compare = [&](const QVector<Item> &items) {
        if (now.isEmpty()) {
            now = commentsByKey(snapshot); // only where something was imported at all
        }
        for (const Item &item : items) {
            if (item.updatedAt >= snapshot.readAt) {
                continue; // imported while the catalog was being read: the snapshot may be the older one
            }
            const auto at = now.constFind(item.object.key(snapshot.source));
            if (at != now.cend() && at->value_or(QString()) != item.current) {
                facts.append({item.id, store::CatalogFact::Kind::CatalogChanged, *at, {}, {}, {}});
            }
        }
        return true;
    };
    const auto read = store::forEachItem(connection, imported, compare);
    return read ? Result<QVector<store::CatalogFact>>(std::move(facts)) : fail(read.error());
}

QCoro::Task<Result<QStringList>> listCatalogs(databricks::Session *session, std::stop_token stop)
{
    databricks::Statement statement = catalogsStatement();
    Result<QStringList> all = co_await names(session, std::move(statement), std::move(stop));
    if (all) {
        all->removeIf([](const QString &name) { return name.isEmpty() || isOfThePlatform(name); });
    }
    co_return all;
}

QCoro::Task<Result<ScanReport>> scanCatalog(databricks::Session *session, store::Store *store, Workers *workers,
    SourceId source, Selection selection, std::stop_token stop, ProgressSink progress)
{
    const auto begin = store->clock().elapsed();
    const databricks::SessionInfo info = session->info();
    const QFuture<Result<store::Source>> known
        = store->read([source](store::Connection &connection) { return store::source(connection, source); });
    const Result<store::Source> found = co_await known;
    const Result<void> same = found ? checkSource(*found, info) : fail(found.error());
    if (!same) {
        co_return fail(same.error());
    }
    Result<ReadCatalog> read
        = co_await readSelected(session, workers, source, &selection, std::move(stop), std::move(progress));
    if (!read) {
        co_return fail(read.error());
    }
    ScanReport report;
    report.source = source;
    report.statements = read->statements;
    report.notRead = read->snapshot.notRead;
    count(read->snapshot, selection, report);
    const auto snapshot = std::make_shared<Snapshot>(std::move(read->snapshot)); // shared with the writer's queue
    const QFuture<Result<ScanReport>> kept = store->write(
        [snapshot, report, schemas = selection.schemas, person = info.person(), now = store->clock().now()](
            store::Connection &connection) { return keep(connection, *snapshot, schemas, person, now, report); });
    Result<ScanReport> stored = co_await kept;
    if (stored) {
        stored->elapsed = store->clock().elapsed() - begin;
    }
    co_return stored;
}

} // namespace metaflow::catalog
