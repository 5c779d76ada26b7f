#include "core/checks/Checks.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::checks {

TEST(NormalisedTest, MakesOneTrimmedParagraph)
{
    EXPECT_EQ(normalised(u"  One\n\ttwo\u00A0 three \r\n"_s), u"One two three"_s);
}

TEST(NormalisedTest, TakesSurroundingQuotesOffButNoInnerOnes)
{
    EXPECT_EQ(normalised(u"\"The day.\""_s), u"The day."_s);
    EXPECT_EQ(normalised(u"\u201CThe day.\u201D"_s), u"The day."_s);
    EXPECT_EQ(normalised(u"\"A\" or \"B\""_s), u"\"A\" or \"B\""_s);
    EXPECT_EQ(normalised(u"\""_s), u"\""_s);
}

TEST(NormalisedTest, ComposesAccentsAndDropsWhatNoStoreTakes)
{
    EXPECT_EQ(normalised(u"Cafe\u0301"_s), u"Caf\u00E9"_s);
    const QString hostile = u"a"_s + QChar(0) + QChar(0xD800) + u"b\u0007"_s;
    EXPECT_EQ(normalised(hostile), u"ab"_s);
    EXPECT_EQ(normalised(u"ok 😀"_s), u"ok 😀"_s);
}

} // namespace metaflow::checks
