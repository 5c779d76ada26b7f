#include "app/cli/Json.h"
#include "app/cli/ReportText.h"

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

QJsonValue moneyJson(const std::optional<qint64> &microUsd)
{
    return microUsd ? QJsonValue(usdText(*microUsd)) : QJsonValue();
}

QJsonValue numberJson(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

template <typename Row> QJsonArray arrayOf(const QVector<Row> &rows, QJsonObject (*json)(const Row &))
{
    QJsonArray array;
    for (const Row &row : rows) {
        array.append(json(row));
    }
    return array;
}

QJsonObject coverageJson(const analytics::CoverageRow &row)
{
    return {{u"catalog"_s, row.catalog}, {u"schema"_s, row.schema}, {u"tables"_s, row.tables}, {u"total"_s, row.total},
        {u"described"_s, row.described}, {u"pending"_s, row.pending}, {u"approved"_s, row.approved},
        {u"rejected"_s, row.rejected}, {u"imported"_s, row.imported}};
}

QJsonObject statusJson(const analytics::StatusRow &row)
{
    return {{u"status"_s, statusName(row.status)}, {u"items"_s, row.items}};
}

QJsonObject dayJson(const analytics::DayRow &row)
{
    return {{u"day"_s, row.day.toString(Qt::ISODate)}, {u"generated"_s, row.generated}, {u"decided"_s, row.decided},
        {u"imported"_s, row.imported}};
}

QJsonObject reviewerJson(const analytics::ReviewerRow &row)
{
    return {{u"person"_s, row.person}, {u"approved"_s, row.approved}, {u"edited"_s, row.edited},
        {u"rejected"_s, row.rejected}, {u"days"_s, row.days}};
}

QJsonObject acceptanceJson(const analytics::AcceptanceRow &row)
{
    return {{u"name"_s, row.name}, {u"catalog"_s, textOrNull(row.catalog)}, {u"schema"_s, textOrNull(row.schema)},
        {u"as_proposed"_s, row.asProposed}, {u"edited"_s, row.edited}, {u"rejected"_s, row.rejected},
        {u"edit_distance"_s, numberJson(row.editDistance)}};
}

QJsonObject findingJson(const analytics::FindingRow &row)
{
    return {{u"check"_s, row.check}, {u"open"_s, row.open}, {u"dismissed"_s, row.dismissed}};
}

QJsonObject queueJson(const analytics::QueueRow &row)
{
    return {{u"from_days"_s, row.fromDays},
        {u"until_days"_s, row.untilDays > 0 ? QJsonValue(row.untilDays) : QJsonValue()},
        {u"after"_s, timeJson(row.after)}, {u"until"_s, timeJson(row.until)}, {u"items"_s, row.items}};
}

QJsonObject runRowJson(const analytics::RunRow &row)
{
    return {{u"run_id"_s, row.run.value()}, {u"started"_s, timeJson(row.started)}, {u"model"_s, row.model},
        {u"catalog"_s, row.catalog}, {u"state"_s, row.state}, {u"requests"_s, row.requests},
        {u"succeeded"_s, row.succeeded}, {u"failed"_s, row.failed}, {u"items"_s, row.items},
        {u"seconds"_s, row.seconds}, {u"latency_ms"_s, numberJson(row.latencyMs)},
        {u"cost_usd"_s, moneyJson(row.costMicroUsd)}, {u"budget_usd"_s, moneyJson(row.budgetMicroUsd)}};
}

QJsonObject costJson(const analytics::CostRow &row)
{
    return {{u"name"_s, row.name}, {u"cost_usd"_s, moneyJson(row.costMicroUsd)}, {u"requests"_s, row.requests},
        {u"input_tokens"_s, row.inputTokens}, {u"output_tokens"_s, row.outputTokens}};
}

QJsonObject scoreJson(const analytics::ScoreRow &row)
{
    const bool scored = row.from >= 0;
    return {{u"from"_s, scored ? QJsonValue(row.from) : QJsonValue()},
        {u"to"_s, scored ? QJsonValue(row.to) : QJsonValue()}, {u"items"_s, row.items}};
}

} // namespace

QJsonObject figuresJson(const analytics::Report &report)
{
    const QJsonObject filter{{u"catalog"_s, textOrNull(report.filter.catalog)},
        {u"since"_s, timeJson(report.filter.since)}, {u"until"_s, timeJson(report.filter.until)}};
    return {{u"filter"_s, filter}, {u"as_of"_s, timeJson(report.asOf)},
        {u"catalogs"_s, QJsonArray::fromStringList(report.catalogs)},
        {u"coverage"_s, arrayOf(report.coverage, coverageJson)}, {u"statuses"_s, arrayOf(report.statuses, statusJson)},
        {u"days"_s, arrayOf(report.days, dayJson)}, {u"reviewers"_s, arrayOf(report.reviewers, reviewerJson)},
        {u"by_model"_s, arrayOf(report.byModel, acceptanceJson)},
        {u"by_template"_s, arrayOf(report.byTemplate, acceptanceJson)},
        {u"by_schema"_s, arrayOf(report.bySchema, acceptanceJson)},
        {u"findings"_s, arrayOf(report.findings, findingJson)}, {u"queue"_s, arrayOf(report.queue, queueJson)},
        {u"oldest_pending"_s, timeJson(report.oldestPending.value_or(QDateTime()))},
        {u"runs"_s, arrayOf(report.runs, runRowJson)}, {u"cost_by_day"_s, arrayOf(report.costByDay, costJson)},
        {u"cost_by_model"_s, arrayOf(report.costByModel, costJson)},
        {u"cost_by_catalog"_s, arrayOf(report.costByCatalog, costJson)},
        {u"scores"_s, arrayOf(report.scores, scoreJson)}};
}

} // namespace metaflow::cli
