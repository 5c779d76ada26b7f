#include "app/sandbox/api/LineageApi.h"

#include "core/base/JsonText.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::api {

namespace {

/// Of the query, else of the body.
QString parameter(const Request &request, const QString &name)
{
    const QString given = request.query.queryItemValue(name, QUrl::FullyDecoded);
    if (!given.isEmpty()) {
        return given;
    }
    const QJsonValue value = parseJson(request.body).object().value(name);
    return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toString();
}

QString lineageTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toUTC().toString(u"yyyy-MM-dd HH:mm:ss.z"_s);
}

/// A key is there only where there is something under it.
Reply lineageReply(const QString &up, const QJsonArray &upstreams, const QString &down, const QJsonArray &downstreams)
{
    QJsonObject answer;
    if (!upstreams.isEmpty()) {
        answer.insert(up, upstreams);
    }
    if (!downstreams.isEmpty()) {
        answer.insert(down, downstreams);
    }
    return jsonReply(answer);
}

bool isPath(const QStringList &path, const catalog::Table &table)
{
    return path == QStringList{table.catalog, table.schema, table.name};
}

} // namespace

LineageApi::LineageApi(catalog::Catalog &catalog, const catalog::Privileges &privileges, faults::Weather &weather)
    : m_catalog(catalog)
    , m_privileges(privileges)
    , m_weather(weather)
{
}

void LineageApi::read()
{
    m_edges = catalog::readLineage(m_catalog);
    catalog::addLineageTables(m_edges, &m_catalog);
}

std::optional<Reply> LineageApi::spoiled()
{
    if (m_weather.strikes(u"lineage_unavailable_503"_s, faults::Side::Statement)) {
        return workspaceError(503, u"TEMPORARILY_UNAVAILABLE"_s, u"Lineage is not available in this region."_s);
    }
    return m_weather.strikes(u"lineage_keys_missing"_s, faults::Side::Statement) ? std::optional(jsonReply({}))
                                                                                 : std::nullopt;
}

tl::expected<const catalog::Table *, Reply> LineageApi::asked(const Request &request, const QString &name) const
{
    const QStringList parts = name.split(u'.');
    if (parts.size() != 3) {
        return tl::unexpected(workspaceError(
            400, u"INVALID_PARAMETER_VALUE"_s, u"table_name must be catalog.schema.table, not '%1'."_s.arg(name)));
    }
    const catalog::Table *table = m_catalog.find(parts.at(0), parts.at(1), parts.at(2));
    if (!table) {
        return tl::unexpected(
            workspaceError(404, u"TABLE_DOES_NOT_EXIST"_s, u"Table '%1' does not exist."_s.arg(name)));
    }
    if (m_privileges.sight(request.user, parts) == catalog::Sight::Nothing) {
        return tl::unexpected(
            workspaceError(403, u"PERMISSION_DENIED"_s, u"User does not have BROWSE on Table '%1'."_s.arg(name)));
    }
    return table;
}

/// Nothing of a table that the caller is not shown, nor of one that is gone.
std::optional<QJsonObject> LineageApi::tableInfo(const Request &request, const QStringList &path) const
{
    const catalog::Table *table = m_catalog.find(path.value(0), path.value(1), path.value(2));
    if (!table || m_privileges.sight(request.user, path) == catalog::Sight::Nothing) {
        return std::nullopt;
    }
    return QJsonObject{{u"name"_s, table->name}, {u"catalog_name"_s, table->catalog}, {u"schema_name"_s, table->schema},
        {u"table_type"_s, table->isView() ? u"VIEW"_s : u"TABLE"_s}};
}

std::optional<QJsonObject> LineageApi::tableEntry(
    const Request &request, const Edge &edge, bool up, bool entities) const
{
    QJsonObject entry;
    const QString time = lineageTime(edge.seenMs);
    if (up && edge.source.isEmpty()) {
        entry.insert(u"fileInfo"_s, QJsonObject{{u"path"_s, edge.file}, {u"lineage_timestamp"_s, time}});
    } else if (auto info = tableInfo(request, up ? edge.source : edge.target)) {
        info->insert(u"lineage_timestamp"_s, time);
        entry.insert(u"tableInfo"_s, *info);
    } else {
        return std::nullopt;
    }
    if (entities && !edge.entity.isEmpty()) {
        const QString kind = edge.entity.toLower();
        entry.insert(kind + u"Infos"_s,
            QJsonArray{QJsonObject{{u"workspace_id"_s, 4711}, {kind + u"_id"_s, 42}, {u"lineage_timestamp"_s, time}}});
    }
    return entry;
}

Reply LineageApi::tables(const Request &request)
{
    if (const auto reply = spoiled()) {
        return *reply;
    }
    const auto table = asked(request, parameter(request, u"table_name"_s));
    if (!table) {
        return table.error();
    }
    const bool entities = parameter(request, u"include_entity_lineage"_s) == u"true";
    QJsonArray upstreams;
    QJsonArray downstreams;
    for (const Edge &edge : m_edges) {
        const bool up = isPath(edge.target, **table);
        const bool down = isPath(edge.source, **table);
        const auto entry = up || down ? tableEntry(request, edge, up, entities) : std::nullopt;
        if (entry) {
            (up ? upstreams : downstreams).append(*entry);
        }
    }
    return lineageReply(u"upstreams"_s, upstreams, u"downstreams"_s, downstreams);
}

Reply LineageApi::columns(const Request &request)
{
    if (const auto reply = spoiled()) {
        return *reply;
    }
    const auto table = asked(request, parameter(request, u"table_name"_s));
    if (!table) {
        return table.error();
    }
    const QString column = parameter(request, u"column_name"_s);
    if ((*table)->indexOf(column) < 0) {
        return workspaceError(404, u"RESOURCE_DOES_NOT_EXIST"_s, u"Column '%1' does not exist."_s.arg(column));
    }
    const auto names = [&](const QString &name) { return name.compare(column, Qt::CaseInsensitive) == 0; };
    QJsonArray upstreams;
    QJsonArray downstreams;
    const auto append = [&](QJsonArray *to, const QStringList &path, const QString &name) {
        if (auto info = tableInfo(request, path)) {
            info->insert(u"table_name"_s, info->value(u"name"));
            info->insert(u"name"_s, name);
            to->append(*info);
        }
    };
    for (const Edge &edge : m_edges) {
        for (const auto &[source, target] : edge.columns) {
            if (isPath(edge.target, **table) && names(target)) {
                append(&upstreams, edge.source, source);
            } else if (isPath(edge.source, **table) && names(source)) {
                append(&downstreams, edge.target, target);
            }
        }
    }
    return lineageReply(u"upstream_cols"_s, upstreams, u"downstream_cols"_s, downstreams);
}

} // namespace metaflow::sandbox::api
