#include "core/net/Address.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace metaflow::net {

bool isLoopback(const QString &host)
{
    // A name such as 127.0.0.1.example.org is not an address: QHostAddress says so.
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

Result<void> checkAddress(const QUrl &url)
{
    const bool http = url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!http && url.scheme() != "https"_L1)) {
        return fail(ErrorCode::WrongUsage, url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    }
    if (http && !isLoopback(url.host())) {
        return fail(ErrorCode::InsecureAddress, url.host());
    }
    return {};
}

} // namespace metaflow::net
