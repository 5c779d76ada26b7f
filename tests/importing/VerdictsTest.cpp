#include "core/importing/Verdicts.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

const Comment null = std::nullopt;
const Comment empty = u""_s;
const Comment theirs = u"Theirs"_s;
const Comment old = u"Old"_s;
const QString ours = u"Ours"_s;

ObjectNow table(const Comment &comment, const QString &type = u"MANAGED"_s)
{
    return {{{u"main"_s, u"sales"_s, u"orders"_s}}, type, comment};
}

Question question(const Comment &base, const Comment &now)
{
    Question asked;
    asked.base = base;
    asked.ours = ours;
    asked.now = table(now);
    return asked;
}

/// One row of the table in design.md 9.1.
struct Row {
    const char *what;
    Comment base;
    bool baseKnown;
    Comment now;
    bool replace;
    OnConflict onConflict;
    Verdict expected;
};

const std::vector<Row> rows{
    {"nothing there, nothing was", null, true, null, false, OnConflict::Wait, Verdict::Add},
    {"'' counts as nothing", null, true, empty, false, OnConflict::Wait, Verdict::Add},
    {"and NULL where '' was", empty, true, null, false, OnConflict::Wait, Verdict::Add},
    {"base unknown, nothing there", null, false, null, false, OnConflict::Wait, Verdict::Add},
    {"base unknown, '' there", null, false, empty, false, OnConflict::Wait, Verdict::Add},
    {"ours stands already", null, true, ours, false, OnConflict::Wait, Verdict::Unchanged},
    {"ours stands already, base unknown", null, false, ours, false, OnConflict::Wait, Verdict::Unchanged},
    {"ours stands already, replacing or not", old, true, ours, true, OnConflict::Ours, Verdict::Unchanged},
    {"somebody's comment, not chosen", old, true, old, false, OnConflict::Wait, Verdict::ReplaceNotChosen},
    {"taking ours in conflicts chooses no replacement", old, true, old, false, OnConflict::Ours,
        Verdict::ReplaceNotChosen},
    {"somebody's comment, chosen", old, true, old, true, OnConflict::Wait, Verdict::Replace},
    {"changed since", old, true, theirs, false, OnConflict::Wait, Verdict::Conflict},
    {"changed since, replacing does not settle it", old, true, theirs, true, OnConflict::Wait, Verdict::Conflict},
    {"written since", null, true, theirs, true, OnConflict::Wait, Verdict::Conflict},
    {"removed since", old, true, null, true, OnConflict::Wait, Verdict::Conflict},
    {"base unknown, something there", null, false, theirs, true, OnConflict::Wait, Verdict::Conflict},
    {"conflict, theirs stays", old, true, theirs, true, OnConflict::Theirs, Verdict::ReplaceNotChosen},
    {"conflict, ours", old, true, theirs, false, OnConflict::Ours, Verdict::Replace},
    {"conflict of removal, ours", old, true, null, false, OnConflict::Ours, Verdict::Add},
    {"conflict, appended", old, true, theirs, false, OnConflict::Append, Verdict::Replace},
    {"conflict of removal, appended to nothing", old, true, empty, false, OnConflict::Append, Verdict::Add},
};

} // namespace

TEST(VerdictsTest, AreThoseOfTheTable)
{
    for (const Row &row : rows) {
        Question asked = question(row.base, row.now);
        asked.baseKnown = row.baseKnown;
        asked.replaceChosen = row.replace;
        asked.onConflict = row.onConflict;
        EXPECT_EQ(verdictFor(asked).verdict, row.expected) << row.what;
    }
}

TEST(VerdictsTest, WhatWeImportedAndStillStandsNeedsNoChoice)
{
    Question asked = question(u"Ours of May"_s, u"Ours of May"_s);
    asked.imported = {u"Ours of April"_s, u"Ours of May"_s};
    EXPECT_EQ(verdictFor(asked), (Answer{Verdict::Replace, ours}));
    asked.base = null; // the scan before the import is the only one the item knows
    EXPECT_EQ(verdictFor(asked), (Answer{Verdict::Replace, ours}));
    asked.now.comment = u"Ours of May, mended"_s;
    EXPECT_EQ(verdictFor(asked).verdict, Verdict::Conflict) << "somebody's edit of ours is theirs";
}

TEST(VerdictsTest, WhatStoodThereBeforeOurImportIsNoConflict)
{
    Question asked = question(ours, null); // imported, so the base is ours
    asked.ours = u"Ours, edited"_s;
    EXPECT_EQ(verdictFor(asked).verdict, Verdict::Conflict);
    asked.before = {null};
    EXPECT_EQ(verdictFor(asked).verdict, Verdict::CameUndone);
    asked.now.comment = empty;
    EXPECT_EQ(verdictFor(asked).verdict, Verdict::CameUndone) << "NULL and '' count as one";
    asked.now.comment = theirs;
    EXPECT_EQ(verdictFor(asked).verdict, Verdict::Conflict);
    asked.before = {old, theirs};
    EXPECT_EQ(verdictFor(asked).verdict, Verdict::CameUndone) << "also what stood there before an earlier import";
    asked.again = true;
    EXPECT_EQ(verdictFor(asked), (Answer{Verdict::Replace, u"Ours, edited"_s}));
    asked.changedOutside = true;
    EXPECT_EQ(verdictFor(asked).verdict, Verdict::ChangedOutside);
}

TEST(VerdictsTest, GoneForeignAndForgedObjectsAreLeftOut)
{
    Question asked = question(null, null);
    asked.now = {};
    EXPECT_EQ(verdictFor(asked).verdict, Verdict::Missing);
    asked.now = table(null, u"FOREIGN"_s);
    EXPECT_EQ(verdictFor(asked).verdict, Verdict::NotSupported);
    asked.now = table(null, u"VIEW"_s);
    EXPECT_EQ(verdictFor(asked).verdict, Verdict::Add);
    asked.changedOutside = true;
    EXPECT_EQ(verdictFor(asked).verdict, Verdict::ChangedOutside);
}

TEST(VerdictsTest, AppendingKeepsTheirsAndHappensOnce)
{
    Question asked = question(null, theirs);
    asked.onConflict = OnConflict::Append;
    const Answer appended = verdictFor(asked);
    EXPECT_EQ(appended, (Answer{Verdict::Replace, u"Theirs\n\nOurs"_s}));
    EXPECT_TRUE(isAppended(theirs, appended.ours));
    EXPECT_FALSE(isAppended(null, u"\n\nOurs"_s));

    asked.now.comment = appended.ours;
    asked.base = appended.ours;
    EXPECT_EQ(verdictFor(asked), (Answer{Verdict::Unchanged, appended.ours}));
    asked.onConflict = OnConflict::Wait;
    asked.appended = *appended.ours;
    EXPECT_EQ(verdictFor(asked).verdict, Verdict::Unchanged) << "the next plan, made without the option";
    asked.ours = u"Ours, edited"_s;
    EXPECT_EQ(verdictFor(asked).verdict, Verdict::ReplaceNotChosen) << "their part of it is not ours to replace";
}

TEST(VerdictsTest, AnEmptyTextOfOursOverNothingChangesNothing)
{
    Question asked = question(null, null);
    asked.ours = u""_s;
    EXPECT_EQ(verdictFor(asked), (Answer{Verdict::Unchanged, null}));
}

} // namespace metaflow::importing
