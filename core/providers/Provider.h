#pragma once

#include "core/base/Result.h"
#include "core/model/Run.h"
#include "core/providers/Capabilities.h"
#include "core/providers/ModelOffer.h"
#include "core/providers/RateLimits.h"

#include <QCoroTask>

#include <optional>
#include <stop_token>

namespace metaflow::providers {

/// What a prepared request is made of, before it is a body.
struct ChatPrompt {
    QString model;
    QString system; ///< constant across a run: it comes first for the provider's prompt cache
    QString user;
    QByteArray schema; ///< minified JSON schema of the answer, constant
    int maxOutputTokens = 0;
    QString cacheKey;
};

struct ChatAnswer {
    QByteArray content; ///< what the model wrote: JSON by our schema, if it obeyed
    Usage usage; ///< costMicroUsd filled from the price table
    bool usageEstimated = false; ///< the server gave none
    int attempts = 1;
    int possiblyBilledTwice = 0;
    QString requestId; ///< the provider's
    RateLimits rate; ///< from the headers of this answer
    qint64 cacheWrittenTokens = 0; ///< part of usage.inputTokens; some models charge more for them
    QString serviceTier; ///< as the server says it billed; empty where it says nothing
    QByteArray sentBody; ///< what really left, where that is not the body given to send(); else empty
    std::optional<Error> failure; ///< it was answered and paid, but is of no use: ModelRefused, ModelAnswerEmpty, …Cut
};

/// One adapter a model API. Errors: KeyMissing, Unauthenticated, Forbidden, ModelUnknown, BillingStopped (stop the
/// run); RateLimited, ServerError, Timeout, ModelAnswerLost, Unreachable (after retries, with their number);
/// RequestTooLarge, ModelRefused, ModelAnswerEmpty, ModelAnswerCut, ModelAnswerInvalid, NotJson, BadRequest (this
/// request only); Cancelled.
class Provider {
public:
    virtual ~Provider() = default;
    /// The body, byte for byte what send() sends.
    [[nodiscard]] virtual QByteArray body(const ChatPrompt &prompt) const = 0;
    [[nodiscard]] virtual QCoro::Task<Result<ChatAnswer>> send(QByteArray body, std::stop_token stop) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<QStringList>> models(std::stop_token stop) = 0;
    /// The same with what the provider says of each.
    [[nodiscard]] virtual QCoro::Task<Result<QVector<ModelOffer>>> offers(std::stop_token stop);
    /// What the latest answer said, whether it was a good one or a 429: read it right after a failed send().
    [[nodiscard]] virtual const RateLimits &lastRate() const;
    /// What send() would send now for this prepared body: the body itself, or without the field that the model was
    /// found to refuse since. ChatAnswer::sentBody says it afterwards.
    [[nodiscard]] virtual QByteArray bodyToSend(const QByteArray &body) const { return body; }
    /// The record to keep for the next run, once a refusal has taught something; nothing before.
    [[nodiscard]] virtual std::optional<Capabilities> learntCapabilities() const { return std::nullopt; }
};

} // namespace metaflow::providers
