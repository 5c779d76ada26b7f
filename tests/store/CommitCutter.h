#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace metaflow::testing {

/// Stands between a client and PostgreSQL and cuts the line at a COMMIT, once it is told to: before the server has
/// heard of it, or after it was carried out.
class CommitCutter {
public:
    enum class Cut { Never, Before, After };

    explicit CommitCutter(quint16 server)
        : m_server(server)
    {
        m_listening.listen(QHostAddress::LocalHost);
        QObject::connect(&m_listening, &QTcpServer::newConnection, &m_listening, [this] { take(); });
    }
    [[nodiscard]] quint16 port() const { return m_listening.serverPort(); }

    Cut next = Cut::Never;
    int cuts = 0;
    bool untold = false; ///< the server goes on waiting for a client that was cut off

private:
    void take()
    {
        QPointer<QTcpSocket> client = m_listening.nextPendingConnection();
        QPointer<QTcpSocket> server = new QTcpSocket(client);
        const auto silent = std::make_shared<bool>(false); // what the server says goes nowhere any more
        server->connectToHost(QHostAddress::LocalHost, m_server);
        QObject::connect(client, &QTcpSocket::readyRead, server, [=, this] {
            const QByteArray said = client->readAll();
            const Cut cut = said.contains(QByteArray("COMMIT\0", 7)) ? std::exchange(next, Cut::Never) : Cut::Never;
            cuts += cut == Cut::Never ? 0 : 1;
            *silent = cut != Cut::Never;
            if (cut == Cut::Before) {
                client->abort();
            } else {
                server->write(said);
            }
        });
        QObject::connect(server, &QTcpSocket::readyRead, client, [=] {
            const QByteArray said = server->readAll();
            if (*silent) {
                client->abort(); // it has answered, so it has committed
            } else {
                client->write(said);
            }
        });
        QObject::connect(client, &QTcpSocket::disconnected, server, [=, this] {
            if (untold) {
                server->setParent(&m_listening);
            } else {
                server->abort();
            }
        });
        QObject::connect(client, &QTcpSocket::disconnected, client, &QTcpSocket::deleteLater);
        QObject::connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::abort);
    }

    QTcpServer m_listening;
    quint16 m_server;
};

} // namespace metaflow::testing
