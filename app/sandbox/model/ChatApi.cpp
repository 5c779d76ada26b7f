#include "app/sandbox/model/ChatApi.h"

#include "app/sandbox/model/ErrorFaults.h"
#include "app/sandbox/model/RequestChecks.h"
#include "app/sandbox/model/ServingChecks.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::model {

using http::modelError;
using http::Reply;

namespace {

QJsonObject modelJson(const QString &id)
{
    const QString shutdown = traitsOf(id).value_or(ModelTraits()).shutdownDate;
    return {{u"id"_s, id}, {u"object"_s, u"model"_s}, {u"created"_s, 1'780'000'000},
        {u"owned_by"_s, u"metaflow-sandbox"_s},
        {u"shutdown_date"_s, shutdown.isEmpty() ? QJsonValue() : QJsonValue(shutdown)}};
}

Reply models()
{
    QJsonArray data;
    for (const QString &id : listedModels()) {
        data.append(modelJson(id));
    }
    return http::jsonReply({{u"object"_s, u"list"_s}, {u"data"_s, data}});
}

/// Who asks for which model; empty where nobody can tell.
QString modelOf(const QByteArray &body, const QString &endpoint)
{
    return endpoint.isEmpty() ? QJsonDocument::fromJson(body)[u"model"].toString() : endpoint;
}

QString endpointOf(const http::Request &request)
{
    return request.segments.last() == u"invocations" ? request.segments.value(1) : QString();
}

bool isServing(const http::Request &request)
{
    const QStringList &segments = request.segments;
    return segments == QStringList{u"serving-endpoints"_s, u"chat"_s, u"completions"_s}
    || (segments.size() == 3 && segments.first() == u"serving-endpoints" && segments.last() == u"invocations");
}

Reply notThere(const http::Request &request, const QString &path, bool openAi)
{
    const QString words = u"(%1 %2)"_s.arg(QString::fromLatin1(request.method), path);
    return openAi ? modelError(404, u"invalid_request_error"_s, {}, u"Invalid URL "_s + words)
                  : http::workspaceError(404, u"ENDPOINT_NOT_FOUND"_s, u"No API found for "_s + words);
}

/// As long as OpenAI's, and the same on every run.
QByteArray requestId(quint64 seed, qint64 number)
{
    const QByteArray subject = QByteArray::number(seed) + ':' + QByteArray::number(number);
    return "req_" + QCryptographicHash::hash(subject, QCryptographicHash::Sha256).toHex().first(32);
}

QString workspaceCode(int status)
{
    static const QHash<int, QString> codes
        = {{401, u"UNAUTHENTICATED"_s}, {403, u"PERMISSION_DENIED"_s}, {404, u"RESOURCE_DOES_NOT_EXIST"_s},
            {409, u"RESOURCE_CONFLICT"_s}, {429, u"REQUEST_LIMIT_EXCEEDED"_s}, {503, u"TEMPORARILY_UNAVAILABLE"_s}};
    return codes.value(status, status >= 500 ? u"INTERNAL_ERROR"_s : u"BAD_REQUEST"_s);
}

} // namespace

Reply asWorkspaceError(const Reply &reply)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (reply.status < 400 || !document.isObject()) {
        return reply; // also the page of an edge, which knows no API
    }
    Reply out
        = http::workspaceError(reply.status, workspaceCode(reply.status), document[u"error"][u"message"].toString());
    out.headers = reply.headers;
    out.fault = reply.fault;
    return out;
}

ChatApi::ChatApi(http::Loop &loop, faults::Weather &weather, quint64 seed)
    : m_loop(loop)
    , m_weather(weather)
    , m_seed(seed)
    , m_answers(weather, seed)
{
}

void ChatApi::reset()
{
    m_limiters.clear();
    m_answers.reset();
}

Limiter &ChatApi::limiterOf(const QString &model)
{
    const faults::WeatherSettings &settings = m_weather.settings();
    Limiter &limiter = m_limiters[model];
    limiter.setLimits(settings.requestsPerMinute, settings.tokensPerMinute, settings.windowMs);
    return limiter;
}

void ChatApi::countFailed(const http::Request &request)
{
    if (request.method == "POST") {
        limiterOf(modelOf(request.body, endpointOf(request))).countFailed();
    }
}

Reply ChatApi::stamped(Reply reply, bool openAi)
{
    reply.headers.emplace_back("x-request-id", requestId(m_seed, ++m_requests));
    if (openAi) {
        reply.headers.emplace_back("openai-organization", "org-practice");
        reply.headers.emplace_back("openai-processing-ms", QByteArray::number(m_weather.settings().latencyMs));
        reply.headers.emplace_back("openai-version", "2020-10-01");
    }
    return reply;
}

void ChatApi::handle(const http::Request &request, http::Respond respond)
{
    const QString path = u'/' + request.segments.join(u'/');
    const bool openAi = request.segments.first() == u"v1";
    const QByteArray clientId = openAi ? request.headers.value("x-client-request-id") : QByteArray();
    if (const Refused refused = checkClientRequestId(clientId)) {
        respond(*refused);
    } else if (request.method == "GET" && path == u"/v1/models") {
        respond(models());
    } else if (request.method == "GET" && request.segments.size() == 3 && path.startsWith(u"/v1/models/")) {
        const QString id = request.segments.last();
        respond(checkModel(id).value_or(http::jsonReply(modelJson(id))));
    } else if (request.method == "GET" && path == u"/api/2.0/serving-endpoints") {
        respond(http::jsonReply({{u"endpoints"_s, endpointList()}}));
    } else if (request.method == "POST" && path == u"/v1/chat/completions") {
        complete(request, {}, respond);
    } else if (request.method == "POST" && isServing(request)) {
        complete(request, endpointOf(request), [respond](const Reply &reply) { respond(asWorkspaceError(reply)); });
    } else {
        respond(notThere(request, path, openAi));
    }
}

void ChatApi::complete(const http::Request &request, const QString &endpoint, const http::Respond &respond)
{
    auto chat = readChatRequest(request.body, endpoint);
    if (chat && request.segments.first() == u"serving-endpoints") {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (const Refused refused = checkForServing(chat->model, body)) {
            chat = tl::unexpected(*refused);
        }
    }
    Limiter &limiter = limiterOf(modelOf(request.body, endpoint));
    // admission looks at what was asked for, as providers do: a generous output limit costs
    const Limiter::Verdict verdict = limiter.admit(chat ? std::max(chat->inputTokens, chat->maxTokens) : 0);
    const auto withLimits = [this, respond, model = modelOf(request.body, endpoint)](Reply reply) {
        for (auto &header : limiterOf(model).headers()) {
            const auto same = [&](const auto &other) { return other.first == header.first; };
            if (std::none_of(reply.headers.begin(), reply.headers.end(), same)) { // a fault's own stay
                reply.headers.push_back(std::move(header));
            }
        }
        respond(std::move(reply));
    };
    if (!verdict.admitted) {
        ChatRequest unread;
        unread.model = modelOf(request.body, endpoint);
        withLimits(limited(verdict, chat.value_or(unread)));
        return;
    }
    if (!chat) {
        withLimits(chat.error());
        return;
    }
    if (const auto error = drawErrorFault(m_weather, *chat)) {
        withLimits(*error);
        return;
    }
    m_loop.after(std::chrono::milliseconds(m_weather.settings().latencyMs),
        [this, chat = *chat, withLimits] { withLimits(m_answers.answer(chat)); });
}

Reply ChatApi::limited(const Limiter::Verdict &verdict, const ChatRequest &chat) const
{
    const bool tokens = verdict.limit == u"tokens";
    const faults::WeatherSettings &settings = m_weather.settings();
    const qint64 requested = tokens ? std::max(chat.inputTokens, chat.maxTokens) : 1;
    QString message = u"%1 for %2 in organization org-practice on %3: Limit %4, "_s.arg(
        verdict.tooLarge ? u"Request too large"_s : u"Rate limit reached"_s, chat.model,
        tokens ? u"tokens per min (TPM)"_s : u"requests per min (RPM)"_s,
        QString::number(tokens ? settings.tokensPerMinute : settings.requestsPerMinute));
    message += verdict.tooLarge
        ? u"Requested %1. The input or output tokens must be reduced in order to run successfully."_s.arg(requested)
        : u"Used %1, Requested %2. Please try again in %3."_s.arg(QString::number(verdict.used),
            QString::number(requested), QString::fromLatin1(durationText(verdict.retryAfterMs)));
    Reply reply = modelError(429, verdict.limit, u"rate_limit_exceeded"_s, message);
    if (!verdict.tooLarge) {
        reply.headers.emplace_back("Retry-After", QByteArray::number((verdict.retryAfterMs + 999) / 1000));
        reply.headers.emplace_back("retry-after-ms", QByteArray::number(verdict.retryAfterMs));
    }
    return reply;
}

} // namespace metaflow::sandbox::model
