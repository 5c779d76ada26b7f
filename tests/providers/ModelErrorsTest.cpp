#include "core/providers/ModelErrors.h"

#include <QDateTime>
#include <QLocale>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::providers {

namespace {

ErrorCode codeOf(int status, const QByteArray &code, const QByteArray &type = "x", const QByteArray &message = "m")
{
    return classifyModelError(status,
        R"({"error":{"message":")" + message + R"(","type":")" + type + R"(","param":null,"code":)" + code + "}}")
        .code;
}

net::HttpResponse response(int status, const QByteArray &header = {}, const QByteArray &value = {})
{
    net::HttpResponse result;
    result.status = status;
    result.headers = {{header, value}};
    return result;
}

} // namespace

TEST(ModelErrorsTest, TheCodeInTheBodyCountsBeforeTheStatus)
{
    EXPECT_EQ(codeOf(429, R"("rate_limit_exceeded")", "tokens"), ErrorCode::RateLimited);
    EXPECT_EQ(codeOf(429, R"("insufficient_quota")", "insufficient_quota"), ErrorCode::BillingStopped);
    EXPECT_EQ(codeOf(429, R"("credit_balance_exhausted")"), ErrorCode::BillingStopped);
    EXPECT_EQ(codeOf(400, R"("anything_new")", "insufficient_quota"), ErrorCode::BillingStopped);
    EXPECT_EQ(codeOf(400, R"("context_length_exceeded")"), ErrorCode::RequestTooLarge);
    EXPECT_EQ(codeOf(503, R"("slow_down")"), ErrorCode::RateLimited);
    EXPECT_EQ(codeOf(400, R"("content_filter")"), ErrorCode::ModelRefused);
    EXPECT_EQ(codeOf(400, R"("model_not_found")"), ErrorCode::ModelUnknown);
}

TEST(ModelErrorsTest, A429ThatCanNeverFitIsTooLarge)
{
    EXPECT_EQ(codeOf(429, R"("rate_limit_exceeded")", "tokens",
                  "Request too large for gpt on TPM: Limit 1000, Requested 2000."),
        ErrorCode::RequestTooLarge);
    EXPECT_EQ(codeOf(429, R"("rate_limit_exceeded")", "tokens", "Limit 200000, Used 162960, Requested 42288."),
        ErrorCode::RateLimited);
}

TEST(ModelErrorsTest, WithoutACodeTheStatusDecides)
{
    EXPECT_EQ(codeOf(401, "null"), ErrorCode::Unauthenticated);
    EXPECT_EQ(codeOf(403, "null"), ErrorCode::Forbidden);
    EXPECT_EQ(codeOf(404, "null"), ErrorCode::ModelUnknown);
    EXPECT_EQ(codeOf(413, "null"), ErrorCode::RequestTooLarge);
    EXPECT_EQ(codeOf(400, R"("unsupported_value")"), ErrorCode::BadRequest);
    EXPECT_EQ(codeOf(500, R"("server_error")"), ErrorCode::ServerError);
    EXPECT_EQ(classifyModelError(502, "<html>bad gateway</html>").code, ErrorCode::ServerError);
    EXPECT_EQ(classifyModelError(429, "").code, ErrorCode::RateLimited);
    EXPECT_EQ(codeOf(429, R"("429")", "x", "have exceeded token rate limit. Please retry after 37 seconds."),
        ErrorCode::RateLimited);
    EXPECT_EQ(classifyModelError(429, R"({"error_code":"REQUEST_LIMIT_EXCEEDED","message":"QPS"})").code,
        ErrorCode::RateLimited);
}

TEST(ModelErrorsTest, TheDetailIsForTheLogAndShort)
{
    const Error error = classifyModelError(500, QByteArray(5'000, 'x'));
    EXPECT_LE(error.detail.size(), 500);
    EXPECT_TRUE(error.detail.startsWith(u"500 xxx"_s));
}

TEST(ModelErrorsTest, ReadsHowLongToWait)
{
    EXPECT_EQ(askedToWait(response(429, "retry-after", "7")), 7s);
    EXPECT_EQ(askedToWait(response(429, "retry-after-ms", "120.5")), 121ms);
    EXPECT_EQ(askedToWait(response(429, "retry-after", "-3")), std::nullopt);
    EXPECT_EQ(askedToWait(response(429, "retry-after", "soon")), std::nullopt);
    EXPECT_EQ(askedToWait(response(429)), std::nullopt);
    auto hint = response(429);
    hint.body
        = R"({"error":{"message":"Rate limit reached. Please try again in 1.574s.","type":"tokens","param":null,"code":"rate_limit_exceeded"}})";
    EXPECT_EQ(askedToWait(hint), 1574ms);
}

TEST(ModelErrorsTest, ServersThatAreUnwellAreAskedAgainUnlessTheySayNo)
{
    EXPECT_TRUE(isPassing(response(500)));
    EXPECT_TRUE(isPassing(response(503)));
    EXPECT_FALSE(isPassing(response(429)));
    EXPECT_FALSE(isPassing(response(400)));
    EXPECT_FALSE(isPassing(response(500, "x-should-retry", "false")));
    EXPECT_TRUE(isPassing(response(400, "x-should-retry", "true")));
}

TEST(ModelErrorsTest, OnlyWhatNoOtherRequestCanEscapeStopsTheRun)
{
    for (const ErrorCode code : {ErrorCode::KeyMissing, ErrorCode::Unauthenticated, ErrorCode::Forbidden,
             ErrorCode::ModelUnknown, ErrorCode::BillingStopped}) {
        EXPECT_TRUE(stopsTheRun(code));
    }
    for (const ErrorCode code : {ErrorCode::ServerError, ErrorCode::RateLimited, ErrorCode::ModelRefused,
             ErrorCode::BadRequest, ErrorCode::Timeout, ErrorCode::RequestTooLarge}) {
        EXPECT_FALSE(stopsTheRun(code));
    }
}

TEST(ModelErrorsTest, TheBodiesOfOtherServersAreRead)
{
    const auto of = [](int status, const QByteArray &body) { return classifyModelError(status, body).code; };
    EXPECT_EQ(of(400, R"({"error":{"code":null,"message":"m","innererror":{"code":"ResponsibleAIPolicyViolation"}}})"),
        ErrorCode::ModelRefused);
    EXPECT_EQ(
        of(400,
            R"({"error":{"code":"content_filter","param":"prompt","innererror":{"code":"ResponsibleAIPolicyViolation"}}})"),
        ErrorCode::ModelRefused);
    EXPECT_EQ(
        of(429, R"([{"error":{"code":429,"message":"quota","status":"RESOURCE_EXHAUSTED"}}])"), ErrorCode::RateLimited);
    EXPECT_EQ(of(429, R"([{"error":{"code":429,"message":"q","status":"RESOURCE_EXHAUSTED","details":[{"violations":[
        {"quotaId":"GenerateRequestsPerDayPerProject"}]}]}}])"),
        ErrorCode::BillingStopped);
    EXPECT_EQ(of(400, R"([{"error":{"code":400,"message":"API key not valid","status":"INVALID_ARGUMENT","details":[
        {"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_INVALID"}]}}])"),
        ErrorCode::Unauthenticated);
    EXPECT_EQ(of(402, R"([{"error":{"code":402,"status":"RESOURCE_EXHAUSTED"}}])"), ErrorCode::BillingStopped);
    EXPECT_EQ(of(400, R"({"error":"the prompt exceeds the available context size"})"), ErrorCode::RequestTooLarge);
    EXPECT_EQ(
        of(400, R"({"object":"error","message":"This model's maximum context length is 8192 tokens.","code":400})"),
        ErrorCode::RequestTooLarge);
    EXPECT_EQ(of(400, "plain words"), ErrorCode::BadRequest);
    EXPECT_EQ(of(404, R"({"detail":"Not Found"})"), ErrorCode::ModelUnknown);
    EXPECT_EQ(of(403, R"({"error_code":"PERMISSION_DENIED","message":"m"})"), ErrorCode::Forbidden);
    EXPECT_EQ(of(404, R"({"error_code":"ENDPOINT_NOT_FOUND","message":"m"})"), ErrorCode::ModelUnknown);
    for (const QByteArray odd : {"[]", "[[]]", "[7]", "{\"error\":[]}", "null", "\"text\""}) {
        EXPECT_EQ(of(500, odd), ErrorCode::ServerError);
    }
    EXPECT_TRUE(classifyModelError(400, R"([{"error":{"message":"why"}}])").detail.contains(u"why"_s));
}

TEST(ModelErrorsTest, EachRowOfTheTableHasItsClass)
{
    for (const auto &[status, code, expected] : {std::tuple{400, "unsupported_parameter", ErrorCode::BadRequest},
             std::tuple{400, "unknown_parameter", ErrorCode::BadRequest},
             std::tuple{400, "invalid_value", ErrorCode::BadRequest},
             std::tuple{400, "content_policy_violation", ErrorCode::ModelRefused},
             std::tuple{401, "mismatched_organization", ErrorCode::Unauthenticated},
             std::tuple{403, "unsupported_country_region_territory", ErrorCode::Forbidden},
             std::tuple{404, "model_not_found", ErrorCode::ModelUnknown}, std::tuple{408, "x", ErrorCode::Timeout},
             std::tuple{409, "x", ErrorCode::ServerError}, std::tuple{429, "slow_down", ErrorCode::RateLimited},
             std::tuple{429, "organization_spend_limit_exceeded", ErrorCode::BillingStopped},
             std::tuple{429, "project_spend_limit_exceeded", ErrorCode::BillingStopped},
             std::tuple{429, "organization_usage_limit_exceeded", ErrorCode::BillingStopped},
             std::tuple{500, "server_error", ErrorCode::ServerError},
             std::tuple{503, "server_is_overloaded", ErrorCode::ServerError},
             std::tuple{520, "x", ErrorCode::ServerError}, std::tuple{524, "x", ErrorCode::ServerError}}) {
        EXPECT_EQ(codeOf(status, '"' + QByteArray(code) + '"'), expected) << status << code;
    }
}

TEST(ModelErrorsTest, TheLimitInAHeaderTellsWhatCanNeverFit)
{
    net::HttpResponse limited = response(429, "x-ratelimit-limit-tokens", "1000");
    limited.body = R"({"error":{"code":"rate_limit_exceeded","message":"Used 10, Requested 2,000."}})";
    EXPECT_EQ(classifyModelError(limited).code, ErrorCode::RequestTooLarge);
    limited.headers = {{"x-ratelimit-limit-tokens", "3000"}};
    EXPECT_EQ(classifyModelError(limited).code, ErrorCode::RateLimited);
}

TEST(ModelErrorsTest, WaitsOfAllKindsAreRead)
{
    EXPECT_EQ(askedToWait(response(429, "retry-after", "61")), 61s);
    EXPECT_EQ(askedToWait(response(429, "retry-after", "121")), 121s);
    EXPECT_EQ(askedToWait(response(429, "retry-after", "0.35")), 350ms);
    EXPECT_EQ(askedToWait(response(429, "retry-after", "9e99")), 24h);
    EXPECT_EQ(askedToWait(response(429, "retry-after", "inf")), std::nullopt);
    const QString date
        = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(90), u"ddd, dd MMM yyyy HH:mm:ss"_s)
        + u" GMT"_s;
    const auto wait = askedToWait(response(429, "retry-after", date.toLatin1()));
    ASSERT_TRUE(wait) << qPrintable(date);
    EXPECT_GT(*wait, 85s);
    EXPECT_LE(*wait, 90s);
    EXPECT_EQ(askedToWait(response(429, "retry-after", "Wed, 21 Oct 2015 07:28:00 GMT")), std::nullopt);
    net::HttpResponse both = response(429, "retry-after-ms", "-5");
    both.headers.emplace_back("retry-after", "2");
    EXPECT_EQ(askedToWait(both), 2s) << "one that makes no sense does not hide the other";
    net::HttpResponse google = response(429);
    google.body = R"([{"error":{"code":429,"details":[{"@type":"x"},{"retryDelay":"12.5s"}]}}])";
    EXPECT_EQ(askedToWait(google), 12'500ms);
}

TEST(ModelErrorsTest, WhatTheServerSaysOfRetryingCountsBeforeTheStatus)
{
    EXPECT_EQ(classifyModelError(response(429)).code, ErrorCode::RateLimited);
    EXPECT_EQ(classifyModelError(response(429, "x-should-retry", "false")).code, ErrorCode::BadRequest);
    net::HttpResponse slow = response(503);
    slow.body = R"({"error":{"code":"slow_down","message":"m"}})";
    EXPECT_FALSE(isPassing(slow)) << "all have to slow down, not this one request";
}

} // namespace metaflow::providers
