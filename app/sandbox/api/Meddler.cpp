#include "app/sandbox/api/Meddler.h"

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::api {

Meddler::Meddler(catalog::Catalog &catalog, faults::Weather &weather)
    : m_catalog(catalog)
    , m_weather(weather)
{
}

bool Meddler::strikes(const QString &kind)
{
    return m_weather.strikes(kind, faults::Side::Statement);
}

void Meddler::meddle(const QStringList &path, const catalog::Comments &comments)
{
    catalog::Table *table = path.size() == 3 ? m_catalog.find(path.at(0), path.at(1), path.at(2)) : nullptr;
    if (!table || comments.empty()) {
        return;
    }
    const QString object = comments.front().first; // empty: the table itself
    if (strikes(u"comment_changed"_s)) {
        m_catalog.commit(table, {{object, u"Written by somebody else meanwhile."_s}});
    }
    if (!object.isEmpty() && strikes(u"column_retyped"_s)) {
        m_catalog.retype(path + QStringList{object}, u"VARIANT"_s);
    }
    if (!object.isEmpty() && strikes(u"column_dropped"_s)) {
        m_catalog.drop(path + QStringList{object});
    }
    if (strikes(u"table_renamed"_s)) {
        m_catalog.rename(path, table->name + u"_renamed"_s);
    } else if (strikes(u"table_dropped"_s)) {
        m_catalog.drop(path);
    }
}

} // namespace metaflow::sandbox::api
