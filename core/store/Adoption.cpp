#include "core/store/Adoption.h"

#include "core/base/Clock.h"
#include "core/model/History.h"
#include "core/store/AdoptionRows.h"
#include "core/store/ChainWriter.h"
#include "core/store/Dialect.h"
#include "core/store/History.h"
#include "core/store/ItemTexts.h"
#include "core/store/Rows.h"
#include "core/store/SealedWrite.h"
#include "core/store/Settings.h"
#include "core/store/Sources.h"
#include "core/store/Texts.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

Q_LOGGING_CATEGORY(lcAdoption, "metaflow.store.adoption", QtInfoMsg)

constexpr qsizetype adoptedAtOnce = 5'000; // keeps a statement at some megabytes

/// An adoption on its way.
struct Adopting {
    Connection &connection;
    SourceId source;
    const Actor &actor;
    const QDateTime &now;
    AdoptionReport &report;
};

/// What one item needs, taken from its row.
struct Adopted {
    QVariantList values; ///< of adoptedColumns()
    std::pair<ItemId, QString> search;
    HistoryFields history;
};

const RowColumns &adoptedColumns()
{
    using enum RowColumn::Type;
    static const RowColumns columns = {{u"id"_s, Integer}, {u"source"_s, Integer}, {u"kind"_s, Text}, {u"path"_s, Text},
        {u"key"_s, Text}, {u"catalog"_s, Text}, {u"schema_part"_s, Text}, {u"table_part"_s, Text},
        {u"column_part"_s, Text}, {u"live"_s, Integer}, {u"author"_s, Text}};
    return columns;
}

/// The text is a person's where it is not the one that was generated.
QString authorOf(const QString &reviewer, bool wasEdited)
{
    return wasEdited ? reviewer : QString();
}

/// Facts in the words of the columns: what the row says beside status and text.
QString adoptionNote(const Adopting &adopting, const Arrival &arrival, bool isMended)
{
    QStringList facts;
    if (isMended) {
        facts << u"column_name: NaN → NULL"_s;
    }
    if (arrival.live != arrival.id) {
        facts << u"duplicate_of: %1"_s.arg(arrival.live);
    }
    if (!adopting.source.isNone()) {
        facts << u"source: %1"_s.arg(adopting.source.value());
    }
    return facts.join(u"; "_s);
}

/// Vouches for the item as the earlier tool left it, and says for which object its text was made.
HistoryFields adoptedRow(const Adopting &adopting, const Arrival &arrival, const QString &note)
{
    HistoryRow row;
    row.action = action::adopted;
    row.item = ItemId(arrival.id);
    row.comment = note;
    row.actor = adopting.actor;
    row.time = adopting.now;
    return fieldsOf(row);
}

QString adoptedItemColumns(Dialect dialect)
{
    return u"i.id, i.status, i.needs_work, i.version, %1, CASE WHEN i.current_value = i.generated_value THEN 0 ELSE 1 "
           "END, i.reviewed_by, i.column_name = '%2', %3"_s.arg(
               sql::exactText(dialect, u"i.current_value"_s), notAColumn, earlierNames(dialect));
}

Adopted readAdopted(const Adopting &adopting, const Arrival &arrival, const QSqlQuery &row)
{
    constexpr int namePart = 8;
    const ObjectPath object = earlierObject(row, namePart);
    const QString text = row.value(4).toString();
    const auto status = statusFromName(row.value(1).toString());
    Adopted adopted;
    adopted.values
        = {arrival.id, bindId(adopting.source.value()), objectKindName(object.kind()), object.toJson(), arrival.key,
            bindText(folded(object.catalog())), bindText(folded(object.schema())), bindText(folded(object.table())),
            bindTextOrNull(folded(object.column())), bindId(arrival.live == arrival.id ? 0 : arrival.live),
            bindTextOrNull(authorOf(row.value(6).toString(), row.value(5).toInt() != 0))};
    adopted.search = {ItemId(arrival.id), searchText(object, text)};
    HistoryFields &history = adopted.history;
    history = adoptedRow(adopting, arrival, adoptionNote(adopting, arrival, row.value(7).toBool()));
    history.newStatus = status ? statusName(*status) : QString(); // nobody knows it: nothing vouches for it
    history.newText = text.isNull() ? u""_s : text;
    history.needsWork = row.value(2).toLongLong();
    history.itemVersion = row.value(3).toLongLong();
    history.objectHash = objectHash(object.toJson(), adopting.source.value());
    return adopted;
}

Result<void> writeAdopted(Connection &connection, const RowValues &rows)
{
    const RowSet set = rowSet(connection.dialect(), adoptedColumns(), rows);
    auto done = connection.run(
        u"UPDATE metadata_items SET source_id = r.source, object_kind = r.kind, object_path = r.path, "
        "object_key = r.key, catalog_key = r.catalog, schema_key = r.schema_part, table_key = r.table_part, "
        "column_key = r.column_part, duplicate_of = r.live, text_author = coalesce(text_author, r.author), "
        "column_name = CASE WHEN column_name = '%1' THEN NULL ELSE column_name END "
        "FROM %2 AS r WHERE metadata_items.id = r.id"_s.arg(notAColumn, set.sql),
        set.values);
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

/// Every text that an object has stands beside its living item, as old as it is: none of the duplicates' is lost.
Result<void> addEarlierTexts(const Adopting &adopting, const QVector<qint64> &ids)
{
    Connection &connection = adopting.connection;
    const Dialect dialect = connection.dialect();
    const RowSet set = idSet(dialect, ids);
    const QString made = u"coalesce(%1, '%2')"_s.arg(sql::timeText(dialect, u"%1"_s), isoTime(adopting.now));
    const QString one
        = u"SELECT coalesce(i.duplicate_of, i.id) AS item, i.id, %1 AS later, i.%2 AS text, %3 AS author, "
          "%4 AS made FROM %5 r JOIN metadata_items i ON i.id = r.id"_s;
    const QString first
        = one.arg(u"0"_s, u"generated_value"_s, u"i.created_by"_s, made.arg(u"i.created_at"_s), set.sql);
    const QString second = one.arg(u"1"_s, u"current_value"_s, u"coalesce(i.reviewed_by, i.created_by)"_s,
        made.arg(u"coalesce(i.reviewed_at, i.updated_at, i.created_at)"_s), set.sql);
    // The numbers so far are gathered first: looked up row by row they would be sought among those being written.
    auto done = connection.run(
        u"WITH offered AS MATERIALIZED (SELECT DISTINCT ON (a.item, a.text) a.* FROM (%2 UNION ALL %3) a "
        "WHERE a.text <> '' ORDER BY a.item, a.text, a.made, a.id, a.later), known AS MATERIALIZED (SELECT t.item_id, "
        "max(t.number) AS last FROM item_texts t WHERE t.item_id IN (SELECT item FROM offered) GROUP BY t.item_id) "
        "INSERT INTO item_texts (item_id, number, text, origin, author, created_at) SELECT o.item, "
        "coalesce(k.last, 0) + row_number() OVER (PARTITION BY o.item ORDER BY o.made, o.id, o.later), o.text, '%1', "
        "o.author, o.made FROM offered o LEFT JOIN known k ON k.item_id = o.item "
        "WHERE NOT EXISTS (SELECT 1 FROM item_texts t WHERE t.item_id = o.item AND t.text = o.text)"_s.arg(
            textOriginName(TextOrigin::Earlier), first, second),
        set.values + set.values);
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

Result<void> takeInBlock(Adopting &adopting, const QHash<qint64, Arrival> &block)
{
    Connection &connection = adopting.connection;
    const RowSet set = idSet(connection.dialect(), block.keys());
    RowValues rows;
    QVector<std::pair<ItemId, QString>> search;
    QVector<HistoryFields> history;
    auto done = connection.forEach(u"SELECT %1 FROM %2 r JOIN metadata_items i ON i.id = r.id ORDER BY i.id"_s.arg(
                                       adoptedItemColumns(connection.dialect()), set.sql),
        set.values, [&](const QSqlQuery &row) {
            const Arrival &arrival = *block.constFind(row.value(0).toLongLong());
            Adopted adopted = readAdopted(adopting, arrival, row);
            adopting.report.mended += row.value(7).toBool() ? 1 : 0;
            adopting.report.keyed += arrival.isNew ? 1 : 0;
            rows << std::move(adopted.values);
            search << std::move(adopted.search);
            history << std::move(adopted.history);
        });
    adopting.report.sourced += adopting.source.isNone() ? 0 : rows.size();
    adopting.report.historyRows += history.size();
    if (done) {
        done = writeAdopted(connection, rows);
    }
    if (done) {
        done = updateSearch(connection, search);
    }
    return done ? writeHistory(connection, std::move(history)) : done;
}

/// Items that lived here give way before another one gets their key: of each object one lives at any moment.
Result<void> giveWay(Adopting &adopting, const QVector<std::pair<qint64, qint64>> &replaced)
{
    if (replaced.isEmpty()) {
        return {};
    }
    using enum RowColumn::Type;
    RowValues rows;
    for (const auto &[id, live] : replaced) {
        rows << QVariantList{id, live};
    }
    const RowSet set = rowSet(adopting.connection.dialect(), {{u"id"_s, Integer}, {u"live"_s, Integer}}, rows);
    auto done
        = adopting.connection.run(u"UPDATE metadata_items SET duplicate_of = r.live FROM %1 AS r "
                                  "WHERE metadata_items.id = r.id OR metadata_items.duplicate_of = r.id"_s.arg(set.sql),
            set.values);
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

/// Duplicates before those that live, so that what was alive and is not any more has let go of its key.
Result<void> takeInAll(Adopting &adopting, Arrivals arrivals)
{
    auto done = giveWay(adopting, arrivals.replaced);
    std::stable_partition(arrivals.items.begin(), arrivals.items.end(),
        [](const Arrival &arrival) { return arrival.live != arrival.id; });
    for (qsizetype from = 0; done && from < arrivals.items.size(); from += adoptedAtOnce) {
        QHash<qint64, Arrival> block;
        for (const Arrival &arrival : arrivals.items.mid(from, adoptedAtOnce)) {
            block.insert(arrival.id, arrival);
        }
        done = takeInBlock(adopting, block);
    }
    QVector<qint64> ids;
    for (const Arrival &arrival : std::as_const(arrivals.items)) {
        ids << arrival.id;
    }
    for (const auto &[id, live] : std::as_const(arrivals.replaced)) {
        ids << id;
    }
    std::sort(ids.begin(), ids.end());
    for (qsizetype from = 0; done && from < ids.size(); from += adoptedAtOnce) {
        done = addEarlierTexts(adopting, ids.mid(from, adoptedAtOnce));
    }
    adopting.report.marked = arrivals.duplicates();
    return done;
}

/// Items of which the record said something already and that somebody changed behind its back: a row of ours would
/// vouch for that. Their duplicates wait with them.
Result<QSet<qint64>> doubtfulItems(Connection &connection, EarlierRows which)
{
    QVector<ItemId> ids;
    auto read = connection.forEach(
        u"SELECT i.id FROM metadata_items i WHERE %1 AND (i.object_key IS NOT NULL OR EXISTS (SELECT 1 "
        "FROM approval_history h WHERE h.metadata_item_id = i.id AND h.user_source IS NOT NULL)) ORDER BY i.id%2"_s.arg(
            earlierRows(which), sql::forUpdate(connection.dialect(), u"i"_s)),
        {}, [&](const QSqlQuery &row) { ids << ItemId(row.value(0).toLongLong()); });
    if (!read || ids.isEmpty()) { // no ids would be all items
        return read ? Result<QSet<qint64>>() : fail(read.error());
    }
    const auto outside = changedOutside(connection, ids, Depth::Rows);
    if (!outside) {
        return fail(outside.error());
    }
    QVector<qint64> numbers;
    for (const ItemId id : *outside) {
        numbers << id.value();
    }
    QSet<qint64> doubtful(numbers.begin(), numbers.end());
    const RowSet set = idSet(connection.dialect(), numbers);
    read = connection.forEach(u"SELECT i.id FROM %1 r JOIN metadata_items i ON i.duplicate_of = r.id"_s.arg(set.sql),
        set.values, [&](const QSqlQuery &row) { doubtful.insert(row.value(0).toLongLong()); });
    return read ? Result<QSet<qint64>>(std::move(doubtful)) : fail(read.error());
}

EarlierRows rowsFor(SourceId source)
{
    return source.isNone() ? EarlierRows::New : EarlierRows::NewAndSourceless;
}

Result<void> takeIn(Adopting &adopting)
{
    const EarlierRows which = rowsFor(adopting.source);
    const auto without = doubtfulItems(adopting.connection, which);
    if (!without) {
        return fail(without.error());
    }
    adopting.report.leftOut = without->size();
    auto arrivals = readArrivals(adopting.connection, which, adopting.source, true, *without);
    if (!arrivals) {
        return fail(arrivals.error());
    }
    return arrivals->items.isEmpty() ? Result<void>() : takeInAll(adopting, *std::move(arrivals));
}

Result<SourceId> rememberedSource(Connection &connection)
{
    const auto id = setting(connection, earlierSourceSetting);
    return id ? Result<SourceId>(SourceId(id->value_or(QString()).toLongLong())) : fail(id.error());
}

/// The source that holds from here on.
Result<SourceId> settleSource(Connection &connection, std::optional<SourceId> named)
{
    const auto before = rememberedSource(connection);
    if (!before || !named || named->isNone() || *named == *before) {
        return before;
    }
    if (const auto known = store::source(connection, *named); !known) {
        return fail(known.error());
    }
    return setSetting(connection, earlierSourceSetting, QString::number(named->value())).map([&] { return *named; });
}

Result<void> noteAdopted(Connection &connection, const QDateTime &now)
{
    const auto before = setting(connection, adoptedSetting);
    if (!before || *before) {
        return before ? Result<void>() : Result<void>(fail(before.error()));
    }
    return setSetting(connection, adoptedSetting, isoTime(now));
}

Result<void> takeInAs(Connection &connection, SourceId source, const Person &role, const QDateTime &now)
{
    const Actor actor{role, {u"earlier tool"_s, 1}};
    AdoptionReport report;
    Adopting adopting{connection, source, actor, now, report};
    auto done = takeIn(adopting);
    if (done && report.historyRows > 0) {
        qCInfo(lcAdoption, "%lld items of the earlier tool are taken in", static_cast<long long>(report.historyRows));
    }
    return done;
}

/// There is something to do that this login may do.
Result<bool> isAnythingWaiting(Connection &connection, SourceId source)
{
    const auto waiting = connection.value(
        u"SELECT has_table_privilege('metadata_items', 'UPDATE') AND has_table_privilege('approval_history', 'INSERT') "
        "AND EXISTS (SELECT 1 FROM metadata_items i WHERE %1)"_s.arg(earlierRows(rowsFor(source))));
    return waiting ? Result<bool>(waiting->toBool()) : fail(waiting.error());
}

Result<void> takeInWaiting(Connection &connection, const QDateTime &now)
{
    const auto adopted = setting(connection, adoptedSetting);
    if (!adopted || !*adopted) {
        return adopted ? Result<void>() : Result<void>(fail(adopted.error()));
    }
    const auto source = rememberedSource(connection);
    const auto waiting = source ? isAnythingWaiting(connection, *source) : fail(source.error());
    const auto role = waiting ? databaseRole(connection) : fail(waiting.error());
    if (!role || !*waiting) {
        return role ? Result<void>() : Result<void>(fail(role.error()));
    }
    // The tool's own rows first: sealed, they say what it did to its items.
    auto done = writeSealed(connection, now, [](Connection &) { return Result<void>(); });
    const Person person{role->value_or(QString()), UserSource::DatabaseRole};
    return done ? writeSealed(connection, now, [&](Connection &open) { return takeInAs(open, *source, person, now); })
                : done;
}

} // namespace

Result<AdoptionReport> adopt(
    Connection &connection, std::optional<SourceId> source, const Actor &actor, const QDateTime &now)
{
    AdoptionReport report;
    auto before = previewAdoption(connection);
    if (!before) {
        return fail(before.error());
    }
    report.before = *std::move(before);
    const auto settled = settleSource(connection, source);
    if (!settled) {
        return fail(settled.error());
    }
    Adopting adopting{connection, *settled, actor, now, report};
    auto done = takeIn(adopting);
    if (done) {
        done = noteAdopted(connection, now);
    }
    return done ? Result<AdoptionReport>(std::move(report)) : fail(done.error());
}

void takeInEarlierRows(Connection &connection, const QDateTime &now)
{
    if (connection.dialect() == Dialect::Sqlite) {
        return; // the tool knows PostgreSQL alone
    }
    if (const auto done = takeInWaiting(connection, now); !done) {
        qCWarning(lcAdoption, "rows of the earlier tool wait: %s %s", qUtf8Printable(errorCodeName(done.error().code)),
            qUtf8Printable(done.error().detail));
    }
}

} // namespace metaflow::store
