#include "core/review/ItemPast.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::review {

namespace {

QDateTime at(int hour)
{
    return {QDate(2026, 3, 1), QTime(hour, 0), Qt::UTC};
}

HistoryRow row(qint64 id, QLatin1StringView what, const Comment &text, int hour)
{
    HistoryRow row;
    row.id = id;
    row.action = what;
    row.newText = text;
    row.time = at(hour);
    return row;
}

ItemText text(int number, const QString &words, TextOrigin origin, int hour)
{
    ItemText text;
    text.number = number;
    text.text = words;
    text.origin = origin;
    text.createdAt = at(hour);
    return text;
}

} // namespace

TEST(ItemPastTest, ALineHasTheItemsTextOrTheOneThatWasOfferedBeside)
{
    HistoryRow offered = row(3, action::offered, u"mine"_s, 3);
    offered.comment = u"another"_s;
    const auto lines = pastOf({offered, row(2, action::edited, u"mine"_s, 2), row(1, action::generated, u"first"_s, 1)},
        {text(1, u"first"_s, TextOrigin::Model, 1), text(2, u"mine"_s, TextOrigin::Person, 2),
            text(3, u"another"_s, TextOrigin::Model, 3)});
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines.at(0).text, Comment(u"another"_s));
    EXPECT_TRUE(lines.at(0).beside);
    EXPECT_EQ(lines.at(0).source->number, 3);
    EXPECT_EQ(lines.at(1).text, Comment(u"mine"_s));
    EXPECT_EQ(lines.at(1).source->origin, TextOrigin::Person);
    EXPECT_EQ(ownBefore(lines, -1), 1); // what stands
    EXPECT_EQ(ownBefore(lines, 0), 1);
    EXPECT_EQ(ownBefore(lines, 1), 2);
    EXPECT_EQ(ownBefore(lines, 2), -1);
}

TEST(ItemPastTest, ATextThatNoRowTellsOfStandsWhereItsTimeIs)
{
    const auto lines = pastOf({row(2, action::approved, u"first"_s, 5), row(1, action::generated, u"first"_s, 1)},
        {text(1, u"first"_s, TextOrigin::Model, 1), text(2, u"like another"_s, TextOrigin::Memory, 1),
            text(3, u"uploaded"_s, TextOrigin::Upload, 7)});
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines.at(0).text, Comment(u"uploaded"_s));
    EXPECT_EQ(lines.at(0).key(), -3);
    EXPECT_EQ(lines.at(1).key(), 2);
    EXPECT_EQ(lines.at(2).text, Comment(u"like another"_s));
    EXPECT_FALSE(lines.at(2).row);
    EXPECT_TRUE(lines.at(2).beside);
    EXPECT_EQ(lines.at(3).key(), 1);
}

TEST(ItemPastTest, TheSameWordsBelongToWhoeverHadWrittenThemByThen)
{
    const auto lines = pastOf({row(3, action::edited, u"same"_s, 3), row(2, action::edited, u"other"_s, 2),
                                  row(1, action::generated, u"same"_s, 1)},
        {text(1, u"same"_s, TextOrigin::Model, 1), text(2, u"other"_s, TextOrigin::Person, 2),
            text(3, u"same"_s, TextOrigin::Person, 3)});
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines.at(0).source->number, 3);
    EXPECT_EQ(lines.at(2).source->number, 1);
}

TEST(ItemPastTest, WhatWasErasedHasNoTextNotEvenItsCode)
{
    HistoryRow erased = row(1, action::generated, std::nullopt, 1);
    erased.erased = true;
    HistoryRow elsewhere = row(2, action::offered, u"mine"_s, 2); // what it offered was erased where it came from
    elsewhere.comment = u"erased"_s;
    const auto lines = pastOf({elsewhere, erased}, {});
    ASSERT_EQ(lines.size(), 2);
    for (const PastLine &line : lines) {
        EXPECT_TRUE(line.erased);
        EXPECT_FALSE(line.text);
        EXPECT_FALSE(line.source);
    }
}

TEST(ItemPastTest, ATextOfTheEarlierToolMayNotHaveBeenKept)
{
    const auto lines = pastOf({row(1, action::approved, std::nullopt, 1)}, {});
    ASSERT_EQ(lines.size(), 1);
    EXPECT_FALSE(lines.first().erased);
    EXPECT_FALSE(lines.first().text);
}

} // namespace metaflow::review
