#include "core/catalog/CatalogReader.h"

#include "core/base/Clock.h"
#include "core/base/Workers.h"
#include "core/catalog/CatalogSql.h"
#include "core/catalog/Reading.h"
#include "core/catalog/SnapshotBuilder.h"

#include <QCoroFuture>
#include <QLoggingCategory>
#include <QSet>

using namespace Qt::StringLiterals;

namespace metaflow::catalog {

Q_LOGGING_CATEGORY(lcCatalog, "metaflow.catalog", QtInfoMsg)

namespace {

using databricks::Row;
using databricks::Session;
using databricks::Statement;

constexpr qsizetype manyColumns = 5000;

/// What the statements said.
struct Parts {
    Rows tables, columns, keys, tags, masks;
};

/// Reads one part of some schemas, or of all where none is named.
using Read = QCoro::Task<Rows> (*)(Reading *reading, QStringList schemas);

QCoro::Task<Rows> readTables(Reading *reading, QStringList schemas)
{
    return run(reading, tablesStatement(reading->catalog, schemas));
}

QCoro::Task<Rows> readColumns(Reading *reading, QStringList schemas)
{
    return run(reading, columnsStatement(reading->catalog, schemas));
}

QCoro::Task<Rows> readKeys(Reading *reading, QStringList schemas)
{
    return run(reading, keysStatement(reading->catalog, schemas));
}

QCoro::Task<Rows> readTags(Reading *reading, QStringList schemas)
{
    return run(reading, policiesStatement(reading->catalog, schemas, Policies::Tags));
}

QCoro::Task<Rows> readMasks(Reading *reading, QStringList schemas)
{
    Statement documented = policiesStatement(reading->catalog, schemas, Policies::Masks);
    Rows rows = co_await run(reading, std::move(documented));
    if (rows || rows.error().code != ErrorCode::ColumnNotFound) {
        co_return rows;
    }
    Statement other = policiesStatement(reading->catalog, schemas, Policies::Masks, Spelling::TableCatalog);
    co_return co_await run(reading, std::move(other));
}

QCoro::Task<Rows> required(Reading *reading, Read read)
{
    Rows rows = co_await read(reading, reading->schemas);
    if (!rows && !isTooLarge(rows)) {
        reading->stop.request_stop(); // without it the others are for nothing
    }
    co_return rows;
}

/// Tags and masks in one statement; where that fails, each alone, so that one says for itself what it cannot.
QCoro::Task<void> readPolicies(Reading *reading, Parts *parts)
{
    Statement both = policiesStatement(reading->catalog, reading->schemas, Policies::Both);
    parts->tags = co_await run(reading, std::move(both));
    if (parts->tags || isTooLarge(parts->tags) || reading->stop.stop_requested()) {
        parts->masks = parts->tags ? Rows(QVector<Row>()) : parts->tags;
        co_return;
    }
    parts->tags = co_await readTags(reading, reading->schemas);
    parts->masks = co_await readMasks(reading, reading->schemas);
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

QStringList tablesOf(const QVector<Row> &tables, const QString &schema)
{
    QStringList names;
    for (const Row &row : tables) {
        if (row.value(0) == schema) {
            names << row.value(1).value_or(QString());
        }
    }
    return names;
}

/// A catalog of which a part is more than one answer holds: that part schema by schema.
QCoro::Task<Rows> readBySchema(Reading *reading, Read read, QStringList schemas)
{
    QVector<Row> all;
    for (const QString &schema : schemas) {
        const QStringList one{schema};
        Rows rows = co_await read(reading, one);
        if (!rows) {
            co_return rows;
        }
        all.append(std::move(*rows));
    }
    co_return all;
}

/// Columns are the many: where even a schema of them is too much, some tables at a time.
QCoro::Task<Rows> readColumnsBySchema(Reading *reading, QVector<Row> tables)
{
    QVector<Row> all;
    const QStringList schemas = schemasOf(tables);
    for (const QString &schema : schemas) {
        const QStringList one{schema};
        Rows rows = co_await readColumns(reading, one);
        if (isTooLarge(rows)) {
            const QStringList names = tablesOf(tables, schema);
            StatementOfPiece statementOf
                = byRange([catalog = reading->catalog, one](
                              const NameRange &range) { return columnsStatement(catalog, one, range); },
                    names);
            rows = co_await runInPieces(reading, std::move(statementOf), names.size(), mostInRange);
        }
        if (!rows) {
            co_return rows;
        }
        all.append(std::move(*rows));
    }
    co_return all;
}

QCoro::Task<Rows> readTablesBySchema(Reading *reading)
{
    QStringList schemas = reading->schemas;
    if (schemas.isEmpty()) {
        Statement statement = schemasStatement(reading->catalog);
        const Rows rows = co_await run(reading, std::move(statement));
        if (!rows) {
            co_return rows;
        }
        schemas = schemasOf(*rows);
    }
    co_return co_await readBySchema(reading, readTables, schemas);
}

/// Once more, in smaller pieces, what was too large at once.
QCoro::Task<void> readLargeParts(Reading *reading, Parts *parts)
{
    if (isTooLarge(parts->tables)) {
        parts->tables = co_await readTablesBySchema(reading);
    }
    if (!parts->tables) {
        co_return;
    }
    if (isTooLarge(parts->columns)) {
        parts->columns = co_await readColumnsBySchema(reading, *parts->tables);
    }
    const QStringList schemas = schemasOf(*parts->tables);
    if (isTooLarge(parts->keys)) {
        parts->keys = co_await readBySchema(reading, readKeys, schemas);
    }
    if (isTooLarge(parts->tags)) {
        parts->tags = co_await readBySchema(reading, readTags, schemas);
    }
    if (isTooLarge(parts->masks)) {
        parts->masks = co_await readBySchema(reading, readMasks, schemas);
    }
}

/// The one that failed by itself, not the one that was stopped for it.
Error firstError(const Rows &tables, const Rows &columns)
{
    const bool first = !tables && (columns || tables.error().code != ErrorCode::Cancelled);
    return first ? tables.error() : columns.error();
}

/// The catalog can be described without these.
QStringList notReadOf(const Parts &parts)
{
    QStringList names;
    const auto check = [&](const Rows &rows, const QString &name) {
        if (!rows) {
            qCInfo(lcCatalog).noquote() << "not read:" << name << errorCodeName(rows.error().code);
            names << name;
        }
    };
    check(parts.keys, u"keys"_s);
    check(parts.tags, u"tags"_s);
    check(parts.masks, u"masks"_s);
    return names;
}

Snapshot build(const QString &catalog, const Parts &parts)
{
    SnapshotBuilder builder(catalog);
    builder.addTables(*parts.tables);
    builder.addColumns(*parts.columns);
    builder.addKeys(parts.keys.value_or(QVector<Row>()));
    builder.addPolicies(parts.tags.value_or(QVector<Row>()));
    builder.addPolicies(parts.masks.value_or(QVector<Row>()));
    return builder.take();
}

/// A comment read says how many seconds old a change is.
void agesToTimes(Snapshot *snapshot)
{
    for (TableInfo &table : snapshot->tables) {
        bool isNumber = false;
        const qint64 age = table.lastAltered.toLongLong(&isNumber);
        table.lastAltered = isNumber ? isoTime(snapshot->readAt.addSecs(-age)) : QString();
    }
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

QCoro::Task<Result<ReadCatalog>> readCatalog(Session &session, SourceId source, QString catalog, QStringList schemas,
    std::stop_token stop, Workers *workers, ProgressSink progress)
{
    Reading reading{session, catalog, std::move(schemas), std::move(progress)};
    const std::stop_callback onStop(stop, [&reading] { reading.stop.request_stop(); });
    const QDateTime readAt = QDateTime::currentDateTimeUtc();
    Parts parts;
    // All start here and run side by side; each is awaited, also when another has failed.
    auto tablesTask = required(&reading, readTables);
    auto columnsTask = required(&reading, readColumns);
    auto keysTask = readKeys(&reading, reading.schemas);
    auto policiesTask = readPolicies(&reading, &parts);
    parts.tables = co_await tablesTask;
    parts.columns = co_await columnsTask;
    parts.keys = co_await keysTask;
    co_await policiesTask;
    co_await readLargeParts(&reading, &parts);
    if (!parts.tables || !parts.columns) {
        co_return fail(firstError(parts.tables, parts.columns));
    }
    QStringList notRead = notReadOf(parts);
    if (stop.stop_requested() && !notRead.isEmpty()) { // not the catalog's fault
        co_return fail(ErrorCode::Cancelled, catalog);
    }
    Snapshot snapshot = co_await assemble(catalog, std::move(parts), workers);
    ReadCatalog read{std::move(snapshot), reading.statements};
    read.snapshot.source = source;
    read.snapshot.readAt = readAt;
    read.snapshot.notRead = std::move(notRead);
    co_return read;
}

QCoro::Task<Result<Snapshot>> readComments(
    Session &session, SourceId source, QString catalog, QString schema, QStringList tables, std::stop_token stop)
{
    Reading reading{session, catalog};
    const std::stop_callback onStop(stop, [&reading] { reading.stop.request_stop(); });
    const QDateTime readAt = QDateTime::currentDateTimeUtc();
    const bool bound = tables.size() <= mostNames;
    Statement statement = commentsStatement(catalog, schema, bound ? tables : QStringList());
    Rows rows = co_await run(&reading, std::move(statement));
    if (isTooLarge(rows) && tables.size() > 1) {
        StatementOfPiece statementOf = [catalog, schema, tables](qsizetype from, qsizetype end) {
            return commentsStatement(catalog, schema, tables.mid(from, end - from));
        };
        rows = co_await runInPieces(&reading, std::move(statementOf), tables.size(), mostNames);
    }
    if (!rows) {
        co_return fail(rows.error());
    }
    if (!bound) {
        const QSet<QString> wanted(tables.cbegin(), tables.cend());
        rows->removeIf([&](const Row &row) { return !wanted.contains(row.value(0).value_or(QString())); });
    }
    SnapshotBuilder builder(catalog);
    builder.addComments(schema, *rows);
    Snapshot snapshot = builder.take();
    snapshot.source = source;
    snapshot.readAt = readAt;
    agesToTimes(&snapshot);
    co_return snapshot;
}

} // namespace metaflow::catalog
