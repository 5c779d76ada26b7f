#pragma once

#include "core/base/Result.h"
#include "core/model/History.h"

#include <QDate>

namespace metaflow::store {
class Connection;
}

namespace metaflow::review {

/// How many lines of the record are of one day.
struct DayCount {
    QDate day; ///< of the person's own calendar
    qint64 lines = 0;
    friend bool operator==(const DayCount &, const DayCount &) = default;
};

/// Newest first; days on which nothing happened are left out. Limit and beforeId of the filter do not count. Errors as
/// Connection::run.
[[nodiscard]] Result<QVector<DayCount>> recordDays(store::Connection &connection, const HistoryFilter &filter);

} // namespace metaflow::review
