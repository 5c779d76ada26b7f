#include "core/generation/Answer.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

const ObjectPath answered{{u"main"_s, u"sales"_s, u"orders"_s}};

QVector<RequestTarget> targets(const QStringList &columns)
{
    QVector<RequestTarget> all = {{answered, {}, 0, {}, {}}};
    for (const QString &column : columns) {
        all.append({answered.child(column), u"int"_s, static_cast<int>(all.size()), {}, {}});
    }
    return all;
}

TiedAnswer tied(const QByteArray &content, const QStringList &columns)
{
    const auto answer = tieAnswer(content, targets(columns));
    EXPECT_TRUE(answer) << content.toStdString();
    return answer.value_or(TiedAnswer());
}

} // namespace

TEST(AnswerTest, TiesByNameWhateverOrderAndCase)
{
    const TiedAnswer answer = tied(
        R"({"tables":[{"name":"Sales.ORDERS","text":"All orders.","columns":[{"name":"NOTE","text":"A note."},{"name":"id","text":"The key."}]}]})",
        {u"id"_s, u"note"_s});
    EXPECT_EQ(answer.texts, (QVector<QString>{u"All orders."_s, u"The key."_s, u"A note."_s}));
    EXPECT_TRUE(answer.missing.isEmpty());
    EXPECT_EQ(answer.unknown, 0);
}

TEST(AnswerTest, ANameGivenTwiceIsMissing)
{
    const TiedAnswer answer = tied(
        R"({"tables":[{"name":"orders","text":"All orders.","columns":[{"name":"id","text":"One."},{"name":"ID","text":"Two."}]}]})",
        {u"id"_s});
    EXPECT_EQ(answer.twice, 1);
    EXPECT_EQ(answer.missing, QVector<int>{1});
    EXPECT_EQ(answer.texts.at(1), QString());
}

TEST(AnswerTest, UnknownNamesAreDroppedAndLeftOutOnesMissing)
{
    const TiedAnswer answer = tied(
        R"({"tables":[{"name":"other","text":"No.","columns":[]},{"name":"orders","text":"All orders.","columns":[{"name":"invented","text":"No."},{"name":"id","text":"  "}]}]})",
        {u"id"_s, u"note"_s});
    EXPECT_EQ(answer.unknown, 2);
    EXPECT_EQ(answer.missing, (QVector<int>{1, 2}));
}

TEST(AnswerTest, WhatIsNoAnswerOfOurSchemaIsInvalid)
{
    for (const QByteArray content : {"", "[]", "{", "{\"tables\":{}}", "null", "{\"tables\":[{\"name\":\"orders\""}) {
        const auto answer = tieAnswer(content, targets({u"id"_s}));
        ASSERT_FALSE(answer) << content.toStdString();
        EXPECT_EQ(answer.error().code, ErrorCode::ModelAnswerInvalid);
    }
}

TEST(AnswerTest, ATextOfTheTableNobodyAskedForIsNotUnknown)
{
    const QVector<RequestTarget> column = {{answered.child(u"id"_s), u"int"_s, 1, {}, {}}};
    const auto answer = tieAnswer(
        R"({"tables":[{"name":"orders","text":"Unasked.","columns":[{"name":"id","text":"The key."}]}]})", column);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->texts, QVector<QString>{u"The key."_s});
    EXPECT_EQ(answer->unknown, 0);
}

} // namespace metaflow::generation
