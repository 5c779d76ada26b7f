#pragma once

#include "app/cli/Arguments.h"
#include "core/model/Run.h"
#include "core/providers/ModelAccess.h"

#include <QProcessEnvironment>

namespace metaflow::cli {

/// Which model at which address, by options, else environment, else the defaults: without a key, which a quote does not
/// need.
struct ModelChoice {
    QString provider, model, baseUrl;
    [[nodiscard]] bool isLoopback() const;
};
/// WrongUsage for a provider this version does not speak.
[[nodiscard]] Result<ModelChoice> readModelChoice(const Arguments &arguments, const QProcessEnvironment &environment);

/// With its key: `--secret-file`, else `$CREDENTIALS_DIRECTORY`, else the environment. A model on this machine may have
/// none. KeyMissing, FileUnreadable, NotPermitted (a file that others may read).
[[nodiscard]] Result<providers::ModelAccess> withKey(
    const ModelChoice &choice, const Arguments &arguments, const QProcessEnvironment &environment);

} // namespace metaflow::cli
