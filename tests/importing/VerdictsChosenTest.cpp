// What was chosen item by item goes before what was chosen for all.
#include "core/importing/PlanBuilder.h"
#include "core/importing/StatementWriter.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

const ItemId one(1), other(2);

Item itemOf(ItemId id, const Comment &base)
{
    Item item;
    item.id = id;
    item.object = {{u"main"_s, u"sales"_s, u"orders"_s, id == one ? u"one"_s : u"other"_s}};
    item.original = base;
    item.originalKnown = true;
    item.current = u"Ours"_s;
    item.status = Status::Approved;
    return item;
}

ObjectNow nowOf(const Item &item, const Comment &comment)
{
    return {item.object, u"MANAGED"_s, comment};
}

Change judged(const Item &item, const Comment &now, const PlanOptions &options)
{
    PlanMaterial material;
    material.chosen = QSet<ItemId>(options.replaceItems.begin(), options.replaceItems.end());
    material.again = QSet<ItemId>(options.againItems.begin(), options.againItems.end());
    return changeFor(item, nowOf(item, now), material, options);
}

PlanMaterial imported(ItemId id, const Comment &before)
{
    PlanMaterial material;
    material.wrote[id] = {{u"Ours"_s}, {}, {before}};
    return material;
}

} // namespace

TEST(VerdictsChosenTest, ReplacingIsChosenForOneItemAlone)
{
    PlanOptions options;
    options.replaceItems = {one};
    EXPECT_EQ(judged(itemOf(one, u"Theirs"_s), u"Theirs"_s, options).verdict, Verdict::Replace);
    EXPECT_EQ(judged(itemOf(other, u"Theirs"_s), u"Theirs"_s, options).verdict, Verdict::ReplaceNotChosen);
    EXPECT_EQ(judged(itemOf(one, u"Before"_s), u"Theirs"_s, options).verdict, Verdict::Conflict)
        << "a conflict is another choice";
    EXPECT_EQ(judged(itemOf(one, std::nullopt), std::nullopt, options).verdict, Verdict::Add);
}

TEST(VerdictsChosenTest, AConflictIsSettledForOneItemAgainstWhatHoldsForAll)
{
    const Item item = itemOf(one, u"Before"_s), rest = itemOf(other, u"Before"_s);
    struct Row {
        OnConflict all, mine;
        Verdict expected;
        QString ours;
    };
    const QVector<Row> rows = {{OnConflict::Wait, OnConflict::Ours, Verdict::Replace, u"Ours"_s},
        {OnConflict::Wait, OnConflict::Theirs, Verdict::ReplaceNotChosen, u"Ours"_s},
        {OnConflict::Wait, OnConflict::Append, Verdict::Replace, u"Theirs\n\nOurs"_s},
        {OnConflict::Ours, OnConflict::Theirs, Verdict::ReplaceNotChosen, u"Ours"_s},
        {OnConflict::Ours, OnConflict::Wait, Verdict::Conflict, u"Ours"_s},
        {OnConflict::Theirs, OnConflict::Append, Verdict::Replace, u"Theirs\n\nOurs"_s}};
    for (const Row &row : rows) {
        PlanOptions options;
        options.onConflict = row.all;
        const Verdict forAll = judged(rest, u"Theirs"_s, options).verdict;
        options.conflictItems = {{one, row.mine}};
        const Change change = judged(item, u"Theirs"_s, options);
        EXPECT_EQ(change.verdict, row.expected);
        EXPECT_EQ(change.ours, Comment(row.ours));
        EXPECT_EQ(judged(rest, u"Theirs"_s, options).verdict, forAll) << "nobody else's choice";
    }
}

TEST(VerdictsChosenTest, WhatCameUndoneIsWrittenAgainForOneItemAlone)
{
    Item item = itemOf(one, u"Ours"_s);
    item.status = Status::Imported;
    const PlanMaterial none = imported(one, std::nullopt), words = imported(one, u"Theirs"_s);
    const auto verdict = [&](const Comment &now, const PlanMaterial &material, const PlanOptions &options = {}) {
        const auto change = undoneChangeFor(item, nowOf(item, now), material, options);
        return change ? std::optional(change->verdict) : std::nullopt;
    };
    EXPECT_EQ(verdict(std::nullopt, none), Verdict::CameUndone);
    EXPECT_EQ(verdict(u""_s, none), Verdict::CameUndone);
    EXPECT_EQ(verdict(u"Theirs"_s, words), Verdict::CameUndone);
    EXPECT_EQ(verdict(u"Something new"_s, words), std::nullopt);
    EXPECT_EQ(verdict(u"Ours"_s, words), std::nullopt) << "it stands";
    EXPECT_EQ(verdict(std::nullopt, {}), std::nullopt) << "nothing of ours was written there";
    EXPECT_FALSE(undoneChangeFor(item, {}, none, {})) << "the object is gone";

    PlanOptions chosen;
    chosen.againItems = {one};
    PlanMaterial material = none;
    material.again = {one};
    EXPECT_EQ(verdict(std::nullopt, material, chosen), Verdict::Add);
    material = words;
    material.again = {other};
    EXPECT_EQ(verdict(u"Theirs"_s, material), Verdict::CameUndone);
    PlanOptions all;
    all.again = true;
    EXPECT_EQ(verdict(u"Theirs"_s, words, all), Verdict::Replace) << "whoever chose it saw whose words go";
    PlanOptions conflicts;
    conflicts.onConflict = OnConflict::Ours;
    EXPECT_EQ(verdict(u"Theirs"_s, words, conflicts), Verdict::CameUndone) << "no conflict that anybody settled";
    material.outside = {one};
    EXPECT_EQ(verdict(u"Theirs"_s, material, all), std::nullopt);
    for (const OnConflict answer : {OnConflict::Ours, OnConflict::Append}) {
        conflicts.onConflict = answer;
        EXPECT_EQ(verdict(u"Something new"_s, words, conflicts), std::nullopt)
            << "newer words of somebody, and nobody asked for ours since";
    }
    item.status = Status::Pending;
    item.needsWork = true;
    item.original = u"Theirs"_s; // a scan has seen it
    EXPECT_EQ(verdict(u"Theirs"_s, words, all), Verdict::CameUndone) << "nobody decided on it";
    item.original.reset(); // somebody cleared it, and a scan has seen that
    EXPECT_EQ(verdict(std::nullopt, words), std::nullopt) << "a text that nobody accepts any more";
    item.original = u"Something new"_s;
    PlanOptions replacing;
    replacing.replace = true;
    EXPECT_EQ(verdict(u"Something new"_s, words, replacing), std::nullopt);
}

TEST(VerdictsChosenTest, ACommentThatNoStoreKeepsIsLeftAlone)
{
    const Item item = itemOf(one, std::nullopt);
    const Change change = judged(item, QString(u"a\0b"_s), {});
    EXPECT_EQ(change.verdict, Verdict::NotSupported);
    EXPECT_EQ(change.errorCode, errorCodeName(ErrorCode::TextNotStorable));
    EXPECT_EQ(change.catalog, Comment(u"a\uFFFDb"_s));
}

TEST(VerdictsChosenTest, AnEditedItemCameUndoneUntilSomebodySettlesIt)
{
    const PlanMaterial material = imported(one, u"Theirs"_s);
    Item item = itemOf(one, u"Ours"_s);
    item.status = Status::Edited;
    item.current = u"Ours, edited"_s;
    const auto verdict = [&](const Comment &now, const PlanOptions &options = {}) {
        return changeFor(item, nowOf(item, now), material, options).verdict;
    };
    EXPECT_EQ(verdict(u"Theirs"_s), Verdict::CameUndone);
    EXPECT_EQ(verdict(u"Ours"_s), Verdict::Replace) << "ours stands there";
    EXPECT_EQ(verdict(u"Something new"_s), Verdict::Conflict);
    PlanOptions ours;
    ours.conflictItems = {{one, OnConflict::Ours}};
    EXPECT_EQ(verdict(u"Theirs"_s, ours), Verdict::Replace);
    PlanOptions again;
    again.again = true;
    EXPECT_EQ(verdict(u"Theirs"_s, again), Verdict::Replace);
    item.original = u"Theirs"_s; // accepted once more, knowing what stands there
    EXPECT_EQ(verdict(u"Theirs"_s), Verdict::ReplaceNotChosen);
}

TEST(VerdictsChosenTest, WhatWasAppendedIsAppendedAgain)
{
    PlanMaterial material;
    material.wrote[one] = {{}, u"Theirs\n\nOurs"_s, {u"Theirs"_s}};
    Item item = itemOf(one, u"Theirs\n\nOurs"_s);
    item.status = Status::Imported;
    PlanOptions again;
    again.again = true;
    const auto change = undoneChangeFor(item, nowOf(item, u"Theirs"_s), material, again);
    ASSERT_TRUE(change);
    EXPECT_EQ(change->verdict, Verdict::Replace);
    EXPECT_EQ(change->ours, Comment(u"Theirs\n\nOurs"_s));
}

TEST(VerdictsChosenTest, ATextThatNoStatementHoldsStopsNobodyElse)
{
    Item item = itemOf(one, std::nullopt);
    const qsizetype limit = Forms().maxCharacters;
    item.current = QString(limit / 2 - 200, u'x');
    EXPECT_EQ(judged(item, std::nullopt, {}).verdict, Verdict::Add);
    item.current = QString(limit / 2 - 200, u'\''); // doubled by its escapes, and still within
    EXPECT_EQ(judged(item, std::nullopt, {}).verdict, Verdict::Add);
    item.current = QString(limit / 2, u'\'');
    EXPECT_EQ(judged(item, std::nullopt, {}).verdict, Verdict::NotSupported);
    item.current = QString(limit, u'x');
    QVector<Change> changes{judged(item, std::nullopt, {}), judged(itemOf(other, std::nullopt), std::nullopt, {})};
    EXPECT_EQ(changes.first().verdict, Verdict::NotSupported);
    const auto statements = StatementWriter({}).write(changes);
    ASSERT_TRUE(statements);
    ASSERT_EQ(statements->size(), 1);
    EXPECT_LE(statements->first().sql.size(), limit);
}

TEST(VerdictsChosenTest, CatalogsThatNobodyWritesAreNotSupported)
{
    for (const QString &name : {u"samples"_s, u"SYSTEM"_s, u"Samples"_s}) {
        Item item = itemOf(one, std::nullopt);
        item.object.parts[0] = name;
        EXPECT_EQ(judged(item, std::nullopt, {}).verdict, Verdict::NotSupported) << name.toStdString();
    }
    Item item = itemOf(one, std::nullopt);
    item.object.parts[0] = u"samples_of_ours"_s;
    EXPECT_EQ(judged(item, std::nullopt, {}).verdict, Verdict::Add);
}

TEST(VerdictsChosenTest, ImportedItemsAreWatchedUnlessStatusesAreNamed)
{
    ItemFilter filter;
    filter.catalog = u"main"_s;
    filter.limit = 5;
    const auto watched = watchFilters(SourceId(7), filter);
    ASSERT_EQ(watched.size(), 2);
    EXPECT_EQ(watched.first().statuses, QVector<Status>{Status::Imported});
    EXPECT_EQ(watched.first().catalog, u"main"_s);
    EXPECT_EQ(watched.first().source, SourceId(7));
    EXPECT_EQ(watched.first().limit, 0);
    EXPECT_TRUE(watched.last().catalogChanged);
    filter.statuses = {Status::Approved};
    EXPECT_TRUE(watchFilters(SourceId(7), filter).isEmpty());
}

} // namespace metaflow::importing
