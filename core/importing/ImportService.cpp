#include "core/importing/ImportService.h"

#include "core/base/Clock.h"
#include "core/base/Engine.h"
#include "core/base/Workers.h"
#include "core/importing/ApplyRun.h"
#include "core/importing/Approval.h"
#include "core/importing/PlanExport.h"
#include "core/importing/PlanFile.h"
#include "core/importing/RollbackPlanner.h"
#include "core/importing/UndoneScript.h"
#include "core/store/BackupService.h"
#include "core/store/PlanApprovals.h"
#include "core/store/PlanStates.h"
#include "core/store/Plans.h"
#include "core/store/Store.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

// What a job runs: the object lives in the coroutine's frame as long as the job does.

QCoro::Task<Result<PlanReport>> runPlan(
    Context context, SourceId source, PlanOptions options, Person person, std::stop_token stop, ProgressSink progress)
{
    PlanBuilder builder(std::move(context));
    co_return co_await builder.build(source, std::move(options), std::move(person), stop, std::move(progress));
}

QCoro::Task<Result<PlanReport>> runRollback(
    Context context, SourceId source, RollbackTarget target, Person person, std::stop_token stop, ProgressSink progress)
{
    RollbackPlanner planner(std::move(context));
    co_return co_await planner.build(source, std::move(target), std::move(person), stop, std::move(progress));
}

/// Before the catalog is changed: the code of what stood in the way, where that is no reason to stop.
QCoro::Task<Result<QString>> backUp(store::BackupService *backups, std::stop_token stop)
{
    if (backups == nullptr) {
        co_return QString();
    }
    const Job<store::Backup> making = backups->create(u"apply"_s);
    const std::stop_callback cancelling(stop, [&making] { making.cancel(); });
    const QFuture<Result<store::Backup>> future = making.future();
    const Result<store::Backup> made = co_await future;
    if (made) {
        co_return QString();
    }
    co_return made.error().code == ErrorCode::ToolMissing ? Result<QString>(errorCodeName(made.error().code))
                                                          : fail(made.error());
}

QCoro::Task<Result<ApplyReport>> runApply(Context context, Plan plan, ApplyOptions options, Actor actor,
    std::shared_ptr<ApplyGate> gate, store::BackupService *backups, std::stop_token stop, ProgressSink progress)
{
    const auto approved = co_await askApproved(context.store, plan);
    if (!approved) {
        co_return fail(approved.error());
    }
    auto saving = backUp(backups, stop);
    const auto missing = co_await saving;
    if (!missing) {
        co_return fail(missing.error());
    }
    ApplyRun run(std::move(context), options, std::move(actor), std::move(progress), std::move(gate));
    auto report = co_await run.apply(std::move(plan), stop);
    if (report) {
        report->notBackedUp = *missing;
    }
    co_return report;
}

/// On the engine thread, where the gates belong.
QCoro::Task<Result<bool>> runResume(Context context, Plan plan, std::vector<std::shared_ptr<ApplyGate>> gates)
{
    const QFuture<Result<bool>> asking = askApproved(context.store, std::move(plan));
    const Result<bool> approved = co_await asking;
    if (!approved) {
        co_return approved;
    }
    for (const auto &gate : gates) {
        gate->resume();
    }
    co_return !gates.empty();
}

QCoro::Task<Result<ApplyReport>> runSettle(
    Context context, Plan plan, Actor actor, std::stop_token stop, ProgressSink progress)
{
    const auto approved = co_await askApproved(context.store, plan);
    if (!approved && !isUnapproved(approved.error())) {
        co_return fail(approved.error());
    }
    ApplyRun run(std::move(context), {}, std::move(actor), std::move(progress), std::make_shared<ApplyGate>());
    co_return co_await run.settle(std::move(plan), !approved, stop);
}

Result<QVector<PlanSummary>> planSummaries(store::Connection &connection, int limit)
{
    const auto plans = store::plans(connection, limit);
    const auto stale = plans ? store::stalePlans(connection) : fail(plans.error());
    if (!stale) {
        return fail(stale.error());
    }
    QVector<PlanSummary> summaries;
    for (const Plan &plan : *plans) {
        const auto approved = store::planApproval(connection, plan);
        if (!approved) {
            return fail(approved.error());
        }
        summaries.append({plan, stale->contains(plan.id), *approved});
    }
    return summaries;
}

QFuture<Result<bool>> writeApproval(store::Store &store, Plan plan, QString storeId, Person person)
{
    return store.write(
        [plan = std::move(plan), storeId = std::move(storeId), person = std::move(person), now = store.clock().now()](
            store::Connection &connection) { return approvePlan(connection, plan, storeId, person, now); });
}

QCoro::Task<Result<bool>> runApprove(Context context, Plan plan, Person person)
{
    const auto info = co_await context.store.info();
    if (!info) {
        co_return fail(info.error());
    }
    co_return co_await writeApproval(context.store, plan, info->storeId, person);
}

} // namespace

ImportService::ImportService(
    Engine &engine, Workers &workers, Clock &clock, databricks::Session &session, store::Store &store)
    : m_engine(engine)
    , m_workers(workers)
    , m_clock(clock)
    , m_session(session)
    , m_store(store)
    , m_forms(std::make_shared<FormsMemory>())
{
}

ImportService::~ImportService() = default;

Context ImportService::context() const
{
    return {m_workers, m_clock, m_session, m_store, m_forms};
}

Job<PlanReport> ImportService::plan(SourceId source, PlanOptions options, Person person)
{
    return m_engine.submit(
        [context = context(), source, options = std::move(options), person = std::move(person)](std::stop_token stop,
            ProgressSink progress) { return runPlan(context, source, options, person, stop, progress); });
}

Job<PlanReport> ImportService::rollback(SourceId source, RollbackTarget target, Person person)
{
    return m_engine.submit(
        [context = context(), source, target = std::move(target), person = std::move(person)](std::stop_token stop,
            ProgressSink progress) { return runRollback(context, source, target, person, stop, progress); });
}

Job<bool> ImportService::writeFile(PlanId plan, QString file, Person person)
{
    return m_engine.submit(
        [context = context(), plan = std::move(plan), file = std::move(file), person = std::move(person)](
            std::stop_token) { return runWriteFile(context, plan, file, person); });
}

Job<ScriptReport> ImportService::writeScript(Plan plan, QString file, Person person)
{
    return m_engine.submit(
        [context = context(), plan = std::move(plan), file = std::move(file), person = std::move(person)](
            std::stop_token) { return runWriteScript(context, plan, file, person); });
}

Job<ScriptReport> ImportService::writeUndoneScript(Plan plan, QString file, Person person)
{
    return m_engine.submit(
        [context = context(), plan = std::move(plan), file = std::move(file), person = std::move(person)](
            std::stop_token) { return runUndoneScript(context, plan, file, person); });
}

Job<bool> ImportService::approve(Plan plan, Person person)
{
    return m_engine.submit([context = context(), plan = std::move(plan), person = std::move(person)](
                               std::stop_token) { return runApprove(context, plan, person); });
}

Job<bool> ImportService::asksForApproval(Plan plan)
{
    return Job(m_store.bulk([plan = std::move(plan)](store::Connection &connection) -> Result<bool> {
        return store::asksForApproval(connection, plan).map([](const QString &catalog) { return !catalog.isEmpty(); });
    }));
}

Result<Plan> ImportService::readFile(const QString &file)
{
    return PlanFile::load(file);
}

Job<ApplyReport> ImportService::apply(Plan plan, ApplyOptions options, Actor actor)
{
    auto gate = m_live.enter(plan.id);
    return m_engine.submit(
        [context = context(), plan = std::move(plan), options, actor = std::move(actor), gate = std::move(gate),
            backups = m_backups](std::stop_token stop, ProgressSink progress) {
            return runApply(context, plan, options, actor, gate, backups, stop, progress);
        });
}

bool ImportService::pause(const PlanId &plan)
{
    const auto gates = m_live.of(plan);
    for (const auto &gate : gates) {
        QMetaObject::invokeMethod(
            m_engine.context(), [gate] { gate->pause(u"paused"_s); }, Qt::QueuedConnection);
    }
    return !gates.empty();
}

bool ImportService::resume(const PlanId &plan)
{
    const auto gates = m_live.of(plan);
    for (const auto &gate : gates) {
        QMetaObject::invokeMethod(
            m_engine.context(), [gate] { gate->resume(); }, Qt::QueuedConnection);
    }
    return !gates.empty();
}

Job<bool> ImportService::resumeIfApproved(Plan plan)
{
    auto gates = m_live.of(plan.id);
    return m_engine.submit([context = context(), plan = std::move(plan), gates = std::move(gates)](
                               std::stop_token) { return runResume(context, plan, gates); });
}

Job<ApplyReport> ImportService::settle(Plan plan, Actor actor)
{
    return m_engine.submit([context = context(), plan = std::move(plan), actor = std::move(actor)](std::stop_token stop,
                               ProgressSink progress) { return runSettle(context, plan, actor, stop, progress); });
}

Job<QVector<Plan>> ImportService::plans(int limit)
{
    return Job(m_store.read([limit](store::Connection &connection) { return store::plans(connection, limit); }));
}

Job<QVector<PlanSummary>> ImportService::summaries(int limit)
{
    return Job(m_store.bulk([limit](store::Connection &connection) { return planSummaries(connection, limit); }));
}

Job<Plan> ImportService::stored(PlanId plan)
{
    return Job(m_store.bulk(
        [plan = std::move(plan)](store::Connection &connection) { return store::plan(connection, plan); }));
}

} // namespace metaflow::importing
