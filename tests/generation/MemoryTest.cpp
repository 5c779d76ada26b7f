#include "core/generation/Memory.h"
#include "tests/generation/GenerationData.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

using namespace testing;

ObjectPath idOf(const QString &table)
{
    return {{u"main"_s, u"sales"_s, table, u"id"_s}};
}

Item accepted(const QString &table, const QString &text, int minute)
{
    Item item = itemOf(idOf(table), Status::Approved, text);
    item.updatedAt = QDateTime({2026, 1, 1}, {12, minute}, Qt::UTC);
    return item;
}

} // namespace

TEST(MemoryTest, RecallsTheTextThatStandsMostOftenAndOfThoseTheNewest)
{
    Memory memory;
    memory.learn(accepted(u"a"_s, u"The key."_s, 1));
    memory.learn(accepted(u"b"_s, u"A number."_s, 2));
    EXPECT_EQ(memory.recall(idOf(u"new"_s), u"int"_s)->text, u"A number."_s);
    memory.learn(accepted(u"c"_s, u"The key."_s, 0));
    EXPECT_EQ(memory.recall(idOf(u"new"_s), u"INT"_s)->text, u"The key."_s);
    EXPECT_FALSE(memory.recall(idOf(u"new"_s), u"bigint"_s));
}

TEST(MemoryTest, ATextWhoseNewestBearerAsksComesFromTheOneBefore)
{
    Memory memory;
    memory.learn(accepted(u"a"_s, u"The key."_s, 1));
    memory.learn(accepted(u"b"_s, u"The key."_s, 2));
    const auto recalled = memory.recall(idOf(u"b"_s), u"int"_s);
    ASSERT_TRUE(recalled);
    EXPECT_EQ(recalled->from, idOf(u"a"_s));
    EXPECT_EQ(memory.recall(idOf(u"new"_s), u"int"_s)->from, idOf(u"b"_s));
}

TEST(MemoryTest, NothingRemembersOnlyItself)
{
    Memory memory;
    memory.learn(accepted(u"a"_s, u"The key."_s, 1));
    EXPECT_FALSE(memory.recall(idOf(u"a"_s), u"int"_s));
    EXPECT_FALSE(memory.recall(idOf(u"A"_s), u"int"_s)) << "whatever its case";
}

TEST(MemoryTest, TheRequestOfARunKeepsWhatWillBeOffered)
{
    Asked asked;
    asked.tables.append({tableOf(u"orders"_s, {u"id"_s, u"note"_s}), true, {0, 1}});
    Memory memory;
    memory.learn(accepted(u"other"_s, u"The key."_s, 1));
    const Asked before = asked;
    const auto remembered = takeRemembered(&asked, memory);
    ASSERT_EQ(remembered.size(), 1);
    EXPECT_EQ(asked.tables.first().columns, QVector<int>{1});
    const Request request = memoryRequest(remembered, before);
    EXPECT_TRUE(isMemoryRequest(request));
    EXPECT_TRUE(request.body.isEmpty());
    EXPECT_EQ(rememberedIn(request), remembered);
}

} // namespace metaflow::generation
