#pragma once

#include "core/base/Clock.h"
#include "core/net/Http.h"

#include <QCoroTask>
#include <QSslConfiguration>

#include <optional>
#include <stop_token>

class QNetworkAccessManager;

namespace metaflow::net {

/// What became of one attempt: an answer, or why there is none.
struct Attempt {
    Result<HttpResponse> result;
    bool mayHaveArrived = false; ///< the server may have acted on it
};

/// The way out: a manager, and whom it trusts where that is more than the system does.
struct Route {
    QNetworkAccessManager *manager = nullptr;
    std::optional<QSslConfiguration> trust;
};

/// Sends once and waits for the end of the answer, for `left` at most. Nothing is repeated, followed or cached.
[[nodiscard]] QCoro::Task<Attempt> exchange(
    Route route, Clock &clock, HttpRequest request, std::chrono::milliseconds left, std::stop_token stop);

/// `metaflow/0.1.0 qt/6.4.2 os/linux`: how audit rows name us. More pairs may follow, wire/databricks.md 1.8.
[[nodiscard]] QByteArray userAgent();

} // namespace metaflow::net
