#include "core/databricks/WorkspaceSignIn.h"

#include "core/databricks/Session.h"
#include "core/databricks/TokenSource.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace metaflow::databricks {

namespace {

bool isSameServer(const QUrl &a, const QUrl &b)
{
    const int usual = a.scheme() == "https"_L1 ? 443 : 80;
    return !a.host().isEmpty() && a.scheme() == b.scheme() && a.host() == b.host() && a.port(usual) == b.port(usual);
}

Failure notSignedIn(const QString &address)
{
    return fail(ErrorCode::NotSignedIn, QUrl(address).host(), u"token"_s);
}

} // namespace

WorkspaceSignIn::WorkspaceSignIn(const Session &session, QString address)
    : m_session(session)
    , m_address(std::move(address))
{
}

QFuture<Result<Secret>> WorkspaceSignIn::secret()
{
    const Profile &profile = m_session.profile();
    if (!profile.canSignIn() || !isSameServer(QUrl(profile.host), QUrl(m_address))) {
        return QtFuture::makeReadyFuture(Result<Secret>(notSignedIn(m_address)));
    }
    return profile.tokens ? profile.tokens->secret() : QtFuture::makeReadyFuture(Result<Secret>(profile.token));
}

QFuture<Result<Secret>> WorkspaceSignIn::another(const Secret &refused)
{
    const Profile &profile = m_session.profile();
    if (!profile.tokens || !isSameServer(QUrl(profile.host), QUrl(m_address))) {
        return SecretSource::another(refused);
    }
    return profile.tokens->another(refused);
}

} // namespace metaflow::databricks
