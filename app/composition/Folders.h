#pragma once

#include "core/base/Result.h"

#include <QString>

namespace metaflow::app {

/// Where files of one user live: METAFLOW_HOME, else the platform's folders. Practice has folders of its own.
struct Folders {
    QString data, config, cache, state;
    [[nodiscard]] static Folders ofUser(bool practice);
    /// All of them one.
    [[nodiscard]] static Folders in(const QString &folder) { return {folder, folder, folder, folder}; }
    /// Makes those that are missing, for this user alone. FileUnwritable.
    [[nodiscard]] Result<void> make() const;
    [[nodiscard]] QString storeFile() const;
    [[nodiscard]] QString draftsFile() const;
    [[nodiscard]] QString practiceStateFile() const;
    [[nodiscard]] QString peopleFile() const; ///< see People
    [[nodiscard]] QString pricesFile() const; ///< the user's own price list; may be missing
    [[nodiscard]] QString logFile() const;
    [[nodiscard]] QString accountsFile() const; ///< sign-ins of MetaFlow's own, without secrets
    [[nodiscard]] QString networkFile() const; ///< proxy and certificates; may be missing
    [[nodiscard]] QString keyNamesFile() const; ///< which keys lie in the key store
    [[nodiscard]] QString backups() const; ///< a folder
};

} // namespace metaflow::app
