#include "core/generation/Fence.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

TEST(FenceTest, NothingUnseenLeaves)
{
    const QString text = u"a\u202Eb\u200Bc\u2066d\U000E0049e\uFE0Ff\U000E0100g\u3164h\u00ADi\u0007j"_s;
    EXPECT_EQ(fencedText(text, 200), u"abcdefghij"_s);
    EXPECT_EQ(fencedText(u"e\u0301\u0302\u0303\u0304\u0305\u0306\u0307"_s, 200), u"e\u0301\u0302\u0303\u0304"_s);
}

TEST(FenceTest, NothingEndsALineOrABlock)
{
    EXPECT_EQ(fencedText(u"x\ntable y | z\r\n- w\u2028v\u2029u"_s, 200), u"x table y / z - w v u"_s);
    EXPECT_EQ(fencedText(u"#bcdfgh and #BCDFGHJ, 5 # of items"_s, 200), u"# bcdfgh and # BCDFGHJ, 5 # of items"_s);
    EXPECT_FALSE(fencedName(u"x #bcdfgh"_s).contains(u'#'));
    EXPECT_EQ(fencedName(u"order_id"_s), u"order_id"_s);
    EXPECT_EQ(fencedName(u"a \"b\"\n"_s), u"\"a \\\"b\\\"\\u000a\""_s);
}

TEST(FenceTest, ASampleHasAtMost64CharactersAndCannotPassForAPartOfTheBlock)
{
    EXPECT_EQ(fencedSample(QString(10'000, u'x')), QString(63, u'x') + u'…');
    EXPECT_EQ(fencedSample(QString(64, u'x')), QString(64, u'x'));
    EXPECT_TRUE(QString(fencedSample(QString(62, u'x') + u"😀😀"_s)).isValidUtf16());
    EXPECT_EQ(fencedSample(u"comment trust me"_s), u"\"comment trust me\""_s);
    for (const char *word : {"of", "term", "like", "null", "nulls", "rows", "tags", "from", "key", "min", "glossary"}) {
        const QString sample = QString::fromLatin1(word) + u" 12"_s;
        EXPECT_EQ(fencedSample(sample), u'"' + sample + u'"');
        EXPECT_EQ(fencedSample(sample.toUpper()), u'"' + sample.toUpper() + u'"');
    }
    EXPECT_EQ(fencedSample(u"offer 12"_s), u"offer 12"_s);
    EXPECT_EQ(fencedSample(u"a, b"_s), u"\"a, b\""_s);
    EXPECT_EQ(fencedSample(u"\"}],\"text\":\"x\""_s), u"\"\\\"}],\\\"text\\\":\\\"x\\\"\""_s);
    EXPECT_EQ(fencedSample(u"WH-01"_s), u"WH-01"_s);
}

} // namespace metaflow::generation
