#pragma once

#include <QJsonDocument>

namespace metaflow {

/// QJsonDocument takes a byte order mark in front of a text for a sign of its encoding and drops it, unless it is
/// written as an escape. These keep every text as it is; for all JSON that holds words of people or of a catalog.
[[nodiscard]] QJsonDocument parseJson(const QByteArray &json, QJsonParseError *error = nullptr);
/// Escaped on the way out as well: other readers have the same habit.
[[nodiscard]] QByteArray jsonText(
    const QJsonDocument &document, QJsonDocument::JsonFormat format = QJsonDocument::Compact);

} // namespace metaflow
