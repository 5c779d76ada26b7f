#include "core/store/ItemQuery.h"
#include "core/store/Migrations.h"
#include "core/store/Settings.h"
#include "core/store/Transaction.h"
#include "tests/support/TemporaryStore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThread>

#include <gtest/gtest.h>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

using store::Connection;
using store::Dialect;
using store::Migration;

store::StoreUrl fileUrl(const QString &path)
{
    store::StoreUrl url;
    url.path = path;
    return url;
}

std::unique_ptr<Connection> open(const QString &path)
{
    auto connection = Connection::open(fileUrl(path), u"test-"_s + path);
    EXPECT_TRUE(connection);
    return connection ? std::move(*connection) : nullptr;
}

Result<store::StoreInfo> openStore(const QString &path)
{
    ManualClock clock;
    store::Store store(fileUrl(path), clock);
    return waitFor(store.open());
}

/// Root may write anywhere; as nobody the file system says no.
class AsNobody {
public:
    AsNobody()
        : m_wasRoot(geteuid() == 0)
    {
        if (m_wasRoot && seteuid(65534) != 0) {
            ADD_FAILURE() << "seteuid";
        }
    }
    ~AsNobody()
    {
        if (m_wasRoot && seteuid(0) != 0) {
            std::abort();
        }
    }

private:
    bool m_wasRoot;
};

TEST(SqliteStoreTest, MakesFileAndFoldersForTheOwnerAlone)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a/b/store.db"_s);
    ASSERT_TRUE(openStore(path));
    EXPECT_TRUE(QFile::permissions(path) & QFile::ReadOwner);
    EXPECT_FALSE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther));
    EXPECT_FALSE(QFile::permissions(folder.filePath(u"a"_s)) & (QFile::ReadGroup | QFile::ReadOther));
}

TEST(SqliteStoreTest, WritesAheadAndFlushesEachCommit)
{
    QTemporaryDir folder;
    const auto connection = open(folder.filePath(u"s.db"_s));
    EXPECT_EQ(connection->value(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
    EXPECT_EQ(connection->value(u"PRAGMA synchronous"_s)->toInt(), 2);
    EXPECT_EQ(connection->value(u"PRAGMA foreign_keys"_s)->toInt(), 1);
}

TEST(SqliteStoreTest, SaysThatAFolderIsReadOnly)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"s.db"_s);
    ASSERT_TRUE(openStore(path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    QFile::setPermissions(folder.path(), QFile::Permissions(0x5555));
    {
        const AsNobody nobody;
        const auto existing = openStore(path);
        ASSERT_FALSE(existing);
        EXPECT_EQ(existing.error().code, ErrorCode::StoreReadOnly);
        const auto fresh = openStore(folder.filePath(u"new/s.db"_s));
        ASSERT_FALSE(fresh);
        EXPECT_EQ(fresh.error().code, ErrorCode::StoreReadOnly);
    }
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7700));
}

TEST(SqliteStoreTest, SaysThatAFileIsNoDatabase)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"s.db"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10000, 'x'));
    file.close();
    EXPECT_EQ(openStore(file.fileName()).error().code, ErrorCode::StoreCorrupt);
}

TEST(SqliteStoreTest, WaitsTenSecondsForTheLockOfAnotherAndSaysThatItIsHeld)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"s.db"_s);
    ASSERT_TRUE(openStore(path));
    const auto one = open(path);
    const auto two = Connection::open(fileUrl(path), u"two"_s);
    ASSERT_TRUE(two);
    const auto held = store::Transaction::begin(*one, store::Transaction::Mode::Write);
    ASSERT_TRUE(held);
    QElapsedTimer waited;
    waited.start();
    EXPECT_EQ(store::Transaction::begin(**two, store::Transaction::Mode::Write).error().code, ErrorCode::StoreBusy);
    EXPECT_GE(waited.elapsed(), 10'000);
    EXPECT_LE(waited.elapsed(), 12'000);
}

/// SQLite by itself would sleep for up to a tenth of a second at a time: 88 ms too long here.
TEST(SqliteStoreTest, IsThereAtOnceWhenALockIsFree)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"s.db"_s);
    ASSERT_TRUE(openStore(path));
    ManualClock clock;
    store::Store waiting(fileUrl(path), clock);
    ASSERT_TRUE(waitFor(waiting.open()));
    qint64 latest = 1000;
    for (int round = 0; round < 3; ++round) { // the best of three: the machine may be busy
        const auto other = open(path);
        std::optional<Result<store::Transaction>> held(
            store::Transaction::begin(*other, store::Transaction::Mode::Write));
        ASSERT_TRUE(*held);
        const auto written = waiting.write([](Connection &connection) {
            return connection.run(u"UPDATE history_head SET position = position"_s).map([](const QSqlQuery &) {
                return 1;
            });
        });
        QThread::msleep(240);
        EXPECT_FALSE(written.isFinished());
        held.reset();
        QElapsedTimer late;
        late.start();
        while (!written.isFinished()) {
            QThread::usleep(200);
        }
        ASSERT_TRUE(written.result());
        latest = std::min(latest, late.elapsed());
    }
    EXPECT_LE(latest, 40);
}

TEST(SqliteStoreTest, WaitsForTheFileWhenAnotherIsWritingItWithoutItsLog)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"s.db"_s);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s); // no WAL yet
        other.setDatabaseName(path);
        ASSERT_TRUE(other.open());
        QSqlQuery query(other);
        ASSERT_TRUE(query.exec(u"CREATE TABLE t (x)"_s) && query.exec(u"BEGIN IMMEDIATE"_s));
        ManualClock clock;
        store::Store store(fileUrl(path), clock);
        const auto opening = store.open();
        QTest::qWait(200);
        EXPECT_FALSE(opening.isFinished());
        ASSERT_TRUE(query.exec(u"COMMIT"_s));
        const auto opened = waitFor(opening);
        EXPECT_TRUE(opened) << qPrintable(opened.error().detail);
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}

TEST(SqliteStoreTest, LetsTheReaderWriteNothing)
{
    TemporaryStore temporary;
    const auto done
        = temporary.read([](Connection &connection) { return store::setSetting(connection, u"a"_s, u"b"_s); });
    EXPECT_EQ(done.error().code, ErrorCode::StoreReadOnly);
}

TEST(SqliteStoreTest, EndsALongReadWhenAskedAndGoesOnAfterwards)
{
    TemporaryStore temporary;
    const auto slow = [](Connection &connection) {
        return connection.value(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000) "
                                "SELECT count(*) FROM n"_s);
    };
    const auto future = temporary.store().read(slow);
    QTest::qWait(100); // until it runs
    QElapsedTimer timer;
    timer.start();
    temporary.store().interruptReader();
    const auto ended = waitFor(future);
    EXPECT_LT(timer.elapsed(), 1000);
    ASSERT_FALSE(ended);
    EXPECT_EQ(ended.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(temporary.read([](Connection &c) { return c.value(u"SELECT 7"_s); }), QVariant(7));
}

TEST(SqliteStoreTest, WaitsOnClosingForWritesAlone)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"s.db"_s);
    ManualClock clock;
    auto store = std::make_unique<store::Store>(fileUrl(path), clock);
    ASSERT_TRUE(waitFor(store->open()));
    const auto slow = [](Connection &connection) {
        return connection.value(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000) "
                                "SELECT count(*) FROM n"_s);
    };
    const QVector<QFuture<Result<QVariant>>> reads = {store->bulk(slow), store->bulk(slow), store->read(slow)};
    const auto write = [](int number) {
        return [number](Connection &c) { return store::setSetting(c, u"k%1"_s.arg(number), u"v"_s); };
    };
    const QVector<QFuture<Result<void>>> writes = {store->write(write(1)), store->write(write(2))};
    QTest::qWait(100); // until they run
    QElapsedTimer timer;
    timer.start();
    store.reset();
    EXPECT_LT(timer.elapsed(), 2000);
    for (const auto &future : reads) {
        ASSERT_TRUE(future.isFinished());
        EXPECT_EQ(future.result().error().code, ErrorCode::Cancelled);
    }
    for (const auto &future : writes) {
        ASSERT_TRUE(future.isFinished());
        EXPECT_TRUE(future.result());
    }
}

TEST(SqliteStoreTest, SaysThatTheDiskIsFullAndKeepsWhatWasThere)
{
    TemporaryStore temporary;
    const auto limit = [](const QString &pages) {
        return [pages](Connection &c) { return c.value(u"PRAGMA max_page_count = "_s + pages); };
    };
    const auto write = [](qsizetype size) {
        return [size](Connection &c) { return store::setSetting(c, u"k"_s, QString(size, u'x')); };
    };
    ASSERT_TRUE(temporary.write(write(10)));
    ASSERT_TRUE(temporary.write(limit(u"1"_s))); // SQLite makes it the pages that there are
    const auto full = temporary.write(write(1 << 20));
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error().code, ErrorCode::StoreFull);
    const auto kept = temporary.read([](Connection &c) { return store::setting(c, u"k"_s); });
    EXPECT_EQ(kept.value().value_or(QString()).size(), 10);
    ASSERT_TRUE(temporary.write(limit(u"1000000"_s)));
    EXPECT_TRUE(temporary.write(write(1 << 20)));
}

TEST(SqliteStoreTest, InterruptsNothingWhenNothingRuns)
{
    TemporaryStore temporary;
    temporary.store().interruptReader();
    EXPECT_TRUE(temporary.read([](Connection &c) { return c.value(u"SELECT 1"_s); }));
}

TEST(MigrationTest, RefusesAStoreOfANewerVersion)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"s.db"_s);
    ASSERT_TRUE(openStore(path));
    ASSERT_TRUE(open(path)->run(u"INSERT INTO schema_migrations VALUES (999, '999_future.sql', 'x', 'now')"_s));
    EXPECT_EQ(openStore(path).error().code, ErrorCode::StoreNewer);
}

TEST(MigrationTest, RefusesAStoreWhoseStepsAreNotOurs)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"s.db"_s);
    ASSERT_TRUE(openStore(path));
    ASSERT_TRUE(open(path)->run(u"UPDATE schema_migrations SET checksum = 'other'"_s));
    const auto opened = openStore(path);
    EXPECT_EQ(opened.error().code, ErrorCode::StoreCorrupt);
    EXPECT_EQ(opened.error().subject, u"001_base.sql"_s);
}

TEST(MigrationTest, NamesTheStoreAndTheStepWhereThereIsNoRoomForIt)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"s.db"_s);
    const auto connection = open(path);
    ASSERT_TRUE(connection->run(u"PRAGMA max_page_count = 20"_s));
    const QVector<Migration> steps
        = {{1, u"001_a.sql"_s, u"CREATE TABLE a (x); INSERT INTO a VALUES (zeroblob(1000000));"_s}};
    const auto failed = migrate(*connection, steps, QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC));
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::StoreFull);
    EXPECT_EQ(failed.error().subject, path);
    EXPECT_TRUE(failed.error().detail.startsWith(u"001_a.sql: "_s)) << qPrintable(failed.error().detail);
}

TEST(MigrationTest, BacksUpBeforeAStepThatMeetsDataAndLeavesNothingHalfDone)
{
    QTemporaryDir folder;
    const auto connection = open(folder.filePath(u"s.db"_s));
    const QDateTime now({2026, 11, 22}, {12, 0}, Qt::UTC);
    QVector<Migration> steps = {{1, u"001_a.sql"_s, u"CREATE TABLE a (x); INSERT INTO a VALUES (1);"_s}};
    ASSERT_TRUE(migrate(*connection, steps, now));
    EXPECT_FALSE(QDir(folder.filePath(u"backups"_s)).exists());
    steps.append({2, u"002_b.sql"_s, u"ALTER TABLE a ADD COLUMN y; INSERT INTO nowhere VALUES (1);"_s});
    const auto failed = migrate(*connection, steps, now);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().subject, u"002_b.sql"_s);
    EXPECT_EQ(store::schemaVersion(*connection), 1);
    EXPECT_EQ(connection->value(u"SELECT count(*) FROM pragma_table_info('a')"_s), QVariant(1));
    const QDir place(folder.filePath(u"backups"_s));
    const QStringList backups = place.entryList(QDir::Files);
    ASSERT_EQ(backups, QStringList(u"metaflow-00000000-20261122T120000-migration.sqlite"_s));
    EXPECT_EQ(QFileInfo(place.filePath(backups.first())).permissions() & 0x77, QFile::Permissions())
        << "nobody else's business";
    EXPECT_EQ(open(place.filePath(backups.first()))->value(u"SELECT x FROM a"_s), QVariant(1));
}

/// Where nearly everything is pending, the index of statuses finds nearly everything.
TEST(SqliteStoreTest, PendingItemsOfAnyNameAreFoundByTheIndexOfTheName)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"s.db"_s);
    ASSERT_TRUE(openStore(path));
    const auto connection = open(path);
    const auto planOf = [&](const ItemFilter &filter) {
        const store::ItemQuery query = store::itemQuery(Dialect::Sqlite, filter);
        QString plan;
        const auto read
            = connection->forEach(u"EXPLAIN QUERY PLAN SELECT i.id, i.version FROM metadata_items i WHERE "_s
                    + query.where + u" ORDER BY "_s + store::itemOrder(Dialect::Sqlite, ItemSort::Object),
                query.values, [&plan](const QSqlQuery &row) { plan += row.value(3).toString() + u'\n'; });
        EXPECT_TRUE(read);
        return plan;
    };
    ItemFilter filter;
    filter.statuses = {Status::Pending};
    EXPECT_TRUE(planOf(filter).contains(u"metadata_items_by_status"_s));
    filter.sameName = u"id"_s;
    filter.sameText = u"Number of the row."_s;
    filter.needsWork = false;
    EXPECT_TRUE(planOf(filter).contains(u"metadata_items_by_column"_s)) << qPrintable(planOf(filter));
    filter.sameName.clear();
    filter.table = u"orders"_s;
    EXPECT_TRUE(planOf(filter).contains(u"metadata_items_by_table"_s)) << qPrintable(planOf(filter));
    filter.catalog = u"main"_s;
    filter.schema = u"sales"_s;
    EXPECT_TRUE(planOf(filter).contains(u"metadata_items_by_status (status=? AND catalog_key=?"_s))
        << qPrintable(planOf(filter));
}

TEST(SqliteStoreTest, ManyRowsKeepNoTextAnEmptyOneAndTheSameOneApart)
{
    const QTemporaryDir folder;
    const auto connection = open(folder.filePath(u"many.sqlite"_s));
    ASSERT_TRUE(connection->run(u"CREATE TABLE many (n INTEGER, text TEXT, bytes BLOB)"_s));
    const QVariant none(QMetaType::fromType<QString>());
    const QString empty = QString::fromUtf8("");
    const QString same = u"Größe"_s;
    const QString mark = QChar(QChar::ByteOrderMark) + same;
    const QVariantList texts{empty, none, u""_s, none, same, same, none, same, mark, mark, empty, QVariant(QString())};
    QVector<QVariantList> rows;
    for (const QVariant &text : texts) {
        rows << QVariantList{QVariant(rows.size()), text, QByteArray("\0x", 2)};
    }
    ASSERT_TRUE(connection->runMany(u"INSERT INTO many (n, text, bytes) VALUES (?, ?, ?)"_s, rows));
    QVariantList read;
    ASSERT_TRUE(
        connection->forEach(u"SELECT text, length(bytes) FROM many ORDER BY n"_s, {}, [&](const QSqlQuery &row) {
            read << (row.isNull(0) ? none : QVariant(row.value(0).toString()));
            EXPECT_EQ(row.value(1).toInt(), 2);
        }));
    ASSERT_EQ(read.size(), texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        EXPECT_EQ(read.at(i).toString().isNull(), texts.at(i).toString().isNull()) << i;
        EXPECT_EQ(read.at(i).toString(), texts.at(i).toString()) << i;
    }
}

} // namespace

} // namespace metaflow::testing
