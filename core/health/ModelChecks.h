#pragma once

#include "core/health/HealthCheck.h"
#include "core/providers/ModelAccess.h"
#include "core/providers/ModelOffer.h"
#include "core/providers/Prices.h"
#include "core/providers/ProviderFactory.h"

#include <QCoroTask>

#include <stop_token>

namespace metaflow {
class Clock;
}

namespace metaflow::health {

/// `model_key`, `model_server`, `model`, `shutdown`: asks for the list of models, which costs nothing. Gives up after
/// 20 s. `signedIn`: to the workspace, which is what a model of its own asks for.
[[nodiscard]] QCoro::Task<QVector<HealthCheck>> examineModel(providers::ProviderParts parts, Clock *clock,
    Result<providers::ModelAccess> access, bool signedIn, std::stop_token stop);

/// ModelUnknown where it is not among those offered.
[[nodiscard]] HealthCheck checkModel(const QString &model, const QVector<providers::ModelOffer> &offers);
/// `model_ends` within 60 days, `model_ended` from that day on. `end`: invalid where none is announced.
[[nodiscard]] HealthCheck checkShutdown(const QString &model, QDate end, QDate today);
/// `prices_old` after 90 days, `prices_unread` where a row of the user's file cannot be read.
[[nodiscard]] HealthCheck checkPrices(const providers::Prices &prices, QDate today);

} // namespace metaflow::health
