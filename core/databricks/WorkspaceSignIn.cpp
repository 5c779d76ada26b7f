#include "core/databricks/WorkspaceSignIn.h"

#include "core/databricks/Session.h"

#include <QPromise>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace metaflow::databricks {

namespace {

bool isSameServer(const QUrl &a, const QUrl &b)
{
    const int usual = a.scheme() == "https"_L1 ? 443 : 80;
    return !a.host().isEmpty() && a.scheme() == b.scheme() && a.host() == b.host() && a.port(usual) == b.port(usual);
}

Result<Secret> tokenFor(const Profile &profile, const QString &address)
{
    if (profile.token.isEmpty() || !isSameServer(QUrl(profile.host), QUrl(address))) {
        return fail(ErrorCode::NotSignedIn, QUrl(address).host(), u"token"_s);
    }
    return profile.token;
}

} // namespace

WorkspaceSignIn::WorkspaceSignIn(const Session &session, QString address)
    : m_session(session)
    , m_address(std::move(address))
{
}

QFuture<Result<Secret>> WorkspaceSignIn::secret()
{
    QPromise<Result<Secret>> promise;
    promise.start();
    promise.addResult(tokenFor(m_session.profile(), m_address));
    promise.finish();
    return promise.future();
}

} // namespace metaflow::databricks
