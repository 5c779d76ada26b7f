#include "core/catalog/Reading.h"

#include "core/databricks/Session.h"

#include <algorithm>

namespace metaflow::catalog {

QCoro::Task<Rows> run(Reading *reading, databricks::Statement statement)
{
    ++reading->statements;
    Result<databricks::StatementResult> result
        = co_await reading->session.execute(std::move(statement), reading->stop.get_token());
    ++reading->ended;
    reading->progress.report({.done = reading->ended, .total = reading->statements});
    if (!result) {
        co_return fail(result.error());
    }
    if (result->truncated) {
        co_return fail(ErrorCode::ResultTooLarge, reading->catalog);
    }
    co_return std::move(result->rows);
}

bool isTooLarge(const Rows &rows)
{
    return !rows && rows.error().code == ErrorCode::ResultTooLarge;
}

QCoro::Task<Rows> runInPieces(Reading *reading, StatementOfPiece statementOf, qsizetype count, qsizetype most)
{
    QVector<databricks::Row> all;
    qsizetype size = most;
    for (qsizetype at = 0; at < count;) {
        const qsizetype end = std::min(at + size, count);
        databricks::Statement statement = statementOf(at, end);
        Rows rows = co_await run(reading, std::move(statement));
        if (isTooLarge(rows) && end - at > 1) {
            size = (end - at) / 2;
            continue;
        }
        if (!rows) {
            co_return rows;
        }
        all.append(std::move(*rows));
        at = end;
    }
    co_return all;
}

StatementOfPiece byRange(std::function<databricks::Statement(const NameRange &range)> statementOf, QStringList names)
{
    // the warehouse compares texts by their bytes in UTF-8
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); });
    return [statementOf = std::move(statementOf), names = std::move(names)](qsizetype from, qsizetype end) {
        NameRange range;
        range.from = from > 0 ? names.at(from) : QString();
        range.below = end < names.size() ? names.at(end) : QString();
        return statementOf(range);
    };
}

} // namespace metaflow::catalog
