#include "app/cli/Plans.h"

#include "app/cli/Json.h"
#include "app/cli/Text.h"
#include "core/importing/PlanFigures.h"
#include "core/wording/Wording.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

} // namespace

QJsonObject planJson(const importing::PlanReport &report)
{
    QJsonObject counts;
    for (auto it = report.counts.begin(); it != report.counts.end(); ++it) {
        counts.insert(it.key(), it.value());
    }
    const Plan &plan = report.plan;
    return {{u"plan_id"_s, plan.id.value()}, {u"hash"_s, plan.hash}, {u"counts"_s, counts},
        {u"statements"_s, plan.statements.size()}, {u"table_commits"_s, report.tableCommits},
        {u"left_out"_s, report.leftOut}, {u"stream_signs"_s, u"not_readable"_s},
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
    for (int i = 0; i <= static_cast<int>(Verdict::CameUndone); ++i) {
        const auto verdict = static_cast<Verdict>(i);
        if (const int count = report.counts.value(verdictName(verdict)); count > 0) {
            out.text(u"%1  %2"_s.arg(count, 6).arg(wording::describe(verdict)));
        }
    }
    out.text(Text::tr("%1 statements, %2 commits to tables, %3 left out.")
                 .arg(report.plan.statements.size())
                 .arg(report.tableCommits)
                 .arg(report.leftOut));
    if (report.tableCommits > 0) {
        out.text(Text::tr("Signs of streams that read these tables: not readable. A commit may stop such a stream."));
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
    auto writing = shell->services().importing().writeFile(report.plan.id, file);
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
