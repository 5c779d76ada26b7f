#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QProcessEnvironment>
#include <QString>

#include <memory>

namespace metaflow::databricks {

class TokenSource;

/// How to reach a workspace. wire/databricks.md 1.7.
struct Profile {
    QString name; ///< section of ~/.databrickscfg, or own account; empty when from the environment
    QString host; ///< normalised: scheme, no trailing slash
    Secret token; ///< `pat`; all others have their tokens from `tokens`
    QString warehouseId;
    QString workspaceId;
    QString authType; ///< `pat`, `oauth-m2m`, `databricks-cli`, `oauth-u2m`
    QString clientId; ///< `oauth-m2m`
    Secret clientSecret; ///< `oauth-m2m`
    QString cliPath; ///< `databricks-cli`; empty: the one in PATH
    QString signInId; ///< of an own account: another one with each sign-in, which may be another person's
    /// AccountService gives it: the access token valid now. Shared, because a refresh token that is good once must
    /// not be used by two sessions.
    std::shared_ptr<TokenSource> tokens = {};
    friend bool operator==(const Profile &, const Profile &) = default;
    [[nodiscard]] bool isLoopback() const; ///< counts as practice
    [[nodiscard]] bool canSignIn() const; ///< there is a token, or somebody who gets one
};

/// Precedence: `name`, DATABRICKS_CONFIG_PROFILE, [__settings__] default_profile, [DEFAULT]; each value environment
/// before file; token and client secret from `$CREDENTIALS_DIRECTORY` (systemd) before the environment. NotSignedIn
/// (nothing found, with the file looked into; or a kind of sign-in that is not offered, which `detail` names),
/// WrongUsage (profile missing, two kinds of credentials), FileUnreadable, FileInvalid.
[[nodiscard]] Result<Profile> loadProfile(const QString &name, const QProcessEnvironment &environment);
/// As the SDKs do: https unless said, no path, no trailing slash, no `:443`. Empty for what is no host.
[[nodiscard]] QString normalisedHost(const QString &text);
/// Names in the file, without `__settings__`.
[[nodiscard]] Result<QStringList> profileNames(const QProcessEnvironment &environment);

} // namespace metaflow::databricks
