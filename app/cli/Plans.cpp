#include "app/cli/Plans.h"

#include "app/cli/Json.h"
#include "app/cli/Text.h"
#include "core/importing/PlanFigures.h"
#include "core/wording/Wording.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

constexpr qsizetype shownSigns = 20; ///< tables in words; JSON has all

QJsonArray signsJson(const PlanFacts &facts)
{
    QJsonArray array;
    for (const TableSigns &table : facts.tableSigns) {
        QJsonArray seen;
        for (const Sign sign : table.seen) {
            seen.append(signName(sign));
        }
        array.append(QJsonObject{{u"object"_s, objectJson(table.table)}, {u"seen"_s, seen},
            {u"which"_s, QJsonArray::fromStringList(table.which)}});
    }
    return array;
}

QString signInWords(Sign sign)
{
    switch (sign) {
    case Sign::Stream:
        return Text::tr("a stream");
    case Sign::Pipeline:
        return Text::tr("a pipeline");
    case Sign::MaterializedView:
        return Text::tr("a materialized view");
    case Sign::RecentWrite:
        break;
    }
    return Text::tr("a recent write");
}

void showSigns(Output &out, const PlanFacts &facts)
{
    for (const TableSigns &table : facts.tableSigns.mid(0, shownSigns)) {
        QStringList seen;
        for (const Sign sign : table.seen) {
            seen << signInWords(sign);
        }
        const QString which = table.which.isEmpty() ? QString() : u" ("_s + table.which.join(u", "_s) + u')';
        out.text(u"        %1: %2%3"_s.arg(table.table.display(), seen.join(u", "_s), which));
    }
    if (facts.tableSigns.size() > shownSigns) {
        out.text(u"        "_s
            + Text::tr("and %n more table(s)", nullptr, static_cast<int>(facts.tableSigns.size() - shownSigns)));
    }
}

void showFacts(Output &out, const PlanFacts &facts)
{
    if (!facts.tableSigns.isEmpty()) {
        out.text(Text::tr("Signs of somebody who reads or writes these tables: seen. A commit may stop a stream."));
        showSigns(out, facts);
    }
    if (!facts.signsRead) {
        out.text(facts.tableSigns.isEmpty()
                ? Text::tr("Signs of streams that read these tables: not readable. A commit may stop such a stream.")
                : Text::tr("Not every kind of sign could be looked for."));
    } else if (facts.tableSigns.isEmpty()) {
        out.text(
            Text::tr("Signs of streams that read these tables: none seen. That does not mean that there are none."));
    }
    if (!facts.privilegesRead) {
        out.text(Text::tr("The privileges to write could not be read beforehand; applying will tell."));
    }
}

} // namespace

QJsonObject planJson(const importing::PlanReport &report)
{
    QJsonObject counts{{verdictName(Verdict::CameUndone), 0}};
    for (auto it = report.counts.begin(); it != report.counts.end(); ++it) {
        counts.insert(it.key(), it.value());
    }
    const Plan &plan = report.plan;
    return {{u"plan_id"_s, plan.id.value()}, {u"hash"_s, plan.hash}, {u"counts"_s, counts},
        {u"statements"_s, plan.statements.size()}, {u"table_commits"_s, report.tableCommits},
        {u"left_out"_s, report.leftOut}, {u"stream_signs"_s, importing::streamSigns(plan.facts)},
        {u"signs"_s, signsJson(plan.facts)}, {u"signs_read"_s, plan.facts.signsRead},
        {u"privileges_read"_s, plan.facts.privilegesRead},
        {u"kind"_s, plan.kind == PlanKind::Import ? u"import"_s : u"rollback"_s}, {u"host"_s, plan.host},
        {u"created_by"_s, plan.createdBy.name}, {u"created_at"_s, timeJson(plan.createdAt)}};
}

importing::PlanReport reportOf(Plan plan)
{
    importing::PlanReport report;
    report.counts = importing::countsOf(plan.changes);
    report.tableCommits = importing::tableCommitsOf(plan);
    report.leftOut = importing::leftOutOf(plan.changes);
    report.plan = std::move(plan);
    return report;
}

void showPlan(Output &out, const importing::PlanReport &report, const QString &file)
{
    for (const Verdict verdict : importing::verdictsInOrder()) {
        if (const int count = report.counts.value(verdictName(verdict)); count > 0) {
            out.text(u"%1  %2"_s.arg(count, 6).arg(wording::describe(verdict)));
        }
    }
    out.text(Text::tr("%1 statements, %2 commits to tables, %3 left out.")
                 .arg(report.plan.statements.size())
                 .arg(report.tableCommits)
                 .arg(report.leftOut));
    if (report.tableCommits > 0) {
        showFacts(out, report.plan.facts);
    }
    out.text(Text::tr("Plan %1 in %2; nothing was written to the catalog.").arg(report.plan.id.value(), file));
}

QString shownComment(const Comment &comment)
{
    return comment ? u'“' + *comment + u'”' : Text::tr("(none)");
}

void showStatement(Output &out, const PlanStatement &statement)
{
    out.text(u"%1  %2"_s.arg(statement.number, 6).arg(statement.sql));
    for (const StatementParameter &parameter : statement.parameters) {
        out.text(u"        :%1 = %2"_s.arg(parameter.name, shownComment(parameter.value)));
    }
}

QCoro::Task<Answer> deliver(Shell *shell, importing::PlanReport report, QString file, ExitCode changesCode)
{
    auto writing = shell->services().importing().writeFile(report.plan.id, file, report.plan.createdBy);
    const auto written = co_await shell->finish(std::move(writing));
    if (!written) {
        co_return fail(written.error());
    }
    if (shell->out().isJson()) {
        QJsonObject json = planJson(report);
        json.insert(u"file"_s, QFileInfo(file).absoluteFilePath());
        shell->out().document(json);
    } else {
        showPlan(shell->out(), report, file);
    }
    co_return report.plan.statements.isEmpty() ? ExitCode::Done : changesCode;
}

} // namespace metaflow::cli
