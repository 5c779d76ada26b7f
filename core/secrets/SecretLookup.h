#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QProcessEnvironment>
#include <QString>

#include <optional>

namespace metaflow::secrets {

/// The key of a model provider where there is no key ring: `$CREDENTIALS_DIRECTORY` (systemd), else `secretFile`, else
/// the environment (`OPENAI_API_KEY` …), which child processes inherit: the last resort.
/// KeyMissing, and what readSecretFile() says.
[[nodiscard]] Result<Secret> modelKey(
    const QString &provider, const QProcessEnvironment &environment, const QString &secretFile);
/// The key that anchors of the record are signed with, where it is not the key store's: `metaflow_record_key` in
/// `$CREDENTIALS_DIRECTORY`, else `secretFile`, else METAFLOW_RECORD_KEY. Nothing where nobody gave one; what
/// readSecretFile() says.
[[nodiscard]] Result<std::optional<Secret>> recordKey(
    const QProcessEnvironment &environment, const QString &secretFile);
/// One secret a file; a newline at its end does not belong to it. FileUnreadable; FileInvalid unless the file is the
/// caller's own and closed to everybody else (0600), or when it is empty.
[[nodiscard]] Result<Secret> readSecretFile(const QString &path);
/// `OPENAI_API_KEY`: in lower case the name of the systemd credential too.
[[nodiscard]] QString keyVariable(const QString &provider);

} // namespace metaflow::secrets
