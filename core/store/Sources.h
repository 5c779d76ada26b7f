#pragma once

#include "core/model/Ids.h"
#include "core/model/Person.h"
#include "core/store/Connection.h"

namespace metaflow::store {

/// A row of `sources`: one metastore, known by its metastore id, else by workspace id, else by host.
struct Source {
    SourceId id;
    QString host; ///< may change
    QString workspaceId;
    QString metastoreId;
    QString person; ///< who the workspace last said we are, for offline work
    bool practice = false;
    friend bool operator==(const Source &, const Source &) = default;
    [[nodiscard]] QString key() const
    {
        return !metastoreId.isEmpty() ? metastoreId : !workspaceId.isEmpty() ? workspaceId : host;
    }
};

/// Finds the source that `seen` describes (by key) or adds it; host and person are brought up to date.
[[nodiscard]] Result<Source> rememberSource(Connection &connection, const Source &seen);
[[nodiscard]] Result<QVector<Source>> sources(Connection &connection);
/// SourceUnknown.
[[nodiscard]] Result<Source> source(Connection &connection, SourceId id);

} // namespace metaflow::store
