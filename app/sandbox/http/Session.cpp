#include "app/sandbox/http/Session.h"

#include "app/sandbox/http/Encodings.h"

#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>

#include <sstream>

namespace asio = boost::asio;
namespace beast = boost::beast;
using Code = boost::system::error_code;

namespace metaflow::sandbox::http {

namespace {

constexpr quint64 maxBody = 64 * 1024 * 1024;
constexpr std::chrono::minutes silence{10};
constexpr std::chrono::seconds lateness{2};
constexpr std::chrono::milliseconds betweenChunks{20}; // so that they arrive one by one

QByteArray bytes(beast::string_view view)
{
    return {view.data(), static_cast<qsizetype>(view.size())};
}

std::string headOf(const Reply &reply, bool keepAlive, unsigned version)
{
    beast::http::response<beast::http::string_body> head;
    head.version(version);
    head.result(static_cast<unsigned>(reply.status));
    head.set(beast::http::field::content_type, reply.contentType.toStdString());
    head.set("x-metaflow-sandbox", "1");
    for (const auto &[name, value] : reply.headers) {
        head.set(name.toStdString(), value.toStdString());
    }
    head.keep_alive(keepAlive);
    if (reply.delivery == Delivery::Chunked) {
        head.chunked(true);
    } else {
        head.content_length(static_cast<size_t>(reply.body.size()));
    }
    std::ostringstream text;
    text << head.base();
    return text.str();
}

/// The body as it leaves under those faults that change its bytes.
void encode(Reply *reply)
{
    if (reply->delivery == Delivery::Gzip) {
        reply->body = gzipped(reply->body);
        reply->headers.emplace_back("Content-Encoding", "gzip");
    } else if (reply->delivery == Delivery::Bom) {
        reply->body.prepend("\xef\xbb\xbf");
    } else if (reply->delivery == Delivery::Chunked) {
        reply->body = withWideCharacter(reply->body);
    }
}

QByteArray chunk(const QByteArray &piece)
{
    return QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
}

} // namespace

Session::Session(Stream socket, const Handler &handler)
    : m_socket(std::move(socket))
    , m_timer(m_socket.get_executor())
    , m_handler(handler)
{
    Code ignored;
    m_socket.set_option(asio::ip::tcp::no_delay(true), ignored);
}

void Session::start()
{
    if (!m_socket.isSecure()) {
        read();
        return;
    }
    m_socket.handshake([self = shared_from_this()](const Code &error) {
        if (error) { // a client that will not have our certificate says so and goes
            self->close();
            return;
        }
        self->read();
    });
}

void Session::read()
{
    m_parser.emplace();
    m_parser->body_limit(maxBody);
    beast::http::async_read(m_socket, m_buffer, *m_parser, [self = shared_from_this()](const Code &error, size_t) {
        if (error) {
            self->close();
            return;
        }
        self->handle();
    });
}

void Session::handle()
{
    const auto &message = m_parser->get();
    Request request = parseRequest(
        bytes(message.method_string()), bytes(message.target()), QByteArray::fromStdString(message.body()));
    for (const auto &field : message) {
        request.headers.insert(bytes(field.name_string()).toLower(), bytes(field.value()));
    }
    request.secure = m_socket.isSecure();
    const bool keepAlive = message.keep_alive();
    const unsigned version = message.version();
    m_handler(request, [self = shared_from_this(), keepAlive, version](Reply reply) {
        self->answer(std::move(reply), keepAlive, version);
    });
}

void Session::answer(Reply reply, bool keepAlive, unsigned version)
{
    encode(&reply);
    m_out = headOf(reply, keepAlive, version);
    m_headSize = m_out.size();
    m_out.append(reply.body.constData(), static_cast<size_t>(reply.body.size()));
    const size_t half = m_headSize + (m_out.size() - m_headSize) / 2;
    switch (reply.delivery) {
    case Delivery::Whole:
    case Delivery::Gzip:
    case Delivery::Bom:
        writeWhole(keepAlive);
        break;
    case Delivery::Chunked:
        m_chunks = splitInCharacters(reply.body);
        m_out.resize(m_headSize);
        writeChunk(0, keepAlive);
        break;
    case Delivery::Late:
        m_timer.expires_after(lateness);
        m_timer.async_wait([self = shared_from_this(), keepAlive](const Code &) { self->writeWhole(keepAlive); });
        break;
    case Delivery::CloseBefore:
        close();
        break;
    case Delivery::Hang:
        linger();
        break;
    case Delivery::Drip:
        drip(0, keepAlive);
        break;
    case Delivery::HeadOnly:
        writePart(m_headSize, Delivery::Stall);
        break;
    case Delivery::Twice:
        m_out += m_out;
        writeWhole(keepAlive);
        break;
    case Delivery::Cut:
    case Delivery::Reset:
    case Delivery::Stall:
        writePart(half, reply.delivery);
        break;
    }
}

void Session::writeWhole(bool keepAlive)
{
    asio::async_write(m_socket, asio::buffer(m_out), [self = shared_from_this(), keepAlive](const Code &error, size_t) {
        if (error || !keepAlive) {
            self->close();
            return;
        }
        self->read();
    });
}

void Session::writePart(size_t size, Delivery delivery)
{
    asio::async_write(
        m_socket, asio::buffer(m_out.data(), size), [self = shared_from_this(), delivery](const Code &, size_t) {
            if (delivery == Delivery::Stall) {
                self->linger();
                return;
            }
            if (delivery == Delivery::Reset) {
                Code ignored;
                self->m_socket.set_option(asio::socket_base::linger(true, 0), ignored);
            }
            self->close();
        });
}

/// In about forty pieces, fifty milliseconds apart; pieces end where they end, also inside a character.
void Session::drip(size_t from, bool keepAlive)
{
    if (from >= m_out.size()) {
        if (keepAlive) { // the head said so, and a client would send its next request into a closed connection
            read();
        } else {
            close();
        }
        return;
    }
    const size_t size = std::min(std::max<size_t>(1, m_out.size() / 40), m_out.size() - from);
    asio::async_write(m_socket, asio::buffer(m_out.data() + from, size),
        [self = shared_from_this(), next = from + size, keepAlive](const Code &error, size_t) {
            if (error) {
                self->close();
                return;
            }
            self->m_timer.expires_after(std::chrono::milliseconds(50));
            self->m_timer.async_wait([self, next, keepAlive](const Code &) { self->drip(next, keepAlive); });
        });
}

/// One chunk at a time; the first with the head before it, behind the last the end.
void Session::writeChunk(size_t number, bool keepAlive)
{
    const QByteArray &piece = m_chunks.at(number);
    const bool last = number + 1 == m_chunks.size();
    m_out += (piece.isEmpty() ? QByteArray() : chunk(piece)).toStdString(); // an empty chunk would be the end
    m_out += last ? "0\r\n\r\n" : "";
    if (last) {
        writeWhole(keepAlive);
        return;
    }
    asio::async_write(
        m_socket, asio::buffer(m_out), [self = shared_from_this(), number, keepAlive](const Code &error, size_t) {
            if (error) {
                self->close();
                return;
            }
            self->m_out.clear();
            self->m_timer.expires_after(betweenChunks);
            self->m_timer.async_wait(
                [self, number, keepAlive](const Code &) { self->writeChunk(number + 1, keepAlive); });
        });
}

void Session::linger()
{
    m_timer.expires_after(silence);
    m_timer.async_wait([self = shared_from_this()](const Code &) { self->close(); });
}

void Session::close()
{
    Code ignored;
    m_socket.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    m_socket.close(ignored);
}

} // namespace metaflow::sandbox::http
