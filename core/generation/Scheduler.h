#pragma once

#include "core/generation/Context.h"
#include "core/generation/GenerationService.h"
#include "core/store/Items.h"
#include "core/providers/Provider.h"

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace metaflow::generation {

/// Sends the open requests of one run with up to maxInFlight workers. All of them are coroutines on the engine thread,
/// so what they share needs no lock; a pause, the budget or a stop of one holds for all.
class Scheduler {
public:
    Scheduler(Context context, Run run, const QVector<Request> &requests, std::unique_ptr<providers::Provider> provider,
        Actor actor, ProgressSink progress, std::stop_token stop);

    /// Ends as done, or stopped with the reason in the report; an error only where the store failed.
    [[nodiscard]] QCoro::Task<Result<RunReport>> run();

private:
    [[nodiscard]] QCoro::Task<Result<void>> begin();
    [[nodiscard]] QCoro::Task<> work();
    [[nodiscard]] QCoro::Task<> send(Request *request);
    /// In flight, and committed. False: it does not leave.
    [[nodiscard]] QCoro::Task<bool> announce(Request *request);
    /// False: stop.
    [[nodiscard]] QCoro::Task<bool> waitForTurn();
    /// False where the budget has no room for it: the run stops.
    [[nodiscard]] bool admit(const Request &request);
    [[nodiscard]] QCoro::Task<> take(Request *request, providers::ChatAnswer answer);
    struct Refusal {
        int pause = 0; ///< how many pauses there had been when its turn came
        int number = 0; ///< of this request: 1, 2, …
    };
    /// True: send it again.
    [[nodiscard]] QCoro::Task<bool> refused(Request *request, Error error, Refusal refusal);
    void pause(const Error &error, Refusal refusal);
    [[nodiscard]] QCoro::Task<> fail(Request *request, Error error);
    [[nodiscard]] QCoro::Task<> recordState(Request *request);
    [[nodiscard]] QCoro::Task<Result<void>> record(
        Request *request, QVector<store::Offer> offers, std::optional<Request> repair);
    [[nodiscard]] QCoro::Task<Result<RunReport>> end();

    void stopWith(Error error);
    void queue();
    void total();
    void report();
    [[nodiscard]] bool stopped() const { return m_halt.stop_requested(); }

    Context m_context;
    Run m_run;
    std::deque<Request> m_requests; ///< a deque: workers keep pointers while repairs are added
    std::unique_ptr<providers::Provider> m_provider;
    Actor m_actor;
    ProgressSink m_progress;
    std::stop_token m_stop; ///< a person's: also ends what is on its way
    std::stop_source m_halt; ///< theirs or ours: nothing more is sent
    std::stop_callback<std::function<void()>> m_onStop;
    std::deque<Request *> m_queue;
    std::optional<Error> m_stopped; ///< why nothing more is sent
    std::optional<Error> m_storeError;
    std::chrono::milliseconds m_pausedUntil{0}; ///< by the clock's elapsed()
    qint64 m_inFlightMicroUsd = 0; ///< estimates of what is out
    int m_failuresInARow = 0; ///< of the transport
    int m_pauses = 0; ///< so far
    int m_pausesInARow = 0; ///< without an answer between them
};

} // namespace metaflow::generation
