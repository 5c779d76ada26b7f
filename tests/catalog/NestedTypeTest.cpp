#include "core/catalog/NestedType.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::catalog {

TEST(NestedTypeTest, FindsFieldsAtAnyDepth)
{
    const QString type = u"struct<city:string,geo:struct<lat:decimal(9,6),lon:decimal(9,6)>,Zip:int>"_s;
    EXPECT_EQ(nestedType(type, {u"city"_s}), u"string"_s);
    EXPECT_EQ(nestedType(type, {u"zip"_s}), u"int"_s);
    EXPECT_EQ(nestedType(type, {u"geo"_s}), u"struct<lat:decimal(9,6),lon:decimal(9,6)>"_s);
    EXPECT_EQ(nestedType(type, {u"geo"_s, u"lon"_s}), u"decimal(9,6)"_s);
    EXPECT_EQ(nestedType(type, {u"geo"_s, u"alt"_s}), QString());
    EXPECT_EQ(nestedType(type, {u"nope"_s}), QString());
}

TEST(NestedTypeTest, GoesThroughArraysAndMaps)
{
    const QString type = u"array<struct<k:map<string,array<struct<v:bigint>>>>>"_s;
    EXPECT_EQ(nestedType(type, {u"element"_s, u"k"_s}), u"map<string,array<struct<v:bigint>>>"_s);
    EXPECT_EQ(nestedType(type, {u"element"_s, u"k"_s, u"key"_s}), u"string"_s);
    EXPECT_EQ(nestedType(type, {u"element"_s, u"k"_s, u"value"_s, u"element"_s, u"v"_s}), u"bigint"_s);
    EXPECT_EQ(nestedType(type, {u"k"_s}), QString());
}

TEST(NestedTypeTest, TakesNamesAndCommentsAsTheyAreWritten)
{
    const QString type = u"STRUCT<`a,b`: INT COMMENT 'one, <two>: three', `tick``s`: STRING>"_s;
    EXPECT_EQ(nestedType(type, {u"a,b"_s}), u"INT"_s);
    EXPECT_EQ(nestedType(type, {u"tick`s"_s}), u"STRING"_s);
}

TEST(NestedTypeTest, SaysNothingAboutWhatItCannotRead)
{
    for (const QString &type : {u""_s, u"int"_s, u"struct<"_s, u"struct<>"_s, u"struct<a"_s, u">>><<<"_s,
             u"struct<:>"_s, u"map<string>"_s, u"array<>"_s, u"struct<a:'>"_s}) {
        EXPECT_EQ(nestedType(type, {u"b"_s}), QString()) << qPrintable(type);
    }
}

} // namespace metaflow::catalog
