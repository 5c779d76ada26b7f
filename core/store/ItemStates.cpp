#include "core/store/ItemStates.h"

#include "core/base/Clock.h"
#include "core/store/ChainWriter.h"
#include "core/store/Dialect.h"
#include "core/store/ItemRows.h"
#include "core/store/ItemTexts.h"
#include "core/store/Texts.h"
#include "core/store/UndoFacts.h"

#include <QRegularExpression>
#include <QThreadPool>

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

using enum RowColumn::Type;

QVariant bindScore(const std::optional<int> &score)
{
    return score ? QVariant(*score) : QVariant(QMetaType::fromType<int>());
}

/// `version = r.version` -> `version = ?2`, by the place of the column.
QString numbered(const QString &assignments, const RowColumns &columns)
{
    static const QRegularExpression name(u"\\br\\.(\\w+)"_s);
    QString text;
    qsizetype from = 0;
    for (auto found = name.globalMatch(assignments); found.hasNext();) {
        const auto match = found.next();
        const auto column = std::find_if(
            columns.begin(), columns.end(), [&](const RowColumn &one) { return one.name == match.capturedView(1); });
        Q_ASSERT(column != columns.end());
        text += QStringView(assignments).mid(from, match.capturedStart() - from);
        text += u'?' + QString::number(column - columns.begin() + 1);
        from = match.capturedEnd();
    }
    return text + assignments.mid(from);
}

/// Updates some columns of many items; `assignments` name the set's columns as r.x, the first column is the id.
/// SQLite works in this process: one prepared statement for each row takes half the time of a set, which has to be
/// written as JSON, read, and kept in a table of its own before the first row changes. OR FAIL: a statement that may
/// end half-way because of the table's trigger keeps a copy of every page it writes, unless it need not undo itself;
/// the transaction does that.
Result<void> updateItems(
    Connection &connection, const QString &assignments, const RowColumns &columns, const RowValues &rows)
{
    if (connection.dialect() == Dialect::Sqlite) {
        return rows.isEmpty()
            ? Result<void>()
            : connection.runMany(
                u"UPDATE OR FAIL metadata_items SET %1 WHERE id = ?1"_s.arg(numbered(assignments, columns)), rows);
    }
    constexpr qsizetype block = 20000; // keeps what is bound at some megabytes
    for (qsizetype from = 0; from < rows.size(); from += block) {
        const RowSet set = rowSet(connection.dialect(), columns, rows.mid(from, block));
        auto done = connection.run(
            u"UPDATE metadata_items SET %1 FROM %2 AS r WHERE metadata_items.id = r.id"_s.arg(assignments, set.sql),
            set.values);
        if (!done) {
            return fail(done.error());
        }
    }
    return {};
}

QVariantList reviewValues(const ItemState &after, const QDateTime &now)
{
    const bool restored = after.contentVersion != after.version;
    const QVariant none(QMetaType::fromType<int>());
    return {after.id.value(), after.version, statusName(after.status), bindFlag(after.needsWork),
        bindTextOrNull(after.needsWorkReason), bindTextOrNull(after.reviewedBy), bindTextOrNull(after.reviewedAt),
        bindTime(now), restored ? QVariant(after.version) : none, restored ? QVariant(after.contentVersion) : none};
}

const RowColumns &reviewColumns()
{
    static const RowColumns columns = {{u"id"_s, Integer}, {u"version"_s, Integer}, {u"status"_s, Text},
        {u"needs_work"_s, Integer}, {u"reason"_s, Text}, {u"reviewer"_s, Text}, {u"reviewed_at"_s, Time},
        {u"updated_at"_s, Time}, {u"restored_at"_s, Integer}, {u"restored_version"_s, Integer}};
    return columns;
}

QString reviewAssignments()
{
    return u"version = r.version, status = r.status, needs_work = r.needs_work, needs_work_reason = r.reason, "
           "reviewed_by = r.reviewer, reviewed_at = r.reviewed_at, updated_at = r.updated_at, "
           "restored_at = r.restored_at, restored_version = r.restored_version"_s;
}

/// Items whose text stays: the bulk of every bulk.
Result<void> writeReview(Connection &connection, const QVector<StateChange> &changes, const QDateTime &now)
{
    RowValues rows;
    for (const StateChange &change : changes) {
        if (change.after.version != change.before.version && !changesWords(change.before, change.after)) {
            rows << reviewValues(change.after, now);
        }
    }
    return updateItems(connection, reviewAssignments(), reviewColumns(), rows);
}

Result<void> writeSearch(Connection &connection, const QHash<qint64, QString> &texts)
{
    const RowSet set = idSet(connection.dialect(), texts.keys());
    QVector<std::pair<ItemId, QString>> entries;
    auto done = connection.forEach(
        u"SELECT i.id, %1 FROM %2 r JOIN metadata_items i ON i.id = r.id"_s.arg(objectColumns(), set.sql), set.values,
        [&](const QSqlQuery &row) {
            const qint64 id = row.value(0).toLongLong();
            entries.append({ItemId(id), searchText(readObject(row, 1), texts.value(id))});
        });
    return done ? updateSearch(connection, entries) : done;
}

/// Items whose text changes. Their findings were made with less at hand than a recheck has, or come back from an older
/// state: no revision is known of them. In one statement with the version: the trigger raises it for whoever leaves it
/// alone.
Result<void> writeTexts(Connection &connection, const QVector<StateChange> &changes, const QDateTime &now)
{
    RowValues rows;
    QHash<qint64, QString> texts;
    for (const StateChange &change : changes) {
        if (changesWords(change.before, change.after)) {
            const ItemState &after = change.after;
            rows << reviewValues(after, now)
                    + QVariantList{bindText(after.text), bindTextOrNull(after.author), bindTextOrNull(after.checks),
                        bindScore(after.score)};
            texts.insert(after.id.value(), after.text);
        }
    }
    if (rows.isEmpty()) {
        return {};
    }
    const RowColumns columns = reviewColumns()
        + RowColumns{{u"text"_s, Text}, {u"author"_s, Text}, {u"checks"_s, Text}, {u"score"_s, Integer}};
    auto done = updateItems(connection,
        reviewAssignments()
            + u", current_value = r.text, text_author = r.author, checks = r.checks, score = r.score, "
              "checks_revision = 0"_s,
        columns, rows);
    return done ? writeSearch(connection, texts) : done;
}

Result<void> writeCatalogSide(Connection &connection, const QVector<StateChange> &changes)
{
    RowValues rows;
    for (const auto &[before, after, fields] : changes) {
        if (after.original != before.original || after.originalKnown != before.originalKnown
            || after.originalOurs != before.originalOurs || after.importError != before.importError
            || after.catalogValue != before.catalogValue || after.catalogValueKnown != before.catalogValueKnown
            || after.dataType != before.dataType) {
            rows << QVariantList{after.id.value(), bindComment(after.original), bindFlag(after.originalKnown),
                bindFlag(after.originalOurs), bindTextOrNull(after.importError), bindComment(after.catalogValue),
                bindFlag(after.catalogValueKnown), bindTextOrNull(after.dataType)};
        }
    }
    return updateItems(connection,
        u"original_value = r.original, original_known = r.known, original_ours = r.ours, import_error = r.error, "
        "catalog_value = r.found, catalog_value_known = r.found_known, data_type = r.type"_s,
        {{u"id"_s, Integer}, {u"original"_s, Text}, {u"known"_s, Integer}, {u"ours"_s, Integer}, {u"error"_s, Text},
            {u"found"_s, Text}, {u"found_known"_s, Integer}, {u"type"_s, Text}},
        rows);
}

Result<void> writeAssignments(Connection &connection, const QVector<StateChange> &changes)
{
    RowValues rows;
    for (const auto &[before, after, fields] : changes) {
        if (after.assignedTo != before.assignedTo) {
            rows << QVariantList{after.id.value(), bindTextOrNull(after.assignedTo)};
        }
    }
    return updateItems(connection, u"assigned_to = r.person"_s, {{u"id"_s, Integer}, {u"person"_s, Text}}, rows);
}

/// The row of history of each change.
QVector<HistoryFields> rowsOf(const QVector<StateChange> &changes)
{
    QVector<HistoryFields> rows;
    rows.reserve(changes.size());
    for (const auto &[before, after, fields] : changes) {
        HistoryFields row = fields;
        row.item = after.id.value();
        row.oldStatus = statusName(before.status);
        row.newStatus = statusName(after.status);
        row.oldText = before.text;
        row.newText = after.text;
        row.itemVersion = after.version;
        row.needsWork = after.needsWork ? 1 : 0;
        row.undoFacts = row.batch.isNull() ? Comment() : undoFacts(before, after); // only batches are undone
        rows << std::move(row);
    }
    return rows;
}

} // namespace

bool hasOpenSecurityFinding(const QString &checks)
{
    if (!checks.contains("\"security\""_L1)) {
        return false; // spares the parsing of most
    }
    return openSecurityFindings(findingsFromJson(checks)) > 0;
}

QString stateColumns(Dialect dialect)
{
    const auto text = [&](const QString &column) { return sql::exactText(dialect, column); };
    return u"i.id, i.version, i.status, %1, i.needs_work, %2, i.reviewed_by, %3, i.text_author, i.checks, i.score, "
           "%4, i.original_known, i.original_ours, i.import_error, %5, i.catalog_value_known, i.data_type, "
           "i.assigned_to, i.duplicate_of, i.restored_at, i.restored_version, %6"_s.arg(text(u"i.current_value"_s),
               text(u"i.needs_work_reason"_s), sql::timeText(dialect, u"i.reviewed_at"_s), text(u"i.original_value"_s),
               text(u"i.catalog_value"_s), sql::timeText(dialect, u"i.updated_at"_s));
}

ItemState readState(const QSqlQuery &row)
{
    ItemState state;
    int column = 0;
    state.id = ItemId(row.value(column++).toLongLong());
    state.version = row.value(column++).toInt();
    state.status = statusFromName(row.value(column++).toString()).value_or(Status::Pending);
    state.text = row.value(column++).toString();
    state.needsWork = row.value(column++).toInt() != 0;
    for (QString *text : {&state.needsWorkReason, &state.reviewedBy, &state.reviewedAt, &state.author, &state.checks}) {
        *text = row.value(column++).toString();
    }
    state.score = row.isNull(column) ? std::nullopt : std::optional(row.value(column).toInt());
    ++column;
    state.original = row.isNull(column) ? Comment() : Comment(row.value(column).toString());
    ++column;
    state.originalKnown = row.value(column++).toInt() != 0;
    state.originalOurs = row.value(column++).toInt() != 0;
    state.importError = row.value(column++).toString();
    state.catalogValue = row.isNull(column) ? Comment() : Comment(row.value(column).toString());
    ++column;
    state.catalogValueKnown = row.value(column++).toInt() != 0;
    state.dataType = row.value(column++).toString();
    state.assignedTo = row.value(column++).toString();
    state.duplicate = !row.isNull(column++);
    const bool restored = !row.isNull(column) && row.value(column).toInt() == state.version;
    state.contentVersion = restored ? row.value(column + 1).toInt() : state.version;
    state.updatedAt = fromIsoTime(row.value(column + 2).toString());
    return state;
}

bool wouldReplace(const ItemState &state, const QString &text)
{
    if (state.catalogValueKnown) {
        return !state.catalogValue.value_or(QString()).isEmpty() && state.catalogValue != text;
    }
    return state.originalKnown && !state.originalOurs && !state.original.value_or(QString()).isEmpty()
        && state.original != text;
}

Result<QHash<ItemId, ItemState>> loadStates(Connection &connection, const QVector<qint64> &ids)
{
    const Dialect dialect = connection.dialect();
    const RowSet set = idSet(dialect, ids);
    QHash<ItemId, ItemState> states;
    states.reserve(ids.size());
    auto read = connection.forEach(u"SELECT %1 FROM %2 r JOIN metadata_items i ON i.id = r.id ORDER BY i.id%3"_s.arg(
                                       stateColumns(dialect), set.sql, sql::forUpdate(dialect, u"i"_s)),
        set.values, [&](const QSqlQuery &row) {
            ItemState state = readState(row);
            states.insert(state.id, std::move(state));
        });
    if (!read) {
        return fail(read.error());
    }
    return states;
}

Result<void> writeStates(Connection &connection, const QVector<StateChange> &changes, const QDateTime &now)
{
    if (changes.isEmpty()) {
        return {};
    }
    const auto place = takeHistoryPlace(connection, changes.size());
    if (!place) {
        return fail(place.error());
    }
    // A quarter of a bulk's work is to hash its rows; the database writes the items meanwhile.
    constexpr qsizetype worthAThread = 50;
    std::packaged_task<SealedHistory()> seal([&changes, &place] { return sealedHistory(rowsOf(changes), *place); });
    auto sealing = seal.get_future();
    if (changes.size() < worthAThread) {
        seal();
    } else {
        QThreadPool::globalInstance()->start([&seal] { seal(); });
    }
    auto done = writeReview(connection, changes, now);
    if (done) {
        done = writeCatalogSide(connection, changes);
    }
    if (done) {
        done = writeAssignments(connection, changes);
    }
    if (done) {
        done = writeTexts(connection, changes, now);
    }
    const SealedHistory history = sealing.get();
    return done ? writeHistory(connection, history) : done;
}

} // namespace metaflow::store
