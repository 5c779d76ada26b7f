#pragma once

#include "core/base/Error.h"
#include "core/net/Http.h"

#include <QByteArray>

namespace metaflow::providers {

/// What an answer that is not 2xx means, by the code in its body first and the status second (wire/model-providers.md
/// 1.6). Reads the bodies of OpenAI, Azure and Databricks serving; anything else is judged by the status.
[[nodiscard]] Error classifyModelError(int status, const QByteArray &body);
/// Does nothing but time stand between this answer and a better one (not: 429, which the scheduler waits for)?
[[nodiscard]] bool isPassing(const net::HttpResponse &response);
/// How long a 429 or 503 asks us to wait: retry-after-ms, Retry-After, or the hint in its message.
[[nodiscard]] std::optional<std::chrono::milliseconds> askedToWait(const net::HttpResponse &response);
/// The run cannot go on: key, permission, model, money.
[[nodiscard]] bool stopsTheRun(ErrorCode code);

} // namespace metaflow::providers
