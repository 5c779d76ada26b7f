#pragma once

#include "app/sandbox/catalog/Catalog.h"
#include "app/sandbox/faults/Weather.h"
#include "app/sandbox/api/Wire.h"

namespace metaflow::sandbox::api {

/// `/sandbox/…`: what a test or a teacher does to the workspace from outside. Needs no token; only loopback gets here.
class ControlApi {
public:
    ControlApi(catalog::Catalog &catalog, faults::Weather &weather, Journal &journal, std::function<void()> reset);

    /// One more endpoint that another part answers: `GET` or `POST`, and what stands behind `/sandbox/`.
    using Endpoint = std::function<Reply(const Request &)>;
    void add(const QByteArray &method, const QString &name, Endpoint endpoint);

    [[nodiscard]] Reply handle(const Request &request);

private:
    [[nodiscard]] Reply comments() const;
    [[nodiscard]] Reply comment(const QJsonObject &wanted);
    [[nodiscard]] Reply drop(const QJsonObject &wanted);

    catalog::Catalog &m_catalog;
    faults::Weather &m_weather;
    Journal &m_journal;
    std::function<void()> m_reset;
    QHash<std::pair<QByteArray, QString>, Endpoint> m_more;
};

} // namespace metaflow::sandbox::api
