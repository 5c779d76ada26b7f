#include "core/generation/Memory.h"
#include "core/generation/MemoryNames.h"
#include "tests/generation/GenerationData.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

using namespace testing;

ObjectPath columnOf(const QString &table, const QString &name)
{
    return {{u"main"_s, u"sales"_s, table, name}};
}

ObjectPath idOf(const QString &table)
{
    return columnOf(table, u"id"_s);
}

store::AcceptedText accepted(const ObjectPath &object, const QString &type, const QString &text, int minute = 0)
{
    static qint64 number = 0;
    return {ItemId(++number), SourceId(1), object, 1, type, text,
        u"2026-01-01T12:%1:00.000Z"_s.arg(minute, 2, 10, QLatin1Char('0'))};
}

store::AcceptedText accepted(const QString &table, const QString &text, int minute)
{
    return accepted(idOf(table), u"int"_s, text, minute);
}

/// What a stored name and type give for an asked one; 0: nothing.
int percentOf(const ObjectPath &stored, const QString &storedType, const ObjectPath &asked, const QString &type)
{
    Memory memory(SourceId(1));
    memory.learn(accepted(stored, storedType, u"A text."_s));
    const auto found = memory.recall(asked, type);
    return found ? found->percent : 0;
}

int percentOf(const QString &stored, const QString &asked)
{
    return percentOf(columnOf(u"a"_s, stored), u"int"_s, columnOf(u"b"_s, asked), u"int"_s);
}

} // namespace

TEST(MemoryTest, RecallsTheTextThatStandsMostOftenAndOfThoseTheNewest)
{
    Memory memory(SourceId(1));
    memory.learn(accepted(u"a"_s, u"The key."_s, 1));
    memory.learn(accepted(u"b"_s, u"A number."_s, 2));
    EXPECT_EQ(memory.recall(idOf(u"new"_s), u"int"_s)->text, u"A number."_s);
    memory.learn(accepted(u"c"_s, u"The key."_s, 0));
    const auto found = memory.recall(idOf(u"new"_s), u"INT"_s);
    EXPECT_EQ(found->text, u"The key."_s);
    EXPECT_EQ(found->percent, 100);
    ASSERT_EQ(found->others.size(), 1) << "the other one beside it";
    EXPECT_EQ(found->others.first(), (Suggestion{u"A number."_s, 100, idOf(u"b"_s)}));
}

TEST(MemoryTest, OfEquallyGoodTextsThoseOfATableOfTheSameNameComeFirst)
{
    Memory memory(SourceId(1));
    memory.learn(accepted(u"a"_s, u"The key."_s, 1));
    memory.learn(accepted(u"b"_s, u"The key."_s, 2));
    memory.learn(accepted({{u"dev"_s, u"sales"_s, u"orders"_s, u"id"_s}}, u"int"_s, u"Number of the order."_s));
    EXPECT_EQ(memory.recall(idOf(u"orders"_s), u"int"_s)->text, u"Number of the order."_s);
    EXPECT_EQ(memory.recall(idOf(u"items"_s), u"int"_s)->text, u"The key."_s);
}

TEST(MemoryTest, ATextWhoseNewestBearerAsksComesFromTheOneBefore)
{
    Memory memory(SourceId(1));
    memory.learn(accepted(u"a"_s, u"The key."_s, 1));
    memory.learn(accepted(u"b"_s, u"The key."_s, 2));
    const auto recalled = memory.recall(idOf(u"b"_s), u"int"_s);
    ASSERT_TRUE(recalled);
    EXPECT_EQ(recalled->from, idOf(u"a"_s));
    EXPECT_EQ(memory.recall(idOf(u"new"_s), u"int"_s)->from, idOf(u"b"_s));
}

TEST(MemoryTest, NothingRemembersOnlyItself)
{
    Memory memory(SourceId(1));
    memory.learn(accepted(u"a"_s, u"The key."_s, 1));
    EXPECT_FALSE(memory.recall(idOf(u"a"_s), u"int"_s));
    EXPECT_FALSE(memory.recall(idOf(u"A"_s), u"int"_s)) << "whatever its case";
    Memory elsewhere(SourceId(2));
    elsewhere.learn(accepted(u"a"_s, u"The key."_s, 1));
    EXPECT_TRUE(elsewhere.recall(idOf(u"a"_s), u"int"_s)) << "the same name in another workspace";
}

TEST(MemoryTest, NamesAreAlikeByDegrees)
{
    EXPECT_EQ(percentOf(u"customer_id"_s, u"CUSTOMER_ID"_s), 100);
    EXPECT_EQ(percentOf(u"customer_id"_s, u"customerId"_s), 95);
    EXPECT_EQ(percentOf(u"customerId"_s, u"customer_id"_s), 95);
    EXPECT_EQ(percentOf(u"order_line"_s, u"order_lines"_s), 95);
    EXPECT_EQ(percentOf(u"cust_nm"_s, u"customer_name"_s), 85);
    EXPECT_EQ(percentOf(u"custName"_s, u"customer_name"_s), 85);
    EXPECT_EQ(percentOf(u"custname"_s, u"customer_name"_s), 85) << "a folded short form";
    EXPECT_EQ(percentOf(u"col_amount"_s, u"amt"_s), 85);
    EXPECT_EQ(percentOf(u"customer_name"_s, u"customer_id"_s), 0);
    EXPECT_EQ(percentOf(u"address1"_s, u"address2"_s), 0);
    EXPECT_EQ(percentOf(u"name"_s, u"customer_name"_s), 0) << "of some other table";
}

TEST(MemoryTest, TheTablesNameInFrontOfAColumnsCountsAsAPrefix)
{
    const auto text = u"string"_s;
    EXPECT_EQ(
        percentOf(columnOf(u"orders"_s, u"customer_name"_s), text, columnOf(u"customers"_s, u"name"_s), text), 80);
    EXPECT_EQ(
        percentOf(columnOf(u"dim_customer"_s, u"name"_s), text, columnOf(u"customers"_s, u"customer_name"_s), text),
        80);
    EXPECT_EQ(
        percentOf(columnOf(u"products"_s, u"name"_s), text, columnOf(u"customers"_s, u"customer_name"_s), text), 0);
}

TEST(MemoryTest, TypesAreAlikeByFamily)
{
    const auto percent = [](const QString &stored, const QString &asked) {
        return percentOf(columnOf(u"a"_s, u"id"_s), stored, columnOf(u"b"_s, u"id"_s), asked);
    };
    EXPECT_EQ(percent(u"BIGINT"_s, u"int"_s), 90);
    EXPECT_EQ(percent(u"varchar(20)"_s, u"STRING"_s), 90);
    EXPECT_EQ(percent(u"decimal(10,2)"_s, u"decimal(18,2)"_s), 90);
    EXPECT_EQ(percent(u"string"_s, u"int"_s), 70);
    EXPECT_EQ(percentOf(columnOf(u"a"_s, u"cust_nm"_s), u"int"_s, columnOf(u"b"_s, u"customer_name"_s), u"string"_s), 0)
        << "below the floor";
}

TEST(MemoryTest, TablesAreRememberedByName)
{
    const auto percent = [](const QString &stored, const QString &asked) {
        return percentOf({{u"dev"_s, u"raw"_s, stored}}, {}, {{u"main"_s, u"sales"_s, asked}}, {});
    };
    EXPECT_EQ(percent(u"orders"_s, u"ORDERS"_s), 100);
    EXPECT_EQ(percent(u"order"_s, u"Orders"_s), 95);
    EXPECT_EQ(percent(u"tbl_orders"_s, u"orders_v2"_s), 85);
    EXPECT_EQ(percent(u"orders"_s, u"invoices"_s), 0);
}

TEST(MemoryTest, WordsAreTakenApartAtSignsDigitsAndCapitals)
{
    EXPECT_EQ(wordsOf(u"customerIDNumber"_s), (QStringList{u"customer"_s, u"id"_s, u"number"_s}));
    EXPECT_EQ(wordsOf(u"addr_line-2"_s), (QStringList{u"addr"_s, u"line"_s, u"2"_s}));
    EXPECT_EQ(wordsOf(u"Größe"_s), QStringList{u"größe"_s});
    EXPECT_TRUE(wordsOf(u"___"_s).isEmpty());
    EXPECT_EQ(meaningOfTable(u"tbl"_s), u"tbl"_s) << "a name keeps its last word";
}

TEST(MemoryTest, TheRequestOfARunKeepsWhatWillBeOffered)
{
    Asked asked;
    asked.tables.append({tableOf(u"orders"_s, {u"id"_s, u"note"_s}), true, {0, 1}});
    Memory memory(SourceId(1));
    memory.learn(accepted(u"other"_s, u"The key."_s, 1));
    memory.learn(accepted(u"third"_s, u"A key."_s, 0));
    const Asked before = asked;
    const auto remembered = takeRemembered(&asked, memory, 100);
    ASSERT_EQ(remembered.size(), 1);
    EXPECT_EQ(asked.tables.first().columns, QVector<int>{1});
    const Request request = memoryRequest(remembered, before);
    EXPECT_TRUE(isMemoryRequest(request));
    EXPECT_TRUE(request.body.isEmpty());
    EXPECT_EQ(request.targets.first().dataType, u"int"_s);
    EXPECT_EQ(rememberedIn(request), remembered);
    EXPECT_EQ(rememberedIn(request).first().others.size(), 1);
}

TEST(MemoryTest, WhatIsBelowTheThresholdIsSuggestedBesideTheModelsText)
{
    Asked asked;
    asked.tables.append({tableOf(u"orders"_s, {u"custId"_s}), false, {0}});
    Memory memory(SourceId(1));
    memory.learn(accepted(columnOf(u"other"_s, u"customer_id"_s), u"int"_s, u"The customer."_s));
    EXPECT_TRUE(takeRemembered(&asked, memory, 86).isEmpty());
    Request request;
    request.targets.append({columnOf(u"orders"_s, u"custId"_s), u"int"_s, 1, {}, {}});
    QVector<Request> requests = {request};
    addSuggestions(&requests, memory);
    ASSERT_EQ(requests.first().targets.first().suggestions.size(), 1);
    EXPECT_EQ(requests.first().targets.first().suggestions.first(),
        (Suggestion{u"The customer."_s, 85, columnOf(u"other"_s, u"customer_id"_s)}));
    EXPECT_EQ(takeRemembered(&asked, memory, 85).size(), 1) << "as low as somebody sets it";
    EXPECT_TRUE(asked.tables.isEmpty());
}

} // namespace metaflow::generation
