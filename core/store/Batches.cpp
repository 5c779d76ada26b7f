#include "core/store/Batches.h"

#include "core/base/Clock.h"
#include "core/store/Texts.h"

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

Result<Batch> readBatch(Connection &connection, const QString &condition, const QVariantList &values)
{
    Batch found;
    auto read = connection.forEach(
        u"SELECT batch_id, is_undo, user_name, undoes, undone_by, id, size FROM decision_batches WHERE %1"_s.arg(
            condition),
        values, [&](const QSqlQuery &row) {
            found.id = BatchId(row.value(0).toString());
            found.isUndo = row.value(1).toInt() != 0;
            found.person = row.value(2).toString();
            found.undoes = BatchId(row.value(3).toString());
            found.undoneBy = BatchId(row.value(4).toString());
            found.number = row.value(5).toLongLong();
            found.size = row.value(6).toLongLong();
        });
    if (!read) {
        return fail(read.error());
    }
    if (found.id.isNone()) {
        return fail(ErrorCode::NotFound, values.first().toString());
    }
    return found;
}

} // namespace

Result<void> growBatch(Connection &connection, const Batch &batch, qsizetype size, const QDateTime &now)
{
    auto done = connection.run(
        u"INSERT INTO decision_batches (batch_id, is_undo, user_name, made_at, size, undoes) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (batch_id) DO UPDATE SET size = decision_batches.size + excluded.size, "
        "undone_by = NULL"_s,
        {batch.id.value(), bindFlag(batch.isUndo), bindText(batch.person), isoTime(now), QVariant(size),
            bindTextOrNull(batch.undoes.value())});
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

Result<Batch> batch(Connection &connection, const BatchId &id)
{
    return readBatch(connection, u"batch_id = ?"_s, {bindText(id.value())});
}

Result<Batch> newestBatch(Connection &connection, const QString &person, qint64 before)
{
    return readBatch(connection,
        u"user_name = ? AND id < ? AND is_undo = 0 AND undone_by IS NULL ORDER BY id DESC LIMIT 1"_s,
        {bindText(person), before});
}

Result<void> markUndone(Connection &connection, const BatchId &batch, const BatchId &by)
{
    auto done = connection.run(
        u"UPDATE decision_batches SET undone_by = ? WHERE batch_id = ?"_s, {by.value(), batch.value()});
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

} // namespace metaflow::store
