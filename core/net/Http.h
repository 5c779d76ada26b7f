#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QByteArray>
#include <QUrl>
#include <QVector>

#include <chrono>

namespace metaflow::net {

/// May the request be sent again when nobody knows whether the first one arrived?
enum class Repeat {
    Safe, ///< GET, and POSTs that only read
    Paid, ///< a model call: may be repeated, but counts as possibly billed twice
    Never, ///< a statement: the caller finds out what happened
};

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    QVector<std::pair<QByteArray, QByteArray>> headers;
    Secret bearer; ///< sent as `Authorization: Bearer …`; never logged
    QByteArray body; ///< JSON unless contentType says otherwise
    QByteArray contentType = "application/json";
    Repeat repeat = Repeat::Safe;
    std::chrono::milliseconds quiet = std::chrono::seconds(60); ///< gives up after this long without a byte
    std::chrono::milliseconds deadline = std::chrono::minutes(5); ///< gives up altogether, retries included
    std::chrono::milliseconds resendWithin
        = std::chrono::milliseconds::max(); ///< no attempt begins later after the first
    int maxAttempts = 5; ///< what a server refused without a rule counts by the deadline alone
};

struct HttpResponse {
    int status = 0;
    QVector<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    int attempts = 1;
    int possiblyRepeated = 0; ///< how many earlier attempts may have reached the server
    [[nodiscard]] QByteArray header(QByteArrayView name) const; ///< empty where absent
};

} // namespace metaflow::net
