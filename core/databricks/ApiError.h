#pragma once

#include "core/net/Http.h"

#include <QJsonObject>

namespace metaflow::databricks {

/// Why the workspace refused a request, from any of the bodies it is known to send (wire/databricks.md 2.5). Call it
/// for a status of 400 and more.
[[nodiscard]] Error apiError(const net::HttpResponse &response, const QString &subject);
/// The answer as a JSON object, or apiError(), NotJson (a sign-in page with status 200 too), UnexpectedAnswer.
[[nodiscard]] Result<QJsonObject> jsonAnswer(const net::HttpResponse &response, const QString &subject);
/// 64-bit numbers come as numbers and as text.
[[nodiscard]] qint64 int64Of(const QJsonValue &value);

} // namespace metaflow::databricks
