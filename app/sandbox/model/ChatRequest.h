#pragma once

#include "app/sandbox/http/Message.h"

#include <tl/expected.hpp>

namespace metaflow::sandbox::model {

struct ChatRequest {
    QString model;
    QString prompt; ///< what the messages say, one after the other
    QString userText; ///< of the user's messages alone: that is where the data stand
    qint64 messages = 0;
    QJsonObject schema; ///< empty for plain text and for JSON mode
    bool jsonMode = false;
    qint64 maxTokens = -1;
    int choices = 1;
    qint64 inputTokens = 0;
    QString serviceTier;
};

/// The body of a chat completion, or the 400 or 404 that a provider gives for it. `endpoint` takes the place of `model`
/// where the path names it.
[[nodiscard]] tl::expected<ChatRequest, http::Reply> readChatRequest(const QByteArray &body, const QString &endpoint);

/// Models that GET /v1/models lists; every name beginning with gpt-, practice or databricks- is answered.
[[nodiscard]] QStringList listedModels();

} // namespace metaflow::sandbox::model
