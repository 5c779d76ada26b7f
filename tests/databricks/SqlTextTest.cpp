#include "core/databricks/SqlText.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::databricks {

TEST(SqlTextTest, QuotesNamesWithBackticksDotsSpacesAndLetters)
{
    EXPECT_EQ(quoteName(u"plain"_s), u"`plain`"_s);
    EXPECT_EQ(quoteName(u"a`b"_s), u"`a``b`"_s);
    EXPECT_EQ(quoteName(u"``"_s), u"``````"_s);
    EXPECT_EQ(quotePath({{u"main"_s, u"a.b"_s, u"c d"_s, u"größe 😀"_s}}), u"`main`.`a.b`.`c d`.`größe 😀`"_s);
}

TEST(SqlTextTest, EscapesQuoteAndBackslashAndNothingElse)
{
    EXPECT_EQ(stringLiteral(u"It's"_s), uR"('It\'s')"_s);
    EXPECT_EQ(stringLiteral(uR"(C:\new\)"_s), uR"('C:\\new\\')"_s);
    EXPECT_EQ(stringLiteral(uR"(\')"_s), uR"('\\\'')"_s);
    EXPECT_EQ(stringLiteral(u"a\n\t-- ; \"x\" %_ 😀 \u202e"_s), u"'a\n\t-- ; \"x\" %_ 😀 \u202e'"_s);
    EXPECT_EQ(stringLiteral(QString()), u"''"_s);
}

TEST(SqlTextTest, RefusesWhatNoWorkspaceCanStore)
{
    EXPECT_EQ(stringLiteral(u"a"_s + QChar(u'\0')).error().code, ErrorCode::TextNotStorable);
    for (const auto &text : {QString(QChar(0xD800)), u"a"_s + QChar(0xDC00) + u"b"_s,
             QString(QChar(0xD83D)) + QChar(0xD83D) + QChar(0xDE00)}) {
        EXPECT_EQ(stringLiteral(text).error().code, ErrorCode::TextNotStorable);
    }
}

} // namespace metaflow::databricks
