#include "core/importing/ApplyRun.h"

#include "core/databricks/Session.h"
#include "core/importing/PlanBuilder.h"
#include "core/importing/PlanFigures.h"
#include "core/importing/Reached.h"
#include "core/importing/SourceMatch.h"
#include "core/importing/Verifier.h"
#include "core/store/Plans.h"
#include "core/store/Store.h"

#include <QCoroFuture>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

/// More than may be in flight: while some of them journal, others are on their way.
constexpr int tablesAtOnce = ApplyGate::most + 4;

QFuture<Result<StoredPlan>> readStored(store::Store &store, Plan given, QString storeId)
{
    return store.bulk([given = std::move(given), storeId = std::move(storeId)](
                          store::Connection &connection) { return readStoredPlan(connection, given, storeId); });
}

QFuture<Result<Plan>> readPlan(store::Store &store, PlanId id)
{
    return store.bulk([id = std::move(id)](store::Connection &connection) { return store::plan(connection, id); });
}

QVector<ObjectPath> tablesOf(const QVector<TableWork> &work)
{
    QVector<ObjectPath> tables;
    for (const TableWork &one : work) {
        tables << one.table;
    }
    return tables;
}

/// What the tables of one apply are taken from.
struct Works {
    Works(ApplyState &state, QVector<TableWork> all)
        : work(std::move(all))
        , guards(state, tablesOf(work))
    {
    }
    QVector<TableWork> work;
    qsizetype next = 0;
    GuardBook guards;
};

/// Takes tables until there are none; serial within a table, others run beside it.
QCoro::Task<Result<void>> runTables(ApplyState *state, Works *works, std::stop_token stop)
{
    while (works->next < works->work.size() && !state->isStopped()) {
        const qsizetype place = works->next++;
        works->guards.begins(place);
        TableRun run(*state, works->guards, place);
        auto ran = co_await run.run(std::move(works->work[place].attempts), stop);
        if (!ran) {
            state->stop(ran.error().code);
            co_return ran;
        }
    }
    co_return Result<void>();
}

QVector<ObjectPath> objectsOf(const Plan &plan)
{
    QVector<ObjectPath> objects;
    for (const Change &change : plan.changes) {
        if (isWritten(change.verdict) || change.verdict == Verdict::Unchanged) {
            objects << change.object;
        }
    }
    return objects;
}

QStringList catalogsOf(const QVector<ObjectPath> &objects)
{
    QStringList catalogs;
    for (const ObjectPath &object : objects) {
        catalogs << object.catalog();
    }
    catalogs.removeDuplicates();
    catalogs.sort(); // everybody takes them in the same order
    return catalogs;
}

} // namespace

ApplyRun::ApplyRun(
    Context context, ApplyOptions options, Actor actor, ProgressSink progress, std::shared_ptr<ApplyGate> gate)
    : m_context(std::move(context))
    , m_options(options)
    , m_actor(std::move(actor))
    , m_progress(std::move(progress))
    , m_gate(std::move(gate))
{
}

QCoro::Task<Result<void>> ApplyRun::begin(Plan given, std::stop_token stop)
{
    const auto info = co_await m_context.store.info();
    if (!info) {
        co_return fail(info.error());
    }
    auto stored = co_await readStored(m_context.store, std::move(given), info->storeId);
    if (!stored) {
        co_return fail(stored.error());
    }
    m_stored = *std::move(stored);
    const auto sameSource = PlanBuilder(m_context).checkSession(m_stored.source);
    if (!sameSource) {
        co_return sameSource;
    }
    m_state = std::make_unique<ApplyState>(
        m_context, m_stored.plan, m_stored.source, m_actor, m_progress, m_gate, m_options.pauseOnFailures);
    auto locked = co_await takeLocks();
    if (!locked) {
        co_return locked;
    }
    const QVector<ObjectPath> objects = objectsOf(m_stored.plan);
    auto read = co_await m_state->reads.readAll(objects, stop);
    if (!read) {
        co_return read;
    }
    // The views of the whole catalog may lag behind a write of a moment ago, also one of ours.
    const QVector<ObjectPath> differing = tablesThatDiffer(*m_state);
    auto again = co_await m_state->reads.rereadAll(differing, stop);
    co_return again ? PlanBuilder(m_context).checkSession(m_stored.source)
                    : again; // somebody may have connected elsewhere
}

QCoro::Task<Result<void>> ApplyRun::takeLocks()
{
    const QStringList catalogs = catalogsOf(objectsOf(m_stored.plan));
    for (const QString &catalog : catalogs) {
        auto lock = ApplyLock::make(m_context.store.url(), m_stored.source.key(), catalog, m_context.store.password());
        auto acquired = co_await lock->acquire();
        if (!acquired) {
            co_return acquired;
        }
        m_state->locks.push_back(std::move(lock));
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> ApplyRun::execute(QVector<TableWork> work, std::stop_token stop)
{
    auto applying = co_await m_state->journal.state(PlanState::Applying);
    if (!applying) {
        co_return applying;
    }
    std::stop_source readsEnd; // also of reads of tables that nobody writes to any more
    const std::stop_callback onStop(stop, [this, &readsEnd] {
        m_state->stop(ErrorCode::Cancelled);
        readsEnd.request_stop();
    });
    Works works(*m_state, std::move(work));
    std::vector<QCoro::Task<Result<void>>> runners;
    for (qsizetype i = 0, count = std::min<qsizetype>(tablesAtOnce, works.work.size()); i < count; ++i) {
        runners.push_back(runTables(m_state.get(), &works, stop));
    }
    std::vector<QCoro::Task<void>> readers;
    for (int i = 0; i < GuardBook::lanes; ++i) {
        readers.push_back(works.guards.readAhead(readsEnd.get_token()));
    }
    Result<void> result;
    for (auto &runner : runners) {
        auto one = co_await runner;
        if (!one && result) {
            result = std::move(one);
        }
    }
    works.guards.end();
    readsEnd.request_stop();
    for (auto &reader : readers) {
        co_await reader;
    }
    auto kept = co_await m_state->journal.flush();
    co_return result ? kept : result;
}

QCoro::Task<Result<ApplyReport>> ApplyRun::apply(Plan given, std::stop_token stop)
{
    const auto begun = co_await begin(std::move(given), stop);
    if (!begun) {
        co_return fail(begun.error());
    }
    if (!m_context.session.info().literalsAgree) {
        co_return fail(ErrorCode::LiteralProbeFailed, m_stored.source.host);
    }
    FirstGuard guard = sortChanges(*m_state, m_stored.stale, m_options.first);
    m_state->expect(m_state->touched().size() + guard.ready.size());
    if (guard.blocked > 0 && !m_options.partial) {
        co_return co_await finish(std::move(guard), true, false);
    }
    if (!guard.work.isEmpty()) {
        const auto executed = co_await execute(guard.work, stop);
        if (!executed) {
            co_return fail(executed.error()); // what was sent is in the journal: the next apply settles it
        }
    }
    bool readBack = m_state->written().isEmpty();
    if (!readBack && !stop.stop_requested()) {
        readBack = co_await verifyWritten(*m_state, stop);
    }
    co_return co_await finish(std::move(guard), false, readBack);
}

QCoro::Task<Result<ApplyReport>> ApplyRun::settle(Plan given, bool unapproved, std::stop_token stop)
{
    m_unapproved = unapproved;
    const auto begun = co_await begin(std::move(given), stop);
    if (!begun) {
        co_return fail(begun.error());
    }
    FirstGuard guard = sortForSettling(*m_state);
    const QVector<qsizetype> left = guard.ready;
    auto report = co_await finish(std::move(guard), false, true);
    if (!report) {
        co_return report;
    }
    for (const qsizetype index : left) {
        Change change = m_state->plan.changes.at(index);
        const auto differs = differenceFrom(change, m_state->reads.object(change.object));
        change.errorCode = errorCodeName(differs.value_or(ErrorCode::NotApplied));
        report->refused << change;
    }
    report->verified = false;
    co_return report;
}

QVector<store::CatalogFact> ApplyRun::facts(bool nothingWritten) const
{
    QVector<store::CatalogFact> facts;
    for (const qsizetype index : m_state->touched()) {
        if (nothingWritten && m_state->plan.changes.at(index).state == ChangeState::Unchanged) {
            continue; // a plan that was refused imports nothing
        }
        if (const auto fact = m_state->factOf(index)) {
            facts << *fact;
        }
    }
    std::sort(facts.begin(), facts.end(),
        [](const store::CatalogFact &a, const store::CatalogFact &b) { return a.item < b.item; });
    return facts;
}

PlanState ApplyRun::planState(bool nothingWritten) const
{
    const Reached reached(m_state->plan);
    int settled = 0, written = 0;
    bool refused = false, stands = m_state->hasSent();
    for (const Change &change : m_state->plan.changes) {
        refused = refused || change.state == ChangeState::Refused;
        stands = stands || reached.mayStand(change);
        if (isWritten(change.verdict)) {
            ++written;
            settled += change.state == ChangeState::Applied || change.state == ChangeState::Unchanged;
        }
    }
    if (settled == written && !refused) {
        return PlanState::Applied;
    }
    if (stands || (settled > 0 && !nothingWritten)) {
        return PlanState::PartlyApplied;
    }
    if (nothingWritten) {
        return PlanState::Refused;
    }
    return m_stored.plan.state == PlanState::Applying ? PlanState::Created : m_stored.plan.state;
}

ApplyReport ApplyRun::reportOf(const FirstGuard &guard) const
{
    ApplyReport report;
    for (qsizetype i = 0; i < m_state->plan.changes.size(); ++i) {
        const Change &change = m_state->plan.changes.at(i);
        if (!m_state->touched().contains(i)) {
            continue;
        }
        report.applied += change.state == ChangeState::Applied;
        report.unchanged += change.state == ChangeState::Unchanged;
        if (change.state == ChangeState::Failed) {
            report.failed << change;
        } else if (change.state == ChangeState::Refused) {
            report.refused << change;
        }
    }
    for (const qsizetype index : guard.keptGarbled) {
        report.failed << m_state->plan.changes.at(index);
    }
    for (const qsizetype index : guard.keptDiffer) {
        Change change = m_state->plan.changes.at(index);
        const auto differs = differenceFrom(change, m_state->reads.object(change.object));
        change.errorCode = errorCodeName(differs.value_or(ErrorCode::CatalogDrifted)); // none: it came undone
        report.refused << change;
    }
    report.unchanged += guard.keptUnchanged;
    report.derivedStatements = m_state->derived();
    report.stoppedBy = m_state->stoppedBy();
    return report;
}

QCoro::Task<Result<ApplyReport>> ApplyRun::finish(FirstGuard guard, bool nothingWritten, bool readBack)
{
    ApplyReport report = reportOf(guard);
    const bool somethingStands = report.applied + report.unchanged > 0;
    const bool nothingSent = !m_state->hasSent() && report.applied == 0 && report.failed.isEmpty();
    const bool allRefused = nothingSent && report.stoppedBy.isEmpty() && !report.refused.isEmpty();
    report.nothingWritten = nothingWritten || allRefused;
    QVector<Change> touched;
    for (const qsizetype index : m_state->touched()) {
        const Change &change = m_state->plan.changes.at(index);
        if (!nothingWritten || change.state != ChangeState::Unchanged) { // as in facts(): the next apply says so
            touched << change;
        }
    }
    const PlanState state = planState(report.nothingWritten);
    report.unapproved = m_unapproved && report.applied > 0;
    std::optional<QJsonObject> unapproved;
    if (report.unapproved) {
        unapproved = QJsonObject{{u"plan"_s, m_stored.plan.id.value()}, {u"hash"_s, m_stored.plan.hash},
            {u"approved"_s, false}, {u"settled"_s, report.applied}};
    }
    const auto recorded = co_await m_state->journal.record(touched, facts(nothingWritten), state, unapproved);
    if (!recorded) {
        co_return fail(recorded.error());
    }
    auto plan = co_await readPlan(m_context.store, m_stored.plan.id);
    if (!plan) {
        co_return fail(plan.error());
    }
    report.plan = *std::move(plan);
    report.verified = readBack && somethingStands && report.failed.isEmpty() && report.refused.isEmpty()
        && stillOpen(report.plan) == 0;
    co_return report;
}

} // namespace metaflow::importing
