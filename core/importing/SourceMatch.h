#pragma once

#include "core/databricks/SessionInfo.h"
#include "core/store/Sources.h"

namespace metaflow::importing {

/// Whether the connected workspace is the one a plan was made for: by metastore, else by workspace, else by host.
[[nodiscard]] inline bool isSameSource(const databricks::SessionInfo &session, const store::Source &source)
{
    if (!session.metastoreId.isEmpty() && !source.metastoreId.isEmpty()) {
        return session.metastoreId == source.metastoreId;
    }
    if (!session.workspaceId.isEmpty() && !source.workspaceId.isEmpty()) {
        return session.workspaceId == source.workspaceId;
    }
    return session.host == source.host;
}

} // namespace metaflow::importing
