#pragma once

#include "tests/support/FakeHttpServer.h"

#include <QUrlQuery>

namespace metaflow::databricks {

/// The sign-in of a workspace in a few lines: says where its endpoints are and answers what the test says. The strict
/// one is the sandbox.
class SignInServer {
public:
    SignInServer();

    /// What a token endpoint gives.
    [[nodiscard]] static testing::FakeReply tokens(
        const QByteArray &access, const QByteArray &refresh = {}, const QByteArray &expiresIn = "3600");
    [[nodiscard]] static testing::FakeReply refusal(
        int status, const QByteArray &code, const QByteArray &description = {});

    testing::FakeHttpServer server;
    bool configured = true; ///< `.well-known/databricks-config` is there
    bool described = true; ///< `/oidc/.well-known/oauth-authorization-server` is there
    /// Of the n-th request (from 1) to the token endpoint; the default: `access-n`, `refresh-n`.
    std::function<testing::FakeReply(int number)> onToken;
    QVector<QUrlQuery> forms; ///< as they came
    QVector<QByteArray> authorizations; ///< of the same
    QString user = QStringLiteral("ann@example.com"); ///< empty: no token is good
    [[nodiscard]] QString field(int form, const QString &name) const;
    [[nodiscard]] QString issuer() const { return server.host() + QStringLiteral("/oidc"); }

private:
    [[nodiscard]] testing::FakeReply answer(const testing::FakeRequest &request);
};

} // namespace metaflow::databricks
