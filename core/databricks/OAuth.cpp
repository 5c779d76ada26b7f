#include "core/databricks/OAuth.h"

#include "core/databricks/ApiError.h"
#include "core/databricks/WorkspaceRequest.h"
#include "core/net/HttpClient.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::databricks {

namespace {

constexpr auto oauthDeadline = 30s;
constexpr std::chrono::seconds usualLife = 1h; ///< where nobody says
constexpr std::chrono::seconds longestLife = 24h; ///< believed; some numbers are longer than time is
constexpr qsizetype longestReason = 300;
constexpr qsizetype shortestSecret = 6; ///< that is looked for in texts: shorter ones stand in words
constexpr QLatin1StringView deadRefreshToken("Refresh token is invalid"); // the one sentence that is a code

QCoro::Task<Result<QJsonObject>> getJson(net::HttpClient *http, QUrl url, QString host, std::stop_token stop)
{
    net::HttpRequest request;
    request.url = std::move(url);
    request.headers = {{"Accept", "application/json"}};
    request.maxAttempts = 2;
    request.deadline = oauthDeadline;
    const Result<net::HttpResponse> response = co_await http->send(std::move(request), std::move(stop));
    co_return response ? jsonAnswer(*response, host) : fail(response.error());
}

/// Another address beside the first one's path: metadata of an issuer stands below it.
QUrl below(const QString &issuer, QLatin1StringView path)
{
    return QUrl(issuer.endsWith(u'/') ? issuer.chopped(1) + path : issuer + path);
}

Result<Endpoints> endpointsIn(const QJsonObject &metadata, const QString &host)
{
    Endpoints endpoints;
    endpoints.authorize = QUrl(metadata.value("authorization_endpoint"_L1).toString());
    endpoints.token = QUrl(metadata.value("token_endpoint"_L1).toString());
    endpoints.issuer = metadata.value("issuer"_L1).toString();
    if (endpoints.authorize.isEmpty() || endpoints.token.isEmpty()) {
        return fail(ErrorCode::UnexpectedAnswer, host, u"oauth-authorization-server"_s);
    }
    return endpoints;
}

QByteArray formOf(const TokenRequest &request)
{
    QByteArray form;
    const auto add = [&](const QString &name, const QByteArray &value) {
        if (!name.isEmpty()) {
            form += (form.isEmpty() ? "" : "&") + name.toLatin1() + '=' + value.toPercentEncoding();
        }
    };
    for (const auto &[name, value] : request.fields) {
        add(name, value.toUtf8());
    }
    add(request.secretField.first, request.secretField.second.reveal());
    add(request.moreSecret.first, request.moreSecret.second.reveal());
    return form;
}

/// Some servers repeat what they were sent in what they say of it.
QByteArray withoutSecrets(QByteArray text, const TokenRequest &request)
{
    for (const Secret *secret : {&request.secretField.second, &request.moreSecret.second, &request.basicPassword}) {
        const QByteArray clear = secret->reveal();
        if (clear.size() >= shortestSecret) {
            text.replace(clear, "***").replace(clear.toPercentEncoding(), "***");
        }
    }
    return text;
}

Error tokenRefusal(net::HttpResponse response, const TokenRequest &request)
{
    response.body = withoutSecrets(std::move(response.body), request);
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const auto either = [&](QLatin1StringView usual, QLatin1StringView other) {
        const QString text = body.value(usual).toString();
        return text.isEmpty() ? body.value(other).toString() : text;
    };
    const QString code = either("error"_L1, "errorCode"_L1);
    const QString reason = either("error_description"_L1, "errorSummary"_L1);
    if (code.isEmpty() || response.status >= 500 || response.status == 429) {
        return apiError(response, request.host);
    }
    const bool refreshing = request.secretField.first == "refresh_token"_L1;
    const bool dead = refreshing && (reason == deadRefreshToken || code == "invalid_grant"_L1);
    return Error{dead ? ErrorCode::SignInExpired : ErrorCode::SignInRefused, request.host,
        u"%1 %2"_s.arg(code, reason).simplified().left(longestReason), {}};
}

std::chrono::milliseconds lifeIn(const QJsonObject &answer)
{
    const QJsonValue seconds = answer.value("expires_in"_L1); // a text at some servers
    return seconds.isUndefined() ? usualLife
                                 : std::chrono::seconds(std::clamp<qint64>(int64Of(seconds), 0, longestLife.count()));
}

Result<Grant> grantIn(const net::HttpResponse &response, const TokenRequest &request)
{
    if (response.status >= 400) {
        return fail(tokenRefusal(response, request));
    }
    const auto answer = jsonAnswer(response, request.host);
    if (!answer) {
        return fail(answer.error());
    }
    Grant grant{bearerIn(answer->value("access_token"_L1)),
        Secret(answer->value("refresh_token"_L1).toString().toUtf8()), lifeIn(*answer)};
    if (grant.access.isEmpty()) {
        return fail(ErrorCode::UnexpectedAnswer, request.host, u"access_token"_s);
    }
    return grant;
}

/// What the workspace says of its sign-in server; nothing where it says nothing that helps.
QCoro::Task<std::optional<Endpoints>> configuredEndpoints(net::HttpClient *http, QString host, std::stop_token stop)
{
    auto asking = getJson(http, QUrl(host + u"/.well-known/databricks-config"_s), host, stop);
    const Result<QJsonObject> config = co_await std::move(asking);
    if (!config) {
        co_return std::nullopt;
    }
    QString issuer = config->value("oidc_endpoint"_L1).toString();
    issuer.replace("{account_id}"_L1, config->value("account_id"_L1).toString());
    auto reading = getJson(http, below(issuer, "/.well-known/oauth-authorization-server"_L1), host, stop);
    const Result<QJsonObject> metadata = co_await std::move(reading);
    Result<Endpoints> endpoints = metadata ? endpointsIn(*metadata, host) : fail(metadata.error());
    if (!endpoints) {
        co_return std::nullopt;
    }
    const QJsonValue id = config->value("workspace_id"_L1);
    endpoints->workspaceId = id.isDouble() ? QString::number(id.toInteger()) : id.toString();
    co_return *endpoints;
}

} // namespace

QCoro::Task<Result<Endpoints>> discoverEndpoints(net::HttpClient *http, QString host, std::stop_token stop)
{
    auto configuring = configuredEndpoints(http, host, stop);
    const std::optional<Endpoints> configured = co_await std::move(configuring);
    if (configured) {
        co_return *configured;
    }
    auto reading = getJson(http, QUrl(host + u"/oidc/.well-known/oauth-authorization-server"_s), host, stop);
    const Result<QJsonObject> metadata = co_await std::move(reading);
    if (!metadata && metadata.error().code == ErrorCode::NotFound) {
        co_return fail(ErrorCode::SignInRefused, host, u"no_oauth"_s);
    }
    co_return metadata ? endpointsIn(*metadata, host) : fail(metadata.error());
}

QCoro::Task<Result<Grant>> requestToken(net::HttpClient *http, TokenRequest request, std::stop_token stop)
{
    net::HttpRequest post;
    post.method = "POST";
    post.url = request.endpoint;
    post.headers = {{"Accept", "application/json"}};
    post.contentType = "application/x-www-form-urlencoded";
    post.body = formOf(request);
    post.repeat = request.repeat;
    post.deadline = oauthDeadline;
    if (!request.basicUser.isEmpty()) {
        const QByteArray pair = request.basicUser.toUtf8() + ':' + request.basicPassword.reveal();
        post.headers.append({"Authorization", "Basic " + pair.toBase64()});
    }
    const Result<net::HttpResponse> response = co_await http->send(std::move(post), std::move(stop));
    co_return response ? grantIn(*response, request) : fail(response.error());
}

QCoro::Task<Result<Grant>> clientCredentials(
    net::HttpClient *http, QString host, QString clientId, Secret clientSecret, std::stop_token stop)
{
    auto discovering = discoverEndpoints(http, host, stop);
    const Result<Endpoints> endpoints = co_await std::move(discovering);
    if (!endpoints) {
        co_return fail(endpoints.error());
    }
    TokenRequest request{
        host, endpoints->token, {{u"grant_type"_s, u"client_credentials"_s}, {u"scope"_s, u"all-apis"_s}}};
    request.basicUser = clientId;
    request.basicPassword = clientSecret;
    request.repeat = net::Repeat::Safe;
    auto asking = requestToken(http, std::move(request), stop);
    co_return co_await std::move(asking);
}

QCoro::Task<Result<Grant>> refreshGrant(
    net::HttpClient *http, QString host, QString clientId, Secret refreshToken, std::stop_token stop)
{
    auto discovering = discoverEndpoints(http, host, stop);
    const Result<Endpoints> endpoints = co_await std::move(discovering);
    if (!endpoints) {
        co_return fail(endpoints.error());
    }
    TokenRequest request{host, endpoints->token, {{u"grant_type"_s, u"refresh_token"_s}, {u"client_id"_s, clientId}}};
    request.secretField = {u"refresh_token"_s, refreshToken};
    if (stop.stop_requested()) {
        co_return fail(ErrorCode::Cancelled, host);
    }
    auto asking = requestToken(http, std::move(request), std::stop_token());
    co_return co_await std::move(asking);
}

Secret bearerIn(const QJsonValue &value)
{
    QByteArray text = value.toString().toUtf8();
    const bool fits = std::all_of(text.cbegin(), text.cend(), [](char c) { return c > ' ' && c <= '~'; });
    return fits ? Secret(std::move(text)) : Secret();
}

} // namespace metaflow::databricks
