#pragma once

#include "core/model/Decision.h"

#include <QRandomGenerator>

#include <array>

namespace metaflow::testing {

/// What somebody decides who read this item a moment ago; the text says who wrote it.
inline Decision randomDecision(QRandomGenerator &random, const Item &item, const QString &name, int number)
{
    using Kind = Decision::Kind;
    constexpr std::array kinds = {Kind::Approve, Kind::Edit, Kind::Reject, Kind::NeedsWork};
    Decision decision;
    decision.kind = kinds.at(static_cast<size_t>(random.bounded(int(kinds.size()))));
    decision.items = {{item.id, item.version}};
    decision.actor = {{name, UserSource::SystemAccount}, {QStringLiteral("key"), 1}};
    if (decision.kind == Kind::Edit) {
        decision.text = QStringLiteral("%1 wrote this, number %2").arg(name).arg(number);
    }
    if (random.bounded(2) == 0) {
        decision.textHash = textHash(item.current);
    }
    return decision;
}

} // namespace metaflow::testing
