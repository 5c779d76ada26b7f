#include "core/providers/ChatBody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::providers {

namespace {

ChatPrompt prompt(const QString &model)
{
    return {model, u"Say \"it\"."_s, u"a\\b\n\u202E😀"_s, R"({"type":"object"})", 400, {}};
}

QByteArray answer(const QByteArray &message, const QByteArray &finish = "stop", const QByteArray &more = {})
{
    return R"({"id":"chatcmpl-1","choices":[{"index":0,"finish_reason":")" + finish + R"(","message":)" + message + "}]"
        + more + "}";
}

} // namespace

TEST(ChatBodyTest, StandsToTheByte)
{
    EXPECT_EQ(chatBody(prompt(u"gpt-4o"_s)),
        QByteArray(
            R"({"model":"gpt-4o","store":false,"max_completion_tokens":400,"messages":[{"role":"system","content":"Say \"it\"."},)"
            "{\"role\":\"user\",\"content\":\"a\\\\b\\n\u202E😀\"}],"
            R"("response_format":{"type":"json_schema","json_schema":{"name":"descriptions","strict":true,"schema":{"type":"object"}}}})"));
}

TEST(ChatBodyTest, SendsNoSamplingParameterAndEffortOnlyWhereItIsKnown)
{
    for (const QString &model : {u"gpt-4o"_s, u"gpt-6-luna"_s, u"gpt-6.1-sol"_s, u"o3"_s, u"llama3.3"_s}) {
        const QJsonObject body = QJsonDocument::fromJson(chatBody(prompt(model))).object();
        for (const QString &name : {u"temperature"_s, u"top_p"_s, u"seed"_s, u"user"_s, u"max_tokens"_s}) {
            EXPECT_FALSE(body.contains(name));
        }
        EXPECT_EQ(body.value(u"store"_s), QJsonValue(false));
        EXPECT_EQ(body.contains(u"reasoning_effort"_s), model == u"gpt-6-luna"_s) << model.toStdString();
    }
}

TEST(ChatBodyTest, ReadsContentAndUsage)
{
    const auto read = readChatAnswer(answer(R"({"role":"assistant","content":"{\"tables\":[]}","refusal":null})",
        "stop",
        R"(,"usage":{"prompt_tokens":1910,"completion_tokens":212,"total_tokens":2122,"prompt_tokens_details":{"cached_tokens":1664}})"));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->content, R"({"tables":[]})");
    EXPECT_EQ(read->usage, (Usage{1910, 1664, 212, 0}));
    EXPECT_FALSE(read->usageEstimated);
    EXPECT_FALSE(read->failure);
    EXPECT_EQ(read->requestId, u"chatcmpl-1"_s);
}

TEST(ChatBodyTest, UnwrapsFencesAndThoughtsAndPartsOfOtherServers)
{
    EXPECT_EQ(readChatAnswer(answer(R"({"content":"```json\n{}\n```"})"))->content, "{}");
    EXPECT_EQ(readChatAnswer(answer(R"({"content":"<think>hm\n</think>\n{}"})"))->content, "{}");
    EXPECT_EQ(readChatAnswer(answer(R"({"content":[{"type":"text","text":"{"},{"type":"text","text":"}"}]})"))->content,
        "{}");
    EXPECT_TRUE(readChatAnswer(answer(R"({"content":"{}"})"))->usageEstimated);
}

TEST(ChatBodyTest, AnswersOfNoUseAreValuesWithAFailure)
{
    const QByteArray usage = R"(,"usage":{"prompt_tokens":10,"completion_tokens":5})";
    const auto cut = readChatAnswer(answer(R"({"content":""})", "length", usage));
    EXPECT_EQ(cut->failure->code, ErrorCode::ModelAnswerCut);
    EXPECT_EQ(cut->usage.outputTokens, 5);
    EXPECT_EQ(readChatAnswer(answer(R"({"content":null,"refusal":"no"})"))->failure->code, ErrorCode::ModelRefused);
    EXPECT_EQ(readChatAnswer(answer(R"({"content":"{"})", "content_filter"))->failure->code, ErrorCode::ModelRefused);
    EXPECT_EQ(readChatAnswer(answer(R"({"content":null})"))->failure->code, ErrorCode::ModelAnswerEmpty);
}

TEST(ChatBodyTest, WhatIsNoAnswerIsAnError)
{
    EXPECT_EQ(readChatAnswer("<html>").error().code, ErrorCode::NotJson);
    EXPECT_EQ(readChatAnswer(R"({"choices":[{"mess)").error().code, ErrorCode::NotJson);
    EXPECT_EQ(readChatAnswer("{}").error().code, ErrorCode::ModelAnswerInvalid);
    EXPECT_EQ(readChatAnswer(R"({"error":{"code":"insufficient_quota"}})").error().code, ErrorCode::BillingStopped);
}

TEST(ChatBodyTest, WhatStandsAroundTheJsonIsTakenOffAndNothingWithinIt)
{
    const auto of = [](const QString &content) {
        const QByteArray text = QJsonDocument(QJsonArray{content}).toJson(QJsonDocument::Compact);
        return readChatAnswer(answer("{\"content\":" + text.mid(1, text.size() - 2) + "}"))->content;
    };
    EXPECT_EQ(of(u"\uFEFF{}"_s), "{}");
    EXPECT_EQ(of(u"Here you are:\n```json\n{\"a\":1}\n```\nDone."_s), "{\"a\":1}");
    EXPECT_EQ(of(u"thinking aloud</think>\n{}"_s), "{}") << "some servers leave the opening tag out";
    EXPECT_EQ(of(u"<think>{\"draft\":1}</think>{\"a\":2}"_s), "{\"a\":2}");
    const QString within = u"{\"a\":\"one </think> two ```json {} ``` three\"}"_s;
    EXPECT_EQ(of(within), within.toUtf8());
    EXPECT_EQ(of(u"<think>x</think>"_s + within), within.toUtf8());
    EXPECT_EQ(readChatAnswer("\xEF\xBB\xBF" + answer(R"({"content":"{}"})"))->content, "{}");
}

TEST(ChatBodyTest, EveryWayToAnswerNothingHasItsCode)
{
    EXPECT_EQ(readChatAnswer(answer(R"({"content":null})"))->failure->detail, u"null"_s);
    EXPECT_EQ(readChatAnswer(answer(R"({"content":""})"))->failure->detail, u"empty"_s);
    EXPECT_EQ(readChatAnswer(answer(R"({"content":null,"refusal":"no"})"))->failure->detail, u"refusal: no"_s);
    EXPECT_EQ(readChatAnswer(answer(R"({"content":null})", "content_filter"))->failure->detail, u"content_filter"_s);
    const auto billed = readChatAnswer(answer(R"({"content":"{}"})", "stop",
        R"(,"service_tier":"flex","usage":{"prompt_tokens":2000,"completion_tokens":1,"prompt_tokens_details":{"cached_tokens":1024,"cache_write_tokens":9000}})"));
    EXPECT_EQ(billed->serviceTier, u"flex"_s);
    EXPECT_EQ(billed->cacheWrittenTokens, 976) << "no more than there are";
}

} // namespace metaflow::providers
