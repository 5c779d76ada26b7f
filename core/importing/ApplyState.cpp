#include "core/importing/ApplyState.h"

#include "core/databricks/Session.h"
#include "core/importing/SourceMatch.h"

#include <algorithm>

namespace metaflow::importing {

namespace {

constexpr int failuresThatStop = 10; // of one kind in a row

} // namespace

ApplyState::ApplyState(Context given, Plan stored, store::Source source, ProgressSink progress)
    : context(std::move(given))
    , plan(std::move(stored))
    , reads(context.session, context.clock, plan.source)
    , journal(context.store, plan.id)
    , m_source(std::move(source))
    , m_progress(std::move(progress))
{
    for (const PlanStatement &statement : plan.statements) {
        m_nextNumber = std::max(m_nextNumber, statement.number + 1);
    }
}

Change &ApplyState::touch(qsizetype change)
{
    m_touched.insert(change);
    Change &touched = plan.changes[change];
    touched.errorCode.clear();
    touched.errorDetail.clear();
    return touched;
}

void ApplyState::wrote(const QVector<qsizetype> &changes, const QString &statementId)
{
    for (const qsizetype change : changes) {
        m_writtenBy.insert(change, statementId);
    }
    m_failuresInARow = 0;
    report(changes.size());
}

void ApplyState::unchanged(qsizetype change)
{
    Change &touched = touch(change);
    touched.state = ChangeState::Unchanged;
    touched.readBack = reads.object(touched.object).comment;
    report(1);
}

void ApplyState::refuse(qsizetype change, ErrorCode code)
{
    Change &touched = touch(change);
    touched.state = ChangeState::Refused;
    touched.errorCode = errorCodeName(code);
    touched.readBack = reads.object(touched.object).comment;
    report(1, 1);
}

void ApplyState::fails(const QVector<qsizetype> &changes, const Error &error)
{
    for (const qsizetype change : changes) {
        Change &touched = touch(change);
        touched.state = ChangeState::Failed;
        touched.errorCode = errorCodeName(error.code);
        touched.errorDetail = error.detail;
    }
    m_failuresInARow = error.code == m_lastFailure ? m_failuresInARow + 1 : 1;
    m_lastFailure = error.code;
    if (m_failuresInARow >= failuresThatStop) {
        stop(error.code);
    }
    report(changes.size(), changes.size());
}

bool ApplyState::isStillConnected() const
{
    return context.session.isConnected() && isSameSource(context.session.info(), m_source);
}

void ApplyState::verified(qsizetype change, const ObjectNow &now)
{
    Change &touched = touch(change);
    const bool equal = now.isThere() && now.comment == touched.ours;
    touched.state = equal ? ChangeState::Applied : ChangeState::Failed;
    touched.readBack = now.comment;
    if (!equal) {
        touched.errorCode = errorCodeName(ErrorCode::ReadBackDiffers);
    }
}

void ApplyState::stop(ErrorCode code)
{
    if (m_stoppedBy.isEmpty()) {
        m_stoppedBy = errorCodeName(code);
    }
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
    std::sort(changes.begin(), changes.end());
    return changes;
}

void ApplyState::expect(qint64 changes)
{
    m_figures.total = changes;
    report(0);
}

void ApplyState::report(qint64 done, qint64 failed)
{
    m_figures.done += done;
    m_figures.failed += failed;
    m_progress.report(m_figures);
}

} // namespace metaflow::importing
