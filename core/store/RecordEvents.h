#pragma once

#include "core/model/History.h"
#include "core/store/History.h"

namespace metaflow::store {

/// Events of the record, newest first, that the filter lets through: its person, time, text (over kind and facts), kind
/// (as `action`), limit and beforeId. A filter by anything else an event does not have leaves none. Errors as
/// Connection::run.
[[nodiscard]] Result<QVector<RecordEvent>> recordEvents(Connection &connection, const HistoryFilter &filter);
/// Adds what recordEvents() would find, whatever limit and beforeId say.
[[nodiscard]] Result<void> countEvents(Connection &connection, HistoryFilter filter, MinuteCounts &minutes);

} // namespace metaflow::store
