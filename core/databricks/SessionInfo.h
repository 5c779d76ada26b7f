#pragma once

#include "core/model/Person.h"

#include <QString>

namespace metaflow::databricks {

/// What the probes found out.
struct SessionInfo {
    QString host;
    QString workspaceId;
    QString metastoreId; ///< empty where current_metastore() is not known
    QString user; ///< current_user()
    QString dbsqlVersion; ///< `2026.20`; empty where not told
    bool practice = false; ///< a loopback host
    bool literalsAgree = false; ///< the literal probe came back as sent: only then anything is written
    bool commentParameters = false; ///< DBSQL 2025.40 and later: COMMENT ON … IS :c
    friend bool operator==(const SessionInfo &, const SessionInfo &) = default;
    [[nodiscard]] Person person() const { return {user, practice ? UserSource::Sandbox : UserSource::Workspace}; }
};

struct Warehouse {
    QString id, name, state;
    friend bool operator==(const Warehouse &, const Warehouse &) = default;
};

} // namespace metaflow::databricks
