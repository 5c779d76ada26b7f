#pragma once

#include "app/cli/Arguments.h"
#include "core/model/Run.h"
#include "core/providers/ModelAccess.h"

#include <QCoroTask>

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

/// An address without slashes at its end: how runs and key names have it.
[[nodiscard]] QString baseUrlOf(QString address);

/// With its key: from the key store, else `$CREDENTIALS_DIRECTORY`, else `--secret-file`, else the environment. A model
/// on this machine may have none. KeyMissing, KeyStoreLocked (and nothing anywhere else), FileUnreadable, FileInvalid
/// (a file that others may read).
[[nodiscard]] QCoro::Task<Result<providers::ModelAccess>> withKey(
    ModelChoice choice, Arguments arguments, QProcessEnvironment environment);

} // namespace metaflow::cli
