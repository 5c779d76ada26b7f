#pragma once

#include "core/base/Clock.h"
#include "core/providers/Provider.h"

#include <atomic>
#include <chrono>
#include <functional>

namespace metaflow::testing {

/// A model that answers what the test says, after a time of the test's clock. Lives on the engine.
class FakeProvider final : public providers::Provider {
public:
    struct Reply {
        Result<providers::ChatAnswer> answer;
        std::chrono::milliseconds after{0};
    };
    struct Counts {
        std::atomic<int> calls = 0;
        std::atomic<int> inFlight = 0;
        std::atomic<int> mostInFlight = 0;
    };
    /// `call` is 1, 2, …
    using Handler = std::function<Reply(const QByteArray &body, int call)>;

    FakeProvider(Clock &clock, Handler handler, Counts &counts);
    [[nodiscard]] QByteArray body(const providers::ChatPrompt &prompt) const override;
    [[nodiscard]] QCoro::Task<Result<providers::ChatAnswer>> send(QByteArray body, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QStringList>> models(std::stop_token stop) override;

    /// Describes everything that the body asks for, but the named columns.
    [[nodiscard]] static providers::ChatAnswer answer(const QByteArray &body, const QStringList &without = {});
    [[nodiscard]] static Reply good(const QByteArray &body, int call);
    [[nodiscard]] static Reply failing(Error error, std::chrono::milliseconds after = {});

private:
    Clock &m_clock;
    Handler m_handler;
    Counts &m_counts;
};

} // namespace metaflow::testing
