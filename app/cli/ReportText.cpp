#include "app/cli/ReportText.h"

#include "app/cli/Text.h"
#include "core/base/Clock.h"
#include "core/wording/Wording.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

using analytics::Report;
using Rows = QVector<QStringList>;

QString counted(qint64 number)
{
    return QLocale::c().toString(number);
}

QString moneyText(const std::optional<qint64> &microUsd)
{
    return microUsd ? u'$' + usdText(*microUsd) : Text::tr("not known");
}

QString percentOf(qint64 part, qint64 whole)
{
    return whole > 0 ? QString::number(100.0 * static_cast<double>(part) / static_cast<double>(whole), 'f', 1) + u'%'
                     : u"-"_s;
}

QString inCatalog(const QString &catalog)
{
    return catalog.isEmpty() ? Text::tr("all catalogs") : catalog;
}

/// Headings and rows of one table of the report.
void addTable(QStringList &lines, const QString &title, const QStringList &headings, const Rows &rows)
{
    lines << QString() << title;
    if (rows.isEmpty()) {
        lines << u"  "_s + Text::tr("nothing");
    }
    for (const QString &line : alignedLines(headings, rows)) {
        lines << u"  "_s + line;
    }
}

void addCoverage(QStringList &lines, const Report &report)
{
    Rows rows;
    for (const analytics::CoverageRow &row : report.coverage) {
        rows << QStringList{row.catalog, row.schema, row.tables ? Text::tr("tables") : Text::tr("columns"),
            counted(row.total), counted(row.described), percentOf(row.described, row.total), counted(row.pending),
            counted(row.approved), counted(row.rejected), counted(row.imported)};
    }
    addTable(lines, Text::tr("How far the catalog is described"),
        {Text::tr("catalog"), Text::tr("schema"), Text::tr("what"), Text::tr("total"), Text::tr("described"),
            Text::tr("share"), Text::tr("pending"), Text::tr("approved"), Text::tr("rejected"), Text::tr("imported")},
        rows);
}

void addStatuses(QStringList &lines, const Report &report)
{
    Rows rows;
    for (const analytics::StatusRow &row : report.statuses) {
        rows << QStringList{wording::describe(row.status), counted(row.items)};
    }
    addTable(lines, Text::tr("Items by status"), {Text::tr("status"), Text::tr("items")}, rows);
}

void addProgress(QStringList &lines, const Report &report)
{
    Rows days, people;
    for (const analytics::DayRow &row : report.days) {
        days << QStringList{
            row.day.toString(Qt::ISODate), counted(row.generated), counted(row.decided), counted(row.imported)};
    }
    for (const analytics::ReviewerRow &row : report.reviewers) {
        people << QStringList{
            row.person, counted(row.approved), counted(row.edited), counted(row.rejected), counted(row.days)};
    }
    addTable(lines, Text::tr("What happened day by day (UTC)"),
        {Text::tr("day"), Text::tr("generated"), Text::tr("decided"), Text::tr("imported")}, days);
    addTable(lines, Text::tr("Who decided"),
        {Text::tr("person"), Text::tr("approved"), Text::tr("edited"), Text::tr("rejected"), Text::tr("days")}, people);
}

void addAcceptance(
    QStringList &lines, const QString &title, const QString &heading, const QVector<analytics::AcceptanceRow> &all)
{
    Rows rows;
    for (const analytics::AcceptanceRow &row : all) {
        rows << QStringList{row.name, counted(row.asProposed), counted(row.edited), counted(row.rejected),
            percentOf(row.asProposed + row.edited, row.asProposed + row.edited + row.rejected),
            row.editDistance ? QString::number(*row.editDistance, 'f', 2) : u"-"_s};
    }
    addTable(lines, title,
        {heading, Text::tr("as proposed"), Text::tr("edited"), Text::tr("rejected"), Text::tr("accepted"),
            Text::tr("edit distance")},
        rows);
}

void addFindings(QStringList &lines, const Report &report)
{
    Rows rows;
    for (const analytics::FindingRow &row : report.findings) {
        rows << QStringList{row.check, counted(row.open), counted(row.dismissed)};
    }
    addTable(lines, Text::tr("Findings of the checks"),
        {Text::tr("check"), Text::tr("items with an open one"), Text::tr("all dismissed")}, rows);
}

QString waitingText(const analytics::QueueRow &row)
{
    return row.untilDays == 0 ? Text::tr("%1 days and more").arg(row.fromDays)
        : row.fromDays == 0   ? Text::tr("today")
                              : Text::tr("%1 to %2 days").arg(row.fromDays).arg(row.untilDays - 1);
}

QString scoreText(const analytics::ScoreRow &row)
{
    return row.from < 0      ? Text::tr("not scored")
        : row.from == row.to ? QString::number(row.from)
                             : u"%1-%2"_s.arg(row.from).arg(row.to);
}

void addQueueAndScores(QStringList &lines, const Report &report)
{
    Rows waiting, scores;
    for (const analytics::QueueRow &row : report.queue) {
        waiting << QStringList{waitingText(row), counted(row.items)};
    }
    for (const analytics::ScoreRow &row : report.scores) {
        scores << QStringList{scoreText(row), counted(row.items)};
    }
    addTable(
        lines, Text::tr("How long pending items have been waiting"), {Text::tr("since"), Text::tr("items")}, waiting);
    if (report.oldestPending) {
        lines << u"  "_s
                + Text::tr("The oldest one has been waiting since %1.")
                      .arg(report.oldestPending->date().toString(Qt::ISODate));
    }
    addTable(lines, Text::tr("Quality scores"), {Text::tr("score"), Text::tr("items")}, scores);
}

void addRuns(QStringList &lines, const Report &report)
{
    Rows rows;
    for (const analytics::RunRow &row : report.runs) {
        rows << QStringList{QString::number(row.run.value()), isoTime(row.started), row.state, row.model, row.catalog,
            counted(row.items), counted(row.requests), percentOf(row.succeeded, row.succeeded + row.failed),
            row.latencyMs ? QString::number(*row.latencyMs / 1000, 'f', 1) : u"-"_s,
            QString::number(row.seconds, 'f', 0), moneyText(row.costMicroUsd),
            row.budgetMicroUsd ? moneyText(row.budgetMicroUsd) : u"-"_s};
    }
    addTable(lines, Text::tr("Runs, the newest first"),
        {Text::tr("run"), Text::tr("started"), Text::tr("state"), Text::tr("model"), Text::tr("catalog"),
            Text::tr("items"), Text::tr("requests"), Text::tr("succeeded"), Text::tr("s a request"),
            Text::tr("s in all"), Text::tr("cost"), Text::tr("budget")},
        rows);
}

void addCosts(QStringList &lines, const QString &title, const QString &heading, const QVector<analytics::CostRow> &all)
{
    Rows rows;
    for (const analytics::CostRow &row : all) {
        rows << QStringList{row.name, moneyText(row.costMicroUsd), counted(row.requests), counted(row.inputTokens),
            counted(row.outputTokens)};
    }
    addTable(lines, title,
        {heading, Text::tr("cost"), Text::tr("requests"), Text::tr("tokens in"), Text::tr("tokens out")}, rows);
}

QString timeOfReport(const analytics::ReportFilter &filter)
{
    const auto day = [](const QDateTime &time) { return time.toUTC().date().toString(Qt::ISODate); };
    if (!filter.since.isValid() && !filter.until.isValid()) {
        return Text::tr("any time");
    }
    return !filter.until.isValid() ? Text::tr("from %1 on").arg(day(filter.since))
        : !filter.since.isValid()  ? Text::tr("before %1").arg(day(filter.until))
                                   : Text::tr("from %1 on, before %2").arg(day(filter.since), day(filter.until));
}

/// Names hold no digits first, or letters as well; figures stand to the right.
bool isFigure(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar sign) {
        return sign.isDigit() || u"$.,%-"_s.contains(sign);
    });
}

} // namespace

QStringList alignedLines(const QStringList &headings, const QVector<QStringList> &rows)
{
    if (rows.isEmpty()) {
        return {};
    }
    QVector<qsizetype> widths;
    QVector<bool> right;
    for (qsizetype column = 0; column < headings.size(); ++column) {
        qsizetype width = headings.at(column).size();
        bool figures = column > 0;
        for (const QStringList &row : rows) {
            width = std::max(width, row.at(column).size());
            figures = figures && isFigure(row.at(column));
        }
        widths << width;
        right << figures;
    }
    QStringList lines;
    for (const QStringList &row : QVector<QStringList>{headings} + rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            line += right.at(column) ? row.at(column).rightJustified(widths.at(column))
                                     : row.at(column).leftJustified(widths.at(column));
            line += u"  "_s;
        }
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        lines << line;
    }
    return lines;
}

QStringList figuresText(const Report &report)
{
    QStringList lines{Text::tr("As of %1: %2, %3.")
                          .arg(isoTime(report.asOf), inCatalog(report.filter.catalog), timeOfReport(report.filter))};
    addCoverage(lines, report);
    addStatuses(lines, report);
    addProgress(lines, report);
    addAcceptance(lines, Text::tr("What became of the proposals, by model"), Text::tr("model"), report.byModel);
    addAcceptance(lines, Text::tr("By template"), Text::tr("template"), report.byTemplate);
    addAcceptance(lines, Text::tr("By schema"), Text::tr("schema"), report.bySchema);
    addFindings(lines, report);
    addQueueAndScores(lines, report);
    addRuns(lines, report);
    addCosts(lines, Text::tr("Cost by day"), Text::tr("day"), report.costByDay);
    addCosts(lines, Text::tr("Cost by model"), Text::tr("model"), report.costByModel);
    addCosts(lines, Text::tr("Cost by catalog"), Text::tr("catalog"), report.costByCatalog);
    return lines;
}

} // namespace metaflow::cli
