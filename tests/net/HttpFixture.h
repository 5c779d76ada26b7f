#pragma once

#include "core/base/Engine.h"
#include "core/net/HttpClient.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/ManualClock.h"
#include "tests/support/RunLoop.h"

#include <gtest/gtest.h>

namespace metaflow::net {

/// A client over a real socket to a server in this process. The engine has its own thread, as in the window.
class HttpFixture : public ::testing::Test {
protected:
    [[nodiscard]] Job<HttpResponse> start(HttpRequest request, HttpClient::RetryRule rule = {})
    {
        return engine.submit(
            [this, request, rule](std::stop_token stop) { return client.send(request, std::move(stop), rule); });
    }
    [[nodiscard]] Result<HttpResponse> send(HttpRequest request, HttpClient::RetryRule rule = {})
    {
        return testing::waitFor(start(std::move(request), std::move(rule)));
    }
    /// The same with a clock that stands still: moves it on until the answer is there.
    [[nodiscard]] Result<HttpResponse> sendAndAdvance(HttpRequest request, HttpClient::RetryRule rule = {})
    {
        const auto job = engine.submit(
            [this, request, rule](std::stop_token stop) { return manual.send(request, std::move(stop), rule); });
        const bool ended = QTest::qWaitFor(
            [&] {
                clock.advance(std::chrono::milliseconds(250));
                return job.future().isFinished();
            },
            50'000); // of a machine that does other things as well
        return ended ? job.future().result() : fail(ErrorCode::Timeout, QStringLiteral("test"));
    }
    [[nodiscard]] HttpRequest get() const
    {
        HttpRequest request;
        request.url = server.url();
        return request;
    }
    [[nodiscard]] HttpRequest post(Repeat repeat = Repeat::Never) const
    {
        HttpRequest request = get();
        request.method = "POST";
        request.body = R"({"a":1})";
        request.repeat = repeat;
        return request;
    }
    [[nodiscard]] static ErrorCode codeOf(const Result<HttpResponse> &result)
    {
        return result ? ErrorCode::Internal : result.error().code;
    }

    testing::FakeHttpServer server;
    SystemClock system;
    testing::ManualClock clock;
    HttpClient client{system};
    HttpClient manual{clock};
    Engine engine{Engine::Threading::OwnThread}; // goes first: its tasks use the rest
};

} // namespace metaflow::net
