#include "core/store/Dialect.h"
#include "core/store/PgTools.h"
#include "core/store/RecordEvents.h"
#include "tests/store/BackupContract.h"
#include "tests/store/OwnServer.h"

#include <QRegularExpression>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <stop_token>
#include <thread>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

class RestoreContract : public BackupContract {
protected:
    void TearDown() override
    {
        for (const QString &schema : keptSchemas()) {
            EXPECT_TRUE(onServer(u"DROP SCHEMA %1 CASCADE"_s.arg(store::sql::quotedName(schema))));
        }
        BackupContract::TearDown();
    }
    Result<store::Backup> restore(const QString &file)
    {
        return store::restoreBackup(temporary().url(), file, now(), anna.person);
    }
    /// What was there before, under its other name; without a log of that file, which goes along with it.
    QStringList kept()
    {
        static const QRegularExpression wholeName(u"\\d$"_s);
        const QFileInfo info(temporary().url().path);
        return isSqlite() ? info.dir().entryList({info.fileName() + u".before-restore-*"_s}).filter(wholeName)
                          : keptSchemas();
    }
    QStringList keptSchemas()
    {
        QStringList names;
        if (!isSqlite() && TemporaryStore::hasPostgres()) {
            const auto connection = store::Connection::open(temporary().url(), u"kept"_s);
            const auto read = connection
                ? (*connection)
                      ->forEach(u"SELECT nspname FROM pg_namespace WHERE starts_with(nspname, ?)"_s,
                          {store::keptSchemaStart(temporary().url().schema)},
                          [&](const QSqlQuery &row) { names << row.value(0).toString(); })
                : fail(connection.error());
            EXPECT_TRUE(read);
        }
        return names;
    }
    Result<void> onServer(const QString &sql)
    {
        const auto connection = store::Connection::open(temporary().url(), u"server"_s);
        const auto done = connection ? (*connection)->run(sql) : fail(connection.error());
        return done ? Result<void>() : Result<void>(fail(done.error()));
    }
    void loseStore()
    {
        if (isSqlite()) {
            EXPECT_TRUE(QFile::remove(temporary().url().path));
        } else {
            EXPECT_TRUE(onServer(u"DROP SCHEMA %1 CASCADE"_s.arg(store::sql::quotedName(temporary().url().schema))));
        }
    }
    void expectThree()
    {
        temporary().reopen();
        ASSERT_TRUE(temporary().opened()) << qPrintable(temporary().opened().error().detail);
        EXPECT_EQ(temporary().opened()->items, 3);
        EXPECT_EQ(temporary().opened()->historyRows, 6);
        const auto verdict = StoreContract::verify();
        EXPECT_TRUE(verdict.ok) << qPrintable(verdict.reason);
    }
};

INSTANTIATE_TEST_SUITE_P(Sqlite, RestoreContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, RestoreContract, ::testing::Values(store::Dialect::Postgres));

TEST_P(RestoreContract, BringsBackWhatWasThereAndKeepsWhatIs)
{
    const QString file = made();
    const QString id = temporary().opened()->storeId;
    (void)offered(u"later"_s, u"x"_s, u"written after the backup"_s);
    closeStore();
    const auto restored = restore(file);
    ASSERT_TRUE(restored) << qPrintable(errorCodeName(restored.error().code) + u' ' + restored.error().detail);
    EXPECT_EQ(restored->items, 3);
    EXPECT_EQ(kept().size(), 1) << qPrintable(kept().join(u' '));
    expectThree();
    EXPECT_EQ(temporary().opened()->storeId, id);
    const auto events = temporary().read([](store::Connection &connection) { return recordEvents(connection, {}); });
    ASSERT_TRUE(events && !events->isEmpty());
    EXPECT_EQ(events->first().kind, u"restored"_s);
    EXPECT_EQ(events->first().person, anna.person);
    const QJsonObject facts = QJsonDocument::fromJson(events->first().facts.toUtf8()).object();
    if (!isSqlite()) {
        EXPECT_EQ(kept(), QStringList{facts.value(u"kept"_s).toString()});
    }
    EXPECT_EQ(facts.value(u"sha256"_s), *store::sha256Of(file));
    EXPECT_EQ(facts.value(u"position"_s), 4) << "where the backup's record ended";
    (void)offered(u"later"_s, u"y"_s, u"and it goes on"_s);
    EXPECT_TRUE(StoreContract::verify().ok);
}

TEST_P(RestoreContract, AFileIsThereAtEachMoment)
{
    if (!isSqlite()) {
        GTEST_SKIP() << "a schema is put in place by a transaction";
    }
    const QString file = made();
    closeStore();
    bool missed = false;
    std::jthread looking([&missed, path = QFile::encodeName(temporary().url().path)](const std::stop_token &stop) {
        while (!stop.stop_requested()) {
            missed = missed || ::access(path.constData(), F_OK) != 0;
        }
    });
    const auto restored = restore(file);
    looking.request_stop();
    looking.join();
    ASSERT_TRUE(restored) << qPrintable(restored.error().detail);
    EXPECT_FALSE(missed);
    EXPECT_EQ(kept().size(), 1);
    expectThree();
}

TEST_P(RestoreContract, RefusesAStoreThatSomebodyHasOpen)
{
    const QString file = made();
    const auto restored = restore(file);
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().code, ErrorCode::StoreInUse);
    EXPECT_TRUE(kept().isEmpty());
    EXPECT_TRUE(StoreContract::verify().ok);
}

TEST_P(RestoreContract, RefusesABadBackupAndTouchesNothing)
{
    const QString file = made();
    cutFile(file, 0.5);
    closeStore();
    const auto restored = restore(file);
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().code, ErrorCode::BackupInvalid);
    EXPECT_TRUE(restored.error().detail == "cut"_L1 || (!isSqlite() && restored.error().detail == "damaged"_L1));
    EXPECT_TRUE(kept().isEmpty());
    expectThree();
}

TEST_P(RestoreContract, BringsBackAStoreThatIsGone)
{
    const QString file = made();
    closeStore();
    loseStore();
    const auto restored = restore(file);
    ASSERT_TRUE(restored) << qPrintable(restored.error().detail);
    EXPECT_TRUE(kept().isEmpty());
    expectThree();
}

TEST_P(RestoreContract, AKilledOneIsNotTakenForAnEmptyPlace)
{
    if (isSqlite()) {
        GTEST_SKIP() << "there is one step on a disk";
    }
    const QString file = made();
    const QString schema = temporary().url().schema;
    const QString kept = store::keptSchemaStart(schema) + u"20261126_120000"_s;
    closeStore();
    ASSERT_TRUE(
        onServer(u"ALTER SCHEMA %1 RENAME TO %2"_s.arg(store::sql::quotedName(schema), store::sql::quotedName(kept))));
    temporary().reopen();
    ASSERT_FALSE(temporary().opened());
    EXPECT_EQ(temporary().opened().error().code, ErrorCode::StoreInUse);
    EXPECT_EQ(temporary().opened().error().subject, schema);
    EXPECT_EQ(temporary().opened().error().detail, u"restore_unfinished "_s + kept);
    temporary().close();
    const auto restored = restore(file);
    ASSERT_TRUE(restored) << qPrintable(restored.error().detail);
    EXPECT_EQ(keptSchemas(), QStringList{kept});
    expectThree();
}

TEST_P(RestoreContract, BringsBackADamagedStoreAndKeepsTheRuin)
{
    if (!isSqlite()) {
        GTEST_SKIP() << "a file can be damaged, a schema is the server's";
    }
    const QString file = made();
    closeStore();
    damageFile(temporary().url().path, 0, QByteArray(5000, '\x5a'));
    const auto restored = restore(file);
    ASSERT_TRUE(restored) << qPrintable(restored.error().detail);
    EXPECT_EQ(kept().size(), 1);
    expectThree();
}

TEST_P(RestoreContract, TakesNoBackupOfTheOtherKindOfDatabase)
{
    const QString file = made();
    store::StoreUrl other;
    other.path = this->file(u"other.sqlite"_s);
    if (isSqlite()) {
        other.dialect = store::Dialect::Postgres;
        other.host = u"127.0.0.1"_s;
    }
    const auto restored = store::restoreBackup(other, file, now());
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().code, ErrorCode::BackupInvalid);
    EXPECT_EQ(restored.error().detail, u"other_database"_s);
}

class RestoreInPublicTest : public OwnServer { };

TEST_F(RestoreInPublicTest, AStoreInTheSchemaThatIsEverywhereComesBack)
{
    if (store::pgTool(u"pg_dump"_s, 0).isEmpty()) {
        GTEST_SKIP() << "needs pg_dump";
    }
    const auto url = store::StoreUrl::parse(server->url(u"postgres"_s, u"public"_s));
    ASSERT_TRUE(url);
    const QTemporaryDir folder;
    Workers workers;
    auto store = std::make_unique<store::Store>(*url, clock);
    const auto before = waitFor(store->open());
    ASSERT_TRUE(before) << qPrintable(before.error().detail);
    Result<store::Backup> made = fail(ErrorCode::Internal);
    {
        store::BackupService backups(*store, workers, folder.path());
        made = waitFor(backups.create(u"asked"_s), std::chrono::minutes(1));
    }
    ASSERT_TRUE(made) << qPrintable(made.error().detail);
    EXPECT_TRUE(made->ok) << qPrintable(made->problem);
    store.reset();
    const auto restored = store::restoreBackup(*url, made->file, clock.now());
    ASSERT_TRUE(restored) << qPrintable(restored.error().detail);
    store = std::make_unique<store::Store>(*url, clock);
    const auto after = waitFor(store->open());
    ASSERT_TRUE(after) << qPrintable(after.error().detail);
    EXPECT_EQ(after->storeId, before->storeId);
}

TEST(KeptSchemasTest, TheirNamesAreNeverCut)
{
    const QString time = u"20261126_120000"_s;
    EXPECT_EQ(store::keptSchemaStart(u"metadata_enrichment"_s), u"metadata_enrichment_before_restore_"_s);
    for (const QString &name : {QString(63, u'a'), QString(33, u'a'), QString(15, u'\u6f22')}) {
        EXPECT_LE((store::keptSchemaStart(name) + time).toUtf8().size(), 63) << qPrintable(name);
    }
    EXPECT_NE(store::keptSchemaStart(QString(40, u'a')), store::keptSchemaStart(QString(41, u'a')));
}

} // namespace metaflow::testing
