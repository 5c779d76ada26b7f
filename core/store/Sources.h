#pragma once

#include "core/model/Ids.h"
#include "core/model/Person.h"
#include "core/store/Connection.h"

#include <optional>

namespace metaflow::store {

/// A row of `sources`: one metastore, known by its metastore id, else by workspace id, else by host.
struct Source {
    SourceId id;
    QString host; ///< may change
    QString workspaceId;
    QString metastoreId;
    bool practice = false;
    friend bool operator==(const Source &, const Source &) = default;
    [[nodiscard]] QString key() const
    {
        return !metastoreId.isEmpty() ? metastoreId : !workspaceId.isEmpty() ? workspaceId : host;
    }
};

/// Finds the source that `seen` describes (by key) or adds it; the host is brought up to date.
[[nodiscard]] Result<Source> rememberSource(Connection &connection, const Source &seen);
[[nodiscard]] Result<QVector<Source>> sources(Connection &connection);
/// SourceUnknown.
[[nodiscard]] Result<Source> source(Connection &connection, SourceId id);

/// The role that PostgreSQL signed this connection in as; nothing on SQLite, which knows nobody.
[[nodiscard]] Result<std::optional<QString>> databaseRole(Connection &connection);

} // namespace metaflow::store
