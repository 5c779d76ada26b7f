#include "core/store/HistoryFields.h"

#include "core/base/Clock.h"
#include "core/store/Dialect.h"
#include "core/store/Sha256.h"
#include "core/store/Texts.h"

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

QString textOrNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

Comment commentOrNull(const QString &text)
{
    return text.isEmpty() ? Comment() : Comment(text);
}

QString readText(const QSqlQuery &query, int column)
{
    const QString text = query.value(column).toString();
    return text.isNull() && !query.isNull(column) ? u""_s : text;
}

Comment readComment(const QSqlQuery &query, int column)
{
    return query.isNull(column) ? Comment() : Comment(readText(query, column));
}

std::optional<qint64> readNumber(const QSqlQuery &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.value(column).toLongLong());
}

QVariant bindNumber(const std::optional<qint64> &number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<qint64>());
}

QVariant bindNullable(const QString &text)
{
    return text.isNull() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

std::optional<Status> statusOrNone(const QString &name)
{
    return name.isNull() ? std::nullopt : statusFromName(name);
}

} // namespace

HistoryFields fieldsOf(const HistoryRow &row)
{
    HistoryFields fields;
    fields.id = row.id;
    fields.item = row.item.value();
    fields.action = row.action;
    fields.oldStatus = row.oldStatus ? statusName(*row.oldStatus) : QString();
    fields.newStatus = row.newStatus ? statusName(*row.newStatus) : QString();
    fields.oldText = row.oldText;
    fields.newText = row.newText;
    fields.comment = commentOrNull(row.comment);
    fields.itemVersion = row.itemVersion;
    fields.viaCount = row.actor.via.count;
    fields.run = row.run.isNone() ? std::nullopt : std::optional(row.run.value());
    fields.user = textOrNull(row.actor.person.name);
    fields.userSource = userSourceName(row.actor.person.source);
    fields.via = textOrNull(row.actor.via.name);
    fields.time = isoTime(row.time);
    fields.batch = textOrNull(row.batch.value());
    fields.plan = textOrNull(row.plan.value());
    fields.statement = textOrNull(row.statementId);
    return fields;
}

HistoryRow rowOf(const HistoryFields &fields, const Seal &seal)
{
    HistoryRow row;
    row.id = fields.id;
    row.item = ItemId(fields.item);
    row.action = fields.action;
    row.oldText = fields.oldText;
    row.newText = fields.newText;
    row.oldStatus = statusOrNone(fields.oldStatus);
    row.newStatus = statusOrNone(fields.newStatus);
    row.itemVersion = static_cast<int>(fields.itemVersion.value_or(0));
    row.comment = fields.comment.value_or(QString());
    row.actor.person = {fields.user, userSourceFromName(fields.userSource)};
    row.actor.via = {fields.via.isNull() ? u"earlier tool"_s : fields.via, int(fields.viaCount.value_or(1))};
    row.time = fromIsoTime(fields.time);
    row.batch = BatchId(fields.batch);
    row.run = RunId(fields.run.value_or(0));
    row.plan = PlanId(fields.plan);
    row.statementId = fields.statement;
    row.linkId = seal.link;
    row.erased = !seal.textHashes.isNull();
    return row;
}

QString historyColumns(Dialect dialect)
{
    const auto text = [&](const QString &column) { return sql::exactText(dialect, column); };
    return u"h.id, h.metadata_item_id, h.action, h.old_status, h.new_status, %1, %2, %3, h.undo_facts, h.item_version, "
           "h.via_count, h.run_id, h.user_name, h.user_source, h.via, %4, h.batch_id, h.plan_id, h.statement_id, "
           "h.needs_work, h.object_hash, h.link_id, h.row_hash, h.salt, h.text_hashes"_s.arg(text(u"h.old_value"_s),
               text(u"h.new_value"_s), text(u"h.comment"_s), sql::timeText(dialect, u"h.timestamp"_s));
}

HistoryFields readFields(const QSqlQuery &query)
{
    HistoryFields fields;
    int column = 0;
    fields.id = query.value(column++).toLongLong();
    fields.item = query.value(column++).toLongLong();
    for (QString *text : {&fields.action, &fields.oldStatus, &fields.newStatus}) {
        *text = readText(query, column++);
    }
    for (Comment *text : {&fields.oldText, &fields.newText, &fields.comment, &fields.undoFacts}) {
        *text = readComment(query, column++);
    }
    for (auto *number : {&fields.itemVersion, &fields.viaCount, &fields.run}) {
        *number = readNumber(query, column++);
    }
    for (QString *text :
        {&fields.user, &fields.userSource, &fields.via, &fields.time, &fields.batch, &fields.plan, &fields.statement}) {
        *text = readText(query, column++);
    }
    fields.needsWork = readNumber(query, column++);
    fields.objectHash = readText(query, column++);
    return fields;
}

Seal readSeal(const QSqlQuery &query)
{
    int column = historyColumnCount - 4;
    Seal seal;
    seal.link = query.value(column++).toLongLong();
    for (QString *text : {&seal.hash, &seal.salt, &seal.textHashes}) {
        *text = readText(query, column++);
    }
    return seal;
}

QString objectHash(const QString &pathJson, qint64 source)
{
    constexpr qsizetype kept = 16; // bytes; nobody finds a second path for them
    const QByteArray from = QByteArray::number(source) + ':' + pathJson.toUtf8();
    return QString::fromLatin1(bytesOf(sha256({viewOf(from)})).first(kept).toHex());
}

RowColumns historyInsertColumns()
{
    using enum RowColumn::Type;
    return {{u"id"_s, Integer}, {u"metadata_item_id"_s, Integer}, {u"action"_s, Text}, {u"old_status"_s, Text},
        {u"new_status"_s, Text}, {u"old_value"_s, Text}, {u"new_value"_s, Text}, {u"comment"_s, Text},
        {u"undo_facts"_s, Text}, {u"item_version"_s, Integer}, {u"via_count"_s, Integer}, {u"run_id"_s, Integer},
        {u"user_name"_s, Text}, {u"user_source"_s, Text}, {u"via"_s, Text}, {u"timestamp"_s, Time},
        {u"batch_id"_s, Text}, {u"plan_id"_s, Text}, {u"statement_id"_s, Text}, {u"needs_work"_s, Integer},
        {u"object_hash"_s, Text}, {u"link_id"_s, Integer}, {u"row_hash"_s, Text}, {u"salt"_s, Text}};
}

QVariantList historyInsertValues(const HistoryFields &fields, const Seal &seal)
{
    return {fields.id, fields.item, fields.action, bindNullable(fields.oldStatus), bindNullable(fields.newStatus),
        bindComment(fields.oldText), bindComment(fields.newText), bindComment(fields.comment),
        bindComment(fields.undoFacts), bindNumber(fields.itemVersion), bindNumber(fields.viaCount),
        bindNumber(fields.run), bindNullable(fields.user), bindNullable(fields.userSource), bindNullable(fields.via),
        bindNullable(fields.time), bindNullable(fields.batch), bindNullable(fields.plan),
        bindNullable(fields.statement), bindNumber(fields.needsWork), bindNullable(fields.objectHash), seal.link,
        seal.hash, seal.salt};
}

} // namespace metaflow::store
