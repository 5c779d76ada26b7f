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

TEST(FilterLine, WhatAFigureCountsIsSaidInWords)
{
    const auto day
        = [](int year, int month, int number) { return QDateTime(QDate(year, month, number), QTime(0, 0), Qt::UTC); };
    ItemFilter filter;
    filter.templateName = u"sales v2-3"_s;
    filter.reworded = true;
    filter.kind = ObjectKind::Column;
    filter.withFields = true;
    filter.decidedSince = day(2026, 11, 1);
    filter.decidedUntil = day(2026, 12, 1);
    filter.waitingAfter = day(2026, 10, 5).addMSecs(-1);
    EXPECT_EQ(filterLineOf({filter, {}}),
        u"is:columns template:\"sales v2-3\" is:reworded waiting:2026-10-05.. decided:2026-11-01..2026-11-30"_s);
    EXPECT_EQ(parseFilterLine(filterLineOf({filter, {}})).filter, filter);
    ItemFilter other;
    other.unscored = true;
    other.reworded = false;
    other.waitingUntil = day(2026, 10, 5).addMSecs(-1);
    other.decidedSince = day(2026, 11, 22);
    other.decidedUntil = day(2026, 11, 23);
    EXPECT_EQ(filterLineOf({other, {}}), u"is:proposed waiting:..2026-10-04 decided:2026-11-22 score:none"_s);
    EXPECT_EQ(parseFilterLine(filterLineOf({other, {}})).filter, other);
}

TEST(FilterLine, NothingOfAFilterIsLostInItsLine)
{
    const QDateTime time(QDate(2026, 11, 22), QTime(10, 30, 5, 7), Qt::UTC);
    const auto with = [](auto set) {
        ItemFilter filter;
        set(filter);
        return filter;
    };
    const QString odd = u"a \"b\" c:d 'e' é"_s;
    QVector<ItemFilter> filters{with([](ItemFilter &f) {
                                    f.statuses = {Status::Edited, Status::Imported};
                                }),
        with([&](ItemFilter &f) { f.catalog = odd; }), with([&](ItemFilter &f) { f.schema = odd; }),
        with([&](ItemFilter &f) { f.table = odd; }), with([&](ItemFilter &f) { f.column = odd; }),
        with([&](ItemFilter &f) { f.dataType = u"STRUCT<a: INT>"_s; }), with([](ItemFilter &f) { f.needsWork = true; }),
        with([](ItemFilter &f) { f.run = RunId(7); }), with([](ItemFilter &f) { f.check = u"too_long"_s; }),
        with([&](ItemFilter &f) { f.search = odd; }), with([&](ItemFilter &f) { f.reviewer = odd; }),
        with([&](ItemFilter &f) { f.assignedTo = odd; }), with([&](ItemFilter &f) { f.method = odd; }),
        with([&](ItemFilter &f) { f.author = odd; }), with([](ItemFilter &f) { f.catalogChanged = true; }),
        with([](ItemFilter &f) { f.conflict = true; }), with([](ItemFilter &f) { f.missing = true; }),
        with([&](ItemFilter &f) { f.templateName = odd; }), with([](ItemFilter &f) { f.reworded = true; }),
        with([](ItemFilter &f) { f.reworded = false; }), with([](ItemFilter &f) { f.unscored = true; }),
        with([&](ItemFilter &f) { f.waitingAfter = time; }), with([&](ItemFilter &f) { f.waitingUntil = time; }),
        with([&](ItemFilter &f) { f.decidedSince = time; }), with([&](ItemFilter &f) { f.decidedUntil = time; })};
    for (const ObjectKind kind : {ObjectKind::Table, ObjectKind::Column, ObjectKind::Field}) {
        filters << with([kind](ItemFilter &f) { f.kind = kind; });
    }
    for (const auto &[least, most] : {std::pair{0, 9}, std::pair{90, 99}, std::pair{100, 100}, std::pair{0, 0}}) {
        filters << with([least = least, most = most](ItemFilter &f) {
            f.minScore = least;
            f.maxScore = most;
        });
    }
    ItemFilter all = filters.first();
    all.kind = ObjectKind::Column;
    all.withFields = true;
    all.waitingAfter = time;
    all.waitingUntil = time.addDays(3); // a time of the day on both ends
    all.decidedSince = QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);
    all.decidedUntil = time; // a day and a time
    filters << all;
    for (const ItemFilter &filter : filters) {
        const QString line = filterLineOf({filter, {}});
        EXPECT_EQ(parseFilterLine(line).filter, filter) << qPrintable(line);
        EXPECT_TRUE(unreadWords(line, {}).isEmpty()) << qPrintable(line);
        EXPECT_EQ(filterLineOf(parseFilterLine(line)), line);
    }
}

TEST(FilterLine, WaitingCountsWholeDaysBackFromToday)
{
    const QDateTime today(QDateTime::currentDateTimeUtc().date(), QTime(0, 0), Qt::UTC);
    const ItemFilter month = parseFilterLine(u"waiting:>=30d"_s).filter;
    if (QDateTime::currentDateTimeUtc().date() != today.date()) {
        GTEST_SKIP() << "midnight came in between";
    }
    EXPECT_EQ(month.waitingUntil, today.addDays(-29).addMSecs(-1));
    EXPECT_FALSE(month.waitingAfter.isValid());
    EXPECT_EQ(parseFilterLine(u"waiting:>29d"_s).filter, month);
    EXPECT_EQ(parseFilterLine(u"waiting:<7d"_s).filter.waitingAfter, today.addDays(-6).addMSecs(-1));
    for (const QString &line : {u"waiting:30"_s, u"waiting:soon"_s, u"waiting:.."_s, u"decided:2026-13-01"_s,
             u"decided:2026-11-012026-11-02"_s, u"decided:yesterday"_s}) {
        EXPECT_TRUE(parseFilterLine(line).filter.isEmpty()) << qPrintable(line);
        EXPECT_EQ(unreadWords(line, {}).size(), 1) << qPrintable(line);
    }
}

TEST(FilterLine, AnotherFreeTextLeavesTheWordsAlone)
{
    EXPECT_EQ(withText(u"for:me old \"free text\" schema:\"my sales\""_s, u"new one"_s),
        u"for:me schema:\"my sales\" \"new one\""_s);
    EXPECT_EQ(withText(u"old"_s, QString()), QString());
}

} // namespace metaflow::ui
