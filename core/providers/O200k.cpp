#include "core/providers/O200k.h"

#include <QFile>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace metaflow::providers {

namespace {

constexpr int noRank = std::numeric_limits<int>::max();

// pat_str of encoders/o200k_base.json in the npm package tiktoken 1.0.22.
const QString piecePattern
    = uR"([^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?|)"
      R"([^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?|)"
      R"(\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+)"_s;

} // namespace

O200k::O200k()
    : m_pattern(piecePattern, QRegularExpression::UseUnicodePropertiesOption)
{
    QFile file(u":/providers/o200k_base.bin"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    m_bytes = opened ? qUncompress(file.readAll()) : QByteArray();
    const std::string_view all(m_bytes.constData(), static_cast<size_t>(m_bytes.size()));
    m_ranks.reserve(200'000);
    int next = 0;
    for (size_t at = 0; at < all.size();) {
        const auto length = static_cast<size_t>(static_cast<unsigned char>(all[at]));
        m_ranks.emplace(all.substr(at + 1, length), next++);
        at += 1 + length;
    }
    m_pattern.optimize();
}

qint64 O200k::count(const QString &text) const
{
    qint64 tokens = 0;
    auto matches = m_pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QByteArray piece = matches.next().capturedView().toUtf8();
        tokens += countPiece({piece.constData(), static_cast<size_t>(piece.size())});
    }
    return tokens;
}

int O200k::rank(std::string_view bytes) const
{
    const auto found = m_ranks.find(bytes);
    return found == m_ranks.end() ? noRank : found->second;
}

qint64 O200k::countPiece(std::string_view piece) const
{
    if (piece.empty()) {
        return 0;
    }
    if (rank(piece) != noRank) {
        return 1;
    }
    // Places where parts begin, with the rank of each part joined with the next; the end stands last.
    struct Part {
        size_t start;
        int joined;
    };
    std::vector<Part> parts;
    for (size_t i = 0; i <= piece.size(); ++i) {
        parts.push_back({i, noRank});
    }
    const auto joinedRank = [&](size_t i) {
        return i + 2 < parts.size() ? rank(piece.substr(parts[i].start, parts[i + 2].start - parts[i].start)) : noRank;
    };
    for (size_t i = 0; i < parts.size(); ++i) {
        parts[i].joined = joinedRank(i);
    }
    for (;;) {
        const auto best = std::min_element(
            parts.begin(), parts.end(), [](const Part &a, const Part &b) { return a.joined < b.joined; });
        if (best->joined == noRank) {
            return static_cast<qint64>(parts.size()) - 1;
        }
        const auto at = static_cast<size_t>(best - parts.begin());
        parts.erase(best + 1);
        parts[at].joined = joinedRank(at);
        if (at > 0) {
            parts[at - 1].joined = joinedRank(at - 1);
        }
    }
}

} // namespace metaflow::providers
