#pragma once

#include "core/analytics/Report.h"
#include "core/store/Connection.h"

namespace metaflow::analytics {

/// Which checks a text of `metadata_items.checks` names, and whether one of its findings is open. Reads what it can.
struct CheckNamed {
    QString check;
    bool open = false;
    friend bool operator==(const CheckNamed &, const CheckNamed &) = default;
};
[[nodiscard]] QVector<CheckNamed> checksNamed(QStringView json);

/// Fills `findings`: of items with several findings of a check, open means that one of them is.
[[nodiscard]] Result<void> countFindings(store::Connection &connection, Report &report);

} // namespace metaflow::analytics
