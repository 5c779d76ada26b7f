#pragma once

#include "app/cli/Arguments.h"
#include "core/model/Run.h"
#include "core/providers/ModelAccess.h"

#include <QCoroTask>

#include <QProcessEnvironment>

namespace metaflow::cli {

class Shell;

/// Which model at which address, by options, else environment, else the defaults: without a key, which a quote does not
/// need.
struct ModelChoice {
    QString provider, model, baseUrl;
    [[nodiscard]] bool isLoopback() const;
    [[nodiscard]] bool isServing() const; ///< by the workspace, with its sign-in
};
/// WrongUsage for a provider this version does not speak.
[[nodiscard]] Result<ModelChoice> readModelChoice(const Arguments &arguments, const QProcessEnvironment &environment);
/// The same with the address that the workspace's profile gives where it serves the model. NotSignedIn.
[[nodiscard]] QCoro::Task<Result<ModelChoice>> chooseModel(Shell *shell, Arguments arguments);

/// An address without slashes at its end: how runs and key names have it.
[[nodiscard]] QString baseUrlOf(QString address);
/// An http(s) address with a host, as baseUrlOf(); WrongUsage names the option or variable that holds it.
[[nodiscard]] Result<QString> readAddress(const QString &given, const QString &name);
/// What a model's server refused, with which key it was: the model's, or the workspace's token.
[[nodiscard]] Error withKeyNamed(Error error, const ModelChoice &choice);

/// With its key (none where the workspace serves it): from the key store, else `$CREDENTIALS_DIRECTORY`, else
/// `--secret-file`, else the environment. A model on this machine may have none. KeyMissing, KeyStoreLocked (and
/// nothing anywhere else), FileUnreadable, FileInvalid (a file that others may read).
[[nodiscard]] QCoro::Task<Result<providers::ModelAccess>> withKey(
    ModelChoice choice, Arguments arguments, QProcessEnvironment environment);

} // namespace metaflow::cli
