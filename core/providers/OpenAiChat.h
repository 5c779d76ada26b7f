#pragma once

#include "core/base/Interfaces.h"
#include "core/net/HttpClient.h"
#include "core/providers/Capabilities.h"
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
/// once as RateLimited with `retryAfter`, because all workers have to wait for it. A field that the model refuses is
/// left out or swapped, remembered in the capabilities, and the request sent once more.
class OpenAiChat final : public Provider {
public:
    OpenAiChat(net::HttpClient &http, Workers &workers, const Prices &prices, ModelAccess access);
    /// `signIn` is asked for the secret of each send; null: the key of `access`. It outlives this.
    OpenAiChat(net::HttpClient &http, Workers &workers, const Prices &prices, ModelAccess access,
        Capabilities capabilities, SecretSource *signIn);

    [[nodiscard]] QByteArray body(const ChatPrompt &prompt) const override;
    [[nodiscard]] QCoro::Task<Result<ChatAnswer>> send(QByteArray body, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QStringList>> models(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QVector<ModelOffer>>> offers(std::stop_token stop) override;
    [[nodiscard]] const RateLimits &lastRate() const override { return m_rate; }
    [[nodiscard]] QByteArray bodyToSend(const QByteArray &body) const override;
    [[nodiscard]] std::optional<Capabilities> learntCapabilities() const override
    {
        return m_isNew ? m_learnt : std::nullopt;
    }

    /// The JSON at an address beside the chat's, with the same secret. As send().
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> get(QUrl url, std::stop_token stop);

private:
    /// KeyMissing unless the address is a loopback one, where local models need none; what the sign-in says.
    [[nodiscard]] QCoro::Task<Result<net::HttpRequest>> request(QUrl url, std::stop_token stop) const;
    [[nodiscard]] QCoro::Task<Result<net::HttpResponse>> post(QByteArray body, std::stop_token stop);
    /// Sends, and once more with another secret where the sign-in has one and the first was refused: with a 401 nothing
    /// was done.
    [[nodiscard]] QCoro::Task<Result<net::HttpResponse>> sendSigned(
        net::HttpRequest request, std::stop_token stop, net::HttpClient::RetryRule rule);
    [[nodiscard]] QCoro::Task<Result<ChatAnswer>> read(net::HttpResponse response, QByteArray body);
    [[nodiscard]] bool learnsFrom(const net::HttpResponse &response, const QByteArray &body, const QByteArray &sent);
    [[nodiscard]] QUrl url(const QString &path) const;

    net::HttpClient &m_http;
    Workers &m_workers;
    const Prices &m_prices;
    ModelAccess m_access;
    Capabilities m_capabilities;
    SecretSource *m_signIn = nullptr;
    std::optional<Capabilities> m_learnt; ///< once something was refused, now or in an earlier run
    bool m_isNew = false; ///< the latest of it now
    RateLimits m_rate;
};

} // namespace metaflow::providers
