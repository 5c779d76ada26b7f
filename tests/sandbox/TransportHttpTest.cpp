#include "tests/support/SandboxProcess.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

/// A name of two bytes a letter, so that the answer has to hold such letters.
QByteArray wideBody()
{
    const QString prompt = u"Answer in JSON.\ntable Größen\n- Länge INT\n"_s;
    const QJsonObject body{{u"model"_s, u"practice-writer"_s},
        {u"response_format"_s, QJsonObject{{u"type"_s, u"json_object"_s}}},
        {u"messages"_s, QJsonArray{QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, prompt}}}}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

/// Through Qt's own client, which knows encodings and silently sends again.
class TransportHttpTest : public ::testing::Test {
protected:
    struct Got {
        int status = 0;
        QNetworkReply::NetworkError error = QNetworkReply::NoError;
        QByteArray body;
    };

    Got post(const QByteArray &clientRequestId = {})
    {
        QNetworkRequest request(QUrl(sandbox.baseUrl() + u"/chat/completions"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader("Authorization", "Bearer " + sandbox.apiKey().toLatin1());
        if (!clientRequestId.isEmpty()) {
            request.setRawHeader("X-Client-Request-Id", clientRequestId);
        }
        QNetworkAccessManager manager; // a used one remembers how often it already sent again
        const std::unique_ptr<QNetworkReply> reply(manager.post(request, wideBody()));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->error(), reply->readAll()};
    }

    Got postUnder(const QString &fault, const QString &rate = u"x1"_s)
    {
        EXPECT_TRUE(sandbox.faults({{fault, rate}}));
        return post();
    }

    [[nodiscard]] static QString tableIn(const QByteArray &body)
    {
        const QString content = QJsonDocument::fromJson(body)[u"choices"][0][u"message"][u"content"].toString();
        return QJsonDocument::fromJson(content.toUtf8())[u"tables"][0][u"name"].toString();
    }

    SandboxProcess sandbox;
};

TEST_F(TransportHttpTest, CountsBothArrivalsWhereTheClientSilentlySendsAgain)
{
    for (const QString &fault : {u"closed_before_answer"_s, u"reply_lost"_s}) {
        ASSERT_TRUE(sandbox.reset());
        const Got once = postUnder(fault);
        EXPECT_EQ(once.status, 200) << qPrintable(fault);
        EXPECT_EQ(once.error, QNetworkReply::NoError); // the application never learns of the first
        const auto entries = sandbox.entries(u"model"_s);
        ASSERT_EQ(entries.size(), 2u) << qPrintable(fault);
        EXPECT_EQ(entries.at(0)[u"fault"].toString(), fault);
        EXPECT_EQ(entries.at(0)[u"body"], entries.at(1)[u"body"]);
        // what is lost on the way back was made, and is billed
        EXPECT_EQ(entries.at(0)[u"output_tokens"].toInt() > 0, fault == u"reply_lost") << qPrintable(fault);
        ASSERT_TRUE(sandbox.reset());
        EXPECT_EQ(postUnder(fault, u"x2"_s).error, QNetworkReply::RemoteHostClosedError);
        EXPECT_EQ(sandbox.entries(u"model"_s).size(), 2u);
    }
}

TEST_F(TransportHttpTest, SplitsCharactersBetweenChunks)
{
    const Got got = postUnder(u"chunked_body"_s);
    EXPECT_EQ(got.status, 200);
    EXPECT_EQ(tableIn(got.body), u"Größen"_s) << got.body.constData();
    // on the wire: the first chunk ends behind the first of two bytes
    ASSERT_TRUE(sandbox.faults({{u"chunked_body"_s, u"x2"_s}}));
    const auto raw = sandbox.request("POST", "/v1/chat/completions", wideBody(), sandbox.apiKey());
    EXPECT_EQ(raw.header("transfer-encoding"), "chunked");
    EXPECT_TRUE(raw.header("content-length").isEmpty());
    const qsizetype line = raw.body.indexOf("\r\n");
    const QByteArray first = raw.body.mid(line + 2, raw.body.first(line).toLongLong(nullptr, 16));
    EXPECT_TRUE(first.endsWith('\xc3')) << first.constData();
    EXPECT_TRUE(raw.body.endsWith("\r\n0\r\n\r\n"));
    // an answer without such a character gets one
    const auto models = sandbox.request("GET", "/v1/models", {}, sandbox.apiKey());
    EXPECT_TRUE(models.body.contains("\xe2\r\n")) << models.body.left(100).constData();
}

TEST_F(TransportHttpTest, ZipsBodies)
{
    const Got got = postUnder(u"gzip_body"_s);
    EXPECT_EQ(tableIn(got.body), u"Größen"_s);
    ASSERT_TRUE(sandbox.faults({{u"gzip_body"_s, u"x1"_s}}));
    const auto raw = sandbox.request("GET", "/v1/models", {}, sandbox.apiKey());
    EXPECT_EQ(raw.header("content-encoding"), "gzip");
    EXPECT_TRUE(raw.body.startsWith("\x1f\x8b") && raw.complete);
}

TEST_F(TransportHttpTest, PutsAByteOrderMarkBeforeTheJson)
{
    const Got got = postUnder(u"bom_body"_s);
    EXPECT_TRUE(got.body.startsWith("\xef\xbb\xbf{"));
    EXPECT_EQ(tableIn(got.body.sliced(3)), u"Größen"_s);
}

TEST_F(TransportHttpTest, KeepsTheHeadersBack)
{
    ASSERT_TRUE(sandbox.faults({{u"late_answer"_s, u"x1"_s}}));
    EXPECT_EQ(sandbox.request("GET", "/v1/models", {}, sandbox.apiKey(), 500).status, 0);
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(postUnder(u"late_answer"_s).status, 200);
    EXPECT_GE(timer.elapsed(), 1900);
}

TEST_F(TransportHttpTest, KeepsAConnectionThatItSaidItWouldKeep)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, sandbox.port());
    ASSERT_TRUE(socket.waitForConnected());
    const QByteArray get = "GET /v1/models/gpt-4o HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
        + sandbox.apiKey().toLatin1() + "\r\n\r\n";
    for (const QString &fault : {u"drip_feed"_s, u"chunked_body"_s, u"gzip_body"_s, u"late_answer"_s, u"bom_body"_s}) {
        ASSERT_TRUE(sandbox.faults({{fault, u"x1"_s}}));
        socket.write(get);
        QByteArray in;
        while (!in.contains("\"id\"") && !in.contains("\x1f\x8b") && socket.waitForReadyRead(3000)) {
            in += socket.readAll();
        }
        EXPECT_TRUE(in.startsWith("HTTP/1.1 200")) << qPrintable(fault);
        while (socket.waitForReadyRead(300)) { // the rest of it
            in += socket.readAll();
        }
        EXPECT_EQ(socket.state(), QAbstractSocket::ConnectedState) << qPrintable(fault);
    }
}

TEST_F(TransportHttpTest, RefusesClientRequestIdsThatNobodyCouldLookUp)
{
    EXPECT_EQ(post(QByteArray(512, 'a')).status, 200);
    EXPECT_EQ(post(QByteArray(513, 'a')).status, 400);
    EXPECT_EQ(post("sch\xc3\xb6n").status, 400);
}

} // namespace metaflow::testing
