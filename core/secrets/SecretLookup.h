#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QProcessEnvironment>
#include <QString>

#include <optional>

namespace metaflow::secrets {

/// A secret where there is no key ring: `variable` in lower case as a file of `$CREDENTIALS_DIRECTORY` (systemd), else
/// `secretFile`, else the environment, which child processes inherit: the last resort, and the log says so.
/// Nothing where nobody gave one; what readSecretFile() says: a place that was named and is of no use is not passed
/// over.
[[nodiscard]] Result<std::optional<Secret>> namedSecret(
    const QString &variable, const QProcessEnvironment &environment, const QString &secretFile = {});
/// The key of a model provider (`OPENAI_API_KEY` …). KeyMissing, and what namedSecret() says.
[[nodiscard]] Result<Secret> modelKey(
    const QString &provider, const QProcessEnvironment &environment, const QString &secretFile);
/// The key that anchors of the record are signed with, where it is not the key store's: METAFLOW_RECORD_KEY.
[[nodiscard]] Result<std::optional<Secret>> recordKey(
    const QProcessEnvironment &environment, const QString &secretFile);
/// One secret a file; a newline at its end does not belong to it. FileUnreadable; FileInvalid unless the file is the
/// caller's own and closed to everybody else (0600), or when it is empty or longer than 64 KiB.
[[nodiscard]] Result<Secret> readSecretFile(const QString &path);
/// All of standard input: a secret never stands on a command line. As readSecretFile(), whoever owns it.
[[nodiscard]] Result<Secret> readSecretInput();
/// `OPENAI_API_KEY`: in lower case the name of the systemd credential too.
[[nodiscard]] QString keyVariable(const QString &provider);

} // namespace metaflow::secrets
