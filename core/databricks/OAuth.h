#pragma once

#include "core/base/Secret.h"
#include "core/net/Http.h"

#include <QCoroTask>
#include <QJsonValue>

#include <stop_token>

namespace metaflow::net {
class HttpClient;
}

namespace metaflow::databricks {

/// What a sign-in server gives.
struct Grant {
    Secret access;
    Secret refresh; ///< empty where there is none
    std::chrono::milliseconds life{0}; ///< of `access`
};

/// Where a workspace signs people in.
struct Endpoints {
    QUrl authorize, token;
    QString issuer; ///< empty where it is not told
    QString workspaceId; ///< likewise
};

/// By its configuration, and where that leads nowhere by the workspace's own metadata (wire/databricks.md 1.4).
/// SignInRefused `no_oauth` where the host offers no such sign-in; what jsonAnswer() says; the transport's.
[[nodiscard]] QCoro::Task<Result<Endpoints>> discoverEndpoints(
    net::HttpClient *http, QString host, std::stop_token stop);

/// A POST to a token endpoint.
struct TokenRequest {
    QString host; ///< of the workspace: what an error is about
    QUrl endpoint;
    QVector<std::pair<QString, QString>> fields; ///< without secrets
    std::pair<QString, Secret> secretField = {}; ///< a refresh token, a code or a verifier
    std::pair<QString, Secret> moreSecret = {};
    QString basicUser = {}; ///< with `basicPassword` as HTTP Basic; empty: none
    Secret basicPassword = {};
    net::Repeat repeat = net::Repeat::Never; ///< a code and a rotated refresh token are good once
};
/// SignInExpired for a refresh token that is of no use any more; SignInRefused with the server's code; ServerError,
/// RateLimited, NotJson, UnexpectedAnswer and the transport's.
[[nodiscard]] QCoro::Task<Result<Grant>> requestToken(
    net::HttpClient *http, TokenRequest request, std::stop_token stop);

/// A service principal with its secret (wire/databricks.md 1.2).
[[nodiscard]] QCoro::Task<Result<Grant>> clientCredentials(
    net::HttpClient *http, QString host, QString clientId, Secret clientSecret, std::stop_token stop);
/// Another access token for a refresh token, which may be good once: once it is sent a stop is not heard any more,
/// because what the answer holds would be lost.
[[nodiscard]] QCoro::Task<Result<Grant>> refreshGrant(
    net::HttpClient *http, QString host, QString clientId, Secret refreshToken, std::stop_token stop);
/// A token as it may stand in a header, and no more than that; empty for everything else.
[[nodiscard]] Secret bearerIn(const QJsonValue &value);

} // namespace metaflow::databricks
