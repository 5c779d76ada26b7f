#include "core/health/ModelChecks.h"

#include "core/base/Clock.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::health {

namespace {

constexpr auto patience = 20s;
constexpr int noticeDays = 60; ///< time to choose another model and try it on a few tables
constexpr int freshPriceDays = 90;

const QString modelKey = u"model_key"_s, modelServer = u"model_server"_s, modelName = u"model"_s,
              modelEnd = u"shutdown"_s;

/// The server was reached, and does not take this key.
bool isAboutTheKey(ErrorCode code)
{
    switch (code) {
    case ErrorCode::KeyMissing:
    case ErrorCode::NotSignedIn:
    case ErrorCode::Unauthenticated:
    case ErrorCode::Forbidden:
    case ErrorCode::BillingStopped:
        return true;
    default:
        return false;
    }
}

/// Whoever asked stops it, or nobody has the patience any more.
class Patience {
public:
    Patience(Clock &clock, const std::stop_token &stop)
        : m_asked(stop, [this] { m_source.request_stop(); })
    {
        clock.after(patience, &m_context, [this] {
            m_over = true;
            m_source.request_stop();
        });
    }
    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }
    [[nodiscard]] bool isOver() const { return m_over; }

private:
    QObject m_context;
    bool m_over = false;
    std::stop_source m_source;
    std::stop_callback<std::function<void()>> m_asked;
};

QCoro::Task<Result<QVector<providers::ModelOffer>>> askOffers(
    providers::ProviderParts parts, Clock *clock, providers::ModelAccess access, std::stop_token stop)
{
    const auto provider = providers::makeProvider(parts, access);
    if (!provider) {
        co_return fail(provider.error());
    }
    const Patience limit(*clock, stop);
    auto asking = (*provider)->offers(limit.token());
    auto offers = co_await std::move(asking);
    if (!offers && limit.isOver()) {
        co_return fail(ErrorCode::Timeout, access.baseUrl);
    }
    co_return offers;
}

QVector<HealthCheck> judgeRefusal(Error error, const QString &address)
{
    QVector<HealthCheck> checks;
    error.subject = address;
    if (isAboutTheKey(error.code)) {
        if (error.code == ErrorCode::Unauthenticated) { // there is a workspace's token as well
            error.detail = u"model_key "_s + error.detail;
        }
        checks << failedCheck(modelKey, error) << wellCheck(modelServer, address);
    } else {
        checks << unmadeCheck(modelKey, error) << failedCheck(modelServer, error);
    }
    checks << unmadeCheck(modelName, error);
    return checks;
}

} // namespace

QCoro::Task<QVector<HealthCheck>> examineModel(providers::ProviderParts parts, Clock *clock,
    Result<providers::ModelAccess> access, bool signedIn, std::stop_token stop)
{
    QVector<HealthCheck> checks;
    const bool needsSignIn
        = (access && access->provider == "databricks"_L1) || (!access && access.error().code == ErrorCode::NotSignedIn);
    if (!access || (needsSignIn && !signedIn)) {
        const Error error = access ? Error{ErrorCode::NotSignedIn, access->baseUrl, {}, {}} : access.error();
        checks << (needsSignIn ? unmadeCheck(modelKey, error) : failedCheck(modelKey, error))
               << unmadeCheck(modelServer, error) << unmadeCheck(modelName, error) << unmadeCheck(modelEnd, error);
        co_return checks;
    }
    QElapsedTimer timer;
    timer.start();
    auto asking = askOffers(parts, clock, *access, std::move(stop));
    const auto offers = co_await std::move(asking);
    QDate end = parts.prices.shutdownOf(access->provider, access->model);
    if (offers) {
        checks << wellCheck(modelKey, access->baseUrl)
               << wellCheck(modelServer, access->baseUrl, QString::number(timer.elapsed()))
               << checkModel(access->model, *offers);
        for (const providers::ModelOffer &offer : *offers) {
            end = offer.name == access->model && offer.shutdown.isValid() ? offer.shutdown : end;
        }
    } else {
        checks = judgeRefusal(offers.error(), access->baseUrl);
    }
    checks << checkShutdown(access->model, end, clock->now().date());
    co_return checks;
}

HealthCheck checkModel(const QString &model, const QVector<providers::ModelOffer> &offers)
{
    if (offers.isEmpty()) { // some servers answer, but list nothing
        return unmadeCheck(modelName, u"no_models"_s, model);
    }
    return providers::namesOf(offers).contains(model)
        ? wellCheck(modelName, model)
        : failedCheck(modelName, Error{ErrorCode::ModelUnknown, model, providers::namesOf(offers).join(u", "_s), {}});
}

HealthCheck checkShutdown(const QString &model, QDate end, QDate today)
{
    const QString day = end.toString(Qt::ISODate);
    if (end.isValid() && end <= today) {
        return {modelEnd, HealthVerdict::Failed, u"model_ended"_s, model, {}, day};
    }
    return end.isValid() && today.daysTo(end) <= noticeDays ? warningCheck(modelEnd, u"model_ends"_s, model, day)
                                                            : wellCheck(modelEnd, model, day);
}

HealthCheck checkPrices(const providers::Prices &prices, QDate today)
{
    const QString name = u"prices"_s;
    const QString day = prices.asOf().toString(Qt::ISODate);
    if (const auto problems = prices.problems(); !problems.isEmpty()) {
        const Error &first = problems.first();
        return {name, HealthVerdict::Warning, u"prices_unread"_s, first.subject, first.detail, day};
    }
    return prices.asOf().daysTo(today) > freshPriceDays ? warningCheck(name, u"prices_old"_s, {}, day)
                                                        : wellCheck(name, {}, day);
}

} // namespace metaflow::health
