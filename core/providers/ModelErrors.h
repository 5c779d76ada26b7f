#pragma once

#include "core/base/Error.h"
#include "core/net/Http.h"

#include <QByteArray>

namespace metaflow::providers {

/// What an answer that is not 2xx means, by the code in its body first and the status second (wire/model-providers.md
/// 1.6). Reads the bodies of OpenAI, Azure, Gemini, Databricks serving and local servers; anything else is judged by
/// the status. RequestTooLarge is for whoever can ask for less at once: no waiting helps.
[[nodiscard]] Error classifyModelError(int status, const QByteArray &body);
/// With what its headers add: the limit that a request can never keep.
[[nodiscard]] Error classifyModelError(const net::HttpResponse &response);
/// Does nothing but time stand between this answer and a better one (not: 429, which the scheduler waits for)?
[[nodiscard]] bool isPassing(const net::HttpResponse &response);
/// How long a 429 or 503 asks us to wait, a day at most: retry-after-ms, Retry-After, or the hint in its body. What is
/// negative or unreadable counts as absent.
[[nodiscard]] std::optional<std::chrono::milliseconds> askedToWait(const net::HttpResponse &response);
/// The run cannot go on: key, permission, model, money.
[[nodiscard]] bool stopsTheRun(ErrorCode code);

} // namespace metaflow::providers
