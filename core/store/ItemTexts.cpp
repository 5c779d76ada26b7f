#include "core/store/ItemTexts.h"

#include "core/base/Clock.h"
#include "core/store/Dialect.h"
#include "core/store/Items.h"
#include "core/store/Texts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

Result<QHash<qint64, int>> lastNumbers(Connection &connection, const QVector<NewText> &texts)
{
    QVector<qint64> ids;
    for (const NewText &text : texts) {
        ids << text.item.value();
    }
    const RowSet set = idSet(connection.dialect(), ids);
    QHash<qint64, int> numbers;
    auto read = connection.forEach(
        u"SELECT t.item_id, max(t.number) FROM item_texts t WHERE t.item_id IN %1 GROUP BY t.item_id"_s.arg(set.sql),
        set.values, [&](const QSqlQuery &row) { numbers.insert(row.value(0).toLongLong(), row.value(1).toInt()); });
    if (!read) {
        return fail(read.error());
    }
    return numbers;
}

QVariant bindNumber(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<int>());
}

ItemText readText(const QSqlQuery &row)
{
    ItemText text;
    text.item = ItemId(row.value(0).toLongLong());
    text.number = row.value(1).toInt();
    text.text = row.value(2).toString();
    text.origin = textOriginFromName(row.value(3).toString());
    text.request = RequestId(row.value(4).toLongLong());
    text.author = row.value(5).toString();
    text.score = row.isNull(6) ? std::nullopt : std::optional(row.value(6).toInt());
    text.createdAt = fromIsoTime(row.value(7).toString());
    text.matchPercent = row.isNull(8) ? std::nullopt : std::optional(row.value(8).toInt());
    text.from = ObjectPath::fromJson(row.value(9).toString());
    return text;
}

} // namespace

Result<void> addTexts(Connection &connection, const QVector<NewText> &texts, const QDateTime &now, bool freshItems)
{
    auto numbers = freshItems ? Result<QHash<qint64, int>>() : lastNumbers(connection, texts);
    if (!numbers) {
        return fail(numbers.error());
    }
    using enum RowColumn::Type;
    const RowColumns columns = {{u"item_id"_s, Integer}, {u"number"_s, Integer}, {u"text"_s, Text}, {u"origin"_s, Text},
        {u"request_id"_s, Integer}, {u"run_id"_s, Integer}, {u"author"_s, Text}, {u"score"_s, Integer},
        {u"created_at"_s, Text}, {u"match_percent"_s, Integer}, {u"from_path"_s, Text}};
    RowValues rows;
    rows.reserve(texts.size());
    for (const NewText &text : texts) {
        rows << QVariantList{text.item.value(), ++(*numbers)[text.item.value()], bindText(text.text),
            textOriginName(text.origin), bindId(text.request.value()), bindId(text.run.value()),
            bindTextOrNull(text.author), bindNumber(text.score), isoTime(now), bindNumber(text.matchPercent),
            text.from.parts.isEmpty() ? bindTextOrNull({}) : bindText(text.from.toJson())};
    }
    return insertRows(connection, u"item_texts"_s, columns, rows);
}

Result<void> updateSearch(Connection &connection, const QVector<std::pair<ItemId, QString>> &entries)
{
    using enum RowColumn::Type;
    RowValues rows;
    rows.reserve(entries.size());
    for (const auto &[id, text] : entries) {
        rows << QVariantList{id.value(), text};
    }
    return insertRows(connection, u"item_search"_s, {{u"item_id"_s, Integer}, {u"folded"_s, Text}}, rows,
        u"ON CONFLICT (item_id) DO UPDATE SET folded = excluded.folded"_s);
}

Result<QVector<ItemText>> textsOf(Connection &connection, ItemId id)
{
    QVector<ItemText> texts;
    auto read = connection.forEach(
        u"SELECT item_id, number, %1, origin, request_id, author, score, created_at, match_percent, from_path "
        "FROM item_texts WHERE item_id = ? ORDER BY number"_s.arg(sql::exactText(connection.dialect(), u"text"_s)),
        {id.value()}, [&](const QSqlQuery &row) { texts << readText(row); });
    if (!read) {
        return fail(read.error());
    }
    return texts;
}

Result<QHash<ItemId, int>> offeredBeside(Connection &connection, const QVector<ItemId> &ids)
{
    QVector<qint64> numbers;
    for (const ItemId id : ids) {
        numbers << id.value();
    }
    const RowSet set = idSet(connection.dialect(), numbers);
    QHash<ItemId, int> counts;
    auto read = connection.forEach(
        u"SELECT i.id, count(DISTINCT t.text) FROM %1 r JOIN metadata_items i ON i.id = r.id "
        "JOIN item_texts t ON t.item_id = i.id WHERE i.reviewed_at IS NOT NULL AND t.created_at > %2 "
        "AND t.origin IN ('model', 'memory', 'upload', 'earlier') AND t.text <> i.current_value GROUP BY i.id"_s.arg(
            set.sql, sql::timeText(connection.dialect(), u"i.reviewed_at"_s)),
        set.values,
        [&](const QSqlQuery &row) { counts.insert(ItemId(row.value(0).toLongLong()), row.value(1).toInt()); });
    return read ? Result<QHash<ItemId, int>>(std::move(counts)) : fail(read.error());
}

Result<QDateTime> promptErasedAt(Connection &connection, ItemId id)
{
    const auto time = connection.value(
        u"SELECT coalesce(g.erased_at, '') FROM item_texts t JOIN generation_runs g ON g.id = t.run_id "
        "JOIN metadata_items i ON i.id = t.item_id WHERE t.item_id = ? AND t.request_id IS NOT NULL "
        "ORDER BY CASE WHEN t.text = i.current_value THEN 0 ELSE 1 END, t.number DESC LIMIT 1"_s,
        {id.value()});
    if (!time) {
        return fail(time.error());
    }
    const QString text = time->toString();
    return text.isEmpty() ? QDateTime() : fromIsoTime(text);
}

Result<QString> promptOf(Connection &connection, ItemId id)
{
    const auto body
        = connection.value(u"SELECT q.body FROM item_texts t JOIN generation_requests q ON q.id = t.request_id "
                           "JOIN metadata_items i ON i.id = t.item_id WHERE t.item_id = ? "
                           "ORDER BY CASE WHEN t.text = i.current_value THEN 0 ELSE 1 END, t.number DESC LIMIT 1"_s,
            {id.value()});
    if (!body) {
        return fail(body.error());
    }
    if (const QByteArray packed = body->toByteArray(); !packed.isEmpty()) {
        return QString::fromUtf8(qUncompress(packed));
    }
    const auto prompt
        = connection.value(u"SELECT coalesce(generation_prompt, '') FROM metadata_items WHERE id = ?"_s, {id.value()});
    if (!prompt) {
        return fail(prompt.error());
    }
    if (!prompt->isValid()) {
        return fail(ErrorCode::ItemNotFound, QString::number(id.value()));
    }
    return prompt->toString();
}

} // namespace metaflow::store
