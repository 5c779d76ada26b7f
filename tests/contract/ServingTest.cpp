#include "tests/contract/MainJobCli.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

/// The workspace's own models: nothing but its sign-in, over the real HTTP code.
class ServingTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
        cli.unsetVariable(u"OPENAI_API_KEY"_s);
        cli.unsetVariable(u"OPENAI_BASE_URL"_s);
    }
    static QStringList with(const QString &command, const QStringList &more = {})
    {
        return QStringList{command, u"--catalog"_s, u"synthetic"_s, u"--provider"_s, u"databricks"_s} + more;
    }

    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"2x3"_s}};
    MainJobCli cli{sandbox};
    static constexpr size_t objects = 2 + 2 * 3;
};

TEST_F(ServingTest, QuotesAndGeneratesWithoutAnyModelKey)
{
    const auto quote = cli.run(with(u"quote"_s));
    ASSERT_EQ(quote.code, 0) << qPrintable(quote.words);
    EXPECT_EQ(quote.json().value(u"model"_s), u"databricks-practice"_s);
    EXPECT_TRUE(quote.json().value(u"cost_usd"_s).isNull()) << "Databricks bills by its own list";
    EXPECT_EQ(sandbox.entries(u"model"_s).size(), 0U);
    for (const QJsonObject &body : cli.run(with(u"payload"_s)).lines()) {
        EXPECT_GT(body.value(u"max_tokens"_s).toInt(), 0);
        EXPECT_FALSE(body.contains(u"store"_s) || body.contains(u"max_completion_tokens"_s));
    }
    const auto generated = cli.run(with(u"generate"_s));
    ASSERT_EQ(generated.code, 0) << qPrintable(generated.words);
    EXPECT_EQ(cli.items().size(), objects);
    ASSERT_EQ(sandbox.entries(u"model"_s).size(), 2U);
    for (const QJsonObject &entry : sandbox.entries(u"model"_s)) {
        EXPECT_EQ(entry.value(u"path"_s), u"/serving-endpoints/chat/completions"_s);
        EXPECT_EQ(entry.value(u"status"_s), 200);
    }
}

TEST_F(ServingTest, AsksAgainForAnItemOfItsOwn)
{
    cli.generate(u"synthetic"_s, {u"--provider"_s, u"databricks"_s});
    const QString id = QString::number(cli.items().front().value(u"id"_s).toInteger());
    const auto again = cli.run({u"regenerate"_s, id, u"--provider"_s, u"databricks"_s});
    ASSERT_EQ(again.code, 0) << qPrintable(again.words);
    EXPECT_EQ(again.json().value(u"succeeded"_s), 1);
    EXPECT_EQ(again.json().value(u"model"_s), u"databricks-practice"_s);
}

TEST_F(ServingTest, ListsTheEndpointsThatChat)
{
    const auto listed = cli.run({u"models"_s, u"--provider"_s, u"databricks"_s});
    ASSERT_EQ(listed.code, 0) << qPrintable(listed.words);
    QStringList names;
    for (const QJsonValue &model : listed.json().value(u"models"_s).toArray()) {
        names << model[u"model"_s].toString();
        EXPECT_TRUE(model[u"input_per_mtok_usd"_s].isNull());
        EXPECT_EQ(model[u"capabilities"_s][u"token_param"_s], u"max_tokens"_s);
    }
    EXPECT_EQ(names, (QStringList{u"databricks-practice"_s, u"databricks-practice-claude"_s}));
    EXPECT_TRUE(sandbox.entries(u"statement"_s).empty()) << "a list starts no warehouse";
    cli.setVariable(u"DATABRICKS_TOKEN"_s, u"dapi-wrong"_s);
    EXPECT_EQ(cli.run({u"models"_s, u"--provider"_s, u"databricks"_s}).code, 5);
    EXPECT_EQ(
        cli.run({u"models"_s, u"--provider"_s, u"databricks"_s, u"--base-url"_s, u"https://example.org"_s}).code, 64);
}

TEST_F(ServingTest, APriceOfOnesOwnMakesABudgetPossible)
{
    EXPECT_EQ(cli.run(with(u"generate"_s, {u"--budget"_s, u"1"_s})).error(), u"price_unknown"_s);
    const QStringList model = {u"databricks-practice"_s, u"--provider"_s, u"databricks"_s};
    ASSERT_EQ(cli.run(QStringList{u"prices"_s, u"set"_s} + model
                     + QStringList{u"--input-usd"_s, u"0.5"_s, u"--output-usd"_s, u"2"_s})
                  .code,
        0);
    const auto done = cli.run(with(u"generate"_s, {u"--budget"_s, u"1"_s}));
    EXPECT_EQ(done.code, 0) << qPrintable(done.words);
    EXPECT_GT(done.json().value(u"cost_usd"_s).toString().toDouble(), 0) << done.data.constData();
    ASSERT_EQ(cli.run(QStringList{u"prices"_s, u"remove"_s} + model).code, 0);
    EXPECT_EQ(cli.run(QStringList{u"prices"_s, u"show"_s} + model).error(), u"price_unknown"_s);
}

TEST_F(ServingTest, FaultsEndAsWithAnyOtherModel)
{
    ASSERT_EQ(cli.run({u"scan"_s, u"--catalog"_s, u"synthetic"_s}).code, 0);
    ASSERT_TRUE(sandbox.faults({{u"model.rate_limited_429"_s, u"x1"_s}, {u"model.reply_lost"_s, u"x1"_s},
        {u"model.unavailable_503"_s, u"x1"_s}, {u"fenced_json"_s, u"x1"_s}, {u"usage_missing"_s, u"x1"_s}}));
    const auto done = cli.run(with(u"generate"_s));
    EXPECT_EQ(done.code, 0) << qPrintable(done.words);
    EXPECT_EQ(cli.items().size(), objects);
    ASSERT_TRUE(sandbox.faults({{u"model.forbidden_403"_s, u"x1"_s}}));
    const auto refused = cli.run(with(u"generate"_s, {u"--all"_s}));
    EXPECT_EQ(refused.code, 1) << qPrintable(refused.words);
    EXPECT_EQ(refused.json().value(u"error"_s)[u"code"_s], u"forbidden"_s) << refused.data.constData();
    EXPECT_FALSE(refused.words.contains(sandbox.token()));
}

TEST_F(ServingTest, WhatAModelRefusedIsLearntOnceAndRemembered)
{
    ASSERT_TRUE(sandbox.faults({{u"schema_refused_400"_s, u"x1"_s}}));
    cli.setVariable(u"OPENAI_API_KEY"_s, sandbox.apiKey());
    cli.setVariable(u"OPENAI_BASE_URL"_s, sandbox.baseUrl());
    const auto first = cli.run({u"generate"_s, u"--catalog"_s, u"synthetic"_s, u"--max-in-flight"_s, u"1"_s});
    ASSERT_EQ(first.code, 0) << qPrintable(first.words);
    EXPECT_EQ(cli.items().size(), objects);
    EXPECT_EQ(sandbox.entries(u"model"_s).size(), 3U) << "one of the two requests was sent twice";
    for (const QJsonObject &body : cli.run({u"payload"_s, u"--catalog"_s, u"synthetic"_s, u"--all"_s}).lines()) {
        EXPECT_EQ(body[u"response_format"_s][u"type"_s], u"json_object"_s) << "prepared as it is known by now";
    }
    const auto listed = cli.run({u"models"_s});
    ASSERT_EQ(listed.code, 0) << qPrintable(listed.words);
    for (const QJsonValue &model : listed.json().value(u"models"_s).toArray()) {
        const bool practice = model[u"model"_s] == u"practice-writer"_s;
        EXPECT_EQ(model[u"capabilities"_s][u"structured"_s], practice ? u"json_object"_s : u"strict"_s);
    }
}

} // namespace
} // namespace metaflow::testing
