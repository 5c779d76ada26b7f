#include "ui/importing/PlanOverview.h"

#include "ui/importing/PlanWords.h"
#include "core/importing/PlanFigures.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

struct FactWording {
    Q_DECLARE_TR_FUNCTIONS(PlanOverview)
};

constexpr int tablesNamed = 3;

QString inLocale(qsizetype value)
{
    return QLocale().toString(value);
}

/// "stream, recent write"
QString wordsOf(const QVector<Sign> &seen)
{
    QStringList words;
    for (const Sign sign : seen) {
        words << signWord(sign);
    }
    words.removeDuplicates();
    return words.join(u", "_s);
}

QString signSentence(const PlanFacts &facts)
{
    if (facts.tableSigns.isEmpty()) {
        return facts.signsRead
            ? FactWording::tr(
                "Streams, pipelines, materialized views, recent writes: none seen. That does not rule them out.")
            : FactWording::tr("Streams, pipelines, materialized views, recent writes: not readable.");
    }
    QStringList tables;
    for (const TableSigns &signs : facts.tableSigns.mid(0, tablesNamed)) {
        tables << u"%1 (%2)"_s.arg(signs.table.display(), wordsOf(signs.seen));
    }
    if (facts.tableSigns.size() > tablesNamed) {
        tables << FactWording::tr("%1 more").arg(inLocale(facts.tableSigns.size() - tablesNamed));
    }
    const QString seen = FactWording::tr("Signs of readers seen: %1.").arg(tables.join(u", "_s));
    return facts.signsRead ? seen : seen + u' ' + FactWording::tr("Not every kind of sign was readable.");
}

} // namespace

PlanOverview overviewOf(const Plan &plan)
{
    PlanOverview overview;
    overview.changes = static_cast<int>(plan.changes.size());
    for (const Change &change : plan.changes) {
        const bool written = isWritten(change.verdict);
        overview.writes += written ? 1 : 0;
        overview.replaced += change.verdict == Verdict::Replace ? 1 : 0;
        overview.left += written && (change.state == ChangeState::Open || change.state == ChangeState::Failed) ? 1 : 0;
        overview.failed += change.state == ChangeState::Failed ? 1 : 0;
        overview.refused += change.state == ChangeState::Refused ? 1 : 0;
        overview.cameUndone += change.verdict == Verdict::CameUndone ? 1 : 0;
    }
    overview.statements = static_cast<int>(std::count_if(plan.statements.begin(), plan.statements.end(),
        [](const PlanStatement &statement) { return !statement.derived; }));
    overview.tableCommits = importing::tableCommitsOf(plan);
    overview.seconds = importing::secondsFor(plan);
    return overview;
}

QStringList factSentences(const Plan &plan, const PlanOverview &overview)
{
    if (overview.statements == 0) {
        return {FactWording::tr("Nothing to send.")};
    }
    QStringList facts{
        FactWording::tr("Statements: %1. Table commits: %2. About %3.")
            .arg(inLocale(overview.statements), inLocale(overview.tableCommits), durationText(overview.seconds))};
    facts << signSentence(plan.facts);
    facts << (plan.facts.privilegesRead
            ? FactWording::tr("Your privileges were read beforehand.")
            : FactWording::tr("Your privileges were not readable: what you may not write shows when it is applied."));
    facts << FactWording::tr("A write by somebody between our read and our write cannot be excluded on Databricks.");
    return facts;
}

QString signsText(const PlanFacts &facts)
{
    QStringList lines;
    constexpr qsizetype most = 1000; // nobody reads on, and a text view lays out all of it at once
    for (const TableSigns &signs : facts.tableSigns.mid(0, most)) {
        lines << u"%1: %2"_s.arg(signs.table.display(), wordsOf(signs.seen));
        for (const QString &what : signs.which) {
            lines << u"    "_s + what;
        }
    }
    if (facts.tableSigns.size() > most) {
        lines << FactWording::tr("and %n more table(s)", nullptr, static_cast<int>(facts.tableSigns.size() - most));
    }
    return lines.join(u'\n');
}

QString durationText(int seconds)
{
    if (seconds < 120) {
        return seconds == 1 ? FactWording::tr("1 second") : FactWording::tr("%1 seconds").arg(inLocale(seconds));
    }
    return FactWording::tr("%1 minutes").arg(inLocale((seconds + 59) / 60));
}

} // namespace metaflow::ui
