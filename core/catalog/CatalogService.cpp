#include "core/catalog/CatalogService.h"

#include "core/base/Engine.h"
#include "core/base/Workers.h"
#include "core/catalog/Commentable.h"
#include "core/catalog/Scan.h"
#include "core/databricks/Session.h"
#include "core/store/Store.h"

#include <QCoroFuture>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::catalog {

namespace {

QCoro::Task<Result<Connected>> signIn(
    databricks::Session *session, store::Store *store, databricks::Profile profile, std::stop_token stop)
{
    session->use(std::move(profile));
    const Result<databricks::SessionInfo> info = co_await session->connect(std::move(stop));
    if (!info) {
        co_return fail(info.error());
    }
    const QFuture<Result<store::Source>> remembered = store->write(
        [seen = sourceOf(*info)](store::Connection &connection) { return store::rememberSource(connection, seen); });
    const Result<store::Source> source = co_await remembered;
    if (!source) {
        co_return fail(source.error());
    }
    Connected connected{*source, *info, info->person()};
    co_return connected;
}

bool isDescribed(const Comment &comment)
{
    return comment && !comment->isEmpty(); // NULL and '' both count as none
}

TreeTable treeTable(const TableInfo &table)
{
    TreeTable entry;
    entry.path = table.path;
    entry.type = table.type;
    entry.columns = static_cast<int>(table.columns.size());
    const auto missing = std::count_if(table.columns.begin(), table.columns.end(),
        [](const ColumnInfo &column) { return !isDescribed(column.comment); });
    entry.undescribed = static_cast<int>(missing) + (isDescribed(table.comment) ? 0 : 1);
    entry.notCommentable = notCommentable(table);
    entry.hasFields = std::any_of(table.columns.begin(), table.columns.end(), hasFields) && takesFieldComments(table);
    return entry;
}

} // namespace

CatalogService::CatalogService(Engine &engine, Workers &workers, databricks::Session &session, store::Store &store)
    : m_engine(engine)
    , m_workers(workers)
    , m_session(session)
    , m_store(store)
{
}

Job<Connected> CatalogService::connect(databricks::Profile profile)
{
    return m_engine.submit([session = &m_session, store = &m_store, profile](
                               std::stop_token stop) { return signIn(session, store, profile, std::move(stop)); });
}

Job<QVector<databricks::Warehouse>> CatalogService::warehouses()
{
    return m_engine.submit(
        [session = &m_session](std::stop_token stop) { return session->warehouses(std::move(stop)); });
}

Job<QStringList> CatalogService::catalogs()
{
    return m_engine.submit(
        [session = &m_session](std::stop_token stop) { return listCatalogs(session, std::move(stop)); });
}

Job<ScanReport> CatalogService::scan(SourceId source, Selection selection)
{
    return m_engine.submit([session = &m_session, store = &m_store, workers = &m_workers, source, selection](
                               std::stop_token stop, ProgressSink progress) {
        return scanCatalog(session, store, workers, source, selection, std::move(stop), std::move(progress));
    });
}

Job<QVector<TreeTable>> CatalogService::tree(SourceId source, QString catalog)
{
    Selection whole;
    whole.catalog = std::move(catalog);
    return Job<QVector<TreeTable>>(m_store.read([source, whole](store::Connection &connection) {
        return store::snapshot(connection, source, whole).map([](const Snapshot &snapshot) {
            QVector<TreeTable> tables;
            tables.reserve(snapshot.tables.size());
            for (const TableInfo &table : snapshot.tables) {
                tables.append(treeTable(table));
            }
            return tables;
        });
    }));
}

Job<QVector<ObjectPath>> CatalogService::scannedTables(SourceId source, int most)
{
    return Job(m_store.read(
        [source, most](store::Connection &connection) { return store::scannedTables(connection, source, most); }));
}

} // namespace metaflow::catalog
