#include "core/store/Adoption.h"

#include "core/model/Status.h"
#include "core/store/AdoptionRows.h"
#include "core/store/Dialect.h"
#include "core/store/Migrations.h"
#include "core/store/Settings.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

/// What the schema holds: `table.column`, and the tables.
struct SchemaHeld {
    QSet<QString> columns, tables;
    [[nodiscard]] bool isAdopted() const { return columns.contains(u"metadata_items.object_key"_s); }
};

Result<SchemaHeld> whatIsHeld(Connection &connection)
{
    SchemaHeld held;
    auto read = connection.forEach(u"SELECT c.table_name::text, c.column_name::text FROM information_schema.columns c "
                                   "WHERE c.table_schema = current_schema()"_s,
        {}, [&](const QSqlQuery &row) {
            held.tables.insert(row.value(0).toString());
            held.columns.insert(row.value(0).toString() + u'.' + row.value(1).toString());
        });
    return read ? Result<SchemaHeld>(std::move(held)) : fail(read.error());
}

/// All that the earlier tool's tables have.
bool areTheTools(const SchemaHeld &held)
{
    static const QStringList items
        = u"id catalog_name schema_name table_name column_name metadata_type original_value generated_value "
          "current_value status generation_method generation_prompt generation_metadata data_sample created_at "
          "updated_at created_by reviewed_by reviewed_at"_s.split(u' ');
    static const QStringList history
        = u"id metadata_item_id action old_value new_value comment user_name timestamp"_s.split(u' ');
    const auto has = [&](const QString &table, const QStringList &columns) {
        return std::all_of(columns.begin(), columns.end(),
            [&](const QString &column) { return held.columns.contains(table + u'.' + column); });
    };
    return has(u"metadata_items"_s, items) && has(u"approval_history"_s, history);
}

/// Read from the migrations themselves, so that a new one needs no second list.
Result<void> findAdditions(const SchemaHeld &held, AdoptionPreview &preview)
{
    const auto steps = migrations(Dialect::Postgres);
    if (!steps) {
        return fail(steps.error());
    }
    static const QRegularExpression comment(u"--[^\\n]*"_s);
    static const QRegularExpression change(u"ALTER TABLE (metadata_items|approval_history)\\b([^;]*);"_s);
    static const QRegularExpression column(u"ADD COLUMN IF NOT EXISTS (\\w+)"_s);
    preview.addedTables = namesMade(*steps, u"TABLE"_s);
    preview.addedTables.removeIf([&](const QString &name) { return held.tables.contains(name); });
    for (const Migration &step : *steps) {
        const QString script = QString(step.sql).remove(comment);
        for (auto changes = change.globalMatch(script); changes.hasNext();) {
            const auto found = changes.next();
            for (auto columns = column.globalMatch(found.captured(2)); columns.hasNext();) {
                const QString name = found.captured(1) + u'.' + columns.next().captured(1);
                if (!held.columns.contains(name)) {
                    preview.addedColumns << name;
                }
            }
        }
    }
    return {};
}

void countStatus(const QString &word, qint64 items, AdoptionPreview &preview)
{
    constexpr std::array counted = {Status::Pending, Status::Approved, Status::Edited, Status::Rejected};
    const auto status = statusFromName(word);
    const auto place = status ? std::find(counted.begin(), counted.end(), *status) : counted.end();
    if (place != counted.end()) {
        preview.byStatus[place - counted.begin()] += items;
        return;
    }
    if (!status) {
        preview.unknownStatus += items;
        preview.unknownStatuses << word;
    }
}

Result<void> countEarlierRows(Connection &connection, EarlierRows which, AdoptionPreview &preview)
{
    const bool plain = which == EarlierRows::BeforeMigrations;
    auto read = connection.forEach(
        u"SELECT coalesce(i.status, ''), count(*), count(*) FILTER (WHERE i.column_name = '%1') "
        "FROM metadata_items i WHERE %2 GROUP BY 1 ORDER BY 1"_s.arg(notAColumn, earlierRows(which)),
        {}, [&](const QSqlQuery &row) {
            preview.items += row.value(1).toLongLong();
            preview.nanColumns += row.value(2).toLongLong();
            countStatus(row.value(0).toString(), row.value(1).toLongLong(), preview);
        });
    const auto history = read ? connection.value(u"SELECT count(*) FROM approval_history h WHERE "_s
                             + (plain ? u"TRUE"_s : sql::isEarlierToolsRow(connection.dialect())))
                              : fail(read.error());
    if (!history) {
        return fail(history.error());
    }
    preview.history = history->toLongLong();
    return {};
}

/// What only a database has that was adopted.
Result<void> readAdoption(Connection &connection, AdoptionPreview &preview, SourceId &source)
{
    const auto adopted = setting(connection, adoptedSetting);
    const auto named = adopted ? setting(connection, earlierSourceSetting) : fail(adopted.error());
    const auto without = named
        ? connection.value(u"SELECT count(*) FROM metadata_items WHERE source_id IS NULL AND object_key IS NOT NULL"_s)
        : fail(named.error());
    if (!without) {
        return fail(without.error());
    }
    preview.adopted = adopted->has_value();
    preview.withoutSource = without->toLongLong();
    source = SourceId(named->value_or(QString()).toLongLong());
    return {};
}

/// The migrations went in, and then it ended: a store of ours has its id before it has any item.
Result<bool> isHalfAdopted(Connection &connection)
{
    const auto half = connection.value(u"SELECT NOT EXISTS (SELECT 1 FROM settings WHERE name IN ('store_id', '%1')) "
                                       "AND EXISTS (SELECT 1 FROM metadata_items)"_s.arg(adoptedSetting));
    return half ? Result<bool>(half->toBool()) : fail(half.error());
}

} // namespace

Result<bool> needsAdoption(Connection &connection)
{
    if (connection.dialect() == Dialect::Sqlite) {
        return false;
    }
    const auto migrated = connection.value( // every opening asks this, and information_schema is slow
        u"SELECT EXISTS (SELECT 1 FROM pg_tables m WHERE m.schemaname = i.schemaname "
        "AND m.tablename = 'schema_migrations') FROM pg_tables i "
        "WHERE i.schemaname = current_schema() AND i.tablename = 'metadata_items'"_s);
    if (!migrated || !migrated->isValid()) {
        return migrated ? Result<bool>(false) : fail(migrated.error());
    }
    return migrated->toBool() ? isHalfAdopted(connection) : whatIsHeld(connection).map(areTheTools);
}

Result<AdoptionPreview> previewAdoption(Connection &connection)
{
    const bool isSqlite = connection.dialect() == Dialect::Sqlite; // the tool knows PostgreSQL alone
    const auto held = isSqlite ? Result<SchemaHeld>() : whatIsHeld(connection);
    if (!held) {
        return fail(held.error());
    }
    if (!areTheTools(*held)) {
        return fail(ErrorCode::NothingToAdopt, connection.url().text());
    }
    AdoptionPreview preview;
    SourceId source;
    auto done = findAdditions(*held, preview);
    if (done && held->isAdopted()) {
        done = readAdoption(connection, preview, source);
    }
    // Where only some of the migrations went in, nothing was adopted yet.
    const bool whole = held->isAdopted() && (preview.adopted || preview.addedColumns.isEmpty());
    const EarlierRows which = whole ? EarlierRows::New : EarlierRows::BeforeMigrations;
    if (done) {
        done = countEarlierRows(connection, which, preview);
    }
    const auto arrivals = done ? readArrivals(connection, which, source, false) : fail(done.error());
    if (!arrivals) {
        return fail(arrivals.error());
    }
    preview.duplicates = arrivals->duplicates();
    return preview;
}

} // namespace metaflow::store
