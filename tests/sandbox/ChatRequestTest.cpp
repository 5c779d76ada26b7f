#include "app/sandbox/model/ChatRequest.h"
#include "app/sandbox/model/RequestChecks.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::model {

namespace {

struct Said {
    int status = 200;
    QString code, param, message;
};

/// What is said to a good request with these fields beside, or in the place of its own.
Said saidTo(const QByteArray &more, const QString &model = u"gpt-4o"_s)
{
    QJsonObject body{
        {u"model"_s, model}, {u"messages"_s, QJsonArray{QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, u"x"_s}}}}};
    const QJsonDocument fields = QJsonDocument::fromJson('{' + more + '}');
    EXPECT_TRUE(fields.isObject()) << more.constData();
    const QJsonObject object = fields.object();
    for (auto field = object.begin(); field != object.end(); ++field) {
        body.insert(field.key(), *field);
    }
    const auto read = readChatRequest(QJsonDocument(body).toJson(), {});
    if (read) {
        return {};
    }
    const QJsonObject error = QJsonDocument::fromJson(read.error().body)[u"error"].toObject();
    for (const QString &key : {u"message"_s, u"type"_s, u"param"_s, u"code"_s}) {
        EXPECT_TRUE(error.contains(key)) << more.constData();
    }
    EXPECT_EQ(error[u"type"].toString(), u"invalid_request_error"_s);
    return {read.error().status, error[u"code"].toString(), error[u"param"].toString(), error[u"message"].toString()};
}

struct Case {
    const char *fields;
    const char *code;
    const char *param;
};

void expectRefused(const std::vector<Case> &cases, const QString &model = u"gpt-4o"_s)
{
    for (const Case &one : cases) {
        const Said said = saidTo(one.fields, model);
        EXPECT_EQ(said.status, 400) << one.fields;
        EXPECT_EQ(said.code, QString::fromLatin1(one.code)) << one.fields;
        EXPECT_EQ(said.param, QString::fromLatin1(one.param)) << one.fields;
        EXPECT_FALSE(said.message.isEmpty()) << one.fields;
    }
}

} // namespace

TEST(ChatRequestTest, TakesEverythingThatTheReferenceAllows)
{
    for (const char *fields :
        {R"("temperature":0)", R"("temperature":2,"top_p":0.5,"n":128)", R"("seed":7)", R"("stop":"x")",
            R"("stop":["a","b","c","d"])", R"("max_tokens":16384)", R"("max_completion_tokens":1)",
            R"("logprobs":true,"top_logprobs":20)", R"("frequency_penalty":-2,"presence_penalty":2)",
            R"("service_tier":"flex")", R"("service_tier":"auto")", R"("service_tier":"fast")", R"("store":false)",
            R"("metadata":{"run":"1"})", R"("safety_identifier":"0123")", R"("user":"x","prompt_cache_key":"k")",
            R"("prompt_cache_retention":"24h")", R"("verbosity":"low")", R"("temperature":null,"stop":null)",
            R"("response_format":{"type":"text"})", R"("tools":[])",
            R"("messages":[{"role":"developer","content":[{"type":"text","text":"a"}]},{"role":"assistant","content":"b"}])"}) {
        const Said said = saidTo(fields);
        EXPECT_EQ(said.status, 200) << fields << ' ' << qPrintable(said.message);
    }
}

TEST(ChatRequestTest, RefusesFieldsThatAreMissingOrOfAnotherType)
{
    expectRefused({{R"("model":"")", "", ""}, {R"("messages":null)", "missing_required_parameter", "messages"},
        {R"("messages":"x")", "invalid_type", "messages"}, {R"("messages":[])", "invalid_value", "messages"},
        {R"("messages":[{"content":"x"}])", "missing_required_parameter", "messages[0].role"},
        {R"("messages":[{"role":"user"}])", "missing_required_parameter", "messages[0].content"},
        {R"("messages":[{"role":"user","content":"x"},{"role":"king","content":"x"}])", "invalid_value",
            "messages[1].role"},
        {R"("messages":[{"role":"user","content":7}])", "invalid_type", "messages[0].content"},
        {R"("messages":[{"role":"user","content":[{"type":"image_url"}]}])", "invalid_value", "messages[0].content"},
        {R"("temperature":"hot")", "invalid_type", "temperature"}, {R"("n":1.5)", "invalid_type", "n"},
        {R"("store":"no")", "invalid_type", "store"}, {R"("prompt_cache_key":3)", "invalid_type", "prompt_cache_key"},
        {R"("metadata":"x")", "invalid_type", "metadata"},
        {R"("response_format":"json")", "invalid_type", "response_format"},
        {R"("response_format":{"type":"json_schema"})", "missing_required_parameter", "response_format.json_schema"},
        {R"("response_format":{"type":"json_schema","json_schema":{"schema":{"type":"object"}}})",
            "missing_required_parameter", "response_format.json_schema.name"},
        {R"("response_format":{"type":"json_schema","json_schema":{"name":"a"}})", "missing_required_parameter",
            "response_format.json_schema.schema"}});
}

TEST(ChatRequestTest, RefusesValuesOutOfRange)
{
    const QByteArray long65(65, 'a');
    const QByteArray identifier = R"("safety_identifier":")" + long65 + '"';
    const QByteArray key = R"("metadata":{")" + long65 + R"(":"x"})";
    const QByteArray value = R"("metadata":{"x":")" + QByteArray(513, 'a') + R"("})";
    QByteArray many = R"("metadata":{)";
    for (int i = 0; i < 17; ++i) {
        many += (i > 0 ? ",\"" : "\"") + QByteArray::number(i) + "\":\"x\"";
    }
    many += '}';
    const QByteArray name = R"("response_format":{"type":"json_schema","json_schema":{"name":")" + long65
        + R"(","schema":{"type":"object"}}})";
    expectRefused({{R"("temperature":-0.1)", "invalid_value", "temperature"},
        {R"("temperature":2.1)", "invalid_value", "temperature"}, {R"("top_p":1.1)", "invalid_value", "top_p"},
        {R"("n":0)", "invalid_value", "n"}, {R"("n":129)", "invalid_value", "n"},
        {R"("max_tokens":0)", "invalid_value", "max_tokens"},
        {R"("max_completion_tokens":-1)", "invalid_value", "max_completion_tokens"},
        {R"("max_completion_tokens":16385)", "invalid_value", "max_completion_tokens"},
        {R"("frequency_penalty":3)", "invalid_value", "frequency_penalty"},
        {R"("presence_penalty":-3)", "invalid_value", "presence_penalty"},
        {R"("top_logprobs":21)", "invalid_value", "top_logprobs"},
        {R"("stop":["a","b","c","d","e"])", "invalid_value", "stop"}, {R"("stop":[1])", "invalid_value", "stop"},
        {R"("reasoning_effort":"huge")", "invalid_value", "reasoning_effort"},
        {R"("verbosity":"endless")", "invalid_value", "verbosity"},
        {R"("service_tier":"gold")", "invalid_value", "service_tier"},
        {R"("service_tier":"scale")", "", "service_tier"},
        {R"("prompt_cache_retention":"1h")", "invalid_value", "prompt_cache_retention"},
        {identifier.constData(), "invalid_value", "safety_identifier"}, {many.constData(), "invalid_value", "metadata"},
        {key.constData(), "invalid_value", "metadata"}, {value.constData(), "invalid_value", "metadata"},
        {R"("response_format":{"type":"xml"})", "invalid_value", "response_format.type"},
        {name.constData(), "invalid_value", "response_format.json_schema.name"},
        {R"("response_format":{"type":"json_schema","json_schema":{"name":"a b","schema":{"type":"object"}}})",
            "invalid_value", "response_format.json_schema.name"}});
}

TEST(ChatRequestTest, RefusesUnknownFieldsWhereverTheyStand)
{
    expectRefused({{R"("colour":1)", "unknown_parameter", "colour"},
        {R"("messages":[{"role":"user","content":"x","mood":1}])", "unknown_parameter", "messages[0].mood"},
        {R"("response_format":{"type":"text","strict":true})", "unknown_parameter", "response_format.strict"},
        {R"("response_format":{"type":"json_schema","json_schema":{"name":"a","schema":{"type":"object"},"x":1}})",
            "unknown_parameter", "response_format.json_schema.x"},
        {R"("stream":true)", "unsupported_value", "stream"}, {R"("tools":[{}])", "unsupported_parameter", "tools"}});
}

TEST(ChatRequestTest, KnowsWhichModelsThereAreAndWhichAreGone)
{
    for (const QString &model : {u"gpt-4o"_s, u"gpt-4o-2024-08-06"_s, u"gpt-4o-mini"_s, u"gpt-5"_s, u"gpt-6.1-terra"_s,
             u"o3"_s, u"practice-writer"_s, u"databricks-practice"_s}) {
        EXPECT_EQ(saidTo("", model).status, 200) << qPrintable(model);
    }
    for (const QString &model : {u"llama"_s, u"gpt-7"_s, u"gpt-4p"_s, u"o9"_s, u"GPT-4o"_s}) {
        const Said said = saidTo("", model);
        EXPECT_EQ(said.status, 404) << qPrintable(model);
        EXPECT_EQ(said.code, u"model_not_found"_s);
        EXPECT_TRUE(said.message.contains(u"does not exist")) << qPrintable(said.message);
    }
    for (const QString &model : {u"gpt-3.5-turbo"_s, u"gpt-4"_s, u"gpt-4-0613"_s, u"gpt-4-turbo"_s, u"gpt-4.1-nano"_s,
             u"o1"_s, u"o3-mini"_s, u"o4-mini"_s}) {
        const Said said = saidTo("", model);
        EXPECT_EQ(said.status, 404) << qPrintable(model);
        EXPECT_EQ(said.code, u"model_not_found"_s);
        EXPECT_TRUE(said.message.contains(u"shut down")) << qPrintable(said.message);
    }
}

/// Section 1.5, row by row: model, fields, and the code it is refused with (none: it is taken).
TEST(ChatRequestTest, RefusesWhatReasoningModelsRefuse)
{
    struct Row {
        const char *model;
        const char *fields;
        const char *code;
        const char *param;
    };
    constexpr const char *value = "unsupported_value";
    constexpr const char *parameter = "unsupported_parameter";
    const std::vector<Row> rows
        = {{"o3", R"("temperature":1)", parameter, "temperature"}, {"o3", R"("top_p":1)", parameter, "top_p"},
            {"o3", R"("logprobs":true)", parameter, "logprobs"}, {"o3", R"("max_tokens":5)", parameter, "max_tokens"},
            {"o3", R"("reasoning_effort":"none")", value, "reasoning_effort"},
            {"o3", R"("reasoning_effort":"minimal")", value, "reasoning_effort"},
            {"o3", R"("reasoning_effort":"high")", "", ""}, {"o3", R"("max_completion_tokens":5)", "", ""},
            {"gpt-5", R"("temperature":0)", value, "temperature"}, {"gpt-5-mini", R"("top_p":0.5)", value, "top_p"},
            {"gpt-5-nano", R"("logprobs":true)", parameter, "logprobs"},
            {"gpt-5", R"("temperature":0,"reasoning_effort":"minimal")", value, "temperature"},
            {"gpt-5", R"("reasoning_effort":"none")", value, "reasoning_effort"},
            {"gpt-5", R"("max_tokens":5)", parameter, "max_tokens"}, {"gpt-5", R"("temperature":1)", "", ""},
            {"gpt-5.1", R"("temperature":0)", "", ""}, {"gpt-5.2", R"("top_p":0.5)", "", ""},
            {"gpt-5.4", R"("temperature":0,"reasoning_effort":"low")", value, "temperature"},
            {"gpt-5.4-nano", R"("logprobs":true,"reasoning_effort":"none")", "", ""},
            {"gpt-5.1", R"("reasoning_effort":"xhigh")", value, "reasoning_effort"},
            {"gpt-5.5", R"("temperature":0)", value, "temperature"},
            {"gpt-5.6-sol", R"("temperature":0,"reasoning_effort":"none")", "", ""},
            {"gpt-6-luna", R"("temperature":0)", value, "temperature"},
            {"gpt-6-sol", R"("temperature":0,"reasoning_effort":"none")", "", ""},
            {"gpt-6-luna", R"("max_tokens":5,"reasoning_effort":"none")", parameter, "max_tokens"},
            {"gpt-6.1-terra", R"("top_p":0.1)", value, "top_p"},
            {"gpt-6.1-terra", R"("top_p":0.1,"reasoning_effort":"none")", "", ""},
            {"gpt-6.1-sol", R"("reasoning_effort":"none")", value, "reasoning_effort"},
            {"gpt-6.1-sol", R"("reasoning_effort":"minimal")", value, "reasoning_effort"},
            {"gpt-6.1-sol", R"("temperature":0,"reasoning_effort":"low")", value, "temperature"},
            {"gpt-6-astra", R"("temperature":0)", value, "temperature"},
            {"gpt-6-astra", R"("reasoning_effort":"max")", "", ""},
            {"gpt-4o", R"("reasoning_effort":"low")", parameter, "reasoning_effort"},
            {"gpt-5.5", R"("prompt_cache_options":{"mode":"explicit"})", parameter, "prompt_cache_options"},
            {"gpt-6-luna", R"("prompt_cache_options":{"mode":"explicit"})", "", ""},
            {"gpt-6-luna", R"("prompt_cache_options":{"mode":"magic"})", "invalid_value", "prompt_cache_options.mode"},
            {"gpt-6-luna", R"("prompt_cache_options":{"size":1})", "unknown_parameter", "prompt_cache_options.size"},
            {"practice-writer", R"("temperature":0,"reasoning_effort":"high","max_tokens":5)", "", ""}};
    for (const Row &row : rows) {
        const Said said = saidTo(row.fields, QString::fromLatin1(row.model));
        EXPECT_EQ(said.status, *row.code ? 400 : 200) << row.model << ' ' << row.fields << qPrintable(said.message);
        EXPECT_EQ(said.code, QString::fromLatin1(row.code)) << row.model << ' ' << row.fields;
        EXPECT_EQ(said.param, QString::fromLatin1(row.param)) << row.model << ' ' << row.fields;
    }
}

TEST(ChatRequestTest, WantsTheWordJsonForJsonMode)
{
    const QByteArray format = R"("response_format":{"type":"json_object"})";
    EXPECT_EQ(saidTo(format).param, u"messages"_s);
    EXPECT_EQ(saidTo(format + R"(,"messages":[{"role":"user","content":"as Json"}])").status, 200);
    EXPECT_EQ(
        saidTo(format + R"(,"messages":[{"role":"system","content":"JSON"},{"role":"user","content":"x"}])").status,
        200);
}

TEST(ChatRequestTest, RefusesSchemasWhereTheModelIsTooOldOrTheRuleBroken)
{
    const QByteArray good
        = R"("response_format":{"type":"json_schema","json_schema":{"name":"a","strict":true,"schema":{"type":"object","properties":{},"required":[],"additionalProperties":false}}})";
    EXPECT_EQ(saidTo(good).status, 200);
    EXPECT_EQ(saidTo(good, u"gpt-4o-2024-05-13"_s).param, u"response_format"_s);
    const QByteArray loose = QByteArray(good).replace("false", "true");
    const Said said = saidTo(loose);
    EXPECT_EQ(said.status, 400);
    EXPECT_TRUE(said.message.startsWith(u"Invalid schema for response_format 'a': In context="))
        << qPrintable(said.message);
    EXPECT_EQ(saidTo(QByteArray(loose).replace("\"strict\":true", "\"strict\":false")).status, 200);
}

TEST(ChatRequestTest, RefusesMoreThanTheContextHolds)
{
    const QByteArray words = QByteArray("word ").repeated(130'000);
    const Said said = saidTo(R"("messages":[{"role":"user","content":")" + words + R"("}])");
    EXPECT_EQ(said.code, u"context_length_exceeded"_s);
    EXPECT_EQ(said.param, u"messages"_s);
    EXPECT_EQ(saidTo(R"("messages":[{"role":"user","content":")" + words + R"("}])", u"gpt-4.1"_s).status, 200);
}

TEST(ChatRequestTest, RefusesWhatIsNoJsonObject)
{
    for (const char *body : {"", "nonsense", "[]", "7", R"({"model":"gpt-4o")"}) {
        const auto read = readChatRequest(body, {});
        ASSERT_FALSE(read) << body;
        EXPECT_EQ(read.error().status, 400) << body;
    }
}

TEST(ChatRequestTest, RefusesLongOrForeignRequestIds)
{
    EXPECT_FALSE(checkClientRequestId({}));
    EXPECT_FALSE(checkClientRequestId(QByteArray(512, 'a')));
    EXPECT_TRUE(checkClientRequestId(QByteArray(513, 'a')));
    EXPECT_TRUE(checkClientRequestId("sch\xc3\xb6n"));
}

} // namespace metaflow::sandbox::model
