#pragma once

#include "core/providers/OpenAiChat.h"
#include "core/providers/ServingAddress.h"

namespace metaflow::providers {

/// Model serving of a workspace, `{host}/serving-endpoints`: OpenAI's dialect, the endpoint's name as model, signed in
/// as the workspace is. Lists the endpoints that chat and are ready. Errors as OpenAiChat's, and NotSignedIn.
class DatabricksServing final : public Provider {
public:
    DatabricksServing(net::HttpClient &http, Workers &workers, const Prices &prices, const ModelAccess &access,
        const Capabilities &capabilities, SecretSource &signIn);

    [[nodiscard]] QByteArray body(const ChatPrompt &prompt) const override { return m_chat.body(prompt); }
    [[nodiscard]] QCoro::Task<Result<ChatAnswer>> send(QByteArray body, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QStringList>> models(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QVector<ModelOffer>>> offers(std::stop_token stop) override;
    [[nodiscard]] const RateLimits &lastRate() const override { return m_chat.lastRate(); }
    [[nodiscard]] QByteArray bodyToSend(const QByteArray &body) const override { return m_chat.bodyToSend(body); }
    [[nodiscard]] std::optional<Capabilities> learntCapabilities() const override
    {
        return m_chat.learntCapabilities();
    }

private:
    OpenAiChat m_chat;
    QUrl m_list;
};

} // namespace metaflow::providers
