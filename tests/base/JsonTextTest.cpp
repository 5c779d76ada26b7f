#include "core/base/JsonText.h"
#include "core/base/Utf8.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow {
namespace {

const QString marked = u"\ufefftext\ufeff"_s;

TEST(JsonTextTest, AByteOrderMarkIsPartOfATextHoweverItWasWritten)
{
    for (const QByteArray &json :
        {QByteArray("[\"\xEF\xBB\xBFtext\xEF\xBB\xBF\"]"), QByteArray("[\"\\ufefftext\\uFEFF\"]")}) {
        EXPECT_EQ(parseJson(json).array().at(0).toString(), marked);
    }
    EXPECT_EQ(parseJson("{\"\xEF\xBB\xBFtext\xEF\xBB\xBF\":1}").object().keys(), QStringList{marked});
    EXPECT_EQ(parseJson("{\"a\":\"\\\\\xEF\xBB\xBF\"}").object().value(u"a").toString(), u"\\\ufeff"_s)
        << "behind a backslash";
}

TEST(JsonTextTest, InFrontOfADocumentItSaysTheEncodingOnly)
{
    EXPECT_EQ(parseJson("\xEF\xBB\xBF[1]").array().at(0).toInt(), 1);
    EXPECT_EQ(parseJson("\xEF\xBB\xBF[\"\xEF\xBB\xBFtext\xEF\xBB\xBF\"]").array().at(0).toString(), marked);
}

TEST(JsonTextTest, WritesItAsAnEscapeForReadersThatDropIt)
{
    const QByteArray json = jsonText(QJsonDocument(QJsonObject{{u"a"_s, marked}}));
    EXPECT_EQ(json, "{\"a\":\"\\ufefftext\\ufeff\"}");
    EXPECT_EQ(parseJson(json).object().value(u"a").toString(), marked);
    EXPECT_EQ(jsonText(QJsonDocument(QJsonArray{u"plain"_s})), "[\"plain\"]");
}

TEST(Utf8Test, KeepsAByteOrderMarkInFront)
{
    EXPECT_EQ(textOfUtf8("\xEF\xBB\xBFtext\xEF\xBB\xBF"), marked);
    EXPECT_EQ(textOfUtf8({}), QString());
}

TEST(JsonTextTest, SaysWhatIsNoJson)
{
    QJsonParseError error;
    EXPECT_TRUE(parseJson("{\xEF\xBB\xBF", &error).isNull());
    EXPECT_NE(error.error, QJsonParseError::NoError);
}

} // namespace
} // namespace metaflow
