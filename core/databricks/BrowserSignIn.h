#pragma once

#include "core/base/Clock.h"
#include "core/databricks/OAuth.h"

#include <functional>

namespace metaflow::databricks {

/// A person signs in at the workspace's own page: authorization code with PKCE (S256), answered to this machine
/// (wire/databricks.md 1.3). Ten minutes at most.
struct BrowserWish {
    QString host, clientId;
    int port = 0; ///< see LoopbackListener
    std::function<void(QUrl)> openBrowser;
};
/// SignInMismatch where the answer is to another sign-in; SignInRefused with the server's code; NoFreePort, Timeout,
/// Cancelled, InsecureAddress, and what discoverEndpoints() and requestToken() say.
[[nodiscard]] QCoro::Task<Result<Grant>> signInByBrowser(
    net::HttpClient *http, Clock *clock, BrowserWish wish, std::stop_token stop);

} // namespace metaflow::databricks
