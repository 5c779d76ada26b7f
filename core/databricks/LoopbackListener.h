#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <vector>

class QTcpServer;
class QTcpSocket;

namespace metaflow::databricks {

/// Waits on this machine for the one answer that a browser brings back from a sign-in. Listens on 127.0.0.1 and, where
/// there is one, on ::1, because a browser may take either for `localhost`. One thread, with an event loop.
class LoopbackListener {
public:
    /// `port`, or for 0 the first free one of 8020 to 8040. NoFreePort.
    [[nodiscard]] static Result<std::unique_ptr<LoopbackListener>> open(int port);
    ~LoopbackListener();
    LoopbackListener(const LoopbackListener &) = delete;
    LoopbackListener &operator=(const LoopbackListener &) = delete;

    /// `http://localhost:8020`: no path, no slash at its end.
    [[nodiscard]] QString redirectUri() const;
    /// Called once, with the first request that holds a code or an error; what comes later is turned away.
    void setHandler(std::function<void(QUrlQuery)> handler) { m_handler = std::move(handler); }

private:
    LoopbackListener();
    [[nodiscard]] bool listen(int port);
    void accept(QTcpServer *server);
    void read(QTcpSocket *socket);

    std::vector<std::unique_ptr<QTcpServer>> m_servers;
    std::function<void(QUrlQuery)> m_handler;
    bool m_answered = false;
};

} // namespace metaflow::databricks
