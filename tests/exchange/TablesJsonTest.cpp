#include "core/exchange/TablesJson.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

TEST(TablesJsonTest, WritesATableAsTheApiDoesWhateverItIsCalled)
{
    TableInfo table;
    table.path = {{u"main"_s, u"s"_s, u"50%2 off"_s}};
    table.type = u"MANAGED"_s;
    table.comment = u""_s;
    table.columns = {
        {u"id"_s, 1, u"bigint"_s, false, {}, false, {}}, {u"amount"_s, 2, u"decimal(10,2)"_s, true, u"x"_s, true, {}}};
    table.primaryKey = {u"id"_s};
    table.foreignKeys = {{{u"id"_s}, {{u"main"_s, u"s"_s, u"other"_s}}, {u"id"_s}},
        {{u"id"_s}, {{u"main"_s, u"s.x"_s, u"other"_s}}, {u"id"_s}}};
    const QJsonObject json = tableJson(table);
    EXPECT_EQ(json[u"full_name"], u"main.s.50%2 off"_s);
    EXPECT_EQ(json[u"comment"], u""_s) << "empty is not NULL";
    const QJsonArray columns = json[u"columns"].toArray();
    EXPECT_EQ(columns[0][u"type_name"], u"LONG"_s);
    EXPECT_EQ(columns[0][u"position"], 0);
    EXPECT_FALSE(columns[0].toObject().contains(u"comment"));
    EXPECT_EQ(columns[1][u"type_name"], u"DECIMAL"_s);
    EXPECT_TRUE(columns[1].toObject().contains(u"mask"));
    const QJsonArray constraints = json[u"table_constraints"].toArray();
    ASSERT_EQ(constraints.size(), 2) << "a parent with a dot in a name cannot be written";
    EXPECT_EQ(constraints[1][u"foreign_key_constraint"][u"name"], u"50%2 off_fk2"_s);
}

} // namespace metaflow::exchange
