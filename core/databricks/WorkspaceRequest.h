#pragma once

#include "core/databricks/Profile.h"
#include "core/net/Http.h"

#include <QCoroTask>

#include <stop_token>

namespace metaflow::net {
class HttpClient;
}

namespace metaflow::databricks {

/// A request to a path of the workspace; sendSigned() signs it.
[[nodiscard]] net::HttpRequest workspaceRequest(const Profile &profile, const QString &pathAndQuery);

/// Sends with the token that is valid now. A 401 means that nothing was done, so whatever was refused with one is sent
/// once more with another token, where there is one. As HttpClient::send(), and what TokenSource says.
[[nodiscard]] QCoro::Task<Result<net::HttpResponse>> sendSigned(
    net::HttpClient *http, Profile profile, net::HttpRequest request, std::stop_token stop);

} // namespace metaflow::databricks
