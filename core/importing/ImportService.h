#pragma once

#include "core/base/Job.h"
#include "core/importing/LiveApplies.h"
#include "core/model/Plan.h"

#include <QHash>

namespace metaflow {
class Clock;
class Engine;
class Workers;
} // namespace metaflow
namespace metaflow::databricks {
class Session;
}
namespace metaflow::store {
class BackupService;
class Store;
} // namespace metaflow::store

namespace metaflow::importing {

class FormsMemory;
struct Context;

enum class OnConflict { Wait, Theirs, Ours, Append };

struct PlanOptions {
    ItemFilter filter; ///< no statuses: approved and edited
    bool replace = false; ///< non-empty comments too
    OnConflict onConflict = OnConflict::Wait;
    QVector<ItemId> replaceItems; ///< chosen one by one
    QHash<ItemId, OnConflict> conflictItems; ///< a choice for one item goes before the one for all
    bool again = false; ///< what came undone is written again
    QVector<ItemId> againItems; ///< chosen one by one
    bool chosenMustBeIn = false; ///< a choice for an item that is not in the plan is ItemNotFound (`not_in_plan`)
    friend bool operator==(const PlanOptions &, const PlanOptions &) = default;
};

struct PlanReport {
    Plan plan;
    QHash<QString, int> counts; ///< by verdict name
    int tableCommits = 0;
    int leftOut = 0; ///< changes that are in no statement (unchanged ones apart)
};

/// What to take back.
struct RollbackTarget {
    PlanId plan;
    RunId run;
    QVector<ItemId> items;
    QString table; ///< `catalog.schema.table` as displayed
    int toText = 0; ///< item only: n of its texts instead of what was there before
    PlanId asBefore; ///< with items, a table or a run: what stood there before that plan was applied
};

struct ApplyOptions {
    bool partial = false; ///< go on without what drifted
    int first = 0; ///< canary: only the first n statements; 0: all
    bool pauseOnFailures = false; ///< ten failures of one kind in a row pause the apply instead of ending it
};

struct ApplyReport {
    Plan plan; ///< states and read-back texts filled
    int applied = 0;
    int unchanged = 0;
    QVector<Change> failed;
    QVector<Change> refused; ///< drifted
    int derivedStatements = 0;
    bool verified = false; ///< all of the plan reads back byte for byte: nothing failed, was refused or is open
    bool nothingWritten = false; ///< refused as a whole: exit 4
    bool unapproved = false; ///< settled what was applied without the yes that a policy asks for; the record says so
    QString stoppedBy; ///< error code name, or empty
    QString notBackedUp; ///< error code name: why no backup was made before; empty where one was, or none is wanted
};

/// A plan in a list.
struct PlanSummary {
    Plan plan; ///< without changes and statements
    bool stale = false; ///< something it would still write no longer fits: see store::stalePlans()
    std::optional<Person> approvedBy; ///< who approved exactly this plan
};

struct ScriptReport {
    int statements = 0;
    QString sha256; ///< of the file, hex
    int leftOut = 0; ///< what came undone and waits for a person, or was decided otherwise since
    bool recorded = true; ///< false: not in the record, as the role of whoever saved it only reads
};

/// Plan, dry run, apply, verify, roll back. Callable from any thread.
class ImportService {
public:
    ImportService(Engine &engine, Workers &workers, Clock &clock, databricks::Session &session, store::Store &store);
    ~ImportService();
    /// From here on the store is backed up before each apply(). Where that fails the apply ends before it began, except
    /// for ToolMissing, which the report says. Outlives the service.
    void backUpBefore(store::BackupService &backups) { m_backups = &backups; }
    ImportService(const ImportService &) = delete;
    ImportService &operator=(const ImportService &) = delete;

    /// Reads the catalog afresh; stores the plan; writes nothing to the catalog.
    [[nodiscard]] Job<PlanReport> plan(SourceId source, PlanOptions options, Person person);
    [[nodiscard]] Job<PlanReport> rollback(SourceId source, RollbackTarget target, Person person);
    /// The `.mfplan` file: JSON Lines, last line the SHA-256 of all before. Written whole or not at all. With a person
    /// it stands in the record as an export; where that cannot be recorded there is no file. False: it does not stand
    /// there, as the role of whoever saved it only reads.
    [[nodiscard]] Job<bool> writeFile(PlanId plan, QString file, Person person = {});
    /// The plan's statements as a script (Script.h); an export in the record where the plan is of this store. As with
    /// apply() NotPermitted where nobody else approved it and a policy of this store asks for that; FileUnwritable,
    /// TextNotStorable.
    [[nodiscard]] Job<ScriptReport> writeScript(Plan plan, QString file, Person person);
    /// A script of what came undone alone, as if it had been chosen to be written again; an export in the record. What
    /// waits for a person or was decided otherwise since is left out. PlanForOtherStore, PlanNotFound, PlanFileDamaged,
    /// FileUnwritable, TextNotStorable.
    [[nodiscard]] Job<ScriptReport> writeUndoneScript(Plan plan, QString file, Person person);
    /// This person's yes to exactly this plan, in the record. NotPermitted for the plan's creator where the policy is
    /// on; PlanForOtherStore, PlanNotFound, PlanFileDamaged.
    [[nodiscard]] Job<bool> approve(Plan plan, Person person);
    /// Whether a policy asks for a second person's yes to this plan, given or not.
    [[nodiscard]] Job<bool> asksForApproval(Plan plan);
    /// PlanFileDamaged, FileUnreadable, FileInvalid. Needs neither store nor workspace.
    [[nodiscard]] static Result<Plan> readFile(const QString &file);
    /// Exactly this plan; `plan.hash` must be the stored one's. PlanForOtherStore, PlanForOtherSource, PlanNotFound,
    /// PlanFileDamaged, Locked, LiteralProbeFailed, NotSignedIn, NotPermitted (nobody else approved it, and a policy
    /// asks for that); drift and stale items (`plan_stale`) are in the report. Cancelled or stopped after the first
    /// write: a report with `stoppedBy`, the rest open; the same call goes on.
    [[nodiscard]] Job<ApplyReport> apply(Plan plan, ApplyOptions options, Actor actor);
    /// The apply of this plan that runs in this program sends nothing more until resume(); what is in flight comes in.
    /// Its progress says `waitsFor`: `paused`, or `failures:CODE` where ten failures of one kind in a row paused it. It
    /// can be cancelled as ever. False: no apply of it runs here.
    bool pause(const PlanId &plan);
    bool resume(const PlanId &plan);
    /// The same once the policies were asked again: one may have been switched on during the pause. Done when it goes
    /// on; NotPermitted as apply(), and it stays paused.
    [[nodiscard]] Job<bool> resumeIfApproved(Plan plan);
    /// Reads the catalog and records what somebody else applied; `refused` is what is left, `not_applied` where the
    /// catalog is still as planned. Asks for nobody's yes, because it writes nothing, but says where it is missing.
    [[nodiscard]] Job<ApplyReport> settle(Plan plan, Actor actor);
    [[nodiscard]] Job<QVector<Plan>> plans(int limit = 100);
    /// The same with what became of them; newest first.
    [[nodiscard]] Job<QVector<PlanSummary>> summaries(int limit = 100);
    [[nodiscard]] Job<Plan> stored(PlanId plan);

private:
    [[nodiscard]] Context context() const;

    Engine &m_engine;
    Workers &m_workers;
    Clock &m_clock;
    databricks::Session &m_session;
    store::Store &m_store;
    std::shared_ptr<FormsMemory> m_forms; // shared: a job may outlast the service
    LiveApplies m_live;
    store::BackupService *m_backups = nullptr;
};

} // namespace metaflow::importing
