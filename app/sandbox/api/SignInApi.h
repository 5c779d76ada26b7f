#pragma once

#include "app/sandbox/api/TokenStore.h"
#include "app/sandbox/api/Wire.h"
#include "app/sandbox/faults/Weather.h"

#include <QSet>

namespace metaflow::sandbox::api {

/// A service principal: a user without a person, that signs in with an id and a secret.
struct ServicePrincipal {
    QString id;
    QString secret;
};

/// Who there is to sign in.
struct Directory {
    QString workspaceId;
    QString accountId;
    QStringList users; ///< the first one signs in where nobody is asked for
    ServicePrincipal principal;
};

/// Fixed ids and secrets for a workspace, the same ones after a restart; they open nothing but this practice.
[[nodiscard]] Directory makeDirectory(const QString &workspaceId, const QString &metastoreId, QStringList users);

/// OAuth as Databricks offers it: discovery, authorization code with PKCE for people, client credentials for service
/// principals, refresh tokens that are good once. Whoever is sent to the authorize page counts as signed in and
/// consenting.
class SignInApi {
public:
    SignInApi(Directory directory, TokenStore &tokens, faults::Weather &weather);

    /// Whether the request is for this API, which needs no token.
    [[nodiscard]] static bool serves(const Request &request);
    [[nodiscard]] Reply handle(const Request &request);
    /// What somebody who sets a client up must know, as `GET /sandbox/signin` tells it.
    [[nodiscard]] Reply directory() const;
    void reset();

private:
    using Form = QHash<QString, QString>;
    struct Code {
        Grant grant;
        QString redirectUri;
        QString challenge;
        QDeadlineTimer end;
    };
    [[nodiscard]] Reply workspaceConfig(const Request &request);
    [[nodiscard]] Reply serverMetadata(const Request &request);
    [[nodiscard]] Reply authorize(const Request &request);
    [[nodiscard]] QString refusal(const Form &asked) const;
    [[nodiscard]] Reply token(const Request &request);
    [[nodiscard]] Reply byCode(const Form &form);
    [[nodiscard]] Reply byRefresh(const Form &form);
    [[nodiscard]] Reply byCredentials(const Form &form, const QByteArray &authorization);
    [[nodiscard]] Reply issued(const Grant &grant, bool person);
    [[nodiscard]] bool strikes(const QString &kind);

    Directory m_directory;
    TokenStore &m_tokens;
    faults::Weather &m_weather;
    QHash<QString, Code> m_codes;
};

} // namespace metaflow::sandbox::api
