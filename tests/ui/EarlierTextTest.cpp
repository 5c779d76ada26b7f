#include "ui/importing/EarlierText.h"

#include "core/model/CatalogNote.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

QDateTime at(int hour)
{
    return {QDate(2026, 3, 1), QTime(hour, 0), Qt::UTC};
}

ItemText text(int number, const QString &words, int hour)
{
    ItemText made;
    made.number = number;
    made.text = words;
    made.createdAt = at(hour);
    made.author = u"gpt-6-luna"_s;
    return made;
}

HistoryRow applied(const QString &plan, const Comment &from, const Comment &to, int hour)
{
    HistoryRow row;
    row.action = action::imported;
    row.plan = PlanId(plan);
    row.comment = catalogNoteToJson({from, to});
    row.time = at(hour);
    row.actor.person.name = u"ann"_s;
    return row;
}

} // namespace

TEST(EarlierTexts, TextsOfTheItemAndWhatOnlyStoodInTheCatalogNewestFirst)
{
    const QVector<ItemText> texts{text(1, u"one"_s, 1), text(2, u"two"_s, 3)};
    const QVector<HistoryRow> history{
        applied(u"q"_s, u"one"_s, u"two"_s, 4), applied(u"p"_s, u"theirs"_s, u"one"_s, 2)};
    const auto found = earlierTexts(texts, history);
    ASSERT_EQ(found.size(), 3);
    EXPECT_EQ(found.at(0).text, Comment(u"two"_s));
    EXPECT_EQ(found.at(0).number, 2);
    EXPECT_TRUE(found.at(0).stands);
    EXPECT_EQ(found.at(1).text, Comment(u"theirs"_s));
    EXPECT_EQ(found.at(1).number, 0);
    EXPECT_EQ(found.at(1).before, PlanId(u"p"_s)) << "the plan that replaced it";
    EXPECT_EQ(found.at(1).who, u"ann"_s);
    EXPECT_FALSE(found.at(1).origin);
    EXPECT_EQ(found.at(2).number, 1);
    EXPECT_EQ(found.at(2).before, PlanId()) << "both would be two answers to one question";
    EXPECT_TRUE(found.at(2).stood);
    EXPECT_FALSE(found.at(2).stands);
}

TEST(EarlierTexts, NoCommentAndAnEmptyOneAreTwoThings)
{
    const auto found
        = earlierTexts({}, {applied(u"q"_s, u""_s, u"two"_s, 4), applied(u"p"_s, std::nullopt, u"one"_s, 2)});
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found.at(0).text, Comment(u""_s));
    EXPECT_EQ(found.at(0).before, PlanId(u"q"_s));
    EXPECT_EQ(found.at(1).text, Comment());
    EXPECT_EQ(found.at(1).before, PlanId(u"p"_s));
}

TEST(EarlierTexts, EachTextOnceUnderItsNewestNumber)
{
    const auto found = earlierTexts({text(1, u"same"_s, 1), text(2, u"other"_s, 2), text(3, u"same"_s, 3)}, {});
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found.at(0).number, 3);
    EXPECT_EQ(found.at(1).number, 2);
}

TEST(EarlierTexts, WhatWasErasedFailedOrWroteNothingIsNotOffered)
{
    HistoryRow erased = applied(u"p"_s, u"secret"_s, u"one"_s, 2);
    erased.erased = true;
    HistoryRow failed = applied(u"q"_s, u"never replaced"_s, u"never replaced"_s, 3);
    failed.action = action::importFailed;
    HistoryRow elsewhere = applied(u""_s, u"no plan"_s, u"x"_s, 5);
    const HistoryRow nothing = applied(u"r"_s, u"there already"_s, u"there already"_s, 4);
    EXPECT_EQ(earlierTexts({}, {elsewhere, nothing, failed, erased}), QVector<EarlierText>());
}

} // namespace metaflow::ui
