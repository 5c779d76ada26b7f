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

QCoro::Task<Rows> runInRanges(Reading *reading, StatementOfRange statementOf, QStringList names)
{
    // the warehouse compares texts by their bytes in UTF-8
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); });
    QVector<databricks::Row> all;
    qsizetype size = std::min(mostInRange, (names.size() + 1) / 2);
    for (qsizetype at = 0; at < names.size();) {
        const qsizetype end = std::min(at + size, names.size());
        NameRange range;
        range.from = at > 0 ? names.at(at) : QString();
        range.below = end < names.size() ? names.at(end) : QString();
        databricks::Statement statement = statementOf(range);
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

} // namespace metaflow::catalog
