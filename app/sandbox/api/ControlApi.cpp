#include "app/sandbox/api/ControlApi.h"

#include "app/sandbox/http/JsonText.h"
#include "core/base/JsonText.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::api {

namespace {

Reply problem(int status, const QString &message)
{
    return jsonReply({{u"message"_s, message}}, status);
}

void line(QByteArray *out, const catalog::Table &table, const catalog::Column *column)
{
    out->append(out->size() > 1 ? ",\n{\"catalog\":" : "{\"catalog\":");
    http::appendJson(out, table.catalog);
    out->append(",\"schema\":");
    http::appendJson(out, table.schema);
    out->append(",\"table\":");
    http::appendJson(out, table.name);
    out->append(",\"column\":");
    http::appendJsonOrNull(out, column ? std::optional(column->name) : std::nullopt);
    out->append(",\"comment\":");
    http::appendJsonOrNull(out, column ? column->comment : table.comment);
    out->append('}');
}

} // namespace

ControlApi::ControlApi(
    catalog::Catalog &catalog, faults::Weather &weather, Journal &journal, std::function<void()> reset)
    : m_catalog(catalog)
    , m_weather(weather)
    , m_journal(journal)
    , m_reset(std::move(reset))
{
}

void ControlApi::add(const QByteArray &method, const QString &name, Endpoint endpoint)
{
    m_more.insert({method, name}, std::move(endpoint));
}

Reply ControlApi::handle(const Request &request)
{
    const QString what = request.segments.value(1);
    if (const auto more = m_more.constFind({request.method, what}); more != m_more.cend()) {
        return (*more)(request);
    }
    const bool get = request.method == "GET";
    const bool post = request.method == "POST";
    if (get && what == u"comments") {
        return comments();
    }
    if (get && what == u"journal") {
        Reply reply;
        reply.body = m_journal.json();
        return reply;
    }
    const QJsonDocument document = parseJson(request.body);
    if (post && what == u"reset") {
        m_reset();
        return jsonReply({});
    }
    if (!post || (what != u"comment" && what != u"weather" && what != u"drop")) {
        return problem(404, u"no such control endpoint"_s);
    }
    if (!document.isObject()) {
        return problem(400, u"the body must be a JSON object"_s);
    }
    if (what == u"comment") {
        return comment(document.object());
    }
    if (what == u"drop") {
        return drop(document.object());
    }
    const auto wrong = m_weather.change(document.object());
    return wrong ? problem(400, u"unknown name or value: %1"_s.arg(*wrong)) : jsonReply({});
}

Reply ControlApi::comments() const
{
    Reply reply;
    reply.body = "[";
    for (const auto &table : m_catalog.tables()) {
        if (table->gone || table->system) {
            continue;
        }
        line(&reply.body, *table, nullptr);
        for (const catalog::Column &column : table->columns) {
            line(&reply.body, *table, &column);
        }
    }
    reply.body += "]";
    return reply;
}

/// Somebody else writes: a table version like any other.
Reply ControlApi::comment(const QJsonObject &wanted)
{
    catalog::Table *table
        = m_catalog.find(wanted[u"catalog"].toString(), wanted[u"schema"].toString(), wanted[u"table"].toString());
    const QString column = wanted[u"column"].toString();
    if (!table || table->system || (!column.isEmpty() && table->indexOf(column) < 0)) {
        return problem(404, u"no such table or column"_s);
    }
    const QJsonValue comment = wanted[u"comment"];
    if (!comment.isString() && !comment.isNull()) {
        return problem(400, u"comment must be a text or null"_s);
    }
    const int version
        = m_catalog.commit(table, {{column, comment.isString() ? std::optional(comment.toString()) : std::nullopt}});
    return jsonReply({{u"table_version"_s, version}});
}

Reply ControlApi::drop(const QJsonObject &wanted)
{
    QStringList path{wanted[u"catalog"].toString(), wanted[u"schema"].toString(), wanted[u"table"].toString()};
    if (wanted[u"column"].isString()) {
        path.append(wanted[u"column"].toString());
    }
    return m_catalog.drop(path) ? jsonReply({}) : problem(404, u"no such table or column"_s);
}

} // namespace metaflow::sandbox::api
