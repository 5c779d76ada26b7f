#include "core/databricks/PollPace.h"

#include <algorithm>
#include <array>

namespace metaflow::databricks {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr std::array<milliseconds, 9> cadence{50ms, 100ms, 200ms, 500ms, 1s, 2s, 3s, 4s, 5s};
constexpr double shortestFirst = 20, longestFirst = 500; // milliseconds
constexpr double shortestStep = 10, longestStep = 25;
constexpr int closeQuestions = 6; ///< after the first; more of them would be a burden where a statement takes long
constexpr double shareOfMiss = 0.25; ///< of what the first question came too early
/// The first question found it done: it came too late, nobody knows by how much. A little less, and more of that the
/// longer it goes on so.
constexpr double shareOfHit = 1.0 / 512;
constexpr int mostHits = 8;

milliseconds usual(int poll)
{
    return cadence.at(std::min(static_cast<size_t>(poll), cadence.size() - 1));
}

} // namespace

milliseconds PollPace::pause(int poll) const
{
    if (!m_first) {
        return usual(poll);
    }
    if (poll == 0) {
        return milliseconds(static_cast<int>(*m_first));
    }
    if (poll <= closeQuestions) {
        return milliseconds(static_cast<int>(std::clamp(*m_first / 10, shortestStep, longestStep)));
    }
    return usual(poll - closeQuestions - 1);
}

void PollPace::done(int poll, milliseconds after)
{
    const auto took = static_cast<double>(after.count());
    if (!m_first) {
        m_first = took;
    } else if (poll == 0) {
        m_hits = std::min(m_hits + 1, mostHits);
        *m_first *= 1 - m_hits * shareOfHit;
    } else {
        m_hits = 0;
        *m_first += (std::min(took, longestFirst) - *m_first) * shareOfMiss;
    }
    m_first = std::clamp(*m_first, shortestFirst, longestFirst);
}

} // namespace metaflow::databricks
