#include "core/store/Erasure.h"

#include "core/base/Clock.h"
#include "core/store/ChainHash.h"
#include "core/store/ChainWriter.h"
#include "core/store/Dialect.h"
#include "core/store/ErasedRequests.h"
#include "core/store/Groups.h"
#include "core/store/History.h"
#include "core/store/Items.h"
#include "core/store/ItemTexts.h"
#include "core/store/Rows.h"
#include "core/store/Texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

/// A row of the history that holds a text.
struct HeldRow {
    HistoryFields fields;
    Seal seal;
};

/// Everything that holds the item's texts, found before any of it goes.
struct Traces {
    Item item;
    QVector<HeldRow> rows; ///< of the item, and at others those that offered its text
    QStringList texts;
    QVector<std::pair<qint64, int>> copies; ///< item and number of texts that came from this one
    QVector<ItemId> offeredTo; ///< whose rows go because they offered it
    QVector<qint64> requests;
    ErasedText report;
};

void addText(QStringList &texts, const Comment &text)
{
    if (text && !text->isEmpty() && !texts.contains(*text)) {
        texts << *text;
    }
}

Result<void> readRows(
    Connection &connection, const QString &condition, const QVariantList &values, QVector<HeldRow> &rows)
{
    return connection.forEach(
        u"SELECT %1 FROM approval_history h WHERE h.text_hashes IS NULL AND %2 ORDER BY h.id"_s.arg(
            historyColumns(connection.dialect()), condition),
        values, [&](const QSqlQuery &row) {
            rows.append({readFields(row), readSeal(row)});
        });
}

/// The item's own rows and texts.
Result<void> findOwn(Connection &connection, Traces &traces)
{
    const qint64 id = traces.item.id.value();
    auto done = readRows(connection, u"h.metadata_item_id = ?"_s, {id}, traces.rows);
    for (const HeldRow &row : std::as_const(traces.rows)) {
        addText(traces.texts, row.fields.oldText);
        addText(traces.texts, row.fields.newText);
    }
    for (const QString &text : {traces.item.generated, traces.item.current}) {
        addText(traces.texts, text);
    }
    if (done) {
        done = connection.forEach(
            u"SELECT %1 FROM item_texts WHERE item_id = ?"_s.arg(sql::exactText(connection.dialect(), u"text"_s)), {id},
            [&](const QSqlQuery &row) {
                ++traces.report.texts;
                addText(traces.texts, row.value(0).toString());
            });
    }
    return done;
}

/// What memory carried to others, beside their own texts.
Result<void> findCopies(Connection &connection, Traces &traces)
{
    const RowSet set = textSet(connection.dialect(), traces.texts);
    QSet<qint64> holders;
    auto done
        = connection.forEach(u"SELECT t.item_id, t.number FROM item_texts t JOIN %1 r ON r.name = t.text "
                             "WHERE t.from_path = ? AND t.item_id <> ? ORDER BY t.item_id, t.number"_s.arg(set.sql),
            set.values + QVariantList{traces.item.object.toJson(), traces.item.id.value()}, [&](const QSqlQuery &row) {
                traces.copies.append({row.value(0).toLongLong(), row.value(1).toInt()});
                holders.insert(row.value(0).toLongLong());
            });
    if (done && !holders.isEmpty()) {
        const RowSet who = idSet(connection.dialect(), QVector<qint64>(holders.begin(), holders.end()));
        done = readRows(connection,
            u"h.action = 'offered' AND h.metadata_item_id IN %1 AND h.comment IN (SELECT r.name FROM %2 r)"_s.arg(
                who.sql, set.sql),
            who.values + set.values, traces.rows);
    }
    for (const HeldRow &row : std::as_const(traces.rows)) {
        const ItemId holder(row.fields.item);
        if (holder != traces.item.id && !traces.offeredTo.contains(holder)) {
            traces.offeredTo << holder;
        }
    }
    if (done) {
        const auto in
            = [&](const QString &column) { return u"%1 IN (SELECT r.name FROM %2 r)"_s.arg(column, set.sql); };
        const QVariantList own{traces.item.id.value()};
        done = connection.forEach(
            u"SELECT i.id FROM metadata_items i WHERE i.id <> ? AND (i.duplicate_of = ? OR %1 OR %2 OR %3 OR %4) UNION "
            "SELECT t.item_id FROM item_texts t WHERE t.item_id <> ? AND coalesce(t.from_path, '') <> ? AND %5 UNION "
            "SELECT h.metadata_item_id "
            "FROM approval_history h WHERE h.metadata_item_id <> ? AND (%6 OR %7) ORDER BY 1"_s.arg(
                in(u"i.current_value"_s), in(u"i.generated_value"_s), in(u"i.original_value"_s),
                in(u"i.catalog_value"_s), in(u"t.text"_s), in(u"h.old_value"_s), in(u"h.new_value"_s)),
            own + own + set.values + set.values + set.values + set.values + own
                + QVariantList{traces.item.object.toJson()} + set.values + own + set.values + set.values,
            [&](const QSqlQuery &row) { traces.report.alsoAt << ItemId(row.value(0).toLongLong()); });
    }
    traces.report.texts += static_cast<int>(traces.copies.size());
    return done;
}

/// Condition for the snapshot's row of the object; what to bind for it.
struct SnapshotRow {
    QString table, condition;
    QVariantList values;
};

SnapshotRow snapshotRow(const Item &item)
{
    const QString tableKey = item.object.tablePath().key(item.source);
    if (item.object.isTable()) {
        return {u"catalog_tables"_s, u"table_key = ?"_s, {tableKey}};
    }
    return {u"catalog_columns"_s,
        u"(name = ? OR name_key = ?) AND table_id IN (SELECT t.id FROM catalog_tables t WHERE t.table_key = ?)"_s,
        {item.object.column(), folded(item.object.column()), tableKey}};
}

Result<int> countOf(Connection &connection, const QString &query, const QVariantList &values)
{
    const auto count = connection.value(query, values);
    return count ? Result<int>(count->toInt()) : fail(count.error());
}

Result<Traces> findTraces(Connection &connection, ItemId id)
{
    auto item = store::item(connection, id);
    if (!item) {
        return fail(item.error());
    }
    Traces traces;
    traces.item = *std::move(item);
    traces.report.item = id;
    traces.report.object = traces.item.object;
    auto done = findOwn(connection, traces);
    if (done) {
        done = findCopies(connection, traces);
    }
    QStringList everywhere = traces.texts;
    addText(everywhere, traces.item.original);
    addText(everywhere, traces.item.catalogValue);
    auto requests = done ? requestsHolding(connection, {traces.item.object, everywhere}) : fail(done.error());
    const SnapshotRow snapshot = snapshotRow(traces.item);
    const auto comments = requests
        ? countOf(connection,
            u"SELECT count(*) FROM %1 WHERE comment IS NOT NULL AND %2"_s.arg(snapshot.table, snapshot.condition),
            snapshot.values)
        : fail(requests.error());
    const auto changes = comments
        ? countOf(connection, u"SELECT count(*) FROM import_changes WHERE item_id = ?"_s, {id.value()})
        : fail(comments.error());
    if (!changes) {
        return fail(changes.error());
    }
    traces.requests = *std::move(requests);
    traces.report.historyRows = static_cast<int>(traces.rows.size());
    traces.report.requests = static_cast<int>(traces.requests.size());
    traces.report.changes = *changes;
    traces.report.catalogComments = *comments;
    return traces;
}

Result<void> eraseRows(Connection &connection, const QVector<HeldRow> &rows)
{
    QVector<QVariantList> values;
    for (const HeldRow &row : rows) {
        if (row.seal.link == 0) {
            return fail(ErrorCode::Conflict, QString::number(row.fields.item), u"rows are not sealed yet"_s);
        }
        values.append({textHashes(row.fields, row.seal.salt), row.fields.id});
    }
    return connection.runMany(u"UPDATE approval_history SET old_value = NULL, new_value = NULL, comment = NULL, "
                              "undo_facts = NULL, salt = NULL, text_hashes = ? WHERE id = ?"_s,
        values);
}

Result<void> run(Connection &connection, const QString &sql, const QVariantList &values)
{
    const auto done = connection.run(sql, values);
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

Result<void> eraseTexts(Connection &connection, const Traces &traces)
{
    const qint64 id = traces.item.id.value();
    QVector<QVariantList> copies;
    for (const auto &[item, number] : traces.copies) {
        copies.append({item, number});
    }
    auto done = run(connection, u"DELETE FROM item_texts WHERE item_id = ?"_s, {id});
    if (done) {
        done = connection.runMany(u"DELETE FROM item_texts WHERE item_id = ? AND number = ?"_s, copies);
    }
    if (done) {
        done = updateSearch(connection, {{traces.item.id, searchText(traces.item.object, {})}});
    }
    return done;
}

/// Plans that wrote or would write it can be neither applied (their hash fits no more) nor rolled back (nobody knows
/// any more what stood there).
Result<void> erasePlans(Connection &connection, qint64 item)
{
    QVector<QVariantList> tables;
    auto done = connection.forEach(u"SELECT DISTINCT plan_id, object_path FROM import_changes WHERE item_id = ?"_s,
        {item}, [&](const QSqlQuery &row) {
            const ObjectPath object = ObjectPath::fromJson(row.value(1).toString());
            tables.append({row.value(0).toString(), object.tablePath().toJson()});
        });
    if (done) { // whatever was sent for its table: one statement names all columns
        done = connection.runMany(u"UPDATE import_statements SET sql = '', parameters = '[]', error_detail = '' "
                                  "WHERE plan_id = ? AND table_path = ?"_s,
            tables);
    }
    if (done) { // a refusal quotes the statement, and stands at every column of it
        done = run(connection,
            u"UPDATE import_changes SET error_detail = '' WHERE error_detail <> '' "
            "AND plan_id IN (SELECT c.plan_id FROM import_changes c WHERE c.item_id = ?)"_s,
            {item});
    }
    return done ? run(connection,
               u"UPDATE import_changes SET base = NULL, catalog = NULL, ours = NULL, read_back = NULL, "
               "state = 'refused', error_code = ?, error_detail = 'erased' WHERE item_id = ?"_s,
               {errorCodeName(ErrorCode::NotPermitted), item})
                : done;
}

/// What a running apply reads back would come to stand behind the erasure.
Result<void> checkNotApplied(Connection &connection, ItemId item)
{
    const auto plan = connection.value(u"SELECT max(p.plan_id) FROM import_changes c JOIN import_plans p "
                                       "ON p.plan_id = c.plan_id AND p.state = 'applying' WHERE c.item_id = ?"_s,
        {item.value()});
    if (!plan) {
        return fail(plan.error());
    }
    return plan->isNull() ? Result<void>() : fail(ErrorCode::Conflict, plan->toString(), u"a plan is being applied"_s);
}

Result<void> eraseItem(Connection &connection, const Traces &traces, const QDateTime &now)
{
    return run(connection,
        u"UPDATE metadata_items SET original_value = NULL, original_known = 0, original_ours = 0, generated_value = "
        u"'', "
        "current_value = '', catalog_value = NULL, catalog_value_known = 0, status = 'pending', needs_work = 1, "
        "needs_work_reason = 'erased', checks = NULL, checks_revision = 0, score = NULL, data_sample = NULL, "
        "generation_prompt = NULL, import_error = NULL, text_author = NULL, restored_at = NULL, restored_version = "
        "NULL, "
        "version = ?, updated_at = ? WHERE id = ?"_s,
        {traces.item.version + 1, bindTime(now), traces.item.id.value()});
}

/// From here on the record vouches for an item without a text.
HistoryFields erasedRow(const Item &item, const Actor &actor, const QDateTime &now)
{
    HistoryRow row;
    row.item = item.id;
    row.action = action::erased;
    row.newText = u""_s;
    row.oldStatus = item.status;
    row.newStatus = Status::Pending;
    row.itemVersion = item.version + 1;
    row.actor = actor;
    row.time = now;
    HistoryFields fields = fieldsOf(row);
    fields.needsWork = 1;
    return fields;
}

/// The row that offered the text vouched for the other item's own as well: another one takes its place.
HistoryFields stillThere(const Item &item, const Actor &actor, const QDateTime &now)
{
    HistoryRow row;
    row.item = item.id;
    row.action = action::offered;
    row.comment = u"erased"_s;
    row.oldText = row.newText = item.current.isNull() ? u""_s : item.current;
    row.oldStatus = row.newStatus = item.status;
    row.itemVersion = item.version;
    row.actor = actor;
    row.time = now;
    HistoryFields fields = fieldsOf(row);
    fields.needsWork = item.needsWork ? 1 : 0;
    return fields;
}

/// `trusted`: other items that were as the record said until now.
Result<void> record(Connection &connection, const Traces &traces, const QVector<ItemId> &trusted, const Actor &actor,
    const QDateTime &now)
{
    const auto others = itemsById(connection, trusted);
    if (!others) {
        return fail(others.error());
    }
    QVector<HistoryFields> rows = {erasedRow(traces.item, actor, now)};
    for (const Item &other : *others) {
        rows << stillThere(other, actor, now);
    }
    if (auto written = writeHistory(connection, std::move(rows)); !written) {
        return written;
    }
    QJsonArray erased; // verifying takes no other row without its texts
    for (const HeldRow &row : traces.rows) {
        erased.append(row.fields.id);
    }
    const ErasedText &report = traces.report;
    return appendEvent(connection, u"erasure"_s, actor.person,
        {{u"what"_s, u"item"_s}, {u"item"_s, report.item.value()}, {u"history_rows"_s, report.historyRows},
            {u"rows"_s, erased}, {u"texts"_s, report.texts}, {u"requests"_s, report.requests},
            {u"changes"_s, report.changes}},
        now);
}

/// Those of them that are as the record says.
Result<QVector<ItemId>> trustedOf(Connection &connection, QVector<ItemId> items)
{
    if (items.isEmpty()) {
        return items;
    }
    const auto outside = changedOutside(connection, items);
    if (!outside) {
        return fail(outside.error());
    }
    items.removeIf([&](ItemId item) { return outside->contains(item); });
    return items;
}

} // namespace

Result<ErasedText> previewErasure(Connection &connection, ItemId item)
{
    return findTraces(connection, item).map([](const Traces &traces) { return traces.report; });
}

Result<ErasedText> eraseItemText(Connection &connection, ItemId item, const Actor &actor, const QDateTime &now)
{
    const auto idle = checkNotApplied(connection, item);
    const auto traces = idle ? findTraces(connection, item) : fail(idle.error());
    if (!traces) {
        return fail(traces.error());
    }
    const auto trusted = trustedOf(connection, traces->offeredTo); // while their rows still say something
    auto done = trusted ? eraseRows(connection, traces->rows) : fail(trusted.error());
    if (done) {
        done = eraseTexts(connection, *traces);
    }
    if (done) {
        done = eraseRequestTexts(connection, traces->requests);
    }
    if (done) {
        done = erasePlans(connection, item.value());
    }
    if (done) {
        const SnapshotRow snapshot = snapshotRow(traces->item);
        done = run(connection, u"UPDATE %1 SET comment = NULL WHERE %2"_s.arg(snapshot.table, snapshot.condition),
            snapshot.values);
    }
    if (done) {
        done = eraseItem(connection, *traces, now);
    }
    if (done) {
        done = record(connection, *traces, *trusted, actor, now);
    }
    return done ? Result<ErasedText>(traces->report) : fail(done.error());
}

Result<QVector<ItemRef>> erasedItems(Connection &connection)
{
    QVector<ItemRef> items;
    auto read = connection.forEach(
        u"SELECT metadata_item_id, max(item_version) FROM approval_history WHERE action = 'erased' "
        "GROUP BY metadata_item_id"_s,
        {}, [&](const QSqlQuery &row) {
            items.append({ItemId(row.value(0).toLongLong()), row.value(1).toInt()});
        });
    return read ? Result<QVector<ItemRef>>(std::move(items)) : fail(read.error());
}

Result<QVector<Drafts::Erased>> erasedWords(Connection &connection)
{
    QHash<ItemId, QDateTime> times;
    auto read = connection.forEach(
        u"SELECT h.metadata_item_id, %1 FROM approval_history h WHERE h.action = 'erased' ORDER BY h.id"_s.arg(
            sql::timeText(connection.dialect(), u"h.timestamp"_s)),
        {}, [&](const QSqlQuery &row) {
            times.insert(ItemId(row.value(0).toLongLong()), fromIsoTime(row.value(1).toString())); // the newest stays
        });
    const auto items = read ? itemsById(connection, times.keys()) : fail(read.error());
    if (!items) {
        return fail(items.error());
    }
    QVector<Drafts::Erased> words;
    for (const Item &item : *items) {
        const QDateTime at = times.value(item.id);
        words.append({objectWords + item.object.key(item.source), at});
        words.append({groupWords + wordsName(groupOf(item)), at});
        words.append({planWords + QString::number(item.id.value()), at});
    }
    return words;
}

} // namespace metaflow::store
