#pragma once

#include <QByteArray>
#include <QRegularExpression>

#include <string_view>
#include <unordered_map>
#include <vector>

namespace metaflow::providers {

/// The vocabulary o200k_base: splits a text by its pattern, then merges byte pairs by the lowest rank. Reading it takes
/// a few tenths of a second; afterwards it is constant and may be used by several threads.
class O200k {
public:
    /// From the resource; without it every count would be wrong, so a missing one is a mistake of the build.
    O200k();
    [[nodiscard]] qint64 count(const QString &text) const;

private:
    [[nodiscard]] qint64 countPiece(std::string_view piece) const;
    [[nodiscard]] int rank(std::string_view bytes) const;

    QByteArray m_bytes; ///< all tokens; the map points into it
    std::unordered_map<std::string_view, int> m_ranks;
    QRegularExpression m_pattern;
};

} // namespace metaflow::providers
