#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

namespace metaflow::databricks {

/// Stands for the browser that comes back to this machine. Needs the event loop to run.
class Visitor {
public:
    /// `GET target` at a port of this machine.
    void visit(int port, const QByteArray &target, const QHostAddress &at = QHostAddress(QHostAddress::LocalHost))
    {
        m_socket = std::make_unique<QTcpSocket>();
        QObject::connect(
            m_socket.get(), &QTcpSocket::readyRead, m_socket.get(), [this] { m_got += m_socket->readAll(); });
        m_got.clear();
        m_socket->connectToHost(at, static_cast<quint16>(port));
        m_socket->write("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }
    /// To where a sign-in page redirects: `http://localhost:PORT?…`.
    void follow(const QUrl &redirect) { visit(redirect.port(), "/?" + redirect.query(QUrl::FullyEncoded).toLatin1()); }
    [[nodiscard]] const QByteArray &got() const { return m_got; }
    /// One that nobody listens on at this moment.
    [[nodiscard]] static int freePort()
    {
        QTcpServer server;
        return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
    }

private:
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_got;
};

} // namespace metaflow::databricks
