#pragma once

#include "core/base/Result.h"

#include <QString>

namespace metaflow::app {

/// Where files of one user live: METAFLOW_HOME, else the platform's folders. Practice has folders of its own.
struct Folders {
    QString data, config, cache, state;
    [[nodiscard]] static Folders ofUser(bool practice);
    /// Makes those that are missing, for this user alone. FileUnwritable.
    [[nodiscard]] Result<void> make() const;
    [[nodiscard]] QString storeFile() const;
    [[nodiscard]] QString draftsFile() const;
    [[nodiscard]] QString practiceStateFile() const;
    [[nodiscard]] QString peopleFile() const; ///< see People
    [[nodiscard]] QString pricesFile() const; ///< the user's own price list; may be missing
    [[nodiscard]] QString logFile() const;
};

} // namespace metaflow::app
