#include "core/providers/ChatBody.h"
#include "core/providers/Prices.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::providers {

TEST(TokensTest, CountsAsTheNpmPackageGptTokenizerDoes)
{
    QFile file(QStringLiteral(METAFLOW_SOURCE_DIR "/tests/data/providers/o200k_counts.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    ASSERT_EQ(cases.size(), 20);
    for (const QJsonValue &value : cases) {
        const QString text = value.toObject().value(u"text"_s).toString();
        EXPECT_EQ(countTokens(text), value.toObject().value(u"tokens"_s).toInteger()) << text.toStdString();
    }
}

TEST(TokensTest, AVeryLongWordTakesNoVeryLongTime)
{
    EXPECT_EQ(countTokens(QString(4'000, u'a')), 500);
}

TEST(TokensTest, ARequestCountsContentsSchemaAndWhatIsAroundThem)
{
    ChatPrompt prompt;
    prompt.system = u"hello world"_s;
    prompt.user = u"The quick brown fox jumps over the lazy dog."_s;
    prompt.schema = R"({"type":"object","properties":{"a":{"type":"string"}}})";
    EXPECT_EQ(countRequestTokens(chatBody(prompt)), 2 + 10 + 14 + 3 * 3);
}

} // namespace metaflow::providers
