#pragma once

#include "app/sandbox/http/Message.h"
#include "app/sandbox/http/Stream.h"

#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <memory>
#include <optional>
#include <string>

namespace metaflow::sandbox::http {

/// One connection: reads a request, hands it on, writes the answer the way the answer wants to be delivered, and again.
class Session : public std::enable_shared_from_this<Session> {
public:
    Session(Stream socket, const Handler &handler);
    void start();

private:
    void read();
    void handle();
    void answer(Reply reply, bool keepAlive, unsigned version);
    void writeWhole(bool keepAlive);
    void writePart(size_t size, Delivery delivery);
    void drip(size_t from, bool keepAlive);
    void writeChunk(size_t number, bool keepAlive);
    void linger();
    void close();

    Stream m_socket;
    boost::asio::steady_timer m_timer;
    const Handler &m_handler;
    boost::beast::flat_buffer m_buffer;
    std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> m_parser;
    std::string m_out;
    size_t m_headSize = 0;
    std::vector<QByteArray> m_chunks;
};

} // namespace metaflow::sandbox::http
