#include "app/sandbox/http/Server.h"

#include "app/sandbox/http/Session.h"

#include <boost/asio/io_context.hpp>

namespace asio = boost::asio;
using Code = boost::system::error_code;

namespace metaflow::sandbox::http {

struct Server::Private {
    Private(Loop &loop, Handler given)
        : acceptor(loop.context())
        , handler(std::move(given))
    {
    }

    void accept()
    {
        acceptor.async_accept([this](const Code &error, asio::ip::tcp::socket socket) {
            if (!error) {
                Stream stream = context ? Stream(std::move(socket), *context) : Stream(std::move(socket));
                std::make_shared<Session>(std::move(stream), handler)->start();
            }
            if (acceptor.is_open()) {
                accept();
            }
        });
    }

    asio::ip::tcp::acceptor acceptor;
    Handler handler;
    std::optional<asio::ssl::context> context; ///< of TLS
};

Server::Server(Loop &loop, Handler handler)
    : m_d(std::make_unique<Private>(loop, std::move(handler)))
{
}

Server::~Server() = default;

bool Server::secure(const TlsIdentity &identity)
{
    const auto buffer
        = [](const QByteArray &pem) { return asio::buffer(pem.constData(), static_cast<size_t>(pem.size())); };
    m_d->context.emplace(asio::ssl::context::tls_server);
    Code noCertificate;
    Code noKey;
    m_d->context->use_certificate_chain(buffer(identity.certificate), noCertificate);
    m_d->context->use_private_key(buffer(identity.key), asio::ssl::context::pem, noKey);
    return !noCertificate && !noKey;
}

quint16 Server::listen(quint16 port)
{
    Code error;
    const asio::ip::tcp::endpoint endpoint(asio::ip::address_v4::loopback(), port);
    m_d->acceptor.open(endpoint.protocol(), error);
    // a restarted sandbox takes its old port although connections of its former life linger
    m_d->acceptor.set_option(asio::ip::tcp::acceptor::reuse_address(true), error);
    m_d->acceptor.bind(endpoint, error);
    if (!error) {
        m_d->acceptor.listen(1024, error);
    }
    if (error) {
        m_d->acceptor.close();
        return 0;
    }
    m_d->accept();
    return m_d->acceptor.local_endpoint().port();
}

} // namespace metaflow::sandbox::http
