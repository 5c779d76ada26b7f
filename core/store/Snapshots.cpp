#include "core/store/Snapshots.h"

#include "core/base/Clock.h"
#include "core/model/SelectionMatcher.h"
#include "core/store/Rows.h"
#include "core/store/SnapshotRows.h"
#include "core/store/Texts.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

/// A condition over `catalog_tables t`.
struct Scope {
    QString condition;
    QVariantList values;
};

Scope scopeOf(Dialect dialect, SourceId source, const QString &catalog, const QStringList &schemas)
{
    Scope scope{u"t.source_id = ?"_s, {source.value()}};
    if (!catalog.isEmpty()) {
        scope.condition += u" AND t.catalog_key = ?"_s;
        scope.values << folded(catalog);
    }
    if (!schemas.isEmpty()) {
        QStringList keys;
        for (const QString &schema : schemas) {
            keys << folded(schema);
        }
        const RowSet set = textSet(dialect, keys);
        scope.condition += u" AND t.schema_key IN "_s + set.sql;
        scope.values << set.values;
    }
    return scope;
}

Result<void> checkTexts(const Snapshot &snapshot)
{
    for (const TableInfo &table : snapshot.tables) {
        auto ok = checkStorable(table.path.parts.join(u' ') + table.comment.value_or(QString()), table.path.display());
        for (const ColumnInfo &column : table.columns) {
            if (ok) {
                ok = checkStorable(
                    column.name + column.comment.value_or(QString()), table.path.child(column.name).display());
            }
        }
        if (!ok) {
            return ok;
        }
    }
    return {};
}

/// Nobody could say so far whether a column of this name is masked or tagged: then it counts as masked, until a scan
/// reads both. One that was masked stays so meanwhile.
void fillIn(ColumnInfo &column, const ColumnInfo *before, bool tagsRead, bool masksRead)
{
    if (!tagsRead && before != nullptr) {
        column.tags = before->tags;
    }
    if (!tagsRead || !masksRead) {
        column.masked = column.masked || before == nullptr || before->masked;
    }
}

/// What this scan could not read is taken over from the last one: not read is not "gone".
TableInfo filledIn(TableInfo table, const TableInfo *before, const QStringList &notRead)
{
    const bool tagsRead = !notRead.contains("tags"_L1);
    const bool masksRead = !notRead.contains("masks"_L1);
    QHash<QString, const ColumnInfo *> columns;
    if (before != nullptr) {
        if (notRead.contains("keys"_L1)) {
            table.primaryKey = before->primaryKey;
            table.foreignKeys = before->foreignKeys;
        }
        table.tags = tagsRead ? table.tags : before->tags;
        table.rowFiltered = masksRead ? table.rowFiltered : before->rowFiltered;
        for (const ColumnInfo &column : before->columns) {
            columns.insert(column.name, &column);
        }
    }
    for (ColumnInfo &column : table.columns) {
        fillIn(column, columns.value(column.name), tagsRead, masksRead);
    }
    return table;
}

QStringList notReadOf(const QString &json)
{
    QStringList parts;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &part : array) {
        parts << part.toString();
    }
    return parts;
}

/// Reads time and what was not read into the snapshot; leaves it alone where its catalog was never scanned.
Result<void> readScan(Connection &connection, Snapshot &snapshot)
{
    return connection.forEach(u"SELECT read_at, not_read FROM catalog_scans WHERE source_id = ? AND catalog_key = ?"_s,
        {snapshot.source.value(), bindText(folded(snapshot.catalog))}, [&](const QSqlQuery &row) {
            snapshot.readAt = fromIsoTime(row.value(0).toString());
            snapshot.notRead = notReadOf(row.value(1).toString());
        });
}

/// `partly`: only some schemas were read, and what was not read in the others is still not read.
Result<void> storeScan(Connection &connection, const Snapshot &snapshot, bool partly)
{
    Snapshot before;
    before.source = snapshot.source;
    before.catalog = snapshot.catalog;
    if (auto read = partly ? readScan(connection, before) : Result<void>(); !read) {
        return read;
    }
    QStringList notRead = before.notRead + snapshot.notRead;
    notRead.removeDuplicates();
    notRead.sort();
    const QByteArray json = QJsonDocument(QJsonArray::fromStringList(notRead)).toJson(QJsonDocument::Compact);
    auto done = connection.run(
        u"INSERT INTO catalog_scans (source_id, catalog_key, catalog, read_at, not_read, whole) VALUES (?, ?, ?, ?, ?, "
        u"?) "
        "ON CONFLICT (source_id, catalog_key) DO UPDATE SET catalog = excluded.catalog, read_at = excluded.read_at, "
        "not_read = excluded.not_read, "
        "whole = CASE WHEN excluded.whole = 1 THEN 1 ELSE catalog_scans.whole END"_s,
        {snapshot.source.value(), bindText(folded(snapshot.catalog)), bindText(snapshot.catalog),
            isoTime(snapshot.readAt), QString::fromUtf8(json), bindFlag(!partly)});
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

bool alteredSince(const TableInfo &table, const QDateTime &since)
{
    const QDateTime altered = fromIsoTime(table.lastAltered);
    return !since.isValid() || !altered.isValid() || altered >= since; // unknown counts as altered
}

/// What is to go and what is to come, so that the store holds the new snapshot.
struct Difference {
    SnapshotChanges changes;
    QVector<qint64> obsolete;
    QVector<TableInfo> fresh;
};

Difference differenceOf(const QVector<StoredTable> &stored, const Snapshot &snapshot)
{
    Difference difference;
    QHash<QString, const StoredTable *> before;
    for (const StoredTable &table : stored) {
        before.insert(table.table.path.key(snapshot.source), &table);
    }
    for (const TableInfo &table : snapshot.tables) {
        const StoredTable *old = before.take(table.path.key(snapshot.source));
        if (old == nullptr) {
            difference.changes.newTables << table.path;
            difference.fresh << filledIn(table, nullptr, snapshot.notRead);
            continue;
        }
        const TableInfo now = filledIn(table, &old->table, snapshot.notRead);
        if (now != old->table) {
            difference.changes.changedTables << table.path;
            difference.obsolete << old->id;
            difference.fresh << now;
        }
    }
    for (const StoredTable *gone : std::as_const(before)) {
        difference.changes.goneTables << gone->table.path;
        difference.obsolete << gone->id;
    }
    std::sort(difference.changes.goneTables.begin(), difference.changes.goneTables.end());
    return difference;
}

} // namespace

Result<SnapshotChanges> storeSnapshot(Connection &connection, const Snapshot &snapshot, const QStringList &onlySchemas)
{
    if (auto ok = checkTexts(snapshot); !ok) {
        return fail(ok.error());
    }
    const Scope scope = scopeOf(connection.dialect(), snapshot.source, snapshot.catalog, onlySchemas);
    const auto stored = loadTables(connection, scope.condition, scope.values);
    if (!stored) {
        return fail(stored.error());
    }
    const Difference difference = differenceOf(*stored, snapshot);
    QVector<const TableInfo *> fresh;
    for (const TableInfo &table : difference.fresh) {
        fresh << &table;
    }
    auto done = removeTables(connection, difference.obsolete);
    if (done) {
        done = insertTables(connection, snapshot.source, fresh);
    }
    if (done) {
        done = storeScan(connection, snapshot, !onlySchemas.isEmpty());
    }
    if (!done) {
        return fail(done.error());
    }
    return difference.changes;
}

Result<QStringList> notRead(Connection &connection, SourceId source, const QString &catalog)
{
    Snapshot scan;
    scan.source = source;
    scan.catalog = catalog;
    const auto read = readScan(connection, scan);
    return read ? Result<QStringList>(scan.notRead) : fail(read.error());
}

Result<QVector<ScannedSchema>> scannedSchemas(Connection &connection, const QString &catalog)
{
    const QString key = folded(catalog);
    const QString whose = u"SELECT source_id FROM catalog_scans WHERE ? = '' OR catalog_key = ? "
                          "ORDER BY read_at DESC, source_id DESC LIMIT 1"_s;
    QVector<ScannedSchema> schemas;
    const auto read = connection.forEach(
        u"SELECT DISTINCT source_id, catalog_key, schema_key FROM catalog_tables WHERE source_id IN (%1) "
        "ORDER BY catalog_key, schema_key"_s.arg(whose),
        {bindText(key), bindText(key)}, [&](const QSqlQuery &row) {
            schemas.append({SourceId(row.value(0).toLongLong()), row.value(1).toString(), row.value(2).toString()});
        });
    return read ? Result<QVector<ScannedSchema>>(schemas) : fail(read.error());
}

Result<QVector<ObjectPath>> scannedTables(Connection &connection, SourceId source, int most)
{
    QVector<ObjectPath> tables;
    const auto read = connection.forEach(u"SELECT path FROM catalog_tables WHERE source_id = ? "
                                         "ORDER BY catalog_key, schema_key, table_key LIMIT ?"_s,
        {source.value(), most}, [&](const QSqlQuery &row) { tables << ObjectPath::fromJson(row.value(0).toString()); });
    return read ? Result<QVector<ObjectPath>>(std::move(tables)) : fail(read.error());
}

Result<Snapshot> snapshot(Connection &connection, SourceId source, const Selection &selection)
{
    Snapshot snapshot;
    snapshot.source = source;
    snapshot.catalog = selection.catalog;
    Scope scope = scopeOf(connection.dialect(), source, selection.catalog, selection.schemas);
    Selection rest = selection;
    rest.tables.clear();
    if (!selection.tables.isEmpty() || !selection.objects.isEmpty()) {
        QSet<QString> keys;
        for (const ObjectPath &object : selection.tables.isEmpty() ? selection.objects : selection.tables) {
            keys << object.tablePath().key(source);
        }
        const RowSet set = textSet(connection.dialect(), keys.values());
        scope.condition += u" AND t.table_key IN "_s + set.sql;
        scope.values << set.values;
    }
    const auto stored = loadTables(connection, scope.condition, scope.values);
    if (!stored) {
        return fail(stored.error());
    }
    const SelectionMatcher matcher(rest);
    for (const StoredTable &table : *stored) {
        if (matcher.matches(table.table.path) && alteredSince(table.table, selection.changedSince)) {
            snapshot.tables << table.table;
        }
    }
    if (auto read = readScan(connection, snapshot); !read) {
        return fail(read.error());
    }
    return snapshot;
}

} // namespace metaflow::store
