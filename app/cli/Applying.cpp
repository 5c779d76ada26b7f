#include "app/cli/Applying.h"

#include "app/cli/Json.h"
#include "app/cli/Text.h"
#include "core/wording/Wording.h"

#include <algorithm>

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

/// Planned changes that no statement reached yet (`--first N`, a stop).
int stillOpen(const Plan &plan)
{
    return static_cast<int>(std::count_if(plan.changes.begin(), plan.changes.end(),
        [](const Change &change) { return change.statement != 0 && change.state == ChangeState::Open; }));
}

} // namespace

void showApplied(Output &out, const importing::ApplyReport &report)
{
    if (out.isJson()) {
        QJsonObject json{{u"plan_id"_s, report.plan.id.value()}, {u"applied"_s, report.applied},
            {u"unchanged"_s, report.unchanged}, {u"failed"_s, changesJson(report.failed)},
            {u"refused"_s, changesJson(report.refused)}, {u"derived_statements"_s, report.derivedStatements},
            {u"verified"_s, report.verified}, {u"nothing_written"_s, report.nothingWritten},
            {u"left"_s, stillOpen(report.plan)}, {u"stopped_by"_s, textOrNull(report.stoppedBy)}};
        out.document(json);
    } else {
        out.text(Text::tr("Applied: %1, unchanged: %2, failed: %3, refused: %4.")
                     .arg(report.applied)
                     .arg(report.unchanged)
                     .arg(report.failed.size())
                     .arg(report.refused.size()));
        if (report.verified) {
            out.text(Text::tr("Read back: the catalog holds every text byte for byte."));
        }
    }
    const QVector<Change> left = report.refused + report.failed;
    for (const Change &change : left.mid(0, shownFailures)) {
        const QString message = failedChangeJson(change).value(u"message"_s).toString();
        out.say(u"  %1: %2"_s.arg(change.object.display(), message));
    }
    if (report.nothingWritten) {
        const Error error{
            ErrorCode::CatalogDrifted, left.isEmpty() ? QString() : left.first().object.display(), {}, {}};
        out.say(u"metaflow-cli: "_s + wording::describe(error).text());
    }
    if (const auto stopped = errorCodeFromName(report.stoppedBy)) {
        out.say(u"metaflow-cli: "_s + wording::describe(Error{*stopped, {}, {}, {}}).text());
    }
}

ExitCode exitCodeOf(const importing::ApplyReport &report)
{
    const bool somethingLeft = !report.failed.isEmpty() || !report.refused.isEmpty() || stillOpen(report.plan) > 0;
    if (report.nothingWritten && somethingLeft) {
        return ExitCode::Refused;
    }
    if (report.stoppedBy == errorCodeName(ErrorCode::Cancelled)) {
        return ExitCode::Cancelled;
    }
    if (somethingLeft) {
        return report.applied + report.unchanged == 0 && !report.stoppedBy.isEmpty() ? exitCodeForName(report.stoppedBy)
                                                                                     : ExitCode::Partly;
    }
    if (!report.stoppedBy.isEmpty()) {
        return exitCodeForName(report.stoppedBy);
    }
    return report.applied > 0 && !report.verified ? ExitCode::Failed : ExitCode::Done;
}

} // namespace metaflow::cli
