#include "app/sandbox/api/UnityApi.h"

#include "app/sandbox/catalog/TypeTree.h"
#include "app/sandbox/catalog/Types.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::api {

namespace {

constexpr qsizetype pageSize = 50;

void insertComment(QJsonObject *object, const std::optional<QString> &comment)
{
    if (comment) {
        object->insert(u"comment"_s, *comment); // an omitted field is a null here
    }
}

QJsonArray columnsOf(const catalog::Table &table)
{
    QJsonArray columns;
    for (const catalog::Column &column : table.columns) {
        QJsonObject object{{u"name"_s, column.name},
            {u"type_text"_s, column.type.contains(u'<') ? column.type : column.type.toLower()},
            {u"type_name"_s, catalog::wireTypeName(column.type)}, {u"position"_s, columns.size()},
            {u"nullable"_s, column.nullable}, {u"type_json"_s, catalog::schemaJson(column)}};
        insertComment(&object, column.comment);
        if (!column.mask.isEmpty()) {
            object.insert(u"mask"_s, QJsonObject{{u"function_name"_s, column.mask}});
        }
        columns.append(object);
    }
    return columns;
}

QJsonObject tableJson(const catalog::Table &table, bool withColumns)
{
    QJsonObject object{{u"catalog_name"_s, table.catalog}, {u"schema_name"_s, table.schema}, {u"name"_s, table.name},
        {u"full_name"_s, table.fullName()}, {u"table_type"_s, table.kind}, {u"data_source_format"_s, table.format},
        {u"owner"_s, table.owner}, {u"created_at"_s, table.createdMs}, {u"updated_at"_s, table.alteredMs}};
    insertComment(&object, table.comment);
    if (withColumns) {
        object.insert(u"columns"_s, columnsOf(table));
    }
    return object;
}

/// Which part of a list is asked for. With `max_results` the list is cut, and between two pages comes an empty one: a
/// client that takes an empty page for the end would miss the rest.
struct Page {
    qsizetype from = 0;
    qsizetype size = 0;
    bool empty = false;
    QString next; ///< token of the page after it
};

[[nodiscard]] tl::expected<Page, Reply> askedPage(const Request &request, qsizetype all)
{
    bool good = true;
    const QString limit = request.query.queryItemValue(u"max_results"_s);
    const qsizetype wanted = limit.isEmpty() ? all : limit.toLongLong(&good);
    if (!good || wanted < 0) {
        return tl::unexpected(
            workspaceError(400, u"INVALID_PARAMETER_VALUE"_s, u"max_results must be zero or more."_s));
    }
    if (limit.isEmpty()) {
        return Page{0, all, false, {}};
    }
    const QString token = request.query.queryItemValue(u"page_token"_s, QUrl::FullyDecoded);
    Page page;
    page.size = wanted == 0 ? pageSize : std::min(wanted, pageSize);
    page.empty = token.startsWith(u"gap ");
    page.from = token.isEmpty() ? 0 : token.section(u' ', 1).toLongLong(&good);
    if (!good || page.from < 0 || page.from > all) {
        return tl::unexpected(workspaceError(400, u"INVALID_PARAMETER_VALUE"_s, u"Invalid page token."_s));
    }
    const qsizetype next = page.empty ? page.from : page.from + page.size;
    if (next < all) {
        page.next = (page.empty ? u"page %1"_s : u"gap %1"_s).arg(next);
    }
    return page;
}

QStringList pathOf(const catalog::Container &container)
{
    return container.schema.isEmpty() ? QStringList{container.catalog}
                                      : QStringList{container.catalog, container.schema};
}

Reply missing(const QString &what, const QString &name)
{
    return workspaceError(404, what + u"_DOES_NOT_EXIST"_s, u"%1 '%2' does not exist."_s.arg(what, name));
}

} // namespace

Reply UnityApi::handle(const Request &request)
{
    const QStringList rest = request.segments.mid(3); // api, 2.1, unity-catalog
    const QString what = rest.value(0);
    if (request.method != "GET") {
        return workspaceError(404, u"ENDPOINT_NOT_FOUND"_s, u"No API found for this method."_s);
    }
    if (what == u"catalogs" && rest.size() == 1) {
        return containers(request, {});
    }
    if (what == u"schemas" && rest.size() == 1) {
        return containers(request, request.query.queryItemValue(u"catalog_name"_s, QUrl::FullyDecoded));
    }
    if (what == u"tables" && rest.size() == 1) {
        return tables(request);
    }
    if (what == u"tables" && (rest.size() == 2 || (rest.size() == 3 && rest.at(2) == u"exists"))) {
        return table(request, rest.at(1), rest.size() == 3);
    }
    if (what == u"effective-permissions" && rest.size() == 3) {
        return permissions(request, rest.at(2));
    }
    if (what == u"metastore_summary" || what == u"current-metastore-assignment") {
        return jsonReply({{u"metastore_id"_s, m_metastoreId}, {u"name"_s, u"practice"_s}});
    }
    return workspaceError(404, u"ENDPOINT_NOT_FOUND"_s, u"No API found for '%1'."_s.arg(request.path));
}

/// Only what is on the page is written out: a schema may hold fifty thousand tables.
template <typename Object, typename ToJson>
Reply UnityApi::list(const Request &request, const QString &name, std::vector<const Object *> all, ToJson toJson)
{
    const auto page = askedPage(request, static_cast<qsizetype>(all.size()));
    if (!page) {
        return page.error();
    }
    QJsonArray out;
    const auto end = std::min(page->from + page->size, static_cast<qsizetype>(all.size()));
    for (qsizetype i = page->from; i < end && !page->empty; ++i) {
        out.append(toJson(all.at(static_cast<size_t>(i))));
    }
    if (m_weather.strikes(u"lists_unordered"_s, faults::Side::Statement)) {
        out = shuffled(std::move(out));
    }
    QJsonObject answer{{name, out}};
    if (!page->next.isEmpty()) {
        answer.insert(u"next_page_token"_s, page->next);
    }
    return jsonReply(answer);
}

QJsonArray UnityApi::shuffled(QJsonArray list)
{
    for (qsizetype i = list.size() - 1; i > 0; --i) {
        const qsizetype other = m_weather.draw(static_cast<int>(i) + 1);
        const QJsonValue swapped = list.at(i);
        list[i] = list.at(other);
        list[other] = swapped;
    }
    return list;
}

Reply UnityApi::containers(const Request &request, const QString &ofCatalog)
{
    const bool schemas = request.segments.last() == u"schemas";
    if (schemas && !m_catalog.container(ofCatalog)) {
        return missing(u"CATALOG"_s, ofCatalog);
    }
    if (const auto refused = schemas ? m_visibility.refusal(request, {ofCatalog}) : std::nullopt) {
        return *refused;
    }
    std::vector<const catalog::Container *> all;
    for (const auto &container : m_catalog.containers()) {
        const bool inside = !schemas || container->catalog.compare(ofCatalog, Qt::CaseInsensitive) == 0;
        if (container->schema.isEmpty() != schemas && inside && m_visibility.sees(request, pathOf(*container))) {
            all.push_back(container.get());
        }
    }
    return list(request, schemas ? u"schemas"_s : u"catalogs"_s, all, [&, schemas](const auto *container) {
        QJsonObject object{
            {u"name"_s, schemas ? container->schema : container->catalog}, {u"owner"_s, container->owner}};
        if (schemas) {
            object.insert(u"catalog_name"_s, container->catalog);
            object.insert(u"full_name"_s, container->catalog + u'.' + container->schema);
        } else {
            object.insert(u"catalog_type"_s, container->system ? u"SYSTEM_CATALOG"_s : u"MANAGED_CATALOG"_s);
            object.insert(u"metastore_id"_s, m_metastoreId);
        }
        insertComment(&object, container->comment);
        return m_visibility.shown(request, pathOf(*container), object);
    });
}

Reply UnityApi::tables(const Request &request)
{
    const QString catalogName = request.query.queryItemValue(u"catalog_name"_s, QUrl::FullyDecoded);
    const QString schema = request.query.queryItemValue(u"schema_name"_s, QUrl::FullyDecoded);
    if (!m_catalog.container(catalogName, schema)) {
        return missing(u"SCHEMA"_s, catalogName + u'.' + schema);
    }
    if (const auto refused = m_visibility.refusal(request, {catalogName, schema})) {
        return *refused;
    }
    const bool withColumns = request.query.queryItemValue(u"omit_columns"_s) != u"true";
    std::vector<const catalog::Table *> all;
    for (const auto &table : m_catalog.tables()) {
        const bool inside = table->catalog.compare(catalogName, Qt::CaseInsensitive) == 0
            && table->schema.compare(schema, Qt::CaseInsensitive) == 0;
        if (inside && !table->gone && m_visibility.sees(request, {table->catalog, table->schema, table->name})) {
            all.push_back(table.get());
        }
    }
    return list(request, u"tables"_s, all, [&](const auto *table) {
        return m_visibility.shown(
            request, {table->catalog, table->schema, table->name}, tableJson(*table, withColumns));
    });
}

/// A name with a dot in it cannot be told apart in a path: only three plain parts are found.
catalog::Table *UnityApi::byFullName(const QString &fullName)
{
    const QStringList parts = fullName.split(u'.');
    return parts.size() == 3 ? m_catalog.find(parts.at(0), parts.at(1), parts.at(2)) : nullptr;
}

Reply UnityApi::table(const Request &request, const QString &fullName, bool existence)
{
    const catalog::Table *found = byFullName(fullName);
    const auto refused
        = found ? m_visibility.refusal(request, {found->catalog, found->schema, found->name}) : std::nullopt;
    if (refused) {
        return *refused;
    }
    if (existence) {
        return jsonReply({{u"table_exists"_s, found != nullptr}});
    }
    return found
        ? jsonReply(m_visibility.shown(request, {found->catalog, found->schema, found->name}, tableJson(*found, true)))
        : missing(u"TABLE"_s, fullName);
}

Reply UnityApi::permissions(const Request &request, const QString &fullName)
{
    const QString asked = request.query.queryItemValue(u"principal"_s, QUrl::FullyDecoded);
    return jsonReply(m_visibility.assignments(asked.isEmpty() ? request.user : asked, fullName.split(u'.')));
}

} // namespace metaflow::sandbox::api
