#pragma once

#include <QByteArray>

#include <vector>

namespace metaflow::sandbox::http {

/// As with `Content-Encoding: gzip`.
[[nodiscard]] QByteArray gzipped(const QByteArray &body);

/// A JSON object that holds a character of several bytes: its own, or else one in a member that no client knows.
[[nodiscard]] QByteArray withWideCharacter(const QByteArray &body);

/// The body in pieces that end inside its first characters of several bytes, at most sixteen of them.
[[nodiscard]] std::vector<QByteArray> splitInCharacters(const QByteArray &body);

} // namespace metaflow::sandbox::http
