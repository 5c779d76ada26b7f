#include "tests/support/FakeHttpServer.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace metaflow::testing {

namespace {

/// Takes one whole request off the buffer; nothing while it is incomplete.
std::optional<FakeRequest> takeRequest(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        return std::nullopt;
    }
    FakeRequest request;
    const QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.value(0).trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype size = request.header("content-length").toLongLong();
    if (buffer.size() < headEnd + 4 + size) {
        return std::nullopt;
    }
    request.body = buffer.mid(headEnd + 4, size);
    buffer.remove(0, headEnd + 4 + size);
    return request;
}

QByteArray head(const FakeReply &reply)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + " Answer\r\n";
    bytes += "Content-Type: " + reply.contentType + "\r\n";
    for (const auto &[name, value] : reply.headers) {
        bytes += name + ": " + value + "\r\n";
    }
    bytes += reply.chunked ? QByteArray("Transfer-Encoding: chunked\r\n")
                           : "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    return bytes + "\r\n";
}

QByteArray framed(const FakeReply &reply)
{
    return reply.chunked ? QByteArray::number(reply.body.size(), 16) + "\r\n" + reply.body + "\r\n0\r\n\r\n"
                         : reply.body;
}

} // namespace

FakeHttpServer::FakeHttpServer()
    : m_server(std::make_unique<QTcpServer>())
{
    connect(m_server.get(), &QTcpServer::newConnection, this, &FakeHttpServer::accept);
    m_server->setListenBacklogSize(512); // a hundred connections at once must not wait for a second SYN
    m_server->setMaxPendingConnections(512);
    if (!m_server->listen(QHostAddress::LocalHost)) {
        qFatal("FakeHttpServer: no port on 127.0.0.1");
    }
}

FakeHttpServer::~FakeHttpServer()
{
    for (QTcpSocket *socket : m_peers.keys()) {
        socket->disconnect(this); // they close with the server and would tell us then
    }
}

quint16 FakeHttpServer::port() const
{
    return m_server->serverPort();
}

QString FakeHttpServer::host() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(port());
}

QUrl FakeHttpServer::url(const QString &pathAndQuery) const
{
    return QUrl(host() + pathAndQuery);
}

void FakeHttpServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        m_peers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            settled(socket);
            m_peers.remove(socket);
            socket->deleteLater();
        });
        read(socket);
    }
}

void FakeHttpServer::read(QTcpSocket *socket)
{
    Peer &peer = m_peers[socket];
    peer.buffer += socket->readAll();
    auto request = peer.busy ? std::nullopt : takeRequest(peer.buffer);
    if (!request) {
        return;
    }
    peer.busy = true;
    m_mostInFlight = std::max(m_mostInFlight, ++m_inFlight);
    m_requests.append(*request);
    FakeReply reply;
    if (!m_queue.empty()) {
        reply = std::move(m_queue.front());
        m_queue.pop_front();
    } else if (m_handler) {
        reply = m_handler(*request);
    }
    if (reply.silent) {
        return;
    }
    QTimer::singleShot(reply.delay, socket, [this, socket, reply] { answer(socket, reply); });
}

void FakeHttpServer::answer(QTcpSocket *socket, const FakeReply &reply)
{
    if (reply.closeBeforeAnswer) {
        socket->disconnectFromHost();
        return;
    }
    write(socket, reply);
    if (reply.cutAfter && !reply.stallAtCut) {
        socket->disconnectFromHost(); // after what was written
    } else if (!reply.cutAfter && !reply.drip) {
        settled(socket);
        read(socket);
    }
}

void FakeHttpServer::write(QTcpSocket *socket, const FakeReply &reply)
{
    socket->write(head(reply));
    const QByteArray body = framed(reply);
    if (reply.drip) {
        drip(socket, body, *reply.drip);
    } else {
        socket->write(reply.cutAfter ? body.left(*reply.cutAfter) : body);
    }
}

void FakeHttpServer::drip(QTcpSocket *socket, const QByteArray &rest, std::chrono::milliseconds pause)
{
    if (rest.isEmpty()) {
        settled(socket);
        read(socket);
        return;
    }
    socket->write(rest.left(1));
    QTimer::singleShot(pause, socket, [this, socket, rest, pause] { drip(socket, rest.mid(1), pause); });
}

void FakeHttpServer::settled(QTcpSocket *socket)
{
    Peer &peer = m_peers[socket];
    if (peer.busy) {
        peer.busy = false;
        --m_inFlight;
    }
}

} // namespace metaflow::testing
