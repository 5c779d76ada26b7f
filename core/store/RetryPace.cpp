#include "core/store/RetryPace.h"

#include <QRandomGenerator>

#include <algorithm>

namespace metaflow::store {

namespace {

constexpr int fewestTries = 10; // however slow the server is
constexpr int longestPauseMs = 100;
constexpr int mostDoublings = 6;

} // namespace

std::optional<std::chrono::milliseconds> RetryPace::next()
{
    if (++m_tries >= fewestTries && m_patience.hasExpired()) {
        return std::nullopt;
    }
    const int limit = std::min(longestPauseMs, 2 << std::min(m_tries, mostDoublings));
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(1, limit));
}

} // namespace metaflow::store
