#include "core/catalog/SnapshotBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::catalog {

using databricks::Row;

class SnapshotBuilderTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        builder.addTables({{u"s"_s, u"orders"_s, u"MANAGED"_s, u""_s, u"ada"_s, u"2026-01-01"_s},
            {u"s"_s, u"items"_s, u"VIEW"_s, std::nullopt, u"ada"_s, std::nullopt}});
        builder.addColumns({{u"s"_s, u"orders"_s, u"b"_s, u"10"_s, u"INT"_s, u"NO"_s, u"text"_s},
            {u"s"_s, u"orders"_s, u"a"_s, u"2"_s, u"STRING"_s, u"YES"_s, std::nullopt},
            {u"s"_s, u"gone"_s, u"x"_s, u"1"_s, u"INT"_s, u"YES"_s, std::nullopt}});
    }
    SnapshotBuilder builder{u"main"_s};
};

TEST_F(SnapshotBuilderTest, OrdersTablesByNameAndColumnsByPositionAsNumbers)
{
    const Snapshot snapshot = builder.take();
    ASSERT_EQ(snapshot.tables.size(), 2);
    EXPECT_EQ(snapshot.tables[0].path.table(), u"items"_s);
    EXPECT_TRUE(snapshot.tables[0].isView());
    const TableInfo &orders = snapshot.tables[1];
    EXPECT_EQ(orders.path, (ObjectPath{{u"main"_s, u"s"_s, u"orders"_s}}));
    ASSERT_EQ(orders.columns.size(), 2);
    EXPECT_EQ(orders.columns[0].name, u"a"_s);
    EXPECT_TRUE(orders.columns[0].nullable);
    EXPECT_EQ(orders.columns[1].ordinal, 10);
    EXPECT_FALSE(orders.columns[1].nullable);
}

TEST_F(SnapshotBuilderTest, KeepsNullApartFromEmpty)
{
    const Snapshot snapshot = builder.take();
    EXPECT_EQ(snapshot.tables[0].comment, Comment());
    EXPECT_EQ(snapshot.tables[1].comment, Comment(u""_s));
    EXPECT_EQ(snapshot.tables[1].columns[0].comment, Comment());
    EXPECT_EQ(snapshot.tables[1].columns[1].comment, Comment(u"text"_s));
}

TEST_F(SnapshotBuilderTest, TakesACommentThatNoStoreKeeps)
{
    builder.addTables({{u"s"_s, u"zero"_s, u"MANAGED"_s, u"a\0b"_s, u"ada"_s, std::nullopt}});
    builder.addColumns({{u"s"_s, u"zero"_s, u"x"_s, u"1"_s, u"INT"_s, u"NO"_s, u"c"_s + QChar(0xFFFE)}});
    const Snapshot snapshot = builder.take();
    ASSERT_EQ(snapshot.tables.size(), 3);
    EXPECT_EQ(snapshot.tables[2].comment, Comment(u"a\uFFFDb"_s));
    EXPECT_EQ(snapshot.tables[2].columns.at(0).comment, Comment(u"c\uFFFD"_s));
}

TEST_F(SnapshotBuilderTest, PutsKeysOfSeveralColumnsTogether)
{
    const auto key = [](const QString &type, const QString &name, const QString &column, const QString &position,
                         Comment table, Comment to) {
        return Row{u"s"_s, u"orders"_s, type, name, column, position, u"other"_s, u"z"_s, table, to};
    };
    builder.addKeys({key(u"FOREIGN KEY"_s, u"fk1"_s, u"a"_s, u"1"_s, u"p"_s, u"x"_s),
        key(u"FOREIGN KEY"_s, u"fk1"_s, u"b"_s, u"2"_s, u"p"_s, u"y"_s),
        key(u"FOREIGN KEY"_s, u"fk2"_s, u"b"_s, u"1"_s, u"q"_s, u"z"_s),
        key(u"FOREIGN KEY"_s, u"unseen"_s, u"b"_s, u"1"_s, std::nullopt, std::nullopt),
        key(u"PRIMARY KEY"_s, u"pk"_s, u"a"_s, u"1"_s, std::nullopt, std::nullopt),
        key(u"PRIMARY KEY"_s, u"pk"_s, u"b"_s, u"2"_s, std::nullopt, std::nullopt)});
    const TableInfo orders = builder.take().tables[1];
    EXPECT_EQ(orders.primaryKey, (QStringList{u"a"_s, u"b"_s}));
    ASSERT_EQ(orders.foreignKeys.size(), 2);
    EXPECT_EQ(orders.foreignKeys[0].columns, (QStringList{u"a"_s, u"b"_s}));
    EXPECT_EQ(orders.foreignKeys[0].referencedColumns, (QStringList{u"x"_s, u"y"_s}));
    EXPECT_EQ(orders.foreignKeys[0].referencedTable, (ObjectPath{{u"other"_s, u"z"_s, u"p"_s}}));
    EXPECT_EQ(orders.foreignKeys[1].columns, QStringList{u"b"_s});
}

TEST_F(SnapshotBuilderTest, HangsTagsMasksAndFiltersWhereTheyBelong)
{
    builder.addPolicies({{u"table_tag"_s, u"s"_s, u"orders"_s, u""_s, u"domain"_s, u"sales"_s},
        {u"column_tag"_s, u"s"_s, u"orders"_s, u"a"_s, u"pii"_s, u""_s},
        {u"mask"_s, u"s"_s, u"orders"_s, u"b"_s, u""_s, u""_s},
        {u"row_filter"_s, u"s"_s, u"items"_s, u""_s, u""_s, u""_s},
        {u"mask"_s, u"s"_s, u"nowhere"_s, u"b"_s, u""_s, u""_s}});
    const Snapshot snapshot = builder.take();
    EXPECT_TRUE(snapshot.tables[0].rowFiltered);
    EXPECT_EQ(snapshot.tables[1].tags, QStringList{u"domain=sales"_s});
    EXPECT_EQ(snapshot.tables[1].columns[0].tags, QStringList{u"pii"_s});
    EXPECT_FALSE(snapshot.tables[1].columns[0].masked);
    EXPECT_TRUE(snapshot.tables[1].columns[1].masked);
}

} // namespace metaflow::catalog
