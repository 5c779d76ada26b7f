#include "core/catalog/CatalogReader.h"

#include "core/base/Workers.h"
#include "core/catalog/CatalogSql.h"
#include "core/catalog/SnapshotBuilder.h"
#include "core/databricks/Session.h"

#include <QCoroFuture>
#include <QLoggingCategory>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::catalog {

Q_LOGGING_CATEGORY(lcCatalog, "metaflow.catalog", QtInfoMsg)

namespace {

using databricks::Row;
using databricks::Session;
using databricks::Statement;
using databricks::StatementResult;

using Rows = Result<QVector<Row>>;

/// More names than that are sorted out here: nobody says how many parameters a warehouse takes.
constexpr qsizetype mostNames = 200;
constexpr qsizetype manyColumns = 5000;

/// Reads on behalf of one readCatalog(): counts statements, ends all when one that must not fail does.
struct Reading {
    Session &session;
    QString catalog;
    QStringList schemas;
    std::stop_source stop;
    int statements = 0;
    QStringList notRead;
};

QCoro::Task<Rows> run(Reading *reading, Statement statement)
{
    ++reading->statements;
    Result<StatementResult> result = co_await reading->session.execute(std::move(statement), reading->stop.get_token());
    if (!result) {
        co_return fail(result.error());
    }
    if (result->truncated) {
        co_return fail(ErrorCode::ResultTooLarge, reading->catalog);
    }
    co_return std::move(result->rows);
}

QCoro::Task<Rows> required(Reading *reading, Statement statement)
{
    Rows rows = co_await run(reading, std::move(statement));
    if (!rows && rows.error().code != ErrorCode::ResultTooLarge) {
        reading->stop.request_stop(); // without it the others are for nothing
    }
    co_return rows;
}

/// Keys: the catalog can be described without them.
QCoro::Task<Rows> keys(Reading *reading)
{
    Statement statement = keysStatement(reading->catalog, reading->schemas);
    Rows rows = co_await run(reading, std::move(statement));
    if (!rows) {
        reading->notRead << u"keys"_s;
    }
    co_return rows;
}

/// Tags and masks in one statement; where that fails, each alone, so that one says for itself what it cannot.
QCoro::Task<Rows> policies(Reading *reading)
{
    Statement both = policiesStatement(reading->catalog, reading->schemas, Policies::Both);
    Rows rows = co_await run(reading, std::move(both));
    if (rows || reading->stop.stop_requested()) {
        co_return rows;
    }
    QVector<Row> found;
    const std::array parts = {std::pair(Policies::Tags, u"tags"_s), std::pair(Policies::Masks, u"masks"_s)};
    for (const auto &[part, name] : parts) { // a named array: g++ 12 frees a braced list across co_await
        Statement alone = policiesStatement(reading->catalog, reading->schemas, part);
        Rows some = co_await run(reading, std::move(alone));
        if (some) {
            found.append(*some);
        } else {
            qCInfo(lcCatalog).noquote() << "not read:" << name << errorCodeName(some.error().code);
            reading->notRead << name;
        }
    }
    co_return found;
}

QStringList schemasOf(const QVector<Row> &tables)
{
    QStringList schemas;
    for (const Row &row : tables) { // ordered by schema
        const QString schema = row.value(0).value_or(QString());
        if (schemas.isEmpty() || schemas.last() != schema) {
            schemas << schema;
        }
    }
    return schemas;
}

/// A catalog whose columns are more than one answer holds: schema by schema.
QCoro::Task<Rows> columnsBySchema(Reading *reading, QStringList schemas)
{
    QVector<Row> all;
    for (const QString &schema : schemas) {
        const QStringList one{schema};
        Statement statement = columnsStatement(reading->catalog, one);
        Rows rows = co_await run(reading, std::move(statement));
        if (!rows) {
            co_return rows;
        }
        all.append(std::move(*rows));
    }
    co_return all;
}

/// What the statements said.
struct Parts {
    Rows tables, columns, keys, policies;
};

/// The one that failed by itself, not the one that was stopped for it.
Error firstError(const Rows &tables, const Rows &columns)
{
    const bool first = !tables && (columns || tables.error().code != ErrorCode::Cancelled);
    return first ? tables.error() : columns.error();
}

Snapshot build(const QString &catalog, const Parts &parts)
{
    SnapshotBuilder builder(catalog);
    builder.addTables(*parts.tables);
    builder.addColumns(*parts.columns);
    builder.addKeys(parts.keys.value_or(QVector<Row>()));
    builder.addPolicies(parts.policies.value_or(QVector<Row>()));
    return builder.take();
}

/// A large catalog is put together by a worker, so that other requests are not kept waiting.
QCoro::Task<Snapshot> assemble(QString catalog, Parts parts, Workers *workers)
{
    if (!workers || parts.columns->size() < manyColumns) {
        co_return build(catalog, parts);
    }
    const auto shared = std::make_shared<Parts>(std::move(parts)); // shared: a worker's function is copied
    const QFuture<Snapshot> built = workers->run([catalog, shared] { return build(catalog, *shared); });
    co_return co_await built;
}

} // namespace

QCoro::Task<Result<ReadCatalog>> readCatalog(
    Session &session, SourceId source, QString catalog, QStringList schemas, std::stop_token stop, Workers *workers)
{
    Reading reading{session, catalog, schemas, {}, 0, {}};
    const std::stop_callback onStop(stop, [&reading] { reading.stop.request_stop(); });
    const QDateTime readAt = QDateTime::currentDateTimeUtc();
    // All start here and run side by side; each is awaited, also when another has failed.
    auto tablesTask = required(&reading, tablesStatement(catalog, schemas));
    auto columnsTask = required(&reading, columnsStatement(catalog, schemas));
    auto keysTask = keys(&reading);
    auto policiesTask = policies(&reading);
    Parts parts;
    parts.tables = co_await tablesTask;
    parts.columns = co_await columnsTask;
    parts.keys = co_await keysTask;
    parts.policies = co_await policiesTask;
    if (parts.tables && !parts.columns && parts.columns.error().code == ErrorCode::ResultTooLarge) {
        parts.columns = co_await columnsBySchema(&reading, schemasOf(*parts.tables));
    }
    if (!parts.tables || !parts.columns) {
        co_return fail(firstError(parts.tables, parts.columns));
    }
    Snapshot snapshot = co_await assemble(catalog, std::move(parts), workers);
    ReadCatalog read{std::move(snapshot), reading.statements};
    read.snapshot.source = source;
    read.snapshot.readAt = readAt;
    read.snapshot.notRead = reading.notRead;
    co_return read;
}

QCoro::Task<Result<Snapshot>> readComments(
    Session &session, SourceId source, QString catalog, QString schema, QStringList tables, std::stop_token stop)
{
    const bool bound = tables.size() <= mostNames;
    Statement statement = commentsStatement(catalog, schema, bound ? tables : QStringList());
    const QDateTime readAt = QDateTime::currentDateTimeUtc();
    Result<StatementResult> result = co_await session.execute(std::move(statement), stop);
    if (!result) {
        co_return fail(result.error());
    }
    if (result->truncated) {
        co_return fail(ErrorCode::ResultTooLarge, schema);
    }
    if (!bound) {
        const QSet<QString> wanted(tables.cbegin(), tables.cend());
        result->rows.removeIf([&](const Row &row) { return !wanted.contains(row.value(0).value_or(QString())); });
    }
    SnapshotBuilder builder(catalog);
    builder.addComments(schema, result->rows);
    Snapshot snapshot = builder.take();
    snapshot.source = source;
    snapshot.readAt = readAt;
    co_return snapshot;
}

} // namespace metaflow::catalog
