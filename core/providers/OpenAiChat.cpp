#include "core/providers/OpenAiChat.h"

#include "core/base/Workers.h"
#include "core/providers/ChatBody.h"
#include "core/providers/ModelErrors.h"

#include <QCoroFuture>

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::providers {

namespace {

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

/// 429 is final for the client; a server that is only unwell is asked again.
std::optional<std::chrono::milliseconds> retryRule(const net::HttpResponse &response, int)
{
    if (!isPassing(response)) {
        return std::nullopt;
    }
    return askedToWait(response).value_or(0ms);
}

/// With what it took: lost attempts may have been paid, and so may one that a gateway gave up.
Error failureOf(const net::HttpResponse &response)
{
    Error error = classifyModelError(response.status, response.body);
    error.retryAfter = askedToWait(response);
    error.attempts = response.attempts;
    error.possiblyRepeated = response.possiblyRepeated + (response.status == 502 || response.status == 504 ? 1 : 0);
    return error;
}

/// Of the transport's errors the broken answer is one of its own: it was on its way, so the model has written it.
Error lostOnTheWay(Error error)
{
    error.code = error.code == ErrorCode::CutBody ? ErrorCode::ModelAnswerLost : error.code;
    return error;
}

Usage estimatedUsage(const QByteArray &body, const QByteArray &content)
{
    Usage usage;
    usage.inputTokens = countRequestTokens(body);
    usage.outputTokens = countTokens(QString::fromUtf8(content));
    return usage;
}

} // namespace

OpenAiChat::OpenAiChat(net::HttpClient &http, Workers &workers, const Prices &prices, ModelAccess access)
    : m_http(http)
    , m_workers(workers)
    , m_prices(prices)
    , m_access(std::move(access))
{
}

QByteArray OpenAiChat::body(const ChatPrompt &prompt) const
{
    return chatBody(prompt);
}

Result<net::HttpRequest> OpenAiChat::request(const QString &path) const
{
    QString base = m_access.baseUrl;
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    net::HttpRequest request;
    request.url = QUrl(base + path, QUrl::StrictMode);
    if (m_access.key.isEmpty() && !isLoopback(request.url)) {
        return fail(ErrorCode::KeyMissing, m_access.provider);
    }
    request.bearer = m_access.key;
    return request;
}

QCoro::Task<Result<ChatAnswer>> OpenAiChat::send(QByteArray body, std::stop_token stop)
{
    Result<net::HttpRequest> prepared = request(u"/chat/completions"_s);
    if (!prepared) {
        co_return fail(prepared.error());
    }
    prepared->method = "POST";
    prepared->body = body;
    prepared->repeat = net::Repeat::Paid;
    prepared->quiet = 3min; // the first byte comes when the last token is written
    prepared->deadline = 15min;
    const QString host = prepared->url.host();
    net::HttpClient::RetryRule rule = retryRule;
    const Result<net::HttpResponse> response
        = co_await m_http.send(std::move(*prepared), std::move(stop), std::move(rule));
    if (!response) {
        co_return fail(lostOnTheWay(response.error()));
    }
    if (response->status < 200 || response->status > 299) {
        Error error = failureOf(*response);
        error.subject = error.code == ErrorCode::ModelUnknown ? m_access.model : host;
        co_return fail(std::move(error));
    }
    Result<ChatAnswer> answer = readChatAnswer(response->body);
    if (!answer) {
        answer.error().subject = host;
        answer.error().attempts = response->attempts;
        answer.error().possiblyRepeated = response->possiblyRepeated;
        co_return answer;
    }
    if (answer->usageEstimated) {
        const QByteArray content = answer->content;
        QFuture<Usage> counting = m_workers.run([body, content] { return estimatedUsage(body, content); });
        answer->usage = co_await counting;
    }
    answer->usage.costMicroUsd = m_prices.cost(m_access.provider, m_access.model, answer->usage);
    answer->attempts = response->attempts;
    answer->possiblyBilledTwice = response->possiblyRepeated;
    const QByteArray id = response->header("x-request-id");
    if (!id.isEmpty()) {
        answer->requestId = QString::fromLatin1(id);
    }
    co_return answer;
}

QCoro::Task<Result<QStringList>> OpenAiChat::models(std::stop_token stop)
{
    Result<net::HttpRequest> prepared = request(u"/models"_s);
    if (!prepared) {
        co_return fail(prepared.error());
    }
    const QString host = prepared->url.host();
    const Result<net::HttpResponse> response = co_await m_http.send(std::move(*prepared), std::move(stop));
    if (!response) {
        co_return fail(response.error());
    }
    if (response->status != 200) {
        Error error = classifyModelError(response->status, response->body);
        error.subject = host;
        co_return fail(std::move(error));
    }
    const QJsonDocument document = QJsonDocument::fromJson(response->body);
    if (!document.isObject()) {
        co_return fail(ErrorCode::NotJson, host);
    }
    QStringList names;
    for (const QJsonValue &model : document.object().value(u"data"_s).toArray()) {
        names << model.toObject().value(u"id"_s).toString();
    }
    names.removeAll(QString());
    names.sort();
    co_return names;
}

} // namespace metaflow::providers
