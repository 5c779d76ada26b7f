#pragma once

#include "core/net/HttpClient.h"
#include "core/providers/ModelAccess.h"
#include "core/providers/Prices.h"
#include "core/providers/Provider.h"

#include <memory>

namespace metaflow {
class Workers;
}

namespace metaflow::providers {

/// Chat completions at any base address: OpenAI, and the many servers that speak its dialect. Transport faults and 5xx
/// are tried again (up to five attempts, counted as possibly billed twice where the answer was lost); 429 comes back at
/// once as RateLimited with `retryAfter`, because all workers have to wait for it.
class OpenAiChat final : public Provider {
public:
    OpenAiChat(net::HttpClient &http, Workers &workers, const Prices &prices, ModelAccess access);

    [[nodiscard]] QByteArray body(const ChatPrompt &prompt) const override;
    [[nodiscard]] QCoro::Task<Result<ChatAnswer>> send(QByteArray body, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QStringList>> models(std::stop_token stop) override;

private:
    /// KeyMissing unless the address is a loopback one, where local models need none.
    [[nodiscard]] Result<net::HttpRequest> request(const QString &path) const;

    net::HttpClient &m_http;
    Workers &m_workers;
    const Prices &m_prices;
    ModelAccess m_access;
};

} // namespace metaflow::providers
