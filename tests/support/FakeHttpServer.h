#pragma once

#include <QHash>
#include <QObject>
#include <QUrl>
#include <QVector>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

class QTcpServer;
class QTcpSocket;

namespace metaflow::testing {

struct FakeRequest {
    QByteArray method;
    QByteArray target; ///< path and query as they came
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    [[nodiscard]] QByteArray header(const QByteArray &name) const { return headers.value(name); }
};

struct FakeReply {
    int status = 200;
    QByteArray body = "{}";
    QVector<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray contentType = "application/json";
    std::chrono::milliseconds delay{0}; ///< before the first byte
    bool closeBeforeAnswer = false; ///< the request was read, then the connection goes
    bool silent = false; ///< never answers, keeps the connection
    std::optional<qsizetype> cutAfter = {}; ///< closes after so many bytes of the announced body
    bool stallAtCut = false; ///< with cutAfter: stays silent there instead of closing
    bool chunked = false;
    std::optional<std::chrono::milliseconds> drip = {}; ///< one byte of the body at a time, so far apart

    [[nodiscard]] static FakeReply json(QByteArray body) { return withStatus(200, std::move(body)); }
    [[nodiscard]] static FakeReply withStatus(int status, QByteArray body = "{}")
    {
        FakeReply reply;
        reply.status = status;
        reply.body = std::move(body);
        return reply;
    }
};

/// An HTTP/1.1 server on 127.0.0.1 that answers what it was told: queued replies first, then the handler, then `{}`.
/// Lives in the test's event loop; keeps connections alive; counts what arrives.
class FakeHttpServer : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<FakeReply(const FakeRequest &)>;

    FakeHttpServer();
    ~FakeHttpServer() override;

    [[nodiscard]] QUrl url(const QString &pathAndQuery = QStringLiteral("/")) const;
    [[nodiscard]] QString host() const; ///< `http://127.0.0.1:PORT`
    [[nodiscard]] quint16 port() const;

    void enqueue(FakeReply reply) { m_queue.push_back(std::move(reply)); }
    void setHandler(Handler handler) { m_handler = std::move(handler); }

    [[nodiscard]] int arrivals() const { return static_cast<int>(m_requests.size()); }
    [[nodiscard]] const QVector<FakeRequest> &requests() const { return m_requests; }
    [[nodiscard]] int inFlight() const { return m_inFlight; } ///< arrived and not answered yet
    [[nodiscard]] int mostInFlight() const { return m_mostInFlight; }

private:
    struct Peer {
        QByteArray buffer;
        bool busy = false; ///< a request is being answered
    };
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const FakeReply &reply);
    void write(QTcpSocket *socket, const FakeReply &reply);
    void drip(QTcpSocket *socket, const QByteArray &rest, std::chrono::milliseconds pause);
    void settled(QTcpSocket *socket);

    std::unique_ptr<QTcpServer> m_server;
    QHash<QTcpSocket *, Peer> m_peers;
    std::deque<FakeReply> m_queue;
    Handler m_handler;
    QVector<FakeRequest> m_requests;
    int m_inFlight = 0;
    int m_mostInFlight = 0;
};

} // namespace metaflow::testing
