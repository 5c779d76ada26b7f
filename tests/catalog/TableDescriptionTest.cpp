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
    EXPECT_EQ(table->table.path, path);
    EXPECT_EQ(table->table.type, u"MANAGED"_s);
    EXPECT_EQ(table->table.comment, Comment(u"it's \"ours\""_s));
    ASSERT_EQ(table->table.columns.size(), 3);
    EXPECT_EQ(table->table.columns.at(0).comment, Comment(u""_s));
    EXPECT_EQ(table->table.columns.at(1).comment, Comment());
    EXPECT_EQ(table->table.columns.at(2).comment, Comment(u"x\ny"_s));
    EXPECT_EQ(table->table.columns.at(2).ordinal, 3);
}

TEST(TableDescriptionTest, ReadsNestedFieldsWithTheirPathsTypesAndCommentsAndHowManyRowsThereAre)
{
    const auto read = tableOfDescription(path, uR"({"columns":[{"name":"a","type":{"name":"struct","fields":[
        {"name":"x.y","type":{"name":"decimal","precision":18,"scale":2},"comment":"ours"},
        {"name":"z","type":{"name":"struct","fields":[{"name":"q","type":{"name":"varchar","length":10}}]}}]}},
        {"name":"l","type":{"name":"array","element_type":{"name":"struct","fields":[
        {"name":"at","type":{"name":"timestamp_ltz"},"comment":""}]}}},
        {"name":"m","type":{"name":"map","key_type":{"name":"string"},"value_type":{"name":"struct","fields":[
        {"name":"v","type":{"name":"int"}}]}}}],"statistics":{"num_rows":"12","size_in_bytes":4}})"_s);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->rows, 12);
    const auto below = [](const QStringList &parts) { return ObjectPath{path.parts + parts}; };
    const QVector<NestedField> fields{{below({u"a"_s, u"x.y"_s}), u"decimal(18,2)"_s, u"ours"_s},
        {below({u"a"_s, u"z"_s}), u"struct<q:varchar(10)>"_s, std::nullopt},
        {below({u"a"_s, u"z"_s, u"q"_s}), u"varchar(10)"_s, std::nullopt},
        {below({u"l"_s, u"element"_s, u"at"_s}), u"timestamp"_s, u""_s},
        {below({u"m"_s, u"value"_s, u"v"_s}), u"int"_s, std::nullopt}};
    EXPECT_EQ(read->fields, fields);
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
