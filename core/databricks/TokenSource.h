#pragma once

#include "core/base/Clock.h"
#include "core/base/Engine.h"
#include "core/base/Interfaces.h"
#include "core/databricks/OAuth.h"

#include <functional>
#include <memory>
#include <optional>

namespace metaflow::databricks {

/// The access token of one sign-in. There is one policy of renewal (wire/databricks.md 1.5): a token is used while it
/// has 40 s left (servers refuse those that end within 30), a new one is fetched from 5 minutes before its end on, and
/// where that fails the old one serves on as long as it is good; it is tried again after a minute. However many wait,
/// one fetches. Callable from any thread; shared by all profiles of that sign-in, which come and go.
class TokenSource final : public SecretSource, public std::enable_shared_from_this<TokenSource> {
public:
    /// `forced`: the server refused what was thought to be good. Must have kept what has to be kept before it answers.
    using Fetch = std::function<QCoro::Task<Result<Grant>>(bool forced, std::stop_token)>;

    TokenSource(Engine &engine, Clock &clock, Fetch fetch, std::optional<Grant> first = {});

    /// What `fetch` says: SignInExpired, SignInRefused, KeyStoreLocked, KeyMissing, ToolMissing, the transport's.
    [[nodiscard]] QFuture<Result<Secret>> secret() override;
    [[nodiscard]] QFuture<Result<Secret>> another(const Secret &refused) override;

private:
    using Source = std::shared_ptr<TokenSource>;
    [[nodiscard]] static QCoro::Task<Result<Secret>> valid(Source self, Secret refused);
    [[nodiscard]] static QCoro::Task<Result<bool>> renew(Source self, bool forced, std::stop_token stop);
    [[nodiscard]] bool isUsable(const Secret &refused) const;
    [[nodiscard]] bool isDue() const;
    [[nodiscard]] std::chrono::milliseconds left() const;
    void take(const Grant &grant);

    Engine &m_engine;
    Clock &m_clock;
    Fetch m_fetch;
    // the engine thread's
    Secret m_token;
    std::chrono::milliseconds m_life{0}, m_end{0}, m_notBefore{0};
    std::optional<QFuture<Result<bool>>> m_renewing;
};

} // namespace metaflow::databricks
