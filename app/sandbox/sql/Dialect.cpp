#include "app/sandbox/sql/Dialect.h"

#include <QStringList>

namespace metaflow::sandbox::sql {

std::optional<DbsqlVersion> parseVersion(const QString &text)
{
    const QStringList parts = text.split(QChar(u'.'));
    bool yearGood = false;
    bool releaseGood = false;
    if (parts.size() != 2) {
        return std::nullopt;
    }
    const DbsqlVersion version{parts.at(0).toInt(&yearGood), parts.at(1).toInt(&releaseGood)};
    return yearGood && releaseGood && version.year > 2000 ? std::optional(version) : std::nullopt;
}

} // namespace metaflow::sandbox::sql
