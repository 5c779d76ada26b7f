#pragma once

#include "core/model/Run.h"
#include "core/store/Connection.h"

#include <QJsonObject>

namespace metaflow::store {

/// Further figures of a run, for its report and for the quotes of those that follow; {} where there are none.
[[nodiscard]] Result<QJsonObject> runNotes(Connection &connection, RunId run);
[[nodiscard]] Result<void> setRunNotes(Connection &connection, RunId run, const QJsonObject &notes);

struct RunNotes {
    GenerationOptions options;
    QJsonObject notes;
};
/// Of the newest runs that have any, newest first.
[[nodiscard]] Result<QVector<RunNotes>> recentRunNotes(Connection &connection, int limit);

} // namespace metaflow::store
