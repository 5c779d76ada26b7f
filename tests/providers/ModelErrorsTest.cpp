#include "core/providers/ModelErrors.h"

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

} // namespace metaflow::providers
