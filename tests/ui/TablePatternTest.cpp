#include "ui/generate/TablePattern.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

TEST(TablePatternTest, SeveralGlobsOverTableNamesWhateverTheirCase)
{
    const TablePattern pattern = TablePattern::parse(u" orders_*, stg_? ;"_s);
    EXPECT_TRUE(pattern.matches(u"sales"_s, u"ORDERS_2026"_s));
    EXPECT_TRUE(pattern.matches(u"sales"_s, u"stg_a"_s));
    EXPECT_FALSE(pattern.matches(u"sales"_s, u"stg_ab"_s));
    EXPECT_FALSE(pattern.matches(u"sales"_s, u"old_orders_1"_s));
}

TEST(TablePatternTest, ADotMeansSchemaAndTable)
{
    const TablePattern pattern = TablePattern::parse(u"hr.*, *.orders"_s);
    EXPECT_TRUE(pattern.matches(u"hr"_s, u"people"_s));
    EXPECT_TRUE(pattern.matches(u"sales"_s, u"orders"_s));
    EXPECT_FALSE(pattern.matches(u"sales"_s, u"people"_s));
}

TEST(TablePatternTest, OnlyStarAndQuestionMarkMeanSomething)
{
    EXPECT_TRUE(TablePattern::parse(u"a[1]"_s).matches(u"s"_s, u"a[1]"_s));
    EXPECT_FALSE(TablePattern::parse(u"a[1]"_s).matches(u"s"_s, u"a1"_s));
    EXPECT_TRUE(TablePattern::parse(u"a*z"_s).matches(u"s"_s, u"a/b\nz"_s));
    EXPECT_TRUE(TablePattern::parse(u" , ; "_s).isEmpty());
    EXPECT_FALSE(TablePattern::parse(u"(((("_s).matches(u"s"_s, u"t"_s));
}

} // namespace metaflow::ui
