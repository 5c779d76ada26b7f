#include "core/store/WorkCounts.h"

#include "core/base/Clock.h"
#include "core/model/History.h"
#include "core/store/Dialect.h"
#include "core/store/ItemQuery.h"
#include "core/store/Texts.h"

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

Result<qint64> numberOf(Connection &connection, const QString &sql, const QVariantList &values)
{
    const auto number = connection.value(sql, values);
    return number ? Result<qint64>(number->toLongLong()) : fail(number.error());
}

Result<void> countStatuses(Connection &connection, WorkCounts &counts)
{
    const QString status = sql::status(connection.dialect(), u"i"_s);
    return connection.forEach(
        u"SELECT %1, count(*) FROM metadata_items i WHERE i.duplicate_of IS NULL GROUP BY %1"_s.arg(status), {},
        [&](const QSqlQuery &row) {
            const qint64 items = row.value(1).toLongLong();
            counts.total += items;
            if (const auto known = statusFromName(row.value(0).toString())) {
                counts.byStatus[*known] += items;
            }
        });
}

Result<qint64> countFlawed(Connection &connection)
{
    return numberOf(connection,
        u"SELECT count(*) FROM metadata_items i WHERE i.duplicate_of IS NULL AND %1 = ? AND i.score < 100"_s.arg(
            sql::status(connection.dialect(), u"i"_s)),
        {statusName(Status::Pending)});
}

/// Batches carry the time; their rows are read by the index of the batch. From the newest back, so that years of
/// decisions cost nothing. Of a batch one row says what it was: dismissing a finding is no decision.
Result<qint64> countDecided(Connection &connection, const QString &person, const QDateTime &since)
{
    return numberOf(connection,
        u"SELECT coalesce(sum(b.size), 0) FROM decision_batches b WHERE b.user_name = ? AND b.is_undo = 0 "
        "AND b.undone_by IS NULL AND b.id > coalesce((SELECT o.id FROM decision_batches o WHERE o.user_name = ? "
        "AND o.made_at < ? ORDER BY o.id DESC LIMIT 1), 0) AND coalesce((SELECT h.action FROM approval_history h "
        "WHERE h.batch_id = b.batch_id LIMIT 1), '') <> ?"_s,
        {bindText(person), bindText(person), isoTime(since), QString(action::dismissed)});
}

} // namespace

Result<qint64> countItems(Connection &connection, const ItemFilter &filter)
{
    const Dialect dialect = connection.dialect();
    const ItemQuery query = itemQuery(dialect, filter);
    if (filter.needsWork.value_or(false) || filter.catalogChanged || filter.conflict) {
        // Few of many, with an index of their own: SQLite walks it where the order of a list is asked for, and
        // everything else where it is not.
        return numberOf(connection,
            u"SELECT count(*) FROM (SELECT i.id FROM metadata_items i WHERE %1 ORDER BY %2 LIMIT 2000000000) c"_s.arg(
                query.where, itemOrder(dialect, {})),
            query.values);
    }
    return numberOf(connection, u"SELECT count(*) FROM metadata_items i WHERE %1"_s.arg(query.where), query.values);
}

Result<WorkCounts> workCounts(Connection &connection, const WorkQuestion &question, const std::function<bool()> &wanted)
{
    WorkCounts counts;
    Result<void> done = countStatuses(connection, counts);
    const auto count = [&](qint64 &into, const std::function<Result<qint64>()> &ask) {
        if (done && wanted && !wanted()) {
            done = fail(ErrorCode::Cancelled);
        }
        if (!done) {
            return;
        }
        if (const auto number = ask()) {
            into = *number;
        } else {
            done = fail(number.error());
        }
    };
    const auto counted
        = [&](qint64 &into, const ItemFilter &filter) { count(into, [&] { return countItems(connection, filter); }); };
    ItemFilter needsWork, changed, conflicts, assigned;
    needsWork.needsWork = true;
    changed.catalogChanged = true;
    conflicts.conflict = true;
    assigned.assignedTo = question.person;
    count(counts.flawed, [&] { return countFlawed(connection); });
    counted(counts.needsWork, needsWork);
    counted(counts.catalogChanged, changed);
    counted(counts.conflicts, conflicts);
    if (!question.person.isEmpty()) {
        counted(counts.assigned, assigned);
        count(counts.decided, [&] { return countDecided(connection, question.person, question.since); });
    }
    counts.filters.resize(question.filters.size());
    for (qsizetype i = 0; i < question.filters.size(); ++i) {
        counted(counts.filters[i], question.filters.at(i));
    }
    return done ? Result<WorkCounts>(counts) : fail(done.error());
}

} // namespace metaflow::store
