#include "core/databricks/TokenSources.h"

#include "core/base/Await.h"
#include "core/databricks/CliToken.h"
#include "core/secrets/KeyRing.h"

#include <QCoroFuture>
#include <QLoggingCategory>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::databricks {

Q_LOGGING_CATEGORY(lcSignIn, "metaflow.databricks.signin", QtInfoMsg)

namespace {

constexpr std::array<std::chrono::milliseconds, 2> looks{0ms, 1s}; ///< for what another program of this user got

/// A sign-in whose refresh token lies in the key ring.
struct Refreshing {
    net::HttpClient *http;
    Clock *clock;
    secrets::KeyRing *keys;
    QString host, clientId, keyName;
    TokenSources::Keep keep;
    std::function<Result<void>()> check;
};

/// Before anybody uses the access token that came with it: the one before is dead from here on. Where the key store
/// does not take it, the program still has it as long as it runs. Somebody may have signed in anew meanwhile, as
/// another person perhaps, or taken the sign-in away: then it belongs nowhere.
QCoro::Task<> keepRefreshToken(Refreshing sign, Secret used, Secret token, std::stop_token stop)
{
    auto looking = unlessStopped(sign.keys->read(sign.keyName), stop);
    const Result<Secret> there = co_await std::move(looking);
    if (there ? *there != used : there.error().code == ErrorCode::KeyMissing) {
        qCInfo(lcSignIn) << "a refresh token of a sign-in that is over is not kept";
        co_return;
    }
    if (sign.keep == TokenSources::Keep::ThisSession) {
        sign.keys->keepForSession(sign.keyName, token);
        co_return;
    }
    auto writing = unlessStopped(sign.keys->write(sign.keyName, token), stop);
    const Result<void> written = co_await std::move(writing);
    if (!written) {
        qCWarning(lcSignIn).noquote() << "the new refresh token is kept for this session only:"
                                      << errorCodeName(written.error().code);
        sign.keys->keepForSession(sign.keyName, token);
    }
}

/// Another program of this user may have been first with a token that is good once: what it got is in the key ring by
/// now, or a moment later.
QCoro::Task<std::optional<Secret>> newerRefreshToken(Refreshing sign, Secret dead, std::stop_token stop)
{
    for (const std::chrono::milliseconds pause : looks) {
        co_await sleepFor(*sign.clock, pause, stop);
        auto reading = unlessStopped(sign.keys->read(sign.keyName), stop);
        const Result<Secret> now = co_await std::move(reading);
        if (now && *now != dead) {
            co_return *now;
        }
    }
    co_return std::nullopt;
}

QCoro::Task<Result<Grant>> refreshByKey(Refreshing sign, std::stop_token stop)
{
    auto reading = unlessStopped(sign.keys->read(sign.keyName), stop);
    Result<Secret> known = co_await std::move(reading);
    if (!known) {
        co_return fail(known.error());
    }
    if (const auto same = sign.check(); !same) {
        co_return fail(same.error());
    }
    auto asking = refreshGrant(sign.http, sign.host, sign.clientId, *known, stop);
    Result<Grant> grant = co_await std::move(asking);
    if (!grant && grant.error().code == ErrorCode::SignInExpired) {
        auto looking = newerRefreshToken(sign, *known, stop);
        const std::optional<Secret> newer = co_await std::move(looking);
        if (newer && sign.check()) {
            known = *newer;
            auto again = refreshGrant(sign.http, sign.host, sign.clientId, *newer, stop);
            grant = co_await std::move(again);
        }
    }
    if (grant && !grant->refresh.isEmpty() && grant->refresh != *known) {
        auto keeping = keepRefreshToken(sign, *known, grant->refresh, stop);
        co_await std::move(keeping);
    }
    co_return grant;
}

Profile signInOf(Profile profile)
{
    profile.warehouseId.clear();
    profile.workspaceId.clear();
    profile.tokens.reset();
    return profile;
}

} // namespace

TokenSources::TokenSources(Engine &engine, net::HttpClient &http, Clock &clock, secrets::KeyRing &keys)
    : m_engine(engine)
    , m_http(http)
    , m_clock(clock)
    , m_keys(keys)
{
}

std::shared_ptr<TokenSource> TokenSources::of(const Profile &profile, Keep keep, std::optional<Grant> first)
{
    std::erase_if(m_entries, [](const Entry &entry) { return entry.source.expired(); });
    const Profile signIn = signInOf(profile);
    for (const Entry &entry : m_entries) {
        auto known = entry.signIn == signIn ? entry.source.lock() : nullptr;
        if (known) { // whoever had the last one may let go of it at any moment, on another thread
            return known;
        }
    }
    const bool isNew = first.has_value();
    auto source = std::make_shared<TokenSource>(m_engine, m_clock, fetchOf(signIn, keep), std::move(first));
    m_entries.push_back({signIn, source});
    if (isNew) {
        m_latest = source;
    }
    return source;
}

TokenSource::Fetch TokenSources::fetchOf(const Profile &profile, Keep keep) const
{
    if (profile.authType == "databricks-cli"_L1) {
        return [clock = &m_clock, profile](
                   bool forced, std::stop_token stop) { return tokenOfCli(clock, profile, forced, std::move(stop)); };
    }
    if (profile.authType == "oauth-m2m"_L1) {
        return [http = &m_http, profile](bool, std::stop_token stop) {
            return clientCredentials(http, profile.host, profile.clientId, profile.clientSecret, std::move(stop));
        };
    }
    const Refreshing sign{&m_http, &m_clock, &m_keys, profile.host, profile.clientId,
        secrets::workspaceKeyName(profile.name, u"refresh"_s), keep,
        [check = m_check, profile] { return check(profile); }};
    return [sign](bool, std::stop_token stop) { return refreshByKey(sign, std::move(stop)); };
}

} // namespace metaflow::databricks
