#include "core/importing/ApplyState.h"

#include "core/databricks/Session.h"
#include "core/importing/SourceMatch.h"
#include "core/store/Texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

using namespace std::chrono_literals;

namespace {

constexpr int failuresThatStop = 10; // of one kind in a row
constexpr auto betweenReports = 150ms; // ProgressSink lets no two through that are closer

} // namespace

ApplyState::ApplyState(Context given, Plan stored, store::Source source, Actor actor, ProgressSink progress,
    std::shared_ptr<ApplyGate> itsGate, bool pauseOnFailures)
    : context(std::move(given))
    , plan(std::move(stored))
    , reads(context.session, context.clock, plan.source)
    , journal(context.store, plan.id, std::move(actor))
    , gate(std::move(itsGate))
    , m_source(std::move(source))
    , m_progress(std::move(progress))
    , m_pauseOnFailures(pauseOnFailures)
{
    gate->onPause = [this] { reportPause(); };
    for (const PlanStatement &statement : plan.statements) {
        m_nextNumber = std::max(m_nextNumber, statement.number + 1);
    }
}

ApplyState::~ApplyState()
{
    gate->onPause = {};
}

Change &ApplyState::touch(qsizetype change)
{
    m_touched.insert(change);
    m_done.insert(change);
    Change &touched = plan.changes[change];
    touched.errorCode.clear();
    touched.errorDetail.clear();
    return touched;
}

void ApplyState::wrote(const QVector<qsizetype> &changes, const QString &statementId)
{
    for (const qsizetype change : changes) {
        m_writtenBy.insert(change, statementId);
        m_done.insert(change);
    }
    m_failuresInARow = 0;
    report();
}

void ApplyState::wroteAlong(const QVector<qsizetype> &changes)
{
    m_along.unite(QSet<qsizetype>(changes.begin(), changes.end()));
}

void ApplyState::unchanged(qsizetype change)
{
    Change &touched = touch(change);
    touched.state = ChangeState::Unchanged;
    touched.readBack = store::storable(reads.object(touched.object).comment);
    report();
}

Journal::Stood ApplyState::stood(const QVector<qsizetype> &changes)
{
    Journal::Stood stood;
    for (const qsizetype change : changes) {
        stood.changes << plan.changes.at(change);
        if (const auto fact = factOf(change)) {
            stood.facts << *fact;
        }
        m_journaled.insert(change);
    }
    return stood;
}

std::optional<store::CatalogFact> ApplyState::factOf(qsizetype index) const
{
    using Kind = store::CatalogFact::Kind;
    const Change &change = plan.changes.at(index);
    if (change.state == ChangeState::Refused || change.state == ChangeState::Open || change.item.isNone()
        || (change.state == ChangeState::Unchanged && m_journaled.contains(index))) {
        return std::nullopt;
    }
    const bool failed = change.state == ChangeState::Failed;
    const bool wasRead = !failed || change.errorCode == errorCodeName(ErrorCode::ReadBackDiffers);
    store::CatalogFact fact;
    fact.item = change.item;
    fact.kind = failed ? Kind::ImportFailed : plan.kind == PlanKind::Rollback ? Kind::RolledBack : Kind::Imported;
    fact.before = change.catalog;
    fact.catalog = wasRead ? change.readBack : change.catalog;
    fact.plan = plan.id;
    fact.statementId = m_writtenBy.value(index);
    fact.errorCode = change.errorCode;
    return fact;
}

void ApplyState::refuse(qsizetype change, ErrorCode code)
{
    Change &touched = touch(change);
    touched.state = ChangeState::Refused;
    touched.errorCode = errorCodeName(code);
    touched.readBack = store::storable(reads.object(touched.object).comment);
    m_failed.insert(change);
    report();
}

void ApplyState::fails(const QVector<qsizetype> &changes, const Error &error)
{
    for (const qsizetype change : changes) {
        Change &touched = touch(change);
        touched.state = ChangeState::Failed;
        touched.errorCode = errorCodeName(error.code);
        touched.errorDetail = error.detail;
        m_failed.insert(change);
    }
    m_failuresInARow = error.code == m_lastFailure ? m_failuresInARow + 1 : 1;
    m_lastFailure = error.code;
    if (m_failuresInARow >= failuresThatStop) {
        fellInARow();
    }
    report();
}

void ApplyState::fellInARow()
{
    if (!m_pauseOnFailures) {
        stop(m_lastFailure);
        return;
    }
    m_failuresInARow = 0;
    gate->pause(u"failures:"_s + errorCodeName(m_lastFailure));
}

bool ApplyState::isStillConnected() const
{
    return context.session.isConnected() && isSameSource(context.session.info(), m_source);
}

void ApplyState::verified(qsizetype change, const ObjectNow &now)
{
    Change &touched = touch(change);
    const bool equal = now.isThere() && now.comment == touched.ours;
    const bool others = m_along.remove(change);
    touched.state = !equal ? ChangeState::Failed : others ? ChangeState::Unchanged : ChangeState::Applied;
    touched.readBack = store::storable(now.comment);
    if (!equal) {
        touched.errorCode = errorCodeName(ErrorCode::ReadBackDiffers);
        m_failed.insert(change);
    }
}

void ApplyState::stop(ErrorCode code)
{
    if (m_stoppedBy.isEmpty()) {
        m_stoppedBy = errorCodeName(code);
    }
    gate->close();
}

int ApplyState::takeNumbers(int count)
{
    const int first = m_nextNumber;
    m_nextNumber += count;
    m_derived += count;
    return first;
}

QVector<qsizetype> ApplyState::written() const
{
    QVector<qsizetype> changes = m_writtenBy.keys();
    changes.removeIf([&](qsizetype change) { return plan.changes.at(change).state == ChangeState::Applied; });
    changes << QVector<qsizetype>(m_along.cbegin(), m_along.cend());
    std::sort(changes.begin(), changes.end());
    return changes;
}

void ApplyState::expect(qint64 changes)
{
    m_expected = changes;
    report();
}

void ApplyState::reportPause()
{
    report();
    // Also what comes in during the pause, and the pause itself where the last report was a moment ago.
    context.clock.after(betweenReports, &m_timers, [this] { gate->isPaused() ? reportPause() : report(); });
}

void ApplyState::report()
{
    if (!m_expected) {
        return; // the first look is one step, and what it settles is part of what is expected
    }
    Progress progress;
    progress.done = m_done.size();
    progress.total = *m_expected;
    progress.failed = m_failed.size();
    progress.inFlight = gate->inFlight();
    progress.waitsFor = gate->waitsFor();
    m_progress.report(progress);
}

} // namespace metaflow::importing
