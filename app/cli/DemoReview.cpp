#include "app/cli/Applying.h"
#include "app/cli/Demo.h"
#include "app/cli/Text.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

QCoro::Task<Result<DecisionOutcome>> Demo::decide(Decision decision)
{
    decision.actor = Shell::actor(m_connected.person, static_cast<int>(decision.items.size()));
    auto deciding = m_shell->services().review().decide(std::move(decision));
    co_return co_await m_shell->finish(std::move(deciding));
}

/// One text is put into better words, one is rejected, the rest is approved at once.
Demo::Step Demo::review()
{
    ItemFilter pending;
    pending.statuses = {Status::Pending};
    auto listing = m_shell->services().review().list(pending, ItemSort::Object);
    const auto refs = co_await m_shell->finish(std::move(listing));
    if (!refs) {
        co_return fail(refs.error());
    }
    const auto decisionOn = [](Decision::Kind kind, const QVector<ItemRef> &items) {
        Decision made;
        made.kind = kind;
        made.items = items;
        return made;
    };
    Decision edit = decisionOn(Decision::Kind::Edit, refs->mid(0, 1));
    edit.text = Text::tr("Written in the demo by a person's own hand.");
    Decision reject = decisionOn(Decision::Kind::Reject, refs->mid(1, 1));
    reject.comment = Text::tr("Rejected in the demo.");
    Decision approve = decisionOn(Decision::Kind::Approve, refs->mid(2));
    approve.bulk = true;
    int changed = 0;
    qsizetype skipped = 0;
    for (const Decision *decision : {&edit, &reject, &approve}) {
        const auto outcome = co_await decide(*decision);
        if (!outcome) {
            co_return fail(outcome.error());
        }
        changed = outcome->changed;
        skipped += outcome->skipped.size();
    }
    say(Text::tr("5. Reviewed: 1 edited, 1 rejected, %1 approved at once; %2 left for a closer look, because a check "
                 "warns of them.")
            .arg(changed)
            .arg(skipped));
    co_return QJsonObject{
        {u"edited"_s, 1}, {u"rejected"_s, 1}, {u"approved"_s, changed}, {u"skipped"_s, static_cast<qint64>(skipped)}};
}

QCoro::Task<Result<importing::ApplyReport>> Demo::takeBack()
{
    importing::RollbackTarget target;
    target.plan = m_plan.id;
    auto planning = m_shell->services().importing().rollback(m_connected.source.id, target, m_connected.person);
    const auto planned = co_await m_shell->finish(std::move(planning));
    if (!planned) {
        co_return fail(planned.error());
    }
    auto writing = m_shell->services().importing().writeFile(planned->plan.id, file(u"rollback.mfplan"_s));
    const auto written = co_await m_shell->finish(std::move(writing));
    if (!written) {
        co_return fail(written.error());
    }
    const auto plan = importing::ImportService::readFile(file(u"rollback.mfplan"_s));
    if (!plan) {
        co_return fail(plan.error());
    }
    const importing::ApplyOptions options;
    auto applying = m_shell->services().importing().apply(*plan, options, Shell::actor(m_connected.person));
    co_return co_await m_shell->finish(std::move(applying));
}

Demo::Step Demo::rollBack()
{
    const auto report = co_await takeBack();
    if (!report) {
        co_return fail(report.error());
    }
    const auto now = co_await commentsNow();
    if (!now) {
        co_return fail(now.error());
    }
    const bool same = *now == m_before;
    say(same ? Text::tr("9. Took it all back: %1 comments; the catalog is exactly what it was.").arg(report->applied)
             : Text::tr("9. Took back %1 comments, but the catalog is not what it was.").arg(report->applied));
    co_return QJsonObject{{u"ok"_s, same && exitCodeOf(*report) == ExitCode::Done}, {u"applied"_s, report->applied},
        {u"failed"_s, report->failed.size()}, {u"refused"_s, report->refused.size()}, {u"catalog_as_before"_s, same}};
}

Demo::Step Demo::exportItems()
{
    const exchange::ExportOptions options;
    auto writing = m_shell->services().exporting().write(file(u"items.csv"_s), options, m_connected.person);
    const auto report = co_await m_shell->finish(std::move(writing));
    if (!report) {
        co_return fail(report.error());
    }
    say(Text::tr("10. Exported %1 rows as CSV, SHA-256 %2.").arg(report->rows).arg(report->sha256));
    co_return QJsonObject{{u"rows"_s, report->rows}, {u"bytes"_s, report->bytes}, {u"sha256"_s, report->sha256}};
}

Demo::Step Demo::verifyRecord()
{
    auto verifying = m_shell->services().review().verifyHistory();
    const auto verdict = co_await m_shell->finish(std::move(verifying));
    if (!verdict) {
        co_return fail(verdict.error());
    }
    say(verdict->ok ? Text::tr("11. The record of all that holds: %1 rows.").arg(verdict->rows)
                    : Text::tr("11. The record does not hold: %1.").arg(verdict->reason));
    co_return QJsonObject{{u"ok"_s, verdict->ok}, {u"rows"_s, verdict->rows}};
}

} // namespace metaflow::cli
