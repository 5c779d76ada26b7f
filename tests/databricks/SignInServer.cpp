#include "tests/databricks/SignInServer.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::databricks {

using testing::FakeReply;

SignInServer::SignInServer()
{
    onToken = [](int number) {
        return tokens("access-" + QByteArray::number(number), "refresh-" + QByteArray::number(number));
    };
    server.setHandler([this](const testing::FakeRequest &request) { return answer(request); });
}

FakeReply SignInServer::tokens(const QByteArray &access, const QByteArray &refresh, const QByteArray &expiresIn)
{
    QByteArray body = R"({"token_type":"Bearer","access_token":")" + access + R"(","expires_in":)" + expiresIn;
    if (!refresh.isEmpty()) {
        body += R"(,"refresh_token":")" + refresh + '"';
    }
    return FakeReply::json(body + '}');
}

FakeReply SignInServer::refusal(int status, const QByteArray &code, const QByteArray &description)
{
    return FakeReply::withStatus(status, R"({"error":")" + code + R"(","error_description":")" + description + R"("})");
}

QString SignInServer::field(int form, const QString &name) const
{
    return forms.value(form).queryItemValue(name, QUrl::FullyDecoded);
}

FakeReply SignInServer::answer(const testing::FakeRequest &request)
{
    const auto json = [](const QJsonObject &object) { return FakeReply::json(QJsonDocument(object).toJson()); };
    if (request.target == "/.well-known/databricks-config" && configured) {
        return json({{u"oidc_endpoint"_s, server.host() + u"/oidc/accounts/{account_id}"_s},
            {u"account_id"_s, u"acc"_s}, {u"workspace_id"_s, u"77"_s}});
    }
    const bool byConfig = request.target == "/oidc/accounts/acc/.well-known/oauth-authorization-server";
    if (byConfig || (request.target == "/oidc/.well-known/oauth-authorization-server" && described)) {
        return json({{u"issuer"_s, issuer()}, {u"authorization_endpoint"_s, issuer() + u"/v1/authorize"_s},
            {u"token_endpoint"_s, issuer() + u"/v1/token"_s}});
    }
    if (request.target == "/oidc/v1/token") {
        forms << QUrlQuery(QString::fromLatin1(request.body));
        authorizations << request.header("authorization");
        return onToken(static_cast<int>(forms.size()));
    }
    if (request.target == "/api/2.0/preview/scim/v2/Me" && !user.isEmpty()) {
        return json({{u"userName"_s, user}});
    }
    return user.isEmpty() && request.target.startsWith("/api/") ? FakeReply::withStatus(401)
                                                                : FakeReply::withStatus(404);
}

} // namespace metaflow::databricks
