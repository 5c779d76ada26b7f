#pragma once

#include "app/sandbox/catalog/Catalog.h"
#include "app/sandbox/faults/Weather.h"
#include "app/sandbox/api/Visibility.h"
#include "app/sandbox/api/Wire.h"

namespace metaflow::sandbox::api {

/// Unity Catalog's lists by REST, with pages; a page may be empty and still not be the last.
class UnityApi {
public:
    UnityApi(catalog::Catalog &catalog, faults::Weather &weather, Visibility &visibility, QString metastoreId)
        : m_catalog(catalog)
        , m_weather(weather)
        , m_visibility(visibility)
        , m_metastoreId(std::move(metastoreId))
    {
    }

    /// Everything under /api/2.1/unity-catalog.
    [[nodiscard]] Reply handle(const Request &request);

private:
    template <typename Object, typename ToJson>
    Reply list(const Request &request, const QString &name, std::vector<const Object *> all, ToJson toJson);
    QJsonArray shuffled(QJsonArray list);
    Reply containers(const Request &request, const QString &ofCatalog);
    Reply tables(const Request &request);
    Reply table(const Request &request, const QString &fullName, bool existence);
    Reply permissions(const Request &request, const QString &fullName);
    catalog::Table *byFullName(const QString &fullName);

    catalog::Catalog &m_catalog;
    faults::Weather &m_weather;
    Visibility &m_visibility;
    QString m_metastoreId;
};

} // namespace metaflow::sandbox::api
