#include "core/store/AdoptionFamilies.h"

#include <tuple>

namespace metaflow::store {

namespace {

int rankOf(const Contender &one)
{
    switch (one.status.value_or(Status::Pending)) {
    case Status::Approved:
    case Status::Edited:
    case Status::Imported:
        return 2;
    case Status::Pending:
        return 1;
    case Status::Rejected:
        break;
    }
    return 0;
}

bool hasAcceptedText(const Contender &one)
{
    return rankOf(one) == 2;
}

bool takesThePlaceOf(const Contender &one, const Contender &live)
{
    if (one.isDuplicate != live.isDuplicate) {
        return live.isDuplicate;
    }
    if (one.isHere != live.isHere) {
        return one.isHere ? hasAcceptedText(one) || !hasAcceptedText(live)
                          : hasAcceptedText(one) && !hasAcceptedText(live);
    }
    return std::tuple(rankOf(one), one.time, one.id) > std::tuple(rankOf(live), live.time, live.id);
}

} // namespace

void Families::add(const QString &key, const Contender &one)
{
    Contender &live = m_live[key];
    if (live.id == 0 || takesThePlaceOf(one, live)) {
        live = one;
    }
}

} // namespace metaflow::store
