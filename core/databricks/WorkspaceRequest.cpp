#include "core/databricks/WorkspaceRequest.h"

#include "core/base/Await.h"
#include "core/databricks/TokenSource.h"
#include "core/net/Exchange.h"
#include "core/net/HttpClient.h"

using namespace Qt::StringLiterals;

namespace metaflow::databricks {

net::HttpRequest workspaceRequest(const Profile &profile, const QString &pathAndQuery)
{
    net::HttpRequest request;
    request.url = QUrl(profile.host + pathAndQuery);
    const QByteArray kind = profile.authType.isEmpty() ? QByteArray("pat") : profile.authType.toLatin1();
    request.headers = {{"User-Agent", net::userAgent() + " auth/" + kind}, {"Accept", "application/json"}};
    if (!profile.workspaceId.isEmpty()) {
        request.headers.append({"X-Databricks-Workspace-Id", profile.workspaceId.toUtf8()});
    }
    return request;
}

QCoro::Task<Result<net::HttpResponse>> sendSigned(
    net::HttpClient *http, Profile profile, net::HttpRequest request, std::stop_token stop)
{
    request.bearer = profile.token;
    if (profile.tokens) {
        auto asking = unlessStopped(profile.tokens->secret(), stop);
        const Result<Secret> token = co_await std::move(asking);
        if (!token) {
            co_return fail(token.error());
        }
        request.bearer = *token;
    }
    Result<net::HttpResponse> response = co_await http->send(request, stop);
    if (!profile.tokens || !response || response->status != 401) {
        co_return response;
    }
    auto asking = unlessStopped(profile.tokens->another(request.bearer), stop);
    const Result<Secret> other = co_await std::move(asking);
    if (!other) {
        co_return other.error().code == ErrorCode::Unauthenticated ? response : fail(other.error());
    }
    request.bearer = *other;
    co_return co_await http->send(std::move(request), stop);
}

} // namespace metaflow::databricks
