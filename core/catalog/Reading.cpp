#include "core/catalog/Reading.h"

#include "core/databricks/Session.h"

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

QCoro::Task<Rows> runInBatches(Reading *reading, StatementOfNames statementOf, QStringList names)
{
    QVector<databricks::Row> all;
    qsizetype size = mostNames;
    for (qsizetype at = 0; at < names.size();) {
        const QStringList some = names.mid(at, size);
        databricks::Statement statement = statementOf(some);
        Rows rows = co_await run(reading, std::move(statement));
        if (isTooLarge(rows) && some.size() > 1) {
            size = some.size() / 2;
            continue;
        }
        if (!rows) {
            co_return rows;
        }
        all.append(std::move(*rows));
        at += some.size();
    }
    co_return all;
}

} // namespace metaflow::catalog
