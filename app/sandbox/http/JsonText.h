#pragma once

#include <QByteArray>
#include <QString>

namespace metaflow::sandbox::http {

/// Appends `text` as a JSON string. For the large answers, where a QJsonArray of a million objects would not fit.
void appendJson(QByteArray *out, QStringView text);
/// The same, or `null`.
template <typename Optional> void appendJsonOrNull(QByteArray *out, const Optional &text)
{
    if (text) {
        appendJson(out, *text);
    } else {
        out->append("null");
    }
}

} // namespace metaflow::sandbox::http
