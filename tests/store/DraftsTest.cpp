#include "core/store/Drafts.h"
#include "tests/support/RunLoop.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

using store::Drafts;

TEST(DraftsTest, KeepsTheNewestDraftOfAnItemOverARestart)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"sub/drafts.db"_s);
    {
        Drafts drafts(file);
        ASSERT_TRUE(waitFor(drafts.save(u"s1"_s, {{ItemId(1), 2}, u"one"_s})));
        ASSERT_TRUE(waitFor(drafts.save(u"s1"_s, {{ItemId(1), 3}, u"two ü\n"_s})));
        ASSERT_TRUE(waitFor(drafts.save(u"s2"_s, {{ItemId(1), 1}, u""_s})));
    }
    Drafts drafts(file);
    EXPECT_EQ(waitFor(drafts.all(u"s1"_s)), (QVector<Drafts::Draft>{{{ItemId(1), 3}, u"two ü\n"_s}}));
    EXPECT_EQ(waitFor(drafts.all(u"s2"_s)), (QVector<Drafts::Draft>{{{ItemId(1), 1}, u""_s}}));
    ASSERT_TRUE(waitFor(drafts.discard(u"s1"_s, ItemId(1))));
    EXPECT_EQ(waitFor(drafts.all(u"s1"_s)), QVector<Drafts::Draft>{});
    EXPECT_EQ(waitFor(drafts.all(u"s2"_s))->size(), 1);
}

TEST(DraftsTest, RefusesWhatTheStoreCouldNotTake)
{
    QTemporaryDir folder;
    Drafts drafts(folder.filePath(u"drafts.db"_s));
    EXPECT_EQ(waitFor(drafts.save(u"s"_s, {{ItemId(1), 1}, u"a\0b"_s})).error().code, ErrorCode::TextNotStorable);
}

TEST(DraftsTest, SaysWhenItsFileCannotBeMade)
{
    Drafts drafts(u"/proc/nothing/drafts.db"_s);
    EXPECT_FALSE(waitFor(drafts.all(u"s"_s)));
}

TEST(DraftsTest, OpensAFreshFileFromTwoSidesAtOnce)
{
    QTemporaryDir folder;
    for (int round = 0; round < 60; ++round) {
        const QString file = folder.filePath(QString::number(round));
        Drafts one(file), two(file);
        const auto first = one.save(u"s"_s, {{ItemId(1), 1}, u"one"_s});
        const auto second = two.save(u"s"_s, {{ItemId(2), 1}, u"two"_s});
        const auto a = waitFor(first), b = waitFor(second);
        ASSERT_TRUE(a) << round << " " << qPrintable(a.error().detail);
        ASSERT_TRUE(b) << round << " " << qPrintable(b.error().detail);
    }
}

} // namespace
} // namespace metaflow::testing
