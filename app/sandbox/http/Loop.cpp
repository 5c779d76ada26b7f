#include "app/sandbox/http/Loop.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>

#include <array>

#include <unistd.h>

namespace asio = boost::asio;

namespace metaflow::sandbox::http {

struct Loop::Private {
    asio::io_context context{1};
    asio::signal_set signalSet{context};
    asio::posix::stream_descriptor input{context};

    void watchInput(Loop *loop)
    {
        input.async_wait(
            asio::posix::stream_descriptor::wait_read, [this, loop](const boost::system::error_code &error) {
                std::array<char, 256> ignored{};
                if (error || ::read(STDIN_FILENO, ignored.data(), ignored.size()) <= 0) {
                    loop->stop();
                    return;
                }
                watchInput(loop);
            });
    }
};

Loop::Loop()
    : m_d(std::make_unique<Private>())
{
}

Loop::~Loop()
{
    if (m_d->input.is_open()) {
        m_d->input.release();
    }
}

void Loop::run()
{
    m_d->context.run();
}

void Loop::stop()
{
    m_d->context.stop();
}

void Loop::after(std::chrono::milliseconds delay, std::function<void()> task)
{
    if (delay <= std::chrono::milliseconds::zero()) {
        asio::post(m_d->context, std::move(task));
        return;
    }
    auto timer = std::make_shared<asio::steady_timer>(m_d->context, delay);
    timer->async_wait([timer, task = std::move(task)](const boost::system::error_code &error) {
        if (!error) {
            task();
        }
    });
}

void Loop::stopAtEndOfInput()
{
    boost::system::error_code error;
    m_d->input.assign(STDIN_FILENO, error);
    if (error) { // a file or /dev/null, which cannot be watched and holds nobody who could leave
        after(std::chrono::milliseconds::zero(), [this] { stop(); });
        return;
    }
    m_d->watchInput(this);
}

void Loop::stopAtSignals()
{
    m_d->signalSet.add(SIGINT);
    m_d->signalSet.add(SIGTERM);
    m_d->signalSet.async_wait([this](const boost::system::error_code &, int) { stop(); });
}

asio::io_context &Loop::context()
{
    return m_d->context;
}

} // namespace metaflow::sandbox::http
