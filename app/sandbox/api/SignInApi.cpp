#include "app/sandbox/api/SignInApi.h"

#include "app/sandbox/api/SignInForm.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::api {

namespace {

constexpr std::chrono::minutes codeLife{5};

/// The public clients that Databricks' own tools use, and one as an account's admin would register it.
const QStringList &publicClients()
{
    static const QStringList clients
        = {u"databricks-cli"_s, u"databricks-sql-connector"_s, u"databricks-sql-jdbc"_s, u"metaflow"_s};
    return clients;
}

QStringList words(const QString &scope)
{
    return scope.split(u' ', Qt::SkipEmptyParts);
}

bool isScope(const QString &scope)
{
    static const QSet<QString> known
        = {u"all-apis"_s, u"sql"_s, u"offline_access"_s, u"openid"_s, u"profile"_s, u"email"_s};
    const QStringList asked = words(scope);
    return !asked.isEmpty()
        && std::all_of(asked.begin(), asked.end(), [](const QString &word) { return known.contains(word); });
}

QByteArray digest(const QString &purpose, const QString &of)
{
    return QCryptographicHash::hash((purpose + u' ' + of).toUtf8(), QCryptographicHash::Sha256);
}

QString randomCode()
{
    QByteArray raw(24, Qt::Uninitialized);
    QRandomGenerator::system()->generate(raw.begin(), raw.end());
    return u"dcod"_s + QString::fromLatin1(raw.toHex());
}

Reply redirect(const QString &to, const QList<std::pair<QString, QString>> &fields)
{
    Reply reply;
    reply.status = 302;
    QByteArray target = to.toLatin1();
    for (const auto &[name, value] : fields) {
        target += (target.contains('?') ? '&' : '?') + name.toLatin1() + '=' + QUrl::toPercentEncoding(value);
    }
    reply.headers = {{"Location", target}, {"Cache-Control", "no-store"}};
    return reply;
}

Reply invalidRequest(const QString &description)
{
    return signInError(400, u"invalid_request"_s, description);
}

} // namespace

Directory makeDirectory(const QString &workspaceId, const QString &metastoreId, QStringList users)
{
    const auto uuid = [&](const QString &purpose) {
        return QUuid::fromRfc4122(QByteArrayView(digest(purpose, metastoreId)).first(16))
            .toString(QUuid::WithoutBraces);
    };
    const QString secret = u"dose"_s + QString::fromLatin1(digest(u"secret"_s, metastoreId).first(16).toHex());
    return {workspaceId, uuid(u"account"_s), std::move(users), {uuid(u"principal"_s), secret}};
}

SignInApi::SignInApi(Directory directory, TokenStore &tokens, faults::Weather &weather)
    : m_directory(std::move(directory))
    , m_tokens(tokens)
    , m_weather(weather)
{
}

bool SignInApi::serves(const Request &request)
{
    return request.segments.value(0) == u"oidc" || request.segments.value(0) == u".well-known";
}

void SignInApi::reset()
{
    m_codes.clear();
    m_tokens.reset();
}

bool SignInApi::strikes(const QString &kind)
{
    return m_weather.strikes(kind, faults::Side::SignIn);
}

Reply SignInApi::handle(const Request &request)
{
    const bool get = request.method == "GET";
    const bool configPath = request.path == u"/.well-known/databricks-config";
    const bool metadataPath = request.path == u"/oidc/.well-known/oauth-authorization-server";
    if (get && (configPath || metadataPath)) {
        if (strikes(u"no_discovery"_s)) {
            return workspaceError(404, u"ENDPOINT_NOT_FOUND"_s, u"No API found for '%1'."_s.arg(request.path));
        }
        return configPath ? workspaceConfig(request) : serverMetadata(request);
    }
    if (get && request.path == u"/oidc/v1/authorize") {
        return authorize(request);
    }
    if (request.method == "POST" && request.path == u"/oidc/v1/token") {
        return token(request);
    }
    return workspaceError(404, u"ENDPOINT_NOT_FOUND"_s, u"No API found for '%1'."_s.arg(request.path));
}

Reply SignInApi::directory() const
{
    const QJsonObject principal{
        {u"client_id"_s, m_directory.principal.id}, {u"client_secret"_s, m_directory.principal.secret}};
    return jsonReply({{u"service_principals"_s, QJsonArray{principal}},
        {u"public_clients"_s, QJsonArray::fromStringList(publicClients())},
        {u"users"_s, QJsonArray::fromStringList(m_directory.users)}, {u"account_id"_s, m_directory.accountId},
        {u"workspace_id"_s, m_directory.workspaceId}});
}

Reply SignInApi::workspaceConfig(const Request &request)
{
    return jsonReply({{u"oidc_endpoint"_s, originOf(request) + u"/oidc"_s}, {u"account_id"_s, m_directory.accountId},
        {u"workspace_id"_s, m_directory.workspaceId}, {u"cloud"_s, u"AWS"_s}});
}

Reply SignInApi::serverMetadata(const Request &request)
{
    const QString issuer = originOf(request) + u"/oidc"_s;
    return jsonReply({{u"issuer"_s, issuer}, {u"authorization_endpoint"_s, issuer + u"/v1/authorize"_s},
        {u"token_endpoint"_s, issuer + u"/v1/token"_s}, {u"response_types_supported"_s, QJsonArray{u"code"_s}},
        {u"grant_types_supported"_s, QJsonArray{u"authorization_code"_s, u"refresh_token"_s, u"client_credentials"_s}},
        {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}},
        {u"scopes_supported"_s, QJsonArray{u"all-apis"_s, u"sql"_s, u"offline_access"_s, u"openid"_s}},
        {u"token_endpoint_auth_methods_supported"_s, QJsonArray{u"none"_s, u"client_secret_basic"_s}}});
}

/// What is wrong with a request whose redirect address is good, as the error that goes there.
QString SignInApi::refusal(const Form &asked) const
{
    if (asked.value(u"response_type"_s) != u"code") {
        return u"unsupported_response_type"_s;
    }
    if (!isScope(asked.value(u"scope"_s))) {
        return u"invalid_scope"_s;
    }
    const bool challenged
        = asked.value(u"code_challenge_method"_s) == u"S256" && asked.value(u"code_challenge"_s).size() == 43;
    return challenged && !asked.value(u"state"_s).isEmpty() ? QString() : u"invalid_request"_s;
}

Reply SignInApi::authorize(const Request &request)
{
    const Form asked = readQueryForm(request);
    const QString to = asked.value(u"redirect_uri"_s);
    // never a redirect to an address that nobody registered (RFC 6749, 4.1.2.1)
    if (!publicClients().contains(asked.value(u"client_id"_s))) {
        return signInError(400, u"invalid_client"_s, u"OAuth application is not available in this account."_s);
    }
    if (!isLoopbackRedirect(to)) {
        return invalidRequest(u"redirect_uri is not registered for this OAuth application."_s);
    }
    QString state = asked.value(u"state"_s);
    const QString issuer = originOf(request) + u"/oidc"_s;
    QString user = asked.value(u"user"_s, asked.value(u"login_hint"_s));
    user = user.isEmpty() ? m_directory.users.first() : user;
    QString wrong = refusal(asked);
    if (wrong.isEmpty() && (!m_directory.users.contains(user) || strikes(u"signin_denied"_s))) {
        wrong = u"access_denied"_s;
    }
    if (!wrong.isEmpty()) {
        return redirect(to,
            {{u"error"_s, wrong}, {u"error_description"_s, u"The sign-in was refused: %1."_s.arg(wrong)},
                {u"state"_s, state}, {u"iss"_s, issuer}});
    }
    if (strikes(u"signin_wrong_state"_s)) {
        state = u"not-"_s + state;
    }
    const QString code = randomCode();
    m_codes.insert(code,
        {{user, asked.value(u"client_id"_s), asked.value(u"scope"_s)}, to, asked.value(u"code_challenge"_s),
            QDeadlineTimer(codeLife)});
    return redirect(to, {{u"code"_s, code}, {u"state"_s, state}, {u"iss"_s, issuer}});
}

Reply SignInApi::token(const Request &request)
{
    if (strikes(u"token_endpoint_503"_s)) {
        Reply down = signInError(503, u"temporarily_unavailable"_s, u"The authorization server is down."_s);
        down.headers.emplace_back("Retry-After", "1");
        return down;
    }
    if (!request.headers.value("content-type").toLower().startsWith("application/x-www-form-urlencoded")) {
        return invalidRequest(u"The body must be application/x-www-form-urlencoded."_s);
    }
    const Form form = readForm(request.body);
    const QString kind = form.value(u"grant_type"_s);
    if (kind == u"authorization_code") {
        return byCode(form);
    }
    if (kind == u"refresh_token") {
        return byRefresh(form);
    }
    if (kind == u"client_credentials") {
        return byCredentials(form, request.headers.value("authorization"));
    }
    return kind.isEmpty() ? invalidRequest(u"grant_type is missing."_s)
                          : signInError(400, u"unsupported_grant_type"_s, u"%1 is not supported."_s.arg(kind));
}

Reply SignInApi::byCode(const Form &form)
{
    const Code code = m_codes.take(form.value(u"code"_s)); // good once, also if the rest is wrong
    if (code.redirectUri.isEmpty() || code.end.hasExpired()) {
        return signInError(400, u"invalid_grant"_s, u"The authorization code is invalid, expired or was used."_s);
    }
    if (code.redirectUri != form.value(u"redirect_uri"_s) || code.grant.clientId != form.value(u"client_id"_s)) {
        return signInError(400, u"invalid_grant"_s, u"The code was issued to another client or redirect_uri."_s);
    }
    if (code.challenge != challengeOf(form.value(u"code_verifier"_s))) {
        return signInError(400, u"invalid_grant"_s, u"code_verifier does not match code_challenge."_s);
    }
    return issued(code.grant, true);
}

Reply SignInApi::byRefresh(const Form &form)
{
    const auto grant = strikes(u"refresh_token_dead"_s)
        ? std::nullopt
        : m_tokens.redeemRefresh(form.value(u"refresh_token"_s), form.value(u"client_id"_s));
    return grant ? issued(*grant, true) : invalidRequest(u"Refresh token is invalid"_s);
}

Reply SignInApi::byCredentials(const Form &form, const QByteArray &authorization)
{
    const QByteArray pair = authorization.startsWith("Basic ") ? QByteArray::fromBase64(authorization.sliced(6)) : "";
    const qsizetype colon = pair.indexOf(':');
    const auto unescaped = [](const QByteArray &part) { return QUrl::fromPercentEncoding(part); }; // RFC 6749, 2.3.1
    const ServicePrincipal &known = m_directory.principal;
    if (colon < 0 || unescaped(pair.first(colon)) != known.id || unescaped(pair.sliced(colon + 1)) != known.secret) {
        Reply refused = signInError(401, u"invalid_client"_s, u"Client authentication failed"_s);
        refused.headers.emplace_back("WWW-Authenticate", "Basic realm=\"oidc\"");
        return refused;
    }
    const QString scope = form.value(u"scope"_s);
    if (scope != u"all-apis") {
        return signInError(400, u"invalid_scope"_s, u"A service principal asks for the scope all-apis."_s);
    }
    return issued({known.id, known.id, scope}, false);
}

Reply SignInApi::issued(const Grant &grant, bool person)
{
    const std::chrono::seconds life(m_weather.settings().tokenSeconds);
    QJsonObject answer{{u"access_token"_s, m_tokens.issueAccess(grant, life)}, {u"token_type"_s, u"Bearer"_s},
        {u"scope"_s, grant.scope}};
    const auto seconds = qint64{life.count()};
    answer.insert(
        u"expires_in"_s, strikes(u"expires_in_text"_s) ? QJsonValue(QString::number(seconds)) : QJsonValue(seconds));
    if (person && words(grant.scope).contains(u"offline_access")) {
        answer.insert(u"refresh_token"_s, m_tokens.issueRefresh(grant));
    }
    Reply reply = jsonReply(answer);
    reply.headers.emplace_back("Cache-Control", "no-store");
    return reply;
}

} // namespace metaflow::sandbox::api
