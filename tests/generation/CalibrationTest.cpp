#include "core/generation/Calibration.h"

#include "core/generation/Quotes.h"
#include "core/generation/RunNotes.h"
#include "core/providers/ChatBody.h"
#include "core/providers/Prices.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

Request requestOf(int number, int texts)
{
    Request request;
    request.number = number;
    request.table.parts = {u"main"_s, u"sales"_s, u"t%1"_s.arg(number)};
    for (int i = 0; i < texts; ++i) {
        request.targets.append({request.table.child(u"c%1"_s.arg(i)), u"int"_s, i, {}, {}});
    }
    request.body = "{}";
    request.templateVersion = u"describe-1"_s;
    request.estimate = {600, 0, 12 + 40 * texts, 0};
    return request;
}

GenerationOptions options()
{
    GenerationOptions options;
    options.provider = u"openai"_s;
    options.model = u"gpt-6-luna"_s;
    options.baseUrl = u"https://model.example/v1"_s;
    return options;
}

/// A run of tables of all sizes whose answers are `factor` as long as thought, one in twenty gone wild.
QVector<Request> answeredRun(int count, int done, double factor)
{
    std::mt19937 random(11);
    std::normal_distribution<double> spread(1, 0.1);
    QVector<Request> requests;
    for (int number = 1; number <= count; ++number) {
        Request request = requestOf(number, 1 + static_cast<int>(random() % 20));
        const double wild = number % 20 == 7 ? 3 : 1;
        const double length = factor * spread(random) * wild * static_cast<double>(request.estimate.outputTokens);
        request.actual = {request.estimate.inputTokens, 0, std::llround(length), 0};
        request.state = number <= done ? RequestState::Done : RequestState::Prepared;
        request.finishedAt = number <= done ? QDateTime::currentDateTimeUtc() : QDateTime();
        requests << request;
    }
    return requests;
}

class CalibrationTest : public ::testing::TestWithParam<double> {
protected:
    Result<providers::Prices> prices = providers::Prices::load();
};

} // namespace

TEST_P(CalibrationTest, AfterTwentyAnswersTheRestIsKnownWithinFivePerCent)
{
    ASSERT_TRUE(prices);
    const QVector<Request> requests = answeredRun(400, 20, GetParam());
    metaflow::Run run;
    run.options = options();
    const Quote quote = quoteOf(run, requests, PrivacyMode::None, true, *prices);
    EXPECT_EQ(quote.calibratedBy, 20);
    EXPECT_EQ(quote.requests, 380);
    double expected = 0; // without the wild ones: nobody can know those
    for (const Request &request : requests) {
        if (request.state == RequestState::Prepared) {
            expected += GetParam() * static_cast<double>(request.estimate.outputTokens);
        }
    }
    EXPECT_NEAR(static_cast<double>(quote.estimate.outputTokens), expected, 0.05 * expected);
    EXPECT_EQ(quote.estimate.inputTokens, 380 * 600);
    const qint64 cost = prices->cost(u"openai"_s, u"gpt-6-luna"_s, quote.estimate);
    EXPECT_GE(quote.estimate.costMicroUsd, cost);
    EXPECT_LE(quote.estimate.costMicroUsd, cost + quote.requests) << "each is rounded up";
}

TEST_P(CalibrationTest, TheNextRunOfTheModelKnowsIt)
{
    ASSERT_TRUE(prices);
    const QVector<Request> before = answeredRun(60, 60, GetParam());
    const QJsonObject notes = notesOf({before.cbegin(), before.cend()}, {{500, 200'000}, 90, 60});
    const Learned learned = learnedFrom({{options(), notes}}, options());
    EXPECT_EQ(learned.requestsPerMinute, 500);
    EXPECT_EQ(learned.tokensPerMinute, 200'000);
    EXPECT_EQ(learned.secondsPerRequest, 1.5);
    QVector<Request> fresh = {requestOf(1, 10), requestOf(2, 20)};
    estimateAsLearned(&fresh, learned, options(), *prices);
    for (const Request &request : fresh) {
        const double expected = GetParam() * static_cast<double>(12 + 40 * request.targets.size());
        EXPECT_NEAR(static_cast<double>(request.estimate.outputTokens), expected, 0.15 * expected);
    }
    GenerationOptions other = options();
    other.model = u"gpt-6-sol"_s;
    EXPECT_TRUE(learnedFrom({{options(), notes}}, other).texts.isEmpty()) << "another model writes otherwise";
}

INSTANTIATE_TEST_SUITE_P(Lengths, CalibrationTest, ::testing::Values(0.5, 1.0, 2.0));

TEST_F(CalibrationTest, WhatWasCutOrRepairedTeachesNothing)
{
    Calibrations calibrations;
    Request request = requestOf(1, 5);
    request.state = RequestState::Done;
    request.actual = {600, 0, 9'000, 0};
    request.errorCode = u"model_answer_cut"_s;
    calibrations.learn(request);
    request.errorCode.clear();
    request.repair = true;
    calibrations.learn(request);
    EXPECT_EQ(calibrations.answers(), 0);
}

TEST_F(CalibrationTest, ACommonPrefixOfAThousandTokensIsExpectedFromTheCache)
{
    ASSERT_TRUE(prices);
    const auto bodies = [&](int words) {
        QVector<Request> requests;
        for (int i = 1; i <= 3; ++i) {
            Request request = requestOf(i, 4);
            providers::ChatPrompt prompt;
            prompt.model = u"gpt-6-luna"_s;
            prompt.system = u"Describe plainly. "_s.repeated(words);
            prompt.user = u"table t%1"_s.arg(i);
            prompt.schema = "{}";
            request.body = providers::chatBody(prompt);
            request.estimate.inputTokens = providers::countRequestTokens(request.body);
            requests << request;
        }
        estimateAsLearned(&requests, {}, options(), *prices);
        return requests;
    };
    const auto longer = bodies(600);
    EXPECT_EQ(longer.at(0).estimate.cachedTokens, 0) << "somebody has to fill it";
    EXPECT_GE(longer.at(1).estimate.cachedTokens, 1'024);
    EXPECT_EQ(longer.at(1).estimate.cachedTokens % 128, 0);
    EXPECT_LT(longer.at(1).estimate.costMicroUsd, longer.at(0).estimate.costMicroUsd);
    EXPECT_EQ(bodies(100).at(1).estimate.cachedTokens, 0);
}

TEST_F(CalibrationTest, AQuoteKnowsTheTimeThatLimitsTakeAndTheOtherModelsPrices)
{
    ASSERT_TRUE(prices);
    metaflow::Run run;
    run.options = options();
    run.options.maxInFlight = 32;
    const QVector<Request> requests = answeredRun(1'500, 0, 1);
    Learned learned;
    learned.secondsPerRequest = 1;
    learned.requestsPerMinute = 500;
    EXPECT_EQ(quoteOf(run, requests, PrivacyMode::None, true, *prices, learned).duration.count(), 120);
    learned.requestsPerMinute.reset();
    EXPECT_EQ(quoteOf(run, requests, PrivacyMode::None, true, *prices, learned).duration.count(), 47);
    const auto models = byModel(quoteOf(run, requests, PrivacyMode::None, true, *prices), *prices);
    ASSERT_GT(models.size(), 5);
    EXPECT_LE(models.first().costMicroUsd, models.last().costMicroUsd);
}

} // namespace metaflow::generation
