#include "tests/support/SandboxProcess.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QThread>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

QJsonObject schema()
{
    return QJsonDocument::fromJson(
        R"({"type":"object","additionalProperties":false,"required":["tables"],"properties":{"tables":{
        "type":"array","items":{"type":"object","additionalProperties":false,"required":["name","text","columns"],"properties":{
        "name":{"type":"string"},"text":{"type":"string"},"columns":{"type":"array","items":{"type":"object",
        "additionalProperties":false,"required":["name","text"],"properties":{"name":{"type":"string"},"text":{"type":"string"}}}}}}}}})")
        .object();
}

QJsonObject chatBody(const QString &prompt, const QString &model = u"gpt-6-luna"_s)
{
    const QJsonObject format{{u"type"_s, u"json_schema"_s},
        {u"json_schema"_s, QJsonObject{{u"name"_s, u"descriptions"_s}, {u"strict"_s, true}, {u"schema"_s, schema()}}}};
    return {{u"model"_s, model}, {u"store"_s, false}, {u"response_format"_s, format},
        {u"messages"_s, QJsonArray{QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, prompt}}}}};
}

const QString &prompt()
{
    static const QString text
        = u"table bakery.sales.suppliers\n- supplier_id BIGINT\n- company_name STRING | Moinho Velho\n- approval STRING\n"_s;
    return text;
}

QJsonObject content(const SandboxProcess::Answer &answer)
{
    const QString text = answer.json()[u"choices"][0][u"message"][u"content"].toString();
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

TEST(ChatHttpTest, DescribesWhatThePromptAsksForUnderTheSentSchema)
{
    const SandboxProcess sandbox;
    const auto answer = sandbox.chat(chatBody(prompt()));
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.header("x-metaflow-sandbox"), "1");
    EXPECT_EQ(answer.json()[u"model"].toString(), u"gpt-6-luna"_s);
    const QJsonValue table = content(answer)[u"tables"][0];
    EXPECT_EQ(table[u"name"].toString(), u"bakery.sales.suppliers"_s);
    ASSERT_EQ(table[u"columns"].toArray().size(), 3);
    EXPECT_EQ(table[u"columns"][2][u"name"].toString(), u"approval"_s);
    const QJsonValue usage = answer.json()[u"usage"];
    EXPECT_GT(usage[u"prompt_tokens"].toInt(), 100);
    EXPECT_EQ(usage[u"total_tokens"].toInt(), usage[u"prompt_tokens"].toInt() + usage[u"completion_tokens"].toInt());
    EXPECT_EQ(content(sandbox.chat(chatBody(prompt()))), content(answer));
}

TEST(ChatHttpTest, AnswersServingEndpointsWithTheWorkspaceToken)
{
    const SandboxProcess sandbox;
    const QByteArray body = QJsonDocument(chatBody(prompt(), u"databricks-practice"_s)).toJson();
    EXPECT_EQ(sandbox.request("POST", "/serving-endpoints/chat/completions", body, sandbox.token()).status, 200);
    EXPECT_EQ(sandbox.request("POST", "/serving-endpoints/chat/completions", body, sandbox.apiKey()).status, 401);
    EXPECT_EQ(
        sandbox.request("POST", "/serving-endpoints/databricks-practice/invocations", body, sandbox.token()).status,
        200);
    const auto wrong = sandbox.request("POST", "/serving-endpoints/nope/invocations", body, sandbox.token());
    EXPECT_EQ(wrong.json()[u"error_code"].toString(), u"RESOURCE_DOES_NOT_EXIST"_s);
    EXPECT_EQ(sandbox.request("GET", "/v1/models", {}, sandbox.apiKey()).json()[u"object"].toString(), u"list"_s);
    EXPECT_EQ(sandbox.request("GET", "/v1/models", {}, sandbox.token()).status, 401);
}

TEST(ChatHttpTest, StopsWhereTheOutputLimitIs)
{
    const SandboxProcess sandbox;
    QJsonObject body = chatBody(prompt());
    body.insert(u"max_completion_tokens"_s, 20);
    const QJsonObject answer = sandbox.chat(body).json();
    EXPECT_EQ(answer[u"choices"][0][u"finish_reason"].toString(), u"length"_s);
    EXPECT_LE(answer[u"usage"][u"completion_tokens"].toInt(), 24);
}

TEST(ChatHttpTest, ListsModelsWithTheDayTheyEnd)
{
    const SandboxProcess sandbox;
    QHash<QString, QJsonValue> ends;
    for (const QJsonValue &model :
        sandbox.request("GET", "/v1/models", {}, sandbox.apiKey()).json()[u"data"].toArray()) {
        EXPECT_EQ(model[u"object"].toString(), u"model"_s);
        ends.insert(model[u"id"].toString(), model[u"shutdown_date"]);
    }
    EXPECT_EQ(ends.value(u"gpt-4o-mini"_s), u"2027-01-14"_s);
    EXPECT_TRUE(ends.value(u"gpt-6-luna"_s).isNull());
    EXPECT_FALSE(ends.contains(u"gpt-4"_s));
    EXPECT_EQ(sandbox.request("GET", "/v1/models/gpt-6-luna", {}, sandbox.apiKey()).json()[u"id"], u"gpt-6-luna"_s);
    for (const char *gone : {"/v1/models/gpt-4", "/v1/models/llama"}) {
        const auto answer = sandbox.request("GET", gone, {}, sandbox.apiKey());
        EXPECT_EQ(answer.status, 404);
        EXPECT_EQ(answer.json()[u"error"][u"code"].toString(), u"model_not_found"_s);
    }
}

TEST(ChatHttpTest, RefusesBadRequestsWithAllFourKeysOfAnError)
{
    const SandboxProcess sandbox;
    QJsonObject body = chatBody(prompt());
    body.insert(u"temperature"_s, 0);
    const auto refused = sandbox.chat(body);
    EXPECT_EQ(refused.status, 400);
    const QJsonObject error = refused.json()[u"error"].toObject();
    EXPECT_EQ(error.keys(), (QStringList{u"code"_s, u"message"_s, u"param"_s, u"type"_s}));
    EXPECT_EQ(error[u"param"].toString(), u"temperature"_s);
}

TEST(ChatHttpTest, LimitsRequestsAndTokens)
{
    SandboxProcess sandbox({u"--rpm"_s, u"2"_s});
    EXPECT_EQ(sandbox.chat(chatBody(prompt())).header("x-ratelimit-remaining-requests"), "1");
    EXPECT_EQ(sandbox.chat(chatBody(prompt())).status, 200);
    const auto refused = sandbox.chat(chatBody(prompt()));
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(refused.json()[u"error"][u"code"].toString(), u"rate_limit_exceeded"_s);
    EXPECT_GT(refused.header("Retry-After").toInt(), 0);
    ASSERT_TRUE(sandbox.weather({{u"rpm"_s, 0}, {u"tpm"_s, 50}}));
    const auto large = sandbox.chat(chatBody(prompt()));
    EXPECT_EQ(large.status, 429);
    EXPECT_TRUE(large.json()[u"error"][u"message"].toString().startsWith(u"Request too large"));
    EXPECT_TRUE(large.header("Retry-After").isEmpty());
}

TEST(ChatHttpTest, SaysInHeadersWhatIsLeftAndWhoAsked)
{
    SandboxProcess sandbox({u"--rpm"_s, u"10"_s, u"--tpm"_s, u"100000"_s});
    QJsonObject body = chatBody(prompt());
    body.insert(u"max_completion_tokens"_s, 4000);
    const auto first = sandbox.chat(body);
    const auto second = sandbox.chat(body);
    EXPECT_EQ(second.header("x-ratelimit-limit-requests"), "10");
    EXPECT_EQ(second.header("x-ratelimit-remaining-requests"), "8");
    for (const QByteArray &kind : {QByteArray("tokens"), QByteArray("project-tokens")}) {
        EXPECT_EQ(second.header("x-ratelimit-limit-" + kind), "100000");
        EXPECT_EQ(
            second.header("x-ratelimit-remaining-" + kind), "92000"); // twice what was allowed, not what was written
    }
    static const QRegularExpression duration(u"^(\\d+m)?\\d+(\\.\\d+)?m?s$"_s);
    EXPECT_TRUE(duration.match(QString::fromLatin1(second.header("x-ratelimit-reset-requests"))).hasMatch());
    EXPECT_TRUE(duration.match(QString::fromLatin1(second.header("x-ratelimit-reset-tokens"))).hasMatch());
    EXPECT_TRUE(first.header("x-request-id").startsWith("req_"));
    EXPECT_NE(first.header("x-request-id"), second.header("x-request-id"));
    EXPECT_EQ(first.header("openai-version"), "2020-10-01");
    for (const char *path : {"/v1/models", "/v1/models/nope", "/v1/nowhere"}) {
        EXPECT_TRUE(sandbox.request("GET", path, {}, sandbox.apiKey()).header("x-request-id").startsWith("req_"))
            << path;
        EXPECT_TRUE(sandbox.request("GET", path, {}, u"wrong"_s).header("x-request-id").startsWith("req_")) << path;
    }
    ASSERT_TRUE(sandbox.weather({{u"window_ms"_s, 400}, {u"rpm"_s, 1}}));
    EXPECT_EQ(sandbox.chat(body).status, 200);
    const auto refused = sandbox.chat(body);
    EXPECT_EQ(refused.status, 429);
    QThread::msleep(refused.header("retry-after-ms").toUInt() + 20);
    EXPECT_EQ(sandbox.chat(body).status, 200);
}

TEST(ChatHttpTest, CountsCachedWrittenAndReasonedTokens)
{
    SandboxProcess sandbox;
    QJsonObject body = chatBody(u"The data catalog has these rules. "_s.repeated(200) + prompt());
    body.insert(u"prompt_cache_key"_s, u"run-1"_s);
    body.insert(u"reasoning_effort"_s, u"none"_s);
    const QJsonValue first = sandbox.chat(body).json()[u"usage"];
    EXPECT_EQ(first[u"prompt_tokens_details"][u"cached_tokens"].toInt(-1), 0);
    EXPECT_EQ(first[u"completion_tokens_details"][u"reasoning_tokens"].toInt(-1), 0);
    const int written = first[u"prompt_tokens_details"][u"cache_write_tokens"].toInt();
    EXPECT_EQ(written, first[u"prompt_tokens"].toInt() / 128 * 128);
    EXPECT_GE(written, 1024);
    const QJsonValue second = sandbox.chat(body).json()[u"usage"];
    EXPECT_EQ(second[u"prompt_tokens_details"][u"cached_tokens"].toInt(), written);
    EXPECT_EQ(second[u"prompt_tokens_details"][u"cache_write_tokens"].toInt(-1), 0);
    body.insert(u"prompt_cache_key"_s, u"run-2"_s);
    body.insert(u"reasoning_effort"_s, u"high"_s);
    const QJsonValue other = sandbox.chat(body).json()[u"usage"];
    EXPECT_EQ(other[u"prompt_tokens_details"][u"cached_tokens"].toInt(-1), 0);
    const int reasoned = other[u"completion_tokens_details"][u"reasoning_tokens"].toInt();
    EXPECT_GE(reasoned, 1000);
    EXPECT_EQ(other[u"completion_tokens"].toInt(), first[u"completion_tokens"].toInt() + reasoned);
    EXPECT_EQ(sandbox.entries(u"model"_s).back()[u"output_tokens"].toInt(), other[u"completion_tokens"].toInt());
    ASSERT_TRUE(sandbox.reset());
    EXPECT_EQ(sandbox.chat(body).json()[u"usage"], other);
}

TEST(ChatHttpTest, HoldsNinetySixRequestsInFlightAtOnce)
{
    SandboxProcess sandbox({u"--latency"_s, u"1000"_s});
    const QByteArray body = QJsonDocument(chatBody(prompt())).toJson(QJsonDocument::Compact);
    const QByteArray out
        = "POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
        + sandbox.apiKey().toLatin1() + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 96; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(u"127.0.0.1"_s, sandbox.port());
        ASSERT_TRUE(sockets.back()->waitForConnected());
    }
    QElapsedTimer timer;
    timer.start();
    for (const auto &socket : sockets) {
        socket->write(out);
        socket->flush();
    }
    for (const auto &socket : sockets) {
        QByteArray in;
        while (socket->waitForReadyRead(10'000)) {
            in += socket->readAll();
        }
        EXPECT_TRUE(in.startsWith("HTTP/1.1 200"));
    }
    EXPECT_EQ(sandbox.journal()[u"most_in_flight"].toInt(), 96);
    EXPECT_LT(timer.elapsed(), 9000); // one after the other they would take 96 s
}

} // namespace metaflow::testing
