#include "core/catalog/CatalogSql.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::catalog {

namespace {

QStringList namesOf(const databricks::Statement &statement)
{
    QStringList names;
    for (const auto &parameter : statement.parameters) {
        names << parameter.name + u'=' + parameter.value.value_or(u"NULL"_s);
    }
    return names;
}

const QString hostile = u"a'b`c.d \\ %1 größe 😀"_s;

} // namespace

TEST(CatalogSqlTest, BindsNamesAndNeverWritesThemIntoTheText)
{
    for (const auto &statement :
        {tablesStatement(hostile, {hostile}), columnsStatement(hostile, {hostile}), keysStatement(hostile, {hostile}),
            policiesStatement(hostile, {hostile}, Policies::Both), commentsStatement(hostile, hostile, {hostile}),
            readersStatement(hostile, {hostile}, QDate(2026, 1, 5)), grantsStatement(hostile, {hostile}, {hostile})}) {
        EXPECT_FALSE(statement.sql.contains(u"größe"_s)) << statement.sql.toStdString();
        EXPECT_FALSE(statement.sql.contains(u'%')) << statement.sql.toStdString();
        EXPECT_TRUE(statement.sql.contains(u":c"_s));
        EXPECT_TRUE(namesOf(statement).contains(u"c="_s + hostile));
        EXPECT_TRUE(statement.readsOnly);
    }
}

TEST(CatalogSqlTest, LeavesOutTheSchemaThatDescribesTheOthersUnlessSchemasAreNamed)
{
    EXPECT_TRUE(tablesStatement(u"main"_s, {}).sql.contains(u"table_schema <> 'information_schema'"_s));
    const auto two = tablesStatement(u"main"_s, {u"x"_s, u"y"_s});
    EXPECT_TRUE(two.sql.contains(u"table_schema IN (:s0, :s1)"_s));
    EXPECT_EQ(namesOf(two), (QStringList{u"c=main"_s, u"s0=x"_s, u"s1=y"_s}));
}

TEST(CatalogSqlTest, AsksForTagsAndMasksTogetherOrAlone)
{
    EXPECT_EQ(policiesStatement(u"m"_s, {}, Policies::Both).sql.count(u"UNION ALL"_s), 3);
    const QString tags = policiesStatement(u"m"_s, {}, Policies::Tags).sql;
    EXPECT_TRUE(tags.contains(u"column_tags"_s));
    EXPECT_FALSE(tags.contains(u"column_masks"_s));
    EXPECT_TRUE(policiesStatement(u"m"_s, {}, Policies::Masks).sql.contains(u"row_filters"_s));
}

TEST(CatalogSqlTest, AsksForAllTablesOfASchemaWhereNoneIsNamed)
{
    EXPECT_FALSE(commentsStatement(u"m"_s, u"s"_s, {}).sql.contains(u" IN ("_s));
    EXPECT_EQ(commentsStatement(u"m"_s, u"s"_s, {u"t"_s}).sql.count(u"table_name IN (:t0)"_s), 2);
}

TEST(CatalogSqlTest, GivesUpEarlyOnWhatAPlanCanDoWithout)
{
    for (const auto &statement : {readersStatement(u"m"_s, {}, QDate(2026, 1, 5)), grantsStatement(u"m"_s, {}, {})}) {
        EXPECT_EQ(statement.limit, std::chrono::seconds(30));
        EXPECT_FALSE(statement.sql.contains(u":t0"_s));
    }
    EXPECT_EQ(grantsStatement(u"m"_s, {u"s"_s}, {u"t"_s}).sql.count(u"table_name IN (:t0)"_s), 2);
    EXPECT_EQ(namesOf(readersStatement(u"m"_s, {u"t"_s}, QDate(2026, 1, 5))),
        (QStringList{u"c=m"_s, u"since=2026-01-05"_s, u"t0=t"_s}));
}

TEST(CatalogSqlTest, QuotesNamesInAFromAndCutsValuesAtTheServer)
{
    ColumnInfo one, two;
    one.name = u"a`b"_s;
    two.name = u"%1 %2"_s;
    const auto statement = sampleStatement({{u"main"_s, u"x.y"_s, u"t`t"_s}}, {one, two}, 5);
    EXPECT_EQ(statement.sql,
        u"SELECT left(CAST(`a``b` AS STRING), 200), left(CAST(`%1 %2` AS STRING), 200) FROM `main`.`x.y`.`t``t` LIMIT 5"_s);
    EXPECT_EQ(statement.rowLimit, 5);
    EXPECT_EQ(statement.limit, std::chrono::seconds(30));
}

} // namespace metaflow::catalog
