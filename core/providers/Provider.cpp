#include "core/providers/Provider.h"

namespace metaflow::providers {

QStringList namesOf(const QVector<ModelOffer> &offers)
{
    QStringList names;
    for (const ModelOffer &offer : offers) {
        names << offer.name;
    }
    return names;
}

QCoro::Task<Result<QVector<ModelOffer>>> Provider::offers(std::stop_token stop)
{
    auto asking = models(std::move(stop));
    const Result<QStringList> names = co_await std::move(asking);
    if (!names) {
        co_return fail(names.error());
    }
    QVector<ModelOffer> offers;
    for (const QString &name : *names) {
        offers.append({name, {}});
    }
    co_return offers;
}

const RateLimits &Provider::lastRate() const
{
    static const RateLimits none;
    return none;
}

} // namespace metaflow::providers
