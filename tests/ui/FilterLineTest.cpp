#include "ui/review/FilterLine.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

TEST(FilterLine, ReadsTheWordsOfTheLanguage)
{
    const Query query = parseFilterLine(u"status:pending schema:sales column:x score:<60 \"free text\""_s);
    EXPECT_EQ(query.filter.statuses, QVector<Status>{Status::Pending});
    EXPECT_EQ(query.filter.schema, u"sales"_s);
    EXPECT_EQ(query.filter.column, u"x"_s);
    EXPECT_EQ(query.filter.maxScore, 59);
    EXPECT_FALSE(query.filter.minScore.has_value());
    EXPECT_EQ(query.filter.search, u"free text"_s);
}

TEST(FilterLine, SeveralStatusesAndBeginningsOfThem)
{
    EXPECT_EQ(parseFilterLine(u"status:approved,edited"_s).filter.statuses,
        (QVector<Status>{Status::Approved, Status::Edited}));
    EXPECT_EQ(parseFilterLine(u"status:pend"_s).filter.statuses, QVector<Status>{Status::Pending});
}

TEST(FilterLine, AHalfTypedWordNeverEmptiesTheList)
{
    const KnownNames known{{u"main"_s}, {u"sales"_s, u"hr"_s}, {u"orders"_s}};
    for (const QString &typed : {u"status:"_s, u"status:x"_s, u"score:"_s, u"score:<"_s, u"sort:ne"_s, u"needs:"_s,
             u"is:ta"_s, u"run:"_s, u"run:1"_s, u"\""_s, u"check:"_s, u"check:em"_s, u"by:"_s, u"by:pr"_s, u"score:5"_s,
             u"score:=5"_s, u"score:<6"_s, u"score:<=1"_s, u"catalog:ma"_s, u"schema:sal"_s, u"table:ord"_s,
             u"column:cust"_s, u"type:STR"_s, u"s"_s, u"stat"_s, u"status"_s, u"schem"_s}) {
        EXPECT_TRUE(parseFilterLine(typed, {}, true).filter.isEmpty()) << qPrintable(typed);
        EXPECT_TRUE(parseFilterLine(typed, known, true).filter.isEmpty()) << qPrintable(typed);
    }
}

TEST(FilterLine, AWordCountsOnceItIsWhole)
{
    const KnownNames known{{u"main"_s}, {u"sales"_s, u"hr"_s}, {u"orders"_s}};
    EXPECT_EQ(parseFilterLine(u"schema:SALES"_s, known, true).filter.schema, u"SALES"_s);
    EXPECT_EQ(parseFilterLine(u"score:<60"_s, known, true).filter.maxScore, 59);
    EXPECT_EQ(parseFilterLine(u"needs:work"_s, known, true).filter.needsWork, true);
    for (const bool typing : {false, true}) { // something follows, or Enter was pressed: no longer half-typed
        const ItemFilter done = parseFilterLine(
            u"by:pr check:em score:5 run:1 column:cust x"_s + (typing ? u"y"_s : QString()), known, typing)
                                    .filter;
        EXPECT_EQ(done.reviewer, u"pr"_s);
        EXPECT_EQ(done.check, u"em"_s);
        EXPECT_EQ(done.minScore, 5);
        EXPECT_EQ(done.run, RunId(1));
        EXPECT_EQ(done.column, u"cust"_s);
    }
    EXPECT_EQ(parseFilterLine(u"schema:sal"_s, {}, false).filter.schema, u"sal"_s);
    EXPECT_EQ(parseFilterLine(u"stat"_s, {}, false).filter.search, u"stat"_s);
}

TEST(FilterLine, FreeTextIsSearchedForWhileItIsTyped)
{
    EXPECT_EQ(parseFilterLine(u"custo"_s, {}, true).filter.search, u"custo"_s);
    EXPECT_EQ(parseFilterLine(u"http://exa"_s, {}, true).filter.search, u"http://exa"_s);
    EXPECT_EQ(parseFilterLine(u"\"status"_s, {}, true).filter.search, u"status"_s);
}

TEST(FilterLine, WordsOfNoLanguageAreFreeText)
{
    const ItemFilter filter = parseFilterLine(u"http://example.org order status"_s).filter;
    EXPECT_EQ(filter.search, u"http://example.org order status"_s);
    EXPECT_TRUE(filter.statuses.isEmpty());
}

TEST(FilterLine, QuotedValuesHoldBlanksAndColons)
{
    const ItemFilter filter = parseFilterLine(u"table:\"order lines\" \"a: b\""_s).filter;
    EXPECT_EQ(filter.table, u"order lines"_s);
    EXPECT_EQ(filter.search, u"a: b"_s);
}

TEST(FilterLine, ScoresByAllSigns)
{
    EXPECT_EQ(parseFilterLine(u"score:<=60"_s).filter.maxScore, 60);
    EXPECT_EQ(parseFilterLine(u"score:>=80"_s).filter.minScore, 80);
    EXPECT_EQ(parseFilterLine(u"score:>80"_s).filter.minScore, 81);
    const ItemFilter exact = parseFilterLine(u"score:100"_s).filter;
    EXPECT_EQ(exact.minScore, 100);
    EXPECT_EQ(exact.maxScore, 100);
}

TEST(FilterLine, WhatIsWrittenParsesBackToTheSame)
{
    Query query;
    query.filter.statuses = {Status::Pending, Status::Rejected};
    query.filter.catalog = u"main"_s;
    query.filter.schema = u"my schema"_s;
    query.filter.table = u"orders"_s;
    query.filter.column = u"a:b"_s;
    query.filter.minScore = 10;
    query.filter.maxScore = 59;
    query.filter.needsWork = true;
    query.filter.kind = ObjectKind::Column;
    query.filter.run = RunId(7);
    query.filter.check = u"restates_name"_s;
    query.filter.search = u"free text"_s;
    query.sort = ItemSort::UpdatedNewest;
    EXPECT_EQ(parseFilterLine(filterLineOf(query)), query) << qPrintable(filterLineOf(query));
}

TEST(FilterLine, OneWordIsSetAndTheRestStays)
{
    EXPECT_EQ(withWord(u"status:pending \"free text\""_s, u"schema"_s, u"sales"_s),
        u"status:pending \"free text\" schema:sales"_s);
    EXPECT_EQ(
        withWord(u"schema:hr status:pending"_s, u"schema"_s, u"my sales"_s), u"schema:\"my sales\" status:pending"_s);
    EXPECT_EQ(withWord(u"schema:hr status:pending"_s, u"schema"_s, QString()), u"status:pending"_s);
}

TEST(FilterLine, KnowsPeopleModelsAndTheSideOfTheCatalog)
{
    KnownNames known;
    known.me = u"ann@example.com"_s;
    const ItemFilter filter = parseFilterLine(
        u"for:me by:bob author:\"gpt 6\" model:gpt-6-luna changed:catalog is:conflict is:field needs:work"_s, known)
                                  .filter;
    EXPECT_EQ(filter.assignedTo, u"ann@example.com"_s);
    EXPECT_EQ(filter.reviewer, u"bob"_s);
    EXPECT_EQ(filter.author, u"gpt 6"_s);
    EXPECT_EQ(filter.method, u"gpt-6-luna"_s);
    EXPECT_TRUE(filter.catalogChanged);
    EXPECT_TRUE(filter.conflict);
    EXPECT_EQ(filter.kind, ObjectKind::Field);
    EXPECT_EQ(filter.needsWork, true);
    EXPECT_TRUE(filter.search.isEmpty());
    Query query;
    query.filter = filter;
    query.sort = {ItemSort::Reviewer, true};
    EXPECT_EQ(parseFilterLine(filterLineOf(query), known), query) << qPrintable(filterLineOf(query));
}

TEST(FilterLine, SortsByAnyColumnBothWays)
{
    for (const QString &name : {u"object"_s, u"score"_s, u"newest"_s, u"status"_s, u"type"_s, u"column"_s, u"checks"_s,
             u"text"_s, u"model"_s, u"author"_s, u"reviewer"_s, u"age"_s, u"assigned"_s}) {
        for (const QString &way : {QString(), u"-"_s}) {
            const Query query = parseFilterLine(u"sort:"_s + way + name);
            EXPECT_EQ(sortWord(query.sort), way + name);
            EXPECT_TRUE(query.filter.isEmpty());
        }
    }
    EXPECT_EQ(parseFilterLine(u"sort:nothing"_s).sort, ItemOrder());
}

TEST(FilterLine, AValueThatNothingHasIsExplainedAndEmptiesNothing)
{
    KnownNames known;
    known.schemas = {u"sales"_s};
    known.checks = {u"too_long"_s};
    known.methods = {u"openai_gpt-6-luna"_s};
    known.reviewers = {u"bob"_s};
    known.me = u"ann"_s;
    for (const QString &line : {u"status:done"_s, u"check:to_long"_s, u"model:gpt-5"_s, u"by:nobody"_s, u"is:view"_s,
             u"needs:money"_s, u"changed:me"_s, u"score:high"_s, u"sort:up"_s, u"run:x"_s}) {
        EXPECT_TRUE(parseFilterLine(line, known).filter.isEmpty()) << qPrintable(line);
        const auto unread = unreadWords(line, known);
        ASSERT_EQ(unread.size(), 1) << qPrintable(line);
        EXPECT_EQ(unread.first().key + u':' + unread.first().value, line);
        EXPECT_FALSE(unread.first().searched);
    }
    EXPECT_EQ(unreadWords(u"check:to_long"_s, known).first().choices, known.checks);
    EXPECT_TRUE(unreadWords(u"schema:gone"_s, known).first().searched);
    for (const QString &line : {u"status:pending schema:sales check:too_long model:gpt-6-luna by:bob by:me free"_s,
             u"http://example.org"_s, QString(), u"status:"_s}) {
        EXPECT_TRUE(unreadWords(line, known).isEmpty()) << qPrintable(line);
    }
    EXPECT_TRUE(unreadWords(u"check:too_l"_s, known, true).isEmpty()); // on its way
}

TEST(FilterLine, AnotherFreeTextLeavesTheWordsAlone)
{
    EXPECT_EQ(withText(u"for:me old \"free text\" schema:\"my sales\""_s, u"new one"_s),
        u"for:me schema:\"my sales\" \"new one\""_s);
    EXPECT_EQ(withText(u"old"_s, QString()), QString());
}

} // namespace metaflow::ui
