#include "core/databricks/TokenSource.h"

#include <QCoroFuture>
#include <QLoggingCategory>

#include <algorithm>

using namespace std::chrono_literals;

namespace metaflow::databricks {

Q_LOGGING_CATEGORY(lcTokens, "metaflow.databricks.tokens", QtInfoMsg)

namespace {

constexpr std::chrono::milliseconds leastLeft = 40s;
constexpr std::chrono::milliseconds renewedBefore = 5min;
constexpr std::chrono::milliseconds afterFailure = 1min;

} // namespace

TokenSource::TokenSource(Engine &engine, Clock &clock, Fetch fetch, std::optional<Grant> first)
    : m_engine(engine)
    , m_clock(clock)
    , m_fetch(std::move(fetch))
{
    if (first) {
        take(*first);
    }
}

QFuture<Result<Secret>> TokenSource::secret()
{
    if (m_engine.isCurrentThread() && isUsable({}) && !isDue()) {
        return QtFuture::makeReadyFuture(Result<Secret>(m_token));
    }
    return another({});
}

QFuture<Result<Secret>> TokenSource::another(const Secret &refused)
{
    return m_engine
        .submit([self = shared_from_this(), refused](const std::stop_token &) { return valid(self, refused); })
        .future();
}

QCoro::Task<Result<Secret>> TokenSource::valid(Source self, Secret refused)
{
    if (self->isUsable(refused) && !self->isDue()) {
        co_return Result<Secret>(self->m_token);
    }
    if (!self->m_renewing || self->m_renewing->isFinished()) {
        const bool forced = self->isUsable({}) && !self->isUsable(refused);
        self->m_renewing
            = self->m_engine.submit([self, forced](std::stop_token stop) { return renew(self, forced, stop); })
                  .future();
    }
    const QFuture<Result<bool>> renewing = *self->m_renewing;
    const Result<bool> renewed = co_await renewing;
    const bool isFresh = renewed && self->m_token != refused; // used once at least, however short it lives
    if (isFresh || self->isUsable(refused)) { // the old one too, where there is no new one yet
        co_return Result<Secret>(self->m_token);
    }
    co_return renewed ? fail(ErrorCode::Unauthenticated) : fail(renewed.error());
}

QCoro::Task<Result<bool>> TokenSource::renew(Source self, bool forced, std::stop_token stop)
{
    auto fetching = self->m_fetch(forced, std::move(stop));
    const Result<Grant> grant = co_await std::move(fetching);
    if (!grant) {
        qCWarning(lcTokens).noquote() << "not renewed:" << errorCodeName(grant.error().code);
        self->m_notBefore = self->m_clock.elapsed() + afterFailure;
        co_return fail(grant.error());
    }
    self->take(*grant);
    co_return true;
}

void TokenSource::take(const Grant &grant)
{
    m_token = grant.access;
    m_life = grant.life;
    m_end = m_clock.elapsed() + grant.life;
    m_notBefore = {};
}

std::chrono::milliseconds TokenSource::left() const
{
    return m_end - m_clock.elapsed();
}

// Tokens that live a minute at all are not fetched for each request.
bool TokenSource::isUsable(const Secret &refused) const
{
    return !m_token.isEmpty() && m_token != refused && left() >= std::min(leastLeft, m_life / 2);
}

bool TokenSource::isDue() const
{
    return left() < std::min(renewedBefore, m_life / 2) && m_clock.elapsed() >= m_notBefore;
}

} // namespace metaflow::databricks
