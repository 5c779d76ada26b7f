#include "core/analytics/RunCosts.h"

#include "core/analytics/ItemFigures.h"
#include "core/base/Clock.h"
#include "core/base/JsonText.h"
#include "core/store/Dialect.h"
#include "core/store/Texts.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::analytics {

namespace {

struct RunCost {
    RunRow row;
    qint64 inputTokens = 0, outputTokens = 0;
    [[nodiscard]] bool wasSent() const { return row.succeeded + row.failed + inputTokens + outputTokens > 0; }
};

/// A selection can be megabytes; its first member is the catalog.
QString catalogIn(const QString &beginning)
{
    static const QRegularExpression first(uR"(^\{"catalog":("(?:[^"\\]|\\.)*"))"_s);
    const auto found = first.match(beginning);
    return parseJson((u'[' + found.captured(1) + u']').toUtf8()).array().at(0).toString();
}

RunCost readRunCost(const QSqlQuery &row)
{
    RunCost run;
    int column = 0;
    run.row.run = RunId(row.value(column++).toLongLong());
    run.row.started = fromIsoTime(row.value(column++).toString());
    run.row.state = row.value(column++).toString();
    run.row.catalog = catalogIn(row.value(column++).toString());
    run.row.model = row.value(column++).toString();
    if (const QVariant budget = row.value(column++); !budget.isNull()) {
        run.row.budgetMicroUsd = budget.toLongLong();
    }
    for (qint64 *part : {&run.row.requests, &run.row.succeeded, &run.row.failed, &run.inputTokens, &run.outputTokens}) {
        *part = row.value(column++).toLongLong();
    }
    const qint64 cost = row.value(column).toLongLong();
    if (cost > 0 || run.inputTokens + run.outputTokens == 0) {
        run.row.costMicroUsd = cost;
    }
    return run;
}

Result<QVector<RunCost>> runsOfFilter(store::Connection &connection, const ReportFilter &filter)
{
    const auto member = [&](const QString &json, const QString &name) {
        return store::sql::jsonMember(connection.dialect(), json, name);
    };
    QString time;
    QVariantList values;
    const auto add = [&](const QString &compared, const QDateTime &when) {
        if (when.isValid()) {
            time += u" AND r.created_at "_s + compared + u" ?"_s;
            values << isoTime(when);
        }
    };
    add(u">="_s, filter.since);
    add(u"<"_s, filter.until);
    QVector<RunCost> runs;
    auto read = connection.stream(
        u"SELECT r.id, r.created_at, r.state, substr(r.selection, 1, 4000), %1, %2, r.requests, r.succeeded, r.failed, "
        u"r.actual_input, "
        "r.actual_output, r.actual_micro_usd FROM generation_runs r WHERE r.id > 0%3 ORDER BY r.id DESC"_s.arg(
            member(u"r.options"_s, u"model"_s), member(u"r.options"_s, u"budget_micro_usd"_s), time),
        values, [&](const QSqlQuery &row) {
            RunCost run = readRunCost(row);
            if (isOfCatalog(filter, store::folded(run.row.catalog))) {
                runs << std::move(run);
            }
        });
    return read ? Result<QVector<RunCost>>(std::move(runs)) : fail(read.error());
}

QString marksFor(const QVector<RunRow> &runs)
{
    QStringList numbers;
    for (const RunRow &run : runs) {
        numbers << QString::number(run.run.value());
    }
    return numbers.join(u", "_s);
}

Result<void> addTimes(store::Connection &connection, QVector<RunRow> &runs, const QHash<qint64, qsizetype> &places)
{
    const QString took = store::sql::millisecondsBetween(connection.dialect(), u"q.sent_at"_s, u"q.finished_at"_s);
    return connection.forEach(
        u"SELECT q.run_id, min(q.sent_at), max(q.finished_at), avg(CASE WHEN q.state = 'done' THEN %1 END) "
        "FROM generation_requests q WHERE q.run_id IN (%2) AND q.sent_at <> '' GROUP BY q.run_id"_s.arg(
            took, marksFor(runs)),
        {}, [&](const QSqlQuery &row) {
            RunRow &run = runs[places.value(row.value(0).toLongLong())];
            const QDateTime first = fromIsoTime(row.value(1).toString());
            const QDateTime last = fromIsoTime(row.value(2).toString());
            if (first.isValid() && last.isValid()) {
                run.seconds = static_cast<double>(std::max<qint64>(first.msecsTo(last), 0)) / 1000;
            }
            if (!row.isNull(3)) {
                run.latencyMs = std::max(row.value(3).toDouble(), 0.0);
            }
        });
}

/// As an item list of the run has them.
Result<void> addRunItems(store::Connection &connection, QVector<RunRow> &runs, const QHash<qint64, qsizetype> &places)
{
    return connection.forEach(
        u"SELECT d.run_id, count(*) FROM (SELECT t.run_id AS run_id, t.item_id AS item_id FROM item_texts t "
        "WHERE t.run_id IS NOT NULL AND t.run_id IN (%1) GROUP BY t.run_id, t.item_id) d GROUP BY d.run_id"_s.arg(
            marksFor(runs)),
        {},
        [&](const QSqlQuery &row) { runs[places.value(row.value(0).toLongLong())].items = row.value(1).toLongLong(); });
}

void addCost(CostRow &sum, const RunCost &run)
{
    sum.requests += run.row.succeeded + run.row.failed;
    sum.inputTokens += run.inputTokens;
    sum.outputTokens += run.outputTokens;
    if (run.row.costMicroUsd) {
        sum.costMicroUsd = sum.costMicroUsd.value_or(0) + *run.row.costMicroUsd;
    }
}

QVector<CostRow> costsOf(const QVector<RunCost> &runs, const std::function<QString(const RunRow &)> &nameOf)
{
    QMap<QString, CostRow> sums;
    for (const RunCost &run : runs) {
        if (run.wasSent()) {
            const QString name = nameOf(run.row);
            sums[name].name = name;
            addCost(sums[name], run);
        }
    }
    return {sums.cbegin(), sums.cend()};
}

} // namespace

Result<void> countRuns(store::Connection &connection, Report &report)
{
    const auto all = runsOfFilter(connection, report.filter);
    if (!all) {
        return fail(all.error());
    }
    QHash<qint64, qsizetype> places;
    for (const RunCost &run : all->first(std::min<qsizetype>(all->size(), runsTold))) {
        places.insert(run.row.run.value(), report.runs.size());
        report.runs << run.row;
    }
    report.costByDay = costsOf(*all, [](const RunRow &run) { return run.started.date().toString(Qt::ISODate); });
    report.costByModel = costsOf(*all, [](const RunRow &run) { return run.model; });
    report.costByCatalog = costsOf(*all, [](const RunRow &run) { return run.catalog; });
    if (report.runs.isEmpty()) {
        return {};
    }
    auto done = addTimes(connection, report.runs, places);
    return done ? addRunItems(connection, report.runs, places) : done;
}

} // namespace metaflow::analytics
