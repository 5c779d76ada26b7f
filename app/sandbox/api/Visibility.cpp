#include "app/sandbox/api/Visibility.h"

#include "core/base/JsonText.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::api {

namespace {

using catalog::Sight;

bool mayBrowse(const Request &request)
{
    return request.query.queryItemValue(u"include_browse"_s) == u"true";
}

QString kindOf(const QStringList &object)
{
    static const std::array<QString, 3> kinds = {u"CATALOG"_s, u"SCHEMA"_s, u"TABLE"_s};
    return kinds.at(static_cast<size_t>(std::clamp<qsizetype>(object.size(), 1, 3) - 1));
}

/// Which fields those are Databricks does not say; names, kind and description are what BROWSE is for.
QJsonObject browseOnly(const QJsonObject &json)
{
    static const QStringList kept = {u"name"_s, u"catalog_name"_s, u"schema_name"_s, u"full_name"_s, u"table_type"_s,
        u"catalog_type"_s, u"metastore_id"_s, u"comment"_s, u"owner"_s};
    QJsonObject out{{u"browse_only"_s, true}};
    for (const QString &field : kept) {
        if (json.contains(field)) {
            out.insert(field, json.value(field));
        }
    }
    return out;
}

QStringList partsOf(const QJsonValue &securable)
{
    QStringList parts = securable.toString().split(u'.', Qt::SkipEmptyParts);
    for (const QJsonValue &part : securable.toArray()) {
        parts.append(part.toString());
    }
    return parts;
}

} // namespace

Visibility::Visibility(catalog::Catalog &catalog, catalog::Privileges &privileges)
    : m_catalog(catalog)
    , m_privileges(privileges)
{
}

bool Visibility::sees(const Request &request, const QStringList &object) const
{
    const Sight sight = m_privileges.sight(request.user, object);
    return sight == Sight::Full || (sight == Sight::Browse && mayBrowse(request));
}

QJsonObject Visibility::shown(const Request &request, const QStringList &object, const QJsonObject &json) const
{
    return m_privileges.sight(request.user, object) == Sight::Full ? json : browseOnly(json);
}

std::optional<Reply> Visibility::refusal(const Request &request, const QStringList &object) const
{
    if (sees(request, object)) {
        return std::nullopt;
    }
    static const std::array<QString, 3> wanted = {u"USE_CATALOG"_s, u"USE_SCHEMA"_s, u"SELECT"_s};
    const auto index = static_cast<size_t>(std::clamp<qsizetype>(object.size(), 1, 3) - 1);
    const auto missing = m_privileges.missing(request.user, wanted.at(index), object);
    const QStringList on = missing ? missing->object : object;
    const QString privilege = QString(missing ? missing->privilege : wanted.at(index)).replace(u'_', u' ');
    const QString kind = kindOf(on);
    return workspaceError(403, u"PERMISSION_DENIED"_s,
        u"User does not have %1 on %2 '%3'."_s.arg(privilege, kind.first(1) + kind.sliced(1).toLower(), on.join(u'.')));
}

QJsonObject Visibility::assignments(const QString &principal, const QStringList &object) const
{
    QJsonArray privileges;
    const auto add = [&](const QString &name, const QStringList &from) {
        QJsonObject line{{u"privilege"_s, name}};
        if (from.size() < object.size()) {
            line.insert(u"inherited_from_name"_s, from.join(u'.'));
            line.insert(u"inherited_from_type"_s, kindOf(from));
        }
        privileges.append(line);
    };
    if (!m_privileges.isLimited(principal)) {
        add(u"ALL_PRIVILEGES"_s, object.first(1));
    }
    for (const auto &held : m_privileges.effective(principal, object)) {
        add(held.privilege, held.from);
    }
    QJsonArray out;
    if (!privileges.isEmpty()) {
        out.append(QJsonObject{{u"principal"_s, principal}, {u"privileges"_s, privileges}});
    }
    return {{u"privilege_assignments"_s, out}};
}

bool Visibility::exists(const QStringList &object) const
{
    return object.size() == 3 ? m_catalog.find(object.at(0), object.at(1), object.at(2)) != nullptr
                              : object.size() < 3 && m_catalog.container(object.value(0), object.value(1)) != nullptr;
}

Reply Visibility::change(const Request &request, bool grant)
{
    const auto wrong = [](int status, const QString &text) { return jsonReply({{u"message"_s, text}}, status); };
    const QJsonObject wanted = parseJson(request.body).object();
    const QString user = wanted[u"user"].toString();
    const QStringList object = partsOf(wanted[u"securable"]);
    if (const QStringList groups = partsOf(wanted[u"groups"]); grant && !user.isEmpty() && !groups.isEmpty()) {
        m_privileges.join(user, groups);
        return jsonReply({});
    }
    catalog::Privileges::Names names;
    for (const QJsonValue &name : wanted[u"privileges"].toArray()) {
        if (!catalog::Privileges::isPrivilege(name.toString())) {
            return wrong(400, u"no such privilege: %1"_s.arg(name.toString()));
        }
        names.insert(name.toString());
    }
    if (user.isEmpty() || (names.isEmpty() && !(grant && object.isEmpty()))) {
        return wrong(400, u"user, securable and privileges must be given"_s);
    }
    if (!object.isEmpty() && !exists(object)) {
        return wrong(404, u"no such catalog, schema or table"_s);
    }
    if (object.isEmpty() && !names.isEmpty()) {
        return wrong(400, u"securable must be given"_s);
    }
    if (grant) {
        m_privileges.grant(user, object, names);
    } else {
        QStringList catalogs;
        for (const auto &container : m_catalog.containers()) {
            catalogs.append(container->catalog);
        }
        m_privileges.revoke(user, object, names, catalogs);
    }
    return jsonReply({});
}

} // namespace metaflow::sandbox::api
