#pragma once

#include "app/sandbox/api/Wire.h"
#include "app/sandbox/catalog/Catalog.h"
#include "app/sandbox/catalog/Privileges.h"

namespace metaflow::sandbox::api {

/// What the REST lists show to whom, and the control endpoints that change it.
class Visibility {
public:
    Visibility(catalog::Catalog &catalog, catalog::Privileges &privileges);

    /// Whether lists hold the object for this caller; what they may only browse if they ask for it.
    [[nodiscard]] bool sees(const Request &request, const QStringList &object) const;
    /// An object that they see, as they see it: whole or with `browse_only`.
    [[nodiscard]] QJsonObject shown(const Request &request, const QStringList &object, const QJsonObject &json) const;
    /// 403 for what the caller may not look into.
    [[nodiscard]] std::optional<Reply> refusal(const Request &request, const QStringList &object) const;
    /// The answer to effective-permissions.
    [[nodiscard]] QJsonObject assignments(const QString &principal, const QStringList &object) const;

    /// POST /sandbox/grant and /sandbox/revoke: `{"user","securable":"catalog.schema.table","privileges":[…]}`; a
    /// securable may be shorter, or an array of its parts, and a user may be a group. `{"user","groups":[…]}` to grant
    /// puts somebody into groups.
    [[nodiscard]] Reply change(const Request &request, bool grant);

private:
    [[nodiscard]] bool exists(const QStringList &object) const;

    catalog::Catalog &m_catalog;
    catalog::Privileges &m_privileges;
};

} // namespace metaflow::sandbox::api
