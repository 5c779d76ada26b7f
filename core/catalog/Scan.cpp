#include "core/catalog/Scan.h"

#include "core/catalog/CatalogReader.h"
#include "core/catalog/CatalogSql.h"
#include "core/catalog/NestedType.h"
#include "core/databricks/Session.h"
#include "core/model/SelectionMatcher.h"
#include "core/store/CatalogSeen.h"
#include "core/store/Snapshots.h"
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

using SeenByKey = QHash<QString, store::Seen>;

SeenByKey seenIn(const Snapshot &snapshot)
{
    SeenByKey seen;
    for (const TableInfo &table : snapshot.tables) {
        seen.insert(table.path.key(snapshot.source), {table.comment, {}});
        for (const ColumnInfo &column : table.columns) {
            seen.insert(table.path.child(column.name).key(snapshot.source), {column.comment, column.type});
        }
    }
    return seen;
}

/// A scan knows no fields; their types stand in their column's.
store::Seen fieldSeen(const SeenByKey &seen, SourceId source, const ObjectPath &field)
{
    constexpr int columnParts = 4;
    const ObjectPath column{field.parts.mid(0, columnParts)};
    return {std::nullopt, nestedType(seen.value(column.key(source)).type, field.parts.mid(columnParts))};
}

/// A person's decision is not to wait for long behind what a scan found.
constexpr qsizetype factsAtOnce = 2000;

using Facts = QVector<store::CatalogFact>;

QVector<Facts> inParts(const store::ScanFacts &facts)
{
    QVector<Facts> parts;
    for (const Facts *kind : {&facts.comments, &facts.types}) { // one item may be in both, and in each part once
        for (qsizetype from = 0; from < kind->size(); from += factsAtOnce) {
            parts << kind->mid(from, factsAtOnce);
        }
    }
    return parts;
}

/// One transaction each: what is not written yet when the process ends is found by the next scan.
QCoro::Task<Result<void>> record(store::Store *store, QVector<Facts> parts, Person person)
{
    for (const Facts &part : parts) {
        const Actor actor{person, {u"scan"_s, static_cast<int>(part.size())}};
        const QFuture<Result<void>> recorded
            = store->write([part, actor, now = store->clock().now()](store::Connection &connection) {
                  return store::recordCatalogFacts(connection, part, actor, now);
              });
        Result<void> done = co_await recorded;
        if (!done) {
            co_return done;
        }
    }
    co_return Result<void>();
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

/// How many items changed. Beside the writer: a million items take seconds, and nobody is to wait for them.
QCoro::Task<Result<int>> compareItems(
    store::Store *store, std::shared_ptr<Snapshot> snapshot, QStringList schemas, Person person, std::stop_token stop)
{
    const QFuture<Result<store::ScanFacts>> compared = store->bulk([snapshot, schemas](store::Connection &connection) {
        return changedSinceBase(connection, *snapshot, schemas);
    });
    const Result<store::ScanFacts> facts = co_await compared;
    if (!facts) {
        co_return fail(facts.error());
    }
    if (stop.stop_requested()) { // later on it finishes, so that nobody works with half of what it found
        co_return fail(ErrorCode::Cancelled);
    }
    const QVector<Facts> parts = inParts(*facts);
    const Result<void> recorded = co_await record(store, parts, person);
    if (!recorded) {
        co_return fail(recorded.error());
    }
    co_return static_cast<int>(facts->comments.size() + facts->types.size());
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

Result<store::ScanFacts> changedSinceBase(
    store::Connection &connection, const Snapshot &snapshot, const QStringList &schemas)
{
    const SeenByKey seen = seenIn(snapshot);
    store::Scanned scanned{snapshot.source, snapshot.catalog, schemas, snapshot.readAt, {}};
    scanned.look = [&](const QString &key, const ObjectPath &field) {
        return field.parts.isEmpty() ? seen.value(key) : fieldSeen(seen, snapshot.source, field);
    };
    return store::factsOfScan(connection, scanned);
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
    Result<ReadCatalog> read = co_await readSelected(session, workers, source, &selection, stop, std::move(progress));
    if (!read) {
        co_return fail(read.error());
    }
    if (stop.stop_requested()) {
        co_return fail(ErrorCode::Cancelled);
    }
    ScanReport report;
    report.source = source;
    report.statements = read->statements;
    report.notRead = read->snapshot.notRead;
    count(read->snapshot, selection, report);
    const auto snapshot = std::make_shared<Snapshot>(std::move(read->snapshot)); // shared with the store's queues
    const QFuture<Result<store::SnapshotChanges>> kept
        = store->write([snapshot, schemas = selection.schemas](store::Connection &connection) {
              return store::storeSnapshot(connection, *snapshot, schemas);
          });
    Result<store::SnapshotChanges> changes = co_await kept;
    if (!changes) {
        co_return fail(changes.error());
    }
    report.changes = *std::move(changes);
    const Result<int> facts = co_await compareItems(store, snapshot, selection.schemas, info.person(), stop);
    if (!facts) {
        co_return fail(facts.error());
    }
    report.facts = *facts;
    report.elapsed = store->clock().elapsed() - begin;
    co_return report;
}

} // namespace metaflow::catalog
