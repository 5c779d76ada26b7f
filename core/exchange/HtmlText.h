#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>

namespace metaflow::exchange {

/// Text between tags or in a quoted attribute.
[[nodiscard]] QByteArray htmlText(const QString &text);
/// JSON that stands in a `<script type="application/json">`: nothing in it ends the element or begins a comment.
[[nodiscard]] QByteArray htmlJson(const QJsonDocument &json);
/// `'sha256-…'` as a Content-Security-Policy names an inline script or style, to the byte.
[[nodiscard]] QByteArray policyHash(const QByteArray &inlined);

} // namespace metaflow::exchange
