#pragma once

#include <QByteArray>

#include <array>
#include <span>
#include <string_view>

namespace metaflow::store {

using Digest = std::array<char, 32>;

/// SHA-256 of the parts, one after the other. By OpenSSL, which uses what the processor offers for it: a record of a
/// million rows is hashed in a fraction of the time that Qt takes. Callable from any thread.
[[nodiscard]] Digest sha256(std::initializer_list<std::string_view> parts);
[[nodiscard]] inline std::string_view viewOf(const Digest &digest)
{
    return {digest.data(), digest.size()};
}
[[nodiscard]] inline std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}
[[nodiscard]] inline QByteArray bytesOf(const Digest &digest)
{
    return {digest.data(), static_cast<qsizetype>(digest.size())};
}

} // namespace metaflow::store
