#pragma once

#include "core/importing/FirstGuard.h"
#include "core/importing/StoredPlan.h"

namespace metaflow::importing {

/// One apply from the lock to the record. Lives in the frame of the coroutine that runs it.
class ApplyRun {
public:
    /// `gate`: by which the apply is paused.
    ApplyRun(
        Context context, ApplyOptions options, Actor actor, ProgressSink progress, std::shared_ptr<ApplyGate> gate);

    /// Exactly the given plan, then read back. Errors: see ImportService::apply().
    [[nodiscard]] QCoro::Task<Result<ApplyReport>> apply(Plan given, std::stop_token stop);
    /// Reads, and records what somebody else applied; `refused` is what is left. `unapproved`: without the yes that a
    /// policy asks for, which the record then says.
    [[nodiscard]] QCoro::Task<Result<ApplyReport>> settle(Plan given, bool unapproved, std::stop_token stop);

private:
    [[nodiscard]] QCoro::Task<Result<void>> begin(Plan given, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<void>> takeLocks();
    [[nodiscard]] QCoro::Task<Result<void>> execute(QVector<TableWork> work, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<ApplyReport>> finish(FirstGuard guard, bool nothingWritten, bool readBack);
    [[nodiscard]] ApplyReport reportOf(const FirstGuard &guard) const;
    [[nodiscard]] QVector<store::CatalogFact> facts(bool nothingWritten) const;
    [[nodiscard]] PlanState planState(bool nothingWritten) const;

    Context m_context;
    ApplyOptions m_options;
    Actor m_actor;
    ProgressSink m_progress;
    std::shared_ptr<ApplyGate> m_gate; // shared: see LiveApplies
    StoredPlan m_stored;
    std::unique_ptr<ApplyState> m_state;
    bool m_unapproved = false;
};

} // namespace metaflow::importing
