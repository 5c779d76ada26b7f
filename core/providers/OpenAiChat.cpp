#include "core/providers/OpenAiChat.h"

#include "core/base/Await.h"
#include "core/base/Workers.h"
#include "core/net/Address.h"
#include "core/providers/ChatBody.h"
#include "core/providers/ModelErrors.h"

#include <QCoroFuture>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::providers {

namespace {

/// What a limit refuses is final for the client; a server that is only unwell is asked again.
std::optional<std::chrono::milliseconds> retryRule(const net::HttpResponse &response, int)
{
    if (!isPassing(response)) {
        return std::nullopt;
    }
    return askedToWait(response).value_or(0ms);
}

bool isGood(const net::HttpResponse &response)
{
    return response.status >= 200 && response.status <= 299;
}

/// With what it took: lost attempts may have been paid, and so may one that a gateway gave up.
Error failureOf(const net::HttpResponse &response)
{
    Error error = classifyModelError(response);
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
    : OpenAiChat(
        http, workers, prices, access, defaultCapabilities(access.provider, access.baseUrl, access.model), nullptr)
{
}

OpenAiChat::OpenAiChat(net::HttpClient &http, Workers &workers, const Prices &prices, ModelAccess access,
    Capabilities capabilities, SecretSource *signIn)
    : m_http(http)
    , m_workers(workers)
    , m_prices(prices)
    , m_access(std::move(access))
    , m_capabilities(std::move(capabilities))
    , m_signIn(signIn)
{
    if (!m_capabilities.refused.isEmpty()) { // the run may have been prepared before that was known
        m_learnt = m_capabilities;
    }
}

QByteArray OpenAiChat::body(const ChatPrompt &prompt) const
{
    return chatBody(prompt, m_capabilities);
}

QByteArray OpenAiChat::bodyToSend(const QByteArray &body) const
{
    return m_learnt ? adaptBody(body, *m_learnt) : body;
}

QUrl OpenAiChat::url(const QString &path) const
{
    QString base = m_access.baseUrl;
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    return QUrl(base + path, QUrl::StrictMode);
}

QCoro::Task<Result<net::HttpRequest>> OpenAiChat::request(QUrl url, std::stop_token stop) const
{
    net::HttpRequest request;
    request.url = std::move(url);
    request.bearer = m_access.key;
    if (m_signIn) {
        auto asking = unlessStopped(m_signIn->secret(), std::move(stop));
        const Result<Secret> secret = co_await std::move(asking);
        if (!secret) {
            co_return fail(secret.error());
        }
        request.bearer = *secret;
    }
    if (request.bearer.isEmpty() && !net::isLoopback(request.url.host())) {
        co_return fail(ErrorCode::KeyMissing, m_access.provider);
    }
    co_return request;
}

QCoro::Task<Result<net::HttpResponse>> OpenAiChat::sendSigned(
    net::HttpRequest request, std::stop_token stop, net::HttpClient::RetryRule rule)
{
    Result<net::HttpResponse> response = co_await m_http.send(request, stop, rule);
    if (!m_signIn || !response || response->status != 401) {
        co_return response;
    }
    auto asking = unlessStopped(m_signIn->another(request.bearer), stop);
    const Result<Secret> other = co_await std::move(asking);
    if (!other) {
        co_return other.error().code == ErrorCode::Unauthenticated ? response : fail(other.error());
    }
    request.bearer = *other;
    Result<net::HttpResponse> again = co_await m_http.send(std::move(request), std::move(stop), std::move(rule));
    (again ? again->possiblyRepeated : again.error().possiblyRepeated) += response->possiblyRepeated; // may be billed
    co_return again;
}

QCoro::Task<Result<net::HttpResponse>> OpenAiChat::post(QByteArray body, std::stop_token stop)
{
    auto preparing = request(url(u"/chat/completions"_s), stop);
    Result<net::HttpRequest> prepared = co_await std::move(preparing);
    if (!prepared) {
        co_return fail(prepared.error());
    }
    prepared->method = "POST";
    prepared->body = std::move(body);
    prepared->repeat = net::Repeat::Paid;
    prepared->quiet = 3min; // the first byte comes when the last token is written
    prepared->deadline = 15min;
    net::HttpClient::RetryRule rule = retryRule;
    Result<net::HttpResponse> response = co_await sendSigned(std::move(*prepared), std::move(stop), std::move(rule));
    if (!response) {
        co_return fail(lostOnTheWay(response.error()));
    }
    m_rate = readRateLimits(*response);
    co_return response;
}

/// Whether it is worth sending again. What others have found out since this body left is not learnt a second time.
bool OpenAiChat::learnsFrom(const net::HttpResponse &response, const QByteArray &body, const QByteArray &sent)
{
    const auto refused = refusedField(response.status, response.body);
    if (!refused) {
        return false;
    }
    if (bodyToSend(body) == sent) {
        m_learnt = learnt(m_learnt.value_or(m_capabilities), *refused);
        m_isNew = true;
    }
    return bodyToSend(body) != sent;
}

QCoro::Task<Result<ChatAnswer>> OpenAiChat::send(QByteArray body, std::stop_token stop)
{
    constexpr int mostFields = 3; // that one request may have to do without
    QByteArray sent = bodyToSend(body);
    Result<net::HttpResponse> response = co_await post(sent, stop);
    for (int i = 0; i < mostFields && response && learnsFrom(*response, body, sent); ++i) {
        sent = bodyToSend(body);
        const net::HttpResponse before = *response;
        response = co_await post(sent, stop);
        if (response) {
            response->attempts += before.attempts;
            response->possiblyRepeated += before.possiblyRepeated;
        } else {
            response.error().attempts += before.attempts;
            response.error().possiblyRepeated += before.possiblyRepeated;
        }
    }
    if (!response) {
        co_return fail(response.error());
    }
    auto reading = read(*std::move(response), sent);
    Result<ChatAnswer> answer = co_await std::move(reading);
    if (answer && sent != body) {
        answer->sentBody = sent;
    }
    co_return answer;
}

QCoro::Task<Result<ChatAnswer>> OpenAiChat::read(net::HttpResponse response, QByteArray body)
{
    const RateLimits rate = readRateLimits(response);
    const QString host = QUrl(m_access.baseUrl).host();
    if (!isGood(response)) {
        Error error = failureOf(response);
        error.subject = error.code == ErrorCode::ModelUnknown ? m_access.model : host;
        co_return fail(std::move(error));
    }
    Result<ChatAnswer> answer = readChatAnswer(response.body);
    if (!answer) {
        answer.error().subject = host;
        answer.error().attempts = response.attempts;
        answer.error().possiblyRepeated = response.possiblyRepeated;
        co_return answer;
    }
    if (answer->usageEstimated) {
        const QByteArray content = answer->content;
        QFuture<Usage> counting = m_workers.run([body, content] { return estimatedUsage(body, content); });
        answer->usage = co_await counting;
    }
    answer->usage.costMicroUsd = m_prices.costAt(m_access.provider, m_access.baseUrl, m_access.model, answer->usage,
        {{}, answer->serviceTier, answer->cacheWrittenTokens});
    answer->rate = rate;
    answer->attempts = response.attempts;
    answer->possiblyBilledTwice = response.possiblyRepeated;
    const QByteArray id = response.header("x-request-id");
    if (!id.isEmpty()) {
        answer->requestId = QString::fromLatin1(id);
    }
    co_return answer;
}

QCoro::Task<Result<QJsonObject>> OpenAiChat::get(QUrl url, std::stop_token stop)
{
    auto preparing = request(std::move(url), stop);
    Result<net::HttpRequest> prepared = co_await std::move(preparing);
    if (!prepared) {
        co_return fail(prepared.error());
    }
    const QString host = prepared->url.host();
    net::HttpClient::RetryRule usual;
    const Result<net::HttpResponse> response
        = co_await sendSigned(std::move(*prepared), std::move(stop), std::move(usual));
    if (!response) {
        co_return fail(response.error());
    }
    if (response->status != 200) {
        Error error = classifyModelError(*response);
        error.subject = host;
        co_return fail(std::move(error));
    }
    const QJsonDocument document = QJsonDocument::fromJson(response->body);
    if (!document.isObject()) {
        co_return fail(ErrorCode::NotJson, host);
    }
    co_return document.object();
}

QCoro::Task<Result<QVector<ModelOffer>>> OpenAiChat::offers(std::stop_token stop)
{
    auto asking = get(url(u"/models"_s), std::move(stop));
    const Result<QJsonObject> page = co_await std::move(asking);
    if (!page) {
        co_return fail(page.error());
    }
    QVector<ModelOffer> offers;
    for (const QJsonValue &model : page->value(u"data"_s).toArray()) {
        const QString name = model.toObject().value(u"id"_s).toString();
        if (!name.isEmpty()) {
            offers.append(
                {name, QDate::fromString(model.toObject().value(u"shutdown_date"_s).toString(), Qt::ISODate)});
        }
    }
    std::sort(offers.begin(), offers.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    co_return offers;
}

QCoro::Task<Result<QStringList>> OpenAiChat::models(std::stop_token stop)
{
    auto asking = offers(std::move(stop));
    const Result<QVector<ModelOffer>> offered = co_await std::move(asking);
    if (!offered) {
        co_return fail(offered.error());
    }
    co_return namesOf(*offered);
}

} // namespace metaflow::providers
