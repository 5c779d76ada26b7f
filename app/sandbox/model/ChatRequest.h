#pragma once

#include "app/sandbox/http/Message.h"
#include "app/sandbox/model/ModelTraits.h"

#include <tl/expected.hpp>

namespace metaflow::sandbox::model {

struct ChatRequest {
    QString model;
    ModelTraits traits;
    QString prompt; ///< what the messages say, one after the other
    QString userText; ///< of the user's messages alone: that is where the data stand
    qint64 messages = 0;
    QJsonObject schema; ///< empty for plain text and for JSON mode
    bool jsonMode = false;
    qint64 maxTokens = -1;
    int choices = 1;
    qint64 inputTokens = 0;
    QString serviceTier;
    QString effort; ///< the wished one or the model's own; empty for a model that does not reason
    QString cacheKey;

    /// What a repeated prefix is looked for in: the schema stands before the messages.
    [[nodiscard]] QString cacheText() const;
    /// Whether the answer is to be JSON.
    [[nodiscard]] bool wantsJson() const { return jsonMode || !schema.isEmpty(); }
};

/// The body of a chat completion, or the 400 or 404 that a provider gives for it. `endpoint` takes the place of `model`
/// where the path names it.
[[nodiscard]] tl::expected<ChatRequest, http::Reply> readChatRequest(const QByteArray &body, const QString &endpoint);

} // namespace metaflow::sandbox::model
