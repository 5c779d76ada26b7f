#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QProcessEnvironment>
#include <QStringList>

namespace metaflow::databricks {

/// `~/.databrickscfg`: sections of `key = value`. [DEFAULT] is a section like the others, nothing is inherited from it.
struct ConfigFile {
    QString path;
    QStringList sections; ///< in the order of the file, `__settings__` included
    QHash<QString, QHash<QString, QString>> values;
    [[nodiscard]] QString value(const QString &section, const QString &key) const
    {
        return values.value(section).value(key);
    }
};

/// Section `__settings__`: reserved, never a profile.
inline constexpr QLatin1StringView settingsSection("__settings__");

/// DATABRICKS_CONFIG_FILE, else `.databrickscfg` in the home folder.
[[nodiscard]] QString configPath(const QProcessEnvironment &environment);
[[nodiscard]] ConfigFile parseConfig(const QString &text);
/// Empty where there is no such file. FileUnreadable.
[[nodiscard]] Result<ConfigFile> readConfig(const QProcessEnvironment &environment);

} // namespace metaflow::databricks
