#include "core/model/Snapshot.h"

#include <QRegularExpression>

#include <algorithm>

namespace metaflow {

namespace {

bool matchesGlob(const QString &glob, const QString &name)
{
    const QString pattern = QRegularExpression::wildcardToRegularExpression(glob);
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).match(name).hasMatch();
}

bool sameObject(const ObjectPath &a, const ObjectPath &b)
{
    return a.key(SourceId{}) == b.key(SourceId{});
}

} // namespace

bool Selection::matches(const ObjectPath &table) const
{
    const auto equals = [&](const QString &schema) { return schema.compare(table.schema(), Qt::CaseInsensitive) == 0; };
    if (!catalog.isEmpty() && catalog.compare(table.catalog(), Qt::CaseInsensitive) != 0) {
        return false;
    }
    if (!schemas.isEmpty() && std::none_of(schemas.begin(), schemas.end(), equals)) {
        return false;
    }
    const auto globbed = [&](const QString &glob) { return matchesGlob(glob, table.table()); };
    if (!tableGlobs.isEmpty() && std::none_of(tableGlobs.begin(), tableGlobs.end(), globbed)) {
        return false;
    }
    const auto same = [&](const ObjectPath &ticked) { return sameObject(ticked, table); };
    return tables.isEmpty() || std::any_of(tables.begin(), tables.end(), same);
}

} // namespace metaflow
