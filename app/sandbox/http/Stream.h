#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>

#include <memory>

namespace metaflow::sandbox::http {

/// A socket, with or without TLS around what goes through it: what Asio calls an asynchronous stream.
class Stream {
public:
    using Socket = boost::asio::ip::tcp::socket;
    using executor_type = Socket::executor_type;
    using Code = boost::system::error_code;
    template <typename Done>
    using Started = typename boost::asio::async_result<std::decay_t<Done>, void(Code, size_t)>::return_type;

    explicit Stream(Socket socket)
        : m_plain(std::move(socket))
    {
    }
    Stream(Socket socket, boost::asio::ssl::context &context)
        : m_plain(socket.get_executor())
        , m_secure(std::make_unique<boost::asio::ssl::stream<Socket>>(std::move(socket), context))
    {
    }

    [[nodiscard]] bool isSecure() const { return m_secure != nullptr; }
    [[nodiscard]] executor_type get_executor() { return m_plain.get_executor(); }

    /// With TLS only.
    template <typename Done> void handshake(Done done)
    {
        m_secure->async_handshake(boost::asio::ssl::stream_base::server, std::move(done));
    }
    template <typename Buffers, typename Done> Started<Done> async_read_some(const Buffers &buffers, Done &&done)
    {
        if (m_secure) {
            return m_secure->async_read_some(buffers, std::forward<Done>(done));
        }
        return m_plain.async_read_some(buffers, std::forward<Done>(done));
    }
    template <typename Buffers, typename Done> Started<Done> async_write_some(const Buffers &buffers, Done &&done)
    {
        if (m_secure) {
            return m_secure->async_write_some(buffers, std::forward<Done>(done));
        }
        return m_plain.async_write_some(buffers, std::forward<Done>(done));
    }

    template <typename Option> void set_option(const Option &option, Code &error)
    {
        lowest().set_option(option, error);
    }
    void shutdown(Socket::shutdown_type what, Code &error) { lowest().shutdown(what, error); }
    /// Without the farewell of TLS: a body's end is known by its Content-Length, and half of it must look cut.
    void close(Code &error) { lowest().close(error); }

private:
    [[nodiscard]] Socket &lowest() { return m_secure ? m_secure->next_layer() : m_plain; }

    Socket m_plain; ///< closed where there is TLS
    std::unique_ptr<boost::asio::ssl::stream<Socket>> m_secure;
};

} // namespace metaflow::sandbox::http
