#pragma once

#include "core/checks/CheckSettings.h"
#include "core/generation/Bell.h"
#include "core/generation/Calibration.h"
#include "core/generation/Context.h"
#include "core/generation/GenerationService.h"
#include "core/generation/Limiters.h"
#include "core/generation/Totals.h"
#include "core/store/Items.h"
#include "core/providers/Provider.h"

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace metaflow::generation {

/// Sends the open requests of one run: one coroutine lets them leave, as the limits, the budget and people allow, and
/// each that has left is a coroutine of its own. All on the engine thread, so what they share needs no lock.
///
/// The budget is held against what was spent, what is out by its calibrated estimate, and what may have been paid for
/// nothing. Where there is no room, the next one waits for those that are out, and only then the run stops: what is
/// spent beyond the budget is at most by how much those that were out were dearer than they looked.
class Scheduler {
public:
    /// Without a limiter it has one of its own.
    Scheduler(Context context, Run run, const QVector<Request> &requests, std::unique_ptr<providers::Provider> provider,
        Actor actor, ProgressSink progress, std::stop_token stop, std::shared_ptr<SharedLimiter> limiter = {});
    ~Scheduler();
    Scheduler(const Scheduler &) = delete;
    Scheduler &operator=(const Scheduler &) = delete;

    /// Ends as done, paused by the provider (for longer than ten minutes), or stopped, with the reason in the report;
    /// an error only where the store failed.
    [[nodiscard]] QCoro::Task<Result<RunReport>> run();

    /// What is out may end; nothing more leaves until goOn(). Stored.
    [[nodiscard]] QCoro::Task<Result<bool>> pause();
    [[nodiscard]] QCoro::Task<Result<bool>> goOn();
    /// From the next request on. Stored with it.
    void setLimits(const RunLimits &limits);
    /// Failed requests are open again; how many.
    [[nodiscard]] int retryFailed();

private:
    struct Out {
        Request *request;
        Limiter::Turn turn;
        qint64 costMicroUsd; ///< as it looked when it left
    };
    [[nodiscard]] QCoro::Task<Result<void>> begin();
    /// What really leaves, where a model was found to refuse a field: the record says what was sent.
    [[nodiscard]] QCoro::Task<> keepBody(Request *request, QByteArray body);
    [[nodiscard]] QCoro::Task<> dispatch();
    /// Lets the first of the queue leave. Where it may not: how long to wait, or until the bell.
    [[nodiscard]] std::optional<std::chrono::milliseconds> letNextLeave();
    [[nodiscard]] bool mayLeave() const;
    [[nodiscard]] QCoro::Task<> send(Out out);
    /// In flight, and committed. False: it does not leave.
    [[nodiscard]] QCoro::Task<bool> announce(Out out);
    /// False where the budget has no room for it; then the run stops, unless something is out.
    [[nodiscard]] bool admit(qint64 costMicroUsd);
    [[nodiscard]] qint64 expectedCost(const Request &request) const;
    [[nodiscard]] QCoro::Task<> came(Out out, Result<providers::ChatAnswer> answer, std::chrono::milliseconds latency);
    [[nodiscard]] QCoro::Task<> take(Request *request, providers::ChatAnswer answer);
    [[nodiscard]] QCoro::Task<> refused(Out out, Error error);
    /// True: it is open again.
    [[nodiscard]] bool wait(Out out, const Error &error);
    [[nodiscard]] QCoro::Task<> split(Request *request, Error error);
    [[nodiscard]] QCoro::Task<> fail(Request *request, Error error);
    [[nodiscard]] QCoro::Task<> recordState(Request *request);
    [[nodiscard]] QCoro::Task<Result<void>> record(
        Request *request, QVector<store::Offer> offers, QVector<Request> more);
    [[nodiscard]] QCoro::Task<Result<bool>> storeState(RunState state);
    [[nodiscard]] QCoro::Task<Result<RunReport>> end();

    void stopWith(Error error);
    void queue();
    void total();
    void report();
    [[nodiscard]] Usage expectedTotal() const;
    [[nodiscard]] QString waitsFor() const;
    [[nodiscard]] std::chrono::milliseconds now() const { return m_context.clock->elapsed(); }
    [[nodiscard]] bool stopped() const { return m_halt.stop_requested(); }

    Context m_context;
    Run m_run;
    std::deque<Request> m_requests; ///< a deque: those that are out keep pointers while repairs are added
    std::unique_ptr<providers::Provider> m_provider;
    Actor m_actor;
    ProgressSink m_progress;
    std::stop_token m_stop; ///< a person's: also ends what is on its way
    std::shared_ptr<SharedLimiter> m_limiter;
    Bell m_bell;
    std::stop_source m_halt; ///< theirs or ours: nothing more is sent
    std::stop_callback<std::function<void()>> m_onStop;
    std::deque<Request *> m_queue;
    std::shared_ptr<const checks::Standards> m_standards; ///< read once a run
    Totals m_totals;
    Calibrations m_calibrations;
    QHash<int, int> m_refusals; ///< of a request, by its number
    std::optional<Error> m_stopped; ///< why nothing more is sent
    std::optional<Error> m_storeError;
    bool m_paused = false; ///< by a person
    bool m_providerPauses = false; ///< for longer than the run waits
    bool m_warming = false; ///< the first one fills the provider's prompt cache for all
    int m_flying = 0; ///< leaving, or at the provider
    int m_busy = 0; ///< those, and those whose outcome is not recorded yet
    qint64 m_inFlightMicroUsd = 0; ///< estimates of what is out
    qint64 m_lostMicroUsd = 0; ///< estimates of what may have been paid for nothing
    int m_failuresInARow = 0; ///< of the transport
    double m_secondsAnswered = 0;
    int m_answers = 0;
};

} // namespace metaflow::generation
