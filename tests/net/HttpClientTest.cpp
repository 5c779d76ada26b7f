#include "tests/net/HttpFixture.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::net {

using testing::FakeReply;

class HttpClientTest : public HttpFixture { };

TEST_F(HttpClientTest, SendsMethodHeadersBodyAndBearerAsTheyAre)
{
    server.enqueue(FakeReply::json(R"({"ok":true})"));
    HttpRequest request = post();
    request.url = server.url(u"/api/2.0/x?a=b%20c"_s);
    request.bearer = Secret("dapi-123");
    request.headers = {{"X-One", "1"}};
    const auto response = send(request);
    ASSERT_TRUE(response);
    EXPECT_EQ(response->status, 200);
    EXPECT_EQ(response->body, R"({"ok":true})");
    EXPECT_EQ(response->header("Content-Type"), "application/json");
    EXPECT_EQ(response->attempts, 1);
    ASSERT_EQ(server.arrivals(), 1);
    const auto &seen = server.requests().first();
    EXPECT_EQ(seen.method, "POST");
    EXPECT_EQ(seen.target, "/api/2.0/x?a=b%20c");
    EXPECT_EQ(seen.body, R"({"a":1})");
    EXPECT_EQ(seen.header("authorization"), "Bearer dapi-123");
    EXPECT_EQ(seen.header("x-one"), "1");
    EXPECT_EQ(seen.header("content-type"), "application/json");
    EXPECT_TRUE(seen.header("user-agent").startsWith("metaflow/" METAFLOW_VERSION " qt/6.")) << "user agent";
    EXPECT_FALSE(seen.header("connection").contains("Upgrade"));
}

TEST_F(HttpClientTest, SendsABodyOfManyMegabytes)
{
    HttpRequest request = post();
    request.body = QByteArray(9 << 20, 'x');
    ASSERT_TRUE(send(request));
    EXPECT_EQ(server.requests().first().body, request.body);
}

TEST_F(HttpClientTest, HandsOverAnyStatusWithItsBody)
{
    for (const int status : {400, 401, 403, 404, 409, 413, 422, 500, 529}) {
        server.enqueue(FakeReply::withStatus(status, R"({"error_code":"NO"})"));
        const auto response = send(post());
        ASSERT_TRUE(response) << status;
        EXPECT_EQ(response->status, status);
        EXPECT_EQ(response->body, R"({"error_code":"NO"})") << status;
    }
}

TEST_F(HttpClientTest, AChallengeIsA401AndNothingIsSentAgain)
{
    for (const QByteArray challenge : {"Bearer realm=\"x\"", "Basic realm=\"x\"", "Negotiate"}) {
        FakeReply reply = FakeReply::withStatus(401, R"({"error_code":"NO"})");
        reply.headers = {{"WWW-Authenticate", challenge}};
        server.enqueue(reply);
        const auto response = send(post());
        ASSERT_TRUE(response) << challenge.toStdString();
        EXPECT_EQ(response->status, 401);
        EXPECT_EQ(response->body, R"({"error_code":"NO"})") << challenge.toStdString();
    }
    EXPECT_EQ(server.arrivals(), 3);
}

TEST_F(HttpClientTest, APostThatIsClosedOnArrivesOnceAndIsUnreachable)
{
    for (int i = 0; i < 3; ++i) {
        FakeReply reply;
        reply.closeBeforeAnswer = true;
        server.enqueue(reply);
    }
    EXPECT_EQ(codeOf(send(post())), ErrorCode::Unreachable);
    QTest::qWait(100);
    EXPECT_EQ(server.arrivals(), 1);
}

TEST_F(HttpClientTest, APostOnAKeptConnectionThatIsClosedOnArrivesOnce)
{
    ASSERT_TRUE(send(post()));
    FakeReply reply;
    reply.closeBeforeAnswer = true;
    server.enqueue(reply);
    EXPECT_EQ(codeOf(send(post())), ErrorCode::Unreachable);
    QTest::qWait(100);
    EXPECT_EQ(server.arrivals(), 2);
}

TEST_F(HttpClientTest, ABodyCutShortIsNoAnswerAlthoughItsStatusWas200)
{
    for (const bool chunked : {false, true}) {
        FakeReply reply = FakeReply::json(R"({"a":1})" + QByteArray(993, ' '));
        reply.cutAfter = 7; // what is left is valid JSON
        reply.chunked = chunked;
        server.enqueue(reply);
        EXPECT_EQ(codeOf(send(post())), ErrorCode::CutBody) << chunked;
    }
}

TEST_F(HttpClientTest, ReadsAChunkedBody)
{
    FakeReply reply = FakeReply::json(R"({"a":"ü"})");
    reply.chunked = true;
    server.enqueue(reply);
    EXPECT_EQ(send(get())->body, R"({"a":"ü"})");
}

TEST_F(HttpClientTest, FollowsNoRedirectAndKeepsTheTokenFromTheOtherHost)
{
    testing::FakeHttpServer other;
    for (const int status : {301, 302, 303, 307, 308}) {
        FakeReply reply = FakeReply::withStatus(status);
        reply.headers = {{"Location", other.url(u"/login"_s).toEncoded()}};
        server.enqueue(reply);
        HttpRequest request = post();
        request.bearer = Secret("dapi-123");
        EXPECT_EQ(codeOf(send(request)), ErrorCode::Redirected) << status;
    }
    QTest::qWait(50);
    EXPECT_EQ(other.arrivals(), 0);
}

TEST_F(HttpClientTest, GivesUpWhenNothingComesForTheQuietTime)
{
    FakeReply silent;
    silent.silent = true;
    FakeReply stalls = FakeReply::json("{\"a\":1}");
    stalls.cutAfter = 3;
    stalls.stallAtCut = true;
    for (const FakeReply &reply : {silent, stalls}) {
        server.enqueue(reply);
        HttpRequest request = post();
        request.quiet = 150ms;
        QElapsedTimer timer;
        timer.start();
        EXPECT_EQ(codeOf(send(request)), ErrorCode::Timeout);
        EXPECT_LT(timer.elapsed(), 2000);
    }
}

TEST_F(HttpClientTest, GivesUpAtTheDeadlineAlthoughBytesKeepDripping)
{
    FakeReply reply = FakeReply::json(QByteArray(1000, ' '));
    reply.drip = 20ms;
    server.enqueue(reply);
    HttpRequest request = post();
    request.quiet = 5s;
    request.deadline = 300ms;
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(codeOf(send(request)), ErrorCode::Timeout);
    EXPECT_GE(timer.elapsed(), 290);
    EXPECT_LT(timer.elapsed(), 2000);
}

TEST_F(HttpClientTest, StopEndsARequestAtOnce)
{
    FakeReply reply;
    reply.silent = true;
    server.enqueue(reply);
    const auto job = start(post());
    ASSERT_TRUE(QTest::qWaitFor([&] { return server.arrivals() == 1; }));
    QElapsedTimer timer;
    timer.start();
    job.cancel();
    EXPECT_EQ(codeOf(testing::waitFor(job)), ErrorCode::Cancelled);
    EXPECT_LT(timer.elapsed(), 500);
}

TEST_F(HttpClientTest, EndsOnceWhenTheDeadlineAndTheStopMeet)
{
    Engine here(Engine::Threading::CallingThread);
    QVector<Job<HttpResponse>> jobs;
    for (int i = 0; i < 20; ++i) {
        FakeReply silent;
        silent.silent = true;
        server.enqueue(silent);
        jobs << here.submit([this](std::stop_token stop) { return manual.send(post(), std::move(stop)); });
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return server.arrivals() == jobs.size(); }));
    clock.advance(1h); // aborts them; each coroutine goes on in the next round of the loop …
    for (const auto &job : jobs) {
        job.cancel(); // … and this is queued behind it
    }
    for (const auto &job : jobs) {
        EXPECT_EQ(codeOf(testing::waitFor(job)), ErrorCode::Timeout);
    }
}

TEST_F(HttpClientTest, SaysUnreachableWhereNobodyListensAndTlsFailedWhereItIsNoTls)
{
    QTcpServer closed;
    ASSERT_TRUE(closed.listen(QHostAddress::LocalHost));
    HttpRequest request = post();
    request.url = QUrl(u"http://127.0.0.1:%1/"_s.arg(closed.serverPort()));
    closed.close();
    EXPECT_EQ(codeOf(send(request)), ErrorCode::Unreachable);
    QTcpServer plain; // what a web server says to a ClientHello on its plain port
    ASSERT_TRUE(plain.listen(QHostAddress::LocalHost));
    QObject::connect(&plain, &QTcpServer::newConnection, &plain,
        [&] { plain.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    request.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(plain.serverPort()));
    EXPECT_EQ(codeOf(send(request)), ErrorCode::TlsFailed);
}

TEST_F(HttpClientTest, SaysUnreachableWhereTheNameIsUnknown)
{
    HttpRequest request = post();
    request.url = QUrl(u"https://no-such-workspace.invalid/"_s);
    request.quiet = 5s;
    EXPECT_EQ(codeOf(send(request)), ErrorCode::Unreachable);
}

TEST_F(HttpClientTest, GivesUpWhereNobodyTakesTheConnection)
{
    // A listener whose queue is full: the kernel answers no further SYN, as behind a firewall that drops.
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ASSERT_EQ(::bind(listener, reinterpret_cast<sockaddr *>(&address), size), 0);
    ASSERT_EQ(::listen(listener, 0), 0);
    ASSERT_EQ(::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size), 0);
    QTcpSocket filler;
    filler.connectToHost(QHostAddress::LocalHost, ntohs(address.sin_port));
    ASSERT_TRUE(filler.waitForConnected(1000));
    HttpRequest request = post();
    request.url = QUrl(u"http://127.0.0.1:%1/"_s.arg(ntohs(address.sin_port)));
    request.quiet = 300ms;
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(codeOf(send(request)), ErrorCode::Timeout);
    EXPECT_LT(timer.elapsed(), 3000);
    ::close(listener);
}

TEST_F(HttpClientTest, RefusesPlainHttpToAnotherMachineBeforeAnythingIsSent)
{
    HttpRequest request = post();
    request.url = QUrl(u"http://workspace.example/api"_s);
    EXPECT_EQ(codeOf(send(request)), ErrorCode::InsecureAddress);
}

TEST_F(HttpClientTest, EndsCleanlyWithRequestsStillInFlight)
{
    FakeReply reply;
    reply.silent = true;
    Job<HttpResponse> job;
    for (const auto threading : {Engine::Threading::OwnThread, Engine::Threading::CallingThread}) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return server.inFlight() == 0; }));
        server.enqueue(reply);
        HttpClient shortLived(system);
        Engine own(threading);
        const HttpRequest request = post();
        job = own.submit(
            [&shortLived, request](std::stop_token stop) { return shortLived.send(request, std::move(stop)); });
        ASSERT_TRUE(QTest::qWaitFor([&] { return server.inFlight() == 1; }));
    }
    ASSERT_TRUE(job.future().isFinished());
    EXPECT_EQ(codeOf(job.future().result()), ErrorCode::Cancelled);
}

} // namespace metaflow::net
