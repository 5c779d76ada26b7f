#include "core/net/Exchange.h"

#include "core/net/UploadBody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSysInfo>

#include <coroutine>
#include <functional>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace metaflow::net {

namespace {

/// Qt refuses what unpacks to more than forty times its size; lists of columns do that honestly.
constexpr qint64 unpackedWithoutQuestion = 256LL << 20;

QNetworkRequest toQt(const HttpRequest &request, const Route &route)
{
    QNetworkRequest qt(request.url);
    if (route.trust) {
        qt.setSslConfiguration(*route.trust);
    }
    qt.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // Qt before 6.10.1 may stall with it
    qt.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    qt.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    qt.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    qt.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    qt.setDecompressedSafetyCheckThreshold(unpackedWithoutQuestion);
    qt.setTransferTimeout(static_cast<int>(request.quiet.count()));
    qt.setHeader(QNetworkRequest::UserAgentHeader, userAgent());
    if (!request.body.isEmpty()) {
        qt.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
        qt.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    }
    for (const auto &[name, value] : request.headers) {
        qt.setRawHeader(name, value);
    }
    if (!request.bearer.isEmpty()) {
        qt.setRawHeader("Authorization", "Bearer " + request.bearer.reveal());
    }
    return qt;
}

/// Owns one reply, its time limit and its stop; resumes its coroutine once, from the event loop.
class Exchange {
public:
    enum class Ended { ByItself, ByDeadline, ByStop };

    Exchange(Route route, Clock &clock, HttpRequest request, std::chrono::milliseconds left, std::stop_token stop)
        : m_route(std::move(route))
        , m_clock(clock)
        , m_request(std::move(request))
        , m_left(left)
        , m_stop(std::move(stop))
    {
    }
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    void start(std::coroutine_handle<> handle)
    {
        m_handle = handle;
        m_context = std::make_unique<QObject>();
        send();
        // Queued: abort() reports finished() at once, from the middle of whoever called it.
        QObject::connect(
            m_reply, &QNetworkReply::finished, m_context.get(), [this] { resume(); }, Qt::QueuedConnection);
        const auto end = [running = m_running](Ended why) {
            if (Exchange *exchange = *running) {
                exchange->abort(why);
            }
        };
        m_clock.after(m_left, m_context.get(), [end] { end(Ended::ByDeadline); });
        m_onStop.emplace(m_stop, [this, end] {
            QMetaObject::invokeMethod(
                m_context.get(), [end] { end(Ended::ByStop); }, Qt::QueuedConnection);
        });
    }

    [[nodiscard]] QNetworkReply *reply() const { return m_reply; }
    [[nodiscard]] Ended ended() const { return m_ended; }

private:
    void send()
    {
        const QNetworkRequest qt = toQt(m_request, m_route);
        if (m_request.body.isEmpty()) {
            m_reply = m_route.manager->sendCustomRequest(qt, m_request.method);
            return;
        }
        auto *body = new UploadBody(m_request.body, nullptr);
        m_reply = m_route.manager->sendCustomRequest(qt, m_request.method, body);
        body->setParent(m_reply);
    }

    void abort(Ended why)
    {
        if (m_reply->isRunning()) {
            m_ended = why;
            m_reply->abort();
        }
    }

    void resume()
    {
        *m_running = nullptr;
        m_onStop.reset();
        m_context.release()->deleteLater(); // we are in one of its events
        m_reply->deleteLater();
        m_handle.resume();
    }

    Route m_route;
    Clock &m_clock;
    HttpRequest m_request;
    std::chrono::milliseconds m_left;
    std::stop_token m_stop;
    std::coroutine_handle<> m_handle;
    std::unique_ptr<QObject> m_context;
    // Shared with what is queued for us: a stop or a deadline that comes behind the answer finds us gone.
    std::shared_ptr<Exchange *> m_running = std::make_shared<Exchange *>(this);
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
    QNetworkReply *m_reply = nullptr; // deletes itself after resume()
    Ended m_ended = Ended::ByItself;
};

/// QCoro copies what it awaits, so this only points.
struct Awaiter {
    Exchange *exchange;
    [[nodiscard]] bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> handle) const { exchange->start(handle); }
    void await_resume() const { }
};

HttpResponse toResponse(QNetworkReply &reply, int status)
{
    HttpResponse response;
    response.status = status;
    for (const auto &[name, value] : reply.rawHeaderPairs()) {
        response.headers.append({name.toLower(), value});
    }
    response.body = reply.readAll();
    return response;
}

/// True for the errors that Qt makes of a status it received; false for those of the transport. ContentReSendError is
/// numbered among the first, but means that the peer closed before it answered.
bool isAboutStatus(QNetworkReply::NetworkError error)
{
    using E = QNetworkReply;
    return error == E::NoError || error == E::ProtocolInvalidOperationError
        || (error > E::UnknownProxyError && error <= E::UnknownContentError && error != E::ContentReSendError)
        || (error >= E::InternalServerError && error <= E::UnknownServerError);
}

ErrorCode transportCode(QNetworkReply::NetworkError error, int status)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorCode::TlsFailed;
    case QNetworkReply::OperationCanceledError: // the quiet timeout: it aborts as we do
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return ErrorCode::Timeout;
    default:
        return status > 0 ? ErrorCode::CutBody : ErrorCode::Unreachable;
    }
}

bool mayHaveArrived(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return false;
    default:
        return true;
    }
}

Attempt judge(QNetworkReply &reply, Exchange::Ended ended)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = reply.error();
    const QString host = reply.url().host();
    // The error comes before the status: a body that was cut still shows its 200.
    if (error != QNetworkReply::NoError && ended == Exchange::Ended::ByStop) {
        return {fail(ErrorCode::Cancelled, host), true};
    }
    if (error != QNetworkReply::NoError && ended == Exchange::Ended::ByDeadline) {
        return {fail(ErrorCode::Timeout, host), true};
    }
    if (status >= 300 && status < 400) { // first: for 307 Qt wants to rewind the body and reports that as the error
        return {fail(ErrorCode::Redirected, host, QString::number(status)), true};
    }
    if (status == 0 || !isAboutStatus(error)) {
        return {fail(transportCode(error, status), host, reply.errorString()), mayHaveArrived(error)};
    }
    return {toResponse(reply, status), true};
}

} // namespace

QCoro::Task<Attempt> exchange(
    Route route, Clock &clock, HttpRequest request, std::chrono::milliseconds left, std::stop_token stop)
{
    if (stop.stop_requested()) {
        co_return Attempt{fail(ErrorCode::Cancelled, request.url.host()), false};
    }
    Exchange running(std::move(route), clock, std::move(request), left, std::move(stop));
    Awaiter awaiter{&running};
    co_await awaiter;
    co_return judge(*running.reply(), running.ended());
}

QByteArray userAgent()
{
    return "metaflow/" METAFLOW_VERSION " qt/" + QByteArray(qVersion()) + " os/" + QSysInfo::kernelType().toLatin1();
}

} // namespace metaflow::net
