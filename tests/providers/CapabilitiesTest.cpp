#include "core/providers/Capabilities.h"
#include "core/providers/ChatBody.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::providers {

namespace {

const QString openAi = u"https://api.openai.com/v1"_s;

Capabilities of(const QString &model, const QString &baseUrl = openAi, const QString &provider = u"openai"_s)
{
    return defaultCapabilities(provider, baseUrl, model);
}

ChatPrompt keyedPrompt(const QString &model, const QByteArray &schema = R"({"type":"object"})")
{
    return {model, u"Say \"it\" {\\}."_s, u"a,\"}],\"store\":false"_s, schema, 400, u"key"_s};
}

QByteArray refusal(const QByteArray &code, const QByteArray &param, const QByteArray &message = "no")
{
    return R"({"error":{"message":")" + message + R"(","type":"invalid_request_error","param":")" + param
        + R"(","code":)" + code + "}}";
}

QJsonObject json(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

} // namespace

TEST(CapabilitiesTest, ModelsAndServersDifferBeforeAnythingIsLearnt)
{
    EXPECT_EQ(of(u"gpt-6-luna"_s).effort, u"none"_s);
    EXPECT_EQ(of(u"gpt-4o"_s).effort, QString());
    EXPECT_EQ(of(u"gpt-4o"_s).structured, Structured::Strict);
    EXPECT_EQ(of(u"gpt-4-turbo"_s).structured, Structured::JsonObject);
    EXPECT_EQ(of(u"gpt-3.5-turbo"_s).structured, Structured::None);
    EXPECT_EQ(of(u"gpt-4"_s).structured, Structured::None);
    EXPECT_EQ(of(u"gpt-4.1"_s).structured, Structured::Strict);
    EXPECT_EQ(of(u"gpt-4o"_s).tokenParam, u"max_completion_tokens"_s);
    const Capabilities local = of(u"llama3.3"_s, u"http://localhost:11434/v1"_s);
    EXPECT_EQ(local.tokenParam, u"max_tokens"_s) << "Ollama ignores the other and never ends";
    EXPECT_FALSE(local.sendsStore);
    const Capabilities azure = of(u"team-deployment"_s, u"https://res.openai.azure.com/openai/v1"_s);
    EXPECT_EQ(azure.tokenParam, u"max_completion_tokens"_s);
    EXPECT_FALSE(of(u"gemini-4-argon"_s, u"https://generativelanguage.googleapis.com/v1beta/openai"_s).sendsStore);
}

TEST(CapabilitiesTest, ServingGetsOnlyWhatItKnows)
{
    const Capabilities serving = of(u"databricks-x"_s, u"https://w/serving-endpoints"_s, u"databricks"_s);
    const QJsonObject body = json(chatBody(keyedPrompt(u"databricks-x"_s), serving));
    EXPECT_EQ(body.keys(), (QStringList{u"max_tokens"_s, u"messages"_s, u"model"_s, u"response_format"_s}));
}

TEST(CapabilitiesTest, ASchemaThatServingCannotTakeIsToldInThePrompt)
{
    QByteArray keys;
    for (int i = 0; i < 65; ++i) {
        keys += (i ? ",\"k" : "\"k") + QByteArray::number(i) + R"(":{"type":"string"})";
    }
    const QByteArray wide = R"({"type":"object","properties":{)" + keys + "}}";
    const QByteArray odd = R"({"type":"object","properties":{"a":{"anyOf":[]}}})";
    const QString serving = u"https://w/serving-endpoints"_s;
    for (const QByteArray &schema : {wide, odd}) {
        const QJsonObject body = json(chatBody(keyedPrompt(u"e"_s, schema), of(u"e"_s, serving, u"databricks"_s)));
        EXPECT_EQ(body[u"response_format"_s][u"type"_s], u"json_object"_s);
        const QString system = body[u"messages"_s][0][u"content"_s].toString();
        EXPECT_TRUE(system.contains(u"JSON"_s));
        EXPECT_TRUE(system.endsWith(QString::fromUtf8(schema)));
        const QJsonObject claude
            = json(chatBody(keyedPrompt(u"c"_s, schema), of(u"databricks-claude-x"_s, serving, u"databricks"_s)));
        EXPECT_FALSE(claude.contains(u"response_format"_s)) << "a Claude has no JSON mode";
        EXPECT_TRUE(claude[u"messages"_s][0][u"content"_s].toString().endsWith(QString::fromUtf8(schema)));
    }
}

TEST(CapabilitiesTest, ABodyThatNeedsNoChangeStaysToTheByte)
{
    for (const QString &model : {u"gpt-6-luna"_s, u"gpt-4o"_s, u"gpt-4-turbo"_s, u"gpt-3.5-turbo"_s}) {
        const QByteArray body = chatBody(keyedPrompt(model), of(model));
        EXPECT_EQ(adaptBody(body, of(model)), body) << model.toStdString();
    }
    for (const QByteArray foreign : {"", "{", "[]", "{}", "{\"a\" : 1}", "{\"a\":1} ", "null"}) {
        EXPECT_EQ(adaptBody(foreign, of(u"gpt-4o"_s)), foreign);
    }
}

TEST(CapabilitiesTest, AdaptingGivesWhatWouldHaveBeenPrepared)
{
    const QByteArray full = chatBody(keyedPrompt(u"gpt-6-luna"_s), of(u"gpt-6-luna"_s));
    Capabilities known = of(u"gpt-6-luna"_s);
    known.tokenParam = u"max_tokens"_s;
    known.effort.clear();
    known.sendsStore = false;
    known.caching = u"auto"_s;
    for (const Structured structured : {Structured::Strict, Structured::JsonObject, Structured::None}) {
        known.structured = structured;
        const QByteArray adapted = adaptBody(full, known);
        EXPECT_EQ(adapted, chatBody(keyedPrompt(u"gpt-6-luna"_s), known)) << structuredName(structured).toStdString();
        EXPECT_EQ(adaptBody(adapted, known), adapted);
    }
}

TEST(CapabilitiesTest, OnlyRefusalsOfFieldsTeach)
{
    EXPECT_EQ(refusedField(400, refusal(R"("unsupported_parameter")", "max_tokens"))->name, u"max_tokens"_s);
    EXPECT_EQ(refusedField(400, refusal(R"("unknown_parameter")", "response_format.json_schema"))->name,
        u"response_format"_s);
    EXPECT_TRUE(refusedField(400, refusal("null", "response_format", "json_schema is not supported with this model")));
    EXPECT_FALSE(refusedField(400, refusal("null", "response_format", "Invalid schema: …")));
    EXPECT_FALSE(refusedField(400, refusal(R"("unsupported_value")", "messages")));
    EXPECT_FALSE(refusedField(400, refusal(R"("invalid_value")", "max_tokens")));
    EXPECT_FALSE(refusedField(422, refusal(R"("unsupported_value")", "max_tokens")));
    EXPECT_FALSE(refusedField(400, "max_tokens"));
}

TEST(CapabilitiesTest, WhatIsRefusedIsSwappedOrDropped)
{
    const Capabilities luna = of(u"gpt-6-luna"_s);
    const Capabilities swapped = learnt(luna, {u"max_completion_tokens"_s, {}});
    EXPECT_EQ(swapped.tokenParam, u"max_tokens"_s);
    EXPECT_EQ(learnt(swapped, {u"max_completion_tokens"_s, {}}).tokenParam, u"max_tokens"_s) << "and not back";
    EXPECT_EQ(learnt(swapped, {u"max_tokens"_s, {}}).tokenParam, u"max_tokens"_s) << "never without a limit";
    EXPECT_EQ(learnt(luna, {u"reasoning_effort"_s, {}}).effort, QString());
    EXPECT_EQ(learnt(luna, {u"reasoning_effort"_s, {u"minimal"_s, u"low"_s, u"high"_s}}).effort, u"minimal"_s);
    const Capabilities jsonMode = learnt(luna, {u"response_format"_s, {}});
    EXPECT_EQ(jsonMode.structured, Structured::JsonObject);
    EXPECT_EQ(learnt(jsonMode, {u"response_format"_s, {}}).structured, Structured::None);
    EXPECT_EQ(refusedField(400,
                  refusal(R"("unsupported_value")", "reasoning_effort",
                      "'reasoning_effort' does not support 'none'. Supported values are: 'low', 'high'."))
                  ->instead,
        (QStringList{u"low"_s, u"high"_s}));
}

TEST(CapabilitiesTest, ARecordIsKeptAndReadBack)
{
    const Capabilities luna = of(u"gpt-6-luna"_s);
    Capabilities known = learnt(learnt(luna, {u"max_completion_tokens"_s, {}}), {u"response_format"_s, {}});
    known.effort.clear();
    EXPECT_EQ(Capabilities::fromJson(known.toJson(), luna), known);
    EXPECT_EQ(Capabilities::fromJson({}, luna), luna);
    const QJsonObject odd{{u"token_param"_s, u"rm -rf"_s}, {u"structured"_s, 7}, {u"reasoning_effort"_s, u"all\","_s},
        {u"caching"_s, u"x"_s}};
    EXPECT_EQ(Capabilities::fromJson(odd, luna), luna) << "a setting is edited by hand";
    EXPECT_EQ(capabilitiesSetting(u"openai"_s, openAi, u"m"_s), u"capabilities/openai|https://api.openai.com/v1|m"_s);
}

} // namespace metaflow::providers
