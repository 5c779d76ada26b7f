#pragma once

#include "core/analytics/Report.h"
#include "core/store/Connection.h"

#include <QHash>

namespace metaflow::analytics {

/// Share of the words that are other ones, 0..1: words taken out and put in over the words of both texts.
[[nodiscard]] double editDistance(const QString &proposed, const QString &accepted);

/// What was compared before.
struct Compared {
    size_t texts = 0; ///< hash of both
    double distance = 0;
};
using ComparedItems = QHash<qint64, Compared>;

/// So many edited items are compared for one report, and no more.
inline constexpr int comparedAtMost = 2'000;

/// Fills AcceptanceRow::editDistance; bySchema still has keys for names.
[[nodiscard]] Result<void> measureEdits(store::Connection &connection, ComparedItems &compared, Report &report);

} // namespace metaflow::analytics
