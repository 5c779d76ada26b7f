#include "core/store/Drafts.h"
#include "tests/support/RunLoop.h"

#include <QSqlDatabase>
#include <QSqlQuery>
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

TEST(DraftsTest, KeepsWhatWasDismissedOfADraftAndForgetsItWithTheText)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"drafts.db"_s);
    const Finding vague{u"vague"_s, Severity::Warning, 0, 8, {u"possibly"_s}, true};
    const Drafts::Draft draft{{ItemId(1), 2}, u"Possibly."_s, {vague}};
    {
        Drafts drafts(file);
        ASSERT_TRUE(waitFor(drafts.save(u"s"_s, draft)));
    }
    Drafts drafts(file);
    EXPECT_EQ(waitFor(drafts.all(u"s"_s)), QVector<Drafts::Draft>{draft});
    ASSERT_TRUE(waitFor(drafts.discard(u"s"_s, ItemId(1))));
    ASSERT_TRUE(waitFor(drafts.save(u"s"_s, {{ItemId(1), 2}, u"Another."_s})));
    EXPECT_EQ(waitFor(drafts.all(u"s"_s)), (QVector<Drafts::Draft>{{{ItemId(1), 2}, u"Another."_s}}));
}

TEST(DraftsTest, KeepsWordsAboutWhatIsNoItemByKindAndStore)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"drafts.db"_s);
    {
        Drafts drafts(file);
        ASSERT_TRUE(waitFor(drafts.saveWords(u"s"_s, {u"group:a_b"_s, u"one"_s})));
        ASSERT_TRUE(waitFor(drafts.saveWords(u"s"_s, {u"group:a_b"_s, u"two\r\nü"_s})));
        ASSERT_TRUE(waitFor(drafts.saveWords(u"s"_s, {u"group:%"_s, u"odd"_s})));
        ASSERT_TRUE(waitFor(drafts.saveWords(u"s"_s, {u"object:a"_s, u"by hand"_s})));
        ASSERT_TRUE(waitFor(drafts.saveWords(u"t"_s, {u"group:a_b"_s, u"another store's"_s})));
    }
    Drafts drafts(file);
    const auto groups = waitFor(drafts.wordsOf(u"s"_s, u"group:"_s));
    ASSERT_TRUE(groups);
    EXPECT_EQ(groups->size(), 2);
    EXPECT_TRUE(groups->contains({u"group:a_b"_s, u"two\r\nü"_s}));
    ASSERT_TRUE(waitFor(drafts.discardWords(u"s"_s, u"group:a_b"_s)));
    EXPECT_EQ(waitFor(drafts.wordsOf(u"s"_s, u"group:"_s)), (QVector<Drafts::Words>{{u"group:%"_s, u"odd"_s}}));
    EXPECT_EQ(waitFor(drafts.wordsOf(u"t"_s, u"group:"_s))->size(), 1);
    EXPECT_EQ(waitFor(drafts.saveWords(u"s"_s, {u"group:c"_s, u"a\0b"_s})).error().code, ErrorCode::TextNotStorable);
}

TEST(DraftsTest, ErasesTheWordsOfThatStoreFromBeforeAndNoNewerOnes)
{
    QTemporaryDir folder;
    Drafts drafts(folder.filePath(u"drafts.db"_s));
    for (const QString &store : {u"s"_s, u"t"_s}) {
        ASSERT_TRUE(waitFor(drafts.saveWords(store, {u"group:a"_s, u"one"_s})));
        ASSERT_TRUE(waitFor(drafts.saveWords(store, {u"object:a"_s, u"two"_s})));
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Drafts::Erased before{u"group:a"_s, now.addSecs(60)}, longAgo{u"object:a"_s, now.addDays(-1)};
    EXPECT_EQ(waitFor(drafts.eraseWords(u"s"_s, {before, longAgo})), 1);
    EXPECT_EQ(waitFor(drafts.wordsOf(u"s"_s, {})), (QVector<Drafts::Words>{{u"object:a"_s, u"two"_s}}));
    EXPECT_EQ(waitFor(drafts.wordsOf(u"t"_s, {}))->size(), 2);
    EXPECT_EQ(waitFor(drafts.eraseWords(u"s"_s, {before})), 0);
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

TEST(DraftsTest, KeepsTheDraftsOfAFileThatKnewNothingElse)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"drafts.db"_s);
    {
        auto old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        old.setDatabaseName(file);
        ASSERT_TRUE(old.open());
        QSqlQuery query(old);
        ASSERT_TRUE(
            query.exec(u"CREATE TABLE drafts (store_id TEXT NOT NULL, item_id INTEGER NOT NULL, version INTEGER "
                       "NOT NULL, text TEXT NOT NULL, saved_at TEXT NOT NULL, PRIMARY KEY (store_id, item_id))"_s));
        ASSERT_TRUE(query.exec(u"INSERT INTO drafts VALUES ('s', 7, 2, 'old', '2026-11-01T00:00:00.000Z')"_s));
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    Drafts drafts(file);
    EXPECT_EQ(waitFor(drafts.all(u"s"_s)), (QVector<Drafts::Draft>{{{ItemId(7), 2}, u"old"_s}}));
    ASSERT_TRUE(waitFor(drafts.saveWords(u"s"_s, {u"group:a"_s, u"words"_s})));
    EXPECT_EQ(waitFor(drafts.wordsOf(u"s"_s, u"group:"_s))->size(), 1);
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
