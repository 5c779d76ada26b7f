#include "app/sandbox/api/Router.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::api {

namespace {

QJsonObject personJson(const QString &user)
{
    return {{u"userName"_s, user}, {u"displayName"_s, user.section(u'@', 0, 0)}, {u"active"_s, true},
        {u"emails"_s, QJsonArray{QJsonObject{{u"value"_s, user}, {u"primary"_s, true}}}}};
}

} // namespace

Router::Router(Parts parts, const QString &apiKey)
    : m_parts(parts)
    , m_apiKey(apiKey.toLatin1())
{
}

Router::Area Router::areaOf(const Request &request)
{
    const QString first = request.segments.value(0);
    if (first == u"sandbox") {
        return Area::Control;
    }
    if (first == u"v1") {
        return Area::Model;
    }
    if (SignInApi::serves(request)) {
        return Area::SignIn;
    }
    const bool serving = first == u"serving-endpoints" || request.path.startsWith(u"/api/2.0/serving-endpoints");
    return serving ? Area::Serving : Area::Workspace;
}

/// Only what costs something has a kind of its own: polls, chunks and lists are `other`.
Journal::Kind Router::kindOf(const Request &request, Area area)
{
    if (request.method != "POST") {
        return Journal::Kind::Other;
    }
    if (area == Area::Workspace) {
        const bool execute = request.segments == QStringList{u"api"_s, u"2.0"_s, u"sql"_s, u"statements"_s};
        return execute ? Journal::Kind::Statement : Journal::Kind::Other;
    }
    return area == Area::Model || area == Area::Serving ? Journal::Kind::Model : Journal::Kind::Other;
}

faults::Side Router::sideOf(const Request &request, Area area) const
{
    if (area == Area::SignIn) {
        return faults::Side::SignIn;
    }
    return area == Area::Workspace ? m_parts.statements.sideOf(request) : faults::Side::Model;
}

std::optional<Reply> Router::admit(Request *request, Area area, faults::Side side) const
{
    if (area == Area::SignIn) {
        return std::nullopt;
    }
    const QByteArray header = request->headers.value("authorization");
    const QByteArray token = header.startsWith("Bearer ") ? header.sliced(7).trimmed() : QByteArray();
    if (area == Area::Model) {
        request->user = u"api_key"_s;
        return token == m_apiKey
            ? std::nullopt
            : std::optional(modelError(401, u"invalid_request_error"_s, u"invalid_api_key"_s,
                token.isEmpty() ? u"You didn't provide an API key."_s : u"Incorrect API key provided."_s));
    }
    const QString bearer = QString::fromLatin1(token);
    request->user = m_parts.tokens.admit(bearer, m_parts.weather.settings().tokenCalls);
    if (!request->user.isEmpty() && m_parts.weather.strikes(u"token_expires"_s, side)) {
        m_parts.tokens.refuse(bearer);
        request->user.clear();
    }
    if (!request->user.isEmpty()) {
        return std::nullopt;
    }
    return workspaceError(401, u"UNAUTHENTICATED"_s,
        token.isEmpty() ? u"Credential was not sent or was of an unsupported type for this API."_s
                        : u"Invalid access token."_s);
}

void Router::handle(const Request &received, const Respond &respond)
{
    const Area area = areaOf(received);
    if (received.path == QLatin1String(loginPath)) {
        respond(loginPage());
        return;
    }
    if (received.segments.value(0) == u"storage") {
        storage(received, respond);
        return;
    }
    if (area == Area::Control) {
        respond(m_parts.control.handle(received));
        return;
    }
    Request request = received;
    const auto side = sideOf(request, area);
    const auto refused = admit(&request, area, side);
    const QString &seen
        = area == Area::SignIn ? request.path : request.target; // a state or a code is nobody's business
    request.journalEntry
        = m_parts.journal.arrived(kindOf(request, area), request.user, request.method, seen, request.body);
    const Struck struck
        = refused ? Struck{{}, *refused, true, Delivery::Whole} : drawFault(m_parts.weather, side, m_port);
    const auto answered = [this, entry = request.journalEntry, kind = struck.kind, area, respond](const Reply &reply) {
        const QString &fault = kind.isEmpty() ? reply.fault : kind;
        m_parts.journal.answered(entry, reply.status, reply.inputTokens, reply.outputTokens, fault);
        respond(area == Area::Workspace ? reply : m_parts.chat.stamped(reply, area == Area::Model));
    };
    if (struck.instead) {
        if (!refused && area != Area::Workspace && struck.reply.status >= 400) {
            m_parts.chat.countFailed(request);
        }
        answered(struck.reply);
        return;
    }
    dispatch(request, area, [answered, delivery = struck.delivery](Reply reply) {
        reply.delivery = delivery;
        answered(reply);
    });
}

/// What external links lead to. The signature stays out of the journal, as it would stay out of any log.
void Router::storage(const Request &request, const Respond &respond)
{
    const qint64 entry = m_parts.journal.arrived(Journal::Kind::Other, {}, request.method, request.path, request.body);
    const Reply reply = m_parts.statements.download(request);
    m_parts.journal.answered(entry, reply.status, -1, -1, {});
    respond(reply);
}

void Router::dispatch(const Request &request, Area area, const Respond &respond)
{
    if (area == Area::Workspace) {
        workspace(request, respond);
    } else if (area == Area::SignIn) {
        respond(m_parts.signIn.handle(request));
    } else {
        m_parts.chat.handle(request, respond);
    }
}

void Router::workspace(const Request &request, const Respond &respond)
{
    if (request.path.startsWith(u"/api/2.0/sql/statements")) {
        m_parts.statements.handle(request, respond);
    } else if (request.path.startsWith(u"/api/2.0/sql/warehouses")) {
        respond(warehouses(request));
    } else if (request.path.startsWith(u"/api/2.1/unity-catalog/")) {
        respond(m_parts.unity.handle(request));
    } else if (request.path == u"/api/2.0/preview/scim/v2/Me") {
        respond(jsonReply(personJson(request.user)));
    } else if (const auto more = m_more.constFind({request.method, request.path}); more != m_more.constEnd()) {
        respond((*more)(request));
    } else {
        respond(workspaceError(404, u"ENDPOINT_NOT_FOUND"_s, u"No API found for '%1'."_s.arg(request.path)));
    }
}

Reply Router::warehouses(const Request &request)
{
    const QStringList rest = request.segments.mid(4); // api, 2.0, sql, warehouses
    if (rest.isEmpty() && request.method == "GET") {
        const bool there = !m_parts.warehouse.isRemoved();
        return jsonReply({{u"warehouses"_s, there ? QJsonArray{m_parts.warehouse.json()} : QJsonArray()}});
    }
    if (rest.value(0) != m_parts.warehouse.id()) {
        return workspaceError(
            404, u"RESOURCE_DOES_NOT_EXIST"_s, u"SQL warehouse %1 does not exist."_s.arg(rest.value(0)));
    }
    if (rest.size() == 1 && request.method == "GET") {
        return jsonReply(m_parts.warehouse.json());
    }
    if (rest.size() == 2 && request.method == "POST" && (rest.at(1) == u"start" || rest.at(1) == u"stop")) {
        if (rest.at(1) == u"start") {
            m_parts.warehouse.wake();
        } else {
            m_parts.warehouse.stop();
        }
        return jsonReply({});
    }
    return workspaceError(404, u"ENDPOINT_NOT_FOUND"_s, u"No API found for '%1'."_s.arg(request.path));
}

} // namespace metaflow::sandbox::api
