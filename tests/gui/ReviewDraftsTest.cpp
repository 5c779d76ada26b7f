#include "ui/review/DraftKeeper.h"

#include "tests/support/RunLoop.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

using ui::DraftKeeper;

/// A place for drafts that does not work until it is mended.
class ReviewDrafts : public ::testing::Test {
protected:
    ReviewDrafts()
    {
        QFile inTheWay(place.filePath(u"drafts"_s));
        EXPECT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    }
    void mend()
    {
        ASSERT_TRUE(QFile::remove(place.filePath(u"drafts"_s)));
        ASSERT_TRUE(QDir(place.path()).mkpath(u"drafts"_s)); // the keeper, which tries again, may have been faster
    }
    [[nodiscard]] qsizetype saved()
    {
        return waitFor(drafts.all(u"store"_s)).value_or(QVector<store::Drafts::Draft>()).size();
    }

    QTemporaryDir place;
    store::Drafts drafts{place.filePath(u"drafts/drafts.sqlite"_s)};
};

TEST_F(ReviewDrafts, EveryDraftThatFailedIsTriedAgain)
{
    DraftKeeper keeper(drafts, u"store"_s);
    int failures = 0;
    QObject::connect(&keeper, &DraftKeeper::failed, &keeper, [&] { ++failures; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return failures == 1; })); // the drafts of earlier windows cannot be read
    for (int item = 1; item <= 3; ++item) {
        keeper.typed({ItemId(item), 1}, u"typed %1"_s.arg(item), u"stands"_s);
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return failures == 4; }));
    QTest::qWait(700); // it is tried again, and said once
    EXPECT_EQ(failures, 4);
    EXPECT_TRUE(keeper.isFailing());
    mend();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !keeper.isFailing(); }));
    EXPECT_EQ(saved(), 3);
}

TEST_F(ReviewDrafts, ALaterOneThatWasSavedDoesNotHideAnEarlierOneThatWasNot)
{
    DraftKeeper keeper(drafts, u"store"_s);
    keeper.typed({ItemId(1), 1}, u"first"_s, u"stands"_s);
    keeper.flush();
    keeper.typed({ItemId(2), 1}, u"second"_s, u"stands"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return keeper.isFailing(); }));
    mend();
    keeper.flush();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !keeper.isFailing() && saved() == 2; }));
}

TEST_F(ReviewDrafts, ADroppedDraftIsNotMissed)
{
    DraftKeeper keeper(drafts, u"store"_s);
    keeper.typed({ItemId(1), 1}, u"first"_s, u"stands"_s);
    keeper.flush();
    ASSERT_TRUE(QTest::qWaitFor([&] { return keeper.isFailing(); }));
    keeper.drop(ItemId(1));
    EXPECT_FALSE(keeper.isFailing());
    mend();
    QTest::qWait(700);
    EXPECT_EQ(saved(), 0);
}

} // namespace metaflow::testing
