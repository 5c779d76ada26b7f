#pragma once

#include "app/sandbox/api/Wire.h"
#include "app/sandbox/sql/Query.h"

namespace metaflow::sandbox::api {

/// Presigned addresses of result chunks, as cloud storage gives them (wire/databricks.md 2.3): another origin, where
/// the address and a header are the credential and any other one is refused.
class ExternalLinks {
public:
    ExternalLinks();

    void setPort(quint16 port) { m_port = port; }
    /// The object in `external_links` for that chunk. An address is good for fifteen minutes.
    [[nodiscard]] QJsonObject linkTo(const QString &statementId, const sql::ResultSet &result, size_t index) const;

    struct Place {
        QString statementId;
        size_t chunk = 0;
    };
    /// What a request to `/storage/…` may fetch, or the refusal of the storage.
    [[nodiscard]] tl::expected<Place, Reply> resolve(const Request &request, bool expired) const;

private:
    [[nodiscard]] QString sign(const QString &path, const QString &expires) const;

    QByteArray m_secret;
    quint16 m_port = 0;
};

/// An error of cloud storage: XML, not JSON.
[[nodiscard]] Reply storageError(int status, const QByteArray &code, const QByteArray &message);

} // namespace metaflow::sandbox::api
