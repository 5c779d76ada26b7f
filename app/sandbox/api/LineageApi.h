#pragma once

#include "app/sandbox/api/Wire.h"
#include "app/sandbox/catalog/Lineage.h"
#include "app/sandbox/catalog/Privileges.h"
#include "app/sandbox/faults/Weather.h"

namespace metaflow::sandbox::api {

/// /api/2.0/lineage-tracking: one level up and down, of a table or of a column. The names may stand in the query or, as
/// in many a script, in a JSON body of the GET.
class LineageApi {
public:
    LineageApi(catalog::Catalog &catalog, const catalog::Privileges &privileges, faults::Weather &weather);

    /// The catalog was loaded: finds out what is made of what.
    void read();
    [[nodiscard]] Reply tables(const Request &request);
    [[nodiscard]] Reply columns(const Request &request);

private:
    using Edge = catalog::LineageEdge;
    [[nodiscard]] std::optional<Reply> spoiled();
    [[nodiscard]] tl::expected<const catalog::Table *, Reply> asked(const Request &request, const QString &name) const;
    [[nodiscard]] std::optional<QJsonObject> tableEntry(
        const Request &request, const Edge &edge, bool up, bool entities) const;
    [[nodiscard]] std::optional<QJsonObject> tableInfo(const Request &request, const QStringList &path) const;

    catalog::Catalog &m_catalog;
    const catalog::Privileges &m_privileges;
    faults::Weather &m_weather;
    std::vector<Edge> m_edges;
};

} // namespace metaflow::sandbox::api
