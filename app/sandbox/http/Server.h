#pragma once

#include "app/sandbox/http/Certificates.h"
#include "app/sandbox/http/Loop.h"
#include "app/sandbox/http/Message.h"

namespace metaflow::sandbox::http {

/// HTTP/1.1 on 127.0.0.1, keep-alive, as many sockets as come.
class Server {
public:
    Server(Loop &loop, Handler handler);
    /// The same by TLS; false if OpenSSL will not have the identity.
    [[nodiscard]] bool secure(const TlsIdentity &identity);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// The port it listens on, or 0 if that one (or, for 0, any) could not be had.
    [[nodiscard]] quint16 listen(quint16 port);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace metaflow::sandbox::http
