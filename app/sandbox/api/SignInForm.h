#pragma once

#include "app/sandbox/api/Wire.h"

#include <QUrl>

namespace metaflow::sandbox::api {

/// Fields of `application/x-www-form-urlencoded`.
[[nodiscard]] QHash<QString, QString> readForm(const QByteArray &text);
/// The same of a request's query.
[[nodiscard]] QHash<QString, QString> readQueryForm(const Request &request);

/// An error as RFC 6749 (5.2) words it.
[[nodiscard]] Reply signInError(int status, const QString &error, const QString &description);

/// Whether people may be sent there: http on this machine, a port, and neither path nor query nor fragment.
[[nodiscard]] bool isLoopbackRedirect(const QString &text);

/// The challenge that a verifier must have been made of (RFC 7636, 4.2); empty for what is no verifier.
[[nodiscard]] QString challengeOf(const QString &verifier);

/// The address this request came to, as its client knows it.
[[nodiscard]] QString originOf(const Request &request);

} // namespace metaflow::sandbox::api
