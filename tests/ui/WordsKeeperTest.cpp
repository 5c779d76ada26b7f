#include "ui/shell/WordsKeeper.h"

#include "tests/support/RunLoop.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

using ui::WordsKeeper;

/// Words about things in a folder that is not there until it is mended.
class WordsKeeperTest : public ::testing::Test {
protected:
    void breakPlace()
    {
        QFile inTheWay(place.filePath(u"words"_s));
        ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    }
    void mend()
    {
        ASSERT_TRUE(QFile::remove(place.filePath(u"words"_s)));
        ASSERT_TRUE(QDir(place.path()).mkpath(u"words"_s));
    }
    [[nodiscard]] QVector<store::Drafts::Words> saved(const QString &kind)
    {
        return waitFor(drafts.wordsOf(u"store"_s, kind)).value_or(QVector<store::Drafts::Words>());
    }

    QTemporaryDir place;
    store::Drafts drafts{place.filePath(u"words/drafts.sqlite"_s)};
};

TEST_F(WordsKeeperTest, TriesAgainUntilItIsOnDiskAndSaysItOnce)
{
    breakPlace();
    WordsKeeper keeper(drafts, u"store"_s, u"group:"_s);
    int failures = 0;
    QObject::connect(&keeper, &WordsKeeper::failed, &keeper, [&] { ++failures; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return failures == 1; })); // those of earlier windows cannot be read
    keeper.typed(u"a"_s, u"one"_s);
    keeper.typed(u"b"_s, u"two"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return failures == 2; }));
    QTest::qWait(1000);
    EXPECT_EQ(failures, 2);
    EXPECT_TRUE(keeper.isFailing());
    keeper.typed(u"b"_s, u"two and a half"_s);
    mend();
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved(u"group:"_s).size() == 2; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !keeper.isFailing(); }));
    EXPECT_EQ(saved(u"group:b"_s).first().text, u"two and a half"_s);
}

TEST_F(WordsKeeperTest, WhatIsDroppedIsNotWrittenLater)
{
    breakPlace();
    WordsKeeper keeper(drafts, u"store"_s, u"group:"_s);
    keeper.typed(u"a"_s, u"one"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return keeper.isFailing(); }));
    keeper.drop(u"a"_s);
    EXPECT_FALSE(keeper.isFailing());
    mend();
    QTest::qWait(1000);
    EXPECT_TRUE(saved(u"group:"_s).isEmpty());
}

TEST_F(WordsKeeperTest, WhatWasTypedBeforeEarlierWordsCameIsNewer)
{
    ASSERT_TRUE(QDir(place.path()).mkpath(u"words"_s));
    ASSERT_TRUE(waitFor(drafts.saveWords(u"store"_s, {u"group:a"_s, u"old"_s})));
    ASSERT_TRUE(waitFor(drafts.saveWords(u"store"_s, {u"group:b"_s, u"old"_s})));
    ASSERT_TRUE(waitFor(drafts.saveWords(u"store"_s, {u"group:c"_s, u"old"_s})));
    WordsKeeper keeper(drafts, u"store"_s, u"group:"_s);
    bool loaded = false;
    QObject::connect(&keeper, &WordsKeeper::loaded, &keeper, [&] { loaded = true; });
    keeper.typed(u"a"_s, u"new"_s);
    keeper.drop(u"b"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return loaded; }));
    EXPECT_EQ(keeper.wordsOn(u"a"_s), u"new"_s);
    EXPECT_EQ(keeper.wordsOn(u"b"_s), std::nullopt);
    EXPECT_EQ(keeper.wordsOn(u"c"_s), u"old"_s);
}

} // namespace metaflow::testing
