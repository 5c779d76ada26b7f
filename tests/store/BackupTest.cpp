#include "core/store/PgTools.h"
#include "tests/store/BackupContract.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

INSTANTIATE_TEST_SUITE_P(Sqlite, BackupContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, BackupContract, ::testing::Values(store::Dialect::Postgres));

TEST_P(BackupContract, IsReadAgainBeforeItCounts)
{
    const auto made = create();
    ASSERT_TRUE(made) << qPrintable(made.error().detail);
    EXPECT_TRUE(made->ok) << qPrintable(made->problem);
    EXPECT_EQ(made->items, 3);
    EXPECT_EQ(made->historyRows, 6);
    EXPECT_EQ(made->storeId, temporary().opened()->storeId);
    EXPECT_EQ(made->bytes, QFileInfo(made->file).size());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_EQ(QFileInfo(made->file).permissions() & others, QFile::Permissions());
    EXPECT_EQ(QDir(file(u"backups"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1)
        << "nothing is left of reading it";

    const auto listed = waitFor(backups->list());
    ASSERT_TRUE(listed);
    ASSERT_EQ(listed->size(), 1);
    EXPECT_EQ(listed->first().file, made->file);
    EXPECT_EQ(listed->first().reason, u"asked"_s);
    EXPECT_EQ(listed->first().made, now());
    EXPECT_EQ(listed->first().items, -1) << "not looked at";

    const QByteArray before = *store::sha256Of(made->file).map([](const QString &hash) { return hash.toUtf8(); });
    const auto again = verify(made->file);
    ASSERT_TRUE(again) << qPrintable(again.error().detail);
    EXPECT_TRUE(again->ok) << qPrintable(again->problem);
    EXPECT_EQ(again->items, 3);
    EXPECT_EQ(store::sha256Of(made->file)->toUtf8(), before) << "reading changes nothing";
    EXPECT_TRUE(StoreContract::verify().ok) << "and the store is as it was";
}

TEST_P(BackupContract, OnceADayIsEnough)
{
    const auto first = waitFor(backups->daily(), std::chrono::minutes(1));
    ASSERT_TRUE(first) << qPrintable(first.error().detail);
    temporary().clock().advance(std::chrono::hours(23));
    const auto same = waitFor(backups->daily(), std::chrono::minutes(1));
    ASSERT_TRUE(same);
    EXPECT_EQ(same->file, first->file);
    temporary().clock().advance(std::chrono::hours(2));
    const auto next = waitFor(backups->daily(), std::chrono::minutes(1));
    ASSERT_TRUE(next);
    EXPECT_NE(next->file, first->file);
}

TEST_P(BackupContract, TwoWithinASecondAreTwo)
{
    const auto first = create();
    const auto second = create();
    ASSERT_TRUE(first && second);
    EXPECT_NE(first->file, second->file);
}

TEST_P(BackupContract, SaysWhenTheRecordOfTheStoreItselfIsBroken)
{
    ASSERT_TRUE(temporary().tamper(u"UPDATE approval_history SET user_name = 'eve' WHERE id = 4"_s));
    const auto made = create();
    ASSERT_TRUE(made) << qPrintable(made.error().detail);
    EXPECT_FALSE(made->ok);
    EXPECT_EQ(made->problem, u"record_broken"_s);
    EXPECT_TRUE(QFile::exists(made->file)) << "better than no backup";
    EXPECT_EQ(verify(made->file)->problem, u"record_broken"_s);
}

TEST_P(BackupContract, ACutOneIsCut)
{
    const QString cut = made();
    cutFile(cut, 0.6);
    const auto read = verify(cut);
    ASSERT_TRUE(read) << qPrintable(read.error().detail);
    EXPECT_FALSE(read->ok);
    // pg_restore says so of a block that is not whole, not of one that is not there
    EXPECT_TRUE(read->problem == "cut"_L1 || (!isSqlite() && read->problem == "damaged"_L1))
        << qPrintable(read->problem);
    cutFile(cut, 0);
    EXPECT_EQ(verify(cut)->problem, u"cut"_s);
}

TEST_P(BackupContract, ADamagedOneIsDamaged)
{
    const QString damaged = made();
    damageFile(damaged, isSqlite() ? 0.3 : 0.85, QByteArray(isSqlite() ? 8192 : 64, '\x5a'));
    const auto read = verify(damaged);
    ASSERT_TRUE(read) << qPrintable(read.error().detail);
    EXPECT_FALSE(read->ok);
    EXPECT_TRUE(read->problem == "damaged"_L1 || read->problem == "cut"_L1) << qPrintable(read->problem);
}

TEST_P(BackupContract, WhatANewerVersionMadeIsNotOurs)
{
    ASSERT_TRUE(temporary().tamper(
        u"INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (99, 'x', 'y', 'z')"_s));
    const auto made = create();
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::BackupInvalid);
    EXPECT_EQ(made.error().detail, u"newer"_s);
    EXPECT_TRUE(QDir(file(u"backups"_s)).entryList(QDir::Files).isEmpty());
}

TEST_P(BackupContract, SomethingElseIsNoStore)
{
    QFile text(file(u"letter.txt"_s));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("Dear Anna,\n");
    text.close();
    EXPECT_EQ(verify(text.fileName())->problem, u"not_a_store"_s);
    EXPECT_EQ(verify(file(u"none"_s)).error().code, ErrorCode::FileUnreadable);
}

TEST_P(BackupContract, DoesNotWriteOverTheStoreOrWhereNobodyMay)
{
    if (isSqlite()) {
        EXPECT_EQ(create(u"asked"_s, temporary().url().path).error().code, ErrorCode::FileUnwritable);
    }
    EXPECT_EQ(create(u"asked"_s, file(u"no/such/folder/x"_s)).error().code, ErrorCode::FileUnwritable);
    EXPECT_TRUE(StoreContract::verify().ok);
}

TEST_P(BackupContract, IsOfTheStoreWhereverElseTheEnvironmentPoints)
{
    if (isSqlite()) {
        GTEST_SKIP() << "a file is where it is";
    }
    const QString name = this->file(u"pg_service.conf"_s);
    QFile service(name);
    ASSERT_TRUE(service.open(QIODevice::WriteOnly));
    service.write("[elsewhere]\nhost=nowhere.invalid\nhostaddr=127.0.0.2\nport=1\ndbname=other\nuser=nobody\n");
    service.close();
    qputenv("PGSERVICEFILE", QFile::encodeName(name));
    qputenv("PGSERVICE", "elsewhere");
    qputenv("PGHOSTADDR", "127.0.0.2");
    const auto made = create();
    for (const char *variable : {"PGSERVICEFILE", "PGSERVICE", "PGHOSTADDR"}) {
        qunsetenv(variable);
    }
    ASSERT_TRUE(made) << qPrintable(made.error().detail);
    EXPECT_TRUE(made->ok) << qPrintable(made->problem);
    EXPECT_EQ(made->items, 3);
}

TEST_P(BackupContract, EndsWhenNobodyWantsItAnyMore)
{
    const auto job = backups->create(u"asked"_s);
    job.cancel();
    const auto made = waitFor(job, std::chrono::minutes(1));
    if (!made) { // else it was quicker
        EXPECT_EQ(made.error().code, ErrorCode::Cancelled);
        EXPECT_TRUE(QDir(file(u"backups"_s)).entryList(QDir::Files).isEmpty());
    }
}

TEST(BackupFilesTest, TheNewestTenOfEachReasonAndStoreStay)
{
    const QTemporaryDir folder;
    const QDateTime now({2026, 11, 22}, {12, 0}, Qt::UTC);
    const auto touch = [&](const QString &store, int minute, const QString &reason) {
        const auto file
            = store::newBackupFile(folder.path(), store, now.addSecs(60 * minute), reason, store::Dialect::Sqlite);
        QFile made(file.value_or(QString()));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        return made.fileName();
    };
    const QString otherStore = touch(u"bbbbbbbb-1"_s, -100, u"daily"_s);
    const QString otherReason = touch(u"aaaaaaaa-1"_s, -100, u"apply"_s);
    QStringList dailies;
    for (int i = 0; i < 13; ++i) {
        dailies << touch(u"aaaaaaaa-1"_s, i, u"daily"_s);
    }
    QFile notOurs(folder.filePath(u"metaflow-notes.txt"_s));
    ASSERT_TRUE(notOurs.open(QIODevice::WriteOnly));
    store::Backup newest;
    newest.file = dailies.last();
    store::keepNewestBackups(folder.path(), newest);
    for (int i = 0; i < 13; ++i) {
        EXPECT_EQ(QFile::exists(dailies.at(i)), i >= 3) << i;
    }
    EXPECT_TRUE(QFile::exists(otherStore) && QFile::exists(otherReason) && notOurs.exists());
    EXPECT_EQ(store::backupsIn(folder.path()).first().file, dailies.last()) << "newest first";
}

TEST(PgToolsTest, DatabaseNamesAreQuotedAsLibpqReadsThem)
{
    EXPECT_EQ(store::pgDatabase(u"it's a \\ host=evil"_s), u"--dbname=dbname='it\\'s a \\\\ host=evil'"_s);
}

} // namespace metaflow::testing
