#include "app/cli/Applying.h"

#include "app/cli/Json.h"
#include "app/cli/Plans.h"
#include "app/cli/Text.h"
#include "core/importing/PlanFigures.h"
#include "core/wording/Wording.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

constexpr int shownFailures = 20; ///< lines of words; JSON has all

QJsonArray changesJson(const QVector<Change> &changes)
{
    QJsonArray array;
    for (const Change &change : changes) {
        array.append(failedChangeJson(change));
    }
    return array;
}

QVector<PlanStatement> derivedOf(const Plan &plan)
{
    QVector<PlanStatement> derived;
    std::copy_if(plan.statements.begin(), plan.statements.end(), std::back_inserter(derived),
        [](const PlanStatement &statement) { return statement.derived; });
    return derived;
}

QJsonArray derivedJson(const Plan &plan)
{
    QJsonArray array;
    for (const PlanStatement &statement : derivedOf(plan)) {
        QJsonArray parameters;
        for (const StatementParameter &parameter : statement.parameters) {
            parameters.append(QJsonObject{{u"name"_s, parameter.name}, {u"value"_s, commentJson(parameter.value)}});
        }
        array.append(QJsonObject{{u"statement"_s, statement.number}, {u"derived_from"_s, statement.derivedFrom},
            {u"object"_s, objectJson(statement.table)}, {u"sql"_s, statement.sql}, {u"parameters"_s, parameters},
            {u"state"_s, statementStateName(statement.state)}, {u"statement_id"_s, textOrNull(statement.statementId)},
            {u"code"_s, textOrNull(statement.errorCode)}});
    }
    return array;
}

void showDerived(Output &out, const Plan &plan)
{
    const QVector<PlanStatement> derived = derivedOf(plan);
    if (!derived.isEmpty()) {
        out.text(
            Text::tr("Derived from planned statements, to go on without what was refused: %1.").arg(derived.size()));
    }
    for (const PlanStatement &statement : derived) {
        out.text(Text::tr("%1, from %2:").arg(statement.number).arg(statement.derivedFrom));
        showStatement(out, statement);
    }
}

void sayLeft(Output &out, const Change &change)
{
    out.say(u"  %1: %2"_s.arg(change.object.display(), wording::describe(change).text()));
    if (change.errorCode == errorCodeName(ErrorCode::ReadBackDiffers)) {
        out.say(u"    "_s + Text::tr("sent:  %1").arg(shownComment(change.ours)));
        out.say(u"    "_s + Text::tr("there: %1").arg(shownComment(change.readBack)));
    }
}

/// Why nothing was written: what the catalog did, unless it is the items alone.
Error refusal(const importing::ApplyReport &report)
{
    const bool stale = std::all_of(report.refused.begin(), report.refused.end(),
        [](const Change &change) { return change.errorCode == errorCodeName(ErrorCode::PlanStale); });
    if (stale) {
        return {ErrorCode::PlanStale, report.plan.id.value(), {}, {}};
    }
    return {ErrorCode::CatalogDrifted, report.refused.first().object.display(), {}, {}};
}

/// Statements reached the catalog, or may have, and nothing of them counts as applied.
bool unread(const importing::ApplyReport &report)
{
    const QVector<PlanStatement> &statements = report.plan.statements;
    return report.applied == 0 && std::any_of(statements.begin(), statements.end(), [](const PlanStatement &statement) {
        return statement.state != StatementState::Open && statement.state != StatementState::Failed;
    });
}

} // namespace

void showApplied(Output &out, const importing::ApplyReport &report)
{
    if (out.isJson()) {
        QJsonObject json{{u"plan_id"_s, report.plan.id.value()}, {u"applied"_s, report.applied},
            {u"unchanged"_s, report.unchanged}, {u"failed"_s, changesJson(report.failed)},
            {u"refused"_s, changesJson(report.refused)}, {u"derived_statements"_s, report.derivedStatements},
            {u"verified"_s, report.verified}, {u"nothing_written"_s, report.nothingWritten},
            {u"derived"_s, derivedJson(report.plan)}, {u"left"_s, importing::stillOpen(report.plan)},
            {u"stopped_by"_s, textOrNull(report.stoppedBy)}, {u"not_backed_up"_s, textOrNull(report.notBackedUp)}};
        out.document(json);
    } else {
        out.text(Text::tr("Applied: %1, unchanged: %2, failed: %3, refused: %4.")
                     .arg(report.applied)
                     .arg(report.unchanged)
                     .arg(report.failed.size())
                     .arg(report.refused.size()));
        showDerived(out, report.plan);
        if (report.verified) {
            out.text(Text::tr("Read back: the catalog holds every text byte for byte."));
        }
    }
    const QVector<Change> left = report.refused + report.failed;
    for (const Change &change : left.mid(0, shownFailures)) {
        sayLeft(out, change);
    }
    if (left.size() > shownFailures) {
        out.say(Text::tr("  and %1 more.").arg(left.size() - shownFailures));
    }
    if (report.nothingWritten && !report.refused.isEmpty()) {
        out.say(u"metaflow-cli: "_s + wording::describe(refusal(report)).text());
    }
    if (const auto missing = errorCodeFromName(report.notBackedUp)) {
        out.say(Text::tr("No backup of the store was made before: %1")
                    .arg(wording::describe(Error{*missing, u"pg_dump"_s, {}, {}}).text()));
    }
    if (const auto stopped = errorCodeFromName(report.stoppedBy)) {
        out.say(u"metaflow-cli: "_s + wording::describe(Error{*stopped, {}, {}, {}}).text());
    }
    if (!report.stoppedBy.isEmpty() && unread(report)) {
        out.say(Text::tr("What may have been written was not read back yet; the same command again settles it."));
    }
}

ExitCode exitCodeOf(const importing::ApplyReport &report)
{
    const bool somethingLeft
        = !report.failed.isEmpty() || !report.refused.isEmpty() || importing::stillOpen(report.plan) > 0;
    if (report.nothingWritten && somethingLeft) {
        return ExitCode::Refused;
    }
    if (report.stoppedBy == errorCodeName(ErrorCode::Cancelled)) {
        return ExitCode::Cancelled;
    }
    if (somethingLeft) {
        // Ten failures in a row end the command as well, with each of them listed: partly done.
        const bool nothingDone = report.applied + report.unchanged == 0 && report.failed.isEmpty();
        const ExitCode why = report.stoppedBy.isEmpty() ? ExitCode::Partly : exitCodeForName(report.stoppedBy);
        // who must sign in again learns that by its own code, whatever was written
        return !nothingDone || (why == ExitCode::Failed && unread(report)) ? ExitCode::Partly : why;
    }
    if (!report.stoppedBy.isEmpty()) {
        return exitCodeForName(report.stoppedBy);
    }
    return report.applied > 0 && !report.verified ? ExitCode::Failed : ExitCode::Done;
}

} // namespace metaflow::cli
