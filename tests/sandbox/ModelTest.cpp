#include "app/sandbox/model/Describer.h"
#include "app/sandbox/model/Limiter.h"
#include "app/sandbox/model/SchemaWalker.h"
#include "app/sandbox/model/Tokens.h"
#include "app/sandbox/model/Words.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::model {

namespace {

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

QJsonObject answerSchema()
{
    return json(
        R"({"type":"object","additionalProperties":false,"required":["tables"],"properties":{"tables":{"type":"array",
        "items":{"type":"object","additionalProperties":false,"required":["name","text","columns"],"properties":{
        "name":{"type":"string"},"text":{"type":["string","null"]},"columns":{"type":"array","items":{"type":"object",
        "additionalProperties":false,"required":["name","text"],"properties":{"name":{"type":"string"},"text":{"type":"string"}}}}}}}}})");
}

const QString &prompt()
{
    static const QString text
        = u"Describe.\n```\ntable main.orders | one row an order\n- order_id BIGINT | 1, 2\n"
          u"- \"odd \\\"name\\\" | 😀\" DECIMAL(10,2) | x\n- note STRING\ntable \"other table\"\n- a.b INT\n```\n"
          u"table manners are not meant here\n"_s;
    return text;
}

QStringList keysOf(const QJsonArray &columns)
{
    QStringList names;
    for (const QJsonValue &column : columns) {
        names.append(column[u"name"].toString());
        EXPECT_FALSE(column[u"text"].toString().isEmpty());
    }
    return names;
}

} // namespace

TEST(PromptReaderTest, FindsTablesAndColumnsWhateverTheirNames)
{
    const auto tables = readPrompt(prompt());
    ASSERT_EQ(tables.size(), 2u);
    EXPECT_EQ(tables.at(0).name, u"main.orders"_s);
    ASSERT_EQ(tables.at(0).columns.size(), 3u);
    EXPECT_EQ(tables.at(0).columns.at(1).name, u"odd \"name\" | 😀"_s);
    EXPECT_EQ(tables.at(0).columns.at(1).type, u"DECIMAL(10,2)"_s);
    EXPECT_EQ(tables.at(1).name, u"other table"_s);
    EXPECT_EQ(tables.at(1).columns.at(0).name, u"a.b"_s);
}

TEST(SchemaWalkerTest, AnswersEveryAskedNameOnce)
{
    const Prose prose(1);
    SchemaWalker walker(answerSchema(), readPrompt(prompt()), prose);
    const QJsonArray tables = walker.value()[u"tables"].toArray();
    ASSERT_EQ(tables.size(), 2);
    EXPECT_EQ(
        keysOf(tables.at(0)[u"columns"].toArray()), (QStringList{u"order_id"_s, u"odd \"name\" | 😀"_s, u"note"_s}));
    EXPECT_EQ(tables.at(1)[u"name"].toString(), u"other table"_s);
    EXPECT_TRUE(tables.at(0)[u"text"].isString());
}

TEST(SchemaWalkerTest, ObeysOtherSchemasToo)
{
    const Prose prose(1);
    const QJsonObject flat
        = json(R"({"type":"object","properties":{"table":{"type":"string"},"count":{"type":"integer"},
        "sure":{"type":"boolean"},"level":{"enum":["low","high"]},"maybe":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/t"}]},
        "columns":{"type":"array","items":{"$ref":"#/$defs/c"}}},
        "$defs":{"t":{"type":"number"},"c":{"type":"object","properties":{"id":{"type":"string","enum":["c1","c2"]},"text":{"type":"string"}}}}})");
    SchemaWalker walker(flat, {}, prose);
    const QJsonValue value = walker.value();
    EXPECT_TRUE(value[u"count"].isDouble() && value[u"sure"].isBool() && value[u"maybe"].isDouble());
    EXPECT_EQ(value[u"level"].toString(), u"low"_s);
    ASSERT_EQ(value[u"columns"].toArray().size(), 2);
    EXPECT_EQ(value[u"columns"][1][u"id"].toString(), u"c2"_s);
}

TEST(DescriberTest, WritesSentencesThatDoNotRestateTheName)
{
    const AskedTable table{u"order_lines_3"_s, {}};
    for (const QString &name : {u"order_id"_s, u"qty_ordered"_s, u"promised_dt"_s, u"line_status"_s, u"CustomerId"_s,
             u"is_open"_s, u"x"_s, u"表"_s, u"___"_s}) {
        const QString text = describeColumn(table, {name, u"STRING"_s, {}});
        EXPECT_GT(text.size(), 30) << name.toStdString();
        EXPECT_LT(text.size(), 250);
        EXPECT_TRUE(text.endsWith(u'.'));
    }
    EXPECT_EQ(wordsOf(u"CustomerID_dt2"_s), (QStringList{u"customer"_s, u"identifier"_s, u"dt2"_s}));
}

TEST(TokensTest, ComesNearTheRealCounts)
{
    // o200k: 9, 10 and 11 tokens
    EXPECT_NEAR(static_cast<double>(countTokens(u"The quick brown fox jumps over the lazy dog"_s)), 9, 2);
    EXPECT_NEAR(static_cast<double>(countTokens(u"customer_id bigint, first_name string"_s)), 9, 3);
    EXPECT_EQ(countTokens(QString()), 0);
}

TEST(LimiterTest, CountsRequestsAndTokensAndSaysWhenToComeBack)
{
    Limiter limiter;
    limiter.setLimits(2, 100, 60'000);
    EXPECT_TRUE(limiter.admit(60).admitted);
    const Limiter::Verdict tokens = limiter.admit(60);
    EXPECT_FALSE(tokens.admitted);
    EXPECT_EQ(tokens.limit, u"tokens"_s);
    EXPECT_GT(tokens.retryAfterMs, 0);
    EXPECT_LE(tokens.retryAfterMs, 60'000);
    EXPECT_EQ(limiter.admit(1).limit, u"requests"_s);
    limiter.reset();
    EXPECT_TRUE(limiter.admit(101).tooLarge);
    EXPECT_EQ(durationText(12), "12ms");
    EXPECT_EQ(durationText(90'500), "1m30.5s");
}

} // namespace metaflow::sandbox::model
