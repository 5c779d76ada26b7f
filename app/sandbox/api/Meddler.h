#pragma once

#include "app/sandbox/catalog/Catalog.h"
#include "app/sandbox/faults/Weather.h"

namespace metaflow::sandbox::api {

/// Somebody else who works on the same catalog: changes what a write has looked at before it ends.
class Meddler {
public:
    Meddler(catalog::Catalog &catalog, faults::Weather &weather);

    /// A write of these comments to the table with that path has begun.
    void meddle(const QStringList &table, const catalog::Comments &comments);

private:
    [[nodiscard]] bool strikes(const QString &kind);

    catalog::Catalog &m_catalog;
    faults::Weather &m_weather;
};

} // namespace metaflow::sandbox::api
