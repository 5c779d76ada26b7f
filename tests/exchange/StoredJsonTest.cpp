#include "core/exchange/StoredJson.h"

#include "core/model/Item.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

QString randomText(QRandomGenerator &random)
{
    static const QString alphabet = u"ab\"\\/{}[],: é\ufeff\n\u0001😀"_s;
    QString text;
    for (int i = random.bounded(6); i > 0; --i) {
        text += alphabet.at(random.bounded(int(alphabet.size()) - 2)); // without half of the last
    }
    return text;
}

QJsonValue randomValue(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 2 ? 5 : 7)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return random.bounded(2) == 0;
    case 2:
        return random.bounded(-1000, 1000);
    case 3:
        return random.generateDouble() / (1 + random.bounded(1000000));
    case 4:
        return randomText(random);
    case 5: {
        QJsonArray array;
        for (int i = random.bounded(4); i > 0; --i) {
            array.append(randomValue(random, depth + 1));
        }
        return array;
    }
    default:
        QJsonObject object;
        for (int i = random.bounded(4); i > 0; --i) {
            object.insert(randomText(random), randomValue(random, depth + 1));
        }
        return object;
    }
}

/// Something is added, taken or changed.
QByteArray damaged(QByteArray json, QRandomGenerator &random)
{
    static const QByteArray pieces = " 0e.,\"\\{}[]:-a1\n";
    const auto at = random.bounded(int(json.size()));
    return random.bounded(2) == 0 ? json.insert(at, pieces.at(random.bounded(int(pieces.size())))) : json.remove(at, 1);
}

} // namespace

TEST(StoredJsonTest, WhatIsPassedOnIsWhatWouldBeWritten)
{
    QRandomGenerator random(8259);
    int passed = 0;
    for (int round = 0; round < 30'000; ++round) {
        const QJsonDocument document(QJsonObject{{u"a"_s, randomValue(random, 0)}, {u"b"_s, randomValue(random, 0)}});
        QByteArray json = document.toJson(QJsonDocument::Compact);
        json = round % 2 == 0 ? json : damaged(json, random);
        if (isCompactJson(json)) {
            ++passed;
            ASSERT_EQ(QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact), json) << json.constData();
        }
    }
    EXPECT_GT(passed, 5'000) << "it takes the short way where it can";
}

TEST(StoredJsonTest, WhatIsWrittenInAnotherWayIsNotPassedOn)
{
    for (const char *json :
        {"", "{", "{}x", "{\"a\": 1}", "{\"b\":1,\"a\":2}", "{\"a\":1,\"a\":2}", "{\"a\":1.0}", "{\"a\":01}",
            "{\"a\":-0}", "{\"a\":1e3}", "[\"\\u0041\"]", "[1,]", "[\"\xEF\xBB\xBF\"]", "[\"\xFF\"]", "1"}) {
        EXPECT_FALSE(isCompactJson(json)) << json;
    }
}

TEST(StoredJsonTest, FindingsArePassedOnAsTheModelWritesThem)
{
    Finding finding{u"restates_name"_s, Severity::Security, 3, 4, {u"a"_s, u"b"_s}};
    Finding seen = finding;
    seen.dismissed = true;
    EXPECT_TRUE(isFindingsJson(findingsToJson({finding}).toUtf8()));
    EXPECT_TRUE(isFindingsJson(findingsToJson({finding, seen}).toUtf8()));
    for (const char *json : {"[]", "[{}]", "[{\"check\":\"x\",\"severity\":\"warning\",\"start\":0,\"length\":0}]",
             "[{\"arguments\":[],\"check\":\"x\",\"length\":0,\"severity\":\"odd\",\"start\":0}]"}) {
        EXPECT_FALSE(isFindingsJson(json)) << json;
    }
}

TEST(StoredJsonTest, APathIsCutIntoItsParts)
{
    std::vector<QByteArrayView> parts;
    ASSERT_TRUE(splitPathJson("[\"main\",\"a.b\",\"c,d\"]", parts));
    ASSERT_EQ(parts.size(), 3U);
    EXPECT_EQ(parts.at(1), "a.b");
    EXPECT_EQ(parts.at(2), "c,d");
    for (const char *json : {"", "[]", "[\"a\\\"b\"]", "[\"a\", \"b\"]", "[\"a\",]", "[1]"}) {
        EXPECT_FALSE(splitPathJson(json, parts)) << json;
    }
}

} // namespace metaflow::exchange
