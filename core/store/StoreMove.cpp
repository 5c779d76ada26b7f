#include "core/store/StoreMove.h"

#include "core/base/ProgressSink.h"
#include "core/base/Workers.h"
#include "core/store/Backups.h"
#include "core/store/Dialect.h"
#include "core/store/History.h"
#include "core/store/LinkReader.h"
#include "core/store/Migrations.h"
#include "core/store/MoveTables.h"
#include "core/store/SqliteFile.h"
#include "core/store/Store.h"
#include "core/store/Transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

constexpr qsizetype movedAtOnce = 2000;
constexpr qsizetype charactersAtOnce = 4 << 20; // a few prompts are as long as thousands of names

/// Rows that a new store has by itself.
QString placeTaken(const QString &table)
{
    if (table == "settings"_L1) {
        return u"ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s;
    }
    if (table == "history_head"_L1) {
        return u"ON CONFLICT (id) DO UPDATE SET position = excluded.position, hash = excluded.hash"_s;
    }
    if (table == "report_head"_L1) {
        return u"ON CONFLICT (id) DO UPDATE SET position = excluded.position"_s;
    }
    if (table == "item_search"_L1) { // a trigger fills in what the earlier tool leaves out
        return u"ON CONFLICT (item_id) DO UPDATE SET folded = excluded.folded"_s;
    }
    return {};
}

Result<void> checkEmpty(Connection &to)
{
    static const QStringList ownRows{u"settings"_s, u"history_head"_s, u"report_head"_s};
    const auto tables = storeTables(to);
    if (!tables) {
        return fail(tables.error());
    }
    for (const QString &table : *tables) {
        const auto some = ownRows.contains(table)
            ? Result<QVariant>(0)
            : to.value(u"SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT 1) AS one"_s.arg(sql::quotedName(table)));
        if (!some || some->toInt() > 0) {
            return some ? fail(ErrorCode::StoreNotEmpty, to.url().text(), table) : fail(some.error());
        }
    }
    return {};
}

/// Copies between two open transactions.
class Mover {
public:
    Mover(Connection &from, Connection &to, ProgressSink progress)
        : m_from(from)
        , m_to(to)
        , m_progress(std::move(progress))
    {
    }
    Result<MoveReport> run(const Person &by, const QDateTime &now)
    {
        auto done = prepare(by, now);
        for (const QString &table : m_tables) {
            if (done) {
                done = copyTable(table);
            }
        }
        if (done) {
            done = settleTables(m_to, m_tables);
        }
        return done ? verified() : fail(done.error());
    }

private:
    /// The same tables on both sides; the last row of the record, which the copy will have too.
    Result<void> prepare(const Person &by, const QDateTime &now)
    {
        const auto steps = migrations(m_to.dialect());
        auto done = steps ? migrate(m_to, *steps, now) : Result<void>(fail(steps.error()));
        const auto theirs = done ? storeTables(m_from) : fail(done.error());
        const auto ours = theirs ? storeTables(m_to) : fail(theirs.error());
        const auto references = ours ? tableReferences(m_to) : fail(ours.error());
        if (!references) {
            return fail(references.error());
        }
        m_references = *references;
        m_tables = *ours;
        m_tables.removeIf([&](const QString &table) { return !theirs->contains(table); });
        m_tables = inOrder(m_tables, m_references);
        if (done = holdTables(m_from, m_tables); done) {
            done = appendEvent(
                m_from, u"moved"_s, by, {{u"from"_s, m_from.url().text()}, {u"to"_s, m_to.url().text()}}, now);
        }
        if (done) {
            done = sealHistory(m_from, now);
        }
        return done ? countAll() : done;
    }

    Result<void> countAll()
    {
        for (const QString &table : m_tables) {
            const auto count = m_from.value(u"SELECT count(*) FROM "_s + table);
            if (!count) {
                return fail(count.error());
            }
            m_total += count->toLongLong();
        }
        auto emptied = m_to.run(u"DELETE FROM settings"_s); // the id of an empty store that is there
        return emptied ? Result<void>() : Result<void>(fail(emptied.error()));
    }

    Result<void> copyTable(const QString &table)
    {
        const auto theirs = columnsOf(m_from, table);
        auto columns = theirs ? columnsOf(m_to, table) : fail(theirs.error());
        if (!columns) {
            return fail(columns.error());
        }
        columns->removeIf([&](const RowColumn &column) {
            return std::none_of(
                theirs->begin(), theirs->end(), [&](const RowColumn &other) { return other.name == column.name; });
        });
        const auto self = std::find_if(m_references.begin(), m_references.end(),
            [&](const TableReference &reference) { return reference.child == table && reference.parent == table; });
        if (self == m_references.end()) {
            return copyRows(table, *columns, {});
        }
        auto done = copyRows(table, *columns, u" WHERE %1 IS NULL"_s.arg(self->column)); // first what others point at
        return done ? copyRows(table, *columns, u" WHERE %1 IS NOT NULL"_s.arg(self->column)) : done;
    }

    Result<void> copyRows(const QString &table, const RowColumns &columns, const QString &where)
    {
        RowValues rows;
        qsizetype characters = 0;
        Result<void> written;
        const auto flush = [&] {
            written = insertRows(m_to, table, columns, rows, placeTaken(table));
            m_done += rows.size();
            m_progress.report({m_done, m_total});
            rows.clear();
            characters = 0;
        };
        const auto read = m_from.stream(
            u"SELECT %1 FROM %2%3"_s.arg(selectedColumns(m_from.dialect(), table, columns), table, where), {},
            [&](const QSqlQuery &query) {
                if (!written) {
                    return;
                }
                rows << valuesOf(query, columns, characters);
                if (characters < 0) {
                    written = fail(ErrorCode::TextNotStorable, table);
                } else if (rows.size() >= movedAtOnce || characters >= charactersAtOnce) {
                    flush();
                }
                if (!written) {
                    m_from.interrupt(); // nobody wants the rest
                }
            });
        if (!read || !written) {
            return written ? read : written;
        }
        flush();
        return written;
    }

    /// `characters` grows by what the row holds; -1: there is a NUL in it.
    static QVariantList valuesOf(const QSqlQuery &query, const RowColumns &columns, qsizetype &characters)
    {
        QVariantList values;
        values.reserve(columns.size());
        for (int i = 0; i < columns.size(); ++i) {
            QVariant value = query.value(i);
            const auto type = columns.at(i).type;
            if (value.isNull()) {
                values << QVariant();
                continue;
            }
            if (type == RowColumn::Type::Bytes) {
                characters += 2 * value.toByteArray().size();
            } else if (type == RowColumn::Type::Integer) {
                value = value.toLongLong();
            } else {
                const QString text = value.toString();
                if (text.contains(QChar(0))) {
                    characters = -1;
                    return values;
                }
                characters += text.size();
                value = text;
            }
            values << std::move(value);
        }
        return values;
    }

    Result<MoveReport> verified()
    {
        const auto verdict = verifyHistory(m_to);
        if (!verdict) {
            return fail(verdict.error());
        }
        const auto before = readHead(m_from);
        const auto after = before ? readHead(m_to) : fail(before.error());
        if (!after) {
            return fail(after.error());
        }
        if (!verdict->faults.isEmpty() || *before != *after) {
            return fail(ErrorCode::StoreCorrupt, m_to.url().text(), u"record_broken"_s);
        }
        MoveReport report;
        report.from = m_from.url().text();
        report.to = m_to.url().text();
        const auto items = m_to.value(u"SELECT count(*) FROM metadata_items"_s);
        const auto rows = items ? m_to.value(u"SELECT count(*) FROM approval_history"_s) : fail(items.error());
        if (!rows) {
            return fail(rows.error());
        }
        report.items = items->toLongLong();
        report.historyRows = rows->toLongLong();
        report.links = verdict->links;
        report.rows = m_done;
        report.verified = true;
        return report;
    }

    Connection &m_from, &m_to;
    ProgressSink m_progress;
    QVector<TableReference> m_references;
    QStringList m_tables;
    qint64 m_done = 0, m_total = 0;
};

/// The server ends a transaction in which nothing happens for a while, and the two wait for each other.
Result<void> mayIdle(Connection &connection)
{
    const auto done = connection.dialect() == Dialect::Postgres
        ? connection.value(u"SET LOCAL idle_in_transaction_session_timeout = 0"_s)
        : Result<QVariant>(QVariant());
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

Result<MoveReport> moveBetween(
    Connection &from, Connection &to, ProgressSink progress, const Person &by, const QDateTime &now)
{
    auto reading = Transaction::begin(from, Transaction::Mode::Write);
    auto writing = reading ? Transaction::begin(to, Transaction::Mode::Write) : fail(reading.error());
    auto done = writing ? mayIdle(from) : Result<void>(fail(writing.error()));
    if (done) {
        done = mayIdle(to);
    }
    if (done) {
        done = checkEmpty(to);
    }
    const auto report = done ? Mover(from, to, std::move(progress)).run(by, now) : fail(done.error());
    if (!report) {
        return report;
    }
    const auto alive = from.value(u"SELECT 1"_s); // while all can be undone
    done = alive ? writing->commit() : Result<void>(fail(alive.error()));
    if (done) { // in this order: a store that says it moved must be there
        done = reading->commit();
    }
    return done ? report : fail(done.error());
}

Result<MoveReport> moveAcross(const BackupSource &source, const BackupSource &target, ProgressSink progress,
    const Person &by, const QDateTime &now, const std::stop_token &stop)
{
    if (source.url == target.url) {
        return fail(ErrorCode::StoreNotEmpty, target.url.text());
    }
    const bool isFile = target.url.dialect == Dialect::Sqlite;
    const bool isNew = isFile && !QFileInfo::exists(target.url.path);
    auto report = [&]() -> Result<MoveReport> {
        const auto from = openBeside(source);
        const auto made = from && isFile ? makeSqliteFile(target.url.path) : Result<void>();
        const auto to = !from ? fail(from.error()) : !made ? fail(made.error()) : openBeside(target);
        if (!to) {
            return fail(to.error());
        }
        const std::stop_callback interrupting(stop, [&] {
            (*from)->interrupt(source.passwords);
            (*to)->interrupt(target.passwords);
        });
        return moveBetween(**from, **to, std::move(progress), by, now);
    }();
    if (!report && isNew) {
        for (const QString &part : {QString(), u"-wal"_s, u"-shm"_s}) {
            QFile::remove(target.url.path + part);
        }
    }
    return !report && stop.stop_requested() ? fail(ErrorCode::Cancelled) : report;
}

} // namespace

Job<MoveReport> moveStore(Store &from, Workers &workers, StoreUrl to, SecretSource *password, Person by)
{
    std::stop_source stop;
    auto monitor = std::make_shared<JobMonitor>();
    const Person person = by.name.isEmpty() ? systemAccount() : std::move(by);
    auto future = workers.run([url = from.url(), to = std::move(to), password, theirs = from.password(), person,
                                  now = from.clock().now(), monitor, token = stop.get_token()]() -> Result<MoveReport> {
        const auto kept = [](const StoreUrl &place, SecretSource *source) {
            return passwordFrom(place.dialect == Dialect::Postgres ? source : nullptr);
        };
        auto old = kept(url, theirs);
        auto ours = old ? kept(to, password) : fail(old.error());
        if (!ours) {
            return fail(ours.error());
        }
        const BackupSource source{url, std::move(*old), theirs};
        const BackupSource target{to, std::move(*ours), password};
        return moveAcross(source, target, ProgressSink(monitor), person, now, token);
    });
    return Job<MoveReport>(std::move(future), monitor, [stop]() mutable { stop.request_stop(); });
}

} // namespace metaflow::store
