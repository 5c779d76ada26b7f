#pragma once

#include "core/base/Result.h"
#include "core/model/Run.h"

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
};

} // namespace metaflow::providers
