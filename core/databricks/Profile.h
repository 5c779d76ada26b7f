#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QProcessEnvironment>
#include <QString>

namespace metaflow::databricks {

/// How to reach a workspace. wire/databricks.md 1.7.
struct Profile {
    QString name; ///< section of ~/.databrickscfg; empty when from the environment
    QString host; ///< normalised: scheme, no trailing slash
    Secret token;
    QString warehouseId;
    QString workspaceId;
    QString authType; ///< `pat`, or what the file says
    friend bool operator==(const Profile &, const Profile &) = default;
    [[nodiscard]] bool isLoopback() const; ///< counts as practice
};

/// Precedence: `name`, DATABRICKS_CONFIG_PROFILE, [__settings__] default_profile, [DEFAULT]; each value environment
/// before file. NotSignedIn (nothing found, with the file looked into), WrongUsage (profile missing, two kinds of
/// credentials), FileUnreadable.
[[nodiscard]] Result<Profile> loadProfile(const QString &name, const QProcessEnvironment &environment);
/// Names in the file, without `__settings__`.
[[nodiscard]] Result<QStringList> profileNames(const QProcessEnvironment &environment);

} // namespace metaflow::databricks
