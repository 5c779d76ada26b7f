#include "core/importing/CommentReads.h"

#include "core/base/Await.h"
#include "core/catalog/CatalogReader.h"
#include "core/catalog/TableDescription.h"

#include <QRandomGenerator>

namespace metaflow::importing {

using namespace std::chrono_literals;

namespace {

constexpr int readsAtOnce = 8;
constexpr int readAttempts = 3;

bool isPassing(ErrorCode code)
{
    return isOutcomeUnknown(code) || code == ErrorCode::RateLimited || code == ErrorCode::ResultGone;
}

} // namespace

QVector<ObjectPath> tablesOf(const QVector<ObjectPath> &objects)
{
    QVector<ObjectPath> tables;
    QSet<ObjectPath> seen;
    for (const ObjectPath &object : objects) {
        const ObjectPath table = object.tablePath();
        if (!seen.contains(table)) {
            seen.insert(table);
            tables << table;
        }
    }
    return tables;
}

bool isOutcomeUnknown(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unreachable:
    case ErrorCode::Timeout:
    case ErrorCode::CutBody:
    case ErrorCode::NotJson:
    case ErrorCode::UnexpectedAnswer:
    case ErrorCode::ServerError:
    case ErrorCode::ResultGone: // it ended, but nobody says how
        return true;
    default:
        return false;
    }
}

std::chrono::milliseconds conflictPause()
{
    return std::chrono::milliseconds(1000 + QRandomGenerator::global()->bounded(2000));
}

CommentReads::CommentReads(databricks::Session &session, Clock &clock, SourceId source)
    : m_session(session)
    , m_clock(clock)
    , m_source(source)
{
}

QCoro::Task<Result<void>> CommentReads::readAll(
    QVector<ObjectPath> objects, std::stop_token stop, ProgressSink progress)
{
    QVector<ObjectPath> withFields;
    for (const ObjectPath &object : objects) {
        if (object.kind() == ObjectKind::Field && !hasFields(object.tablePath())) {
            withFields << object.tablePath();
            m_withFields.insert(keyOf(withFields.last()));
        }
    }
    const QVector<ObjectPath> tables = tablesOf(objects);
    for (const ObjectPath &table : tables) {
        Schema &schema = m_schemas[keyOf({table.parts.mid(0, 2)})];
        schema.catalog = table.catalog();
        schema.name = table.schema();
        schema.tables.insert(table.table());
    }
    const auto queue = std::make_shared<Queue>(); // shared: several coroutines take from it
    queue->keys = m_schemas.keys();
    queue->figures.total = m_schemas.size();
    queue->progress = std::move(progress);
    std::vector<QCoro::Task<Result<void>>> readers;
    for (int i = 0; i < readsAtOnce && i < m_schemas.size(); ++i) {
        readers.push_back(readQueue(queue, stop));
    }
    auto read = co_await all(std::move(readers));
    if (!read || withFields.isEmpty()) {
        co_return read;
    }
    co_return co_await rereadAll(std::move(withFields), stop);
}

QCoro::Task<Result<void>> CommentReads::all(std::vector<QCoro::Task<Result<void>>> tasks)
{
    Result<void> result;
    for (auto &task : tasks) {
        auto one = co_await task;
        if (!one && result) {
            result = std::move(one);
        }
    }
    co_return result;
}

QCoro::Task<Result<void>> CommentReads::rereadAll(QVector<ObjectPath> tables, std::stop_token stop)
{
    const auto queue = std::make_shared<QVector<ObjectPath>>(std::move(tables)); // shared by the coroutines
    std::vector<QCoro::Task<Result<void>>> readers;
    for (qsizetype i = 0, count = std::min<qsizetype>(readsAtOnce, queue->size()); i < count; ++i) {
        readers.push_back(rereadQueue(queue, stop));
    }
    co_return co_await all(std::move(readers));
}

QCoro::Task<Result<void>> CommentReads::rereadQueue(Tables queue, std::stop_token stop)
{
    while (!queue->isEmpty()) {
        const ObjectPath table = queue->takeLast();
        auto read = co_await reread(table, stop);
        if (!read) {
            queue->clear();
            co_return read;
        }
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> CommentReads::readQueue(std::shared_ptr<Queue> queue, std::stop_token stop)
{
    while (!queue->keys.isEmpty()) {
        const QString key = queue->keys.takeFirst();
        auto read = co_await readSchema(key, stop);
        if (!read) {
            queue->keys.clear();
            co_return read;
        }
        ++queue->figures.done;
        queue->progress.report(queue->figures);
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> CommentReads::readSchema(QString key, std::stop_token stop)
{
    const Schema schema = m_schemas.value(key);
    const QStringList tables(schema.tables.cbegin(), schema.tables.cend());
    co_return co_await read(schema.catalog, schema.name, tables, stop);
}

QCoro::Task<Result<void>> CommentReads::reread(ObjectPath table, std::stop_token stop)
{
    const auto described = co_await describe(table, stop);
    if (!described) {
        co_return fail(described.error());
    }
    if (*described) {
        co_return Result<void>();
    }
    const auto again = co_await describeAgain(table, stop);
    if (!again || *again) {
        co_return again ? Result<void>() : fail(again.error());
    }
    const QStringList tables{table.table()};
    co_return co_await read(table.catalog(), table.schema(), tables, stop);
}

QCoro::Task<Result<bool>> CommentReads::describeAgain(ObjectPath table, std::stop_token stop)
{
    // Only for what is passing: the other read knows no fields, and would make those of this table look gone.
    for (int attempt = 2; hasFields(table) && attempt <= readAttempts; ++attempt) {
        const bool slept = co_await sleepFor(m_clock, conflictPause() / 2, stop);
        if (!slept) {
            co_return fail(ErrorCode::Cancelled);
        }
        const auto described = co_await catalog::describeTable(m_session, table, stop);
        if (described) {
            keep(*described);
            co_return true;
        }
        if (!isPassing(described.error().code)) {
            co_return false;
        }
        if (attempt == readAttempts) {
            co_return fail(described.error());
        }
    }
    co_return false;
}

QCoro::Task<Result<bool>> CommentReads::describe(ObjectPath table, std::stop_token stop)
{
    const auto described = co_await catalog::describeTable(m_session, table, stop);
    if (described) {
        keep(*described);
        co_return true;
    }
    const ErrorCode code = described.error().code;
    // A table may be shown to whom it is not opened; what is passing is asked again by the other read; what stops all
    // stops this too.
    const bool other = code == ErrorCode::SyntaxRefused || code == ErrorCode::StatementFailed
        || code == ErrorCode::TableNotFound || code == ErrorCode::Forbidden || isPassing(code);
    co_return other ? Result<bool>(false) : fail(described.error());
}

QCoro::Task<Result<void>> CommentReads::read(QString catalog, QString schema, QStringList tables, std::stop_token stop)
{
    for (int attempt = 1;; ++attempt) {
        auto snapshot = co_await catalog::readComments(m_session, m_source, catalog, schema, tables, stop);
        if (snapshot) {
            keep(catalog, schema, tables, *snapshot);
            co_return Result<void>();
        }
        if (attempt == readAttempts || !isPassing(snapshot.error().code)) {
            co_return fail(snapshot.error());
        }
        const auto pause = snapshot.error().retryAfter.value_or(conflictPause() / 2);
        const bool slept = co_await sleepFor(m_clock, pause, stop);
        if (!slept) {
            co_return fail(ErrorCode::Cancelled);
        }
    }
}

void CommentReads::keep(
    const QString &catalog, const QString &schema, const QStringList &asked, const Snapshot &snapshot)
{
    for (const QString &table : asked) {
        m_tables.remove(keyOf({{catalog, schema, table}})); // what is not in the answer is gone
    }
    for (const TableInfo &table : snapshot.tables) {
        keep(table);
    }
}

void CommentReads::keep(const catalog::TableDescription &description)
{
    keep(description.table);
    QHash<QString, ObjectNow> &objects = m_tables[keyOf(description.table.path)];
    for (const catalog::NestedField &field : description.fields) {
        objects.insert(keyOf(field.path), ObjectNow{field.path, description.table.type, field.comment});
    }
}

void CommentReads::keep(const TableInfo &table)
{
    QHash<QString, ObjectNow> objects;
    objects.reserve(table.columns.size() + 1);
    objects.insert(keyOf(table.path), ObjectNow{table.path, table.type, table.comment});
    for (const ColumnInfo &column : table.columns) {
        const ObjectPath path = table.path.child(column.name);
        objects.insert(keyOf(path), ObjectNow{path, table.type, column.comment});
    }
    if (!table.lastAltered.isEmpty()) { // a description says nothing of it
        m_altered.insert(keyOf(table.path), table.lastAltered);
    }
    m_tables.insert(keyOf(table.path), std::move(objects));
}

QDateTime CommentReads::lastAltered(const ObjectPath &table) const
{
    return fromIsoTime(m_altered.value(keyOf(table)));
}

ObjectNow CommentReads::object(const ObjectPath &path) const
{
    const auto table = m_tables.constFind(keyOf(path.tablePath()));
    return table == m_tables.cend() ? ObjectNow() : table->value(keyOf(path));
}

} // namespace metaflow::importing
