#include "core/catalog/TableDescription.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::catalog {

const ObjectPath path{{u"main"_s, u"s.x"_s, u"t`1"_s}};

TEST(TableDescriptionTest, ReadsCommentsAndTellsNoneFromEmpty)
{
    const auto table = tableOfDescription(path, uR"({"table_name":"t`1","type":"MANAGED","comment":"it's \"ours\"",
        "columns":[{"name":"a","type":{"name":"int"},"comment":""},{"name":"b","type":{"name":"string"}},
                   {"name":"c","comment":"x\ny"}],"next_year":{}})"_s);
    ASSERT_TRUE(table);
    EXPECT_EQ(table->path, path);
    EXPECT_EQ(table->type, u"MANAGED"_s);
    EXPECT_EQ(table->comment, Comment(u"it's \"ours\""_s));
    ASSERT_EQ(table->columns.size(), 3);
    EXPECT_EQ(table->columns.at(0).comment, Comment(u""_s));
    EXPECT_EQ(table->columns.at(1).comment, Comment());
    EXPECT_EQ(table->columns.at(2).comment, Comment(u"x\ny"_s));
    EXPECT_EQ(table->columns.at(2).ordinal, 3);
}

TEST(TableDescriptionTest, WhatIsNoDescriptionIsNotTakenForATableWithoutColumns)
{
    for (const auto &json : {u""_s, u"[]"_s, u"{}"_s, u"{\"columns\":{}}"_s, u"{\"columns\":[{}]}"_s,
             u"{\"columns\":[{\"name\":\"a\"}"_s}) {
        const auto table = tableOfDescription(path, json);
        ASSERT_FALSE(table) << qPrintable(json);
        EXPECT_EQ(table.error().code, ErrorCode::UnexpectedAnswer);
    }
}

} // namespace metaflow::catalog
