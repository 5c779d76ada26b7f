#include "core/review/Replacing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::review {

namespace {

QString put(
    const QString &text, const QString &find, const QString &with, bool wholeWord = true, bool matchCase = false)
{
    return replaced(text, {find, with, wholeWord, matchCase});
}

} // namespace

TEST(ReplacingTest, ReplacesEveryPlaceOfAWholeWord)
{
    EXPECT_EQ(put(u"client of a client; clients"_s, u"client"_s, u"customer"_s), u"customer of a customer; clients"_s);
    EXPECT_EQ(put(u"client_id, client"_s, u"client"_s, u"x"_s), u"client_id, x"_s);
    EXPECT_EQ(put(u"clients"_s, u"client"_s, u"customer"_s, false), u"customers"_s);
    EXPECT_EQ(put(u"nothing here"_s, u"client"_s, u"customer"_s), u"nothing here"_s);
    EXPECT_EQ(put(u"client"_s, u""_s, u"customer"_s), u"client"_s);
}

TEST(ReplacingTest, KeepsACapitalUnlessTheCaseIsToMatch)
{
    EXPECT_EQ(put(u"Client or client"_s, u"client"_s, u"customer"_s), u"Customer or customer"_s);
    EXPECT_EQ(put(u"Client or client"_s, u"client"_s, u"customer"_s, true, true), u"Client or customer"_s);
    EXPECT_EQ(put(u"client"_s, u"Client"_s, u"customer"_s), u"customer"_s);
}

TEST(ReplacingTest, KnowsWordsOfOtherScripts)
{
    EXPECT_EQ(put(u"Größe, Größen"_s, u"größe"_s, u"länge"_s), u"Länge, Größen"_s);
    EXPECT_EQ(put(u"cafe\u0301 cafe"_s, u"cafe"_s, u"bar"_s), u"cafe\u0301 bar"_s) << "an accent belongs to its word";
    EXPECT_EQ(put(u"\U0001D400 x"_s, u"\U0001D400"_s, u"A"_s), u"A x"_s);
}

TEST(ReplacingTest, TakesNeitherTextForAPattern)
{
    EXPECT_EQ(put(u"a.c abc (x) $1"_s, u"a.c"_s, u"\\0 $1"_s), u"\\0 $1 abc (x) $1"_s);
    EXPECT_EQ(put(u"f(x)y"_s, u"(x)"_s, u""_s), u"fy"_s) << "a bracket is at the edge of no word";
    EXPECT_EQ(put(u"a\\Eb"_s, u"\\E"_s, u"-"_s, false), u"a-b"_s);
}

TEST(ReplacingTest, DoesNotReplaceWhatItWrote)
{
    EXPECT_EQ(put(u"aaa"_s, u"a"_s, u"aa"_s, false, true), u"aaaaaa"_s);
}

} // namespace metaflow::review
