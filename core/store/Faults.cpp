#include "core/store/Faults.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace metaflow::store {

namespace {

constexpr qsizetype kept = 100;

int rank(BadPlace place)
{
    switch (place) {
    case BadPlace::Link:
        return 0;
    case BadPlace::None:
    case BadPlace::HistoryRow:
        return 1;
    case BadPlace::Event:
        return 2;
    case BadPlace::Item:
        return 3;
    case BadPlace::Trigger:
        return 4;
    case BadPlace::Anchor:
        break;
    }
    return 5;
}

auto placeInChain(const RecordFault &fault)
{
    const qint64 position = fault.position > 0 ? fault.position : std::numeric_limits<qint64>::max();
    return std::tuple(position, rank(fault.place), fault.number);
}

} // namespace

void Faults::add(RecordFault fault)
{
    m_faults << std::move(fault);
    if (m_faults.size() >= 4 * kept) {
        order();
    }
}

void Faults::order()
{
    std::stable_sort(m_faults.begin(), m_faults.end(),
        [](const RecordFault &a, const RecordFault &b) { return placeInChain(a) < placeInChain(b); });
    m_faults.resize(std::min(m_faults.size(), kept));
}

void Faults::moveInto(HistoryVerdict &verdict)
{
    order();
    verdict.faults = std::move(m_faults);
    if (!verdict.faults.isEmpty()) {
        const RecordFault &first = verdict.faults.first();
        verdict.reason = first.reason;
        verdict.firstBad = first.number;
        verdict.place = first.place;
    }
}

} // namespace metaflow::store
