#include "core/databricks/LoopbackListener.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace metaflow::databricks {

namespace {

constexpr int firstPort = 8020; ///< those that Databricks' own tools registered
constexpr int lastPort = 8040;
constexpr qint64 longestHead = 16 << 10; ///< bytes
constexpr qsizetype mostVisitors = 32; ///< browsers open connections that they do not use, too

/// Says the same whatever came of it: the program knows, this page does not.
constexpr auto closingPage = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>MetaFlow</title>"
                             "<p>MetaFlow has got the answer. You can close this page.</p></html>";

QByteArray answerWith(const QByteArray &status, const QByteArray &body)
{
    return "HTTP/1.1 " + status
        + "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
          "Connection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// The query of `GET /?…`; empty for every other request.
QUrlQuery queryIn(const QByteArray &head)
{
    const QList<QByteArray> words = head.first(head.indexOf('\r')).split(' ');
    const QUrl target = words.size() == 3 && words[0] == "GET" ? QUrl::fromEncoded(words[1]) : QUrl();
    return target.path() == "/"_L1 ? QUrlQuery(target) : QUrlQuery();
}

} // namespace

Result<std::unique_ptr<LoopbackListener>> LoopbackListener::open(int port)
{
    const int first = port > 0 ? port : firstPort;
    const int last = port > 0 ? port : lastPort;
    for (int candidate = first; candidate <= last; ++candidate) {
        std::unique_ptr<LoopbackListener> listener(new LoopbackListener);
        if (listener->listen(candidate)) {
            return listener;
        }
    }
    return fail(ErrorCode::NoFreePort, port > 0 ? QString::number(port) : u"%1–%2"_s.arg(firstPort).arg(lastPort));
}

LoopbackListener::LoopbackListener() = default;

LoopbackListener::~LoopbackListener() = default;

/// A port that somebody else holds on one of the two is no good: the browser might go to them.
bool LoopbackListener::listen(int port)
{
    for (const auto address : {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6}) {
        auto server = std::make_unique<QTcpServer>();
        QObject::connect(
            server.get(), &QTcpServer::newConnection, server.get(), [this, raw = server.get()] { accept(raw); });
        if (server->listen(QHostAddress(address), static_cast<quint16>(port))) {
            m_servers.push_back(std::move(server));
        } else if (address == QHostAddress::LocalHost
            || server->serverError() == QAbstractSocket::AddressInUseError) { // else: no IPv6 on this machine
            return false;
        }
    }
    return true;
}

QString LoopbackListener::redirectUri() const
{
    return u"http://localhost:%1"_s.arg(m_servers.front()->serverPort());
}

void LoopbackListener::accept(QTcpServer *server)
{
    while (QTcpSocket *socket = server->nextPendingConnection()) {
        const auto visitors = server->findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly);
        if (visitors.size() > mostVisitors) { // the one that has said nothing for the longest time goes
            delete visitors.first();
        }
        socket->setReadBufferSize(longestHead);
        QObject::connect(socket, &QTcpSocket::readyRead, server, [this, socket] { read(socket); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void LoopbackListener::read(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(longestHead);
    if (!head.contains("\r\n\r\n")) {
        if (head.size() >= longestHead) {
            socket->abort();
        }
        return;
    }
    QObject::disconnect(socket, &QTcpSocket::readyRead, nullptr, nullptr);
    const QUrlQuery query = queryIn(head);
    const bool isAnswer = !m_answered && (query.hasQueryItem(u"code"_s) || query.hasQueryItem(u"error"_s));
    socket->setParent(nullptr); // it may still be writing when the listener goes
    socket->write(isAnswer ? answerWith("200 OK", closingPage) : answerWith("404 Not Found", "Not found."));
    socket->flush();
    socket->disconnectFromHost();
    if (isAnswer) {
        m_answered = true;
        m_handler(query);
    }
}

} // namespace metaflow::databricks
